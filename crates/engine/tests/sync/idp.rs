//! The identity provider of the municipality on loopback. It signs real tokens, and can be told to lie.

use crate::server::{Inner, problem};
use axum::http::{StatusCode, header, request::Parts};
use axum::response::{IntoResponse, Response};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use url::form_urlencoded;

/// See the module.
pub struct Idp {
    /// Who signs in.
    pub subject: String,
    /// Seconds that a token lasts.
    pub expires_in: u64,
    /// Changes the claims of the id token before it is signed.
    pub claims: fn(&mut Value),
    /// Changes what the browser brings back.
    pub back: fn(&mut BTreeMap<String, String>),
    /// Changes the metadata.
    pub metadata: fn(&mut Value),
    /// Signs with a key that is not published.
    pub forged: bool,
    key: EcdsaKeyPair,
    codes: BTreeMap<String, BTreeMap<String, String>>,
    count: usize,
}

fn generate() -> EcdsaKeyPair {
    let rng = SystemRandom::new();
    let pkcs8 = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &rng).unwrap();
    EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, pkcs8.as_ref(), &rng).unwrap()
}

impl Idp {
    pub fn new() -> Self {
        Self {
            subject: "noor".into(),
            expires_in: 3600,
            claims: |_| {},
            back: |_| {},
            metadata: |_| {},
            forged: false,
            key: generate(),
            codes: BTreeMap::new(),
            count: 0,
        }
    }

    fn sign(&self, claims: &Value) -> String {
        let b64 = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let message = format!("{}.{}", b64(&json!({"alg": "ES256", "kid": "1"})), b64(claims));
        let other = generate();
        let key = if self.forged { &other } else { &self.key };
        let signature = key.sign(&SystemRandom::new(), message.as_bytes()).unwrap();
        format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature))
    }
}

fn pairs(bytes: &[u8]) -> BTreeMap<String, String> {
    form_urlencoded::parse(bytes).into_owned().collect()
}

pub fn answer(inner: &Inner, parts: &Parts, body: &[u8]) -> Response {
    let issuer = format!("{}idp", inner.base);
    let mut world = inner.world();
    match parts.uri.path() {
        "/idp/.well-known/openid-configuration" => {
            let mut metadata = json!({"issuer": issuer, "authorization_endpoint": format!("{issuer}/authorize"),
                "token_endpoint": format!("{issuer}/token"), "jwks_uri": format!("{issuer}/keys"),
                "end_session_endpoint": format!("{issuer}/end"), "revocation_endpoint": format!("{issuer}/revoke"),
                "code_challenge_methods_supported": ["S256"], "authorization_response_iss_parameter_supported": true});
            (world.idp.metadata)(&mut metadata);
            axum::Json(metadata).into_response()
        }
        "/idp/authorize" => {
            let asked = pairs(parts.uri.query().unwrap_or_default().as_bytes());
            let right = asked["response_type"] == "code"
                && asked["client_id"] == "naaste"
                && asked["code_challenge_method"] == "S256"
                && asked["scope"].split(' ').any(|s| s == "openid")
                && (asked["redirect_uri"].starts_with("http://127.0.0.1:")
                    || asked["redirect_uri"] == "nl.naaste:/aanmelden")
                && asked["state"].len() >= 16
                && asked["nonce"].len() >= 16;
            if !right {
                return problem(400, "authorize");
            }
            world.idp.count += 1;
            let code = format!("code-{}", world.idp.count);
            let mut back = BTreeMap::from([
                ("code".to_owned(), code.clone()),
                ("state".to_owned(), asked["state"].clone()),
                ("iss".to_owned(), issuer),
            ]);
            (world.idp.back)(&mut back);
            let mut to = url::Url::parse(&asked["redirect_uri"]).unwrap();
            to.query_pairs_mut().extend_pairs(back);
            world.idp.codes.insert(code, asked);
            (StatusCode::FOUND, [(header::LOCATION, to.to_string())]).into_response()
        }
        "/idp/token" => {
            let form = pairs(body);
            // A code counts once.
            let Some(asked) = form.get("code").and_then(|code| world.idp.codes.remove(code)) else {
                return (StatusCode::BAD_REQUEST, axum::Json(json!({"error": "invalid_grant"})))
                    .into_response();
            };
            let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(&form["code_verifier"]));
            let right = form["grant_type"] == "authorization_code"
                && challenge == asked["code_challenge"]
                && form["redirect_uri"] == asked["redirect_uri"]
                && form["client_id"] == "naaste"
                && form["code_verifier"].len() >= 43;
            if !right {
                return (StatusCode::BAD_REQUEST, axum::Json(json!({"error": "invalid_request"})))
                    .into_response();
            }
            let token = format!("token-{:?}-{}-{}", inner.base.port(), world.idp.subject, world.idp.count);
            let now = Timestamp::now().as_second();
            let mut claims = json!({"iss": issuer, "sub": world.idp.subject, "aud": "naaste", "iat": now,
                "exp": now + 300, "nonce": asked["nonce"]});
            (world.idp.claims)(&mut claims);
            let id_token = world.idp.sign(&claims);
            world.tokens.insert(token.clone());
            axum::Json(
                json!({"access_token": token, "token_type": "Bearer", "expires_in": world.idp.expires_in,
                "refresh_token": "never used", "id_token": id_token}),
            )
            .into_response()
        }
        "/idp/keys" => {
            let point = world.idp.key.public_key().as_ref();
            let (x, y) = (URL_SAFE_NO_PAD.encode(&point[1..33]), URL_SAFE_NO_PAD.encode(&point[33..]));
            axum::Json(json!({"keys": [{"kty": "EC", "crv": "P-256", "kid": "1", "x": x, "y": y}]}))
                .into_response()
        }
        "/idp/end" | "/idp/revoke" => StatusCode::OK.into_response(),
        _ => problem(404, ""),
    }
}
