//! What happens on the mantelzorger's device when a machtiging ends, and when there is no contact.

use crate::home::Home;
use crate::server::{Server, taak};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::call::view::{
    AfspraakInput, Brief, BriefKind, DeclaratieDetails, DeclaratieInput, EndedView, MeldingDraft, MeldingFor,
    OutboxKind, Outcome, PgbInput, PgbSettings, StepKind, Talk,
};
use domain::call::*;
use domain::voorziening::Leveringsvorm;
use engine::own;
use engine::store::Table;
use jiff::civil::date;
use municipal_api::Collectie;
use serde_json::{Value, json};

fn zaak(id: &str, naam: &str) -> Value {
    json!({"id": id, "identificatie": format!("WMO-{id}"), "omschrijving": naam, "startdatum": "2026-10-01",
        "gebeurtenissen": [{"soort": "meldingOntvangen", "datum": "2026-10-01"}], "besluiten": [],
        "gewijzigd": "2026-10-02T08:00:00Z"})
}

/// A mantelzorger with two clients, `d2` and `d3`, each with a zaak.
async fn carer() -> (Server, Home) {
    let server = Server::start("proef").await;
    for (dossier, zaken) in [("d2", ["z2", "oud"]), ("d3", ["z3", "z3b"])] {
        server.world().open(dossier);
        server.set(dossier, "zaken", zaken.map(|id| zaak(id, "Huishouden")).to_vec());
        server.set(dossier, "taken", vec![taak(&format!("t-{dossier}"), "Bellen")]);
    }
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    (server, home)
}

async fn ended(home: &Home) -> EndedView {
    home.engine.ask(GetEnded {}).await.unwrap()
}

/// Kinds and ids of the records that live.
async fn records(home: &Home) -> Vec<String> {
    let all = home.engine.context().read(own::all).await.unwrap();
    let mut kinds: Vec<String> = all.into_iter().filter(own::Record::is_alive).map(|r| r.kind).collect();
    kinds.sort();
    kinds
}

async fn names(home: &Home) -> Vec<String> {
    let rows = home.engine.ask(GetDossiers {}).await.unwrap();
    rows.into_iter().filter(|row| !row.own).filter_map(|row| row.name).collect()
}

/// Everything that can be written about a voorziening and its dossier.
async fn write_about(home: &Home, dossier: &str, zaak: &str) {
    let e = &home.engine;
    let voorziening = zaak.to_owned();
    let step = StepKind::Melding;
    e.ask(CorrectDate { voorziening: voorziening.clone(), step, date: Some(date(2026, 10, 2)) })
        .await
        .unwrap();
    e.ask(SaveTalk { voorziening: voorziening.clone(), talk: Talk::default() }).await.unwrap();
    let plan = e.ask(GetPlan { voorziening: voorziening.clone() }).await.unwrap().draft;
    e.ask(SavePlan { draft: plan }).await.unwrap();
    let brief = Brief {
        id: None,
        voorziening: Some(voorziening),
        kind: BriefKind::OntvangstMelding,
        sender: "Gemeente".into(),
        sent: date(2026, 10, 2),
        subject: "Ontvangst".into(),
        category: None,
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
    };
    let award = Brief {
        kind: BriefKind::Beschikking,
        sent: date(2026, 10, 20),
        outcome: Some(Outcome::Toegewezen),
        form: Some(Leveringsvorm::Pgb),
        right_from: Some(date(2026, 10, 1)),
        right_until: Some(date(2027, 9, 30)),
        pgb_cents: Some(500_000),
        ..brief.clone()
    };
    e.ask(SaveBrief { brief }).await.unwrap();
    e.ask(SaveBrief { brief: award }).await.unwrap();
    administer(home, dossier, zaak).await;
    let draft = e.ask(GetMelding { id: None }).await.unwrap().draft;
    let draft = MeldingDraft {
        about: Some(MeldingFor::Client),
        dossier: Some(dossier.to_owned()),
        what: format!("Zij valt vaak ({dossier})."),
        ..draft
    };
    e.ask(SaveMelding { draft }).await.unwrap();
    e.ask(SaveHuishouden { dossier: dossier.to_owned(), huishouden: Default::default() }).await.unwrap();
}

