use super::brieven::{refusal, save as save_letter};
use super::world::zaak;
use super::{World, day};
use crate::outbox;
use crate::views::{agenda, example};
use domain::call::view::{AfspraakInput, AgendaItem, AgendaKind, AnswerState, TermKind};
use domain::call::{
    AnswerAfspraak, DeleteAfspraak, ErrorCode, ExportAgenda, GetAgenda, SaveAfspraak, ShowExample,
};
use municipal_api::Collectie;
use serde_json::{Value, json};

pub(super) fn appointment(id: &str, title: &str, moment: &str) -> Value {
    let at: jiff::Timestamp = moment.parse().unwrap();
    let local = domain::agenda::civil(at);
    json!({
        "id": id, "titel": title, "datum": local.date(), "tijd": local.time(), "zone": "Europe/Amsterdam",
        "moment": moment, "duurMinuten": 60, "plaats": "Thuis", "met": "Team Toegang", "zaakId": "z1",
        "antwoord": "open", "etag": "\"1\"",
    })
}

async fn items(world: &World, from: &str, until: &str) -> Vec<AgendaItem> {
    agenda::list(&world.ctx, GetAgenda { from: day(from), until: day(until) }).await.unwrap()
}

fn own(at: &str) -> AfspraakInput {
    AfspraakInput {
        id: None,
        title: "Huisarts".into(),
        at: at.parse().unwrap(),
        whole_day: false,
        minutes: 30,
        place: None,
        notes: None,
        with: None,
        driver: None,
        repeat: None,
        tip: None,
    }
}

async fn save(world: &World, afspraak: AfspraakInput) -> Result<String, domain::call::AppError> {
    agenda::save(&world.ctx, SaveAfspraak { afspraak }).await
}

#[tokio::test]
async fn everything_of_a_day_stands_in_order_and_overlaps_are_marked() {
    let world = World::new();
    world
        .dossier("d1", "Jan", "eigen")
        .rows("d1", Collectie::Zaken, json!([zaak("z1", "Begeleiding", "02", &[("meldingOntvangen", "2026-10-13")])]))
        .rows("d1", Collectie::Afspraken, json!([appointment("a1", "Gesprek", "2026-11-24T09:00:00Z")]))
        .rows(
            "d1",
            Collectie::Taken,
            json!([
                { "id": "t1", "titel": "Lijst maken", "uiterlijk": "2026-11-24", "status": "open", "etag": "1" },
                { "id": "t2", "titel": "Klaar", "uiterlijk": "2026-11-24", "status": "gedaan", "etag": "1" },
                { "id": "t3", "titel": "Ooit", "status": "open", "etag": "1" },
            ]),
        );
    save(&world, own("2026-11-24T10:30")).await.unwrap();
    let day_items = items(&world, "2026-11-24", "2026-11-24").await;
    let seen: Vec<_> = day_items.iter().map(|item| (item.kind, item.title.as_str(), item.conflict)).collect();
    assert_eq!(
        seen,
        [
            (AgendaKind::Termijn, "", false),
            (AgendaKind::Taak, "Lijst maken", false),
            (AgendaKind::Gemeente, "Gesprek", true),
            (AgendaKind::Eigen, "Huisarts", true),
        ]
    );
    assert_eq!(
        (day_items[0].term, day_items[0].voorziening.as_deref()),
        (Some(TermKind::Onderzoek), Some("z1"))
    );
    let visit = &day_items[2];
    assert_eq!(
        (visit.time.unwrap().hour(), visit.answer, visit.voorziening.as_deref()),
        (10, AnswerState::Open, Some("z1"))
    );
    assert!(items(&world, "2026-11-25", "2026-11-30").await.is_empty());
}

#[tokio::test]
async fn an_answer_shows_before_the_municipality_has_it() {
    let world = World::new();
    world.dossier("d1", "Jan", "eigen").rows(
        "d1",
        Collectie::Afspraken,
        json!([appointment("a1", "Gesprek", "2026-11-24T09:00:00Z")]),
    );
    outbox::answer_afspraak(&world.ctx, AnswerAfspraak { id: "a1".into(), accept: true }).await.unwrap();
    assert_eq!(items(&world, "2026-11-24", "2026-11-24").await[0].answer, AnswerState::Pending);
}

#[tokio::test]
async fn who_may_not_ask_is_not_asked_for_an_answer() {
    let world = World::new();
    let appointments = json!([appointment("a1", "Gesprek", "2026-11-24T09:00:00Z"), {
        "id": "a2", "titel": "Passen", "datum": "2026-11-24", "tijd": "14:00:00", "zone": "Europe/Amsterdam",
        "moment": "2026-11-24T13:00:00Z", "duurMinuten": 30, "antwoord": "geaccepteerd", "etag": "1",
    }]);
    world.client("d1", "Jan", &["lezen", "berichten", "geld"]).rows("d1", Collectie::Afspraken, appointments);
    let answers = |items: Vec<AgendaItem>| items.into_iter().map(|item| item.answer).collect::<Vec<_>>();
    let seen = answers(items(&world, "2026-11-24", "2026-11-24").await);
    assert_eq!(seen, [AnswerState::NotAllowed, AnswerState::Accepted]);
    let call = AnswerAfspraak { id: "a1".into(), accept: true };
    assert_eq!(outbox::answer_afspraak(&world.ctx, call).await.unwrap_err().code, ErrorCode::Forbidden);
    world.client("d1", "Jan", &["lezen", "aanvragen"]);
    let seen = answers(items(&world, "2026-11-24", "2026-11-24").await);
    assert_eq!(seen, [AnswerState::Open, AnswerState::Accepted]);
}

