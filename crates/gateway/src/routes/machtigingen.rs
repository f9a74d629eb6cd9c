//! Handing over a machtiging and redeeming it. What a code opens, and that it opens it once, is the
//! registry's to keep: any number of gateways stand before one.

use super::extract::{Caller, Json, Key, PathOf};
use crate::{App, problem::Fault};
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use municipal_api::{InvalidParam, Inwisseling, NieuweMachtiging, geweigerd, read_code};
use std::sync::Arc;

type Answer = Result<Response, Fault>;

/// `POST …/machtigingen`: by the person alone. Whoever holds a machtiging cannot pass it on.
pub(super) async fn machtiging(
    State(app): State<Arc<App>>,
    Caller(session): Caller,
    PathOf(dossier): PathOf<String>,
    Key(key): Key,
    Json(machtiging): Json<NieuweMachtiging>,
) -> Answer {
    let target = app.target(&session, &dossier).await?;
    if target.access.is_mandated() {
        return Err(Fault::forbidden());
    }
    let made = app.ask_slowly(app.registry.post_machtiging(&target.access, &key, machtiging)).await;
    app.collections.changed(&target.access.client);
    Ok((StatusCode::CREATED, axum::Json(made?)).into_response())
}

/// `POST /v1/machtigingen/inwisselen`: tries are counted a person, so that nobody finds a code by trying.
pub(super) async fn inwisselen(
    State(app): State<Arc<App>>,
    Caller(session): Caller,
    Key(key): Key,
    Json(inwisseling): Json<Inwisseling>,
) -> Answer {
    app.rates.redeeming(&session.actor)?;
    let code = read_code(&inwisseling.code).ok_or_else(unknown)?;
    let (client, receipt) =
        app.ask_slowly(app.registry.redeem_machtiging(&session.actor, &key, &code)).await?;
    app.collections.changed(&client);
    Ok((StatusCode::CREATED, axum::Json(receipt)).into_response())
}

fn unknown() -> Fault {
    Fault::invalid(vec![InvalidParam {
        name: "code".to_owned(),
        code: geweigerd::ONBEKEND.to_owned(),
        reason: "Deze code kennen wij niet.".to_owned(),
    }])
}
