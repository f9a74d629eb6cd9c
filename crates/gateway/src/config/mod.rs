//! What a gateway is told: the sections of its configuration, their defaults and their checks.

mod level;
mod notifications;
mod secret;

pub use level::Level;
pub use notifications::NotificationsConfig;
pub use secret::Secret;

use serde::Deserialize;
use std::time::Duration;
use url::Url;

/// Everything that the citizen API needs to know. Listening, TLS and the choice of a registry belong
/// to the binary ([`crate::server`]).
#[derive(Clone, Debug)]
pub struct GatewayConfig {
    /// Who issues tokens, and what a token must hold.
    pub identity: IdentityConfig,
    /// How long a session lasts.
    pub session: SessionConfig,
    /// The keys behind dossier ids.
    pub dossier: DossierConfig,
    /// Sizes, times and rates.
    pub limits: LimitsConfig,
    /// What is remembered, and how long.
    pub cache: CacheConfig,
    /// True where a reverse proxy that we trust ends TLS and writes `X-Forwarded-For`.
    pub behind_proxy: bool,
    /// Who may tell that a registry changed; none is nobody.
    pub notifications: Option<NotificationsConfig>,
}

impl GatewayConfig {
    /// The defaults for one issuer. `key` is the secret behind dossier ids, at least 32 bytes.
    pub fn new(issuer: Url, audience: &str, client_id: &str, key: Secret) -> Self {
        Self {
            identity: IdentityConfig {
                issuer: issuer.as_str().trim_end_matches('/').to_owned(),
                audience: vec![audience.to_owned()],
                client_id: client_id.to_owned(),
                scopes: default_scopes(),
                algorithms: default_algorithms(),
                leeway_seconds: default_leeway(),
                remember_seconds: default_remember(),
                claims: ClaimsConfig::default(),
                represented_scopes: default_represented_scopes(),
                minimum_level: None,
                services: Vec::new(),
                introspection: None,
                extra_ca: None,
            },
            session: SessionConfig::default(),
            dossier: DossierConfig { key, previous_key: None },
            limits: LimitsConfig::default(),
            cache: CacheConfig::default(),
            behind_proxy: false,
            notifications: None,
        }
    }

    /// Refuses what would be unsafe or could not work.
    pub fn check(&self) -> Result<(), ConfigError> {
        if let Some(notifications) = &self.notifications {
            notifications.check()?;
        }
        let issuer = Url::parse(&self.identity.issuer)
            .map_err(|_| ConfigError::new("identity.issuer", "is not an address"))?;
        secure("identity.issuer", &issuer)?;
        if let Some(introspection) = &self.identity.introspection {
            secure("identity.introspection.endpoint", &introspection.endpoint)?;
        }
        for (field, empty) in [
            ("identity.audience", self.identity.audience.is_empty()),
            ("identity.algorithms", self.identity.algorithms.is_empty()),
            ("identity.client_id", self.identity.client_id.is_empty()),
            ("identity.claims.bsn", self.identity.claims.bsn.0.is_empty()),
        ] {
            if empty {
                return Err(ConfigError::new(field, "must not be empty"));
            }
        }
        for (field, needs, given) in [
            ("identity.minimum_level", self.identity.minimum_level.is_some(), &self.identity.claims.level),
            ("identity.services", !self.identity.services.is_empty(), &self.identity.claims.service),
        ] {
            if needs && given.as_ref().is_none_or(|path| path.0.is_empty()) {
                return Err(ConfigError::new(field, "needs the claim that tells it, in identity.claims"));
            }
        }
        if !self.identity.scopes.iter().any(|s| s == "openid") {
            return Err(ConfigError::new("identity.scopes", "must contain \"openid\""));
        }
        // A token that the issuer withdrew must stop working within a minute.
        if self.identity.remember_seconds > 60 {
            return Err(ConfigError::new("identity.remember_seconds", "must be at most 60"));
        }
        if self.identity.leeway_seconds > 120 {
            return Err(ConfigError::new("identity.leeway_seconds", "must be at most 120"));
        }
        for (field, key) in [
            ("dossier.key", Some(&self.dossier.key)),
            ("dossier.previous_key", self.dossier.previous_key.as_ref()),
        ] {
            if key.is_some_and(|k| k.reveal().len() < 32) {
                return Err(ConfigError::new(field, "must be at least 32 bytes"));
            }
        }
        for (field, value) in [
            ("limits.request_seconds", self.limits.request_seconds),
            ("limits.registry_seconds", self.limits.registry_seconds),
            ("limits.upload_seconds", self.limits.upload_seconds),
            ("session.max_seconds", u64::from(self.session.max_seconds)),
            ("session.idle_seconds", u64::from(self.session.idle_seconds)),
            ("limits.concurrent_requests", self.limits.concurrent_requests as u64),
            ("limits.page_rows", self.limits.page_rows as u64),
        ] {
            if value == 0 {
                return Err(ConfigError::new(field, "must be more than 0"));
            }
        }
        Ok(())
    }
}

