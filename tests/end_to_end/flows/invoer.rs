//! What goes wrong while somebody fills something in: odd words, large letters, a phone that turns, a network that goes,
//! the back button. Nothing that was typed is lost.

use super::dossier::{PERSONA, connect};
use super::letter::words;
use crate::app::{App, Home, On};
use crate::process::Failure;
use demo::{Demo, DemoConfig};
use locales::Words;
use serde_json::json;
use std::time::Duration;

/// Names as people have them, and as they slip in.
const NAMES: [&str; 4] = [
    "👩‍👩‍👧‍👦 Bea & <b>Jan</b> 🦽",
    "Jan ‏محمد الأمين‎ (מרים) 12 van 't Hoff",
    "  Ünsal   Yıldız–Çelik  ",
    "{0} $1 %s \\n {name} null",
];

/// A long name, an emoji, words in two directions: they stand there as they were typed, and nothing is pushed aside.
pub async fn odd_words_stay_whole(on: On) -> Result<(), Failure> {
    let w = words()?;
    let home = Home::new()?;
    let app = App::start(on, &home).await?;
    app.page.press(&w.welcome_letter()).await?;
    app.page.see(&w.brief_kind_title()).await?;
    // a word of 200 letters, and a name of 200
    let (long, many) = (
        "Hottentottententententoonstelling".repeat(7)[..200].to_owned(),
        "Anna Bea ".repeat(23)[..200].to_owned(),
    );
    for name in NAMES.into_iter().chain([long.as_str(), many.as_str()]) {
        app.page.route("/agenda/nieuw").await?;
        app.page.put(&w.agenda_field_title(), name).await?;
        app.page.put(&w.agenda_field_date(), "24-11-2026").await?;
        app.page.put(&w.agenda_field_time(), "10:30").await?;
        app.page.press(&w.save()).await?;
        app.page.titled(&w.nav_agenda()).await?;
        app.page.see(name).await?;
        for place in ["/agenda", "/"] {
            app.page.route(place).await?;
            app.page.settled().await?;
            // of many on one day Vandaag shows some
            if place == "/agenda" {
                app.page.see(name).await?;
            }
            let wrong = app.page.misfits().await?;
            assert!(wrong.is_empty(), "{name} on {place}: {wrong:?}");
        }
    }
    app.stop().await
}

/// From the first screen, past the letter, to the agenda.
async fn to_the_agenda(app: &App, w: &Words) -> Result<(), Failure> {
    app.page.press(&w.welcome_letter()).await?;
    app.page.see(&w.brief_kind_title()).await?;
    app.page.route("/agenda").await?;
    app.page.titled(&w.nav_agenda()).await
}

