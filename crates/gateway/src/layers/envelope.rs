//! The outermost layer: a request id, one log line without personal data, the headers of every answer,
//! and problems written out.

use super::RequestId;
use crate::{App, metrics::Tally, problem::Fault};
use axum::{
    body::Body,
    extract::{MatchedPath, Request},
    http::{HeaderName, HeaderValue, Method, StatusCode, header},
    response::Response,
};
use municipal_api::headers;
use std::time::Instant;

const API_VERSION: HeaderName = HeaderName::from_static(headers::API_VERSION);
const REQUEST_ID: HeaderName = HeaderName::from_static(headers::REQUEST_ID);

/// What is known of a request when it comes in.
pub(super) struct Envelope {
    id: RequestId,
    started: Instant,
    method: Method,
    route: Option<MatchedPath>,
}

impl Envelope {
    pub(super) fn of(request: &Request) -> Self {
        Self {
            id: RequestId::new(),
            started: Instant::now(),
            method: request.method().clone(),
            // The route's template, never the path: ids and queries stay out of the log.
            route: request.extensions().get::<MatchedPath>().cloned(),
        }
    }

    pub(super) fn id(&self) -> RequestId {
        self.id
    }

    pub(super) fn started(&self) -> Instant {
        self.started
    }

    /// The response as it goes out, its line in the log, and its count.
    pub(super) fn close(self, mut response: Response, app: &App, tally: &Tally) -> Response {
        let fault = response.extensions_mut().remove::<Fault>();
        if let Some(fault) = &fault {
            write_problem(&mut response, fault, &self.id);
        }
        let (method, status) = (self.method.as_str(), response.status());
        let route = self.route.as_ref().map_or("(none)", MatchedPath::as_str);
        let took = self.started.elapsed();
        app.metrics.answered(tally, &self.method, route, status, took);
        let millis = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
        let code = fault.as_ref().map_or("", Fault::code);
        if status.is_server_error() {
            tracing::warn!(method, route, status = status.as_u16(), code, millis, "answered");
        } else {
            tracing::info!(method, route, status = status.as_u16(), code, millis, "answered");
        }
        write_headers(&mut response, &self.id, app.encrypted);
        response
    }
}

fn write_problem(response: &mut Response, fault: &Fault, id: &RequestId) {
    let body = serde_json::to_vec(&fault.problem(id.uuid())).unwrap_or_default();
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

fn write_headers(response: &mut Response, id: &RequestId, encrypted: bool) {
    let unchanged = response.status() == StatusCode::NOT_MODIFIED;
    let headers = response.headers_mut();
    if !unchanged {
        headers.reserve(8);
    }
    headers.insert(API_VERSION, HeaderValue::from_static(headers::VERSION));
    headers.insert(REQUEST_ID, id.header());
    // Personal data, unless a route said otherwise: no cache on the way may keep it.
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    if encrypted {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000"));
    }
    // What is about showing a body has nothing to say where there is none: the reader has it, with these.
    if unchanged {
        return;
    }
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'; sandbox"),
    );
}
