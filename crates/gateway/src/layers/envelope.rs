//! The outermost layer: a request id, one log line without personal data, the headers of every answer,
//! and problems written out.

use crate::{App, problem::Fault};
use axum::{
    body::Body,
    extract::{MatchedPath, Request, State},
    http::{HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};
use municipal_api::headers;
use std::{
    hash::{BuildHasher, RandomState},
    sync::{
        Arc, LazyLock,
        atomic::{AtomicU64, Ordering},
    },
    time::Instant,
};
use tracing::Instrument;
use uuid::Uuid;

const API_VERSION: HeaderName = HeaderName::from_static(headers::API_VERSION);
const REQUEST_ID: HeaderName = HeaderName::from_static(headers::REQUEST_ID);

pub(crate) async fn envelope(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let id = request_id();
    let started = Instant::now();
    let method = request.method().clone();
    // The route's template, never the path: ids and queries stay out of the log.
    let route = request.extensions().get::<MatchedPath>().cloned();
    let route = route.as_ref().map_or("(none)", MatchedPath::as_str);
    let span = tracing::info_span!("request", id = %id);
    let mut response = next.run(request).instrument(span.clone()).await;

    let fault = response.extensions_mut().remove::<Fault>();
    if let Some(fault) = &fault {
        write_problem(&mut response, fault, &id);
    }
    let _entered = span.enter();
    let status = response.status();
    let millis = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
    let code = fault.as_ref().map_or("", Fault::code);
    if status.is_server_error() {
        tracing::warn!(%method, route, status = status.as_u16(), code, millis, "answered");
    } else {
        tracing::info!(%method, route, status = status.as_u16(), code, millis, "answered");
    }
    write_headers(&mut response, &id, app.encrypted);
    response
}

/// A new id. It must be another one every time, and need not be secret: no system call for each.
fn request_id() -> Uuid {
    static KEYS: LazyLock<[RandomState; 2]> = LazyLock::new(|| [RandomState::new(), RandomState::new()]);
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let [high, low] = KEYS.each_ref().map(|key| key.hash_one(count));
    uuid::Builder::from_random_bytes(((u128::from(high) << 64) | u128::from(low)).to_be_bytes()).into_uuid()
}

fn write_problem(response: &mut Response, fault: &Fault, id: &Uuid) {
    let body = serde_json::to_vec(&fault.problem(id)).unwrap_or_default();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(headers::PROBLEM_JSON));
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(body.len()));
    headers.remove(header::CONTENT_ENCODING);
    if let Some(seconds) = fault.retry_after {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    if let Some(challenge) = fault.challenge {
        headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static(challenge));
    }
    *response.body_mut() = Body::from(body);
}

fn write_headers(response: &mut Response, id: &Uuid, encrypted: bool) {
    let headers = response.headers_mut();
    headers.reserve(12);
    headers.insert(API_VERSION, HeaderValue::from_static(headers::VERSION));
    let mut text = Uuid::encode_buffer();
    if let Ok(id) = HeaderValue::from_str(id.hyphenated().encode_lower(&mut text)) {
        headers.insert(REQUEST_ID, id);
    }
    // Personal data, unless a route said otherwise: no cache on the way may keep it.
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'; sandbox"),
    );
    if encrypted {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000"));
    }
}
