//! What is sent and changed.

use crate::support::{ANNA, BERT, Call, Mood, World};
use axum::{body::Body, http::Method};
use base64::{Engine, engine::general_purpose::STANDARD};
use municipal_api::{Bericht, Bevoegdheid, Machtiging, Ontvangst, Pagina, Taak};
use serde_json::{Value, json};
use std::sync::atomic::Ordering::SeqCst;

struct Annas {
    world: World,
    token: String,
    dossier: String,
}

async fn annas() -> Annas {
    let world = World::new().await;
    let token = world.token(ANNA);
    let dossier = format!("/v1/dossiers/{}", world.dossier(&token, "Anna Jansen").await);
    Annas { world, token, dossier }
}

impl Annas {
    fn post(&self, segment: &str, body: &Value) -> Call {
        Call::post(&format!("{}/{segment}", self.dossier), body).token(&self.token)
    }

    fn change(&self, method: Method, row: &str, body: &Value) -> Call {
        Call::new(method, &format!("{}/{row}", self.dossier)).token(&self.token).json(body)
    }
}

fn pdf(bytes: usize) -> Value {
    let mut content = b"%PDF-1.7".to_vec();
    content.resize(bytes, b'x');
    json!({ "titel": "Offerte", "formaat": "application/pdf", "inhoud": STANDARD.encode(content) })
}

#[tokio::test]
async fn everything_that_can_be_sent_is_received() {
    let a = annas().await;
    for (n, (segment, body)) in [
        ("meldingen", json!({ "omschrijving": "De trap gaat niet meer.", "urgentie": "gewoon" })),
        ("aanvragen", json!({ "tekst": "Ik vraag een traplift aan.", "zaakId": "z-hulp" })),
        ("berichten", json!({ "tekst": "Dank u." })),
        ("documenten", pdf(100)),
        ("afspraken", json!({ "titel": "Bellen", "moment": "2026-12-01T10:00:00Z", "duurMinuten": 15 })),
        ("taken", json!({ "titel": "Offerte opvragen" })),
    ]
    .into_iter()
    .enumerate()
    {
        let call = Call::new(Method::POST, &format!("{}/{segment}", a.dossier))
            .token(&a.token)
            .header("idempotency-key", &format!("0123456789abcde{n}"))
            .json(&body);
        let answer = a.world.call(call).await;
        assert_eq!(answer.status, 201, "{segment}: {}", answer.text());
        assert_eq!(answer.json::<Ontvangst>().id, format!("w-{n}"));
    }
}

#[tokio::test]
async fn the_same_key_acts_once() {
    let a = annas().await;
    let body = json!({ "tekst": "Eén keer." });
    let first: Ontvangst = a.world.call(a.post("berichten", &body)).await.json();
    let second: Ontvangst = a.world.call(a.post("berichten", &body)).await.json();
    assert_eq!(first, second);
    assert_eq!(a.world.registry.writes.load(SeqCst), 1);
    let other = a.world.call(a.post("berichten", &json!({ "tekst": "Iets anders." }))).await;
    other.problem(409, "conflict");
    // Somebody else's key is another key.
    let bert = Call::post(&format!("{}/berichten", a.dossier), &body).token(&a.world.token(BERT));
    assert_eq!(a.world.call(bert).await.status, 201);
    assert_eq!(a.world.registry.writes.load(SeqCst), 2);
}

#[tokio::test]
async fn a_post_needs_a_key() {
    let a = annas().await;
    let path = format!("{}/taken", a.dossier);
    let call = || Call::new(Method::POST, &path).token(&a.token).json(&json!({ "titel": "x" }));
    a.world.call(call()).await.problem(400, "idempotency-key-ontbreekt");
    for wrong in ["short", &"x".repeat(65), "0123456789 abcdef", "0123456789\"abcdef"] {
        let answer = a.world.call(call().header("idempotency-key", wrong)).await;
        answer.problem(400, "idempotency-key-ongeldig");
    }
    let quoted = call().header("idempotency-key", "\"3f0c5f0e-8a3c-4f6c-9a7b-0c6a1d2e3f4a\"");
    assert_eq!(a.world.call(quoted).await.status, 201);
}

#[tokio::test]
async fn every_refused_field_is_named() {
    let a = annas().await;
    let wrong = json!({ "tekst": "x".repeat(4001), "bijlagen": vec!["d"; 11] });
    let problem = a.world.call(a.post("berichten", &wrong)).await.problem(422, "ongeldig");
    let fields: Vec<_> = problem.invalid_params.iter().map(|p| (p.name.as_str(), p.code.as_str())).collect();
    assert_eq!(fields, [("tekst", "te-lang"), ("bijlagen", "te-veel")]);
    let problem = a.world.call(a.post("berichten", &json!({ "tekst": 5 }))).await.problem(422, "ongeldig");
    assert_eq!(
        (problem.invalid_params[0].name.as_str(), problem.invalid_params[0].code.as_str()),
        ("tekst", "type")
    );
    let executable =
        json!({ "titel": "x", "formaat": "application/pdf", "inhoud": STANDARD.encode("MZ...") });
    let problem = a.world.call(a.post("documenten", &executable)).await.problem(422, "ongeldig");
    assert_eq!(problem.invalid_params[0].code, "formaat");
    assert_eq!(a.world.registry.writes.load(SeqCst), 0);
}

