//! What the user wrote reaches the municipality once, or comes back to the user.

use crate::home::Home;
use crate::server::{Fault, Server, afspraak, taak};
use axum::http::Method;
use domain::call::view::{
    AnswerState, Delivery, Freshness, OutboxChoice, OutboxKind, OutboxRow, OutboxState,
};
use domain::call::{AnswerAfspraak, AppError, ErrorCode, GetOutbox, ResolveOutbox, SendBericht, SignOut};
use engine::outbox::{Action, Change, pending_antwoorden, pending_berichten, submit};
use municipal_api::{Collectie, NieuweAanvraag, NieuweMelding, TaakStatus, TaakWijziging, Urgentie};
use serde_json::json;

async fn home_with(rows: Vec<serde_json::Value>) -> (Server, Home) {
    let server = Server::start("proef").await;
    server.set("d1", "afspraken", rows);
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    (server, home)
}

async fn write(home: &Home, tekst: &str) -> Result<(), AppError> {
    home.engine
        .ask(SendBericht {
            dossier: "d1".into(),
            zaak: None,
            tekst: tekst.into(),
            chat: false,
            concept: None,
        })
        .await
}

async fn rows(home: &Home) -> Vec<OutboxRow> {
    home.engine.ask(GetOutbox {}).await.unwrap()
}

async fn answers(home: &Home) -> Vec<AnswerState> {
    let found = home.engine.context().read(pending_antwoorden).await.unwrap();
    found.into_values().map(|answer| answer.state).collect()
}

async fn deliveries(home: &Home) -> Vec<(String, Delivery)> {
    let found = home.engine.context().read(pending_berichten).await.unwrap();
    found.into_iter().map(|b| (b.tekst, b.delivery)).collect()
}

fn acted(server: &Server) -> Vec<String> {
    let world = server.world();
    world.acted.iter().map(|(_, body)| body["tekst"].as_str().unwrap_or("?").to_owned()).collect()
}

#[tokio::test]
async fn a_message_shows_at_once_and_goes_out_in_order() {
    let (server, home) = home_with(vec![]).await;
    for text in ["Een", "Twee", "Drie"] {
        write(&home, text).await.unwrap();
    }
    assert_eq!(deliveries(&home).await.len(), 3);
    let outbox = rows(&home).await;
    assert_eq!(
        (outbox[0].kind, outbox[0].state, outbox[0].summary.as_str()),
        (OutboxKind::Bericht, OutboxState::Waiting, "Een")
    );
    assert_eq!(home.view().await.waiting, 3);
    home.sync().await;
    assert_eq!(acted(&server), ["Een", "Twee", "Drie"]);
    assert!(rows(&home).await.is_empty() && deliveries(&home).await.is_empty(), "the synced copy has them");
    assert_eq!(home.rows("proef", "d1", Collectie::Berichten).await.len(), 3);
}

#[tokio::test]
async fn what_was_received_stays_visible_until_the_copy_shows_it() {
    let (server, home) = home_with(vec![]).await;
    server.world().etags.insert(("d1".into(), "berichten".into()), "\"same\"".into());
    home.sync().await;
    write(&home, "Al ontvangen").await.unwrap();
    home.sync().await;
    assert_eq!(deliveries(&home).await, [("Al ontvangen".into(), Delivery::Sent)]);
    assert!(rows(&home).await.is_empty(), "nothing is left to do");
    server.world().etags.clear();
    home.sync().await;
    assert!(deliveries(&home).await.is_empty());
}

#[tokio::test]
async fn texts_are_checked_before_they_wait() {
    let (_server, home) = home_with(vec![]).await;
    for text in ["", "  \n ", &"x".repeat(4001)] {
        assert_eq!(write(&home, text).await.unwrap_err().code, ErrorCode::InvalidField);
    }
    write(&home, &"é".repeat(4000)).await.unwrap();
    let elsewhere =
        SendBericht { dossier: "d7".into(), zaak: None, tekst: "Dag".into(), chat: false, concept: None };
    assert_eq!(home.engine.ask(elsewhere).await.unwrap_err().code, ErrorCode::NotFound);
}

