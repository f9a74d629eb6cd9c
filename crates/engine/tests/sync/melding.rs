//! A melding from its first word to its receipt, and the voorziening that it becomes.

use crate::home::Home;
use crate::server::{Fault, Server};
use axum::http::Method;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::call::view::{
    MeldingDraft, MeldingFor, MeldingView, OutboxChoice, SendRoute, SendState, SourceKind, TermKind,
    VoorzieningRow,
};
use domain::call::{
    AddMeldingFile, AppError, DeleteMelding, DidMelding, ErrorCode, GetDossiers, GetMelding, GetMeldingen,
    GetOutbox, GetVoorziening, GetVoorzieningen, MakeBackup, PrintMelding, ResolveOutbox, Restore,
    SaveMelding, SendMelding,
};
use domain::voorziening::{Categorie, Stage};
use serde_json::{Value, json};

pub async fn connected() -> (Server, Home) {
    let server = Server::start("proef").await;
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    (server, home)
}

pub async fn begun(home: &Home) -> MeldingDraft {
    let view = home.engine.ask(GetMelding { id: None }).await.unwrap();
    MeldingDraft {
        about: Some(MeldingFor::Own),
        category: Some(Categorie::HulpBijHetHuishouden),
        what: "Schoonmaken lukt niet meer.\nIk val vaak.".into(),
        ..view.draft
    }
}

async fn save(home: &Home, draft: MeldingDraft) -> Result<MeldingView, AppError> {
    home.engine.ask(SaveMelding { draft }).await
}

async fn send(home: &Home, id: &str) -> Result<MeldingView, AppError> {
    home.engine.ask(SendMelding { id: id.into() }).await
}

async fn melding(home: &Home, id: &str) -> MeldingView {
    home.engine.ask(GetMelding { id: Some(id.into()) }).await.unwrap()
}

async fn voorzieningen(home: &Home) -> Vec<VoorzieningRow> {
    home.engine.ask(GetVoorzieningen { dossier: None }).await.unwrap()
}

fn acted(server: &Server) -> Vec<(String, Value)> {
    server.world().acted.clone()
}

/// The zaak as the municipality shows it later.
fn zaak(id: &str) -> Value {
    json!({"id": id, "identificatie": "WMO-1", "omschrijving": "Schoonmaken", "startdatum": "2026-11-21",
        "gebeurtenissen": [{"soort": "meldingOntvangen", "datum": "2026-11-21"}], "besluiten": [],
        "gewijzigd": "2026-11-21T12:00:00Z"})
}

#[tokio::test]
async fn a_draft_is_kept_at_every_tap_and_over_a_restart() {
    let (_server, home) = connected().await;
    let draft = begun(&home).await;
    let first =
        save(&home, MeldingDraft { about: None, what: String::new(), ..draft.clone() }).await.unwrap();
    assert_eq!(
        (first.state, first.missing.as_slice()),
        (SendState::Draft, ["about".to_owned(), "what".to_owned()].as_slice())
    );
    save(&home, draft.clone()).await.unwrap();
    let home = home.restart().await;
    let again = home.engine.ask(GetMelding { id: None }).await.unwrap();
    assert_eq!(again.draft, draft, "the open draft goes on");
    let rows = home.engine.ask(GetMeldingen {}).await.unwrap();
    assert_eq!((rows.len(), rows[0].summary.as_str()), (1, "Schoonmaken lukt niet meer."));
    home.engine.ask(DeleteMelding { id: draft.id.clone() }).await.unwrap();
    assert!(home.engine.ask(GetMeldingen {}).await.unwrap().is_empty());
    assert_ne!(home.engine.ask(GetMelding { id: None }).await.unwrap().draft.id, draft.id);
}