/// A budget by hand and the one of the letter, each with a declaration, its bill and what holds for it.
async fn administer(home: &Home, dossier: &str, zaak: &str) {
    let e = &home.engine;
    let budget = PgbInput {
        id: None,
        voorziening: Some(zaak.to_owned()),
        name: "Begeleiding".into(),
        granted_cents: 100_000,
        from: date(2026, 10, 1),
        until: date(2026, 12, 31),
    };
    e.ask(SavePgb { budget }).await.unwrap();
    let budgets = e.ask(GetPgbBudgets {}).await.unwrap();
    let ids: Vec<String> =
        budgets.into_iter().filter(|row| row.dossier == dossier).map(|row| row.id).collect();
    assert_eq!(ids.len(), 2);
    for pgb in ids {
        e.ask(SavePgbSettings { pgb: pgb.clone(), settings: PgbSettings::default() }).await.unwrap();
        let declaratie = DeclaratieInput {
            id: None,
            date: date(2026, 10, 5),
            cents: 4_000,
            overeenkomst: None,
            carer: None,
            details: DeclaratieDetails::default(),
        };
        let brief = e.ask(SaveDeclaratie { pgb, declaratie }).await.unwrap();
        let file = STANDARD.encode(b"%PDF-1.7\n%%EOF\n");
        e.ask(AddBijlage { brief, name: "rekening.pdf".into(), file }).await.unwrap();
    }
}

async fn message(home: &Home, dossier: &str, tekst: &str) {
    let (dossier, tekst) = (dossier.to_owned(), tekst.to_owned());
    home.engine.ask(SendBericht { dossier, zaak: None, tekst, chat: false, concept: None }).await.unwrap();
}

#[tokio::test]
async fn the_end_erases_that_dossier_and_nothing_else() {
    let (server, home) = carer().await;
    write_about(&home, "d3", "z3").await;
    let others = records(&home).await;
    write_about(&home, "d2", "z2").await;
    // About a zaak that the municipality took out of the dossier since.
    let gone =
        CorrectDate { voorziening: "oud".into(), step: StepKind::Melding, date: Some(date(2026, 10, 3)) };
    home.engine.ask(gone).await.unwrap();
    server.set("d2", "zaken", vec![zaak("z2", "Huishouden")]);
    home.sync().await;
    let afspraak = AfspraakInput {
        id: None,
        title: "Naar Persoon d2".into(),
        at: date(2026, 12, 1).at(10, 0, 0, 0),
        whole_day: false,
        minutes: 60,
        place: None,
        notes: None,
        with: None,
        driver: None,
        repeat: None,
        tip: None,
    };
    home.engine.ask(SaveAfspraak { afspraak }).await.unwrap();
    assert_eq!(
        records(&home).await.len(),
        others.len() * 2 + 1 /* oud */ + 1 /* afspraak */ - 1 /* one draft */
    );

    // Withdrawn while the mantelzorger is away, with things unsent for both clients.
    home.clock.pass(3600);
    message(&home, "d2", "Kunt u bellen?").await;
    message(&home, "d3", "Dank u.").await;
    server.withdraw("d2");
    home.sign_in("proef").await;

    assert_eq!(names(&home).await, ["Persoon d3"]);
    for collectie in Collectie::ALL {
        assert!(home.rows("proef", "d2", collectie).await.is_empty());
    }
    let mut expected = others.clone();
    expected.push("afspraak".into());
    expected.retain(|kind| kind != "melding");
    expected.sort();
    assert_eq!(records(&home).await, expected, "the other client's and one's own life stay");
    assert!(home.engine.ask(GetOutbox {}).await.unwrap().is_empty());
    let sent: Vec<_> = server.world().acted.iter().map(|(_, body)| body["tekst"].clone()).collect();
    assert_eq!(sent, [json!("Dank u.")], "nothing goes to a closed dossier, and the other is not held up");

    let notice = ended(&home).await;
    let row = &notice.ended[0];
    assert_eq!(
        (notice.ended.len(), row.name.as_str(), row.gemeente_name.as_str()),
        (1, "Persoon d2", "Proefstad")
    );
    let unsent: Vec<_> = row.unsent.iter().map(|one| (one.kind, one.text.as_str())).collect();
    assert_eq!(
        unsent,
        [(OutboxKind::Bericht, "Kunt u bellen?"), (OutboxKind::Melding, "Zij valt vaak (d2).")],
        "the user's own words are not lost"
    );
    let home = home.restart().await;
    assert_eq!(ended(&home).await, notice, "until it was seen");
    home.engine.ask(DismissEnded { id: row.id.clone() }).await.unwrap();
    assert!(ended(&home).await.ended.is_empty());
    let left: Vec<(String, Value)> =
        home.engine.context().read(|r| r.list(Table::Meta, &["ended"])).await.unwrap();
    assert!(left.is_empty(), "and then the words go too");
}

