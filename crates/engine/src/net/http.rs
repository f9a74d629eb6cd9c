//! The HTTP client: TLS, timeouts, sizes and redirects.

use super::{Answer, Ask, Failure};
use domain::call::ErrorCode;
use reqwest::{Certificate, Client, StatusCode, header, redirect};
use std::{
    sync::{Arc, OnceLock},
    time::Duration,
};
use url::{Host, Url};

/// How long and how large an answer may be.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Until a connection stands.
    pub connect: Duration,
    /// Between two pieces of an answer.
    pub idle: Duration,
    /// From the question to the end of the answer.
    pub total: Duration,
    /// The same, for the bytes of a document.
    pub download: Duration,
    /// The largest answer in bytes, after decompression.
    pub answer: usize,
    /// The largest document in bytes.
    pub document: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            idle: Duration::from_secs(15),
            total: Duration::from_secs(30),
            download: Duration::from_secs(180),
            answer: 8 << 20,
            document: 32 << 20,
        }
    }
}

/// An error's body is read no further than this.
const PROBLEM: usize = 64 << 10;

/// Client for one set of trusted roots. Cheap to clone.
#[derive(Clone)]
pub struct Http {
    inner: Arc<Inner>,
}

struct Inner {
    limits: Limits,
    roots: Vec<Certificate>,
    // Built at the first question: reading the system's roots takes a moment that a start need not wait for.
    outside: OnceLock<Result<Client, Failure>>,
    // Loopback never passes through a proxy and needs no roots.
    loopback: OnceLock<Result<Client, Failure>>,
}

impl Http {
    /// A client that trusts the system's roots (on Android: Mozilla's, compiled in) and the given PEM
    /// certificates, a municipality's own.
    ///
    /// # Errors
    /// `Internal` where a PEM text holds no certificate.
    pub fn new(limits: Limits, roots_pem: &[u8]) -> Result<Self, Failure> {
        // The second call in a process finds a provider, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let roots = if roots_pem.is_empty() {
            Vec::new()
        } else {
            Certificate::from_pem_bundle(roots_pem).map_err(|_| Failure::from(ErrorCode::Internal))?
        };
        if !roots_pem.is_empty() && roots.is_empty() {
            return Err(ErrorCode::Internal.into());
        }
        Ok(Self {
            inner: Arc::new(Inner { limits, roots, outside: OnceLock::new(), loopback: OnceLock::new() }),
        })
    }

    /// The limits of this client.
    pub fn limits(&self) -> Limits {
        self.inner.limits
    }

    /// Asks, and reads the whole answer. `Ok` is a 2xx or, where it was asked for, a 304.
    ///
    /// # Errors
    /// Every other outcome, as [`Failure`] describes.
    pub async fn send(&self, ask: Ask<'_>) -> Result<Answer, Failure> {
        let (meter, conditional) = (ask.meter, ask.conditional);
        let limit = ask.limit.unwrap_or(self.inner.limits.answer);
        let response = self.begin(ask).await?;
        let status = response.status();
        let good = status.is_success() || (status == StatusCode::NOT_MODIFIED && conditional);
        let answer = read(response, if good { limit } else { PROBLEM }).await;
        if let (Some(meter), Ok(answer)) = (meter, &answer) {
            meter.received(answer.body.len() as u64);
        }
        match (good, answer) {
            (true, answer) => answer,
            // The status counts, also where the explanation is broken.
            (false, Ok(answer)) => Err(Failure::status(status, &answer.headers, &answer.body)),
            (false, Err(_)) => Err(Failure::status(status, &header::HeaderMap::new(), &[])),
        }
    }

    /// Asks, and hands the answer over as it comes: piece by piece, up to the question's size and time.
    ///
    /// # Errors
    /// Whatever is not a 2xx, as [`Failure`] describes.
    pub async fn stream(&self, ask: Ask<'_>) -> Result<Pieces, Failure> {
        let left = ask.limit.unwrap_or(self.inner.limits.answer);
        let response = self.begin(ask).await?;
        let status = response.status();
        if status.is_success() {
            return Ok(Pieces { response, left });
        }
        match read(response, PROBLEM).await {
            Ok(answer) => Err(Failure::status(status, &answer.headers, &answer.body)),
            Err(_) => Err(Failure::status(status, &header::HeaderMap::new(), &[])),
        }
    }

    async fn begin(&self, ask: Ask<'_>) -> Result<reqwest::Response, Failure> {
        if !may_be_asked(&ask.url) {
            return Err(ErrorCode::BadAnswer.into());
        }
        let client = self.client(&ask.url)?;
        let mut request =
            client.request(ask.method, ask.url).timeout(ask.total.unwrap_or(self.inner.limits.total));
        request = request.header(header::ACCEPT, ask.accept);
        if let Some(token) = ask.token {
            request = request.header(header::AUTHORIZATION, token.header()?);
        }
        for (name, value) in ask.headers {
            request = request.header(name, value);
        }
        if let Some((media_type, body)) = ask.body {
            request = request.header(header::CONTENT_TYPE, media_type).body(body);
        }
        if let Some(meter) = ask.meter {
            meter.asked();
        }
        request.send().await.map_err(|e| Failure::transport(&e))
    }

    fn client(&self, url: &Url) -> Result<&Client, Failure> {
        let local = is_loopback(url);
        let cell = if local { &self.inner.loopback } else { &self.inner.outside };
        cell.get_or_init(|| self.build(local)).as_ref().map_err(Clone::clone)
    }

    fn build(&self, local: bool) -> Result<Client, Failure> {
        let limits = self.inner.limits;
        let mut builder = Client::builder()
            .user_agent(concat!("Naaste/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(limits.connect)
            .read_timeout(limits.idle)
            // A redirect could carry a token elsewhere or turn a POST into a GET; the contract has none.
            .redirect(redirect::Policy::none())
            .referer(false);
        if local {
            builder = builder.no_proxy().tls_certs_only(self.inner.roots.iter().cloned());
        } else {
            builder = roots(builder, &self.inner.roots);
        }
        builder.build().map_err(|error| {
            tracing::error!(reason = %error.without_url(), "the HTTP client cannot be built");
            ErrorCode::Internal.into()
        })
    }
}

/// An answer that comes in pieces.
pub struct Pieces {
    response: reqwest::Response,
    left: usize,
}

impl Pieces {
    /// The media type that the answer says it has, without parameters.
    pub fn media_type(&self) -> &str {
        let value = self.response.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok());
        value.unwrap_or_default().split(';').next().unwrap_or_default().trim()
    }

    /// The next piece; none at the end.
    ///
    /// # Errors
    /// `Offline` where the connection broke off; `TooLarge` beyond the question's size.
    pub async fn next(&mut self) -> Result<Option<impl AsRef<[u8]> + use<>>, Failure> {
        let piece = self.response.chunk().await.map_err(|e| Failure::transport(&e))?;
        if let Some(piece) = &piece {
            self.left = self.left.checked_sub(piece.len()).ok_or(ErrorCode::TooLarge)?;
        }
        Ok(piece)
    }
}

