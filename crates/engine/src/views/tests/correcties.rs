use super::brieven::{letter, refusal, save};
use super::world::{decided, voorziening, zaak};
use super::{World, day};
use crate::own;
use crate::store::Table;
use crate::views::{agenda, correcties, example, termijnen, voorzieningen};
use domain::call::view::{
    Action, BriefKind, DayRole, FreeDay, LeadingReason, SourceKind, StandingKind, StepKind, TermKind,
    VoorzieningView,
};
use domain::call::{
    AppError, CorrectDate, ErrorCode, GetAgenda, GetTermDays, GetVoorziening, GetVoorzieningen, ShowExample,
};
use domain::voorziening::Stage;
use municipal_api::Collectie;
use serde_json::json;

fn refused(sent: &str) -> serde_json::Value {
    decided(zaak("z1", "Begeleiding", "02", &[("aanvraagOntvangen", "2026-10-20")]), "afgewezen", sent)
}

fn connected() -> World {
    let world = World::new();
    world
        .dossier("d1", "Jan", "gemachtigd")
        .rows("d1", Collectie::Zaken, json!([refused("2026-11-03")]))
        .rows("d1", Collectie::Voorzieningen, json!([voorziening("v1", "Begeleiding", "02", &["z1"])]));
    world
}

async fn get(world: &World, id: &str) -> VoorzieningView {
    voorzieningen::get(&world.ctx, GetVoorziening { id: id.into() }).await.unwrap()
}

async fn correct(world: &World, id: &str, step: StepKind, date: Option<&str>) -> Result<(), AppError> {
    let call = CorrectDate { voorziening: id.into(), step, date: date.map(day) };
    correcties::correct(&world.ctx, call).await
}

fn forget(world: &World, collectie: Collectie, id: &str) {
    let group = ["assen", "d1", collectie.segment()];
    world.ctx.store.write_now(|w| w.delete(Table::Wire, &group, id)).unwrap();
}

#[tokio::test]
async fn everything_follows_the_users_date_until_it_is_taken_back() {
    let world = connected();
    let before = get(&world, "v1").await;
    correct(&world, "z1", StepKind::Beschikking, Some("2026-11-05")).await.unwrap();
    let view = get(&world, "v1").await;
    let term = view.row.term.clone().unwrap();
    assert_eq!(
        (term.kind, term.start, term.leading),
        (TermKind::Bezwaar, day("2026-11-05"), day("2026-12-17"))
    );
    let theirs = term.gemeente.unwrap();
    assert_eq!((theirs.start, theirs.leading), (day("2026-11-03"), day("2026-12-15")));
    let call = GetAgenda { from: day("2026-12-17"), until: day("2026-12-17") };
    let last = agenda::list(&world.ctx, call).await.unwrap().remove(0);
    assert_eq!((last.term, last.gemeente), (Some(TermKind::Bezwaar), Some(day("2026-12-15"))));
    let said = &view.contradictions[0];
    assert_eq!(
        (said.kind, said.gemeente, said.own, said.corrected),
        (StepKind::Beschikking, day("2026-11-03"), day("2026-11-05"), true)
    );
    let step = view.steps.iter().find(|step| step.kind == StepKind::Beschikking).unwrap();
    assert_eq!(
        (step.date, step.gemeente, step.source),
        (Some(day("2026-11-05")), Some(day("2026-11-03")), Some(SourceKind::Zelf))
    );

    // A second thought: the municipality's date stays the one that is corrected.
    correct(&world, "v1", StepKind::Beschikking, Some("2026-11-04")).await.unwrap();
    let view = get(&world, "v1").await;
    assert_eq!(
        (view.contradictions[0].gemeente, view.contradictions[0].own),
        (day("2026-11-03"), day("2026-11-04"))
    );

    correct(&world, "v1", StepKind::Beschikking, None).await.unwrap();
    assert_eq!(get(&world, "v1").await, before);
    correct(&world, "v1", StepKind::Beschikking, Some("2026-11-05")).await.unwrap();
    correct(&world, "v1", StepKind::Beschikking, Some("2026-11-03")).await.unwrap();
    assert_eq!(get(&world, "v1").await, before, "the municipality's own date takes it back too");
}

