//! How much at once, how often, and for how long: one layer, since each costs every request.

use crate::{App, config::LimitsConfig, problem::Fault};
use axum::{
    extract::{MatchedPath, Request, State},
    http::Method,
    middleware::Next,
    response::{IntoResponse, Response},
};
use municipal_api::{Collectie, paths::template};
use std::{sync::Arc, time::Duration};

/// Refuses an address that asks too often, and anybody while the gateway is full: a queue would only
/// make everybody wait. Ends what takes too long.
pub(crate) async fn guard(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    if let Err(fault) = app.rates.address(&request, app.config.behind_proxy) {
        return fault.into_response();
    }
    let Ok(_place) = app.places.try_acquire() else { return Fault::busy().into_response() };
    match tokio::time::timeout(within(&request, &app.config.limits), next.run(request)).await {
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
