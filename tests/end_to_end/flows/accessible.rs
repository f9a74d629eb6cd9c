//! Every screen, as axe sees it (WCAG 2.2 A and AA, and what is good practice).

use super::dossier::{PERSONA, connect};
use super::letter::words;
use crate::app::{App, Home, On, axe};
use crate::process::Failure;

/// The screens that everybody passes.
const ROUTES: [&str; 14] = [
    "/",
    "/tips",
    "/voorzieningen",
    "/brief",
    "/pgb",
    "/pgb/nieuw",
    "/agenda",
    "/agenda/nieuw",
    "/berichten",
    "/hulp",
    "/meer",
    "/instellingen",
    "/instellingen/situatie",
    "/instellingen/gegevens",
];

/// Goes through all of them with a dossier in place, and names everything that is wrong at once.
pub async fn every_screen() -> Result<(), Failure> {
    let w = words()?;
    let axe = axe()?;
    let home = Home::new()?.for_persona(PERSONA);
    let app = App::start(On::Phone, &home).await?;
    let mut wrong = Vec::new();
    let mut note = |screen: &str, found: Vec<String>| {
        wrong.extend(found.into_iter().map(|one| format!("{screen}: {one}")))
    };
    app.page.see(&w.welcome_title()).await?;
    note("welcome", app.page.accessibility(&axe).await?);
    connect(&app, "Assen").await?;
    for route in ROUTES {
        app.page.route(route).await?;
        app.page.wait_for("h1").await?;
        app.page.settled().await?;
        note(route, app.page.accessibility(&axe).await?);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    app.stop().await
}
