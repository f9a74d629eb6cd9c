//! Settings of one registry, and which addresses belong to it.

use super::{CallReport, Http};
use crate::{
    Error,
    auth::{Auth, User},
    retry::RetryPolicy,
};
use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::sync::Semaphore;
use url::Url;

/// Places for calls at once. Clone one to share it between the APIs of one server.
#[derive(Clone, Debug)]
pub struct Gate(pub(crate) Arc<Semaphore>);

impl Gate {
    /// At most this many calls at once (at least one).
    pub fn new(places: usize) -> Self {
        Self(Arc::new(Semaphore::new(places.clamp(1, Semaphore::MAX_PERMITS))))
    }

    /// Places that are free now.
    pub fn free(&self) -> usize {
        self.0.available_permits()
    }
}

/// How much and how long.
#[derive(Clone, Debug)]
pub struct Limits {
    /// One try, from the first byte sent to the last byte read.
    pub attempt: Duration,
    /// A call with its tries, its waits and its wait for a place.
    pub deadline: Duration,
    /// The largest JSON body, in bytes, after decompression.
    pub body: u64,
    /// The most pages of one list.
    pub pages: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            attempt: Duration::from_secs(10),
            deadline: Duration::from_secs(20),
            body: 16 * 1024 * 1024,
            pages: 20,
        }
    }
}

pub(crate) type Observer = Arc<dyn Fn(&CallReport) + Send + Sync>;

pub(crate) struct Inner {
    pub(crate) base: Url,
    aliases: Vec<Url>,
    pub(crate) auth: Auth,
    pub(crate) http: Http,
    pub(crate) gate: Gate,
    pub(crate) limits: Limits,
    pub(crate) retry: RetryPolicy,
    pub(crate) observer: Option<Observer>,
    version: Mutex<Option<String>>,
}

/// One API of a registry. Cheap to clone.
///
/// ```
/// use zgw::{Auth, Endpoint, Gate, Http, Secret};
///
/// let http = Http::new()?;
/// let gate = Gate::new(32); // Open Zaak serves four APIs from one process
/// let auth = Auth::Jwt { client_id: "poort".into(), secret: Secret::new("from a file") };
/// let zaken = Endpoint::builder("https://openzaak.example/zaken/api/v1/")
///     .auth(auth)
///     .http(http)
///     .gate(gate)
///     .build()?;
/// # Ok::<(), zgw::Error>(())
/// ```
#[derive(Clone)]
pub struct Endpoint {
    pub(crate) inner: Arc<Inner>,
    pub(crate) user: Option<User>,
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Endpoint")
            .field("base", &self.inner.base.as_str())
            .field("auth", &self.inner.auth)
            .field("user", &self.user)
            .finish_non_exhaustive()
    }
}

/// Makes an [`Endpoint`].
#[must_use]
#[derive(Clone)]
pub struct EndpointBuilder {
    base: String,
    aliases: Vec<String>,
    auth: Auth,
    http: Option<Http>,
    gate: Option<Gate>,
    limits: Limits,
    retry: RetryPolicy,
    observer: Option<Observer>,
    plain: bool,
}

impl EndpointBuilder {
    /// How the registry knows us. Default: no credentials.
    pub fn auth(mut self, auth: Auth) -> Self {
        self.auth = auth;
        self
    }

    /// The HTTP client to share. Default: one of its own.
    pub fn http(mut self, http: Http) -> Self {
        self.http = Some(http);
        self
    }

    /// The places to share. Default: 16 of its own.
    pub fn gate(mut self, gate: Gate) -> Self {
        self.gate = Some(gate);
        self
    }

    /// Times and sizes.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// When to try again.
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = retry;
        self
    }

    /// Another root under which this same API names its records, such as its public address where we
    /// reach it by an internal one, or `http:` where a proxy hides TLS from it. Links that start with it
    /// are followed at our own address; nothing is ever sent to the alias.
    pub fn alias(mut self, root: impl Into<String>) -> Self {
        self.aliases.push(root.into());
        self
    }

    /// Is told of each try, for metrics.
    pub fn observe(mut self, observer: impl Fn(&CallReport) + Send + Sync + 'static) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// Allows `http:` to another machine, for a network that encrypts by itself. Without it, only
    /// loopback may be plain.
    pub fn allow_plain_http(mut self) -> Self {
        self.plain = true;
        self
    }

    /// Checks the addresses and makes it.
    pub fn build(self) -> Result<Endpoint, Error> {
        let base = root(&self.base)?;
        let loopback = match base.host() {
            Some(url::Host::Domain(name)) => name == "localhost",
            Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
            Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
            None => false,
        };
        if base.scheme() == "http" && !loopback && !self.plain {
            return Err(Error::Config("credentials do not travel over http: to another machine"));
        }
        let http = match self.http {
            Some(http) => http,
            None => Http::new()?,
        };
        Ok(Endpoint {
            inner: Arc::new(Inner {
                base,
                aliases: self.aliases.iter().map(|a| root(a)).collect::<Result<_, _>>()?,
                auth: self.auth,
                http,
                gate: self.gate.unwrap_or_else(|| Gate::new(16)),
                limits: self.limits,
                retry: self.retry,
                observer: self.observer,
                version: Mutex::new(None),
            }),
            user: None,
        })
    }
}