#[tokio::test]
async fn a_body_must_be_json_of_a_sane_size() {
    let a = annas().await;
    let path = format!("{}/berichten", a.dossier);
    let call =
        || Call::new(Method::POST, &path).token(&a.token).header("idempotency-key", "0123456789abcdef");
    a.world.call(call().body("tekst=x")).await.problem(415, "formaat-niet-ondersteund");
    let form = call().header("content-type", "application/x-www-form-urlencoded").body("tekst=x");
    a.world.call(form).await.problem(415, "formaat-niet-ondersteund");
    let broken = call().header("content-type", "application/json; charset=utf-8").body("{\"tekst\":");
    a.world.call(broken).await.problem(400, "ongeldige-json");
    let large = json!({ "tekst": "x".repeat(70 * 1024) });
    a.world.call(call().json(&large)).await.problem(413, "te-groot");
    // Also where nobody says how long it is.
    let chunks = futures::stream::iter((0..100).map(|_| Ok::<_, std::io::Error>(vec![b' '; 1024])));
    let endless = call().header("content-type", "application/json").body(Body::from_stream(chunks));
    a.world.call(endless).await.problem(413, "te-groot");
}

#[tokio::test]
async fn a_document_may_be_ten_mebibytes() {
    let a = annas().await;
    let largest = a.world.call(a.post("documenten", &pdf(10 * 1024 * 1024))).await;
    assert_eq!(largest.status, 201, "{}", largest.text());
    let problem =
        a.world.call(a.post("documenten", &pdf(10 * 1024 * 1024 + 1))).await.problem(422, "ongeldig");
    assert_eq!(problem.invalid_params[0].code, "te-groot");
    a.world.call(a.post("documenten", &pdf(11 * 1024 * 1024))).await.problem(413, "te-groot");
}

#[tokio::test]
async fn a_change_names_the_version_that_it_saw() {
    let a = annas().await;
    let done = json!({ "status": "gedaan" });
    let patch = || a.change(Method::PATCH, "taken/t-1", &done);
    a.world.call(patch()).await.problem(428, "if-match-ontbreekt");
    for wrong in ["*", "\"1\", \"2\"", "\"\""] {
        a.world.call(patch().header("if-match", wrong)).await.problem(400, "if-match-ongeldig");
    }
    a.world.call(patch().header("if-match", "\"0\"")).await.problem(412, "gewijzigd");
    let tasks: Pagina<Taak> = a.world.get(&a.token, &format!("{}/taken", a.dossier)).await.json();
    let answer = a.world.call(patch().header("if-match", &tasks.resultaten[0].etag)).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    a.world.call(patch().header("if-match", "\"1\"")).await.problem(412, "gewijzigd");
    let unknown = a.change(Method::PATCH, "taken/t-9", &done).header("if-match", "\"1\"");
    a.world.call(unknown).await.problem(404, "niet-gevonden");
}

#[tokio::test]
async fn what_was_sent_is_there_at_once_and_so_is_its_new_tag() {
    let a = annas().await;
    let path = format!("{}/berichten", a.dossier);
    let before = a.world.get(&a.token, &path).await;
    a.world.call(a.post("berichten", &json!({ "tekst": "Nieuw." }))).await;
    let after = a.world.get(&a.token, &path).await;
    assert_ne!(before.etag(), after.etag());
    let page: Pagina<Bericht> = after.json();
    assert!(page.resultaten.iter().any(|b| b.tekst == "Nieuw."));
}

#[tokio::test]
async fn a_melding_for_another_says_about_whom_and_gives_a_receipt_alone() {
    let a = annas().await;
    let mut body = json!({ "omschrijving": "Hij redt het niet meer alleen.", "urgentie": "spoed" });
    let send = |body: &Value| Call::post("/v1/meldingen", body).token(&a.token);
    let problem = a.world.call(send(&body)).await.problem(422, "ongeldig");
    assert_eq!(problem.invalid_params[0].name, "voor");
    body["voor"] =
        json!({ "naam": "J. Bos", "contact": "06 00000000", "relatie": "buurman", "weetErvan": true });
    let answer = a.world.call(send(&body)).await;
    let fields: Vec<String> = answer.json::<serde_json::Map<String, Value>>().keys().cloned().collect();
    assert_eq!(
        (answer.status.as_u16(), fields),
        (201, vec!["id".into(), "kenmerk".into(), "ontvangen".into()])
    );
    a.world.call(a.post("meldingen", &body)).await.problem(422, "ongeldig");
    a.world.call(Call::post("/v1/meldingen", &body)).await.problem(401, "niet-aangemeld");
}

