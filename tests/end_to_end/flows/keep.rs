//! What was written stays, and stays shut to others.

use super::letter::{keep_a_refusal, words};
use crate::app::{App, Home, On};
use crate::process::{Failure, Running};

/// With a keychain: closed and opened again, everything is there.
pub async fn a_restart_keeps_everything(on: On) -> Result<(), Failure> {
    let w = words()?;
    if std::env::var_os("NAASTE_TEST_SESSION").is_none() {
        println!("left out: this needs a session with a keychain, which ./x test makes");
        return Ok(());
    }
    let home = Home::new()?;
    let app = App::start(on, &home).await?;
    app.page.press(&w.welcome_letter()).await?;
    keep_a_refusal(&app.page).await?;
    app.page.see("22 december").await?;
    app.stop().await?;

    let app = App::start(on, &home).await?;
    let first = app.page.section(&w.vandaag_first()).await?;
    assert!(first.contains("Hulp bij het huishouden") && first.contains("22 december"), "{first}");
    app.stop().await
}

/// Opened again, Vandaag stands there while its program still comes in, and does what is tapped once it is there.
pub async fn the_home_screen_waits_for_no_program(on: On) -> Result<(), Failure> {
    let w = words()?;
    let home = Home::new()?;
    let app = App::start(on, &home).await?;
    app.page.press(&w.welcome_letter()).await?;
    keep_a_refusal(&app.page).await?;
    app.page.see("22 december").await?;
    app.page.route("/").await?;
    app.page.section(&w.vandaag_first()).await?;
    app.page.first_screen_kept().await?;
    let [pictured, all] = app.page.pictured().await?;
    assert!(0 < pictured && pictured < all, "what is far below is in the picture: {pictured} of {all}");

    app.page.at_most(Some(100_000)).await?;
    app.page.reload().await?;
    let first = app.page.section(&w.vandaag_first()).await?;
    assert!(first.contains("22 december"), "{first}");
    assert!(app.page.is_picture().await?, "the program is there already: nothing was seen before it");
    app.page.press(&w.nav_agenda()).await?;
    app.page.at_most(None).await?;
    app.page.titled(&w.nav_agenda()).await?;
    assert!(!app.page.is_picture().await?);

    app.stop().await
}

/// Without a keychain: a passphrase, and after a restart nothing before it.
pub async fn a_passphrase_guards_the_store(on: On) -> Result<(), Failure> {
    const PASSPHRASE: &str = "vier losse woorden hier";
    let w = words()?;
    let home = Home::new()?.without_keychain();
    let app = App::start(on, &home).await?;
    app.page.see(&w.choose_title()).await?;
    app.page.fill(&w.choose_field(), PASSPHRASE).await?;
    app.page.fill(&w.choose_again(), PASSPHRASE).await?;
    app.page.press(&w.choose_save()).await?;
    app.page.press(&w.welcome_letter()).await?;
    keep_a_refusal(&app.page).await?;
    app.page.see("22 december").await?;
    app.stop().await?;

    let app = App::start(on, &home).await?;
    app.page.see(&w.lock_title()).await?;
    let text = app.page.text().await?;
    assert!(!text.contains("huishouden") && !text.contains("22 december"), "{text}");
    app.page.fill(&w.lock_field(), "een andere wachtzin").await?;
    app.page.press(&w.lock_open()).await?;
    app.page.see(&w.error_wrong_passphrase()).await?;
    app.page.fill(&w.lock_field(), PASSPHRASE).await?;
    app.page.press(&w.lock_open()).await?;
    let first = app.page.section(&w.vandaag_first()).await?;
    assert!(first.contains("22 december"), "{first}");
    app.stop().await
}

/// Two starts share one window: the second ends by itself, with success.
pub async fn a_second_start_shows_the_first_window() -> Result<(), Failure> {
    let w = words()?;
    if std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_none() {
        println!("left out: programs find each other on the session's bus, and there is none");
        return Ok(());
    }
    let home = Home::new()?;
    let app = App::start(On::Window, &home).await?;
    let mut second = Running::start(&mut app.again(&home)?)?;
    let status = tokio::task::spawn_blocking(move || second.ended()).await??;
    assert!(status.success(), "{status}");
    // The first is still there and answers.
    app.page.press(&w.welcome_start()).await?;
    app.page.see(&w.role_title()).await?;
    app.stop().await
}
