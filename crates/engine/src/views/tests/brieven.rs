use super::world::{decided, voorziening, zaak};
use super::{World, day};
use crate::views::{brieven, dossiers, example, voorzieningen};
use domain::call::view::{Action, Brief, BriefKind, Outcome, SourceKind, TermKind, VoorzieningView};
use domain::call::{
    AppError, DeleteBrief, ErrorCode, GetDossiers, GetVoorziening, GetVoorzieningen, MatchVoorziening,
    SaveBrief, ShowExample,
};
use domain::voorziening::{Categorie, Stage};
use municipal_api::Collectie;
use serde_json::json;

pub(super) fn letter(kind: BriefKind, sent: &str) -> Brief {
    Brief {
        id: None,
        voorziening: None,
        kind,
        sender: "Gemeente Assen".into(),
        sent: day(sent),
        subject: "Begeleiding".into(),
        category: Some(Categorie::Begeleiding),
        received: None,
        until: None,
        outcome: None,
        form: None,
        right_from: None,
        right_until: None,
        reaction_date: None,
        pgb_cents: None,
        reference: None,
        committee: false,
    }
}

pub(super) fn refusal(sent: &str) -> Brief {
    Brief { outcome: Some(Outcome::Afgewezen), ..letter(BriefKind::Beschikking, sent) }
}

pub(super) async fn save(world: &World, brief: Brief) -> Result<String, AppError> {
    brieven::save(&world.ctx, SaveBrief { brief }).await
}

async fn get(world: &World, id: &str) -> VoorzieningView {
    voorzieningen::get(&world.ctx, GetVoorziening { id: id.into() }).await.unwrap()
}

async fn count(world: &World) -> usize {
    voorzieningen::list(&world.ctx, GetVoorzieningen { dossier: None }).await.unwrap().len()
}

async fn say(world: &World, own: &str, synced: &str, same: bool) -> Result<(), AppError> {
    let call = MatchVoorziening { own: own.into(), synced: synced.into(), same };
    voorzieningen::match_up(&world.ctx, call).await
}

#[tokio::test]
async fn one_letter_is_a_voorziening_with_its_terms() {
    let world = World::new();
    let id = save(&world, refusal("2026-11-13")).await.unwrap();
    let view = get(&world, &id).await;
    assert_eq!(
        (view.row.name.as_str(), view.row.stage, view.row.source),
        ("Begeleiding", Stage::Afgewezen, SourceKind::Zelf)
    );
    assert_eq!(view.action, Action::Bezwaar);
    let term = view.row.term.unwrap();
    assert_eq!(
        (term.kind, term.raw_end, term.end),
        (TermKind::Bezwaar, day("2026-12-25"), day("2026-12-28"))
    );
    let dossiers = dossiers::list(&world.ctx, GetDossiers {}).await.unwrap();
    assert_eq!((dossiers.len(), dossiers[0].id.as_str(), dossiers[0].source), (1, "eigen", SourceKind::Zelf));
    // The next letter about the same thing.
    let bezwaar =
        Brief { voorziening: Some(id.clone()), ..letter(BriefKind::OntvangstBezwaar, "2026-11-20") };
    assert_eq!(save(&world, bezwaar).await.unwrap(), id);
    let view = get(&world, &id).await;
    assert_eq!((view.row.stage, view.letters.len()), (Stage::Bezwaar, 2));
    assert_eq!(count(&world).await, 1);
}

#[tokio::test]
async fn a_deleted_letter_can_be_put_back_as_it_was() {
    let world = World::new();
    let id = save(&world, refusal("2026-11-13")).await.unwrap();
    let kept = get(&world, &id).await.letters.remove(0);
    let deleted = brieven::delete(&world.ctx, DeleteBrief { id: kept.id.clone().unwrap() }).await.unwrap();
    assert_eq!(deleted, kept);
    assert_eq!(count(&world).await, 0);
    let again = brieven::delete(&world.ctx, DeleteBrief { id: kept.id.clone().unwrap() }).await;
    assert_eq!(again.unwrap_err().code, ErrorCode::NotFound);
    assert_eq!(save(&world, deleted).await.unwrap(), id);
    assert_eq!(get(&world, &id).await.letters, [kept]);
}

#[tokio::test]
async fn a_letter_is_corrected_in_place() {
    let world = World::new();
    let id = save(&world, refusal("2026-11-02")).await.unwrap();
    let kept = get(&world, &id).await.letters.remove(0);
    let corrected = Brief { sent: day("2026-11-13"), voorziening: None, ..kept };
    assert_eq!(save(&world, corrected).await.unwrap(), id, "it stays where it was");
    let view = get(&world, &id).await;
    assert_eq!((view.letters.len(), view.letters[0].sent), (1, day("2026-11-13")));
}

#[tokio::test]
async fn bad_letters_are_refused_at_the_field() {
    let world = World::new();
    let tomorrow = save(&world, refusal("2026-11-22")).await.unwrap_err();
    assert_eq!((tomorrow.code, tomorrow.args["field"].as_str()), (ErrorCode::InvalidDate, "sent"));
    let nowhere = Brief { voorziening: Some("v9".into()), ..refusal("2026-11-02") };
    assert_eq!(save(&world, nowhere).await.unwrap_err().code, ErrorCode::NotFound);
    let forged = Brief { id: Some("../settings".into()), ..refusal("2026-11-02") };
    assert_eq!(save(&world, forged).await.unwrap_err().code, ErrorCode::NotFound);
    assert_eq!(count(&world).await, 0);
}

