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
mod passing;
mod schrijven;
mod validate;

use crate::{
    App,
    layers::{guarded, open},
    problem::Fault,
};
use axum::{
    Router,
    handler::Handler,
    routing::{MethodFilter, MethodRouter, on},
};
use municipal_api::{
    Collectie,
    paths::{AANVRAGEN, MELDINGEN, template},
};
use std::sync::Arc;

pub(crate) use gemeente::Page;
pub(crate) use openapi::Document;

/// The whole API, each call with its layers around it.
pub(crate) fn router(app: &Arc<App>) -> Router {
    calls()
        // Health stands outside of what it reports on: a full gateway is alive.
        .route("/health/live", axum::routing::get(open(health::live)))
        .route("/health/ready", axum::routing::get(open(health::ready)))
        .fallback(open(async || Fault::not_found()))
        .method_not_allowed_fallback(open(async || Fault::method_not_allowed()))
        .with_state(app.clone())
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
        .route(&row(Collectie::Machtigingen), delete(schrijven::beeindig_machtiging));
    for collectie in Collectie::ALL {
        let read = get(async move |call| lezen::collectie(collectie, call).await);
        let call = match collectie {
            Collectie::Berichten => read.merge(post(schrijven::bericht)),
            Collectie::Documenten => read.merge(post(schrijven::document)),
            Collectie::Afspraken => read.merge(post(schrijven::afspraak)),
            Collectie::Taken => read.merge(post(schrijven::taak)),
            Collectie::Machtigingen => read.merge(post(machtigingen::machtiging)),
            _ => read,
        };
        router = router.route(&under(collectie.segment()), call);
    }
    router
}

fn get<H: Handler<T, Arc<App>>, T: 'static>(call: H) -> MethodRouter<Arc<App>> {
    on(MethodFilter::GET, guarded(call))
}

fn post<H: Handler<T, Arc<App>>, T: 'static>(call: H) -> MethodRouter<Arc<App>> {
    on(MethodFilter::POST, guarded(call))
}

fn patch<H: Handler<T, Arc<App>>, T: 'static>(call: H) -> MethodRouter<Arc<App>> {
    on(MethodFilter::PATCH, guarded(call))
}

fn delete<H: Handler<T, Arc<App>>, T: 'static>(call: H) -> MethodRouter<Arc<App>> {
    on(MethodFilter::DELETE, guarded(call))
}

fn under(segment: &str) -> String {
    format!("{}/{segment}", template::DOSSIER)
}

fn row(collectie: Collectie) -> String {
    format!("{}/{}/{{id}}", template::DOSSIER, collectie.segment())
}
