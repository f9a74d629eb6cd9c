//! Compression of what is worth it.

use axum::{
    body::Body,
    extract::Request,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use http_body::Body as _;
use std::convert::Infallible;
use tower::{ServiceExt, service_fn};
use tower_http::compression::Compression;

/// Below one network packet compression costs more than it saves.
const WORTH_IT: u64 = 860;

/// True for JSON of some length: documents are compressed already and answer ranges, events must not
/// wait.
pub(super) fn is_worth_it(response: &Response) -> bool {
    let json = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|value| value.as_bytes().starts_with(b"application/json"));
    let document = response.headers().contains_key(header::CONTENT_DISPOSITION);
    json && !document && response.body().size_hint().exact().is_none_or(|size| size >= WORTH_IT)
}

/// The response, compressed where the reader takes that. `accepted`: the request's `Accept-Encoding`.
pub(super) async fn compressed(accepted: Option<HeaderValue>, response: Response) -> Response {
    let mut question = Request::new(Body::empty());
    if let Some(accepted) = accepted {
        question.headers_mut().insert(header::ACCEPT_ENCODING, accepted);
    }
    let mut response = Some(response);
    let answer = service_fn(move |_: Request| {
        let response = response.take().unwrap_or_default();
        async { Ok::<_, Infallible>(response) }
    });
    match Compression::new(answer).compress_when(|_, _, _: &_, _: &_| true).oneshot(question).await {
        Ok(compressed) => compressed.into_response(),
        Err(never) => match never {},
    }
}