/// `https`, or plain `http` towards this very machine.
fn secure(field: &'static str, address: &Url) -> Result<(), ConfigError> {
    if address.scheme() == "https" || (address.scheme() == "http" && is_loopback(address)) {
        Ok(())
    } else {
        Err(ConfigError::new(field, "must be an https address (http is for loopback alone)"))
    }
}

/// True where the address names this machine by number or as `localhost`.
pub(crate) fn is_loopback(address: &Url) -> bool {
    match address.host() {
        Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
        Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

/// A field of the configuration that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field} {reason}")]
pub struct ConfigError {
    /// Its path, such as `identity.issuer`.
    pub field: String,
    /// What is wrong with it, without its value.
    pub reason: String,
}

impl ConfigError {
    pub(crate) fn new(field: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { field: field.into(), reason: reason.into() }
    }
}

/// Who issues access tokens, and what one must hold.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdentityConfig {
    /// The issuer, exactly as its tokens and its discovery document spell it.
    pub issuer: String,
    /// Audiences of which a token must name one.
    pub audience: Vec<String>,
    /// The app's public client id there; told to the app in `GET /v1/gemeente`.
    pub client_id: String,
    /// Scopes for the app to ask for.
    #[serde(default = "default_scopes")]
    pub scopes: Vec<String>,
    /// Signatures that are accepted.
    #[serde(default = "default_algorithms")]
    pub algorithms: Vec<Algorithm>,
    /// Seconds by which clocks may differ.
    #[serde(default = "default_leeway")]
    pub leeway_seconds: u32,
    /// Seconds for which a verified token is remembered by its hash, at most 60.
    #[serde(default = "default_remember")]
    pub remember_seconds: u32,
    /// Where the claims are.
    #[serde(default)]
    pub claims: ClaimsConfig,
    /// What somebody may do for the person whom the token represents (DigiD Machtigen).
    #[serde(default = "default_represented_scopes")]
    pub represented_scopes: Vec<municipal_api::Bevoegdheid>,
    /// The lowest level of assurance at which somebody may have signed in; needs `claims.level`.
    #[serde(default)]
    pub minimum_level: Option<Level>,
    /// The services of DigiD Machtigen (ServiceUUID) that open a dossier here; empty is any. Needs `claims.service`.
    #[serde(default)]
    pub services: Vec<String>,
    /// For tokens that are not JWTs.
    #[serde(default)]
    pub introspection: Option<IntrospectionConfig>,
    /// A PEM file with roots to trust besides the machine's, such as a private PKIoverheid root.
    #[serde(default)]
    pub extra_ca: Option<std::path::PathBuf>,
}

fn default_scopes() -> Vec<String> {
    vec!["openid".to_owned()]
}

fn default_algorithms() -> Vec<Algorithm> {
    vec![Algorithm::RS256, Algorithm::PS256, Algorithm::ES256]
}

fn default_leeway() -> u32 {
    30
}

fn default_remember() -> u32 {
    60
}

fn default_represented_scopes() -> Vec<municipal_api::Bevoegdheid> {
    use municipal_api::Bevoegdheid::{Aanvragen, Berichten, Lezen};
    vec![Lezen, Berichten, Aanvragen]
}

/// A signature that may be accepted. Shared secrets (HS*) and `none` cannot even be named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[allow(missing_docs)] // their names in RFC 7518
pub enum Algorithm {
    RS256,
    PS256,
    ES256,
}

/// Where a token says who is signed in.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClaimsConfig {
    /// The BSN of the person who signed in.
    #[serde(default = "default_bsn_claim")]
    pub bsn: ClaimPath,
    /// The BSN of the person represented, where the broker carries DigiD Machtigen. A path whose first
    /// key is nested in itself (`represents` of NL GOV OpenID Connect) is followed to the deepest.
    #[serde(default)]
    pub represented: Option<ClaimPath>,
    /// The level of assurance (`acr`, or what the broker calls it).
    #[serde(default)]
    pub level: Option<ClaimPath>,
    /// The service for which somebody is represented (`urn:nl-eid-gdi:1.0:ServiceUUID`): a text or a list.
    #[serde(default)]
    pub service: Option<ClaimPath>,
}

