//! Every screen, as axe sees it (WCAG 2.2 A and AA, and what is good practice).

use super::dossier::{PERSONA, connect};
use super::letter::words;
use crate::app::{App, Home, On, axe};
use crate::process::Failure;
use std::collections::BTreeSet;

/// The screens that everybody passes, and those of one voorziening and one PGB in the demo.
pub const ROUTES: [&str; 35] = [
    "/",
    "/tips",
    "/voorzieningen",
    "/brief",
    "/pgb",
    "/pgb/nieuw",
    "/agenda",
    "/agenda/nieuw",
    "/taken",
    "/berichten",
    "/documenten",
    "/helpen",
    "/helpen/code",
    "/helpen/uitleg",
    "/hulp",
    "/aanbod",
    "/aanbod/rolstoelen",
    "/wet",
    "/melding",
    "/melding/over/07",
    "/meer",
    "/zoeken",
    "/hoe-gaat-het",
    "/dagboek",
    "/noodplan",
    "/instellingen",
    "/instellingen/situatie",
    "/instellingen/weten",
    "/instellingen/gegevens",
    "/voorzieningen/v-geertje-dagbesteding",
    "/voorzieningen/v-geertje-dagbesteding/brieven",
    "/voorzieningen/v-geertje-dagbesteding/gesprek",
    "/voorzieningen/v-geertje-dagbesteding/bijdrage",
    "/voorzieningen/v-geertje-dagbesteding/rekenen/beschikking",
    "/pgb/pgb-geertje-begeleiding",
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
    assert!(!app.page.accessibility_with_a_fault(&axe).await?.is_empty(), "axe finds nothing at all");
    note("welcome", app.page.accessibility(&axe).await?);
    app.page.picture("welcome").await?;
    connect(&app, "Assen").await?;
    let mut titles = BTreeSet::new();
    for route in ROUTES {
        app.page.route(route).await?;
        app.page.settled().await?;
        titles.insert(app.page.title().await?);
        note(route, app.page.accessibility(&axe).await?);
        app.page.picture(route).await?;
    }
    assert!(titles.len() >= ROUTES.len() - 1, "these were not all different screens: {titles:?}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    app.stop().await
}
