//! What stands around every call, from the outside in: the envelope (request id, log line, headers,
//! problems), compression, panics, and the guard (rates, load, time).

mod envelope;
mod load;
mod rate;

pub(crate) use envelope::envelope;
pub(crate) use load::guard;
pub(crate) use rate::Rates;

use crate::problem::Fault;
use axum::{body::Body, response::IntoResponse};
use std::any::Any;
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::{CompressionLayer, Predicate},
};

/// What answers for a panic.
type Answering = fn(Box<dyn Any + Send>) -> axum::response::Response<Body>;

/// A panic becomes a 500 that says nothing about it. What it said may hold personal data, so the log
/// gets only the fact; the binary's panic hook adds the place in the code.
pub(crate) fn panics() -> CatchPanicLayer<Answering> {
    CatchPanicLayer::custom(|_| {
        tracing::error!("a request panicked");
        Fault::broken().into_response()
    })
}

/// Compresses JSON alone: documents are compressed already and answer ranges, events must not wait.
pub(crate) fn compression() -> CompressionLayer<JsonOf> {
    CompressionLayer::new().compress_when(JsonOf { bytes: 860 })
}

/// JSON of at least so many bytes; below one network packet compression costs more than it saves.
#[derive(Clone, Copy, Debug)]
pub(crate) struct JsonOf {
    bytes: u64,
}

impl Predicate for JsonOf {
    fn should_compress<B: http_body::Body>(&self, response: &axum::http::Response<B>) -> bool {
        let json = response
            .headers()
            .get(axum::http::header::CONTENT_TYPE)
            .is_some_and(|value| value.as_bytes().starts_with(b"application/json"));
        json && response.body().size_hint().exact().is_none_or(|size| size >= self.bytes)
    }
}
