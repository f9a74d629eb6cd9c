//! `[registry.shared]`: where instances share what registries answered.

use crate::{ConfigError, Secret};
use serde::Deserialize;
use std::{net::IpAddr, path::PathBuf};
use url::Url;

/// A Valkey or a Redis that all instances reach. What is kept there is sealed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SharedConfig {
    /// `rediss://host:6379`, or `redis://` on loopback; a number after a slash chooses a database.
    pub address: String,
    /// Who we are there, where it knows users.
    #[serde(default)]
    pub username: Option<String>,
    /// The password.
    #[serde(default)]
    pub password: Option<Secret>,
    /// What all our keys there begin with.
    #[serde(default = "default_prefix")]
    pub prefix: String,
    /// A PEM file with the roots to trust for it, in place of the machine's.
    #[serde(default)]
    pub extra_ca: Option<PathBuf>,
    /// Allows `redis:` to another machine, on a network that encrypts by itself.
    #[serde(default)]
    pub allow_plain: bool,
    /// Milliseconds that an answer may take before the instance goes on alone.
    #[serde(default = "default_answer")]
    pub answer_milliseconds: u64,
    /// Milliseconds that a connection may take.
    #[serde(default = "default_connect")]
    pub connect_milliseconds: u64,
}

fn default_prefix() -> String {
    "naaste".to_owned()
}

fn default_answer() -> u64 {
    100
}

fn default_connect() -> u64 {
    1_000
}

impl SharedConfig {
    /// Refuses what would be unsafe or could not work.
    pub(crate) fn check(&self) -> Result<(), ConfigError> {
        let wrong =
            |field: &str, reason: &str| Err(ConfigError::new(format!("registry.shared.{field}"), reason));
        let Ok(address) = Url::parse(&self.address) else { return wrong("address", "is not an address") };
        if !address.username().is_empty() || address.password().is_some() {
            return wrong("address", "carries credentials: use username and password");
        }
        match address.scheme() {
            "rediss" => {}
            "redis" if self.allow_plain || is_loopback(&address) => {}
            "redis" => return wrong("address", "must be a rediss address (redis is for loopback alone)"),
            _ => return wrong("address", "must be a redis or rediss address"),
        }
        if self.prefix.is_empty() || !self.prefix.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
            return wrong("prefix", "must be letters, digits and dashes");
        }
        for (field, value) in [
            ("answer_milliseconds", self.answer_milliseconds),
            ("connect_milliseconds", self.connect_milliseconds),
        ] {
            if !(1..=10_000).contains(&value) {
                return wrong(field, "must be between 1 and 10000");
            }
        }
        Ok(())
    }
}

/// True for this very machine. The standard for addresses reads numbers as such in `http` alone.
fn is_loopback(address: &Url) -> bool {
    let host = address.host_str().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost" || host.parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_travel_over_tls_and_stand_in_no_address() {
        let check = |text: &str| {
            let config: SharedConfig = toml::from_str(text).unwrap();
            config.check().map_err(|e| e.field)
        };
        assert_eq!(check("address = 'rediss://valkey.example:6379/1'"), Ok(()));
        for near in ["127.0.0.1:6379", "[::1]", "localhost/2"] {
            assert_eq!(check(&format!("address = 'redis://{near}'")), Ok(()));
        }
        assert_eq!(check("address = 'redis://valkey:6379'\nallow_plain = true"), Ok(()));
        for wrong in ["redis://valkey:6379", "https://valkey", "valkey", "rediss://u:p@valkey"] {
            assert_eq!(check(&format!("address = '{wrong}'")), Err("registry.shared.address".to_owned()));
        }
        assert!(check("address = 'redis://127.0.0.1'\nprefix = 'a b'").is_err());
        assert!(check("address = 'redis://127.0.0.1'\nanswer_milliseconds = 0").is_err());
    }
}
