//! Handing over a machtiging with a code, and redeeming it.

use crate::support::{ANNA, BERT, CAREL, Call, World, code};
use axum::http::Method;
use municipal_api::{Ik, Machtiging, MachtigingCode, Ontvangst, Pagina, ToegangSoort, geweigerd, show_code};
use serde_json::json;
use std::sync::atomic::Ordering::SeqCst;

const REDEEM: &str = "/v1/machtigingen/inwisselen";

fn grant(dossier: &str, scopes: &[&str]) -> Call {
    let body = json!({ "bevoegdheden": scopes, "einddatum": "2027-11-21" });
    Call::post(&format!("/v1/dossiers/{dossier}/machtigingen"), &body)
}

fn redeem(code: &str) -> Call {
    Call::post(REDEEM, &json!({ "code": code }))
}

#[tokio::test]
async fn a_code_goes_from_the_client_to_the_mantelzorger() {
    let world = World::new().await;
    let (anna, carel) = (world.token(ANNA), world.token(CAREL));
    let id = world.dossier(&anna, "Anna Jansen").await;
    let path = format!("/v1/dossiers/{id}/machtigingen");
    let before = world.get(&anna, &path).await;
    let handed = world.call(grant(&id, &["lezen", "berichten"]).token(&anna)).await;
    assert_eq!((handed.status.as_u16(), handed.header("cache-control")), (201, "no-store"));
    let handed: MachtigingCode = handed.json();
    assert_ne!(world.get(&anna, &path).await.etag(), before.etag(), "the list tells at once");

    // A code that nobody redeemed opens nothing, and stands in no list but hers.
    let ik: Ik = world.get(&carel, "/v1/ik").await.json();
    assert_eq!(ik.dossiers.len(), 1);
    let answer = world.call(redeem(&show_code(&handed.code).to_lowercase()).token(&carel)).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    assert!(!answer.json::<Ontvangst>().id.is_empty());
    let ik: Ik = world.get(&carel, "/v1/ik").await.json();
    let opened = ik.dossiers.iter().find(|d| d.soort == ToegangSoort::Gemachtigd).unwrap();
    assert_eq!((opened.naam.as_str(), opened.id.as_str()), ("Anna Jansen", id.as_str()));
    assert_eq!(world.get(&carel, &format!("/v1/dossiers/{id}/zaken")).await.status, 200);
    world.get(&carel, &format!("/v1/dossiers/{id}/pgb-budgetten")).await.problem(403, "geen-bevoegdheid");
}

#[tokio::test]
async fn only_the_person_hands_over() {
    let world = World::new().await;
    let (bert, carel) = (world.token(BERT), world.token(CAREL));
    let id = world.dossier(&bert, "Anna Jansen").await;
    world.call(grant(&id, &["lezen"]).token(&bert)).await.problem(403, "geen-bevoegdheid");
    world.call(grant(&id, &["lezen"]).token(&carel)).await.problem(404, "niet-gevonden");
    world.call(grant(&id, &["lezen"])).await.problem(401, "niet-aangemeld");
    world.call(redeem(&code())).await.problem(401, "niet-aangemeld");
    assert_eq!(world.registry.writes.load(SeqCst), 0);
}

#[tokio::test]
async fn what_cannot_be_granted_is_refused_before_the_registry() {
    let world = World::new().await;
    let anna = world.token(ANNA);
    let id = world.dossier(&anna, "Anna Jansen").await;
    for (body, field) in [
        (json!({ "bevoegdheden": [], "einddatum": "2027-01-01" }), "bevoegdheden"),
        (json!({ "bevoegdheden": ["alles"], "einddatum": "2027-01-01" }), "bevoegdheden"),
        (json!({ "bevoegdheden": ["lezen"], "einddatum": "2026-11-20" }), "einddatum"),
        (json!({ "bevoegdheden": ["lezen"], "einddatum": "2032-01-01" }), "einddatum"),
        (
            json!({ "bevoegdheden": ["lezen"], "ingangsdatum": "2027-02-01", "einddatum": "2027-01-01" }),
            "einddatum",
        ),
    ] {
        let call = Call::post(&format!("/v1/dossiers/{id}/machtigingen"), &body).token(&anna);
        let problem = world.call(call).await.problem(422, "ongeldig");
        assert_eq!(problem.invalid_params[0].name, field, "{body}");
    }
    assert_eq!(world.registry.writes.load(SeqCst), 0);
}

#[tokio::test]
async fn tries_are_counted_a_person_and_not_a_token() {
    let world = World::with(|c| c.limits.redeem_burst = 3).await;
    for (n, wrong) in ["0000-0000-0000", "geen code", "1111"].into_iter().enumerate() {
        // A new session each time.
        let problem = world.call(redeem(wrong).token(&world.token(CAREL))).await.problem(422, "ongeldig");
        assert_eq!(problem.invalid_params[0].code, geweigerd::ONBEKEND, "{n}");
    }
    let stopped = world.call(redeem(&code()).token(&world.token(CAREL))).await;
    stopped.problem(429, "te-veel-verzoeken");
    assert!(stopped.header("retry-after").parse::<u64>().unwrap() > 60);
    assert_eq!(world.registry.writes.load(SeqCst), 0, "the right code after wrong ones");
    // Another person is not held up by it.
    assert_eq!(world.call(redeem(&code()).token(&world.token(BERT))).await.status, 201);
}

#[tokio::test]
async fn when_somebody_last_looked_is_for_the_person_alone() {
    let world = World::with(|c| c.cache.collection_seconds = 0).await;
    let (anna, bert) = (world.token(ANNA), world.token(BERT));
    let id = world.dossier(&anna, "Anna Jansen").await;
    let path = format!("/v1/dossiers/{id}/machtigingen");
    let row = async |token: &str| {
        let page: Pagina<Machtiging> = world.get(token, &path).await.json();
        page.resultaten.into_iter().find(|m| m.id == "m-bert").unwrap()
    };
    let before = row(&anna).await;
    world.registry.change(ANNA, |p| {
        p.machtigingen[0].1.laatst_gezien = Some("2026-11-20T10:00:00Z".parse().unwrap());
    });
    let (hers, his) = (row(&anna).await, row(&bert).await);
    assert!(hers.laatst_gezien.is_some() && his.laatst_gezien.is_none());
    assert_eq!((&hers.etag, &his.etag), (&before.etag, &before.etag), "a look is no other version");
    assert!(!world.get(&bert, "/v1/ik").await.text().contains("laatstGezien"));
    let end = Call::new(Method::DELETE, &format!("{path}/m-bert")).token(&anna);
    assert_eq!(world.call(end.header("if-match", &before.etag)).await.status, 200);
}
