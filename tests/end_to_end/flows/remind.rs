//! A notification before an appointment.

use super::letter::words;
use crate::app::{App, Home, On};
use crate::desktop::Desktop;
use crate::process::Failure;
use std::time::Duration;

/// An hour before an own appointment the desktop says that there is one: once, and without what it is about.
pub async fn before_an_appointment() -> Result<(), Failure> {
    let w = words()?;
    if std::env::var_os("NAASTE_TEST_SESSION").is_none() {
        println!("left out: this needs a session of its own, which ./x test makes");
        return Ok(());
    }
    let home = Home::new()?;
    let desktop = Desktop::new(&home).await?;
    // Nine o'clock; the appointment is at one minute past ten.
    let app = App::start(On::Window, &home).await?;
    app.page.press(&w.welcome_letter()).await?;
    super::letter::keep_a_refusal(&app.page).await?;
    app.page.see("22 december").await?;
    app.page.route("/agenda/nieuw").await?;
    app.page.fill(&w.agenda_field_title(), "Neuroloog").await?;
    app.page.fill(&w.agenda_field_date(), "23-11-2026").await?;
    app.page.fill(&w.agenda_field_time(), "10:01").await?;
    app.page.press(&w.save()).await?;
    app.page.see("Neuroloog").await?;
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
