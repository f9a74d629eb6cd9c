//! The calls of the citizen API: one module each, and the router that holds them.

mod events;
mod extract;
mod gemeente;
mod health;
mod ik;
mod inhoud;
mod lezen;
mod machtigingen;
mod openapi;
mod schrijven;
mod validate;

use crate::{App, layers, problem::Fault};
use axum::{
    Router,
    middleware::from_fn_with_state,
    routing::{get, patch, post},
};
use municipal_api::{
    Collectie,
    paths::{AANVRAGEN, MELDINGEN, template},
};
use std::sync::Arc;
use tower::ServiceBuilder;

pub(crate) use gemeente::Page;
pub(crate) use openapi::Document;

/// The whole API with its layers.
pub(crate) fn router(app: &Arc<App>) -> Router {
    // Health stands outside of what it reports on: a full gateway is alive.
    let api = calls().layer(from_fn_with_state(app.clone(), layers::guard)).with_state(app.clone());
    let health = Router::new()
        .route("/health/live", get(health::live))
        .route("/health/ready", get(health::ready))
        .with_state(app.clone());
    api.merge(health)
        .fallback(async || Fault::not_found())
        .method_not_allowed_fallback(async || Fault::method_not_allowed())
        .layer(
            ServiceBuilder::new()
                .layer(from_fn_with_state(app.clone(), layers::envelope))
                .layer(layers::compression())
                .layer(layers::panics()),
        )
}

/// Every call under its own path, so that a log names the collection and no id.
fn calls() -> Router<Arc<App>> {
    let mut router = Router::new()
        .route(template::OPENAPI, get(openapi::openapi))
        .route(template::GEMEENTE, get(gemeente::gemeente))
        .route(template::MELDINGEN, post(schrijven::melding_voor_ander))
        .route(template::IK, get(ik::ik))
        .route(template::INWISSELEN, post(machtigingen::inwisselen))
        .route(template::DOSSIER, get(lezen::dossier))
        .route(template::INHOUD, get(inhoud::inhoud))
        .route(template::GEBEURTENISSEN, get(events::gebeurtenissen))
        .route(&under(MELDINGEN), post(schrijven::melding))
        .route(&under(AANVRAGEN), post(schrijven::aanvraag))
        .route(&row(Collectie::Afspraken), patch(schrijven::antwoord_afspraak))
        .route(&row(Collectie::Taken), patch(schrijven::wijzig_taak))
        .route(&row(Collectie::Machtigingen), axum::routing::delete(schrijven::beeindig_machtiging));
    for collectie in Collectie::ALL {
        let read = get(async move |call| lezen::collectie(collectie, call).await);
        let call = match collectie {
            Collectie::Berichten => read.post(schrijven::bericht),
            Collectie::Documenten => read.post(schrijven::document),
            Collectie::Afspraken => read.post(schrijven::afspraak),
            Collectie::Taken => read.post(schrijven::taak),
            Collectie::Machtigingen => read.post(machtigingen::machtiging),
            _ => read,
        };
        router = router.route(&under(collectie.segment()), call);
    }
    router
}

fn under(segment: &str) -> String {
    format!("{}/{segment}", template::DOSSIER)
}

fn row(collectie: Collectie) -> String {
    format!("{}/{}/{{id}}", template::DOSSIER, collectie.segment())
}