#[tokio::test]
async fn a_receipt_makes_it_one_voorziening_before_and_after_the_record_comes() {
    let (server, home) = connected().await;
    let draft = begun(&home).await;
    save(&home, draft.clone()).await.unwrap();
    // No way through at first: it waits, and is no voorziening yet.
    server.fault(Method::POST, "/meldingen", 0, 1, Fault::Status(503, ""));
    let waiting = send(&home, &draft.id).await.unwrap();
    assert_eq!(
        (waiting.state, waiting.route, waiting.signed_in),
        (SendState::Waiting, SendRoute::Online, true)
    );
    home.sync().await;
    assert!(voorzieningen(&home).await.is_empty());
    home.sync().await;
    let received = melding(&home, &draft.id).await;
    assert_eq!(received.state, SendState::Received);
    let receipt = received.receipt.expect("a receipt");
    assert_eq!(
        (receipt.received.to_string().as_str(), receipt.voorziening.as_str()),
        ("2026-11-21", "n1"),
        "the day there"
    );
    let kinds: Vec<TermKind> = receipt.terms.iter().map(|term| term.kind).collect();
    assert!(kinds.contains(&TermKind::Onderzoek), "{kinds:?}");
    let rows = voorzieningen(&home).await;
    assert_eq!((rows.len(), rows[0].id.as_str(), rows[0].stage), (1, "n1", Stage::Onderzoek));
    assert_eq!((rows[0].dossier.as_str(), rows[0].kind), ("d1", Some(Categorie::HulpBijHetHuishouden)));
    assert_eq!(rows[0].name, "Schoonmaken lukt niet meer.");
    let term = rows[0].term.as_ref().expect("a term");
    assert_eq!(term.start, receipt.received);

    // The municipality's record: the same one, and its own words count.
    server.set("d1", "zaken", vec![zaak("n1")]);
    home.sync().await;
    let rows = voorzieningen(&home).await;
    assert_eq!((rows.len(), rows[0].id.as_str(), rows[0].name.as_str()), (1, "n1", "Schoonmaken"));
    // It became a voorziening with an id of its own.
    server.set(
        "d1",
        "voorzieningen",
        vec![json!({"id": "v1", "naam": "Hulp", "zaakIds": ["n1"],
        "gewijzigd": "2026-11-21T12:00:00Z"})],
    );
    home.sync().await;
    assert_eq!(voorzieningen(&home).await.len(), 1);
    let old = home.engine.ask(GetVoorziening { id: "n1".into() }).await.unwrap();
    assert_eq!(old.row.id, "v1", "the receipt's address still leads there");
    // A zaak that disappears is gone, and the receipt stays.
    server.set("d1", "zaken", Vec::new());
    server.set("d1", "voorzieningen", Vec::new());
    home.sync().await;
    assert!(voorzieningen(&home).await.is_empty());
    assert!(melding(&home, &draft.id).await.receipt.is_some());
}

#[tokio::test]
async fn sent_twice_it_acts_once() {
    let (server, home) = connected().await;
    let draft = begun(&home).await;
    save(&home, draft.clone()).await.unwrap();
    server.fault(Method::POST, "/meldingen", 0, 1, Fault::LostAnswer);
    let (one, two) = tokio::join!(send(&home, &draft.id), send(&home, &draft.id));
    assert_eq!((one.unwrap().state, two.unwrap().state), (SendState::Waiting, SendState::Waiting));
    home.sync().await;
    let home = home.restart().await;
    home.sign_in("proef").await;
    assert_eq!(melding(&home, &draft.id).await.state, SendState::Received);
    assert_eq!(send(&home, &draft.id).await.unwrap().state, SendState::Received);
    home.sync().await;
    assert_eq!(acted(&server).len(), 1);
    assert_eq!(voorzieningen(&home).await.len(), 1);
    let error = save(&home, draft).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::Conflict, "what was sent stays as it was sent");
}

