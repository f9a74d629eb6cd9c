//! A letter to the municipality, from a letter in hand to the proof that it was sent.

use super::dossier::saved_letter;
use super::letter::{keep_a_refusal, words};
use crate::app::{App, Home, On};
use crate::process::Failure;

/// A refusal becomes a bezwaar: changed, printed, handed in, and part of the chain.
pub async fn a_letter_is_written_and_sent(on: On) -> Result<(), Failure> {
    let w = words()?;
    let home = Home::new()?;
    let app = App::start(on, &home).await?;
    app.page.see(&w.welcome_title()).await?;
    app.page.press(&w.welcome_letter()).await?;
    keep_a_refusal(&app.page).await?;
    app.page.see("22 december").await?;

    app.page.follow("a[href$='/doen']").await?;
    app.page.press(&w.schrijven_open()).await?;
    app.page.see("Bezwaar tegen uw besluit van 10 november 2026").await?;
    let to = app.page.typed(&w.schrijven_recipient()).await?;
    assert!(to.contains("Assen") && to.contains("Postbus"), "{to}");
    let last = app.page.section(&w.schrijven_how_to()).await?;
    assert!(last.contains("22 december 2026"), "{last}");
    let know = app.page.section(&w.schrijven_know()).await?;
    assert!(know.contains("geen juridisch advies") && know.contains("0800 8020"), "{know}");

    // What is typed is kept without a button, and stands in the letter.
    app.page.fill(&w.schrijven_name(), "Geertje de Boer").await?;
    app.page.fill("Uw reden in het kort", "Ik kan niet meer bukken.").await?;
    app.page.picture(&format!("{on:?}-brief")).await?;
    match on {
        On::Phone => assert!(app.page.press_for_file(&w.schrijven_pdf()).await?.starts_with("%PDF-")),
        On::Window => {
            app.page.press(&w.schrijven_pdf()).await?;
            saved_letter(&home).await?;
        }
    }
    app.page.follow("a.back").await?;
    app.page.see(&w.schrijven_draft()).await?;
    app.page.picture(&format!("{on:?}-brieven")).await?;
    app.page.follow("a[href$='/brieven/bezwaar']").await?;
    let reason = app.page.typed("Uw reden in het kort").await?;
    assert!(reason.ends_with("Ik kan niet meer bukken."), "{reason}");
    assert_eq!(app.page.typed(&w.schrijven_name()).await?, "Geertje de Boer");

    app.page.press(&w.schrijven_mark()).await?;
    app.page.choose(&w.schrijven_how_balie()).await?;
    app.page.press(&w.schrijven_mark_save()).await?;
    app.page.see(&w.schrijven_marked()).await?;
    let chain = app.page.section(&w.voorziening_chain()).await?;
    assert!(chain.contains(&w.step_bezwaar()), "{chain}");
    app.stop().await
}

/// What was promised in the talk and is not in the decision stands in the bezwaar.
pub async fn a_talk_becomes_a_correction(on: On) -> Result<(), Failure> {
    let w = words()?;
    let home = Home::new()?;
    let app = App::start(on, &home).await?;
    app.page.see(&w.welcome_title()).await?;
    app.page.press(&w.welcome_letter()).await?;
    keep_a_refusal(&app.page).await?;
    app.page.press(&w.talk_title()).await?;
    app.page.fill(&w.talk_situation(), "Opstaan duurt een uur.").await?;
    app.page.fill(&w.talk_task(), "Koken").await?;
    app.page.fill(&w.talk_hours(), "1,5").await?;
    app.page.see(&w.talk_total("1,5")).await?;
    match on {
        On::Phone => assert!(app.page.press_for_file(&w.talk_pdf()).await?.starts_with("%PDF-")),
        On::Window => {
            app.page.press(&w.talk_pdf()).await?;
            saved_letter(&home).await?;
        }
    }
    app.page.fill(&w.talk_promise(), "Drie uur hulp per week").await?;
    app.page.press(&w.talk_promise_add()).await?;
    app.page.see(&w.talk_against_besluit()).await?;
    app.page.picture(&format!("{on:?}-gesprek")).await?;
    app.page.choose(&w.talk_missing()).await?;
    app.page.press(&w.talk_to_letters()).await?;
    app.page.follow("a[href$='/brieven/bezwaar']").await?;
    let reason = app.page.typed("Uw reden in het kort").await?;
    assert!(reason.contains("“Drie uur hulp per week”") && reason.contains("staat dit niet"), "{reason}");
    app.stop().await
}
