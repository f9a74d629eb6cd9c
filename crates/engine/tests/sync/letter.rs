//! A letter through the municipality's own channel: handed in with its receipt, and not before.

use crate::home::Home;
use crate::server::{Fault, Server};
use axum::http::Method;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::Texts;
use domain::call::view::{
    LetterDraft, LetterHow, LetterKind, LetterView, OutboxChoice, OutboxKind, OutboxState, SendState,
    StepKind, VoorzieningView,
};
use domain::call::*;
use serde_json::{Value, json};

const KIND: LetterKind = LetterKind::Bezwaar;

/// Somebody whose request was refused eight days ago, at a municipality that takes a bezwaar electronically.
async fn refused() -> (Server, Home) {
    let server = Server::start("proef").await;
    server.set(
        "d1",
        "zaken",
        vec![zaak("z1", "afgewezen", "2026-11-13"), zaak("z2", "toegewezen", "2026-11-13")],
    );
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    (server, home)
}

fn zaak(id: &str, result: &str, sent: &str) -> Value {
    json!({"id": id, "identificatie": format!("WMO-{id}"), "omschrijving": "Scootmobiel", "categorie": "12",
        "startdatum": "2026-10-20", "gewijzigd": "2026-11-13T10:00:00Z",
        "gebeurtenissen": [{"soort": "aanvraagOntvangen", "datum": "2026-10-20"}],
        "besluiten": [{"id": format!("b-{id}"), "datum": sent, "verzenddatum": sent, "resultaat": result}]})
}

/// What stands in a draft where nothing is left to fill in by hand.
async fn fill(home: &Home) -> LetterView {
    let fresh = letter(home).await;
    let parts: Texts = fresh
        .parts
        .iter()
        .map(|part| (part.id.clone(), "Ik kan zonder scootmobiel niet naar buiten.".into()))
        .collect();
    let draft = LetterDraft {
        name: "Noor Haddad".into(),
        address: "Demolaan 1\n9400 AA Proefstad".into(),
        parts,
        ..fresh.draft
    };
    home.engine.ask(SaveLetter { voorziening: "z1".into(), kind: KIND, draft }).await.unwrap()
}

async fn letter(home: &Home) -> LetterView {
    home.engine.ask(GetLetter { voorziening: "z1".into(), kind: KIND }).await.unwrap()
}

async fn send(home: &Home) -> Result<LetterView, AppError> {
    home.engine.ask(SendLetter { voorziening: "z1".into(), kind: KIND }).await
}

async fn voorziening(home: &Home) -> VoorzieningView {
    home.engine.ask(GetVoorziening { id: "z1".into() }).await.unwrap()
}

/// The day of the bezwaar in the chain: the letter counts from then.
async fn objected(home: &Home) -> Option<String> {
    let steps = voorziening(home).await.steps;
    let step = steps.into_iter().find(|step| step.kind == StepKind::Bezwaar)?;
    step.date.map(|day| day.to_string())
}

fn acted(server: &Server) -> Vec<(String, Value)> {
    server.world().acted.clone()
}

/// Nothing says that it was handed in.
async fn assert_not_handed_in(home: &Home, state: SendState) {
    let view = letter(home).await;
    assert_eq!((view.sending, view.receipt.is_some()), (state, false));
    let letters = home.engine.ask(GetLetters { voorziening: "z1".into() }).await.unwrap();
    assert!(letters.sent.is_empty(), "{:?}", letters.sent);
    assert_eq!(objected(home).await, None);
}

#[tokio::test]
async fn it_was_handed_in_when_the_receipt_is_back_and_not_before() {
    let (server, home) = refused().await;
    let view = fill(&home).await;
    assert!(view.sendable && view.electronic && view.signed_in, "{view:?}");
    assert_not_handed_in(&home, SendState::Draft).await;
    server.fault(Method::POST, "/documenten", 0, 1, Fault::Status(503, "Even geduld."));
    assert_eq!(send(&home).await.unwrap().sending, SendState::Waiting);
    assert_not_handed_in(&home, SendState::Waiting).await;
    home.sync().await;
    assert_not_handed_in(&home, SendState::Waiting).await;
    assert!(acted(&server).is_empty());
    // What is on its way is not changed, not thrown away, and not marked as sent by post.
    let draft = view.draft.clone();
    let change = home.engine.ask(SaveLetter { voorziening: "z1".into(), kind: KIND, draft }).await;
    assert_eq!(change.unwrap_err().code, ErrorCode::Conflict);

    home.sync().await;
    let (_, body) = acted(&server).remove(0);
    assert_eq!(
        (&body["soort"], &body["zaakId"], &body["formaat"]),
        (&json!("bezwaar"), &json!("z1"), &json!("application/pdf"))
    );
    assert!(STANDARD.decode(body["inhoud"].as_str().unwrap()).unwrap().starts_with(b"%PDF-"));
    let letters = home.engine.ask(GetLetters { voorziening: "z1".into() }).await.unwrap();
    let sent = letters.sent.first().expect("a letter that was sent");
    // Received at half past twelve at night in the Netherlands: that day counts.
    let day = "2026-11-21".parse().unwrap();
    assert_eq!(
        (sent.kind, sent.how, sent.date, sent.received, sent.confirmed),
        (KIND, LetterHow::Elektronisch, day, Some(day), true)
    );
    assert_eq!(objected(&home).await.as_deref(), Some("2026-11-21"));
    // What the municipality confirmed is not taken back, nor sent again.
    let undo = home.engine.ask(UnsendLetter { id: sent.id.clone() }).await;
    assert!(undo.is_err(), "a receipt stands");
    assert!(send(&home).await.is_err());
    home.sync().await;
    assert_eq!(acted(&server).len(), 1);
}

