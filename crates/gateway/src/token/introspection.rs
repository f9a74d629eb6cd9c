//! Opaque tokens: the issuer says what they hold (RFC 7662).

use super::{Refusal, claims::Claims, issuer::Issuer};
use crate::config::IntrospectionConfig;

pub(super) struct Introspection {
    issuer: Issuer,
    settings: IntrospectionConfig,
}

impl Introspection {
    pub(super) fn new(issuer: Issuer, settings: IntrospectionConfig) -> Self {
        Self { issuer, settings }
    }

    /// The claims of an active token. They are judged like those of a JWT: an answer without audience or
    /// expiry is refused, since a token for another service could be behind it. An answer that names no
    /// issuer is from the one that we asked.
    pub(super) async fn ask(&self, token: &str) -> Result<Claims, Refusal> {
        let request = self
            .issuer
            .client
            .post(self.settings.endpoint.clone())
            .basic_auth(&self.settings.client_id, self.settings.client_secret.reveal_text())
            .header(reqwest::header::ACCEPT, "application/json")
            .form(&[("token", token), ("token_type_hint", "access_token")]);
        let mut claims: Claims = self.issuer.json(request).await.map_err(Refusal::IssuerDown)?;
        claims.entry("iss").or_insert_with(|| self.issuer.name().into());
        if claims.get("active").and_then(serde_json::Value::as_bool) == Some(true) {
            Ok(claims)
        } else {
            Err(Refusal::Inactive)
        }
    }
}
