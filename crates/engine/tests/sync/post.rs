//! Documents and messages with attachments on their way to the municipality.

use crate::home::Home;
use crate::server::{Fault, Server, bericht, document};
use axum::http::Method;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::call::view::{
    AttachmentState, ConceptView, Delivery, DocumentRow, OutboxChoice, OutboxKind, OutboxState,
};
use domain::call::*;
use municipal_api::Collectie;
use serde_json::{Value, json};

const PDF: &[u8] = b"%PDF-1.7\noffer";

async fn home() -> (Server, Home) {
    let server = Server::start("proef").await;
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    (server, home)
}

async fn upload(home: &Home, name: &str, bytes: &[u8]) -> Result<(), AppError> {
    let file = STANDARD.encode(bytes);
    home.engine.ask(AddDocument { dossier: "d1".into(), voorziening: None, name: name.into(), file }).await
}

async fn documents(home: &Home) -> Vec<DocumentRow> {
    home.engine.ask(GetDocumenten { dossier: None, most: None }).await.unwrap()
}

async fn concept(home: &Home) -> ConceptView {
    home.engine.ask(GetConcept { dossier: "d1".into(), zaak: None, chat: false }).await.unwrap()
}

async fn attach(home: &Home, name: &str, bytes: &[u8]) -> Result<ConceptView, AppError> {
    let file = STANDARD.encode(bytes);
    home.engine.ask(AddConceptFile { dossier: "d1".into(), zaak: None, name: name.into(), file }).await
}

async fn send(home: &Home, concept: &ConceptView, tekst: &str) -> Result<(), AppError> {
    let concept = Some(concept.id.clone());
    home.engine
        .ask(SendBericht { dossier: "d1".into(), zaak: None, tekst: tekst.into(), chat: false, concept })
        .await
}

async fn message(home: &Home) -> view::BerichtView {
    let found = home.engine.ask(GetBerichten {}).await.unwrap();
    found.into_iter().next().expect("a conversation").messages.pop().expect("a message")
}

fn acted(server: &Server) -> Vec<Value> {
    server.world().acted.iter().map(|(_, body)| body.clone()).collect()
}

#[tokio::test]
async fn a_document_shows_at_once_is_sent_once_and_stays_readable_offline() {
    let (server, home) = home().await;
    upload(&home, "../Offerte traplift.PDF", PDF).await.unwrap();
    let row = documents(&home).await.remove(0);
    assert_eq!(
        (row.title.as_str(), row.sending, row.kept),
        ("Offerte traplift", Some(Delivery::Waiting), true)
    );
    let file = home.engine.ask(OpenDocument { id: row.id }).await.unwrap();
    assert_eq!(home.engine.file(&file.path).await.unwrap().bytes, PDF, "what waits can be looked at");
    // Nothing of it lies open on the disk.
    for entry in std::fs::read_dir(home.path()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap_or_default();
        assert!(!bytes.windows(PDF.len()).any(|w| w == PDF) && !bytes.windows(8).any(|w| w == b"traplift"));
    }
    server.fault(Method::POST, "/documenten", 0, 1, Fault::LostAnswer);
    home.sync().await;
    let home = home.restart().await;
    home.sign_in("proef").await;
    let sent = acted(&server);
    assert_eq!(sent.len(), 1, "the same key never acts twice");
    assert_eq!((&sent[0]["formaat"], &sent[0]["zaakId"]), (&json!("application/pdf"), &Value::Null));
    assert_eq!(STANDARD.decode(sent[0]["inhoud"].as_str().unwrap()).unwrap(), PDF);
    let rows = documents(&home).await;
    assert_eq!(rows.len(), 1);
    assert_eq!((rows[0].id.as_str(), rows[0].sending, rows[0].kept), ("n1", None, true));
    server.take_seen();
    let file = home.engine.ask(OpenDocument { id: "n1".into() }).await.unwrap();
    assert_eq!(home.engine.file(&file.path).await.unwrap().bytes, PDF);
    assert!(server.take_paths().is_empty(), "it need not be fetched");
}

#[tokio::test]
async fn a_screen_that_shows_a_few_documents_gets_the_newest() {
    let (server, home) = home().await;
    let dated = |n: usize| {
        let mut row = document(&format!("d{n}"), &format!("Brief {n}"), 1);
        row["datum"] = json!(format!("2026-10-{:02}", n + 1));
        row
    };
    server.set("d1", "documenten", (0..9).map(dated).collect());
    home.sync().await;
    let few = home.engine.ask(GetDocumenten { dossier: None, most: Some(2) }).await.unwrap();
    let titles: Vec<&str> = few.iter().map(|row| row.title.as_str()).collect();
    assert_eq!(titles, ["Brief 8", "Brief 7"]);
    assert_eq!(documents(&home).await.len(), 9);
}

