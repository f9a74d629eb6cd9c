//! What the tests over HTTP share: a clock to set, an app that signs in, a client.
#![allow(clippy::expect_used, dead_code, missing_docs)] // each test file uses its own part

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use demo::{Demo, DemoConfig};
use jiff::Timestamp;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use url::Url;

/// A clock that stands still until it is moved. It starts on a Saturday.
#[derive(Clone)]
pub struct Hand(Arc<AtomicI64>);

impl Hand {
    pub fn new() -> Self {
        let at: Timestamp = "2026-11-21T11:00:00Z".parse().expect("a timestamp");
        Self(Arc::new(AtomicI64::new(at.as_second())))
    }

    pub fn forward(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }
}

impl gateway::Clock for Hand {
    fn now(&self) -> Timestamp {
        Timestamp::from_second(self.0.load(Ordering::SeqCst)).expect("a timestamp")
    }
}

pub async fn start(dir: &Path, clock: &Hand) -> Demo {
    let config = DemoConfig { clock: Arc::new(clock.clone()), ..DemoConfig::new(dir) };
    Demo::start(config).await.expect("the demo starts")
}

/// A folder with the databases filled for the clock's first day, and the key made: once for all tests.
pub async fn folder() -> tempfile::TempDir {
    static FILLED: tokio::sync::OnceCell<tempfile::TempDir> = tokio::sync::OnceCell::const_new();
    let filled = FILLED
        .get_or_init(async || {
            let dir = tempfile::tempdir().expect("a folder");
            start(dir.path(), &Hand::new()).await.stop().await;
            dir
        })
        .await;
    let dir = tempfile::tempdir().expect("a folder");
    for file in std::fs::read_dir(filled.path()).expect("the files") {
        let file = file.expect("a file");
        std::fs::copy(file.path(), dir.path().join(file.file_name())).expect("a copy");
    }
    dir
}

pub fn http() -> reqwest::Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .build()
        .expect("a client")
}

pub const REDIRECT: &str = "http://127.0.0.1:49152/aanmelden";
pub const VERIFIER: &str = "een-geheim-van-meer-dan-drieenveertig-tekens-lang";

pub fn challenge(verifier: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes()))
}

/// The parameters of a good request at a municipality; a test changes one.
pub fn good(gemeente: &str) -> Vec<(String, String)> {
    [
        ("response_type", "code".to_owned()),
        ("client_id", format!("naaste-{gemeente}")),
        ("redirect_uri", REDIRECT.to_owned()),
        ("scope", "openid".to_owned()),
        ("state", "toestand".to_owned()),
        ("nonce", "eenmalig".to_owned()),
        ("code_challenge", challenge(VERIFIER)),
        ("code_challenge_method", "S256".to_owned()),
    ]
    .into_iter()
    .map(|(name, value)| (name.to_owned(), value))
    .collect()
}

pub fn authorize(demo: &Demo, parameters: &[(String, String)]) -> Url {
    let mut url = demo.issuer.join("/authorize").expect("an address");
    url.query_pairs_mut().extend_pairs(parameters);
    url
}

/// The form that turns a code into tokens; a test changes one field.
pub fn exchange(gemeente: &str, code: &str) -> Vec<(String, String)> {
    [
        ("grant_type", "authorization_code".to_owned()),
        ("client_id", format!("naaste-{gemeente}")),
        ("redirect_uri", REDIRECT.to_owned()),
        ("code", code.to_owned()),
        ("code_verifier", VERIFIER.to_owned()),
    ]
    .into_iter()
    .map(|(name, value)| (name.to_owned(), value))
    .collect()
}

/// The same with another value; an empty one takes the parameter out.
pub fn with(mut parameters: Vec<(String, String)>, name: &str, value: &str) -> Vec<(String, String)> {
    parameters.retain(|(n, _)| n != name);
    if !value.is_empty() {
        parameters.push((name.to_owned(), value.to_owned()));
    }
    parameters
}

pub async fn code(demo: &Demo, gemeente: &str, persona: &str) -> String {
    let back = demo::sign_in::choose(&authorize(demo, &good(gemeente)), persona).await.expect("a way back");
    parameter(&back, "code").expect("a code")
}

pub fn parameter(url: &Url, name: &str) -> Option<String> {
    url.query_pairs().find(|(n, _)| n == name).map(|(_, value)| value.into_owned())
}

pub async fn tokens(demo: &Demo, form: &[(String, String)]) -> (u16, Value) {
    let url = demo.issuer.join("/token").expect("an address");
    let answer = http().post(url).form(form).send().await.expect("an answer");
    (answer.status().as_u16(), answer.json().await.expect("JSON"))
}

/// An access token for somebody at a municipality.
pub async fn token(demo: &Demo, gemeente: &str, persona: &str) -> String {
    let code = code(demo, gemeente, persona).await;
    let (status, answer) = tokens(demo, &exchange(gemeente, &code)).await;
    assert_eq!(status, 200, "{answer}");
    answer["access_token"].as_str().expect("a token").to_owned()
}

pub fn claims(token: &str) -> Value {
    let part = token.split('.').nth(1).expect("three parts");
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).expect("base64url")).expect("JSON")
}

pub fn gateway_url<'a>(demo: &'a Demo, gemeente: &str) -> &'a Url {
    &demo.gateways.iter().find(|gateway| gateway.id == gemeente).expect("a municipality").url
}
