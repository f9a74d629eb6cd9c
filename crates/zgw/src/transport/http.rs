//! The HTTP client: one for all registries, so that connections are used again.

use crate::Error;
use std::time::Duration;

/// An HTTP client that follows no redirects: a registry that answers "elsewhere" would otherwise be
/// given a way to send our credentials somewhere. Cheap to clone; make one and share it.
#[derive(Clone, Debug)]
pub struct Http(pub(crate) reqwest::Client);

impl Http {
    /// A client with sensible times. Installs ring as the process's TLS, unless another was chosen.
    pub fn new() -> Result<Self, Error> {
        Self::with(reqwest::Client::builder().user_agent(concat!("zgw/", env!("CARGO_PKG_VERSION"))))
    }

    /// A client of your own making (a root certificate, a client certificate, a proxy).
    ///
    /// ```
    /// let builder = reqwest::Client::builder().user_agent("my-gateway/1.0");
    /// let http = zgw::Http::with(builder)?;
    /// # Ok::<(), zgw::Error>(())
    /// ```
    pub fn with(builder: reqwest::ClientBuilder) -> Result<Self, Error> {
        // It fails where a provider is there already, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
        builder
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .connect_timeout(Duration::from_secs(5))
            .tcp_nodelay(true)
            .pool_idle_timeout(Duration::from_secs(60))
            .build()
            .map(Self)
            .map_err(|_| Error::Config("the HTTP client cannot be made"))
    }
}
