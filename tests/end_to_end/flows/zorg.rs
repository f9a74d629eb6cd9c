//! Asking, and what a mantelzorger keeps about caring.

use super::letter::words;
use crate::app::{App, Home, On};
use crate::process::Failure;

/// A question in ordinary words, one that nobody can answer here, and words that mean danger.
pub async fn a_question_gets_its_answer(on: On) -> Result<(), Failure> {
    let w = words()?;
    let home = Home::new()?;
    let app = App::start(on, &home).await?;
    app.page.press(&w.vandaag_example()).await?;
    app.page.section(&w.vandaag_first()).await?;
    app.page.press(&w.search_title()).await?;
    app.page.titled(&w.search_title()).await?;

    app.page.fill(&w.search_label(), "wat kan ik doen als de gemeente te laat is?").await?;
    app.page.see(&w.search_answer()).await?;
    let answer = app.page.section(&w.search_answer()).await?;
    assert!(answer.to_lowercase().contains("ingebrekestelling"), "{answer}");
    app.page.fill(&w.search_label(), "hoe bak ik een appeltaart?").await?;
    app.page.see(&w.search_unknown()).await?;
    app.page.fill(&w.search_label(), "ik wil niet meer leven").await?;
    app.page.see(&w.search_crisis_text()).await?;
    app.page.see(&w.hulp_call_112()).await?;
    app.page.fill(&w.search_label(), "rolstoel").await?;
    // the own dossier is found too
    app.page.see(&w.found_voorziening()).await?;
    app.stop().await
}

/// A check-in, a diary and an emergency plan, which are there again at the next look.
pub async fn what_is_kept_about_caring_stays(on: On) -> Result<(), Failure> {
    let w = words()?;
    let home = Home::new()?;
    let app = App::start(on, &home).await?;
    app.page.press(&w.vandaag_example()).await?;
    app.page.section(&w.vandaag_first()).await?;

    app.page.route("/hoe-gaat-het").await?;
    let energy = w.checkin_value(2, w.checkin_energy());
    app.page.press(&energy).await?;
    app.page.wait_for(&format!("[aria-label='{energy}'][aria-pressed=true]")).await?;
    app.page.see(&w.checkin_talk_text()).await?;
    app.page.see(&w.hulp_call_112()).await?;

    // A form of the CarerQol, begun: no sum before all seven are there.
    let support = w.carerqol_answer(w.carerqol_lot(), w.carerqol_support());
    app.page.see("https://old.imta.nl/carerqol/").await?;
    app.page.press(&support).await?;
    app.page.wait_for(&format!("[aria-label='{support}'][aria-pressed=true]")).await?;
    app.page.see(&w.carerqol_sum_text()).await?;

    app.page.route("/dagboek").await?;
    app.page.press(&w.care_huishouden()).await?;
    app.page.see(&w.dagboek_total("0,5")).await?;
    app.page.press(&w.dagboek_remove(w.care_huishouden())).await?;
    app.page.see(&w.dagboek_empty()).await?;
    app.page.press(&w.undo()).await?;
    app.page.see(&w.dagboek_total("0,5")).await?;

    app.page.route("/noodplan").await?;
    app.page.fill(&w.noodplan_client(), "Jan").await?;
    app.page.fill(&w.noodplan_keys(), "Bij de buren op 12").await?;
    app.page.press(&w.noodplan_save()).await?;
    app.page.see(&w.noodplan_saved()).await?;
    app.page.reload().await?;
    app.page.titled(&w.noodplan_title()).await?;
    app.page.wait_for("#veld-client").await?;
    assert_eq!(app.page.typed(&w.noodplan_client()).await?, "Jan");
    app.page.route("/hoe-gaat-het").await?;
    app.page.wait_for(&format!("[aria-label='{energy}'][aria-pressed=true]")).await?;
    app.page.wait_for(&format!("[aria-label='{support}'][aria-pressed=true]")).await?;
    for part in [
        w.carerqol_fulfilment(),
        w.carerqol_relational(),
        w.carerqol_mental_health(),
        w.carerqol_daily_activities(),
        w.carerqol_financial(),
        w.carerqol_physical_health(),
    ] {
        let answer = w.carerqol_answer(w.carerqol_some(), part);
        app.page.press(&answer).await?;
        app.page.wait_for(&format!("[aria-label='{answer}'][aria-pressed=true]")).await?;
    }
    // six times 1, and 2 for the support; happiness was left out
    let form = app.page.section(&w.carerqol_title()).await?;
    assert!(form.ends_with("8 –"), "{form}");
    app.stop().await
}
