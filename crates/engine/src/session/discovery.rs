//! What an issuer says about itself (OpenID Connect Discovery 1.0).

use crate::net::{Ask, Failure, Http, may_be_asked};
use serde::Deserialize;
use url::Url;

/// The parts of the provider's metadata that this app uses.
#[derive(Clone, Debug, Deserialize)]
pub struct Issuer {
    /// Its identifier, exactly as configured.
    pub issuer: String,
    /// Where the browser goes.
    pub authorization_endpoint: Url,
    /// Where the code becomes a token.
    pub token_endpoint: Url,
    /// Its keys.
    pub jwks_uri: Url,
    /// Where a session ends, where it is offered.
    #[serde(default)]
    pub end_session_endpoint: Option<Url>,
    /// Where a token is withdrawn, where it is offered.
    #[serde(default)]
    pub revocation_endpoint: Option<Url>,
    /// PKCE methods; many issuers leave it out.
    #[serde(default)]
    code_challenge_methods_supported: Option<Vec<String>>,
    /// True where the redirect carries `iss` (RFC 9207).
    #[serde(default)]
    pub authorization_response_iss_parameter_supported: bool,
}

/// Asks the issuer for its metadata.
///
/// # Errors
/// `BadAnswer` where the metadata is another issuer's, names an address that is neither https nor on this
/// machine, or rules out PKCE with S256; network failures as they are.
pub async fn discover(http: &Http, issuer: &str) -> Result<Issuer, Failure> {
    let address = format!("{}/.well-known/openid-configuration", issuer.trim_end_matches('/'));
    let address = Url::parse(&address).map_err(|_| Failure::bad("issuer"))?;
    if !may_be_asked(&address) {
        return Err(Failure::bad("issuer"));
    }
    let found: Issuer = http.send(Ask::get(address)).await?.json()?;
    // Mix-up: the document must be this issuer's own (Discovery 1.0, 4.3).
    if found.issuer != issuer {
        return Err(Failure::bad("issuer"));
    }
    let optional = [&found.end_session_endpoint, &found.revocation_endpoint];
    let addresses = [&found.authorization_endpoint, &found.token_endpoint, &found.jwks_uri];
    if !addresses.into_iter().chain(optional.into_iter().flatten()).all(may_be_asked) {
        return Err(Failure::bad("endpoint"));
    }
    if found.code_challenge_methods_supported.as_ref().is_some_and(|m| !m.iter().any(|m| m == "S256")) {
        return Err(Failure::bad("pkce"));
    }
    Ok(found)
}
