//! What the app knows about somebody: seen with its origin, and left out when they say so.

use super::world::{World, zaak};
use crate::tips::{self, known};
use domain::call::view::{KnownRow, Profile, Role};
use domain::call::{ErrorCode, GetKnown, GetTip, GetTips, PrintTip, SaveProfile, SaveSettings, SwitchFact};
use domain::tips::Origin;
use municipal_api::Collectie;
use serde_json::json;

async fn told(world: &World, profile: Profile) {
    crate::settings::save_profile(&world.ctx, SaveProfile { profile }).await.unwrap();
}

fn carer() -> Profile {
    Profile {
        role: Some(Role::Mantelzorger),
        load: Some(5),
        hours: Some(12),
        conditions: vec!["dementie".into()],
        ..Profile::default()
    }
}

async fn rows(world: &World) -> Vec<KnownRow> {
    known::list(&world.ctx, GetKnown {}).await.unwrap()
}

async fn row(world: &World, fact: &str) -> KnownRow {
    rows(world).await.into_iter().find(|row| row.fact == fact).unwrap_or_else(|| panic!("{fact}"))
}

async fn switch(world: &World, fact: &str, off: bool) -> Result<(), ErrorCode> {
    known::switch(&world.ctx, SwitchFact { fact: fact.into(), off }).await.map_err(|error| error.code)
}

async fn reasons(world: &World) -> String {
    let tips = tips::list(&world.ctx, GetTips { theme: None }).await.unwrap().tips;
    tips.into_iter().map(|tip| tip.reason).collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn every_fact_stands_there_once_in_words_with_its_origin() {
    let world = World::new();
    told(&world, carer()).await;
    let events = [("meldingOntvangen", "2026-09-01"), ("aanvraagOntvangen", "2026-10-20")];
    let zaken = json!([zaak("z1", "Hulp bij het huishouden", "01", &events)]);
    world.dossier("d1", "Riet", "gemachtigd").rows("d1", Collectie::Zaken, zaken);
    let rows = rows(&world).await;
    let mut facts: Vec<&str> = rows.iter().map(|row| row.fact.as_str()).collect();
    facts.sort_unstable();
    facts.dedup();
    assert_eq!(facts.len(), rows.len(), "once each");
    assert!(rows.iter().all(|row| !row.text.is_empty() && !row.off));
    assert!(rows.is_sorted_by_key(|row| Origin::ALL.iter().position(|one| *one == row.origin)));
    let hours = row(&world, "hours:8-19").await;
    assert_eq!((hours.text.as_str(), hours.origin), ("U zorgt ongeveer 12 uur per week.", Origin::Profile));
    assert_eq!(row(&world, "term-passed:beschikking").await.origin, Origin::Dossier);
    assert_eq!(row(&world, "month:november").await.origin, Origin::Calendar);
    assert_eq!(row(&world, "connected:yes").await.origin, Origin::App);
}

#[tokio::test]
async fn what_is_left_out_counts_no_more_and_can_be_taken_along_again() {
    let world = World::new();
    told(&world, carer()).await;
    let before = reasons(&world).await;
    assert!(before.contains("dementie"), "{before}");
    switch(&world, "condition:dementie", true).await.unwrap();
    assert!(row(&world, "condition:dementie").await.off, "it stays in sight");
    let after = reasons(&world).await;
    assert!(!after.contains("dementie"), "{after}");
    // the answers of the first minute are as they were, also when they are saved again
    told(&world, carer()).await;
    assert!(row(&world, "condition:dementie").await.off);
    switch(&world, "condition:dementie", false).await.unwrap();
    assert_eq!(reasons(&world).await, before);
    assert_eq!(switch(&world, "condition:griep", true).await, Err(ErrorCode::NotFound));
}

#[tokio::test]
async fn a_tip_goes_on_paper_without_what_it_says_about_its_owner() {
    let world = World::new();
    told(&world, carer()).await;
    let get = |id: &str| GetTip { id: id.into() };
    let print = |id: &str| PrintTip { id: id.into() };
    let tip = tips::get(&world.ctx, get("melding-doen")).await.unwrap();
    let sheet = tips::sheet(&world.ctx, print("melding-doen")).await.unwrap();
    assert_eq!((sheet.subject.as_str(), sheet.language.as_str()), (tip.row.title.as_str(), "nl"));
    let text = format!("{sheet:?}");
    assert!(text.contains(&tip.source), "{text}");
    assert!(!text.contains(&tip.row.reason) && !text.contains("dementie"), "{text}");
    let screens: Vec<_> = tip.steps.iter().filter(|step| step.kind == "scherm").collect();
    assert!(!screens.is_empty());
    for screen in screens {
        assert!(!text.contains(&screen.target), "a screen of the app is nowhere on paper: {text}");
    }
    let file = tips::print(&world.ctx, print("melding-doen")).await.unwrap();
    assert_eq!((file.name.as_str(), file.media_type.as_str()), ("tip.pdf", "application/pdf"));
    assert_eq!(tips::print(&world.ctx, print("geen-tip")).await.unwrap_err().code, ErrorCode::NotFound);

    // the fonts have no Arabic: paper is Dutch then
    let mut settings = crate::settings::get(&world.ctx, domain::call::GetSettings {}).await.unwrap();
    settings.language = "ar".into();
    crate::settings::save(&world.ctx, SaveSettings { settings }).await.unwrap();
    let sheet = tips::sheet(&world.ctx, print("melding-doen")).await.unwrap();
    assert_eq!((sheet.subject.as_str(), sheet.language.as_str()), (tip.row.title.as_str(), "nl"));
}
