//! Every request that the adapters send, held against the registries' own OpenAPI documents. They are not ours to
//! keep here: give their folder in `NAASTE_SPECS`, as JSON (`yq -o json`): zaken.json, catalogi.json,
//! besluiten.json, documenten.json, objecten.json, producten.json. Without it this test says that it was skipped.

mod schema;

use crate::{
    stand_in::{
        Seen,
        objects::{Objects, products},
        openzaak::{OpenZaak, id},
    },
    support::{CARER, CLIENT, Town, bsn, mandated, own},
};
use base64::{Engine, prelude::BASE64_STANDARD};
use gateway::registry::Registry;
use municipal_api::{
    AfspraakAntwoord, Antwoord, Bevoegdheid, NieuwBericht, NieuwDocument, NieuweAanvraag, NieuweAfspraak,
    NieuweMachtiging, NieuweMelding, NieuweTaak,
};
use schema::Document;
use serde_json::{Value, json};
use std::path::PathBuf;

/// The API of a request by its path.
const APIS: [(&str, &str); 6] = [
    ("/zaken/api/v1", "zaken"),
    ("/catalogi/api/v1", "catalogi"),
    ("/besluiten/api/v1", "besluiten"),
    ("/documenten/api/v1", "documenten"),
    ("/producten/api/v1", "producten"),
    ("/api/v2", "objecten"),
];

/// What of a request its API does not know.
fn judge(seen: &Seen, folder: &std::path::Path) -> Vec<String> {
    let (prefix, name) = APIS.iter().find(|(prefix, _)| seen.path.starts_with(prefix)).unwrap();
    let text = std::fs::read(folder.join(format!("{name}.json"))).unwrap();
    let document = Document(serde_json::from_slice(&text).unwrap());
    let (method, path) = (seen.method.as_str().to_lowercase(), &seen.path[prefix.len()..]);
    let Some((template, operations)) = document.path(path) else {
        return vec![format!("{name}: no path {path}")];
    };
    let operation = &operations[&method];
    if operation.is_null() {
        return vec![format!("{name}: no {method} {template}")];
    }
    let mut wrong = Vec::new();
    let shared = operations["parameters"].as_array().into_iter().flatten();
    let parameters: Vec<&Value> = shared
        .chain(operation["parameters"].as_array().into_iter().flatten())
        .map(|parameter| document.resolve(parameter))
        .collect();
    for key in seen.query.keys() {
        if !parameters.iter().any(|p| p["in"] == "query" && p["name"] == key.as_str()) {
            wrong.push(format!("{name} {method} {template}: unknown parameter {key}"));
        }
    }
    for parameter in parameters.iter().filter(|p| p["required"] == true) {
        let at = parameter["name"].as_str().unwrap();
        let there = match parameter["in"].as_str().unwrap() {
            "query" => seen.query.contains_key(at),
            "header" => seen.header(at).is_some(),
            _ => true,
        };
        if !there {
            wrong.push(format!("{name} {method} {template}: {at} is missing"));
        }
    }
    let body = &document.resolve(&operation["requestBody"])["content"]["application/json"]["schema"];
    if !body.is_null() {
        let found = document.refused(&seen.json(), body, "");
        wrong.extend(found.into_iter().map(|what| format!("{name} {method} {template}: {what}")));
    }
    wrong
}

