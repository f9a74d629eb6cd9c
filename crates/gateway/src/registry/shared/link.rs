//! The connection: one for all questions, that comes back by itself, and one to listen.

use super::SharedConfig;
use crate::ConfigError;
use futures::{Stream, StreamExt};
use redis::{
    Client, FromRedisValue, IntoConnectionInfo, Pipeline, TlsCertificates,
    aio::{ConnectionManager, ConnectionManagerConfig},
};
use std::time::Duration;
use tokio::time::timeout;

/// Why it did not answer, without addresses and contents.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum LinkError {
    #[error("no answer in time")]
    Late,
    #[error("no connection")]
    Connection,
    #[error("it says no: {0}")]
    Refused(String),
}

impl From<redis::RedisError> for LinkError {
    fn from(error: redis::RedisError) -> Self {
        if error.is_timeout() {
            Self::Late
        } else if error.is_io_error() || error.is_connection_dropped() || error.is_connection_refusal() {
            Self::Connection
        } else {
            // The code alone: a sentence may quote what was sent.
            Self::Refused(error.code().map_or_else(|| error.category().to_owned(), str::to_owned))
        }
    }
}

pub(super) struct Link {
    client: Client,
    manager: ConnectionManager,
    answer: Duration,
    connect: Duration,
}

impl Link {
    pub(super) fn new(config: &SharedConfig) -> Result<Self, ConfigError> {
        let wrong =
            |field: &str, reason: String| ConfigError::new(format!("registry.shared.{field}"), reason);
        // TLS takes the process's provider. An error means that one is there already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let info = config
            .address
            .as_str()
            .into_connection_info()
            .map_err(|_| wrong("address", "is not one of a Valkey or Redis".to_owned()))?;
        let mut settings = info.redis_settings().clone();
        if let Some(username) = &config.username {
            settings = settings.set_username(username);
        }
        if let Some(password) = &config.password {
            let password =
                password.reveal_text().ok_or_else(|| wrong("password", "is no text".to_owned()))?;
            settings = settings.set_password(password);
        }
        let info = info.set_redis_settings(settings);
        let client = match &config.extra_ca {
            Some(path) if config.address.starts_with("rediss:") => {
                let pem = std::fs::read(path).map_err(|e| {
                    wrong("extra_ca", format!("{} cannot be read: {}", path.display(), e.kind()))
                })?;
                let roots = TlsCertificates { client_tls: None, root_cert: Some(pem) };
                Client::build_with_tls(info, roots)
                    .map_err(|_| wrong("extra_ca", "holds no certificate".to_owned()))?
            }
            _ => Client::open(info).map_err(|_| wrong("address", "cannot be used".to_owned()))?,
        };
        let (answer, connect) = (
            Duration::from_millis(config.answer_milliseconds),
            Duration::from_millis(config.connect_milliseconds),
        );
        // No retries within a question: who asks has a registry to go to.
        let manager = ConnectionManagerConfig::new()
            .set_number_of_retries(0)
            .set_connection_timeout(Some(connect))
            .set_response_timeout(Some(answer));
        let manager = client
            .get_connection_manager_lazy(manager)
            .map_err(|_| wrong("address", "cannot be used".to_owned()))?;
        Ok(Self { client, manager, answer, connect })
    }

    /// Asks, for somebody who waits.
    pub(super) async fn ask<T: FromRedisValue>(&self, pipe: &Pipeline) -> Result<T, LinkError> {
        self.within(self.answer, pipe).await
    }

    /// Asks, for nobody in particular: there is time to connect.
    pub(super) async fn slowly<T: FromRedisValue>(&self, pipe: &Pipeline) -> Result<T, LinkError> {
        self.within(self.patience(), pipe).await
    }

    /// The longest that a question may take with a new connection.
    pub(super) fn patience(&self) -> Duration {
        self.connect + self.answer
    }

    async fn within<T: FromRedisValue>(&self, limit: Duration, pipe: &Pipeline) -> Result<T, LinkError> {
        let mut connection = self.manager.clone();
        match timeout(limit, pipe.query_async(&mut connection)).await {
            Ok(answer) => Ok(answer?),
            Err(_) => Err(LinkError::Late),
        }
    }

    /// A connection of its own that hears what is said on a channel.
    pub(super) async fn subscribe(
        &self,
        channel: &str,
    ) -> Result<impl Stream<Item = Vec<u8>> + Send + Unpin + use<>, LinkError> {
        let connected = async {
            let mut pubsub = self.client.get_async_pubsub().await?;
            pubsub.subscribe(channel).await?;
            Ok::<_, LinkError>(pubsub)
        };
        let pubsub = timeout(self.patience(), connected).await.map_err(|_| LinkError::Late)??;
        Ok(pubsub.into_on_message().map(|message| message.get_payload_bytes().to_vec()))
    }
}
