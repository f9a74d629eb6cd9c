//! With only a letter in hand, and no account.

use crate::app::{App, Home, On};
use crate::page::Page;
use crate::process::Failure;
use locales::{Language, Words};

/// The words on the screens.
pub fn words() -> Result<Words, Failure> {
    Ok(Language::Nl.words()?)
}

/// A letter that refuses help: sent on Tuesday 10 November, so bezwaar until Tuesday 22 December.
pub async fn keep_a_refusal(page: &Page) -> Result<(), Failure> {
    let w = words()?;
    page.see(&w.brief_kind_title()).await?;
    page.choose(&w.brief_kind_beschikking()).await?;
    page.press(&w.next()).await?;
    page.see(&w.brief_about_title()).await?;
    page.fill(&w.brief_subject(), "Hulp bij het huishouden").await?;
    page.fill(&w.brief_sender(), "Gemeente Assen").await?;
    page.press(&w.next()).await?;
    page.see(&w.brief_dates_title()).await?;
    page.fill(&w.brief_sent(), "10-11-2026").await?;
    page.press(&w.next()).await?;
    page.see(&w.brief_decision_title()).await?;
    page.choose(&w.brief_outcome_afgewezen()).await?;
    page.press(&w.brief_save()).await
}

/// From the first screen to the day on which bezwaar must be in.
pub async fn a_letter_gets_its_terms(on: On) -> Result<(), Failure> {
    let w = words()?;
    let home = Home::new()?;
    let app = App::start(on, &home).await?;
    app.page.see(&w.welcome_title()).await?;
    app.page.press(&w.welcome_letter()).await?;

    // A letter from tomorrow is a slip of the pen.
    app.page.choose(&w.brief_kind_beschikking()).await?;
    app.page.press(&w.next()).await?;
    app.page.fill(&w.brief_subject(), "Hulp").await?;
    app.page.fill(&w.brief_sender(), "Gemeente").await?;
    app.page.press(&w.next()).await?;
    app.page.fill(&w.brief_sent(), "24-11-2026").await?;
    app.page.press(&w.next()).await?;
    app.page.see(&w.field_date_future()).await?;
    app.page.press(&w.back()).await?;
    app.page.press(&w.back()).await?;

    keep_a_refusal(&app.page).await?;
    app.page.see("Hulp bij het huishouden").await?;
    app.page.see("22 december").await?;

    // The same day leads on the first screen.
    app.page.route("/").await?;
    let first = app.page.section(&w.vandaag_first()).await?;
    assert!(first.contains("22 december") && first.contains("Hulp bij het huishouden"), "{first}");
    app.stop().await
}