#[tokio::test]
async fn a_notice_that_nobody_sees_goes_by_itself() {
    let (server, home) = carer().await;
    server.withdraw("d2");
    home.sync().await;
    assert_eq!(ended(&home).await.ended.len(), 1);
    home.clock.pass(30 * 86_400 + 1);
    assert!(ended(&home).await.ended.is_empty());
    home.clock.pass(-90 * 86_400);
    assert!(ended(&home).await.ended.is_empty(), "whatever the clock does");
    home.clock.pass(90 * 86_400);
    home.sign_in("proef").await;
    let left: Vec<(String, Value)> =
        home.engine.context().read(|r| r.list(Table::Meta, &["ended"])).await.unwrap();
    assert!(left.is_empty(), "at the next contact it is erased");
}

#[tokio::test]
async fn giving_it_up_oneself_erases_the_copy_at_once() {
    let (_server, home) = carer().await;
    home.engine.ask(WithdrawMachtiging { dossier: "d2".into(), id: "m-d2".into() }).await.unwrap();
    assert_eq!(names(&home).await, ["Persoon d3"]);
    assert!(home.rows("proef", "d2", Collectie::Zaken).await.is_empty());
}

#[tokio::test]
async fn somebody_else_who_signs_in_is_no_end_of_a_machtiging() {
    let (server, home) = carer().await;
    write_about(&home, "d2", "z2").await;
    let before = records(&home).await;
    server.world().idp.subject = "iemand-anders".into();
    server.world().dossiers.clear();
    home.sign_in("proef").await;
    assert!(names(&home).await.is_empty());
    assert!(ended(&home).await.ended.is_empty());
    assert_eq!(records(&home).await, before, "what the first one wrote is not the second one's to lose");
}

#[tokio::test]
async fn without_contact_the_copy_is_locked_and_stays() {
    let (_server, home) = carer().await;
    let day = 86_400;
    home.clock.pass(30 * day - 60);
    assert_eq!(names(&home).await.len(), 2);
    home.clock.pass(120);
    assert!(names(&home).await.is_empty());
    let locked = ended(&home).await.locked;
    assert_eq!(locked.iter().map(|row| row.name.as_str()).collect::<Vec<_>>(), ["Persoon d2", "Persoon d3"]);
    for request in [GetVoorzieningen { dossier: None }] {
        assert!(home.engine.ask(request).await.unwrap().is_empty());
    }
    assert!(home.engine.ask(GetVoorziening { id: "z2".into() }).await.is_err());
    let refused =
        SendBericht { dossier: "d2".into(), zaak: None, tekst: "Hallo".into(), chat: false, concept: None };
    assert_eq!(home.engine.ask(refused).await.unwrap_err().code, ErrorCode::NotFound);
    assert_eq!(home.rows("proef", "d2", Collectie::Zaken).await.len(), 2, "not erased");
    home.sign_in("proef").await;
    assert_eq!(names(&home).await.len(), 2, "contact opens it");
    assert!(ended(&home).await.locked.is_empty());
}

