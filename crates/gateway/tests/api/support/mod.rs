//! The world of a test: an issuer, a registry, a clock, and a gateway between them.

pub mod contract;
mod issuer;
mod registry;

pub use issuer::{Claims, TestIssuer, Token};
pub use registry::{Mood, Person, TestRegistry, code, day, document, message, zaak};

use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use gateway::{Clock, Gateway, GatewayConfig, Secret, registry::Bsn};
use http_body_util::BodyExt;
use jiff::{SignedDuration, Timestamp};
use municipal_api::{Ik, Problem};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::sync::{Arc, Mutex};
use tower::ServiceExt;

/// A client: her dossier is what the others look at.
pub const ANNA: &str = "999990019";
/// Her mantelzorger, with every scope.
pub const BERT: &str = "999990329";
/// Somebody with a dossier and no machtiging.
pub const CAREL: &str = "999990044";
/// Somebody whom the municipality does not know.
pub const DORA: &str = "999990056";

/// A clock that stands where a test puts it.
pub struct TestClock(Mutex<Timestamp>);

impl TestClock {
    pub fn advance(&self, seconds: i64) {
        let mut now = self.0.lock().unwrap();
        *now += SignedDuration::from_secs(seconds);
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }
}

pub struct World {
    pub issuer: TestIssuer,
    pub registry: Arc<TestRegistry>,
    pub clock: Arc<TestClock>,
    pub gateway: Gateway,
    config: GatewayConfig,
}

impl World {
    pub async fn new() -> Self {
        Self::with(|_| ()).await
    }

    /// A world whose gateway is configured otherwise.
    pub async fn with(change: impl FnOnce(&mut GatewayConfig)) -> Self {
        let clock = Arc::new(TestClock(Mutex::new("2026-11-21T11:00:00Z".parse().unwrap())));
        let issuer = TestIssuer::start().await;
        let mut config = GatewayConfig::new(
            issuer.address.parse().unwrap(),
            "inwoner-api",
            "naaste",
            Secret::new([7; 32]),
        );
        change(&mut config);
        let registry = Arc::new(TestRegistry::with_people());
        let gateway = Gateway::with_clock(config.clone(), registry.clone(), clock.clone()).unwrap();
        Self { issuer, registry, clock, gateway, config }
    }

    /// Another instance in front of the same registry.
    pub fn another(&self, change: impl FnOnce(&mut GatewayConfig)) -> Self {
        let mut config = self.config.clone();
        change(&mut config);
        let gateway = Gateway::with_clock(config.clone(), self.registry.clone(), self.clock.clone()).unwrap();
        Self {
            issuer: self.issuer.clone(),
            registry: self.registry.clone(),
            clock: self.clock.clone(),
            gateway,
            config,
        }
    }

    /// A good token for this person.
    pub fn token(&self, bsn: &str) -> String {
        self.unsigned(bsn).sign()
    }

    /// The same before it is signed.
    pub fn unsigned(&self, bsn: &str) -> Token {
        Token::new(&self.issuer, bsn, self.clock.now())
    }

    pub fn claims(&self, bsn: &str) -> Claims {
        issuer::claims(&self.issuer.address, bsn, self.clock.now())
    }

    /// The id of this client's dossier, as the person with the token sees it.
    pub async fn dossier(&self, token: &str, name: &str) -> String {
        let ik: Ik = self.get(token, "/v1/ik").await.json();
        ik.dossiers.into_iter().find(|d| d.naam == name).map(|d| d.id).unwrap()
    }

    pub async fn get(&self, token: &str, path: &str) -> Answer {
        self.call(Call::get(path).token(token)).await
    }

    pub async fn call(&self, call: Call) -> Answer {
        let request = call.request();
        let (method, path) = (request.method().clone(), request.uri().path().to_owned());
        let encoded = request.headers().contains_key(header::ACCEPT_ENCODING);
        let response = self.gateway.router().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        if !encoded {
            contract::hold(method.as_str(), &path, parts.status, &parts.headers, &bytes);
        }
        Answer { status: parts.status, headers: parts.headers, bytes }
    }
}

pub fn bsn(text: &str) -> Bsn {
    Bsn::new(text).unwrap()
}

/// A request in the making.
pub struct Call {
    builder: axum::http::request::Builder,
    body: Body,
}

impl Call {
    pub fn new(method: Method, path: &str) -> Self {
        Self { builder: Request::builder().method(method).uri(path), body: Body::empty() }
    }

    pub fn get(path: &str) -> Self {
        Self::new(Method::GET, path)
    }

    /// A POST with its key.
    pub fn post(path: &str, body: &Value) -> Self {
        Self::new(Method::POST, path).header("idempotency-key", "0123456789abcdef").json(body)
    }

    pub fn token(self, token: &str) -> Self {
        self.header("authorization", &format!("Bearer {token}"))
    }

    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.builder = self.builder.header(name, value);
        self
    }

    pub fn json(self, body: &Value) -> Self {
        self.header("content-type", "application/json").body(body.to_string())
    }

    pub fn body(mut self, body: impl Into<Body>) -> Self {
        self.body = body.into();
        self
    }

    pub fn request(self) -> Request<Body> {
        self.builder.body(self.body).unwrap()
    }
}

pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Bytes,
}

impl Answer {
    #[track_caller]
    pub fn json<T: DeserializeOwned>(&self) -> T {
        assert!(self.status.is_success(), "{} {}", self.status, self.text());
        serde_json::from_slice(&self.bytes).unwrap()
    }

    /// The problem, with this status and code. It is checked to look like one.
    #[track_caller]
    pub fn problem(&self, status: u16, code: &str) -> Problem {
        assert_eq!(
            (self.status.as_u16(), self.header("content-type")),
            (status, "application/problem+json"),
            "{}",
            self.text()
        );
        let problem: Problem = serde_json::from_slice(&self.bytes).unwrap();
        assert_eq!((problem.status, problem.code.as_str()), (status, code));
        let id = format!("urn:uuid:{}", self.header("x-request-id"));
        assert_eq!(problem.instance.as_deref(), Some(id.as_str()));
        assert!(!problem.title.is_empty());
        problem
    }

    #[track_caller]
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |v| v.to_str().unwrap())
    }

    pub fn etag(&self) -> &str {
        self.header(header::ETAG.as_str())
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }
}