#[tokio::test]
async fn every_request_is_one_that_the_registries_document() {
    let Some(folder) = std::env::var_os("NAASTE_SPECS").map(PathBuf::from) else {
        eprintln!("SKIPPED: NAASTE_SPECS names no folder with the registries' OpenAPI documents");
        return;
    };
    for bare in [false, true] {
        let (town, objects, shop) = (OpenZaak::start().await, Objects::start().await, products(vec![]).await);
        let registry = Town::default()
            .zgw("zaaksysteem", &town)
            .objecten("objecten", &objects)
            .producten("producten", &shop)
            .now();
        let url = town.zaak(1, 1, CLIENT);
        let document = town.document(1, &url, json!({}), b"x");
        town.besluit(1, &url, Some(&document));
        town.db.lock().unwrap().bare = bare;
        let (access, of_client) = (own(CLIENT), mandated(CARER, CLIENT));
        let melding: NieuweMelding =
            serde_json::from_value(json!({ "omschrijving": "x", "hulpNu": "de buren", "urgentie": "spoed" }))
                .unwrap();
        let made = registry.post_melding(&of_client, "key-key-key-key-1", melding).await.unwrap();
        let alone = NieuweAanvraag { zaak_id: None, tekst: "x".into() };
        registry.post_aanvraag(&access, "key-key-key-key-2", alone).await.unwrap();
        let of_melding = NieuweAanvraag { zaak_id: Some(made.id), tekst: "x".into() };
        registry.post_aanvraag(&access, "key-key-key-key-3", of_melding).await.unwrap();
        let upload = NieuwDocument {
            titel: "x".into(),
            zaak_id: None,
            soort: None,
            inhoud: BASE64_STANDARD.encode(b"%PDF-1"),
            formaat: "application/pdf".into(),
        };
        registry.post_document(&access, "key-key-key-key-4", upload).await.unwrap();
        let in_parts = Town::default().zgw_in_parts("zaaksysteem", &town, 4).now();
        town.db.lock().unwrap().part = 4;
        let upload = NieuwDocument {
            titel: "x".into(),
            zaak_id: Some(id(0x10, 1)),
            soort: None,
            inhoud: BASE64_STANDARD.encode(b"%PDF-1.7 in parts"),
            formaat: "application/pdf".into(),
        };
        in_parts.post_document(&access, "key-key-key-key-9", upload).await.unwrap();
        let moment = "2026-12-01T13:00:00Z".parse().unwrap();
        let afspraak = NieuweAfspraak { titel: "x".into(), moment, duur_minuten: 60, zaak_id: None };
        registry.post_afspraak(&access, "key-key-key-key-5", afspraak).await.unwrap();
        let row = registry.afspraken(&access).await.unwrap().rows.remove(0);
        let yes = AfspraakAntwoord { antwoord: Antwoord::Geaccepteerd, voorstel: None };
        registry.patch_afspraak(&access, &row.id, &row.etag, yes).await.unwrap();
        let taak = NieuweTaak { titel: "x".into(), uiterlijk: None };
        registry.post_taak(&access, "key-key-key-key-6", taak).await.unwrap();
        let bericht = NieuwBericht { zaak_id: None, tekst: "x".into(), bijlagen: vec![], chat: false };
        registry.post_bericht(&access, "key-key-key-key-7", bericht).await.unwrap();
        let new = NieuweMachtiging {
            bevoegdheden: vec![Bevoegdheid::Lezen],
            ingangsdatum: None,
            einddatum: "2027-01-01".parse().unwrap(),
        };
        let code = registry.post_machtiging(&access, "key-key-key-key-8", new).await.unwrap();
        registry.redeem_machtiging(&bsn(CARER), "k", &code.code).await.unwrap();
        registry.mandates(&bsn(CARER), "2026-11-22".parse().unwrap()).await.unwrap();
        for row in registry.documenten(&access).await.unwrap().rows {
            registry.inhoud(&access, &row.id).await.unwrap();
        }
        registry.voorzieningen(&access).await.unwrap();
        registry.check().await;
        let seen = [town.server.seen(), objects.server.seen(), shop.seen()].concat();
        assert!(seen.len() > 60);
        let mut wrong: Vec<String> = seen.iter().flat_map(|seen| judge(seen, &folder)).collect();
        wrong.sort();
        wrong.dedup();
        // What a bare server refuses is tried once, which is how we find out.
        assert_eq!(wrong, [""; 0], "bare: {bare}");
    }
}
