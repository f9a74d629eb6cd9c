use super::world::{decided, voorziening, zaak};
use super::{World, day};
use crate::views::{dossiers, example, voorzieningen};
use domain::call::view::{
    Action, DossierRow, Scope, SourceKind, StepState, TermKind, TermState, VoorzieningRow, VoorzieningView,
};
use domain::call::{ErrorCode, GetDossiers, GetVoorziening, GetVoorzieningen, ShowExample};
use domain::voorziening::{Categorie, Law, Stage};
use municipal_api::Collectie;
use serde_json::json;

async fn list(world: &World) -> Vec<VoorzieningRow> {
    voorzieningen::list(&world.ctx, GetVoorzieningen { dossier: None }).await.unwrap()
}

async fn get(world: &World, id: &str) -> VoorzieningView {
    voorzieningen::get(&world.ctx, GetVoorziening { id: id.into() }).await.unwrap()
}

async fn dossier_rows(world: &World) -> Vec<DossierRow> {
    dossiers::list(&world.ctx, GetDossiers {}).await.unwrap()
}

#[tokio::test]
async fn an_empty_store_answers_empty_lists() {
    let world = World::new();
    assert!(list(&world).await.is_empty());
    assert!(dossier_rows(&world).await.is_empty());
    let missing = voorzieningen::get(&world.ctx, GetVoorziening { id: "v1".into() }).await;
    assert_eq!(missing.unwrap_err().code, ErrorCode::NotFound);
}

#[tokio::test]
async fn own_dossier_first_and_a_locked_one_not_at_all() {
    let world = World::new();
    world.dossier("d-bea", "Bea", "gemachtigd").dossier("d-jan", "Jan", "eigen").dossier(
        "d-ali",
        "Ali",
        "gemachtigd",
    );
    let names = |rows: Vec<DossierRow>| rows.into_iter().filter_map(|row| row.name).collect::<Vec<_>>();
    assert_eq!(names(dossier_rows(&world).await), ["Jan", "Ali", "Bea"]);
    let colours: Vec<u8> = dossier_rows(&world).await.into_iter().map(|row| row.colour).collect();
    assert_eq!(colours, [0, 1, 2]);
    // Without contact for longer than thirty days nobody knows whether the machtiging still holds.
    world.at("2026-12-22T10:00");
    assert_eq!(names(dossier_rows(&world).await), ["Jan"]);
}

#[tokio::test]
async fn a_voorziening_has_the_chain_of_its_zaken() {
    let world = World::new();
    let asked = zaak(
        "z1",
        "Begeleiding",
        "02",
        &[
            ("meldingOntvangen", "2026-09-07"),
            ("verslagVerzonden", "2026-10-12"),
            ("aanvraagOntvangen", "2026-11-06"),
        ],
    );
    let mut wire = voorziening("v1", "Begeleiding individueel", "02", &["z1"]);
    wire["aliassen"] = json!(["v0"]);
    wire["omvang"] = json!({ "volume": 3, "eenheid": "uur", "frequentie": "vierWeken" });
    world.dossier("d1", "Jan", "gemachtigd").rows("d1", Collectie::Zaken, json!([asked])).rows(
        "d1",
        Collectie::Voorzieningen,
        json!([wire]),
    );
    let rows = list(&world).await;
    assert_eq!(rows.len(), 1, "the zaak is not a row of its own");
    let row = &rows[0];
    assert_eq!(
        (row.name.as_str(), row.stage, row.kind),
        ("Begeleiding individueel", Stage::Aanvraag, Some(Categorie::Begeleiding))
    );
    assert_eq!((row.person.as_deref(), row.source), (Some("Jan"), SourceKind::Gemeente));
    let term = row.term.as_ref().unwrap();
    assert_eq!(
        (term.kind, term.state, term.leading),
        (TermKind::Beschikking, TermState::Passed, day("2026-11-20"))
    );
    for id in ["v1", "v0", "z1"] {
        assert_eq!(get(&world, id).await.row.id, "v1", "{id}");
    }
    let view = get(&world, "v1").await;
    assert_eq!(view.action, Action::Ingebrekestelling);
    assert_eq!(view.reference.as_deref(), Some("ZAAK-z1"));
    assert_eq!(view.amount.unwrap().per, "vier-weken");
    assert_eq!(view.contribution.monthly_cents, Some(2_180));
    assert!(view.contribution.reasons.contains(&"not-awarded".to_owned()));
}

