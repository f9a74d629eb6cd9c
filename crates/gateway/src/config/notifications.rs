//! `[notifications]`: who may tell the gateway that a registry changed.

use super::{ConfigError, Secret};
use serde::Deserialize;
use std::net::SocketAddr;

/// Webhooks of the Notificaties API. Without this section there are none.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotificationsConfig {
    /// What a subscription's `auth` holds, the whole of it (such as `Bearer …`), at least 32 bytes. Several while one
    /// takes over from another.
    pub secrets: Vec<Secret>,
    /// An address of their own; without it they come in where the citizens do.
    #[serde(default)]
    pub listen: Option<SocketAddr>,
    /// Bytes of one notification.
    #[serde(default = "default_body")]
    pub body_bytes: usize,
}

fn default_body() -> usize {
    64 * 1024
}

impl NotificationsConfig {
    /// Refuses what would be unsafe or could not work.
    pub(super) fn check(&self) -> Result<(), ConfigError> {
        let wrong =
            |field: &str, reason: &str| Err(ConfigError::new(format!("notifications.{field}"), reason));
        if self.secrets.is_empty() {
            return wrong("secrets", "must not be empty");
        }
        if self.secrets.iter().any(|secret| secret.reveal().len() < 32) {
            return wrong("secrets", "must be at least 32 bytes each");
        }
        // A header carries no other characters, so another secret would never fit.
        let in_header = |byte: &u8| (b' '..=b'~').contains(byte);
        if !self.secrets.iter().all(|secret| secret.reveal().iter().all(in_header)) {
            return wrong("secrets", "must be what can stand in a header");
        }
        if self.body_bytes == 0 {
            return wrong("body_bytes", "must be more than 0");
        }
        Ok(())
    }
}