#[tokio::test]
async fn a_machtiging_without_messages_writes_none() {
    let server = Server::start("proef").await;
    server.grant("d2", false);
    server.world().dossiers[1]["machtiging"]["bevoegdheden"] = json!(["lezen"]);
    server.set("d2", "afspraken", vec![afspraak("a2", "Huisbezoek")]);
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    let call =
        SendBericht { dossier: "d2".into(), zaak: None, tekst: "Dag".into(), chat: false, concept: None };
    assert_eq!(home.engine.ask(call).await.unwrap_err().code, ErrorCode::Forbidden);
    let call = AnswerAfspraak { id: "a2".into(), accept: true };
    assert_eq!(home.engine.ask(call).await.unwrap_err().code, ErrorCode::Forbidden);
    assert!(rows(&home).await.is_empty());
}

#[tokio::test]
async fn an_answer_that_was_lost_is_asked_for_again_with_the_same_key() {
    let (server, home) = home_with(vec![]).await;
    server.fault(Method::POST, "/berichten", 0, 1, Fault::LostAnswer);
    write(&home, "Eén keer").await.unwrap();
    // A write that breaks the connection does not keep the rest from being read.
    assert_eq!(home.sync().await.state, Freshness::UpToDate);
    assert_eq!(acted(&server), ["Eén keer"], "it arrived, and nobody here knows");
    let waiting = rows(&home).await;
    assert_eq!(waiting[0].error.as_ref().map(|e| e.code), Some(ErrorCode::Offline));
    let home = home.restart().await;
    home.sign_in("proef").await;
    assert_eq!(acted(&server), ["Eén keer"]);
    let seen = server.take_seen();
    let keys: Vec<_> =
        seen.iter().filter(|s| s.method == Method::POST).filter_map(|s| s.key.clone()).collect();
    assert_eq!((keys.len(), &keys[0]), (2, &keys[1]));
    assert!(rows(&home).await.is_empty());
}

#[tokio::test]
async fn a_server_that_is_busy_is_tried_later_in_order() {
    let (server, home) = home_with(vec![]).await;
    server.fault(Method::POST, "/berichten", 0, 1, Fault::StatusWith(503, "retry-after", "60".into()));
    write(&home, "Een").await.unwrap();
    write(&home, "Twee").await.unwrap();
    engine::sync::run(&home.engine.context()).await;
    assert!(acted(&server).is_empty(), "the second does not pass the first");
    let waiting = rows(&home).await;
    assert_eq!(waiting[0].error.as_ref().map(|e| e.code), Some(ErrorCode::Unavailable));
    home.clock.pass(59);
    engine::sync::run(&home.engine.context()).await;
    assert!(acted(&server).is_empty(), "not before the server asked");
    home.clock.pass(3);
    engine::sync::run(&home.engine.context()).await;
    assert_eq!(acted(&server), ["Een", "Twee"]);
}

#[tokio::test]
async fn the_order_holds_also_when_the_user_asks_for_a_sync() {
    let (server, home) = home_with(vec![]).await;
    server.fault(Method::POST, "/berichten", 0, 1, Fault::Status(500, ""));
    write(&home, "Een").await.unwrap();
    write(&home, "Twee").await.unwrap();
    home.sync().await;
    assert!(acted(&server).is_empty(), "the second does not pass the first");
    home.sync().await;
    assert_eq!(acted(&server), ["Een", "Twee"]);
}

#[tokio::test]
async fn another_dossier_is_not_held_up() {
    let server = Server::start("proef").await;
    server.grant("d2", true);
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    server.fault(Method::POST, "/d1/berichten", 0, 9, Fault::Status(500, ""));
    write(&home, "Wacht").await.unwrap();
    home.engine
        .ask(SendBericht {
            dossier: "d2".into(),
            zaak: None,
            tekst: "Gaat".into(),
            chat: false,
            concept: None,
        })
        .await
        .unwrap();
    home.sync().await;
    assert_eq!(acted(&server), ["Gaat"]);
}

