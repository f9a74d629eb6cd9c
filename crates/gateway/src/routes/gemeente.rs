//! `GET /v1/gemeente`: the public page. It is the same for everybody, so any cache may keep it.

use crate::{App, collection::Etag, problem::Fault};
use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use moka::future::Cache;
use municipal_api::Aanmelden;
use std::{sync::Arc, time::Duration};

/// The page as it is sent.
#[derive(Clone)]
pub(crate) struct Page {
    json: Bytes,
    etag: Etag,
}

impl Page {
    /// A place to remember it in for so many seconds.
    pub(crate) fn cache(seconds: u64) -> Cache<(), Page> {
        Cache::builder().max_capacity(1).time_to_live(Duration::from_secs(seconds)).build()
    }

    async fn load(app: &App) -> Result<Self, Fault> {
        let mut gemeente = app.ask(app.registry.gemeente()).await?;
        // Where to sign in is the gateway's own configuration: a registry cannot send people elsewhere.
        gemeente.aanmelden = Aanmelden {
            issuer: app.config.identity.issuer.clone(),
            client_id: app.config.identity.client_id.clone(),
            scopes: app.config.identity.scopes.clone(),
        };
        let json = Bytes::from(serde_json::to_vec(&gemeente).map_err(|_| Fault::broken())?);
        Ok(Self { etag: Etag::of([json.as_ref()]), json })
    }
}

pub(super) async fn gemeente(State(app): State<Arc<App>>, headers: HeaderMap) -> Result<Response, Fault> {
    let page = if app.config.cache.gemeente_seconds == 0 {
        Page::load(&app).await?
    } else {
        app.gemeente.try_get_with((), Page::load(&app)).await.map_err(|fault| Fault::clone(&fault))?
    };
    let shared = [
        (header::ETAG, page.etag.header()),
        (header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=60")),
    ];
    if headers.get(header::IF_NONE_MATCH).is_some_and(|tags| page.etag.is_named_by(tags.as_bytes())) {
        return Ok((StatusCode::NOT_MODIFIED, shared).into_response());
    }
    Ok((shared, [(header::CONTENT_TYPE, "application/json")], page.json).into_response())
}