/// A root address: http or https, no credentials, no query, ending in a slash.
fn root(text: &str) -> Result<Url, Error> {
    let mut url = Url::parse(text).map_err(|_| Error::Config("a root address is no URL"))?;
    if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
        return Err(Error::Config("a root address is not http or https"));
    }
    if !url.username().is_empty() || url.password().is_some() || url.query().is_some() {
        return Err(Error::Config("a root address carries credentials or a query"));
    }
    url.set_fragment(None);
    if !url.path().ends_with('/') {
        url.set_path(&format!("{}/", url.path()));
    }
    Ok(url)
}

impl Endpoint {
    /// Starts one, from the root of the API (`…/zaken/api/v1/`).
    pub fn builder(base: impl Into<String>) -> EndpointBuilder {
        EndpointBuilder {
            base: base.into(),
            aliases: Vec::new(),
            auth: Auth::Open,
            http: None,
            gate: None,
            limits: Limits::default(),
            retry: RetryPolicy::default(),
            observer: None,
            plain: false,
        }
    }

    /// The same registry, with calls made for this person.
    pub fn with_user(&self, user: User) -> Self {
        Self { inner: self.inner.clone(), user: Some(user) }
    }

    /// The root of the API.
    pub fn base(&self) -> &Url {
        &self.inner.base
    }

    /// The places for calls at once.
    pub fn gate(&self) -> &Gate {
        &self.inner.gate
    }

    /// The `API-version` of the last answer; none before the first.
    pub fn api_version(&self) -> Option<String> {
        self.inner.version.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn note_version(&self, version: &str) {
        let mut known = self.inner.version.lock().unwrap_or_else(PoisonError::into_inner);
        if known.as_deref() != Some(version) {
            *known = Some(version.to_owned());
        }
    }

    /// The address of a collection of this API (`zaken/_zoek`).
    pub(crate) fn collection(&self, path: &str) -> Result<Url, Error> {
        self.inner.base.join(path).map_err(|_| Error::Config("a path of the API is no path"))
    }

    /// The address to ask for a record that a registry named: the link itself where it lies under our
    /// root, the same place under our root where it lies under an alias, an error everywhere else.
    pub(crate) fn link(&self, link: &Url) -> Result<Url, Error> {
        let base = &self.inner.base;
        for root in std::iter::once(base).chain(&self.inner.aliases) {
            if root.origin() != link.origin() {
                continue;
            }
            if let Some(rest) = link.path().strip_prefix(root.path()) {
                let mut here = base.clone();
                here.set_path(&format!("{}{rest}", base.path()));
                here.set_query(link.query());
                return Ok(here);
            }
        }
        Err(Error::Foreign {
            expected: base.origin().ascii_serialization(),
            found: link.origin().ascii_serialization(),
        })
    }

    /// True where an address lies under our root or an alias: a record of this API.
    pub fn owns(&self, link: &Url) -> bool {
        self.link(link).is_ok()
    }

    /// A place below a record (`…/zaken/{uuid}/zaakeigenschappen`).
    pub(crate) fn below(&self, record: &Url, path: &str) -> Result<Url, Error> {
        let mut url = self.link(record)?;
        url.set_query(None);
        url.set_path(&format!("{}/{path}", url.path().trim_end_matches('/')));
        Ok(url)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn endpoint() -> Endpoint {
        Endpoint::builder("https://intern.example:8443/zaken/api/v1")
            .alias("https://open-zaak.example/zaken/api/v1/")
            .build()
            .unwrap()
    }

    fn link(text: &str) -> Result<String, Error> {
        endpoint().link(&text.parse().unwrap()).map(|u| u.to_string())
    }

    #[test]
    fn links_stay_with_the_registry() {
        let here = "https://intern.example:8443/zaken/api/v1/zaken/1?page=2";
        assert_eq!(link(here).unwrap(), here);
        assert_eq!(link("https://open-zaak.example/zaken/api/v1/zaken/1?page=2").unwrap(), here);
        for away in [
            "https://evil.example/zaken/api/v1/zaken/1",
            "https://intern.example/zaken/api/v1/zaken/1",
            "http://intern.example:8443/zaken/api/v1/zaken/1",
            "https://intern.example:8443/admin/",
            "https://intern.example:8443/zaken/api/v1/../../../admin/",
            "https://intern.example:8443/zaken/api/v1/%2e%2e/%2e%2e/%2e%2e/admin/",
            "https://intern.example.evil.example:8443/zaken/api/v1/zaken/1",
            "urn:uuid:7d3b7e5e-3c2a-4c53-9f1a-0b1d2c3e4f50",
            "file:///etc/passwd",
        ] {
            assert!(matches!(link(away), Err(Error::Foreign { .. })), "{away}");
        }
        assert_eq!(link("https://a:b@intern.example:8443/zaken/api/v1/zaken/1?page=2").unwrap(), here);
    }

    #[test]
    fn credentials_do_not_travel_in_the_clear() {
        assert!(Endpoint::builder("http://openzaak.example/zaken/api/v1/").build().is_err());
        assert!(
            Endpoint::builder("http://openzaak.example/zaken/api/v1/").allow_plain_http().build().is_ok()
        );
        for plain in ["http://127.0.0.1:8001/api/v2/", "http://[::1]/", "http://localhost:8000/"] {
            assert!(Endpoint::builder(plain).build().is_ok(), "{plain}");
        }
        for bad in ["ftp://a.example/", "https://a:b@c.example/", "https://c.example/?x=1", "zaken"] {
            assert!(Endpoint::builder(bad).build().is_err(), "{bad}");
        }
    }
}