#[tokio::test]
async fn what_is_no_pdf_or_photo_never_leaves_the_device() {
    let (server, home) = home().await;
    // As large as a photo of a very good camera.
    let mut large = PDF.to_vec();
    large.resize(30 << 20, b'x');
    assert_eq!(upload(&home, "groot.pdf", &large).await.unwrap_err().code, ErrorCode::TooLarge);
    assert_eq!(attach(&home, "groot.pdf", &large).await.unwrap_err().code, ErrorCode::TooLarge);
    let bomb = [b"PK\x03\x04".as_slice(), &[0; 4096]].concat();
    for bytes in [bomb.as_slice(), b"", b"GIF89a", b"<svg onload=x>", b"MZ\x90"] {
        for error in [
            upload(&home, "brief.pdf", bytes).await.unwrap_err(),
            attach(&home, "brief.pdf", bytes).await.unwrap_err(),
        ] {
            assert_eq!(
                (error.code, error.args.get("field").map(String::as_str)),
                (ErrorCode::InvalidField, Some("file"))
            );
        }
    }
    let call =
        AddDocument { dossier: "d1".into(), voorziening: None, name: "x.pdf".into(), file: "%%%".into() };
    assert_eq!(home.engine.ask(call).await.unwrap_err().code, ErrorCode::InvalidField);
    assert!(documents(&home).await.is_empty() && concept(&home).await.files.is_empty());
    home.sync().await;
    assert!(acted(&server).is_empty());
}

#[tokio::test]
async fn an_upload_that_is_refused_says_why_and_waits_for_the_user() {
    for (fault, code) in [
        (Fault::Status(413, "Een bestand mag hoogstens 10 MB zijn."), ErrorCode::Refused),
        (Fault::Status(415, "Dit bestand nemen wij niet aan."), ErrorCode::Refused),
        (Fault::Status(422, "Deze zaak is gesloten."), ErrorCode::Refused),
        (Fault::Page(413), ErrorCode::TooLarge),
        (Fault::Page(415), ErrorCode::InvalidField),
    ] {
        let (server, home) = home().await;
        server.fault(Method::POST, "/documenten", 0, 1, fault);
        upload(&home, "offerte.pdf", PDF).await.unwrap();
        home.sync().await;
        let row = documents(&home).await.remove(0);
        assert_eq!((row.sending, row.error.map(|e| e.code)), (Some(Delivery::Parked), Some(code)));
        let parked = home.engine.ask(GetOutbox {}).await.unwrap().remove(0);
        assert_eq!(
            (parked.kind, parked.state, parked.attached),
            (OutboxKind::Document, OutboxState::Parked, false)
        );
        home.engine
            .ask(ResolveOutbox { id: parked.id.clone(), choice: OutboxChoice::Discard })
            .await
            .unwrap();
        assert!(documents(&home).await.is_empty());
        let gone = home.engine.file(&format!("/document/{}", parked.id)).await.unwrap_err();
        assert_eq!(gone.code, ErrorCode::NotFound, "its bytes are gone too");
    }
}

#[tokio::test]
async fn a_draft_survives_a_restart_and_is_sent_once_after_its_files() {
    let (server, home) = home().await;
    let save = |text: &str| SaveConcept { dossier: "d1".into(), zaak: None, chat: false, text: text.into() };
    home.engine.ask(save("Hierbij de off")).await.unwrap();
    let with_file = attach(&home, "foto.jpg", b"\xff\xd8\xff\xe0 photo").await.unwrap();
    assert_eq!(with_file.files[0].media_type, "image/jpeg");
    attach(&home, "fout.pdf", PDF).await.unwrap();
    let home = home.restart().await;
    home.sign_in("proef").await;
    let draft = concept(&home).await;
    assert_eq!((draft.text.as_str(), draft.files.len(), &draft.id), ("Hierbij de off", 2, &with_file.id));
    let drop = DropConceptFile { dossier: "d1".into(), zaak: None, file: draft.files[1].id.clone() };
    assert_eq!(home.engine.ask(drop.clone()).await.unwrap().files.len(), 1);
    assert_eq!(home.engine.ask(drop).await.unwrap_err().code, ErrorCode::NotFound);

    server.fault(Method::POST, "/berichten", 0, 1, Fault::LostAnswer);
    let (one, two) =
        tokio::join!(send(&home, &draft, "Hierbij de foto."), send(&home, &draft, "Hierbij de foto."));
    assert!(one.is_ok() && two.is_ok());
    let waiting = message(&home).await;
    assert_eq!(
        (waiting.delivery, waiting.attachments[0].state),
        (Delivery::Waiting, AttachmentState::Sending)
    );
    let fresh = concept(&home).await;
    assert!(fresh.text.is_empty() && fresh.files.is_empty() && fresh.id != draft.id);
    home.sync().await;
    home.clock.pass(60);
    home.sync().await;
    let sent = acted(&server);
    assert_eq!(sent.len(), 2, "{sent:?}");
    assert_eq!((&sent[0]["titel"], &sent[1]["bijlagen"]), (&json!("foto.jpg"), &json!(["n1"])));
    let shown = message(&home).await;
    assert_eq!((shown.delivery, shown.attachments[0].state), (Delivery::Sent, AttachmentState::There));
    // The same tap once more, long after it arrived.
    send(&home, &draft, "Hierbij de foto.").await.unwrap();
    home.sync().await;
    assert_eq!(acted(&server).len(), 2);
    // Another text under the old draft is another message.
    send(&home, &draft, "Nog iets.").await.unwrap();
    home.sync().await;
    assert_eq!(acted(&server).len(), 3);
}

