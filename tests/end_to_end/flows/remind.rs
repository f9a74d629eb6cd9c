//! A notification before an appointment.

use super::letter::words;
use crate::app::{App, Home, On};
use crate::desktop::{Bus, Desktop};
use crate::page::Page;
use crate::process::Failure;
use locales::Words;
use serde_json::json;
use std::time::Duration;

/// A home and the desktop's notification service; none where the session is not the test's own.
pub(super) async fn own_session() -> Result<Option<(Home, Desktop)>, Failure> {
    if std::env::var_os("NAASTE_TEST_SESSION").is_none() {
        println!("left out: this needs a session of its own, which ./x test makes");
        return Ok(None);
    }
    let home = Home::new()?;
    let desktop = Desktop::new(&home).await?;
    Ok(Some((home, desktop)))
}

/// From the first screen to a letter whose last day is 22 December.
pub(super) async fn begin(page: &Page, w: &Words) -> Result<(), Failure> {
    page.press(&w.welcome_letter()).await?;
    super::letter::keep_a_refusal(page).await?;
    page.see("22 december").await
}

/// One minute past ten today: the reminder is due an hour before.
async fn make_an_appointment(page: &Page, w: &Words) -> Result<(), Failure> {
    page.route("/agenda/nieuw").await?;
    page.fill(&w.agenda_field_title(), "Neuroloog").await?;
    page.fill(&w.agenda_field_date(), "23-11-2026").await?;
    page.fill(&w.agenda_field_time(), "10:01").await?;
    page.press(&w.save()).await?;
    page.see("Neuroloog").await
}

/// An hour before an own appointment the desktop says that there is one: once, and without what it is about.
pub async fn before_an_appointment() -> Result<(), Failure> {
    let w = words()?;
    let Some((home, desktop)) = own_session().await? else { return Ok(()) };
    // Nine o'clock; the appointment is at one minute past ten.
    let app = App::start(On::Window, &home).await?;
    begin(&app.page, &w).await?;
    make_an_appointment(&app.page, &w).await?;
    app.stop().await?;

    let home = home.at("2026-11-23T08:02:00Z");
    let app = App::start(On::Window, &home).await?;
    let (desktop, shown) = desktop.next().await?;
    let text = format!("{} {}", shown.summary, shown.body);
    assert!(!shown.summary.is_empty() && !shown.body.is_empty(), "{shown:?}");
    assert!(!text.contains("Neuroloog") && !text.contains("10:01"), "{text}");
    assert!(desktop.another(Duration::from_secs(3)).is_none());
    app.stop().await?;

    // The next start does not say it again.
    let app = App::start(On::Window, &home).await?;
    app.page.see("Neuroloog").await?;
    assert!(desktop.another(Duration::from_secs(3)).is_none());
    app.stop().await
}

/// Where nobody shows notifications, the settings say so, and what was due is on Vandaag. On a phone that is the browser,
/// which refuses here besides; in the window a session without a notification service.
pub async fn where_nobody_shows_them(on: On) -> Result<(), Failure> {
    const PASSPHRASE: &str = "vier losse woorden hier";
    let w = words()?;
    if std::env::var_os("NAASTE_TEST_SESSION").is_none() {
        println!("left out: this needs a session of its own, which ./x test makes");
        return Ok(());
    }
    let (home, _bus) = match on {
        On::Phone => (Home::new()?, None),
        On::Window => {
            let bus = Bus::new()?;
            // nor has this one a keychain
            (Home::new()?.on_bus(bus.address()).without_keychain(), Some(bus))
        }
    };
    let app = App::start(on, &home).await?;
    match on {
        On::Phone => {
            let refused = json!({ "permission": { "name": "notifications" }, "setting": "denied" });
            app.page.command("Browser.setPermission", refused).await?;
        }
        On::Window => {
            app.page.fill(&w.choose_field(), PASSPHRASE).await?;
            app.page.fill(&w.choose_again(), PASSPHRASE).await?;
            app.page.press(&w.choose_save()).await?;
        }
    }
    begin(&app.page, &w).await?;
    make_an_appointment(&app.page, &w).await?;
    app.page.route("/instellingen").await?;
    let said = app.page.section(&w.settings_notifications()).await?;
    app.page.see(&w.settings_not_shown()).await?;
    app.page.picture("geen-meldingen").await?;
    // who wants no reminders need not hear of it
    app.page.choose(&w.settings_notifications_on()).await?;
    app.page.gone(&w.settings_not_shown()).await?;
    app.page.choose(&w.settings_notifications_on()).await?;
    app.page.see(&w.settings_not_shown()).await?;
    assert!(said.contains(&w.settings_full_text()), "the rest of the settings is there: {said}");
    app.stop().await?;

    // Two minutes past nine: one minute after the reminder.
    let home = home.at("2026-11-23T08:02:00Z");
    let app = App::start(on, &home).await?;
    if on == On::Window {
        app.page.fill(&w.lock_field(), PASSPHRASE).await?;
        app.page.press(&w.lock_open()).await?;
    }
    app.page.see(&w.missed_title()).await?;
    app.page.see(&w.missed_text()).await?;
    app.page.see(&w.missed_afspraak("Neuroloog")).await?;
    app.page.picture("gemist").await?;
    app.page.press(&w.missed_seen()).await?;
    app.page.gone(&w.missed_title()).await?;
    app.page.route("/agenda").await?;
    app.page.see("Neuroloog").await?;
    app.stop().await
}

/// What is pressed on a notification happens, with the window in the background: it comes again later, or no more.
pub async fn its_buttons_work() -> Result<(), Failure> {
    let w = words()?;
    let Some((home, desktop)) = own_session().await? else { return Ok(()) };
    let app = App::start(On::Window, &home).await?;
    begin(&app.page, &w).await?;
    app.stop().await?;

    // A week before the last day of the bezwaar.
    let home = home.at("2026-12-15T08:02:00Z");
    let app = App::start(On::Window, &home).await?;
    app.page.section(&w.vandaag_first()).await?;
    let (desktop, shown) = desktop.next().await?;
    // the last is the notification itself, which brings the window
    assert_eq!(shown.buttons, ["done", "hour", "evening", "tomorrow", "default"], "{shown:?}");
    desktop.press(&shown, "hour").await?;
    assert!(desktop.another(Duration::from_secs(3)).is_none());
    app.stop().await?;
    let home = home.at("2026-12-15T08:40:00Z");
    let app = App::start(On::Window, &home).await?;
    app.page.section(&w.vandaag_first()).await?;
    assert!(desktop.another(Duration::from_secs(3)).is_none(), "the hour has not passed");
    app.stop().await?;
    let home = home.at("2026-12-15T09:05:00Z");
    let app = App::start(On::Window, &home).await?;
    let (desktop, again) = desktop.next().await?;
    assert_eq!((&again.summary, &again.body), (&shown.summary, &shown.body));
    desktop.press(&again, "done").await?;
    assert!(desktop.another(Duration::from_secs(3)).is_none());
    app.stop().await?;
    // Finished: two days before it would have come otherwise.
    let home = home.at("2026-12-20T08:02:00Z");
    let app = App::start(On::Window, &home).await?;
    app.page.section(&w.vandaag_first()).await?;
    assert!(desktop.another(Duration::from_secs(3)).is_none());
    app.stop().await
}
