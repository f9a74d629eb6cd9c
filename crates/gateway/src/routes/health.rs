//! Is the process alive, and can it answer?

use crate::{App, problem::Fault};
use axum::{Json, extract::State, response::IntoResponse};
use serde_json::json;
use std::{sync::Arc, time::Duration};

/// `GET /health/live`: the process runs.
pub(super) async fn live() -> impl IntoResponse {
    Json(json!({ "status": "pass" }))
}

/// `GET /health/ready`: the registry answers within two seconds, and the process is not about to stop.
pub(super) async fn ready(State(app): State<Arc<App>>) -> Result<impl IntoResponse, Fault> {
    if app.is_draining() {
        return Err(Fault::stopping());
    }
    match tokio::time::timeout(Duration::from_secs(2), app.registry.ready()).await {
        Ok(true) => Ok(Json(json!({ "status": "pass" }))),
        _ => Err(Fault::registry_down()),
    }
}
