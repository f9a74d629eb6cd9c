//! The persoonlijk plan after a melding.

use crate::home::Home;
use crate::melding::{begun, connected};
use crate::server::{Fault, Server};
use axum::http::Method;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::call::view::{PlanDraft, PlanView, SendRoute, SendState, StepKind, StepState, TermState};
use domain::call::{
    AppError, DidMelding, DidPlan, ErrorCode, GetOutbox, GetPlan, GetVoorziening, PrintPlan, SaveMelding,
    SavePlan, SendMelding, SendPlan, ShowExample,
};

async fn plan(home: &Home, voorziening: &str) -> PlanView {
    home.engine.ask(GetPlan { voorziening: voorziening.into() }).await.unwrap()
}

async fn save(home: &Home, draft: PlanDraft) -> Result<PlanView, AppError> {
    home.engine.ask(SavePlan { draft }).await
}

async fn send(home: &Home, voorziening: &str) -> Result<PlanView, AppError> {
    home.engine.ask(SendPlan { voorziening: voorziening.into() }).await
}

/// A melding that was received: its zaak is `n1`.
async fn reported() -> (Server, Home) {
    let (server, home) = connected().await;
    let draft = begun(&home).await;
    home.engine.ask(SaveMelding { draft: draft.clone() }).await.unwrap();
    home.engine.ask(SendMelding { id: draft.id }).await.unwrap();
    home.sync().await;
    (server, home)
}

async fn step(home: &Home, voorziening: &str) -> StepState {
    let view = home.engine.ask(GetVoorziening { id: voorziening.into() }).await.unwrap();
    view.steps.iter().find(|step| step.kind == StepKind::PersoonlijkPlan).expect("the step").state
}

#[tokio::test]
async fn a_plan_is_sent_once_as_a_document_of_its_zaak() {
    let (server, home) = reported().await;
    let empty = plan(&home, "n1").await;
    assert_eq!((empty.state, empty.route), (SendState::Draft, SendRoute::Online));
    assert!(empty.term.is_some(), "seven days");
    assert_eq!(send(&home, "n1").await.unwrap_err().code, ErrorCode::NotFound);
    save(&home, empty.draft.clone()).await.unwrap();
    assert_eq!(send(&home, "n1").await.unwrap_err().code, ErrorCode::InvalidField, "it says nothing");
    let draft = PlanDraft { wanted: "Hulp bij het opstaan.".into(), ..empty.draft };
    save(&home, draft.clone()).await.unwrap();
    let home = home.restart().await;
    home.sign_in("proef").await;
    assert_eq!(plan(&home, "n1").await.draft, draft);

    server.fault(Method::POST, "/documenten", 0, 1, Fault::LostAnswer);
    let (one, two) = tokio::join!(send(&home, "n1"), send(&home, "n1"));
    assert_eq!((one.unwrap().state, two.unwrap().state), (SendState::Waiting, SendState::Waiting));
    assert_eq!(save(&home, draft.clone()).await.unwrap_err().code, ErrorCode::Conflict);
    home.sync().await;
    let home = home.restart().await;
    home.sign_in("proef").await;
    let received = plan(&home, "n1").await;
    assert_eq!(received.state, SendState::Received);
    assert_eq!(received.term.expect("the term").state, TermState::Met);
    assert_eq!(step(&home, "n1").await, StepState::Done);
    let documents: Vec<serde_json::Value> = server
        .world()
        .acted
        .iter()
        .map(|(_, body)| body.clone())
        .filter(|body| body["inhoud"].is_string())
        .collect();
    assert_eq!(documents.len(), 1);
    assert_eq!(
        (documents[0]["soort"].as_str(), documents[0]["zaakId"].as_str()),
        (Some("persoonlijkPlan"), Some("n1"))
    );
    let bytes = STANDARD.decode(documents[0]["inhoud"].as_str().unwrap()).unwrap();
    assert!(bytes.starts_with(b"%PDF-"));
    assert_eq!(send(&home, "n1").await.unwrap().state, SendState::Received);
    assert!(home.engine.ask(GetOutbox {}).await.unwrap().is_empty());
}

#[tokio::test]
async fn without_a_municipality_it_is_printed_and_handed_in() {
    let home = Home::new(&[]).await;
    let draft = begun(&home).await;
    home.engine.ask(SaveMelding { draft: draft.clone() }).await.unwrap();
    let call = DidMelding { id: draft.id, on: "2026-11-18".parse().unwrap() };
    let voorziening = home.engine.ask(call).await.unwrap().receipt.unwrap().voorziening;
    let empty = plan(&home, &voorziening).await;
    assert_eq!(
        (empty.route, empty.term.expect("a term").raw_end.to_string().as_str()),
        (SendRoute::ByHand, "2026-11-25")
    );
    let goals = PlanDraft { goals: "Zelf koffie zetten. 😀".into(), ..empty.draft };
    save(&home, goals).await.unwrap();
    assert_eq!(send(&home, &voorziening).await.unwrap_err().code, ErrorCode::Forbidden);
    let file = home.engine.ask(PrintPlan { voorziening: voorziening.clone() }).await.unwrap();
    assert!(home.engine.file(&file.path).await.unwrap().bytes.starts_with(b"%PDF-"));
    let did =
        |on: &str| home.engine.ask(DidPlan { voorziening: voorziening.clone(), on: on.parse().unwrap() });
    for wrong in ["2026-11-22", "2026-11-17"] {
        assert_eq!(did(wrong).await.unwrap_err().code, ErrorCode::InvalidDate, "{wrong}");
    }
    let done = did("2026-11-20").await.unwrap();
    assert_eq!((done.state, done.handed_in.unwrap().to_string().as_str()), (SendState::ByHand, "2026-11-20"));
    assert_eq!(step(&home, &voorziening).await, StepState::Done);
}

#[tokio::test]
async fn the_example_takes_no_plan_and_nothing_is_not_found() {
    let home = Home::new(&[]).await;
    home.engine.ask(ShowExample { on: true }).await.unwrap();
    let rows = home.engine.ask(domain::call::GetVoorzieningen { dossier: None }).await.unwrap();
    let view = plan(&home, &rows[0].id).await;
    assert_eq!(save(&home, view.draft.clone()).await.unwrap_err().code, ErrorCode::ReadOnly);
    let nowhere = PlanDraft { voorziening: "v9".into(), ..view.draft };
    assert_eq!(save(&home, nowhere).await.unwrap_err().code, ErrorCode::NotFound);
}
