//! Calls to the back-office.

use super::nothing;
use crate::{
    ConfigError,
    config::is_loopback,
    registry::{
        municipal::config::ZorgnedConfig,
        source::{Failure, http, text},
    },
};
use reqwest::{
    StatusCode,
    header::{ACCEPT, HeaderMap, HeaderName, HeaderValue},
};
use serde_json::{Value, json};
use std::time::Duration;
use tokio::{sync::Semaphore, time::timeout};
use url::Url;

/// The largest answer, in bytes: a letter in base64 within.
const LARGEST: usize = 32 * 1024 * 1024;
/// Tries of one question. All questions only read.
const TRIES: u32 = 3;

pub(super) struct Api {
    root: Url,
    client: reqwest::Client,
    headers: HeaderMap,
    places: Semaphore,
    attempt: Duration,
    deadline: Duration,
    since: String,
    pub(super) gemeentecode: String,
    pub(super) names: bool,
}

impl Api {
    pub(super) fn new(name: &str, config: &ZorgnedConfig) -> Result<Self, ConfigError> {
        let field = |last: &str| format!("registry.sources.{name}.{last}");
        let root = config.root.trim_end_matches('/');
        let root = Url::parse(&format!("{root}/"))
            .map_err(|_| ConfigError::new(field("root"), "is not an address"))?;
        if root.scheme() != "https" && !(is_loopback(&root) || config.calls.allow_plain_http) {
            return Err(ConfigError::new(field("root"), "must be an https address"));
        }
        let mut headers = HeaderMap::new();
        for (name, secret) in &config.headers {
            let secret = text(field(&format!("headers.{name}")), secret)?;
            let wrong = |_| ConfigError::new(field(&format!("headers.{name}")), "cannot stand in a header");
            let header = HeaderName::try_from(name.as_str())
                .map_err(|_| ConfigError::new(field("headers"), "holds a name that is no header"))?;
            let mut value = HeaderValue::try_from(secret.reveal()).map_err(wrong)?;
            value.set_sensitive(true);
            headers.insert(header, value);
        }
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        // It fails where a provider is there already, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = http(name, &config.calls)?
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .build()
            .map_err(|_| ConfigError::new(field("calls"), "cannot be used"))?;
        Ok(Self {
            root,
            client,
            headers,
            places: Semaphore::new(config.calls.concurrent.min(Semaphore::MAX_PERMITS)),
            attempt: Duration::from_secs(config.calls.attempt_seconds),
            deadline: Duration::from_secs(config.calls.deadline_seconds),
            since: config.since.to_string(),
            gemeentecode: config.gemeentecode.clone(),
            names: config.names,
        })
    }

    /// All aanvragen of a person.
    pub(super) async fn aanvragen(&self, bsn: &str) -> Result<Value, Failure> {
        let body = json!({
            "burgerservicenummer": bsn,
            "gemeentecode": self.gemeentecode,
            "maxeinddatum": self.since,
            "regeling": "wmo",
        });
        Ok(self.post("aanvragen", &body).await?.unwrap_or_else(nothing))
    }

    /// One question; none where there is nothing (404).
    pub(super) async fn post(&self, path: &'static str, body: &Value) -> Result<Option<Value>, Failure> {
        let whole = async {
            let mut tries = 1;
            loop {
                match self.once(path, body).await {
                    Err((failure, true)) if tries < TRIES => {
                        tracing::debug!(path, tries, %failure, "asked again");
                        tokio::time::sleep(Duration::from_millis(100 << tries)).await;
                        tries += 1;
                    }
                    other => return other.map_err(|(failure, _)| failure),
                }
            }
        };
        timeout(self.deadline, whole).await.unwrap_or_else(|_| Err(late(path)))
    }

    /// One try. With a failure: whether it may be another time.
    async fn once(&self, path: &'static str, body: &Value) -> Result<Option<Value>, (Failure, bool)> {
        let _place = self.places.acquire().await.map_err(|_| (late(path), false))?;
        let url = self.root.join(path).map_err(|_| (Failure::new("a path that is none"), false))?;
        let request = self.client.post(url).headers(self.headers.clone()).json(body);
        let sent = timeout(self.attempt, async {
            // An error of the HTTP client names the address: it holds no person here, and is left out anyway.
            let mut response =
                request.send().await.map_err(|_| (Failure::new(format!("{path}: no connection")), true))?;
            let status = response.status();
            if status == StatusCode::NOT_FOUND || status == StatusCode::NO_CONTENT {
                return Ok(None);
            }
            if !status.is_success() {
                let again = status == StatusCode::TOO_MANY_REQUESTS || status.is_server_error();
                return Err((Failure::new(format!("{path}: {}", status.as_u16())), again));
            }
            let mut bytes = Vec::new();
            let broken = |_| (Failure::new(format!("{path}: the connection broke")), true);
            while let Some(chunk) = response.chunk().await.map_err(broken)? {
                if bytes.len() + chunk.len() > LARGEST {
                    return Err((Failure::new(format!("{path}: more than {LARGEST} bytes")), false));
                }
                bytes.extend_from_slice(&chunk);
            }
            serde_json::from_slice(&bytes)
                .map(Some)
                .map_err(|_| (Failure::new(format!("{path}: no JSON")), false))
        });
        sent.await.unwrap_or_else(|_| Err((late(path), true)))
    }
}

fn late(path: &str) -> Failure {
    Failure::new(format!("{path}: no answer in time"))
}