#[tokio::test]
async fn a_lost_answer_is_no_receipt_and_sends_no_second_letter() {
    let (server, home) = refused().await;
    fill(&home).await;
    server.fault(Method::POST, "/documenten", 0, 1, Fault::LostAnswer);
    send(&home).await.unwrap();
    home.sync().await;
    assert_eq!(acted(&server).len(), 1, "it arrived");
    assert_not_handed_in(&home, SendState::Waiting).await;
    let home = home.restart().await;
    home.sign_in("proef").await;
    assert_eq!(acted(&server).len(), 1, "the same key never acts twice");
    assert_eq!(objected(&home).await.as_deref(), Some("2026-11-21"));
}

#[tokio::test]
async fn a_letter_that_is_refused_can_be_changed_and_sent_again() {
    let (server, home) = refused().await;
    fill(&home).await;
    server.fault(Method::POST, "/documenten", 0, 1, Fault::Status(422, "Deze zaak is gesloten."));
    send(&home).await.unwrap();
    home.sync().await;
    assert_not_handed_in(&home, SendState::Refused).await;
    let view = letter(&home).await;
    assert_eq!(view.error.unwrap().args["reason"], "Deze zaak is gesloten.");
    let parked = home.engine.ask(GetOutbox {}).await.unwrap().remove(0);
    assert_eq!((parked.kind, parked.state), (OutboxKind::Document, OutboxState::Parked));
    home.engine.ask(ResolveOutbox { id: parked.id, choice: OutboxChoice::Discard }).await.unwrap();
    assert_not_handed_in(&home, SendState::Draft).await;
    // Its words are still there.
    assert_eq!(letter(&home).await.draft.name, "Noor Haddad");
    send(&home).await.unwrap();
    home.sync().await;
    assert_eq!(acted(&server).len(), 1);
    assert_eq!(objected(&home).await.as_deref(), Some("2026-11-21"));
}

#[tokio::test]
async fn without_a_session_it_waits_for_the_next_sign_in() {
    let (server, home) = refused().await;
    fill(&home).await;
    server.expire();
    home.sync().await;
    assert!(!letter(&home).await.signed_in);
    send(&home).await.unwrap();
    home.sync().await;
    assert_not_handed_in(&home, SendState::Waiting).await;
    assert!(acted(&server).is_empty());
    home.sign_in("proef").await;
    assert_eq!(acted(&server).len(), 1);
    assert_eq!(objected(&home).await.as_deref(), Some("2026-11-21"));
}

#[tokio::test]
async fn a_second_tap_sends_nothing() {
    let (server, home) = refused().await;
    fill(&home).await;
    let (one, two) = tokio::join!(send(&home), send(&home));
    assert!(one.is_ok() && two.is_ok(), "{one:?} {two:?}");
    home.sync().await;
    assert_eq!(acted(&server).len(), 1);
    assert_eq!(home.engine.ask(GetLetters { voorziening: "z1".into() }).await.unwrap().sent.len(), 1);
}

#[tokio::test]
async fn what_cannot_be_sent_this_way_is_not() {
    let (server, home) = refused().await;
    let ask = async |voorziening: &str, kind| {
        let error = home.engine.ask(SendLetter { voorziening: voorziening.into(), kind }).await.unwrap_err();
        (error.code, error.args.get("field").cloned())
    };
    let field = |name: &str| (ErrorCode::InvalidField, Some(name.to_owned()));
    // A line to fill in by hand is for paper alone.
    let fresh = letter(&home).await;
    let named = |name: &str| LetterDraft { name: name.into(), ..fresh.draft.clone() };
    home.engine.ask(SaveLetter { voorziening: "z1".into(), kind: KIND, draft: named("") }).await.unwrap();
    assert_eq!(ask("z1", KIND).await, field("name"));
    home.engine.ask(SaveLetter { voorziening: "z1".into(), kind: KIND, draft: named("Noor") }).await.unwrap();
    assert_eq!(ask("z1", KIND).await, field("address"));
    // There is nothing late, so there is no ingebrekestelling; and nobody is called z9.
    assert_eq!(ask("z1", LetterKind::Ingebrekestelling).await, field("kind"));
    assert_eq!(ask("z9", KIND).await.0, ErrorCode::NotFound);
    // Somebody who may look and write messages prints the letter and has it signed.
    fill(&home).await;
    server.world().dossiers[0] = json!({"id": "d1", "naam": "Persoon d1", "soort": "gemachtigd",
        "machtiging": {"id": "m", "soort": "digid", "gemachtigde": "Noor", "bevoegdheden": ["lezen", "berichten"],
            "ingangsdatum": "2026-01-01"}});
    home.sync().await;
    assert!(!letter(&home).await.sendable);
    assert_eq!(ask("z1", KIND).await.0, ErrorCode::Forbidden);
    home.sync().await;
    assert!(acted(&server).is_empty());
}