#[tokio::test]
async fn it_waits_for_the_next_sign_in_of_the_same_person() {
    let (server, home) = home_with(vec![]).await;
    server.expire();
    write(&home, "Van Noor").await.unwrap();
    assert_eq!(home.sync().await.state, Freshness::SignedOut);
    assert_eq!(rows(&home).await[0].state, OutboxState::NeedsSignIn);
    // Somebody else signs in on this device: it is not sent in that name.
    server.world().idp.subject = "piet".into();
    home.sign_in("proef").await;
    assert!(acted(&server).is_empty());
    assert_eq!(rows(&home).await[0].state, OutboxState::NeedsSignIn);
    home.engine.ask(SignOut { gemeente: "proef".into(), erase: false }).await.unwrap();
    server.world().idp.subject = "noor".into();
    home.sign_in("proef").await;
    assert_eq!(acted(&server), ["Van Noor"]);
}

#[tokio::test]
async fn what_is_refused_is_parked_and_holds_nothing_up() {
    let (server, home) = home_with(vec![]).await;
    server.fault(Method::POST, "/berichten", 0, 1, Fault::Status(422, "Deze zaak is gesloten."));
    write(&home, "Geweigerd").await.unwrap();
    write(&home, "Gaat door").await.unwrap();
    home.sync().await;
    assert_eq!(acted(&server), ["Gaat door"]);
    let parked = rows(&home).await;
    assert_eq!((parked.len(), parked[0].state), (1, OutboxState::Parked));
    let error = parked[0].error.clone().unwrap();
    assert_eq!((error.code, error.args["reason"].as_str()), (ErrorCode::Refused, "Deze zaak is gesloten."));
    assert_eq!(home.view().await.parked, 1);
    assert!(deliveries(&home).await.contains(&("Geweigerd".into(), Delivery::Parked)));
    let retry = ResolveOutbox { id: parked[0].id.clone(), choice: OutboxChoice::Retry };
    home.engine.ask(retry.clone()).await.unwrap();
    home.sync().await;
    assert_eq!(acted(&server), ["Gaat door", "Geweigerd"]);
    assert_eq!(home.engine.ask(retry).await.unwrap_err().code, ErrorCode::NotFound, "it is sent");
}

#[tokio::test]
async fn an_answer_to_an_appointment_goes_with_its_version() {
    let (server, home) = home_with(vec![afspraak("a1", "Huisbezoek")]).await;
    home.engine.ask(AnswerAfspraak { id: "a1".into(), accept: true }).await.unwrap();
    // Second thoughts before it is sent: one answer goes out.
    home.engine.ask(AnswerAfspraak { id: "a1".into(), accept: false }).await.unwrap();
    assert_eq!(answers(&home).await, [AnswerState::Pending]);
    home.sync().await;
    assert_eq!(server.world().acted.len(), 1);
    assert_eq!(home.rows("proef", "d1", Collectie::Afspraken).await[0]["antwoord"], "afgewezen");
    assert!(answers(&home).await.is_empty() && rows(&home).await.is_empty());
    let missing = AnswerAfspraak { id: "a9".into(), accept: true };
    assert_eq!(home.engine.ask(missing).await.unwrap_err().code, ErrorCode::NotFound);
}

