//! The ETags of a dossier, and its collections.

use super::extract::{Caller, PathOf};
use crate::{
    App,
    access::Target,
    collection::{Etag, View},
    problem::Fault,
};
use axum::{
    body::{Body, Bytes},
    extract::{FromRequest, Query, Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use municipal_api::Collectie;
use serde::Deserialize;
use std::{sync::Arc, time::Duration};

/// The longest that the record of a look may hold up the answer.
const RECORDING: Duration = Duration::from_secs(2);

/// `GET /v1/dossiers/{dossier}`
pub(super) async fn dossier(
    State(app): State<Arc<App>>,
    Caller(session): Caller,
    PathOf(id): PathOf<String>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let target = app.target(&session, &id).await?;
    let dossier = View::new(&app, &target).dossier().await?;
    let json = serde_json::to_vec(&dossier).map_err(|_| Fault::broken())?;
    let etag = Etag::of([json.as_slice()]);
    Ok(conditional(&headers, &etag, || Ok(Bytes::from(json)))?.0)
}

/// What asks for a collection.
pub(super) struct CollectionCall {
    app: Arc<App>,
    target: Target,
    cursor: Option<String>,
    limit: usize,
    headers: HeaderMap,
}

#[derive(Debug, Default, Deserialize)]
struct PageQuery {
    cursor: Option<String>,
    limit: Option<String>,
}

impl PageQuery {
    /// Rows on a page: at most so many, however many more are asked for.
    fn rows(&self, most: usize) -> Result<usize, Fault> {
        let Some(text) = &self.limit else { return Ok(most) };
        if text.is_empty() || !text.bytes().all(|b| b.is_ascii_digit()) {
            return Err(Fault::bad_request());
        }
        // More digits than a number holds are more rows than there are.
        match text.parse().unwrap_or(most).min(most) {
            0 => Err(Fault::bad_request().detail("Een pagina heeft minstens één rij.")),
            rows => Ok(rows),
        }
    }
}

impl FromRequest<Arc<App>> for CollectionCall {
    type Rejection = Fault;

    async fn from_request(request: Request, app: &Arc<App>) -> Result<Self, Fault> {
        use axum::extract::FromRequestParts;
        let (mut parts, _) = request.into_parts();
        let Caller(session) = Caller::from_request_parts(&mut parts, app).await?;
        let PathOf(id): PathOf<String> = PathOf::from_request_parts(&mut parts, app).await?;
        let target = app.target(&session, &id).await?;
        let Query(query): Query<PageQuery> = match parts.uri.query() {
            Some(_) => Query::try_from_uri(&parts.uri).map_err(|_| Fault::bad_request())?,
            None => Query::default(),
        };
        let limit = query.rows(app.config.limits.page_rows)?;
        Ok(Self { app: app.clone(), target, cursor: query.cursor, limit, headers: parts.headers })
    }
}

/// `GET /v1/dossiers/{dossier}/{collectie}`
pub(super) async fn collectie(collectie: Collectie, call: CollectionCall) -> Result<Response, Fault> {
    let CollectionCall { app, target, cursor, limit, headers } = call;
    let loaded = View::new(&app, &target).collection(collectie).await?;
    let page = || loaded.page(&app.ids, &target.access.client, collectie, cursor.as_deref(), limit);
    // A cursor is judged whether or not the reader has the rows.
    let early = cursor.is_some().then(page).transpose()?;
    let (response, sent) = conditional(&headers, &loaded.etag, || early.map_or_else(page, Ok))?;
    if sent {
        record(&app, &target, collectie.segment()).await;
    }
    Ok(response)
}

/// 304 where the reader has it, otherwise the body; and whether a body was sent.
fn conditional(
    headers: &HeaderMap,
    etag: &Etag,
    body: impl FnOnce() -> Result<Bytes, Fault>,
) -> Result<(Response, bool), Fault> {
    let known = headers.get_all(header::IF_NONE_MATCH).iter().any(|tags| etag.is_named_by(tags.as_bytes()));
    let mut response = Response::new(if known { Body::empty() } else { Body::from(body()?) });
    // Room for what every answer carries beside these, taken once; "unchanged" carries less.
    response.headers_mut().reserve(if known { 6 } else { 11 });
    response.headers_mut().insert(header::ETAG, etag.header());
    if known {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
    } else {
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    Ok((response, !known))
}

/// Tells the person whose dossier it is that somebody looked. Only what was sent counts: "unchanged"
/// shows nothing. A failure does not stop the answer.
pub(super) async fn record(app: &App, target: &Target, wat: &str) {
    if !target.access.is_mandated() {
        return;
    }
    match tokio::time::timeout(RECORDING, app.registry.record_inzage(&target.access, wat)).await {
        Ok(Ok(())) => {}
        Ok(Err(_)) => tracing::error!(wat, "a look was not recorded: the registry refused"),
        Err(_) => tracing::error!(wat, "a look was not recorded: the registry took too long"),
    }
}