#[tokio::test]
async fn two_people_with_one_name_are_told_apart_in_the_agenda() {
    let world = World::new();
    for (id, title) in [("d1", "Gesprek"), ("d2", "Passen")] {
        world.dossier(id, "Jan", "gemachtigd").rows(
            id,
            Collectie::Afspraken,
            json!([appointment(&format!("a-{id}"), title, "2026-11-24T09:00:00Z")]),
        );
    }
    let found = items(&world, "2026-11-24", "2026-11-24").await;
    let people: Vec<_> = found.iter().filter_map(|item| item.person.as_deref()).collect();
    assert_eq!(people, ["Jan (Assen 1)", "Jan (Assen 2)"]);
}

#[tokio::test]
async fn own_appointments_are_kept_changed_and_deleted() {
    let world = World::new();
    let id = save(&world, own("2026-12-01T09:00")).await.unwrap();
    let moved = AfspraakInput { id: Some(id.clone()), ..own("2026-12-02T09:00") };
    assert_eq!(save(&world, moved).await.unwrap(), id);
    let found = items(&world, "2026-12-01", "2026-12-31").await;
    assert_eq!((found.len(), found[0].date, found[0].id.as_str()), (1, day("2026-12-02"), id.as_str()));
    agenda::delete(&world.ctx, DeleteAfspraak { id: id.clone() }).await.unwrap();
    assert!(items(&world, "2026-12-01", "2026-12-31").await.is_empty());
    let again = agenda::delete(&world.ctx, DeleteAfspraak { id }).await;
    assert_eq!(again.unwrap_err().code, ErrorCode::NotFound);
    let skipped = save(&world, own("2027-03-28T02:30")).await.unwrap_err();
    assert_eq!((skipped.code, skipped.args["field"].as_str()), (ErrorCode::InvalidDate, "at"));
    // Twice on the clock, once in the agenda: the first.
    save(&world, own("2027-10-31T02:30")).await.unwrap();
    let night = items(&world, "2027-10-31", "2027-10-31").await;
    assert_eq!(night[0].moment, Some("2027-10-31T00:30:00Z".parse().unwrap()));
}

#[tokio::test]
async fn last_days_of_letters_and_budgets_are_in_the_agenda() {
    let world = World::new();
    save_letter(&world, refusal("2026-11-13")).await.unwrap();
    let found = items(&world, "2026-12-01", "2026-12-31").await;
    assert_eq!((found.len(), found[0].date, found[0].term), (1, day("2026-12-25"), Some(TermKind::Bezwaar)));
    example::show(&world.ctx, ShowExample { on: true }).await.unwrap();
    let found = items(&world, "2026-11-21", "2027-03-31").await;
    let ids: Vec<&str> = found.iter().filter(|i| i.kind == AgendaKind::Pgb).map(|i| i.id.as_str()).collect();
    assert_eq!(ids, ["pgb-voorbeeld-pgb-1-verlengen", "pgb-voorbeeld-pgb-1-einde"]);
}

#[tokio::test]
async fn a_range_that_makes_no_sense_is_refused() {
    let world = World::new();
    for (from, until) in [("2026-12-02", "2026-12-01"), ("1990-01-01", "2090-01-01")] {
        let refused = agenda::list(&world.ctx, GetAgenda { from: day(from), until: day(until) }).await;
        assert_eq!(refused.unwrap_err().args["field"], "until");
    }
}

#[tokio::test]
async fn the_calendar_file_says_no_more_than_others_may_read() {
    let world = World::new();
    world
        .dossier("d1", "Jan", "eigen")
        .rows(
            "d1",
            Collectie::Zaken,
            json!([
                zaak("z1", "Begeleiding", "02", &[("meldingOntvangen", "2026-11-02")]),
                zaak("z2", "Plek in de opvang", "16", &[("meldingOntvangen", "2026-11-02")]),
            ]),
        )
        .rows(
            "d1",
            Collectie::Afspraken,
            json!([
                appointment("a1", "Keukentafelgesprek", "2026-11-24T09:00:00Z"),
                appointment("a2", "Gesprek met Veilig Thuis", "2026-11-25T09:00:00Z"),
            ]),
        );
    example::show(&world.ctx, ShowExample { on: true }).await.unwrap();
    let file = agenda::export(&world.ctx, ExportAgenda {}).await.unwrap();
    assert_eq!((file.name.as_str(), file.media_type.as_str()), ("naaste.ics", "text/calendar"));
    let bytes = world.ctx.files.get(file.path.strip_prefix("/file/").unwrap()).unwrap().bytes;
    let text = String::from_utf8(bytes).unwrap().replace("\r\n ", "");
    assert!(text.contains("SUMMARY:Keukentafelgesprek"), "{text}");
    assert!(text.contains("SUMMARY:Onderzoek klaar: Begeleiding"), "{text}");
    for secret in ["opvang", "Veilig", "voorbeeld", "Voorbeeld"] {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
    // The same items have the same ids the next time, or a second import would double them.
    let again = agenda::export(&world.ctx, ExportAgenda {}).await.unwrap();
    let bytes = world.ctx.files.get(again.path.strip_prefix("/file/").unwrap()).unwrap().bytes;
    assert_eq!(String::from_utf8(bytes).unwrap().replace("\r\n ", ""), text);
}