#[tokio::test]
async fn setting_the_clock_back_does_not_keep_it_open() {
    let (_server, home) = carer().await;
    let day = 86_400;
    home.clock.pass(29 * day);
    home.engine.tick().await;
    assert_eq!(names(&home).await.len(), 2);
    // A day before the lock the clock goes back, again and again.
    home.clock.pass(-28 * day);
    assert!(names(&home).await.is_empty(), "nobody can tell how long it has been");
    home.engine.tick().await;
    home.clock.pass(26 * day);
    assert!(names(&home).await.is_empty());
    let home = home.restart().await;
    assert!(names(&home).await.is_empty(), "nor does a restart");
    home.clock.pass(2 * day);
    assert_eq!(names(&home).await.len(), 2, "right again, and still within thirty days");
    home.clock.pass(-12 * 3600);
    assert_eq!(names(&home).await.len(), 2, "an hour or a time zone is no setting back");
    home.clock.pass(-20 * day);
    assert!(names(&home).await.is_empty());
    home.sign_in("proef").await;
    assert_eq!(names(&home).await.len(), 2, "contact sets the clock right");
    home.clock.pass(31 * day);
    assert!(names(&home).await.is_empty());
}

#[tokio::test]
async fn a_clock_far_ahead_at_contact_does_not_keep_it_open_for_years() {
    let (_server, home) = carer().await;
    home.clock.pass(2_000 * 86_400);
    home.sign_in("proef").await;
    assert_eq!(names(&home).await.len(), 2);
    home.clock.pass(-2_000 * 86_400);
    assert!(names(&home).await.is_empty(), "the contact lies in the future");
}

#[tokio::test]
async fn two_clients_with_one_name_are_told_apart_and_keep_their_colours() {
    let (assen, emmen) = (Server::start("assen").await, Server::start("emmen").await);
    for (server, dossiers) in [(&assen, &["a1", "a2"][..]), (&emmen, &["e1"][..])] {
        for dossier in dossiers {
            server.world().open(dossier);
        }
        for dossier in &mut server.world().dossiers {
            if dossier["soort"] == "gemachtigd" {
                dossier["naam"] = json!("J. de Vries");
            } else {
                dossier["id"] = json!(format!("eigen-{}", server.id));
            }
        }
    }
    let home = Home::new(&[&assen, &emmen]).await;
    home.sign_in("assen").await;
    home.sign_in("emmen").await;
    let rows = async |home: &Home| {
        let rows = home.engine.ask(GetDossiers {}).await.unwrap();
        let clients = rows.into_iter().filter(|row| !row.own);
        clients.map(|row| (row.id, row.place.unwrap_or_default(), row.colour)).collect::<Vec<_>>()
    };
    let all = rows(&home).await;
    let places: std::collections::BTreeSet<_> = all.iter().map(|(_, place, _)| place.clone()).collect();
    let colours: std::collections::BTreeSet<_> = all.iter().map(|(_, _, colour)| *colour).collect();
    assert_eq!((all.len(), places.len(), colours.len()), (3, 3, 3), "{all:?}");
    // One goes: the others keep their colours, so that nobody takes one for the other.
    assen.withdraw("a1");
    home.sync().await;
    let left = rows(&home).await;
    for (id, _, colour) in &left {
        assert!(all.iter().any(|(was, _, before)| was == id && before == colour), "{all:?} {left:?}");
    }
    // A new one takes the colour that is free.
    assen.world().open("a9");
    home.sync().await;
    let with_new: std::collections::BTreeSet<_> =
        rows(&home).await.into_iter().map(|(_, _, colour)| colour).collect();
    assert_eq!(with_new.len(), 3);
}

