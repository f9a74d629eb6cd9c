//! Connected: signing in at the demo municipality, and what arrives.

use super::letter::words;
use crate::app::{App, Home, On};
use crate::process::{Failure, answer};
use locales::Words;

/// A mantelzorger with a client in Assen.
pub const PERSONA: &str = "marijke";

/// From the first screen to signed in at the municipality with this name, all questions skipped.
pub async fn connect(app: &App, gemeente: &str) -> Result<(), Failure> {
    connect_in(app, gemeente, &words()?).await
}

/// The same in another language.
pub async fn connect_in(app: &App, gemeente: &str, w: &Words) -> Result<(), Failure> {
    app.page.press(&w.welcome_start()).await?;
    app.page.press(&w.role_mantelzorger()).await?;
    app.page.see(&w.language_title()).await?;
    app.page.press(&w.next()).await?;
    app.page.see(&w.gemeente_title()).await?;
    app.page.choose(gemeente).await?;
    app.page.press(&w.next()).await?;
    for question in 1..=8 {
        app.page.see(&w.question_progress(question, 8)).await?;
        app.page.press(&w.skip()).await?;
    }
    app.page.see(&w.ready_title()).await?;
    app.page.press(&w.gemeente_connect()).await?;
    app.choose_persona().await?;
    app.page.see(&w.signed_in_toast()).await?;
    app.page.press(&w.ready_go()).await?;
    // Only once it is there: a route that is set before would be left for it.
    app.page.section(&w.vandaag_first()).await.map(drop)
}

/// Waits for a letter among the downloads, whole and unsealed.
pub async fn saved_letter(home: &Home) -> Result<(), Failure> {
    answer("no letter was saved", async || {
        for file in std::fs::read_dir(home.downloads()).into_iter().flatten().filter_map(Result::ok) {
            let bytes = std::fs::read(file.path())?;
            if bytes.starts_with(b"%PDF-") && bytes.trim_ascii_end().ends_with(b"%%EOF") {
                return Ok(Some(()));
            }
        }
        Ok(None)
    })
    .await
}

/// Tips that fit, terms, the PGB and the agenda, all from the municipality.
pub async fn a_dossier_arrives(on: On) -> Result<(), Failure> {
    let w = words()?;
    let home = Home::new()?.for_persona(PERSONA);
    let app = App::start(on, &home).await?;
    connect(&app, "Assen").await?;

    let first = app.page.section(&w.vandaag_first()).await?;
    assert!(first.len() > w.vandaag_first().len() + 20, "{first}");
    let agenda = app.page.section(&w.vandaag_agenda()).await?;
    assert!(!agenda.contains(&w.vandaag_agenda_empty()), "{agenda}");
    let pgb = app.page.section(&w.vandaag_pgb()).await?;
    assert!(pgb.contains('€'), "{pgb}");
    let tips = app.page.section(&w.vandaag_tips()).await?;
    assert!(tips.len() > w.vandaag_tips().len() + 20, "{tips}");

    app.page.picture(&format!("{on:?}-vandaag")).await?;

    // Every voorziening of the list has a name, and the first opens into its steps.
    app.page.route("/voorzieningen").await?;
    app.page.section(&w.voorzieningen_current()).await?;
    app.page.picture(&format!("{on:?}-voorzieningen")).await?;
    if on == On::Window {
        // A web view shows no PDF everywhere: the letter is saved, and the system's own program shows it.
        app.page.follow("a.row-button").await?;
        app.page.press(&w.document_save_window()).await?;
        saved_letter(&home).await?;
        app.page.route("/voorzieningen").await?;
    }
    app.page.follow("a[href^='/voorzieningen/']").await?;
    let chain = app.page.section(&w.voorziening_chain()).await?;
    assert!(chain.contains(&w.step_melding()), "{chain}");
    app.page.picture(&format!("{on:?}-voorziening")).await?;
    app.stop().await
}
