//! Documents that a registry wants in parts, and documents that it sends in many.

use crate::{
    stand_in::{
        Reply,
        openzaak::{OpenZaak, id},
    },
    support::{CLIENT, Hand, KEY, Town, own},
};
use base64::{Engine, prelude::BASE64_STANDARD};
use gateway::registry::{ContentBody, Registry, RegistryError};
use municipal_api::NieuwDocument;
use serde_json::json;

const WHOLE: &[u8] = b"%PDF-1.7 een verklaring van de huisarts in delen";

fn document(bytes: &[u8]) -> NieuwDocument {
    NieuwDocument {
        titel: "Verklaring".into(),
        zaak_id: Some(id(0x10, 1)),
        soort: None,
        inhoud: BASE64_STANDARD.encode(bytes),
        formaat: "application/pdf".into(),
    }
}

async fn town() -> OpenZaak {
    let town = OpenZaak::start().await;
    town.zaak(1, 1, CLIENT);
    town.db.lock().unwrap().part = 20;
    town
}

/// Exactly one document, whole, unlocked and linked; and the person can read it.
async fn assert_whole(town: &OpenZaak) {
    let rows = town.rows("documenten/enkelvoudiginformatieobjecten");
    assert_eq!((rows.len(), &rows[0]["locked"]), (1, &json!(false)));
    assert_eq!(town.rows("zaken/zaakinformatieobjecten").len(), 1);
    let registry = Town::default().zgw("zaaksysteem", town).now();
    let row = registry.documenten(&own(CLIENT)).await.unwrap().rows.remove(0);
    assert_eq!(registry.inhoud(&own(CLIENT), &row.id).await.unwrap().bytes().await.unwrap(), WHOLE);
}

#[tokio::test]
async fn a_registry_that_finds_one_piece_too_large_gets_parts() {
    for (largest, above) in [(Some(600), None), (None, Some(30))] {
        let town = town().await;
        town.db.lock().unwrap().largest = largest;
        let registry = match above {
            None => Town::default().zgw("zaaksysteem", &town).now(),
            Some(above) => Town::default().zgw_in_parts("zaaksysteem", &town, above).now(),
        };
        let receipt = registry.post_document(&own(CLIENT), KEY, document(WHOLE)).await.unwrap();
        assert_eq!(town.server.seen().iter().filter(|seen| seen.method == "PUT").count(), 3, "{above:?}");
        assert_whole(&town).await;
        assert_eq!(registry.post_document(&own(CLIENT), KEY, document(WHOLE)).await.unwrap(), receipt);
        let other = registry.post_document(&own(CLIENT), KEY, document(b"%PDF-1.7 iets anders")).await;
        assert!(matches!(other, Err(RegistryError::Conflict)));
        assert_whole(&town).await;
    }
}

#[tokio::test]
async fn wherever_it_breaks_off_the_same_key_completes_it_once() {
    for path in ["/enkelvoudiginformatieobjecten", ".0", ".1", ".2", "/unlock", "/zaakinformatieobjecten"] {
        for lost in [false, true] {
            let town = town().await;
            let first = Town::default().zgw_in_parts("zaaksysteem", &town, 30).now();
            town.server.fault(move |seen, work| {
                let here = matches!(seen.method.as_str(), "POST" | "PUT") && seen.path.ends_with(path);
                here.then(|| {
                    let reply = if lost { work() } else { Reply::json(400, &json!({})) };
                    Reply { lost, ..reply }
                })
            });
            let _ = first.post_document(&own(CLIENT), KEY, document(WHOLE)).await;
            // What is not whole is shown to nobody.
            let shown = first.documenten(&own(CLIENT)).await.unwrap().rows;
            let is_whole = town
                .rows("documenten/enkelvoudiginformatieobjecten")
                .iter()
                .all(|row| row["locked"] == false);
            assert!(shown.is_empty() || is_whole, "{path} {lost}");
            town.server.mend();
            // On another instance.
            let other = Town::default().zgw_in_parts("zaaksysteem", &town, 30).now();
            let receipt = other.post_document(&own(CLIENT), KEY, document(WHOLE)).await.unwrap();
            assert_whole(&town).await;
            assert_eq!(other.post_document(&own(CLIENT), KEY, document(WHOLE)).await.unwrap(), receipt);
        }
    }
}