#[tokio::test]
async fn a_zaak_without_a_voorziening_is_a_row_of_its_own() {
    let world = World::new();
    world.dossier("d1", "Jan", "eigen").rows(
        "d1",
        Collectie::Zaken,
        json!([
            zaak("z1", "Rolstoel", "11", &[("meldingOntvangen", "2026-11-18")]),
            zaak("z2", "Traplift", "13", &[])
        ]),
    );
    let rows = list(&world).await;
    let stages: Vec<_> = rows.iter().map(|row| (row.id.as_str(), row.stage)).collect();
    assert_eq!(stages, [("z2", Stage::Onderzoek), ("z1", Stage::Onderzoek)]);
    assert_eq!(
        rows[0].term.as_ref().unwrap().start,
        day("2026-01-05"),
        "from the day on which it was opened"
    );
}

#[tokio::test]
async fn what_asks_for_something_comes_first_and_what_is_over_last() {
    let world = World::new();
    world.dossier("d1", "Jan", "eigen").rows(
        "d1",
        Collectie::Zaken,
        json!([
            zaak("over", "Ramen", "01", &[("meldingOntvangen", "2026-10-01"), ("ingetrokken", "2026-10-02")]),
            zaak("loopt", "Dagbesteding", "07", &[("meldingOntvangen", "2026-11-02")]),
            zaak("laat", "Rolstoel", "11", &[("meldingOntvangen", "2026-10-01")]),
        ]),
    );
    let ids: Vec<String> = list(&world).await.into_iter().map(|row| row.id).collect();
    assert_eq!(ids, ["laat", "loopt", "over"]);
}

#[tokio::test]
async fn one_zaak_that_led_to_two_voorzieningen_was_decided_for_each() {
    let world = World::new();
    let both = decided(
        zaak("z1", "Hulp", "01", &[("aanvraagOntvangen", "2026-10-20")]),
        "gedeeltelijkToegewezen",
        "2026-11-02",
    );
    let mut yes = voorziening("v1", "Hulp bij het huishouden", "01", &["z1"]);
    yes["resultaat"] = json!("toegewezen");
    let mut no = voorziening("v2", "Rolstoel", "11", &["z1"]);
    no["resultaat"] = json!("afgewezen");
    world.dossier("d1", "Jan", "eigen").rows("d1", Collectie::Zaken, json!([both])).rows(
        "d1",
        Collectie::Voorzieningen,
        json!([yes, no]),
    );
    assert_eq!(get(&world, "v1").await.row.stage, Stage::Toegewezen);
    let refused = get(&world, "v2").await;
    assert_eq!((refused.row.stage, refused.action), (Stage::Afgewezen, Action::Bezwaar));
}

#[tokio::test]
async fn a_besluit_takes_its_day_of_sending_from_the_event() {
    let world = World::new();
    let mut told =
        zaak("z1", "Hulp", "01", &[("aanvraagOntvangen", "2026-10-20"), ("besluitVerzonden", "2026-11-04")]);
    told["besluiten"] = json!([{ "id": "b", "datum": "2026-11-02", "resultaat": "afgewezen" }]);
    world.dossier("d1", "Jan", "eigen").rows("d1", Collectie::Zaken, json!([told]));
    let view = get(&world, "z1").await;
    let decisions: Vec<_> =
        view.steps.iter().filter(|step| step.outcome.is_some()).map(|step| step.date).collect();
    assert_eq!(decisions, [Some(day("2026-11-04"))]);
}

#[tokio::test]
async fn values_of_a_newer_version_are_no_error() {
    let world = World::new();
    let mut odd = zaak(
        "z1",
        "Iets nieuws",
        "77",
        &[("meldingOntvangen", "2026-11-02"), ("dronegestuurd", "2026-11-03")],
    );
    odd["besluiten"] = json!([{ "id": "b", "datum": "2026-11-10", "resultaat": "aangehouden" }]);
    let mut wire = voorziening("v1", "Iets nieuws", "77", &["z1"]);
    wire["leveringsvorm"] = json!("hologram");
    world.dossier("d1", "Jan", "eigen").rows("d1", Collectie::Zaken, json!([odd])).rows(
        "d1",
        Collectie::Voorzieningen,
        json!([wire]),
    );
    let view = get(&world, "v1").await;
    assert_eq!((view.row.kind, view.row.form, view.row.stage), (None, None, Stage::Toegewezen));
}