#[tokio::test]
async fn a_message_waits_for_its_attachment_and_goes_without_one_that_is_thrown_away() {
    let (server, home) = home().await;
    server.fault(Method::POST, "/documenten", 0, 1, Fault::Status(422, "Niet leesbaar."));
    let draft = attach(&home, "scan.pdf", PDF).await.unwrap();
    send(&home, &draft, "Zie de scan.").await.unwrap();
    home.sync().await;
    assert!(acted(&server).is_empty(), "no message without what it speaks of");
    assert_eq!(message(&home).await.attachments[0].state, AttachmentState::Refused);
    let rows = home.engine.ask(GetOutbox {}).await.unwrap();
    let parked = rows.iter().find(|row| row.state == OutboxState::Parked).unwrap();
    assert!(parked.attached);
    home.engine.ask(ResolveOutbox { id: parked.id.clone(), choice: OutboxChoice::Discard }).await.unwrap();
    home.sync().await;
    let sent = acted(&server);
    assert_eq!((sent.len(), &sent[0]["bijlagen"]), (1, &json!([])));
}

#[tokio::test]
async fn a_message_that_is_thrown_away_takes_its_uploads_along() {
    let (server, home) = home().await;
    let draft = attach(&home, "scan.pdf", PDF).await.unwrap();
    send(&home, &draft, "Zie de scan.").await.unwrap();
    let rows = home.engine.ask(GetOutbox {}).await.unwrap();
    let message = rows.iter().find(|row| row.kind == OutboxKind::Bericht).unwrap();
    home.engine.ask(ResolveOutbox { id: message.id.clone(), choice: OutboxChoice::Discard }).await.unwrap();
    home.sync().await;
    assert!(acted(&server).is_empty() && documents(&home).await.is_empty());
}

#[tokio::test]
async fn an_attachment_that_is_gone_is_said_to_be() {
    let (server, home) = home().await;
    let mut row = bericht("b1", "Zie bijlage.");
    row["bijlagen"] = json!(["doc1", "weg"]);
    server.set("d1", "berichten", vec![row]);
    server.set("d1", "documenten", vec![document("doc1", "Verslag", 3)]);
    home.sync().await;
    let found = message(&home).await.attachments;
    assert_eq!((found[0].title.as_str(), found[0].state), ("Verslag", AttachmentState::There));
    assert_eq!((found[1].title.as_str(), found[1].state), ("", AttachmentState::Gone));
    // Listed, but its bytes are not there any more.
    let gone = home.engine.ask(OpenDocument { id: "doc1".into() }).await.unwrap_err();
    assert_eq!(gone.code, ErrorCode::NotFound);
    assert_eq!(
        home.engine.ask(OpenDocument { id: "weg".into() }).await.unwrap_err().code,
        ErrorCode::NotFound
    );
}

#[tokio::test]
async fn drafts_go_with_the_dossier_that_they_are_about() {
    let server = Server::start("proef").await;
    server.grant("d2", false);
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    let at = |text: &str| SaveConcept { dossier: "d2".into(), zaak: None, chat: false, text: text.into() };
    home.engine.ask(at("Over haar")).await.unwrap();
    let get = GetConcept { dossier: "d2".into(), zaak: None, chat: false };
    server.withdraw("d2");
    home.sync().await;
    assert_eq!(home.engine.ask(get.clone()).await.unwrap_err().code, ErrorCode::NotFound);
    server.grant("d2", false);
    home.sync().await;
    assert_eq!(home.engine.ask(get).await.unwrap().text, "");
}

#[tokio::test]
async fn who_may_only_read_writes_no_draft_and_sends_no_document() {
    let server = Server::start("proef").await;
    server.grant("d2", false);
    server.world().dossiers[1]["machtiging"]["bevoegdheden"] = json!(["lezen"]);
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    let get = GetConcept { dossier: "d2".into(), zaak: None, chat: false };
    assert!(!home.engine.ask(get).await.unwrap().writable);
    let save = SaveConcept { dossier: "d2".into(), zaak: None, chat: false, text: "x".into() };
    assert_eq!(home.engine.ask(save).await.unwrap_err().code, ErrorCode::Forbidden);
    let file = STANDARD.encode(PDF);
    let add = AddDocument { dossier: "d2".into(), voorziening: None, name: "a.pdf".into(), file };
    assert_eq!(home.engine.ask(add).await.unwrap_err().code, ErrorCode::Forbidden);
    assert!(home.rows("proef", "d2", Collectie::Berichten).await.is_empty());
}
