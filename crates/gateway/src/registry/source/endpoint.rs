//! Clients of the registries from their configuration.

use super::super::municipal::config::{Calls, Root};
use crate::{ConfigError, Secret};
use std::time::Duration;
use zgw::{Auth, Endpoint, Gate, Http, Limits};

/// The HTTP client of one source, with its own roots and certificate.
pub(crate) fn http(name: &str, calls: &Calls) -> Result<reqwest::ClientBuilder, ConfigError> {
    let mut builder =
        reqwest::Client::builder().user_agent(concat!("naaste-gateway/", env!("CARGO_PKG_VERSION")));
    let field = |last: &str| format!("registry.sources.{name}.calls.{last}");
    let read = |path: &std::path::Path, last: &str| {
        std::fs::read(path).map_err(|e| {
            ConfigError::new(field(last), format!("{} cannot be read: {}", path.display(), e.kind()))
        })
    };
    if let Some(path) = &calls.extra_ca {
        let pem = read(path, "extra_ca")?;
        let roots = reqwest::Certificate::from_pem_bundle(&pem)
            .map_err(|_| ConfigError::new(field("extra_ca"), "holds no certificate"))?;
        builder = roots.into_iter().fold(builder, reqwest::ClientBuilder::add_root_certificate);
    }
    if let Some(path) = &calls.client_certificate {
        let pem = read(path, "client_certificate")?;
        let identity = reqwest::Identity::from_pem(&pem).map_err(|_| {
            ConfigError::new(field("client_certificate"), "holds no certificate with its key")
        })?;
        builder = builder.identity(identity);
    }
    Ok(builder)
}

/// The same for the client of `zgw`, which every API of a source shares.
pub(crate) fn client(name: &str, calls: &Calls) -> Result<Http, ConfigError> {
    Http::with(http(name, calls)?)
        .map_err(|_| ConfigError::new(format!("registry.sources.{name}.calls"), "cannot be used"))
}

/// The one API of a source that has no other, with a token.
pub(crate) fn only(name: &str, root: &Root, token: &Secret, calls: &Calls) -> Result<Endpoint, ConfigError> {
    let auth = Auth::Token(text(format!("registry.sources.{name}.token"), token)?);
    endpoint(name, "root", root, auth, calls, client(name, calls)?, Gate::new(calls.concurrent))
}

/// One API of a source.
pub(crate) fn endpoint(
    name: &str,
    part: &str,
    root: &Root,
    auth: Auth,
    calls: &Calls,
    http: Http,
    gate: Gate,
) -> Result<Endpoint, ConfigError> {
    let (address, aliases) = match root {
        Root::Address(address) => (address, &[][..]),
        Root::Aliased { address, aliases } => (address, aliases.as_slice()),
    };
    let limits = Limits {
        attempt: Duration::from_secs(calls.attempt_seconds),
        deadline: Duration::from_secs(calls.deadline_seconds),
        ..Limits::default()
    };
    let mut builder = Endpoint::builder(address).auth(auth).http(http).gate(gate).limits(limits);
    for alias in aliases {
        builder = builder.alias(alias);
    }
    if calls.allow_plain_http {
        builder = builder.allow_plain_http();
    }
    builder.build().map_err(|error| {
        let words = error.to_string();
        let words = words.strip_prefix("configuration: ").unwrap_or(&words);
        ConfigError::new(format!("registry.sources.{name}.{part}"), words)
    })
}

/// A secret as the text that a header or a signature needs.
pub(crate) fn text(field: String, secret: &Secret) -> Result<zgw::Secret, ConfigError> {
    match secret.reveal_text() {
        Some(text) if !text.is_empty() => Ok(zgw::Secret::new(text)),
        Some(_) => Err(ConfigError::new(field, "is empty")),
        None => Err(ConfigError::new(field, "is no text")),
    }
}
