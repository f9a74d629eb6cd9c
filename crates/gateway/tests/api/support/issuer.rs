//! An issuer on loopback with keys of its own: discovery, keys, introspection, and a count of each.

use axum::{
    Json, Router,
    extract::{Form, State},
    routing::{get, post},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use p256::{elliptic_curve::sec1::ToEncodedPoint, pkcs8::EncodePrivateKey};
use rsa::{RsaPrivateKey, pkcs1::EncodeRsaPrivateKey, rand_core::OsRng, traits::PublicKeyParts};
use serde_json::{Map, Value, json};
use std::{
    collections::HashMap,
    sync::{
        Arc, LazyLock, Mutex,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
};

pub type Claims = Map<String, Value>;

static RSA: LazyLock<RsaPrivateKey> = LazyLock::new(|| RsaPrivateKey::new(&mut OsRng, 2048).unwrap());
static OTHER: LazyLock<RsaPrivateKey> = LazyLock::new(|| RsaPrivateKey::new(&mut OsRng, 2048).unwrap());
static EC: LazyLock<p256::SecretKey> = LazyLock::new(|| p256::SecretKey::random(&mut OsRng));

#[derive(Clone)]
pub struct TestIssuer {
    pub address: String,
    state: Arc<Inner>,
}

#[derive(Default)]
struct Inner {
    address: String,
    /// What the discovery document says.
    name: Mutex<String>,
    keys: Mutex<Vec<Value>>,
    opaque: Mutex<HashMap<String, Value>>,
    key_fetches: AtomicUsize,
    introspections: AtomicUsize,
}

impl TestIssuer {
    pub async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let published = vec![rsa_jwk(&RSA, "rsa-1"), ec_jwk("ec-1"), json!({ "kty": "martian", "kid": "x" })];
        let state = Arc::new(Inner {
            address: address.clone(),
            name: Mutex::new(address.clone()),
            keys: Mutex::new(published),
            ..Inner::default()
        });
        let app = Router::new()
            .route("/.well-known/openid-configuration", get(discovery))
            .route("/keys", get(keys))
            .route("/introspect", post(introspect))
            .with_state(state.clone());
        tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
        Self { address, state }
    }

    pub fn key_fetches(&self) -> usize {
        self.state.key_fetches.load(SeqCst)
    }

    pub fn introspections(&self) -> usize {
        self.state.introspections.load(SeqCst)
    }

    /// Replaces the keys by the other one, under this id.
    pub fn rotate(&self, kid: &str) {
        *self.state.keys.lock().unwrap() = vec![rsa_jwk(&OTHER, kid)];
    }

    /// Lets the discovery document name somebody else.
    pub fn pretend_to_be(&self, name: &str) {
        *self.state.name.lock().unwrap() = name.to_owned();
    }

    /// What introspection says about an opaque token.
    pub fn knows(&self, token: &str, answer: Value) {
        self.state.opaque.lock().unwrap().insert(token.to_owned(), answer);
    }
}

async fn discovery(State(state): State<Arc<Inner>>) -> Json<Value> {
    let name = state.name.lock().unwrap().clone();
    Json(json!({ "issuer": name, "jwks_uri": format!("{}/keys", state.address) }))
}

async fn keys(State(state): State<Arc<Inner>>) -> Json<Value> {
    state.key_fetches.fetch_add(1, SeqCst);
    Json(json!({ "keys": state.keys.lock().unwrap().clone() }))
}

async fn introspect(
    State(state): State<Arc<Inner>>,
    Form(form): Form<HashMap<String, String>>,
) -> Json<Value> {
    state.introspections.fetch_add(1, SeqCst);
    let known = state.opaque.lock().unwrap().get(&form["token"]).cloned();
    Json(known.unwrap_or_else(|| json!({ "active": false })))
}

/// The claims of a good token.
pub fn claims(issuer: &str, bsn: &str, now: Timestamp) -> Claims {
    let now = now.as_second();
    let Value::Object(claims) = json!({
        "iss": issuer, "aud": "inwoner-api", "sub": "a7f1", "bsn": bsn,
        "iat": now, "nbf": now, "exp": now + 900, "auth_time": now - 5
    }) else {
        unreachable!()
    };
    claims
}

/// A token before it is signed.
pub struct Token {
    pub claims: Claims,
    pub header: Header,
}

impl Token {
    pub fn new(issuer: &TestIssuer, bsn: &str, now: Timestamp) -> Self {
        let mut header = Header::new(Algorithm::RS256);
        header.kid = Some("rsa-1".into());
        Self { claims: claims(&issuer.address, bsn, now), header }
    }

    pub fn claim(mut self, name: &str, value: Value) -> Self {
        self.claims.insert(name.to_owned(), value);
        self
    }

    pub fn kid(mut self, kid: Option<&str>) -> Self {
        self.header.kid = kid.map(str::to_owned);
        self
    }

    pub fn alg(mut self, alg: Algorithm) -> Self {
        self.header.alg = alg;
        self
    }

    /// Signed by the issuer's RSA key.
    pub fn sign(&self) -> String {
        self.sign_with(&rsa_key(&RSA))
    }

    /// Signed by a key that is not (yet) the issuer's.
    pub fn forge(&self) -> String {
        self.sign_with(&rsa_key(&OTHER))
    }

    /// Signed by the issuer's elliptic key.
    pub fn sign_ec(self) -> String {
        let der = EC.to_pkcs8_der().unwrap();
        self.alg(Algorithm::ES256).kid(Some("ec-1")).sign_with(&EncodingKey::from_ec_der(der.as_bytes()))
    }

    /// "Signed" with the public key as a shared secret, the classic confusion.
    pub fn confuse(self) -> String {
        let modulus = URL_SAFE_NO_PAD.encode(RSA.n().to_bytes_be());
        self.alg(Algorithm::HS256).sign_with(&EncodingKey::from_secret(modulus.as_bytes()))
    }

    /// Not signed at all: `alg` is `none`.
    pub fn unsigned(&self) -> String {
        let header = URL_SAFE_NO_PAD.encode(r#"{"alg":"none","typ":"JWT"}"#);
        let claims = URL_SAFE_NO_PAD.encode(Value::Object(self.claims.clone()).to_string());
        format!("{header}.{claims}.")
    }

    fn sign_with(&self, key: &EncodingKey) -> String {
        jsonwebtoken::encode(&self.header, &self.claims, key).unwrap()
    }
}

fn rsa_key(key: &RsaPrivateKey) -> EncodingKey {
    EncodingKey::from_rsa_der(key.to_pkcs1_der().unwrap().as_bytes())
}

fn rsa_jwk(key: &RsaPrivateKey, kid: &str) -> Value {
    let text = |n: &rsa::BigUint| URL_SAFE_NO_PAD.encode(n.to_bytes_be());
    json!({ "kty": "RSA", "kid": kid, "use": "sig", "n": text(key.n()), "e": text(key.e()) })
}

fn ec_jwk(kid: &str) -> Value {
    let point = EC.public_key().to_encoded_point(false);
    let text = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
    json!({
        "kty": "EC", "crv": "P-256", "kid": kid, "use": "sig", "alg": "ES256",
        "x": text(point.x().unwrap()), "y": text(point.y().unwrap())
    })
}