#[tokio::test]
async fn a_gemachtigde_does_what_the_machtiging_says() {
    let a = annas().await;
    let bert = a.world.token(BERT);
    let as_bert =
        |segment: &str, body: &Value| Call::post(&format!("{}/{segment}", a.dossier), body).token(&bert);
    a.world.registry.change(ANNA, |p| p.machtigingen[0].1.bevoegdheden = vec![Bevoegdheid::Lezen]);
    let melding = json!({ "omschrijving": "x", "urgentie": "gewoon" });
    for (segment, body) in
        [("meldingen", melding), ("berichten", json!({ "tekst": "x" })), ("documenten", pdf(99))]
    {
        a.world.call(as_bert(segment, &body)).await.problem(403, "geen-bevoegdheid");
    }
    assert_eq!(a.world.call(as_bert("taken", &json!({ "titel": "x" }))).await.status, 201);
    assert_eq!(a.world.registry.writes.load(SeqCst), 1);
}

#[tokio::test]
async fn a_machtiging_is_withdrawn_by_who_granted_or_who_holds_it() {
    let a = annas().await;
    let rows = async |token: &str| {
        let path = format!("{}/machtigingen", a.dossier);
        a.world.get(token, &path).await.json::<Pagina<Machtiging>>().resultaten
    };
    let end = |token: &str, id: &str, etag: &str| {
        Call::new(Method::DELETE, &format!("{}/machtigingen/{id}", a.dossier))
            .token(token)
            .header("if-match", etag)
    };
    let bert = a.world.token(BERT);
    let all = rows(&a.token).await;
    let (other, berts) = (&all[0], &all[1]);
    a.world.call(end(&bert, "m-ander", &other.etag)).await.problem(404, "niet-gevonden");
    a.world.call(end(&a.token, "m-ander", "\"old\"")).await.problem(412, "gewijzigd");
    assert_eq!(a.world.call(end(&a.token, "m-ander", &other.etag)).await.status, 200);
    assert_eq!(rows(&a.token).await.len(), 1);
    assert_eq!(rows(&bert).await[0].etag, berts.etag, "the same row has the same tag for both");
    assert_eq!(a.world.call(end(&bert, "m-bert", &berts.etag)).await.status, 200);
    a.world.get(&bert, &a.dossier).await.problem(404, "niet-gevonden");
}

#[tokio::test]
async fn a_registry_that_is_down_is_worth_another_try() {
    let a = annas().await;
    a.world.registry.is(Mood::Down);
    let answer = a.world.call(a.post("berichten", &json!({ "tekst": "x" }))).await;
    let problem = answer.problem(503, "bron-niet-bereikbaar");
    assert_eq!((answer.header("retry-after"), problem.detail), ("30", None));
    a.world.registry.is(Mood::Well);
    assert_eq!(a.world.call(a.post("berichten", &json!({ "tekst": "x" }))).await.status, 201);
}

#[tokio::test]
async fn a_letter_goes_only_where_the_municipality_takes_it_and_from_who_may_ask() {
    let a = annas().await;
    let letter = |soort: &str| {
        let mut body = pdf(99);
        body["soort"] = json!(soort);
        body["zaakId"] = json!("z-hulp");
        body
    };
    assert_eq!(a.world.call(a.post("documenten", &letter("bezwaar"))).await.status, 201);
    let paper =
        a.world.call(a.post("documenten", &letter("ingebrekestelling"))).await.problem(422, "ongeldig");
    assert_eq!(
        (paper.invalid_params[0].name.as_str(), paper.invalid_params[0].code.as_str()),
        ("soort", "kanaal")
    );
    // Who may send messages may add a document, and no letter.
    a.world.registry.change(ANNA, |p| p.machtigingen[0].1.bevoegdheden = vec![Bevoegdheid::Berichten]);
    let bert = a.world.token(BERT);
    let as_bert = |body: &Value| Call::post(&format!("{}/documenten", a.dossier), body).token(&bert);
    a.world.call(as_bert(&letter("bezwaar"))).await.problem(403, "geen-bevoegdheid");
    assert_eq!(a.world.call(as_bert(&pdf(98))).await.status, 201);
}

#[tokio::test]
async fn a_document_of_a_hidden_zaak_is_refused_like_one_that_does_not_exist() {
    let a = annas().await;
    let bert = a.world.token(BERT);
    let send = async |zaak: &str| {
        let mut body = pdf(99);
        body["zaakId"] = json!(zaak);
        let call = Call::post(&format!("{}/documenten", a.dossier), &body).token(&bert);
        a.world.call(call).await.problem(422, "ongeldig").invalid_params
    };
    assert_eq!(send("z-opvang").await, send("z-nergens").await);
}

#[tokio::test]
async fn a_chat_names_no_zaak_and_is_for_a_municipality_that_offers_one() {
    let a = annas().await;
    let chat = |zaak: Option<&str>| json!({ "tekst": "Dag", "chat": true, "zaakId": zaak });
    assert_eq!(a.world.call(a.post("berichten", &chat(None))).await.status, 201);
    a.world.call(a.post("berichten", &chat(Some("z-hulp")))).await.problem(422, "ongeldig");
}
