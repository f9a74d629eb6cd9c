//! Every call of the document answers as the document says, and what a fuzzer found once stays found. Beside this, each
//! answer that any of these tests gets is held against the document (support/contract.rs).

use crate::support::{ANNA, Answer, CAREL, Call, World, code, contract};
use axum::http::Method;
use futures::StreamExt;
use municipal_api::MachtigingCode;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tower::ServiceExt;

/// A good call of each operation, in an order in which they can be done.
async fn walk(world: &World) -> BTreeSet<String> {
    let (anna, carel) = (world.token(ANNA), world.token(CAREL));
    let id = world.dossier(&anna, "Anna Jansen").await;
    let at = |rest: &str| format!("/v1/dossiers/{id}{rest}");
    let mut done = BTreeSet::new();
    let mut note = |method: &Method, path: &str, answer: &Answer| {
        assert!(answer.status.is_success(), "{method} {path}: {}", answer.text());
        done.insert(contract::operation(method.as_str(), path).unwrap());
    };
    let mut reads =
        vec!["/v1/gemeente".to_owned(), "/v1/ik".to_owned(), at(""), at("/documenten/d-brief/inhoud")];
    reads.extend(municipal_api::Collectie::ALL.map(|collectie| at(&format!("/{}", collectie.segment()))));
    for path in reads {
        note(&Method::GET, &path, &world.get(&anna, &path).await);
    }
    let until = json!({ "bevoegdheden": ["lezen"], "einddatum": "2027-11-21" });
    let mut n = 0;
    let mut write = |method: Method, path: String, body: Value| {
        n += 1;
        let call =
            Call::new(method.clone(), &path).header("idempotency-key", &format!("een-sleutel-van-{n:03}"));
        (method, path, call.header("if-match", "\"1\"").json(&body))
    };
    let voor = json!({ "naam": "Mevrouw Bos", "contact": "06", "relatie": "buur", "weetErvan": true });
    let handed = write(Method::POST, at("/machtigingen"), until);
    let answer = world.call(handed.2.token(&anna)).await;
    note(&handed.0, &handed.1, &answer);
    let code = answer.json::<MachtigingCode>().code;
    for (token, (method, path, call)) in [
        (&anna, write(Method::POST, at("/meldingen"), json!({ "omschrijving": "x", "urgentie": "gewoon" }))),
        (
            &anna,
            write(
                Method::POST,
                "/v1/meldingen".into(),
                json!({ "omschrijving": "x", "urgentie": "spoed", "voor": voor }),
            ),
        ),
        (&anna, write(Method::POST, at("/aanvragen"), json!({ "tekst": "x", "zaakId": "z-hulp" }))),
        (&anna, write(Method::POST, at("/berichten"), json!({ "tekst": "x" }))),
        (
            &anna,
            write(
                Method::POST,
                at("/documenten"),
                json!({ "titel": "x", "formaat": "application/pdf", "inhoud": "JVBERi0xLjc=" }),
            ),
        ),
        (
            &anna,
            write(
                Method::POST,
                at("/afspraken"),
                json!({ "titel": "x", "moment": "2026-12-01T10:00:00Z", "duurMinuten": 15 }),
            ),
        ),
        (&anna, write(Method::POST, at("/taken"), json!({ "titel": "x" }))),
        (&carel, write(Method::POST, "/v1/machtigingen/inwisselen".into(), json!({ "code": code }))),
    ] {
        note(&method, &path, &world.call(call.token(token)).await);
    }
    for (collectie, row, method, body) in [
        ("afspraken", "a-hulp", Method::PATCH, json!({ "antwoord": "geaccepteerd" })),
        ("taken", "t-1", Method::PATCH, json!({ "status": "gedaan" })),
        ("machtigingen", "m-ander", Method::DELETE, Value::Null),
    ] {
        let page: Value = world.get(&anna, &at(&format!("/{collectie}"))).await.json();
        let rows = page["resultaten"].as_array().unwrap();
        let etag = rows.iter().find(|found| found["id"] == row).unwrap()["etag"].as_str().unwrap().to_owned();
        let path = at(&format!("/{collectie}/{row}"));
        let call = Call::new(method.clone(), &path).token(&anna).header("if-match", &etag).json(&body);
        note(&method, &path, &world.call(call).await);
    }
    // Events: the head, and the first of them.
    let path = at("/gebeurtenissen");
    let response = world.gateway.router().oneshot(Call::get(&path).token(&anna).request()).await.unwrap();
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    let first = response.into_body().into_data_stream().next().await.unwrap().unwrap();
    let text = std::str::from_utf8(&first).unwrap();
    let data = text.lines().find_map(|line| line.strip_prefix("data: ")).unwrap();
    assert_eq!(
        contract::refused(&serde_json::from_str(data).unwrap(), "/components/schemas/Dossier"),
        [""; 0]
    );
    done.insert(contract::operation("GET", &path).unwrap());
    done
}

#[tokio::test]
async fn every_operation_answers_as_our_document_says() {
    let done = walk(&World::new().await).await;
    let all: BTreeSet<String> = contract::operations().into_iter().map(|(_, _, id)| id).collect();
    assert_eq!(done, all);
}

