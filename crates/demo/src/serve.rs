//! Listening on this machine, until told to stop.

use crate::DemoError;
use axum::Router;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use url::Url;

/// Open requests get so long to end; an event stream never ends by itself.
const PATIENCE: Duration = Duration::from_secs(2);

/// A server that runs. Dropping it stops it.
#[derive(Debug)]
pub(crate) struct Served {
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<()>,
}

/// Binds a port of this machine. Others are refused here too, whoever calls.
pub(crate) async fn bind(address: IpAddr, port: u16) -> Result<TcpListener, DemoError> {
    if !address.is_loopback() {
        return Err(DemoError::NotLoopback);
    }
    TcpListener::bind((address, port)).await.map_err(DemoError::io("listen"))
}

/// The address of a listener.
pub(crate) fn url(listener: &TcpListener) -> Result<Url, DemoError> {
    let address = listener.local_addr().map_err(DemoError::io("listen"))?;
    Url::parse(&format!("http://{address}")).map_err(|_| DemoError::Key("no address".to_owned()))
}

/// Serves until told to stop.
pub(crate) fn serve(listener: TcpListener, router: Router) -> Served {
    let (stop, stopped) = oneshot::channel::<()>();
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    let task = tokio::spawn(async move {
        let server = axum::serve(listener, service).with_graceful_shutdown(async move {
            // a sender that was dropped means the same
            let _ = stopped.await;
        });
        if let Err(error) = server.await {
            tracing::warn!(%error, "a server of the demo ended");
        }
    });
    Served { stop: Some(stop), task }
}

impl Served {
    pub async fn stop(mut self) {
        drop(self.stop.take());
        if tokio::time::timeout(PATIENCE, &mut self.task).await.is_err() {
            self.task.abort();
        }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.task.abort();
    }
}