#[tokio::test]
async fn opvang_that_a_gateway_lets_through_is_shown_nowhere_and_told_by_nothing() {
    const SECRET: &str = "Blijfhuis de Vlinder";
    let server = Server::start("proef").await;
    server.world().open("d2");
    let mut geheim = zaak("zg", SECRET);
    geheim["categorie"] = json!("16");
    geheim["gebeurtenissen"] = json!([{"soort": "aanvraagOntvangen", "datum": "2026-11-15"}]);
    server.set("d2", "zaken", vec![zaak("z2", "Huishouden"), geheim]);
    server.set(
        "d2",
        "voorzieningen",
        vec![json!({"id": "vg", "naam": SECRET, "zaakIds": ["zg"],
        "gewijzigd": "2026-10-02T08:00:00Z"})],
    );
    server.set("d2", "pgb-budgetten", vec![json!({"id": "pg", "omschrijving": SECRET, "voorzieningId": "vg",
        "toegekendCent": 1, "ingangsdatum": "2026-01-01", "einddatum": "2026-12-31", "peildatum": "2026-11-01"})]);
    server.set(
        "d2",
        "afspraken",
        vec![json!({"id": "ag", "titel": SECRET, "plaats": SECRET, "datum": "2026-11-22",
        "tijd": "10:00:00", "zone": "Europe/Amsterdam", "moment": "2026-11-22T09:00:00Z", "duurMinuten": 60,
        "zaakId": "zg", "antwoord": "open", "etag": "\"1\""})],
    );
    server.set(
        "d2",
        "berichten",
        vec![json!({"id": "bg", "zaakId": "zg", "vanGemeente": true, "afzender": "Loket",
        "tekst": SECRET, "verzonden": "2026-11-20T12:00:00Z"})],
    );
    server.set(
        "d2",
        "documenten",
        vec![json!({"id": "dg", "titel": SECRET, "formaat": "application/pdf",
        "grootte": 9, "datum": "2026-11-01", "zaakId": "zg"})],
    );
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    let (from, until) = (date(2026, 11, 1), date(2026, 12, 31));
    let requests: Vec<Request> = vec![
        GetDossiers {}.into(),
        GetVandaag {}.into(),
        GetVoorzieningen { dossier: None }.into(),
        GetVoorzieningen { dossier: Some("d2".into()) }.into(),
        GetDocumenten { dossier: None, most: None }.into(),
        GetPgbBudgets {}.into(),
        GetAgenda { from, until }.into(),
        GetReminders {}.into(),
        GetBerichten {}.into(),
        GetTips { theme: None }.into(),
        GetMachtigingen {}.into(),
        GetEnded {}.into(),
        GetOutbox {}.into(),
    ];
    for request in requests {
        let name = request.name();
        let answer = home.engine.call(request).await.unwrap().to_string();
        assert!(!answer.contains(SECRET), "{name}: {answer}");
    }
    for id in ["zg", "vg"] {
        assert_eq!(
            home.engine.ask(GetVoorziening { id: id.into() }).await.unwrap_err().code,
            ErrorCode::NotFound
        );
    }
    assert_eq!(
        home.engine.ask(OpenDocument { id: "dg".into() }).await.unwrap_err().code,
        ErrorCode::NotFound
    );
    assert_eq!(
        home.engine.ask(GetPgb { id: "pg".into(), all: true }).await.unwrap_err().code,
        ErrorCode::NotFound
    );
    let calendar = home.engine.ask(ExportAgenda {}).await.unwrap();
    let bytes = home.engine.file(&calendar.path).await.unwrap().bytes;
    assert!(!String::from_utf8_lossy(&bytes).contains("Vlinder"), "nor the calendar file");
    assert!(home.engine.ask(GetVoorziening { id: "z2".into() }).await.is_ok(), "the rest is there");
}
