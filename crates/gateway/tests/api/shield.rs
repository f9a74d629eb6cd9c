//! Opvang goes to no gemachtigde, though this registry shows everything.

use crate::support::{ANNA, BERT, Call, World, document, message};
use axum::http::Method;
use municipal_api::Collectie;
use serde_json::json;

#[tokio::test]
async fn a_gemachtigde_sees_nothing_that_hangs_on_opvang() {
    let world = World::new().await;
    // Letters and messages whose zaak only the link tells.
    world.registry.change(ANNA, |p| {
        p.documenten.push(document("d-bijlage-opvang", None));
        p.berichten.push(municipal_api::Bericht {
            bijlagen: vec!["d-bijlage-opvang".into()],
            ..message("b-met-bijlage-opvang", Some("z-opvang"))
        });
    });
    let (anna, bert) = (world.token(ANNA), world.token(BERT));
    let id = world.dossier(&bert, "Anna Jansen").await;
    let mut hidden = 0;
    for collectie in Collectie::ALL.into_iter().filter(|c| *c != Collectie::Inzagen) {
        let path = format!("/v1/dossiers/{id}/{}", collectie.segment());
        let (hers, his) = (world.get(&anna, &path).await, world.get(&bert, &path).await);
        assert!(!his.text().contains("opvang"), "{}", his.text());
        assert!(his.text().contains("hulp") || !hers.text().contains("hulp"), "the rest is there");
        if hers.text().contains("opvang") {
            hidden += 1;
            assert_ne!(hers.etag(), his.etag());
        }
    }
    assert_eq!(hidden, 6);
}

#[tokio::test]
async fn what_is_hidden_cannot_be_reached_by_its_id() {
    let world = World::new().await;
    let (anna, bert) = (world.token(ANNA), world.token(BERT));
    let id = world.dossier(&bert, "Anna Jansen").await;
    let content = |document: &str| format!("/v1/dossiers/{id}/documenten/{document}/inhoud");
    world.get(&bert, &content("d-adres")).await.problem(404, "niet-gevonden");
    assert_eq!(world.get(&bert, &content("d-brief")).await.status, 200);
    assert_eq!(world.get(&anna, &content("d-adres")).await.status, 200);

    let answer = |appointment: &str, token: &str| {
        Call::new(Method::PATCH, &format!("/v1/dossiers/{id}/afspraken/{appointment}"))
            .token(token)
            .header("if-match", "\"1\"")
            .json(&json!({ "antwoord": "geaccepteerd" }))
    };
    world.call(answer("a-opvang", &bert)).await.problem(404, "niet-gevonden");
    assert_eq!(world.call(answer("a-hulp", &bert)).await.status, 200);
    assert_eq!(world.call(answer("a-opvang", &anna)).await.status, 200);
}

#[tokio::test]
async fn what_is_hidden_cannot_be_named_in_a_letter() {
    let world = World::new().await;
    let bert = world.token(BERT);
    let id = world.dossier(&bert, "Anna Jansen").await;
    let send = async |body: serde_json::Value| {
        world.call(Call::post(&format!("/v1/dossiers/{id}/berichten"), &body).token(&bert)).await
    };
    let zaak = send(json!({ "tekst": "Vraag", "zaakId": "z-opvang" })).await.problem(422, "ongeldig");
    let nowhere = send(json!({ "tekst": "Vraag", "zaakId": "z-nergens" })).await.problem(422, "ongeldig");
    assert_eq!(zaak.invalid_params, nowhere.invalid_params);
    let along = send(json!({ "tekst": "Vraag", "bijlagen": ["d-adres"] })).await.problem(422, "ongeldig");
    assert_eq!(along.invalid_params[0].name, "bijlagen");
    let good = send(json!({ "tekst": "Vraag", "zaakId": "z-hulp", "bijlagen": ["d-brief"] })).await;
    assert_eq!(good.status, 201, "{}", good.text());
}