#[tokio::test]
async fn opvang_is_for_the_person_alone() {
    let rows = json!([
        zaak("z1", "Plek in de opvang", "16", &[("meldingOntvangen", "2026-11-02")]),
        zaak("z2", "Melding huiselijk geweld", "02", &[("meldingOntvangen", "2026-11-02")]),
        zaak("z3", "Rolstoel", "11", &[("meldingOntvangen", "2026-11-02")]),
    ]);
    let world = World::new();
    world.dossier("d1", "Jan", "gemachtigd").rows("d1", Collectie::Zaken, rows.clone());
    world.rows("d1", Collectie::Voorzieningen, json!([voorziening("v1", "Opvang", "16", &["z1"])]));
    let ids = |rows: Vec<VoorzieningRow>| rows.into_iter().map(|row| row.id).collect::<Vec<_>>();
    assert_eq!(ids(list(&world).await), ["z3"]);
    let world = World::new();
    world.dossier("d1", "Jan", "eigen").rows("d1", Collectie::Zaken, rows);
    assert_eq!(list(&world).await.len(), 3);
}

#[tokio::test]
async fn the_example_is_there_when_asked_for_and_cannot_be_changed() {
    let world = World::new();
    example::show(&world.ctx, ShowExample { on: true }).await.unwrap();
    let dossiers = dossier_rows(&world).await;
    assert_eq!(dossiers.len(), 1);
    assert!(dossiers[0].example);
    let rows = list(&world).await;
    let stages: Vec<Stage> = rows.iter().map(|row| row.stage).collect();
    for stage in [Stage::Onderzoek, Stage::Levering, Stage::Afgewezen] {
        assert!(stages.contains(&stage), "{stages:?}");
    }
    let running = rows.iter().find(|row| row.stage == Stage::Onderzoek).unwrap();
    let view = get(&world, &running.id).await;
    assert!(view.steps.iter().any(|step| step.state == StepState::Current));
    example::show(&world.ctx, ShowExample { on: false }).await.unwrap();
    assert!(list(&world).await.is_empty());
}

#[tokio::test]
async fn another_law_is_shown_as_such_and_has_no_terms_of_the_wmo() {
    let world = World::new();
    let mut young = zaak("z1", "Begeleiding voor jongeren", "02", &[("meldingOntvangen", "2026-11-02")]);
    young["wet"] = json!("jeugdwet");
    let mut unknown = zaak("z2", "Rolstoel", "11", &[("meldingOntvangen", "2026-11-02")]);
    unknown["wet"] = json!("wetOpMorgen");
    let mut told = voorziening("v3", "Verpleging", "03", &["z3"]);
    told["wet"] = json!("wlz");
    let rows = json!([young, unknown, zaak("z3", "Verpleging", "03", &[])]);
    world.dossier("d1", "Yusuf", "eigen").rows("d1", Collectie::Zaken, rows).rows(
        "d1",
        Collectie::Voorzieningen,
        json!([told]),
    );
    let mut laws = Vec::new();
    for id in ["z1", "z2", "v3"] {
        let view = get(&world, id).await;
        let onderzoek = view.terms.iter().any(|term| term.kind == TermKind::Onderzoek);
        laws.push((view.row.law, onderzoek));
    }
    assert_eq!(laws, [(Law::Jeugdwet, false), (Law::Wmo, true), (Law::Wlz, false)]);
}

#[tokio::test]
async fn what_a_machtiging_leaves_out_is_not_offered() {
    let world = World::new();
    let zaken = json!([zaak("z1", "Begeleiding", "02", &[("meldingOntvangen", "2026-10-13")])]);
    for (held, scopes, messages, documents) in [
        (&["lezen"][..], &[Scope::Read][..], false, false),
        (&["lezen", "berichten"], &[Scope::Read, Scope::Talk], true, true),
        (&["lezen", "aanvragen"], &[Scope::Read, Scope::Ask], false, true),
        (&["lezen", "geld", "iets-nieuws"], &[Scope::Read, Scope::Money], false, false),
    ] {
        world.client("d1", "Jan", held).rows("d1", Collectie::Zaken, zaken.clone());
        let dossiers = dossiers::list(&world.ctx, GetDossiers {}).await.unwrap();
        assert_eq!(dossiers[0].scopes, scopes);
        let view = voorzieningen::get(&world.ctx, GetVoorziening { id: "z1".into() }).await.unwrap();
        let post = view.post.expect("a synced dossier");
        assert_eq!((post.messages, post.documents), (messages, documents), "{held:?}");
    }
    // One's own dossier leaves nothing out.
    world.dossier("d1", "Jan", "eigen");
    assert_eq!(dossiers::list(&world.ctx, GetDossiers {}).await.unwrap()[0].scopes, Scope::ALL);
}