#[tokio::test]
async fn two_devices_send_it_once() {
    let (server, phone) = connected().await;
    let draft = begun(&phone).await;
    save(&phone, draft.clone()).await.unwrap();
    let backup = phone.engine.ask(MakeBackup {}).await.unwrap();
    let file = STANDARD.encode(phone.engine.file(&backup.file.path).await.unwrap().bytes);
    let desktop = Home::new(&[&server]).await;
    desktop.sign_in("proef").await;
    desktop.engine.ask(Restore { file, words: backup.words.join(" ") }).await.unwrap();
    for home in [&phone, &desktop] {
        send(home, &draft.id).await.unwrap();
        home.sync().await;
        assert_eq!(melding(home, &draft.id).await.receipt.expect("a receipt").voorziening, "n1");
        assert_eq!(voorzieningen(home).await.len(), 1);
    }
    assert_eq!(acted(&server).len(), 1);
}

#[tokio::test]
async fn for_somebody_outside_the_dossiers_there_is_a_receipt_and_nothing_more() {
    let (server, home) = connected().await;
    let draft = MeldingDraft {
        about: Some(MeldingFor::Other),
        gemeente: Some("proef".into()),
        name: "J. Bos".into(),
        contact: "06 00000000".into(),
        relation: "buurman".into(),
        knows: Some(true),
        born: Some(jiff::civil::date(1944, 2, 29)),
        ..begun(&home).await
    };
    assert!(!save(&home, draft.clone()).await.unwrap().takes_files);
    send(&home, &draft.id).await.unwrap();
    home.sync().await;
    let sent = acted(&server).remove(0).1;
    assert_eq!(
        sent["voor"],
        json!({"naam": "J. Bos", "contact": "06 00000000", "relatie": "buurman", "weetErvan": true})
    );
    assert!(!sent.to_string().contains("1944"), "the date of birth is for a letter alone");
    let rows = voorzieningen(&home).await;
    assert_eq!((rows.len(), rows[0].dossier.as_str(), rows[0].stage), (1, "eigen", Stage::Onderzoek));
    assert!(rows[0].name.starts_with("J. Bos: "));
    assert_eq!(home.engine.ask(GetDossiers {}).await.unwrap().len(), 2, "no dossier of that person");
    let view = home.engine.ask(GetVoorziening { id: rows[0].id.clone() }).await.unwrap();
    assert_eq!(view.reference.as_deref(), Some("WMO-9"));
}

#[tokio::test]
async fn a_client_is_reported_with_a_machtiging_for_it_alone() {
    let server = Server::start("proef").await;
    server.grant("d2", false);
    server.grant("d3", false);
    server.world().dossiers[2]["machtiging"]["bevoegdheden"] = json!(["lezen", "aanvragen"]);
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    let view = home.engine.ask(GetMelding { id: None }).await.unwrap();
    let dossiers: Vec<&str> = view.targets.iter().map(|target| target.dossier.as_str()).collect();
    assert_eq!(dossiers, ["d1", "d3"]);
    let for_client = |dossier: &str| MeldingDraft {
        about: Some(MeldingFor::Client),
        dossier: Some(dossier.into()),
        what: "Zij valt vaak.".into(),
        ..view.draft.clone()
    };
    save(&home, for_client("d2")).await.unwrap();
    assert_eq!(send(&home, &view.draft.id).await.unwrap_err().code, ErrorCode::Forbidden);
    save(&home, for_client("d3")).await.unwrap();
    send(&home, &view.draft.id).await.unwrap();
    home.sync().await;
    let writes: Vec<String> =
        server.take_seen().into_iter().filter(|s| s.key.is_some()).map(|s| s.path).collect();
    assert_eq!(writes, ["/v1/dossiers/d3/meldingen"]);
    assert_eq!(voorzieningen(&home).await[0].dossier, "d3");
}

