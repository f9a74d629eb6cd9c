//! `GET /v1/ik`: who is signed in, until when, and which dossiers that person may see.

use super::extract::Caller;
use crate::{App, collection::tag, problem::Fault, registry::Rows};
use axum::{Json, extract::State};
use municipal_api::{DossierToegang, Ik, Sessie, ToegangSoort};
use std::sync::Arc;

pub(super) async fn ik(State(app): State<Arc<App>>, Caller(session): Caller) -> Result<Json<Ik>, Fault> {
    let (name, known) = tokio::try_join!(app.name(&session.actor), app.mandates(&session))?;
    // Where a source does not answer the own dossier is there all the same, and the answer says what may be missing.
    let Rows { rows: mandates, stale: verouderd } = known;
    // A mantelzorger from elsewhere has no dossier here, and a name only where a machtiging gives one.
    let own = name.as_ref().map(|naam| DossierToegang {
        id: app.ids.id(&session.actor),
        naam: naam.clone(),
        soort: ToegangSoort::Eigen,
        machtiging: None,
    });
    let naam =
        name.or_else(|| mandates.first().map(|m| m.machtiging.gemachtigde.clone())).unwrap_or_default();
    let mut dossiers: Vec<_> = own.into_iter().collect();
    for mut mandate in mandates {
        tag(&mut mandate.machtiging)?;
        mandate.machtiging.laatst_gezien = None;
        dossiers.push(DossierToegang {
            id: app.ids.id(&mandate.client),
            naam: mandate.naam,
            soort: ToegangSoort::Gemachtigd,
            machtiging: Some(mandate.machtiging),
        });
    }
    let sessie = Sessie { eindigt: session.ends, inactief_seconden: app.config.session.idle_seconds };
    Ok(Json(Ik { naam, sessie, dossiers, verouderd }))
}