/// Who taps on a screen and goes back at once stays where the way back led.
pub async fn a_way_back_right_after_a_tap_counts(on: On) -> Result<(), Failure> {
    const BOTH: &str = "
        document.querySelector(\".nav a[href='/meer']\").click();
        history.pushState(null, '', '/pgb');
        dispatchEvent(new PopStateEvent('popstate'));
        return true;";
    const WHERE: &str =
        "return [location.pathname, document.querySelector('.nav [aria-current]').getAttribute('href')];";
    let w = words()?;
    let home = Home::new()?;
    let app = App::start(on, &home).await?;
    to_the_agenda(&app, &w).await?;
    app.page.look(BOTH, Vec::new()).await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    app.page.titled(&w.nav_pgb()).await?;
    assert_eq!(app.page.look(WHERE, Vec::new()).await?, json!(["/pgb", "/pgb"]));
    app.stop().await
}

/// Letters of 40 pixels: everything is there, below each other.
pub async fn large_letters_fit(on: On) -> Result<(), Failure> {
    let w = words()?;
    let home = Home::new()?.for_persona(PERSONA);
    let app = App::start(on, &home).await?;
    connect(&app, "Assen").await?;
    app.page.letters(40.0 / 18.0).await?;
    let mut wrong = Vec::new();
    for route in [
        "/",
        "/voorzieningen",
        "/agenda",
        "/agenda/nieuw",
        "/pgb",
        "/berichten",
        "/hulp",
        "/instellingen",
        "/meer",
    ] {
        app.page.route(route).await?;
        app.page.settled().await?;
        wrong.extend(app.page.misfits().await?.into_iter().map(|one| format!("{route}: {one}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // what is behind the bar at the bottom can be scrolled to and pressed
    app.page.route("/agenda/nieuw").await?;
    app.page.press(&w.save()).await?;
    app.page.see(&w.field_missing(w.agenda_field_title())).await?;
    app.stop().await
}

/// The phone turns, becomes a window, somebody goes back and comes again: what was typed is still there.
pub async fn what_is_typed_survives(on: On) -> Result<(), Failure> {
    let w = words()?;
    let home = Home::new()?;
    let app = App::start(on, &home).await?;
    to_the_agenda(&app, &w).await?;
    app.page.press(&w.agenda_add()).await?;
    app.page.fill(&w.agenda_field_title(), "Fysio bij Bea").await?;
    app.page.fill(&w.agenda_field_notes(), "trap op, tweede deur").await?;
    for size in [(844, 390), (390, 844), (1280, 900), (320, 480), (390, 844)] {
        app.page.resize(size).await?;
        assert_eq!(app.page.typed(&w.agenda_field_title()).await?, "Fysio bij Bea", "{size:?}");
        assert_eq!(app.page.typed(&w.agenda_field_notes()).await?, "trap op, tweede deur", "{size:?}");
        assert!(!app.page.is_wider_than_the_screen().await?, "{size:?}");
    }
    // back and forward, and by another screen
    app.page.back().await?;
    app.page.titled(&w.nav_agenda()).await?;
    app.page.forward().await?;
    app.page.has(&w.agenda_field_title(), "Fysio bij Bea").await?;
    app.page.has(&w.agenda_field_notes(), "trap op, tweede deur").await?;
    app.page.press(&w.nav_pgb()).await?;
    app.page.titled(&w.nav_pgb()).await?;
    app.page.route("/agenda/nieuw").await?;
    app.page.has(&w.agenda_field_notes(), "trap op, tweede deur").await?;
    // the app itself knows it too, and not the field alone
    app.page.fill(&w.agenda_field_date(), "25-11-2026").await?;
    app.page.fill(&w.agenda_field_time(), "10:30").await?;
    app.page.press(&w.save()).await?;
    app.page.see("Fysio bij Bea").await?;
    // what was saved does not come back
    app.page.route("/agenda/nieuw").await?;
    app.page.has(&w.agenda_field_title(), "").await?;
    app.stop().await
}

/// The network goes while a message is written: it waits, is shown as waiting, and is sent by itself later.
pub async fn a_network_that_goes_loses_nothing(on: On) -> Result<(), Failure> {
    const TEXT: &str = "Kan de afspraak een dag later?";
    let w = words()?;
    let folder = tempfile::tempdir()?;
    let mut config = DemoConfig::new(folder.path());
    config.gemeenten = Some(vec!["assen".to_owned()]);
    let demo = Demo::start(config).await?;
    let gateway = demo.gateways.first().ok_or("no gateway")?.url.clone();
    let home = Home::new()?.with_gateway(gateway.as_str()).for_persona("geertje");
    let app = App::start(on, &home).await?;
    connect(&app, gateway.host_str().ok_or("no host")?).await?;
    app.page.route("/berichten").await?;
    app.page.follow("main a[href^='/berichten/']").await?;
    app.page.fill(&w.berichten_write(), TEXT).await?;
    demo.stop().await;
    app.page.press(&w.berichten_send()).await?;
    app.page.see(TEXT).await?;
    app.page.route("/berichten").await?;
    app.page.see(&w.outbox_title()).await?;
    app.page.see(TEXT).await?;
    app.stop().await
}