#[tokio::test]
async fn files_follow_the_melding_into_its_zaak() {
    let (server, home) = connected().await;
    let draft = begun(&home).await;
    save(&home, draft.clone()).await.unwrap();
    let add = |name: &str, bytes: &[u8]| {
        let call = AddMeldingFile { id: draft.id.clone(), name: name.into(), file: STANDARD.encode(bytes) };
        home.engine.ask(call)
    };
    let zip = add("foto.pdf", b"PK\x03\x04bomb").await.unwrap_err();
    assert_eq!((zip.code, zip.args["field"].as_str()), (ErrorCode::InvalidField, "file"));
    assert_eq!(add("groot.pdf", &vec![b'%'; 30 << 20]).await.unwrap_err().code, ErrorCode::TooLarge);
    let pdf = [b"%PDF-1.7\n".to_vec(), vec![b'x'; 700_000]].concat();
    let view = add("../arts.pdf", &pdf).await.unwrap();
    assert_eq!((view.files.len(), view.files[0].name.as_str(), view.takes_files), (1, "arts.pdf", true));
    send(&home, &draft.id).await.unwrap();
    // The file's turn comes after the melding's, also when that has to be tried again.
    server.fault(Method::POST, "/meldingen", 0, 1, Fault::Status(503, ""));
    home.sync().await;
    assert!(acted(&server).is_empty());
    let home = home.restart().await;
    home.sign_in("proef").await;
    let sent = acted(&server);
    assert_eq!(sent.len(), 2);
    assert_eq!(
        (sent[1].1["zaakId"].as_str(), sent[1].1["formaat"].as_str()),
        (Some("n1"), Some("application/pdf"))
    );
    assert_eq!(STANDARD.decode(sent[1].1["inhoud"].as_str().unwrap()).unwrap(), pdf);
    assert!(home.engine.ask(GetOutbox {}).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_device_without_the_bytes_sends_the_melding_alone() {
    let (server, phone) = connected().await;
    let draft = begun(&phone).await;
    save(&phone, draft.clone()).await.unwrap();
    let call = AddMeldingFile {
        id: draft.id.clone(),
        name: "arts.pdf".into(),
        file: STANDARD.encode(b"%PDF-1.7\n"),
    };
    phone.engine.ask(call).await.unwrap();
    let backup = phone.engine.ask(MakeBackup {}).await.unwrap();
    let file = STANDARD.encode(phone.engine.file(&backup.file.path).await.unwrap().bytes);
    let desktop = Home::new(&[&server]).await;
    desktop.sign_in("proef").await;
    desktop.engine.ask(Restore { file, words: backup.words.join(" ") }).await.unwrap();
    send(&desktop, &draft.id).await.unwrap();
    desktop.sync().await;
    assert_eq!(melding(&desktop, &draft.id).await.state, SendState::Received);
    assert!(desktop.engine.ask(GetOutbox {}).await.unwrap().is_empty(), "nothing is parked for ever");
    assert_eq!(acted(&server).len(), 1);
    // The phone has them: the melding is the same one, and the file follows.
    send(&phone, &draft.id).await.unwrap();
    phone.sync().await;
    let sent = acted(&server);
    assert_eq!((sent.len(), sent[1].1["zaakId"].as_str()), (2, Some("n1")));
}

#[tokio::test]
async fn what_the_municipality_refuses_can_be_changed_and_sent_again() {
    let (server, home) = connected().await;
    let draft = begun(&home).await;
    save(&home, draft.clone()).await.unwrap();
    server.fault(Method::POST, "/meldingen", 0, 1, Fault::Status(422, "Te kort."));
    send(&home, &draft.id).await.unwrap();
    home.sync().await;
    let refused = melding(&home, &draft.id).await;
    assert_eq!(refused.state, SendState::Refused);
    assert!(refused.error.is_some());
    let parked = home.engine.ask(GetOutbox {}).await.unwrap().remove(0);
    home.engine.ask(ResolveOutbox { id: parked.id, choice: OutboxChoice::Discard }).await.unwrap();
    let longer = MeldingDraft { what: "Nu met meer woorden.".into(), ..draft.clone() };
    assert_eq!(save(&home, longer).await.unwrap().state, SendState::Draft);
    send(&home, &draft.id).await.unwrap();
    home.sync().await;
    assert_eq!(melding(&home, &draft.id).await.state, SendState::Received);
    assert!(acted(&server)[0].1["omschrijving"].as_str().unwrap().starts_with("Nu met meer woorden."));
}

#[tokio::test]
async fn without_an_account_it_is_said_on_the_phone_and_kept_by_hand() {
    let home = Home::new(&[]).await;
    let draft = MeldingDraft { gemeente: Some("assen".into()), urgent: true, ..begun(&home).await };
    let view = save(&home, draft.clone()).await.unwrap();
    assert_eq!((view.route, view.signed_in), (SendRoute::ByHand, false));
    let desk = view.desk.expect("the desk of Assen");
    assert!(desk.channels.iter().any(|channel| channel.kind == "telefoon" && channel.value == "14 0592"));
    assert!(view.lines.iter().any(|line| line.text.contains("Ik val vaak.")));
    assert_eq!(send(&home, &draft.id).await.unwrap_err().code, ErrorCode::Forbidden);
    let file = home.engine.ask(PrintMelding { id: draft.id.clone() }).await.unwrap();
    assert!(home.engine.file(&file.path).await.unwrap().bytes.starts_with(b"%PDF-"));

    let did = |on: &str| home.engine.ask(DidMelding { id: draft.id.clone(), on: on.parse().unwrap() });
    let tomorrow = did("2026-11-22").await.unwrap_err();
    assert_eq!((tomorrow.code, tomorrow.args["field"].as_str()), (ErrorCode::InvalidDate, "on"));
    let done = did("2026-11-20").await.unwrap();
    let receipt = done.receipt.expect("the day from which terms run");
    assert_eq!((done.state, receipt.received.to_string().as_str()), (SendState::ByHand, "2026-11-20"));
    let onderzoek = receipt.terms.iter().find(|term| term.kind == TermKind::Onderzoek).unwrap();
    // Six weeks end on New Year's Day, a Friday: the Monday after.
    assert_eq!(
        (onderzoek.raw_end.to_string(), onderzoek.end.to_string()),
        ("2027-01-01".into(), "2027-01-04".into())
    );
    let rows = voorzieningen(&home).await;
    assert_eq!(
        (rows.len(), rows[0].id.as_str(), rows[0].source),
        (1, receipt.voorziening.as_str(), SourceKind::Zelf)
    );
    // The day was a mistake: it is corrected, and stays one voorziening.
    let done = did("2026-11-19").await.unwrap();
    assert_eq!(done.receipt.unwrap().received.to_string(), "2026-11-19");
    assert_eq!(voorzieningen(&home).await.len(), 1);
}

#[tokio::test]
async fn a_melding_kept_by_hand_is_matched_with_the_record() {
    let home = Home::new(&[]).await;
    let draft = begun(&home).await;
    save(&home, draft.clone()).await.unwrap();
    home.engine.ask(DidMelding { id: draft.id.clone(), on: "2026-11-20".parse().unwrap() }).await.unwrap();
    let own = voorzieningen(&home).await.remove(0).id;
    assert!(own.starts_with("eigen-"));
    // A letter about it joins it.
    let brief = json!({"id": null, "voorziening": own, "kind": "verslag", "sender": "Gemeente", "sent": "2026-11-21",
        "subject": "Verslag", "category": null, "received": null, "until": null, "outcome": null, "form": null,
        "rightFrom": null, "rightUntil": null, "reactionDate": null, "pgbCents": null, "reference": null,
        "committee": false});
    let brief = serde_json::from_value(brief).unwrap();
    assert_eq!(home.engine.ask(domain::call::SaveBrief { brief }).await.unwrap(), own);
    let rows = voorzieningen(&home).await;
    assert_eq!((rows.len(), rows[0].stage), (1, Stage::Verslag));
}