#[tokio::test]
async fn nobody_gets_in_without_a_token_whatever_is_asked() {
    let world = World::new().await;
    for (method, path, id) in contract::operations() {
        if id == "gemeente" {
            continue;
        }
        let path = path.replace(['{', '}'], "");
        for wrong in [None, Some("Bearer nonsense"), Some("Basic bWFyaWprZTp4"), Some("Bearer")] {
            let call = Call::new(method.parse().unwrap(), &path).header("content-type", "application/json");
            let call = wrong.map_or_else(
                || Call::new(method.parse().unwrap(), &path),
                |w| call.header("authorization", w),
            );
            assert_eq!(world.call(call).await.status, 401, "{method} {path} {wrong:?}");
        }
    }
}

/// Each was found by a fuzzer: an answer that the document did not tell of, or one that it forbade.
#[tokio::test]
async fn what_a_fuzzer_found_stays_found() {
    let world = World::new().await;
    let token = world.token(ANNA);
    let id = world.dossier(&token, "Anna Jansen").await;
    let at = |rest: &str| format!("/v1/dossiers/{id}{rest}");
    // A 400 for a version that is none, also where nothing is sent along.
    for version in ["", "*", "\"\"", "\"a\", \"b\""] {
        let call =
            Call::new(Method::DELETE, &at("/machtigingen/m-bert")).token(&token).header("if-match", version);
        world.call(call).await.problem(400, "if-match-ongeldig");
    }
    let odd = Call::new(Method::DELETE, &at("/machtigingen/m-bert")).token(&token).header("if-match", "{}");
    world.call(odd).await.problem(412, "gewijzigd");
    // A cursor that nobody was given, and more rows than there can be.
    for cursor in ["", "0000", "yQ4O0gns"] {
        let call = Call::get(&at(&format!("/zaken?cursor={cursor}"))).token(&token);
        world.call(call.header("if-none-match", "*")).await.problem(400, "ongeldige-cursor");
        world.get(&token, &at(&format!("/zaken?cursor={cursor}"))).await.problem(400, "ongeldige-cursor");
    }
    assert_eq!(world.get(&token, &at("/zaken?limit=501")).await.status, 200);
    // Text that is none.
    for (segment, body) in [
        ("taken", json!({ "titel": "" })),
        ("taken", json!({ "titel": " \u{a0}" })),
        ("taken", json!({ "titel": "x", "uiterlijk": "" })),
        ("aanvragen", json!({ "tekst": "" })),
        ("documenten", json!({ "titel": "x", "formaat": "", "inhoud": "" })),
        ("machtigingen", json!({ "bevoegdheden": [], "einddatum": "2027-01-01" })),
    ] {
        world
            .call(Call::post(&at(&format!("/{segment}")), &body).token(&token))
            .await
            .problem(422, "ongeldig");
        let schema = match segment {
            "taken" => "NieuweTaak",
            "aanvragen" => "NieuweAanvraag",
            "documenten" => "NieuwDocument",
            _ => "NieuweMachtiging",
        };
        let refused = contract::refused(&body, &format!("/components/schemas/{schema}"));
        assert!(!refused.is_empty(), "the document forbids it too: {body}");
    }
    // What the document tells of a document that is known.
    let path = at("/documenten/d-brief/inhoud");
    let known = world.get(&token, &path).await;
    let again = world.call(Call::get(&path).token(&token).header("if-none-match", known.etag())).await;
    assert_eq!(again.status, 304);
    // Too many tries are an answer too.
    for _ in 0..5 {
        world.call(Call::post("/v1/machtigingen/inwisselen", &json!({ "code": code() })).token(&token)).await;
    }
    let call = Call::post("/v1/machtigingen/inwisselen", &json!({ "code": code() })).token(&token);
    world.call(call).await.problem(429, "te-veel-verzoeken");
}

#[test]
fn a_time_of_the_day_is_what_the_document_says() {
    let day = |van: &str| {
        let found = contract::refused(
            &json!({ "dag": 1, "van": van, "tot": "12:30:00" }),
            "/components/schemas/Openingstijd",
        );
        found.iter().filter(|words| words.starts_with("/van")).count()
    };
    assert_eq!((day("08:30:00"), day("08:30:00.5")), (0, 0));
    assert_eq!((day("08:30"), day("24:00:00"), day("08:30:00Z")), (1, 1, 1));
}

/// The check itself can say no.
#[test]
fn an_answer_that_the_document_does_not_know_is_noticed() {
    let headers = |media: &str| {
        let mut headers = axum::http::HeaderMap::new();
        headers.insert("api-version", municipal_api::headers::VERSION.parse().unwrap());
        headers.insert("content-type", media.parse().unwrap());
        headers
    };
    let held = |path: &str, status: u16, media: &str, body: &str| {
        let (headers, status) = (headers(media), status.try_into().unwrap());
        std::panic::catch_unwind(|| contract::hold("GET", path, status, &headers, body.as_bytes())).is_ok()
    };
    let ik = r#"{"naam":"A","sessie":{"eindigt":"2026-11-21T11:00:00Z","inactiefSeconden":1},"dossiers":[]}"#;
    assert!(held("/v1/ik", 200, "application/json", ik));
    assert!(!held("/v1/ik", 200, "application/json", &ik.replace("2026-11-21T11:00:00Z", "gisteren")));
    assert!(!held("/v1/ik", 200, "text/html", ik));
    assert!(!held("/v1/ik", 204, "application/json", ik));
    assert!(!held("/v1/ik", 404, "application/problem+json", "{}"));
    assert!(!held("/v1/niets", 200, "application/json", "{}"));
}