#[tokio::test]
async fn a_conflict_shows_the_municipalitys_version_and_the_user_decides() {
    for choice in [OutboxChoice::Retry, OutboxChoice::Discard] {
        let (server, home) = home_with(vec![afspraak("a1", "Huisbezoek")]).await;
        let mut moved = afspraak("a1", "Huisbezoek");
        moved["datum"] = json!("2026-12-03");
        moved["etag"] = json!("\"a2\"");
        server.set("d1", "afspraken", vec![moved]);
        home.engine.ask(AnswerAfspraak { id: "a1".into(), accept: true }).await.unwrap();
        home.sync().await;
        assert!(server.world().acted.is_empty());
        let parked = rows(&home).await;
        assert_eq!(parked[0].state, OutboxState::Parked);
        assert_eq!(parked[0].error.as_ref().map(|e| e.code), Some(ErrorCode::Conflict));
        assert_eq!(parked[0].theirs.as_deref(), Some("Huisbezoek, 2026-12-03 10:00"));
        assert!(answers(&home).await.is_empty(), "the municipality's version stands");
        home.engine.ask(ResolveOutbox { id: parked[0].id.clone(), choice }).await.unwrap();
        home.sync().await;
        let answered = &home.rows("proef", "d1", Collectie::Afspraken).await[0]["antwoord"];
        assert_eq!(answered, if choice == OutboxChoice::Retry { "geaccepteerd" } else { "open" });
        assert!(rows(&home).await.is_empty());
    }
}

#[tokio::test]
async fn a_conflict_with_oneself_is_none() {
    let (server, home) = home_with(vec![afspraak("a1", "Huisbezoek")]).await;
    server.fault(Method::PATCH, "/a1", 0, 1, Fault::LostAnswer);
    home.engine.ask(AnswerAfspraak { id: "a1".into(), accept: true }).await.unwrap();
    home.sync().await;
    // This gateway forgets its keys: the second try meets the first one's result.
    server.world().taken.clear();
    home.sync().await;
    assert!(rows(&home).await.is_empty());
    assert_eq!(server.world().acted.len(), 1);
}

#[tokio::test]
async fn two_devices_answer_one_appointment() {
    for (accept, agrees) in [(true, true), (false, false)] {
        let (server, phone) = home_with(vec![afspraak("a1", "Huisbezoek")]).await;
        let desktop = Home::new(&[&server]).await;
        desktop.sign_in("proef").await;
        phone.engine.ask(AnswerAfspraak { id: "a1".into(), accept: true }).await.unwrap();
        desktop.engine.ask(AnswerAfspraak { id: "a1".into(), accept }).await.unwrap();
        phone.sync().await;
        desktop.sync().await;
        assert_eq!(server.world().acted.len(), 1, "the second answers a version that is no more");
        let left = rows(&desktop).await;
        assert_eq!(left.is_empty(), agrees, "{left:?}");
        if agrees {
            continue;
        }
        assert_eq!(left[0].error.as_ref().map(|error| error.code), Some(ErrorCode::Conflict));
        assert_eq!(desktop.rows("proef", "d1", Collectie::Afspraken).await[0]["antwoord"], "geaccepteerd");
        // Who decides again knows what the first one said.
        let again = ResolveOutbox { id: left[0].id.clone(), choice: OutboxChoice::Retry };
        desktop.engine.ask(again).await.unwrap();
        for home in [&desktop, &phone] {
            home.sync().await;
            assert_eq!(home.rows("proef", "d1", Collectie::Afspraken).await[0]["antwoord"], "afgewezen");
            assert!(rows(home).await.is_empty());
        }
    }
}

#[tokio::test]
async fn a_second_answer_follows_the_first_ones_version() {
    let (server, home) = home_with(vec![afspraak("a1", "Huisbezoek")]).await;
    server.fault(Method::PATCH, "/a1", 0, 1, Fault::Status(500, ""));
    home.engine.ask(AnswerAfspraak { id: "a1".into(), accept: true }).await.unwrap();
    engine::sync::run(&home.engine.context()).await;
    // Tried, so it may have arrived: the second answer stands behind it.
    home.engine.ask(AnswerAfspraak { id: "a1".into(), accept: false }).await.unwrap();
    assert_eq!(rows(&home).await.len(), 2);
    home.sync().await;
    let left = rows(&home).await;
    let answered = home.rows("proef", "d1", Collectie::Afspraken).await[0]["antwoord"].clone();
    assert!(
        (left.is_empty() && answered == "afgewezen")
            || (left.len() == 1 && left[0].state == OutboxState::Parked && answered == "geaccepteerd"),
        "{left:?} {answered}"
    );
}

