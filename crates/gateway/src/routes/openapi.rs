//! `GET /openapi.json`: the document that describes this API. Public.

use crate::{App, collection::Etag};
use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use std::sync::Arc;

/// The document, written once.
pub(crate) struct Document {
    json: Bytes,
    etag: Etag,
}

impl Document {
    /// The document of a gateway whose people sign in at this issuer.
    pub(crate) fn new(issuer: &str) -> Result<Self, serde_json::Error> {
        let json = Bytes::from(serde_json::to_vec(&municipal_api::openapi(issuer))?);
        Ok(Self { etag: Etag::of([json.as_ref()]), json })
    }
}

pub(super) async fn openapi(State(app): State<Arc<App>>, headers: HeaderMap) -> Response {
    let Document { json, etag } = &app.document;
    let shared = [
        (header::ETAG, etag.header()),
        (header::CACHE_CONTROL, header::HeaderValue::from_static("public, max-age=3600")),
        // The API design rules: a page elsewhere may read the document, and nothing else.
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, header::HeaderValue::from_static("*")),
    ];
    if headers.get(header::IF_NONE_MATCH).is_some_and(|tags| etag.is_named_by(tags.as_bytes())) {
        return (StatusCode::NOT_MODIFIED, shared).into_response();
    }
    (shared, [(header::CONTENT_TYPE, "application/json")], json.clone()).into_response()
}
