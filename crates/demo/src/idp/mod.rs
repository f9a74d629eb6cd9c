//! The demo identity provider: OpenID Connect with the authorisation code flow and PKCE (RFC 6749, 7636,
//! 8252, 9207), where a visitor chooses who to be. There is no password, so it is reachable from this
//! machine alone, and it looks like nobody's login.

mod authorize;
mod keys;
mod page;
mod redirect;
mod token;
mod words;

pub(crate) use keys::{Keys, private as keep_private};

use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Json, Response};
use axum::{Router, routing};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use gateway::Clock;
use jiff::Timestamp;
use serde_json::json;
use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A form or query is never longer.
const LARGEST: usize = 16 * 1024;
/// Requests and codes that wait, at most.
const WAITING: usize = 1_000;

/// An app that may ask for tokens: one a municipality, so that a token opens one gateway alone.
#[derive(Clone, Debug)]
pub(crate) struct Client {
    pub id: String,
    /// The gateway's name in the token.
    pub audience: String,
    /// The municipality's name: the page says where one signs in.
    pub gemeente: String,
    pub people: Vec<Somebody>,
}

/// Whom a visitor may be at a municipality.
#[derive(Clone, Debug)]
pub(crate) struct Somebody {
    pub id: String,
    pub bsn: String,
    pub naam: String,
    pub mantelzorger: bool,
    pub uitleg_nl: String,
    pub uitleg_en: String,
}

/// The provider's state. Sessions it keeps none: every sign-in asks who you are.
pub(crate) struct Idp {
    /// Without a slash at the end, as tokens spell it.
    issuer: String,
    /// The only `Host` that is answered.
    host: String,
    keys: Keys,
    clock: Arc<dyn Clock>,
    clients: BTreeMap<String, Client>,
    requests: Mutex<HashMap<String, authorize::Asked>>,
    codes: Mutex<HashMap<String, token::Code>>,
}

impl Idp {
    /// A provider at `host`, an address and port of this machine.
    pub fn new(host: String, keys: Keys, clock: Arc<dyn Clock>, clients: Vec<Client>) -> Self {
        Self {
            issuer: format!("http://{host}"),
            host,
            keys,
            clock,
            clients: clients.into_iter().map(|client| (client.id.clone(), client)).collect(),
            requests: Mutex::default(),
            codes: Mutex::default(),
        }
    }

    /// Its routes.
    pub fn router(self) -> Router {
        let idp = Arc::new(self);
        Router::new()
            .route("/", routing::get(page::start))
            .route("/.well-known/openid-configuration", routing::get(discovery))
            .route("/jwks.json", routing::get(jwks))
            .route("/authorize", routing::get(authorize::ask).post(authorize::choose))
            .route("/token", routing::post(token::exchange))
            .route("/end-session", routing::get(page::signed_out).post(page::signed_out))
            .route("/stijl.css", routing::get(page::style))
            .fallback(async || StatusCode::NOT_FOUND)
            .layer(DefaultBodyLimit::max(LARGEST))
            .layer(middleware::from_fn_with_state(idp.clone(), guard))
            .with_state(idp)
    }
}

/// Answers to its own name alone (another name would be a page that had its name point here), and sets
/// what every answer carries.
async fn guard(State(idp): State<Arc<Idp>>, request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST).and_then(|value| value.to_str().ok());
    let mut response = if host == Some(idp.host.as_str()) {
        next.run(request).await
    } else {
        StatusCode::MISDIRECTED_REQUEST.into_response()
    };
    let headers = response.headers_mut();
    for (name, value) in [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_FRAME_OPTIONS, "DENY"),
    ] {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    // the demo's own clock: an app compares its tokens with it
    let date = http_date(idp.clock.now());
    if let Ok(date) = HeaderValue::from_str(&date) {
        headers.insert(header::DATE, date);
    }
    response
}

/// "Sat, 21 Nov 2026 09:00:00 GMT".
fn http_date(at: Timestamp) -> String {
    at.to_zoned(jiff::tz::TimeZone::UTC).strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

async fn discovery(State(idp): State<Arc<Idp>>) -> Response {
    let at = |path: &str| format!("{}{path}", idp.issuer);
    Json(json!({
        "issuer": idp.issuer,
        "authorization_endpoint": at("/authorize"),
        "token_endpoint": at("/token"),
        "jwks_uri": at("/jwks.json"),
        "end_session_endpoint": at("/end-session"),
        "scopes_supported": ["openid"],
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": ["authorization_code"],
        "subject_types_supported": ["pairwise"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "token_endpoint_auth_methods_supported": ["none"],
        "code_challenge_methods_supported": ["S256"],
        "ui_locales_supported": ["nl", "en"],
        "authorization_response_iss_parameter_supported": true,
        "request_parameter_supported": false,
        "request_uri_parameter_supported": false,
    }))
    .into_response()
}

async fn jwks(State(idp): State<Arc<Idp>>) -> Response {
    Json(idp.keys.jwks()).into_response()
}

/// A name that nobody guesses: 256 bits.
fn secret() -> Option<String> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).ok()?;
    Some(URL_SAFE_NO_PAD.encode(bytes))
}

/// Parameters of a query or form. RFC 6749, 3.1: none comes twice.
fn parameters(text: &str) -> Option<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    for (name, value) in url::form_urlencoded::parse(text.as_bytes()) {
        if found.insert(name.into_owned(), value.into_owned()).is_some() {
            return None;
        }
    }
    Some(found)
}

fn is_form(headers: &HeaderMap) -> bool {
    headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).is_some_and(|value| {
        value.split(';').next().is_some_and(|t| t.trim() == "application/x-www-form-urlencoded")
    })
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Keeps something until a moment, dropping what has passed, and the oldest where there is too much.
fn keep<K: Eq + Hash + Clone, V>(
    map: &mut HashMap<K, V>,
    key: K,
    value: V,
    now: Timestamp,
    until: impl Fn(&V) -> Timestamp,
) {
    map.retain(|_, value| until(value) > now);
    if map.len() >= WAITING
        && let Some(oldest) = map.iter().min_by_key(|(_, value)| until(value)).map(|(key, _)| key.clone())
    {
        map.remove(&oldest);
    }
    map.insert(key, value);
}