#[tokio::test]
async fn an_upload_that_nobody_can_complete_is_made_anew_once_nobody_is_at_it() {
    const DOCUMENTS: &str = "documenten/enkelvoudiginformatieobjecten";
    let town = town().await;
    let clock = Hand::at("2026-11-22T10:00:00Z");
    let with = Town::default().zgw_in_parts("zaaksysteem", &town, 30);
    let registry = with.open(clock.clone());
    town.server.fault(|seen, _| {
        (seen.method == "PUT" && seen.path.ends_with(".1")).then(|| Reply::json(400, &json!({})))
    });
    let access = own(CLIENT);
    let send = || registry.post_document(&access, KEY, document(WHOLE));
    assert!(matches!(send().await, Err(RegistryError::Unavailable(_))));
    town.server.mend();
    // This registry told the lock once, and tells it no more.
    for part in
        town.db.lock().unwrap().rows.get_mut(DOCUMENTS).unwrap()[0]["bestandsdelen"].as_array_mut().unwrap()
    {
        part["lock"] = json!("");
    }
    // Whoever began it may still be at it: a second document would be one too many.
    clock.set("2026-11-22T11:00:00Z");
    assert!(matches!(send().await, Err(RegistryError::Unavailable(_))));
    assert_eq!(town.rows(DOCUMENTS).len(), 1);
    clock.set("2026-11-22T11:00:01Z");
    let receipt = send().await.unwrap();
    assert_eq!(send().await.unwrap(), receipt);
    let locked: Vec<_> = town.rows(DOCUMENTS).iter().map(|row| row["locked"].clone()).collect();
    assert_eq!(locked, [json!(true), json!(false)]);
    let other = registry.post_document(&own(CLIENT), KEY, document(b"%PDF-1.7 iets anders")).await;
    assert!(matches!(other, Err(RegistryError::Conflict)));
    let shown = registry.documenten(&own(CLIENT)).await.unwrap().rows;
    assert_eq!(shown.iter().map(|row| row.id.as_str()).collect::<Vec<_>>(), [receipt.id.as_str()]);
    assert_eq!(registry.inhoud(&own(CLIENT), &receipt.id).await.unwrap().bytes().await.unwrap(), WHOLE);
}

#[tokio::test]
async fn a_document_comes_as_it_is_and_no_shorter() {
    let town = OpenZaak::start().await;
    let zaak = town.zaak(1, 1, CLIENT);
    town.document(1, &zaak, json!({}), WHOLE);
    town.document(2, &zaak, json!({ "bestandsomvang": WHOLE.len() + 1 }), WHOLE);
    // Records without a size, or a smaller one, are met: there is nothing to hold it against.
    town.document(3, &zaak, json!({ "bestandsomvang": null }), WHOLE);
    town.document(4, &zaak, json!({ "bestandsomvang": 3, "versie": null }), WHOLE);
    let registry = Town::default().zgw("zaaksysteem", &town).now();
    let access = own(CLIENT);
    let opened = registry.inhoud(&access, &id(0x20, 1)).await.unwrap();
    let ContentBody::Stream(stream) = &opened.body else { panic!("it is not held whole") };
    assert_eq!(stream.size, Some(WHOLE.len() as u64));
    let version = stream.version.clone();
    assert!(version.is_some(), "the version of a document names its bytes");
    assert_eq!(opened.bytes().await.unwrap(), WHOLE);
    let short = registry.inhoud(&access, &id(0x20, 2)).await;
    assert!(matches!(short, Err(RegistryError::Unavailable(_))), "before the first byte");
    for n in [3, 4] {
        assert_eq!(registry.inhoud(&access, &id(0x20, n)).await.unwrap().bytes().await.unwrap(), WHOLE);
    }
    let unnamed = registry.inhoud(&access, &id(0x20, 4)).await.unwrap();
    let ContentBody::Stream(stream) = &unnamed.body else { panic!("it is not held whole") };
    assert_eq!(stream.version, None, "without a version nothing tells one content from another");
    // Another version has another name.
    let url = town.rows("documenten/enkelvoudiginformatieobjecten")[0]["url"].as_str().unwrap().to_owned();
    town.change("documenten/enkelvoudiginformatieobjecten", &url, "versie", json!(2));
    let newer = registry.inhoud(&access, &id(0x20, 1)).await.unwrap();
    let ContentBody::Stream(stream) = &newer.body else { panic!("it is not held whole") };
    assert_ne!(stream.version, version);
    // One that breaks off on the way is an error for whoever reads it.
    town.server.fault(|seen, work| seen.path.ends_with("/download").then(|| Reply { lost: true, ..work() }));
    match registry.inhoud(&access, &id(0x20, 1)).await {
        Ok(content) => assert!(matches!(content.bytes().await, Err(RegistryError::Unavailable(_)))),
        Err(error) => assert!(matches!(error, RegistryError::Unavailable(_))),
    }
}