#[tokio::test]
async fn a_receipt_that_cannot_be_read_is_asked_for_again_and_then_parked() {
    let (server, home) = home_with(vec![]).await;
    server.fault(Method::POST, "/berichten", 0, 5, Fault::Body("text/html", "<html>".into()));
    write(&home, "Komt dit aan?").await.unwrap();
    for _ in 0..5 {
        assert_eq!(rows(&home).await[0].state, OutboxState::Waiting);
        home.sync().await;
    }
    assert_eq!(rows(&home).await[0].state, OutboxState::Parked);
    let id = rows(&home).await[0].id.clone();
    home.engine.ask(ResolveOutbox { id, choice: OutboxChoice::Retry }).await.unwrap();
    home.sync().await;
    assert_eq!(acted(&server), ["Komt dit aan?"]);
}

#[tokio::test]
async fn every_kind_finds_its_address() {
    let (server, home) = home_with(vec![]).await;
    server.set("d1", "taken", vec![taak("t1", "Formulier invullen")]);
    let ctx = home.engine.context();
    let melding = NieuweMelding {
        omschrijving: "Traplopen lukt niet meer".into(),
        sinds: None,
        geprobeerd: None,
        hulp_nu: None,
        mantelzorger_nodig: None,
        urgentie: Urgentie::Gewoon,
        wensen: Default::default(),
        voor: None,
    };
    let aanvraag = NieuweAanvraag { zaak_id: None, tekst: "Een traplift".into() };
    let body = TaakWijziging { status: TaakStatus::Gedaan };
    let change = Change { id: "t1".into(), etag: "\"1\"".into(), titel: "Formulier invullen".into(), body };
    submit(&ctx, "proef", Some("d1"), Action::Melding(melding)).await.unwrap();
    submit(&ctx, "proef", Some("d1"), Action::Aanvraag(aanvraag)).await.unwrap();
    submit(&ctx, "proef", Some("d1"), Action::Taak(change)).await.unwrap();
    let kinds: Vec<_> = rows(&home).await.into_iter().map(|r| r.kind).collect();
    assert_eq!(kinds, [OutboxKind::Melding, OutboxKind::Aanvraag, OutboxKind::Taak]);
    server.take_seen();
    home.sync().await;
    let seen = server.take_seen();
    let writes: Vec<_> =
        seen.iter().filter(|s| s.key.is_some()).map(|s| (s.method.as_str(), s.path.as_str())).collect();
    assert_eq!(
        writes,
        [
            ("POST", "/v1/dossiers/d1/meldingen"),
            ("POST", "/v1/dossiers/d1/aanvragen"),
            ("PATCH", "/v1/dossiers/d1/taken/t1"),
        ]
    );
    assert!(rows(&home).await.is_empty());
    assert_eq!(home.rows("proef", "d1", Collectie::Taken).await[0]["status"], "gedaan");
}

#[tokio::test]
async fn erasing_a_municipality_keeps_what_was_not_sent() {
    let (server, home) = home_with(vec![]).await;
    server.fault(Method::POST, "/berichten", 0, 9, Fault::Status(500, ""));
    write(&home, "Nog niet weg").await.unwrap();
    home.sync().await;
    home.engine.ask(SignOut { gemeente: "proef".into(), erase: true }).await.unwrap();
    let left = rows(&home).await;
    assert_eq!((left.len(), left[0].state), (1, OutboxState::NeedsSignIn));
    home.engine.ask(ResolveOutbox { id: left[0].id.clone(), choice: OutboxChoice::Discard }).await.unwrap();
    assert!(rows(&home).await.is_empty());
}