impl Default for ClaimsConfig {
    fn default() -> Self {
        Self { bsn: default_bsn_claim(), represented: None, level: None, service: None }
    }
}

fn default_bsn_claim() -> ClaimPath {
    ClaimPath(vec!["bsn".to_owned()])
}

/// Keys from the outermost claim inwards. In a file: one key as text, or a list. Dots are part of a
/// key, since brokers use claims such as `urn:nl-eid-gdi:1.0:LegalSubjectID`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimPath(pub Vec<String>);

impl<'de> Deserialize<'de> for ClaimPath {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Keys {
            One(String),
            Many(Vec<String>),
        }
        Ok(match Keys::deserialize(deserializer)? {
            Keys::One(key) => Self(vec![key]),
            Keys::Many(keys) => Self(keys),
        })
    }
}

/// How to ask the issuer about an opaque token (RFC 7662).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IntrospectionConfig {
    /// The issuer's introspection endpoint.
    pub endpoint: Url,
    /// The gateway's own client id there.
    pub client_id: String,
    /// Its password.
    pub client_secret: Secret,
}

/// How long a session lasts. The gateway keeps none: the end follows from the token.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SessionConfig {
    /// Seconds without a touch after which the app ends it (DigiD: 15 minutes).
    pub idle_seconds: u32,
    /// Seconds after sign-in (`auth_time`) at which a token stops working here, whatever its own expiry.
    pub max_seconds: u32,
}

impl Default for SessionConfig {
    fn default() -> Self {
        Self { idle_seconds: 15 * 60, max_seconds: 2 * 60 * 60 }
    }
}

/// The keys behind dossier ids: an id is an HMAC of the BSN.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DossierConfig {
    /// The key of the ids that are given out, at least 32 bytes.
    pub key: Secret,
    /// The key before it, whose ids are still accepted.
    #[serde(default)]
    pub previous_key: Option<Secret>,
}

/// Sizes, times and rates. A rate of 0 means none.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LimitsConfig {
    /// Seconds for a whole request.
    pub request_seconds: u64,
    /// Seconds for one question to a registry.
    pub registry_seconds: u64,
    /// Seconds for a request that carries or fetches a document.
    pub upload_seconds: u64,
    /// Bytes of a body, except a document's.
    pub body_bytes: usize,
    /// Bytes of a document, decoded.
    pub document_bytes: usize,
    /// Requests at work at once; above it the answer is 503.
    pub concurrent_requests: usize,
    /// Event streams open at once; above it the answer is 503.
    pub event_streams: usize,
    /// Rows on a page: the default and the most.
    pub page_rows: usize,
    /// Requests a second with one token.
    pub token_per_second: u32,
    /// Requests at once with one token.
    pub token_burst: u32,
    /// Requests a second from one address. Mobile networks put many people behind one.
    pub address_per_second: u32,
    /// Requests at once from one address.
    pub address_burst: u32,
    /// Seconds between two tries of one person to redeem a code, once the tries at once are used up.
    pub redeem_seconds: u64,
    /// Tries at once to redeem a code.
    pub redeem_burst: u32,
}

impl Default for LimitsConfig {
    fn default() -> Self {
        Self {
            request_seconds: 20,
            registry_seconds: 10,
            upload_seconds: 120,
            body_bytes: 64 * 1024,
            document_bytes: 10 * 1024 * 1024,
            concurrent_requests: 512,
            event_streams: 1024,
            page_rows: 500,
            token_per_second: 10,
            token_burst: 60,
            address_per_second: 100,
            address_burst: 400,
            redeem_seconds: 300,
            redeem_burst: 5,
        }
    }
}

/// What is remembered to save time. Correctness never needs it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct CacheConfig {
    /// Seconds for which a collection is remembered in this process; 0 is not at all.
    pub collection_seconds: u64,
    /// Megabytes of collections.
    pub collection_megabytes: u64,
    /// Seconds for which the public page is remembered.
    pub gemeente_seconds: u64,
    /// Seconds between two looks at a dossier on behalf of an event stream.
    pub event_seconds: u64,
}

impl Default for CacheConfig {
    fn default() -> Self {
        Self { collection_seconds: 5, collection_megabytes: 64, gemeente_seconds: 60, event_seconds: 20 }
    }
}

impl LimitsConfig {
    pub(crate) fn request(&self) -> Duration {
        Duration::from_secs(self.request_seconds)
    }

    pub(crate) fn registry(&self) -> Duration {
        Duration::from_secs(self.registry_seconds)
    }

    pub(crate) fn upload(&self) -> Duration {
        Duration::from_secs(self.upload_seconds)
    }
}
