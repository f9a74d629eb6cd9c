//! Listens, with TLS where it is configured, until it is asked to stop.

use super::settings::{RegistryConfig, ServerConfig, Settings, TlsConfig};
use crate::{
    Gateway, StartError, SystemClock,
    registry::{FileRegistry, Finding, Mark, MunicipalRegistry, Registry},
};
use axum_server::{
    Handle,
    accept::NoDelayAcceptor,
    tls_rustls::{RustlsAcceptor, RustlsConfig},
};
use hyper_util::{
    rt::{TokioExecutor, TokioTimer},
    server::conn::auto::Builder,
};
use std::{net::SocketAddr, path::PathBuf, sync::Arc, time::Duration};

/// The longest that a client may take over the head of a request.
const HEADERS_WITHIN: Duration = Duration::from_secs(10);

/// Why the gateway did not start, or stopped.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The gateway itself.
    #[error(transparent)]
    Start(#[from] StartError),
    /// The registry's own files or addresses.
    #[error("registry: {0}")]
    Registry(String),
    /// Certificate or key.
    #[error("certificate {certificate}: {reason}")]
    Tls {
        /// Which one.
        certificate: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// The listener.
    #[error("listening: {0}")]
    Listen(#[from] std::io::Error),
}

/// Builds the gateway and serves it until SIGTERM or Ctrl-C; then requests at work get their time.
/// `check` builds everything and stops before it listens.
pub async fn serve(settings: Settings, check: bool) -> Result<(), ServeError> {
    // One TLS for the process. An error means that it was chosen before, which is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let registry: Arc<dyn Registry> = match &settings.registry {
        RegistryConfig::File { path } => {
            Arc::new(FileRegistry::open(path).map_err(|e| ServeError::Registry(e.to_string()))?)
        }
        RegistryConfig::Registers(registers) => Arc::new(
            MunicipalRegistry::open((**registers).clone(), Arc::new(SystemClock))
                .map_err(StartError::from)?,
        ),
    };
    let tls = match &settings.server.tls {
        Some(tls) => Some((tls.clone(), read(tls).await?)),
        None => None,
    };
    let gateway = Gateway::build(settings.gateway(), registry, Arc::new(SystemClock), tls.is_some())?;
    if check {
        return Ok(());
    }
    let handle = Handle::new();
    if let Some(address) = settings.server.metrics_listen {
        let listener = tokio::net::TcpListener::bind(address).await?;
        tracing::info!(address = %listener.local_addr()?, "metrics are here");
        let operators = gateway.operators();
        tokio::spawn(async move { axum::serve(listener, operators).await });
    }
    let apart = Handle::new();
    tokio::spawn(stop([handle.clone(), apart.clone()], gateway.clone(), settings.server.clone()));
    tokio::spawn(announce(handle.clone(), tls.is_some()));
    if let Some(address) = settings.notifications.as_ref().and_then(|notifications| notifications.listen) {
        let calls = gateway.notifications();
        let tls = tls.as_ref().map(|(_, config)| config.clone());
        // Bound here, so that an address that is taken is said before anything is served.
        let listener = std::net::TcpListener::bind(address)?;
        listener.set_nonblocking(true)?;
        tracing::info!(address = %listener.local_addr()?, "notifications come in here");
        tokio::spawn(async move {
            if let Err(error) = listen(listener, calls, tls, apart).await {
                tracing::error!(%error, "notifications come in no more");
            }
        });
    }
    let listener = std::net::TcpListener::bind(settings.server.listen)?;
    listener.set_nonblocking(true)?;
    if let Some((files, config)) = &tls {
        tokio::spawn(renew(files.clone(), config.clone()));
    }
    listen(listener, gateway.router(), tls.map(|(_, config)| config), handle).await?;
    Ok(())
}

/// Serves calls until the handle says stop.
async fn listen(
    listener: std::net::TcpListener,
    calls: axum::Router,
    tls: Option<RustlsConfig>,
    handle: Handle<SocketAddr>,
) -> std::io::Result<()> {
    // Without TCP_NODELAY the pieces of a document wait for the reader's acknowledgements: 40 ms each time.
    let service = calls.into_make_service_with_connect_info::<SocketAddr>();
    match tls {
        Some(config) => {
            let acceptor = RustlsAcceptor::new(config).acceptor(NoDelayAcceptor::new());
            let mut server = axum_server::from_tcp(listener)?.acceptor(acceptor).handle(handle);
            bounded(server.http_builder());
            server.serve(service).await
        }
        None => {
            let mut server = axum_server::from_tcp(listener)?.acceptor(NoDelayAcceptor::new()).handle(handle);
            bounded(server.http_builder());
            server.serve(service).await
        }
    }
}

/// The times that a connection gets.
fn bounded(builder: &mut Builder<TokioExecutor>) {
    builder.http1().timer(TokioTimer::new()).header_read_timeout(HEADERS_WITHIN);
    builder.http2().timer(TokioTimer::new()).keep_alive_interval(Duration::from_secs(30));
}

/// Tries each registry of the configuration, and says in words what is wrong.
pub async fn check(settings: &Settings) -> Result<Vec<Finding>, ServeError> {
    match &settings.registry {
        RegistryConfig::File { path } => {
            FileRegistry::open(path).map_err(|e| ServeError::Registry(e.to_string()))?;
            let words = "every file can be read".to_owned();
            Ok(vec![Finding { what: path.display().to_string(), mark: Mark::Good, words }])
        }
        RegistryConfig::Registers(registers) => {
            let registry = MunicipalRegistry::open((**registers).clone(), Arc::new(SystemClock));
            Ok(registry.map_err(StartError::from)?.check().await)
        }
    }
}

async fn read(tls: &TlsConfig) -> Result<RustlsConfig, ServeError> {
    // Reads whole chains too; `from_pem_chain_file` would leave HTTP/2 out.
    RustlsConfig::from_pem_file(&tls.certificate, &tls.key)
        .await
        .map_err(|e| ServeError::Tls { certificate: tls.certificate.clone(), reason: e.to_string() })
}

async fn announce(handle: Handle<SocketAddr>, tls: bool) {
    if let Some(address) = handle.listening().await {
        tracing::info!(%address, tls, "listening");
    }
}

/// Waits for the word to stop, says so at `/health/ready`, and stops when balancers have seen it. Event streams do not
/// end by themselves, so the wait has a limit.
async fn stop(handles: [Handle<SocketAddr>; 2], gateway: Gateway, server: ServerConfig) {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminate) => {
                tokio::select! {
                    _ = interrupt => {}
                    _ = terminate.recv() => {}
                }
            }
            Err(_) => drop(interrupt.await),
        }
    }
    #[cfg(not(unix))]
    drop(interrupt.await);
    gateway.drain();
    tracing::info!("draining");
    tokio::time::sleep(Duration::from_secs(server.drain_seconds)).await;
    tracing::info!("stopping");
    let within = Some(Duration::from_secs(server.stop_seconds));
    handles.iter().for_each(|handle| handle.graceful_shutdown(within));
}

/// Reads the certificate again on SIGHUP, so that a renewed one needs no restart. One that cannot be
/// read leaves the old in place.
async fn renew(files: TlsConfig, config: RustlsConfig) {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let Ok(mut hangup) = signal(SignalKind::hangup()) else { return };
        while hangup.recv().await.is_some() {
            match read(&files).await {
                Ok(new) => {
                    config.reload_from_config(new.get_inner());
                    tracing::info!("certificate read again");
                }
                Err(error) => tracing::error!(%error, "certificate not renewed"),
            }
        }
    }
    #[cfg(not(unix))]
    drop((files, config));
}
