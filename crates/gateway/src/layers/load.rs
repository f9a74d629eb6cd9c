//! How much at once, and for how long.

use crate::{App, problem::Fault};
use axum::{
    extract::{MatchedPath, Request, State},
    http::Method,
    middleware::Next,
    response::{IntoResponse, Response},
};
use municipal_api::{Collectie, paths::template};
use std::sync::Arc;

/// Answers 503 at once where the gateway is full: a queue would only make everybody wait.
pub(crate) async fn shed(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    match app.places.try_acquire() {
        Ok(_place) => next.run(request).await,
        Err(_) => Fault::busy().into_response(),
    }
}

/// Ends a request that takes too long. Documents get more time, since a phone may be slow.
pub(crate) async fn deadline(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let limits = &app.config.limits;
    let route = request.extensions().get::<MatchedPath>().map_or("", MatchedPath::as_str);
    let document = route == template::INHOUD
        || (request.method() == Method::POST && route.ends_with(Collectie::Documenten.segment()));
    let limit = if document { limits.upload() } else { limits.request() };
    match tokio::time::timeout(limit, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Fault::too_slow().into_response(),
    }
}