#[tokio::test]
async fn a_correction_is_a_record_of_ones_own_that_merges_with_another_device() {
    let here = connected();
    correct(&here, "v1", StepKind::Beschikking, Some("2026-11-05")).await.unwrap();
    let records = here.ctx.read(own::all).await.unwrap();
    let there = connected();
    there.ctx.write(move |w| own::merge(w, records)).await.unwrap();
    assert_eq!(get(&there, "v1").await.row.term.unwrap().start, day("2026-11-05"));
}

#[tokio::test]
async fn a_date_that_cannot_be_is_refused_with_the_reason() {
    let world = connected();
    let why = |error: AppError| (error.code, error.args.get("why").cloned().unwrap_or_default());
    for (step, date, reason) in [
        (StepKind::Beschikking, "2026-11-22", "future"),
        (StepKind::Beschikking, "2026-10-19", "order"),
        (StepKind::Aanvraag, "2026-11-04", "order"),
        (StepKind::Aanvraag, "1926-10-20", "early"),
    ] {
        let error = correct(&world, "v1", step, Some(date)).await.unwrap_err();
        assert_eq!(why(error), (ErrorCode::InvalidDate, reason.to_owned()), "{date}");
    }
    let missing = correct(&world, "v1", StepKind::Melding, Some("2026-10-01")).await.unwrap_err();
    assert_eq!(missing.code, ErrorCode::NotFound, "the municipality gave no date");
    assert_eq!(correct(&world, "v9", StepKind::Melding, None).await.unwrap_err().code, ErrorCode::NotFound);
    // What a letter says is changed in the letter.
    let own = save(&world, refusal("2026-11-05")).await.unwrap();
    let error = correct(&world, &own, StepKind::Beschikking, Some("2026-11-04")).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::NotFound);
}

#[tokio::test]
async fn the_example_keeps_its_dates() {
    let world = World::new();
    example::show(&world.ctx, ShowExample { on: true }).await.unwrap();
    let rows = voorzieningen::list(&world.ctx, GetVoorzieningen { dossier: None }).await.unwrap();
    for row in rows {
        let error = correct(&world, &row.id, StepKind::Beschikking, Some("2026-11-04")).await.unwrap_err();
        assert_eq!(error.code, ErrorCode::ReadOnly);
    }
}

#[tokio::test]
async fn a_zaak_that_disappears_takes_its_facts_and_gives_them_back_when_it_returns() {
    let world = connected();
    let at_record = domain::call::view::Brief {
        voorziening: Some("v1".into()),
        ..letter(BriefKind::OntvangstBezwaar, "2026-11-20")
    };
    save(&world, at_record).await.unwrap();
    correct(&world, "v1", StepKind::Beschikking, Some("2026-11-05")).await.unwrap();
    forget(&world, Collectie::Zaken, "z1");
    // The voorziening is still there: what the zaak told is not, what the user wrote is.
    let view = get(&world, "v1").await;
    assert_eq!(view.letters.len(), 1);
    assert!(view.contradictions.is_empty() && view.terms.iter().all(|term| term.kind != TermKind::Bezwaar));
    forget(&world, Collectie::Voorzieningen, "v1");
    let rows = voorzieningen::list(&world.ctx, GetVoorzieningen { dossier: None }).await.unwrap();
    assert_eq!(rows.iter().map(|row| row.source).collect::<Vec<_>>(), [SourceKind::Zelf], "the letter stays");
    world.rows("d1", Collectie::Zaken, json!([refused("2026-11-03")])).rows(
        "d1",
        Collectie::Voorzieningen,
        json!([voorziening("v1", "Begeleiding", "02", &["z1"])]),
    );
    let view = get(&world, "v1").await;
    assert_eq!((view.row.stage, view.contradictions[0].own), (Stage::Bezwaar, day("2026-11-05")));
}