/// The platform verifier needs a JNI handle on Android and panics without one.
#[cfg(target_os = "android")]
fn roots(builder: reqwest::ClientBuilder, own: &[Certificate]) -> reqwest::ClientBuilder {
    let mozilla =
        webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().filter_map(|der| Certificate::from_der(der).ok());
    builder.tls_certs_only(mozilla.chain(own.iter().cloned()))
}

#[cfg(not(target_os = "android"))]
fn roots(builder: reqwest::ClientBuilder, own: &[Certificate]) -> reqwest::ClientBuilder {
    builder.tls_certs_merge(own.iter().cloned())
}

/// True for an address on this machine.
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

/// True for https, and for plain http on this machine alone.
pub fn may_be_asked(url: &Url) -> bool {
    let plain = url.username().is_empty() && url.password().is_none();
    plain && url.has_host() && (url.scheme() == "https" || (url.scheme() == "http" && is_loopback(url)))
}

/// Reads the body piece by piece and stops where it grows beyond `limit`: a length that the server
/// announces is a claim, not a bound.
async fn read(mut response: reqwest::Response, limit: usize) -> Result<Answer, Failure> {
    let announced = response.content_length().unwrap_or(0);
    if announced > limit as u64 {
        return Err(ErrorCode::TooLarge.into());
    }
    let mut body = Vec::with_capacity(usize::try_from(announced).unwrap_or(0).min(1 << 20));
    while let Some(piece) = response.chunk().await.map_err(|e| Failure::transport(&e))? {
        if body.len() + piece.len() > limit {
            return Err(ErrorCode::TooLarge.into());
        }
        body.extend_from_slice(&piece);
    }
    Ok(Answer { status: response.status(), headers: std::mem::take(response.headers_mut()), body })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_is_for_this_machine_alone() {
        for (address, allowed) in [
            ("https://gemeente.example/v1", true),
            ("http://127.0.0.1:8080/v1", true),
            ("http://[::1]:8080/v1", true),
            ("http://localhost:8080", true),
            ("http://gemeente.example/v1", false),
            ("http://127.0.0.1.example/v1", false),
            ("http://localhost.example", false),
            ("https://user:pass@gemeente.example", false),
            ("ftp://127.0.0.1/", false),
            ("data:text/plain,x", false),
        ] {
            assert_eq!(may_be_asked(&Url::parse(address).unwrap()), allowed, "{address}");
        }
    }

    #[test]
    fn the_client_for_the_outside_can_be_built() {
        assert!(Http::new(Limits::default(), b"").unwrap().build(false).is_ok());
    }

    #[test]
    fn roots_that_are_no_certificate_are_refused() {
        assert!(Http::new(Limits::default(), b"not a certificate").is_err());
        assert!(Http::new(Limits::default(), b"").is_ok());
    }
}
