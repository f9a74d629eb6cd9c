use super::World;
use super::agenda::appointment;
use super::brieven::{letter, refusal, save as save_letter};
use super::world::zaak;
use crate::own::{self, Kind};
use crate::views::{agenda, example, reminders};
use domain::call::view::{AfspraakInput, BriefKind, ReminderKind, ReminderView, Settings, TermKind};
use domain::call::{SaveAfspraak, ShowExample};
use jiff::Timestamp;
use municipal_api::Collectie;
use serde_json::json;

async fn plan(world: &World, from: &str, until: &str) -> Vec<ReminderView> {
    let at = |local: &str| domain::agenda::instant(local.parse().unwrap()).unwrap();
    reminders::plan(&world.ctx, at(from), at(until)).await.unwrap()
}

fn seen(plan: &[ReminderView]) -> Vec<(String, ReminderKind)> {
    plan.iter().map(|r| (r.local.strftime("%m-%d %H:%M").to_string(), r.kind)).collect()
}

#[tokio::test]
async fn appointments_terms_and_what_passed() {
    let world = World::new();
    save_letter(&world, refusal("2026-11-13")).await.unwrap();
    save_letter(&world, letter(BriefKind::OntvangstMelding, "2026-11-02")).await.unwrap();
    let own = AfspraakInput {
        id: None,
        title: "Huisarts".into(),
        at: "2026-11-24T10:00".parse().unwrap(),
        whole_day: false,
        minutes: 30,
        place: None,
        notes: None,
        with: None,
        driver: None,
        repeat: None,
        tip: None,
    };
    let id = agenda::save(&world.ctx, SaveAfspraak { afspraak: own }).await.unwrap();
    let found = plan(&world, "2026-11-21T10:00", "2027-06-01T00:00").await;
    assert_eq!(
        seen(&found),
        [
            ("11-23 10:00".into(), ReminderKind::Afspraak),
            ("11-24 09:00".into(), ReminderKind::Afspraak),
            // The onderzoek was due on 14 December.
            ("12-15 09:00".into(), ReminderKind::TermijnVerlopen),
            // The last safe day for bezwaar is Christmas Day.
            ("12-18 09:00".into(), ReminderKind::Termijn),
            ("12-23 09:00".into(), ReminderKind::Termijn),
        ]
    );
    assert_eq!(
        (found[0].title.as_str(), found[0].route.clone()),
        ("Huisarts", format!("/agenda/2026-11-24/{id}"))
    );
    assert_eq!((found[3].title.as_str(), found[3].term), ("Begeleiding", Some(TermKind::Bezwaar)));
    // On the day itself the late term is still told, also where the app starts only then.
    world.at("2026-12-15T09:30");
    let late = plan(&world, "2026-12-15T00:00", "2026-12-16T00:00").await;
    assert_eq!(seen(&late), [("12-15 09:00".into(), ReminderKind::TermijnVerlopen)]);
    assert_eq!(late[0].id, found[2].id, "the same reminder keeps its id");
}

#[tokio::test]
async fn a_budget_that_runs_short_and_one_that_ends() {
    let world = World::new();
    world.dossier("d1", "Jan", "eigen").rows(
        "d1",
        Collectie::PgbBudgetten,
        json!([{
            "id": "p1", "omschrijving": "Begeleiding", "toegekendCent": 30_000, "ingangsdatum": "2026-11-01",
            "einddatum": "2027-10-31", "peildatum": "2026-11-15", "declaraties": [],
            "overeenkomsten": [{
                "id": "o1", "zorgverlener": "Bea", "soort": "zzp", "uurtariefCent": 6_000,
                "minutenPerWeekdag": [60, 0, 0, 0, 0, 0, 0], "opFeestdagen": true, "ingangsdatum": "2026-11-01",
            }],
        }]),
    );
    // Five Mondays: it lasts until Sunday 27 December.
    let found = plan(&world, "2026-11-21T10:00", "2027-12-31T00:00").await;
    let dates: Vec<String> = seen(&found).into_iter().map(|(at, _)| at).collect();
    assert_eq!(dates, ["11-29 09:00", "12-20 09:00", "08-22 09:00", "09-05 09:00"]);
    assert!(found.iter().all(|r| r.kind == ReminderKind::Pgb && r.route == "/pgb/p1"));
}

#[tokio::test]
async fn nothing_secret_nothing_declined_and_nothing_of_the_example() {
    let world = World::new();
    let mut declined = appointment("a2", "Gesprek", "2026-11-25T09:00:00Z");
    declined["antwoord"] = json!("afgewezen");
    declined["zaakId"] = json!(null);
    let mut loose = appointment("a3", "Afspraak opvang: huiselijk geweld", "2026-11-26T09:00:00Z");
    loose["zaakId"] = json!(null);
    world
        .dossier("d1", "Jan", "eigen")
        .rows(
            "d1",
            Collectie::Zaken,
            json!([zaak("z1", "Plek", "17", &[("meldingOntvangen", "2026-11-02")])]),
        )
        .rows(
            "d1",
            Collectie::Afspraken,
            json!([appointment("a1", "Kennismaking", "2026-11-24T09:00:00Z"), declined, loose]),
        );
    example::show(&world.ctx, ShowExample { on: true }).await.unwrap();
    let found = plan(&world, "2026-11-21T10:00", "2027-12-31T00:00").await;
    assert_eq!(seen(&found), []);
}

#[tokio::test]
async fn off_is_off() {
    let world = World::new();
    save_letter(&world, refusal("2026-11-13")).await.unwrap();
    assert_eq!(plan(&world, "2026-11-21T10:00", "2027-12-31T00:00").await.len(), 2);
    let off = Settings { notifications: false, ..Settings::default() };
    let now: Timestamp = world.ctx.now();
    world.ctx.write(move |w| own::save(w, now, Kind::Settings, "settings", &off)).await.unwrap();
    assert!(plan(&world, "2026-11-21T10:00", "2027-12-31T00:00").await.is_empty());
}
