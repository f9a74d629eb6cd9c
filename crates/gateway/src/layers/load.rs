//! How much at once, how often, and for how long.

use crate::{App, config::LimitsConfig, problem::Fault};
use axum::{
    extract::{MatchedPath, Request},
    http::Method,
    response::{IntoResponse, Response},
};
use municipal_api::{Collectie, paths::template};
use std::{
    pin::pin,
    task::Poll,
    time::{Duration, Instant},
};

/// Refuses an address that asks too often, and anybody while the gateway is full: a queue would only
/// make everybody wait. Ends what takes too long.
pub(super) async fn guard<F: Future<Output = Response>>(
    app: &App,
    request: Request,
    arrived: Instant,
    next: impl FnOnce(Request) -> F,
) -> Response {
    if let Err(fault) = app.rates.address(&request, app.config.behind_proxy, arrived) {
        return fault.into_response();
    }
    let Ok(_place) = app.places.try_acquire() else { return Fault::busy().into_response() };
    let limit = within(&request, &app.config.limits);
    let mut answer = pin!(next(request));
    // What is at hand answers at once: no clock is set for it.
    if let Poll::Ready(response) = futures::poll!(&mut answer) {
        return response;
    }
    match tokio::time::timeout(limit, answer).await {
        Ok(response) => response,
        Err(_) => Fault::too_slow().into_response(),
    }
}

/// The time for a request. Documents get more, since a phone may be slow.
fn within(request: &Request, limits: &LimitsConfig) -> Duration {
    let route = request.extensions().get::<MatchedPath>().map_or("", MatchedPath::as_str);
    let document = route == template::INHOUD
        || (request.method() == Method::POST && route.ends_with(Collectie::Documenten.segment()));
    if document { limits.upload() } else { limits.request() }
}
