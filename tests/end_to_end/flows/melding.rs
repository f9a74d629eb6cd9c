//! Asking for help: with a connected municipality, and without an account.

use super::dossier::connect;
use super::letter::words;
use crate::app::{App, Home, On};
use crate::page::Page;
use crate::process::Failure;

/// Somebody with a dossier of her own in Assen.
const PERSONA: &str = "geertje";

const NEED: &str = "Ramen lappen lukt niet meer";

/// From what is difficult to the last step; for whom was chosen before.
async fn tell(page: &Page) -> Result<(), Failure> {
    let w = words()?;
    page.press(&w.next()).await?;
    page.see(&w.melding_what_title()).await?;
    // Nothing said: the step stays, and says what is missing.
    page.press(&w.next()).await?;
    page.see(&w.field_missing(w.melding_what())).await?;
    page.fill(&w.melding_what(), NEED).await?;
    page.press(&w.next()).await?;
    page.see(&w.melding_now_title()).await?;
    page.fill(&w.melding_hours(), "6").await?;
    page.press(&w.next()).await?;
    page.see(&w.melding_carer_title()).await?;
    // Back keeps everything.
    page.press(&w.back()).await?;
    page.see(&w.melding_now_title()).await?;
    page.press(&w.next()).await?;
    page.see(&w.melding_carer_title()).await?;
    page.press(&w.next()).await?;
    page.see(&w.melding_talk_title()).await?;
    page.choose(&w.melding_place_home()).await?;
    page.choose(&w.melding_support()).await?;
    page.press(&w.next()).await?;
    page.see(&w.melding_check_title()).await?;
    page.see(NEED).await
}

/// Sent to the demo municipality: a receipt with its day, and one voorziening, also after the record came.
pub async fn a_melding_is_sent_and_received(on: On) -> Result<(), Failure> {
    let w = words()?;
    let home = Home::new()?.for_persona(PERSONA);
    let app = App::start(on, &home).await?;
    connect(&app, "Assen").await?;

    // From the catalogue, with the need filled in.
    app.page.route("/aanbod").await?;
    app.page.see("Maaltijdservice").await?;
    app.page.fill(&w.aanbod_search(), "schoonmaken").await?;
    app.page.press("Hulp bij het huishouden").await?;
    app.page.see(&w.aanbod_cost()).await?;
    app.page.press(&w.aanbod_ask()).await?;
    app.page.see(&w.melding_who_title()).await?;
    app.page.choose(&w.melding_who_own()).await?;
    tell(&app.page).await?;
    app.page.see("Hulp bij het huishouden").await?;
    app.page.picture(&format!("{on:?}-melding")).await?;
    app.page.press(&w.melding_send()).await?;

    app.page.see(&w.melding_received_title("Assen")).await?;
    app.page.see(&w.melding_received_on("maandag 23 november 2026")).await?;
    app.page.picture(&format!("{on:?}-ontvangst")).await?;
    app.page.press(&w.melding_to_voorziening()).await?;
    app.page.see(&w.stage_onderzoek()).await?;

    // Once in the list, whatever the sync has brought by now.
    app.page.route("/voorzieningen").await?;
    let list = app.page.section(&w.voorzieningen_current()).await?;
    assert_eq!(list.matches(NEED).count(), 1, "{list}");
    app.stop().await
}

/// Without an account: whom to call, what to say, and the day makes a voorziening with its terms.
pub async fn a_melding_by_phone_gets_its_terms(on: On) -> Result<(), Failure> {
    let w = words()?;
    let home = Home::new()?;
    let app = App::start(on, &home).await?;
    app.page.see(&w.welcome_title()).await?;
    app.page.press(&w.welcome_letter()).await?;
    app.page.see(&w.brief_kind_title()).await?;
    app.page.route("/melding").await?;
    app.page.choose(&w.melding_who_own()).await?;
    tell(&app.page).await?;
    // Left in the middle, it goes on from the list; nothing is typed twice.
    app.page.route("/voorzieningen").await?;
    app.page.press(&w.melding_open()).await?;
    app.page.see(&w.melding_who_title()).await?;
    for _ in 1..=5 {
        app.page.press(&w.next()).await?;
    }
    app.page.see(&w.melding_check_title()).await?;
    app.page.see(&w.melding_by_hand_note()).await?;
    let said = app.page.section(&w.melding_read_out()).await?;
    assert!(said.contains(NEED) && said.contains("6 uur per week"), "{said}");

    // Tomorrow cannot have been; Friday can.
    app.page.fill(&w.melding_did_on(), "24-11-2026").await?;
    app.page.press(&w.melding_did()).await?;
    app.page.see(&w.error_invalid_date()).await?;
    app.page.fill(&w.melding_did_on(), "20-11-2026").await?;
    app.page.press(&w.melding_did()).await?;
    app.page.see(&w.melding_by_hand_title()).await?;
    app.page.see(&w.melding_said_on("vrijdag 20 november 2026")).await?;
    // Six weeks end on New Year's Day: the municipality has until Monday 4 January.
    app.page.see("4 januari").await?;

    // The plan is kept as it is written, and printed.
    app.page.press(&w.melding_plan()).await?;
    app.page.fill(&w.plan_goals(), "Zelf de ramen lappen").await?;
    app.page.fill(&w.plan_did_on(), "23-11-2026").await?;
    app.page.press(&w.plan_did()).await?;
    app.page.see(&w.plan_handed_in("maandag 23 november 2026")).await?;

    app.page.route("/voorzieningen").await?;
    let list = app.page.section(&w.voorzieningen_current()).await?;
    assert_eq!(list.matches(NEED).count(), 1, "{list}");
    app.stop().await
}

/// Five questions at most to the law, with what to do.
pub async fn five_questions_lead_to_a_law(on: On) -> Result<(), Failure> {
    let w = words()?;
    let home = Home::new()?;
    let app = App::start(on, &home).await?;
    app.page.press(&w.welcome_letter()).await?;
    app.page.see(&w.brief_kind_title()).await?;
    app.page.route("/wet").await?;
    for answer in
        [w.wet_a_volwassen(), w.wet_a_weet_niet(), w.wet_a_nee(), w.wet_a_verzorging(), w.wet_a_ziekte()]
    {
        app.page.choose(&answer).await?;
        app.page.press(&w.next()).await?;
    }
    app.page.see(&w.wet_verdict(w.law_zvw())).await?;
    app.page.see(&w.wet_n_huisarts()).await?;
    // One answer back, another end.
    app.page.press(&w.back()).await?;
    app.page.choose(&w.wet_a_weet_niet()).await?;
    app.page.press(&w.next()).await?;
    app.page.see(&w.wet_unsure()).await?;
    app.page.see(&w.wet_n_clientondersteuning()).await?;
    app.stop().await
}