#[tokio::test]
async fn a_zaak_without_a_voorziening_that_disappears_is_gone_everywhere() {
    let world = World::new();
    let late = zaak("z2", "Rolstoel", "11", &[("meldingOntvangen", "2026-10-01")]);
    world.dossier("d1", "Jan", "eigen").rows("d1", Collectie::Zaken, json!([late]));
    assert_eq!(get(&world, "z2").await.standing.unwrap().kind, StandingKind::LateOnderzoek);
    forget(&world, Collectie::Zaken, "z2");
    let gone = voorzieningen::get(&world.ctx, GetVoorziening { id: "z2".into() }).await.unwrap_err();
    assert_eq!(gone.code, ErrorCode::NotFound);
    let days = GetTermDays { voorziening: "z2".into(), kind: TermKind::Onderzoek };
    assert_eq!(termijnen::days(&world.ctx, days).await.unwrap_err().code, ErrorCode::NotFound);
    let vandaag = crate::views::vandaag::get(&world.ctx, domain::call::GetVandaag {}).await.unwrap();
    assert!(vandaag.terms.is_empty() && vandaag.agenda.is_empty());
}

#[tokio::test]
async fn a_besluit_that_is_taken_out_of_the_record_lets_its_term_run_again() {
    let world = connected();
    assert_eq!(get(&world, "v1").await.standing.unwrap().kind, StandingKind::Refused);
    let asked = zaak("z1", "Begeleiding", "02", &[("aanvraagOntvangen", "2026-10-20")]);
    world.rows("d1", Collectie::Zaken, json!([asked]));
    let view = get(&world, "v1").await;
    assert_eq!((view.row.stage, view.action), (Stage::Aanvraag, Action::Ingebrekestelling));
}

#[tokio::test]
async fn an_award_that_is_revoked_is_open_to_bezwaar() {
    let world = World::new();
    let mut both = decided(
        zaak("z1", "Begeleiding", "02", &[("aanvraagOntvangen", "2026-01-05")]),
        "toegewezen",
        "2026-01-19",
    );
    let revoked = json!({ "id": "b2", "datum": "2026-11-10", "verzenddatum": "2026-11-10", "resultaat": "ingetrokken" });
    both["besluiten"].as_array_mut().unwrap().push(revoked);
    world.dossier("d1", "Jan", "eigen").rows("d1", Collectie::Zaken, json!([both])).rows(
        "d1",
        Collectie::Voorzieningen,
        json!([voorziening("v1", "Begeleiding", "02", &["z1"])]),
    );
    let view = get(&world, "v1").await;
    assert_eq!((view.row.stage, view.row.past, view.action), (Stage::Beeindigd, false, Action::Bezwaar));
    let standing = view.standing.unwrap();
    assert_eq!(
        (standing.kind, standing.since, standing.until),
        (StandingKind::Revoked, day("2026-11-10"), Some(day("2026-12-22")))
    );
}

#[tokio::test]
async fn a_term_counts_itself_on_the_calendar() {
    let world = World::new();
    let id = save(&world, refusal("2026-11-13")).await.unwrap();
    let call = GetTermDays { voorziening: id.clone(), kind: TermKind::Bezwaar };
    let counted = termijnen::days(&world.ctx, call).await.unwrap();
    assert_eq!(
        (counted.why, counted.certain, counted.name.as_str()),
        (LeadingReason::Safe, true, "Begeleiding")
    );
    assert_eq!(counted.days.len(), 1 + 42 + 3);
    let christmas = counted.days.iter().find(|one| one.date == day("2026-12-25")).unwrap();
    assert_eq!(
        (christmas.role, christmas.number, christmas.free),
        (DayRole::Counted, Some(42), Some(FreeDay::EersteKerstdag))
    );
    let other = GetTermDays { voorziening: id, kind: TermKind::Onderzoek };
    assert_eq!(termijnen::days(&world.ctx, other).await.unwrap_err().code, ErrorCode::NotFound);
}
