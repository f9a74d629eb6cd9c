//! The municipal gateway: the citizen API on one side, a municipality's registries on the other. It
//! keeps no state that correctness needs.
//!
//! Embed it with [`Gateway::new`] and [`Gateway::router`]; the binary `naaste-gateway` does the same
//! with a configuration file ([`server`]). Serve the router with
//! `into_make_service_with_connect_info::<SocketAddr>()`, so that rates are counted per address.
//!
//! A request passes `layers` (request id, log, panics, compression, rates, load, time), then one of
//! `routes`, which asks `token` who calls, `access` what that person may see, and `collection` for
//! the rows that the [`registry`] answers.

mod access;
mod clock;
mod collection;
pub mod config;
mod layers;
mod metrics;
mod notifications;
mod problem;
pub mod registry;
mod routes;
pub mod server;
mod token;

pub use clock::{Clock, SystemClock};
pub use config::{ConfigError, GatewayConfig, Secret};

use access::Ids;
use collection::Collections;
use layers::Rates;
use metrics::Metrics;
use notifications::Doorkeeper;
use problem::Fault;
use registry::{Registry, RegistryError};
use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    time::Duration,
};
use token::Verifier;
use tokio::sync::Semaphore;

/// A gateway in front of one municipality's registries. Cheap to clone.
#[derive(Clone)]
pub struct Gateway {
    router: axum::Router,
    app: Arc<App>,
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
    /// The OpenAPI document cannot be written.
    #[error("OpenAPI document: {0}")]
    Document(String),
    /// The system gives no random numbers.
    #[error("the system gives no random numbers")]
    Randomness,
}

impl Gateway {
    /// A gateway on the machine's clock. Installs ring as the process's TLS, unless another was chosen.
    pub fn new(config: GatewayConfig, registry: Arc<dyn Registry>) -> Result<Self, StartError> {
        Self::with_clock(config, registry, Arc::new(SystemClock))
    }

    /// A gateway on another clock.
    pub fn with_clock(
        config: GatewayConfig,
        registry: Arc<dyn Registry>,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, StartError> {
        Self::build(config, registry, clock, false)
    }

    /// `tls`: true where this process itself ends TLS.
    pub(crate) fn build(
        config: GatewayConfig,
        registry: Arc<dyn Registry>,
        clock: Arc<dyn Clock>,
        tls: bool,
    ) -> Result<Self, StartError> {
        config.check()?;
        let config = Arc::new(config);
        let app = App {
            verifier: Verifier::new(config.clone(), clock.clone())?,
            ids: Ids::new(&config.dossier),
            collections: Collections::new(&config.cache),
            gemeente: routes::Page::cache(config.cache.gemeente_seconds),
            document: routes::Document::new(&config.identity.issuer)
                .map_err(|e| StartError::Document(e.to_string()))?,
            rates: Rates::new(&config.limits),
            places: Semaphore::new(config.limits.concurrent_requests.min(Semaphore::MAX_PERMITS)),
            streams: Arc::new(Semaphore::new(config.limits.event_streams.min(Semaphore::MAX_PERMITS))),
            encrypted: tls || config.behind_proxy,
            metrics: Metrics::new(),
            doorkeeper: config.notifications.as_ref().and_then(Doorkeeper::new),
            draining: AtomicBool::new(false),
            config,
            registry,
            clock,
        };
        let app = Arc::new(app);
        let mut calls = routes::router(&app);
        if app.config.notifications.as_ref().is_some_and(|config| config.listen.is_none()) {
            calls = calls.merge(notifications::router().with_state(app.clone()));
        }
        Ok(Self { router: calls, app })
    }

    /// The citizen API with every layer on it.
    pub fn router(&self) -> axum::Router {
        self.router.clone()
    }

    /// `POST /notificaties` alone, for an address of its own (`notifications.listen`).
    pub fn notifications(&self) -> axum::Router {
        notifications::router().with_state(self.app.clone())
    }

    /// `GET /metrics` for Prometheus: for an address of its own, that only operators reach.
    pub fn operators(&self) -> axum::Router {
        metrics::router(&self.app)
    }

    /// From now on `/health/ready` says no, so that a load balancer sends nothing new. All calls still work.
    pub fn drain(&self) {
        self.app.draining.store(true, Relaxed);
    }
}

/// What every call needs.
struct App {
    config: Arc<GatewayConfig>,
    registry: Arc<dyn Registry>,
    clock: Arc<dyn Clock>,
    verifier: Verifier,
    ids: Ids,
    collections: Collections,
    gemeente: moka::future::Cache<(), routes::Page>,
    document: routes::Document,
    rates: Rates,
    /// Requests that may be at work at once.
    places: Semaphore,
    /// Event streams that may be open at once.
    streams: Arc<Semaphore>,
    /// True where people reach us over TLS, here or at a proxy.
    encrypted: bool,
    metrics: Metrics,
    /// Lets notifications in; none where nobody may send any.
    doorkeeper: Option<Doorkeeper>,
    /// See [`Gateway::drain`].
    draining: AtomicBool,
}

impl App {
    fn is_draining(&self) -> bool {
        self.draining.load(Relaxed)
    }

    /// Asks the registry one question, within the time for one.
    async fn ask<T>(&self, question: impl Future<Output = Result<T, RegistryError>>) -> Result<T, Fault> {
        within(self.config.limits.registry(), question).await
    }

    /// The same for what moves a document or writes: it gets the whole time of the request.
    async fn ask_slowly<T>(
        &self,
        question: impl Future<Output = Result<T, RegistryError>>,
    ) -> Result<T, Fault> {
        within(self.config.limits.upload(), question).await
    }
}

async fn within<T>(
    limit: Duration,
    question: impl Future<Output = Result<T, RegistryError>>,
) -> Result<T, Fault> {
    match tokio::time::timeout(limit, question).await {
        Ok(answer) => answer.map_err(Fault::from),
        Err(_) => {
            tracing::warn!("a registry took too long");
            Err(Fault::too_slow())
        }
    }
}