fn connected() -> World {
    let world = World::new();
    let asked = zaak("z1", "Begeleiding", "02", &[("aanvraagOntvangen", "2026-10-20")]);
    world
        .dossier("d1", "Jan", "gemachtigd")
        .rows("d1", Collectie::Zaken, json!([decided(asked, "afgewezen", "2026-11-05")]))
        .rows("d1", Collectie::Voorzieningen, json!([voorziening("v1", "Begeleiding", "02", &["z1"])]));
    world
}

#[tokio::test]
async fn a_letter_at_a_synced_voorziening_stands_beside_the_record() {
    let world = connected();
    let at_zaak = Brief { voorziening: Some("z1".into()), ..refusal("2026-11-03") };
    assert_eq!(save(&world, at_zaak).await.unwrap(), "v1");
    let view = get(&world, "v1").await;
    assert_eq!((view.letters.len(), view.contradictions.len()), (1, 1));
    assert_eq!(
        (view.contradictions[0].gemeente, view.contradictions[0].own),
        (day("2026-11-05"), day("2026-11-03"))
    );
    assert_eq!(view.row.term.unwrap().start, day("2026-11-03"), "the safe day leads");
    let dossiers = dossiers::list(&world.ctx, GetDossiers {}).await.unwrap();
    assert_eq!(dossiers.len(), 1, "nothing is kept apart");
}

#[tokio::test]
async fn when_the_record_arrives_it_is_offered_and_merged() {
    let world = connected();
    let own = save(&world, refusal("2026-11-05")).await.unwrap();
    assert_eq!(count(&world).await, 2);
    let candidate = get(&world, &own).await.candidate.unwrap();
    assert_eq!(candidate.id, "v1");
    assert!(get(&world, "v1").await.candidate.is_none());

    say(&world, &own, "v1", true).await.unwrap();
    assert_eq!(count(&world).await, 1);
    let merged = get(&world, &own).await;
    assert_eq!((merged.row.id.as_str(), merged.letters.len()), ("v1", 1));
    assert_eq!(merged.row.source, SourceKind::Gemeente);
    assert!(merged.contradictions.is_empty());

    // A mistake: apart again, and not offered again.
    say(&world, &own, "v1", false).await.unwrap();
    assert_eq!(count(&world).await, 2);
    assert!(get(&world, &own).await.candidate.is_none());
}

#[tokio::test]
async fn the_last_answer_counts() {
    let world = connected();
    world.rows("d1", Collectie::Voorzieningen, json!([voorziening("v2", "Begeleiding groep", "02", &[])]));
    let own = save(&world, refusal("2026-11-05")).await.unwrap();
    say(&world, &own, "v1", true).await.unwrap();
    say(&world, &own, "v2", true).await.unwrap();
    assert_eq!(get(&world, &own).await.row.id, "v2");
    assert!(get(&world, "v1").await.letters.is_empty());
    say(&world, &own, "v1", true).await.unwrap();
    assert_eq!(get(&world, &own).await.row.id, "v1");
}

#[tokio::test]
async fn a_reference_finds_its_record_whatever_else_differs() {
    let world = connected();
    let other = Brief { category: None, reference: Some("zaak z1".into()), ..refusal("2026-06-01") };
    let own = save(&world, other).await.unwrap();
    assert_eq!(get(&world, &own).await.candidate.unwrap().id, "v1");
    let unlike = Brief { category: Some(Categorie::Rolstoelen), ..refusal("2026-06-01") };
    let own = save(&world, unlike).await.unwrap();
    assert!(get(&world, &own).await.candidate.is_none());
}

#[tokio::test]
async fn only_an_own_and_a_synced_one_can_be_the_same() {
    let world = connected();
    let own = save(&world, refusal("2026-11-05")).await.unwrap();
    for (a, b) in
        [("v1", own.as_str()), (own.as_str(), own.as_str()), (own.as_str(), "v9"), ("eigen-0", "v1")]
    {
        assert_eq!(say(&world, a, b, true).await.unwrap_err().code, ErrorCode::NotFound, "{a} {b}");
    }
}

#[tokio::test]
async fn what_came_from_a_municipality_may_go_and_the_letters_stay() {
    let world = connected();
    let own = save(&world, refusal("2026-11-05")).await.unwrap();
    say(&world, &own, "v1", true).await.unwrap();
    let at_record =
        Brief { voorziening: Some("v1".into()), ..letter(BriefKind::OntvangstBezwaar, "2026-11-20") };
    save(&world, at_record).await.unwrap();
    crate::sync::erase_gemeente(&world.ctx, "assen").await.unwrap();
    let rows = voorzieningen::list(&world.ctx, GetVoorzieningen { dossier: None }).await.unwrap();
    let ids: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
    assert_eq!(ids.len(), 2, "nothing that the user wrote is lost");
    assert!(ids.contains(&own.as_str()) && ids.contains(&"v1"));
}

#[tokio::test]
async fn the_example_takes_no_letters() {
    let world = World::new();
    example::show(&world.ctx, ShowExample { on: true }).await.unwrap();
    let brief = Brief { voorziening: Some("voorbeeld-voorziening-2".into()), ..refusal("2026-11-05") };
    assert_eq!(save(&world, brief).await.unwrap_err().code, ErrorCode::ReadOnly);
    let own = save(&world, refusal("2026-11-05")).await.unwrap();
    let error = say(&world, &own, "voorbeeld-voorziening-2", true).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::ReadOnly);
    assert!(get(&world, &own).await.candidate.is_none());
}
