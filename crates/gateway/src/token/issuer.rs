//! The HTTP side of the issuer: short, bounded, and without redirects.

use crate::{
    StartError,
    config::{IdentityConfig, is_loopback},
};
use reqwest::{Client, RequestBuilder, redirect::Policy};
use serde::{Deserialize, de::DeserializeOwned};
use std::{sync::Arc, time::Duration};
use url::Url;

/// More than any issuer's answer needs.
const MOST_BYTES: usize = 1024 * 1024;

/// A client towards one issuer. Cheap to clone.
#[derive(Clone)]
pub(super) struct Issuer {
    pub(super) client: Client,
    issuer: Arc<str>,
}

/// What we need of a discovery document.
#[derive(Deserialize)]
struct Discovery {
    issuer: String,
    jwks_uri: Url,
}

impl Issuer {
    pub(super) fn new(identity: &IdentityConfig) -> Result<Self, StartError> {
        // The process's TLS: ring, unless the program that embeds us chose before.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut builder = Client::builder()
            .timeout(Duration::from_secs(5))
            .connect_timeout(Duration::from_secs(3))
            .redirect(Policy::none())
            .user_agent(concat!("naaste-gateway/", env!("CARGO_PKG_VERSION")));
        if let Some(path) = &identity.extra_ca {
            let pem = std::fs::read(path)
                .map_err(|e| StartError::Client(format!("{}: {}", path.display(), e.kind())))?;
            let roots = reqwest::Certificate::from_pem_bundle(&pem).map_err(|_| {
                StartError::Client(format!("{} holds no certificates in PEM", path.display()))
            })?;
            builder = builder.tls_certs_merge(roots);
        }
        let client = builder.build().map_err(|e| StartError::Client(e.to_string()))?;
        Ok(Self { client, issuer: identity.issuer.as_str().into() })
    }

    /// The issuer, as its tokens spell it.
    pub(super) fn name(&self) -> &str {
        &self.issuer
    }

    /// The issuer's public keys, as they stand in its JWKS.
    pub(super) async fn keys(&self) -> Result<Vec<serde_json::Value>, String> {
        let discovery = format!("{}/.well-known/openid-configuration", self.issuer.trim_end_matches('/'));
        let discovery: Discovery = self.json(self.client.get(discovery)).await?;
        if discovery.issuer != *self.issuer {
            return Err("the discovery document names another issuer".to_owned());
        }
        let encrypted = discovery.jwks_uri.scheme() == "https";
        let local = self.issuer.starts_with("http:") && is_loopback(&discovery.jwks_uri);
        if !encrypted && !local {
            return Err("the keys do not stand at an https address".to_owned());
        }
        #[derive(Deserialize)]
        struct Jwks {
            keys: Vec<serde_json::Value>,
        }
        let jwks: Jwks = self.json(self.client.get(discovery.jwks_uri)).await?;
        Ok(jwks.keys)
    }

    /// Sends, and reads a JSON answer of a sane size. Errors name no address and no content.
    pub(super) async fn json<T: DeserializeOwned>(&self, request: RequestBuilder) -> Result<T, String> {
        let mut response = request.send().await.map_err(|e| e.without_url().to_string())?;
        if !response.status().is_success() {
            return Err(format!("status {}", response.status().as_u16()));
        }
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|e| e.without_url().to_string())? {
            if body.len() + chunk.len() > MOST_BYTES {
                return Err("the answer is too large".to_owned());
            }
            body.extend_from_slice(&chunk);
        }
        serde_json::from_slice(&body).map_err(|_| "the answer is not the JSON we expect".to_owned())
    }
}
