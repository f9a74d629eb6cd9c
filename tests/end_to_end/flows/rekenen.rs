//! A term counts itself on the calendar, and a date of the municipality can be corrected.

use super::dossier::{PERSONA, connect};
use super::letter::{keep_a_refusal, words};
use crate::app::{App, Home, On, axe};
use crate::process::Failure;

/// Takes a picture; on a phone axe looks too.
async fn look(app: &App, on: On, name: &str) -> Result<(), Failure> {
    app.page.picture(&format!("{on:?}-{name}")).await?;
    if on == On::Phone {
        let found = app.page.accessibility(&axe()?).await?;
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
    Ok(())
}

/// Signs in at Assen and opens the first voorziening of the list.
async fn open_the_first(app: &App) -> Result<(), Failure> {
    let w = words()?;
    connect(app, "Assen").await?;
    app.page.route("/voorzieningen").await?;
    app.page.section(&w.voorzieningen_current()).await?;
    app.page.follow("a[href^='/voorzieningen/']").await
}

/// From a letter to the days of its term: counted, moved by Christmas, with the articles beside them. The
/// photo of the letter is kept with it; what is no photo is refused.
pub async fn a_term_counts_itself(on: On) -> Result<(), Failure> {
    let w = words()?;
    let home = Home::new()?;
    let app = App::start(on, &home).await?;
    app.page.press(&w.welcome_letter()).await?;
    keep_a_refusal(&app.page).await?;
    // One card: what is true, and one button.
    app.page.see(&w.standing_refused()).await?;
    app.page.see(&w.action_bezwaar()).await?;
    app.page.follow("a[href$='/rekenen/bezwaar']").await?;
    app.page.see(&w.reken_intro()).await?;
    let list = app.page.section(&w.reken_list()).await?;
    for part in ["10 november 2026", "42 dagen tellen mee", "22 december 2026", "Awb art. 6:8"] {
        assert!(list.contains(part), "{part}: {list}");
    }
    let calendar = app.page.section(&w.reken_calendar()).await?;
    for part in [&w.reken_role_event(), &w.reken_role_counted(), &w.reken_role_leading()] {
        assert!(calendar.contains(part.as_str()), "{part}: {calendar}");
    }
    app.page.see(&w.reken_why_safe()).await?;
    look(&app, on, "rekenen").await?;
    app.stop().await
}

/// The user's date leads, the municipality's stays in view, and it can be taken back.
pub async fn a_date_is_corrected(on: On) -> Result<(), Failure> {
    let w = words()?;
    let home = Home::new()?.for_persona(PERSONA);
    let app = App::start(on, &home).await?;
    open_the_first(&app).await?;
    app.page.section(&w.voorziening_chain()).await?;
    let form = app.page.address("a[href$='/datum/melding']").await?;
    app.page.route(&form).await?;
    app.page.see(&w.correct_effect()).await?;
    // A date that cannot be.
    app.page.fill(&w.correct_field(), "24-11-2026").await?;
    app.page.press(&w.correct_save()).await?;
    app.page.see(&w.error_date_future()).await?;
    look(&app, on, "datum").await?;
    app.page.fill(&w.correct_field(), "2-1-2026").await?;
    app.page.press(&w.correct_save()).await?;
    let mine = w.correct_own("vrijdag 2 januari 2026");
    let chain = app.page.section(&w.voorziening_chain()).await?;
    assert!(chain.contains(&mine), "{chain}");
    assert!(chain.contains(w.correct_gemeente("").trim_end()), "the municipality's date stays: {chain}");
    app.page.see(&w.contradiction_title()).await?;
    app.page.picture(&format!("{on:?}-verbeterd")).await?;

    // And back.
    app.page.route(&form).await?;
    app.page.press(&w.correct_undo()).await?;
    app.page.section(&w.voorziening_chain()).await?;
    app.page.see(&w.correct_undone()).await?;
    let chain = app.page.section(&w.voorziening_chain()).await?;
    assert!(!chain.contains(&mine), "{chain}");
    app.stop().await
}

/// The eigen bijdrage: an answer frees the household from it, at once.
pub async fn an_answer_counts(on: On) -> Result<(), Failure> {
    let w = words()?;
    let home = Home::new()?.for_persona(PERSONA);
    let app = App::start(on, &home).await?;
    open_the_first(&app).await?;
    app.page.follow("a[href$='/bijdrage']").await?;
    app.page.section(&w.bijdrage_questions()).await?;
    app.page.see("€").await?;
    app.page.choose(&w.yes()).await?;
    app.page.see(&w.contribution_exempt()).await?;
    look(&app, on, "bijdrage").await?;
    app.stop().await
}
