//! Opvang goes to no gemachtigde, though this registry shows everything.

use crate::support::{ANNA, BERT, Call, Person, World, document, message, zaak};
use axum::http::Method;
use municipal_api::{Bericht, Collectie, Document, Zaak};
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

/// What nobody but Anna may read: it stands in every part of what hangs on her opvang.
const SECRET: &str = "Blijfhuis-de-Vlinder";

/// Everything that can carry it, whichever way the registry tells that it belongs to the opvang.
fn secrets(p: &mut Person, categorie: Option<&str>) {
    let id = |kind: &str| format!("{kind}-geheim");
    let zaak_id = Some("z-geheim".to_owned());
    p.zaken.push(Zaak {
        omschrijving: SECRET.into(),
        status: Some(SECRET.into()),
        besluiten: vec![
            serde_json::from_value(json!({
                "id": "bs-geheim", "datum": "2026-11-01", "resultaat": "toegewezen", "toelichting": SECRET,
                "documentId": "d-besluit-geheim"
            }))
            .unwrap(),
        ],
        ..zaak("z-geheim", categorie)
    });
    p.voorzieningen.push(
        serde_json::from_value(json!({
            "id": id("v"), "naam": SECRET, "zaakIds": ["z-geheim"], "categorie": Some("17"),
            "gewijzigd": "2026-11-01T10:00:00Z"
        }))
        .unwrap(),
    );
    p.budgetten.push(
        serde_json::from_value(json!({
            "id": id("p"), "omschrijving": SECRET, "voorzieningId": "v-geheim", "toegekendCent": 1,
            "ingangsdatum": "2026-01-01", "einddatum": "2026-12-31", "peildatum": "2026-11-01"
        }))
        .unwrap(),
    );
    p.afspraken.push(
        serde_json::from_value(json!({
            "id": id("a"), "titel": SECRET, "plaats": SECRET, "datum": "2026-12-01", "tijd": "10:00:00",
            "zone": "Europe/Amsterdam", "moment": "2026-12-01T09:00:00Z", "duurMinuten": 60, "zaakId": zaak_id,
            "antwoord": "open", "etag": "1"
        }))
        .unwrap(),
    );
    p.berichten.push(Bericht {
        tekst: SECRET.into(),
        afzender: SECRET.into(),
        bijlagen: vec!["d-bijlage-geheim".into()],
        ..message(&id("b"), zaak_id.as_deref())
    });
    for (id, zaak) in
        [("d-geheim", zaak_id.as_deref()), ("d-besluit-geheim", None), ("d-bijlage-geheim", None)]
    {
        p.documenten.push(Document { titel: SECRET.into(), ..document(id, zaak) });
    }
}

/// Every answer that this person can get of Anna's dossier: each collection page by page, the ETags, who is
/// signed in, and the first event. Bodies and headers.
async fn everything(world: &World, token: &str, id: &str) -> String {
    let mut all = String::new();
    let mut paths = vec!["/v1/ik".to_owned(), format!("/v1/dossiers/{id}")];
    for collectie in Collectie::ALL {
        paths.push(format!("/v1/dossiers/{id}/{}", collectie.segment()));
        paths.push(format!("/v1/dossiers/{id}/{}?limit=1", collectie.segment()));
    }
    for path in paths {
        let answer = world.get(token, &path).await;
        // the id of a request is another one each time
        let text = answer.text().replace(answer.header("x-request-id"), "");
        all += &format!("{path} {} {:?} {text}\n", answer.status, answer.headers.get("etag"));
    }
    all
}

#[tokio::test]
async fn nothing_of_opvang_comes_out_anywhere_and_no_tag_tells_that_it_is_there() {
    for (how, categorie) in [
        ("beschermd wonen", Some("15")),
        ("opvang", Some("16")),
        ("by its voorziening alone", None),
        ("18", Some("018")),
    ] {
        let world = World::with(|c| c.cache.collection_seconds = 0).await;
        let (anna, bert) = (world.token(ANNA), world.token(BERT));
        let id = world.dossier(&bert, "Anna Jansen").await;
        // Looks are recorded in her dossier while he reads: only his own answers count here.
        let before = everything(&world, &bert, &id).await;
        world.registry.change(ANNA, |p| secrets(p, categorie));
        let after = everything(&world, &bert, &id).await;
        assert_eq!(before, after, "{how}: not a byte and not a tag of his answers changed");
        assert!(!after.contains(SECRET) && !after.contains("geheim"), "{how}");
        let hers = everything(&world, &anna, &id).await;
        assert!(hers.matches(SECRET).count() > 10, "{how}: it is all there for her");
    }
}

#[tokio::test]
async fn what_hangs_on_opvang_cannot_be_asked_for_by_name() {
    let world = World::with(|c| c.cache.collection_seconds = 0).await;
    world.registry.change(ANNA, |p| secrets(p, Some("16")));
    let bert = world.token(BERT);
    let id = world.dossier(&bert, "Anna Jansen").await;
    let at = |path: &str| format!("/v1/dossiers/{id}/{path}");
    for (hidden, nothing) in [
        (Call::get(&at("documenten/d-geheim/inhoud")), Call::get(&at("documenten/d-nergens/inhoud"))),
        (Call::get(&at("documenten/d-besluit-geheim/inhoud")), Call::get(&at("documenten/d-nergens/inhoud"))),
        (Call::get(&at("documenten/d-bijlage-geheim/inhoud")), Call::get(&at("documenten/d-nergens/inhoud"))),
        (answer(&at("afspraken/a-geheim")), answer(&at("afspraken/a-nergens"))),
        (send(&at("berichten"), "zaakId", "z-geheim"), send(&at("berichten"), "zaakId", "z-nergens")),
        (send(&at("aanvragen"), "zaakId", "z-geheim"), send(&at("aanvragen"), "zaakId", "z-nergens")),
        (visit("z-geheim", &at("afspraken")), visit("z-nergens", &at("afspraken"))),
        (upload("z-geheim", &at("documenten")), upload("z-nergens", &at("documenten"))),
    ] {
        let (hidden, nothing) =
            (world.call(hidden.token(&bert)).await, world.call(nothing.token(&bert)).await);
        let text = |answer: &crate::support::Answer| answer.text().replace(answer.header("x-request-id"), "");
        assert!(hidden.status.is_client_error(), "{}", hidden.text());
        assert_eq!(
            (hidden.status, text(&hidden)),
            (nothing.status, text(&nothing)),
            "as if it were not there"
        );
    }
    // Who looked at what is hers, and names none of it.
    world.get(&bert, &at("inzagen")).await.problem(403, "geen-bevoegdheid");
    let looks = world.get(&world.token(ANNA), &at("inzagen")).await.text();
    assert!(!looks.contains(SECRET) && !looks.contains("geheim"));
}

fn answer(path: &str) -> Call {
    Call::new(Method::PATCH, path).header("if-match", "\"1\"").json(&json!({ "antwoord": "geaccepteerd" }))
}

fn send(path: &str, field: &str, value: &str) -> Call {
    Call::post(path, &json!({ "tekst": "Vraag", field: value }))
}

fn visit(zaak: &str, path: &str) -> Call {
    let body =
        json!({ "titel": "Bezoek", "moment": "2026-12-01T10:00:00Z", "duurMinuten": 15, "zaakId": zaak });
    Call::post(path, &body)
}

fn upload(zaak: &str, path: &str) -> Call {
    let body =
        json!({ "titel": "Foto", "formaat": "application/pdf", "inhoud": "JVBERi0xLjc=", "zaakId": zaak });
    Call::post(path, &body)
}
