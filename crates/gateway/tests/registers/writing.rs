//! Meldingen, aanvragen and uploads: one record for one key, whatever goes wrong in between.

use crate::{
    stand_in::{
        Reply,
        objects::Objects,
        openzaak::{OpenZaak, id},
    },
    support::{CARER, CLIENT, Hand, OTHER, Town, mandated, own},
};
use base64::{Engine, prelude::BASE64_STANDARD};
use gateway::registry::{Registry, RegistryError};
use municipal_api::{NieuwDocument, NieuweAanvraag, NieuweMelding};
use serde_json::json;

const KEY: &str = "0123456789abcdef";

fn melding(text: &str) -> NieuweMelding {
    serde_json::from_value(json!({
        "omschrijving": text, "sinds": "mei", "hulpNu": "de buren", "urgentie": "spoed",
        "wensen": { "thuis": true, "naasteErbij": true, "begeleiderErbij": false, "clientondersteuning": true }
    }))
    .unwrap()
}

/// What there is of one melding, and of no more.
fn assert_whole(town: &OpenZaak, mandated: bool) {
    assert_eq!(town.rows("zaken/zaken").len(), 1);
    assert_eq!(town.rows("zaken/rollen").len(), if mandated { 2 } else { 1 });
    assert_eq!(town.rows("zaken/statussen").len(), 1);
    assert_eq!(town.rows("documenten/enkelvoudiginformatieobjecten").len(), 1);
    assert_eq!(town.rows("zaken/zaakinformatieobjecten").len(), 1);
    let filled: Vec<_> = town.rows("zaken/zaakeigenschappen").iter().map(|e| e["waarde"].clone()).collect();
    assert_eq!(filled, [json!("spoed"), json!("de buren")]);
}

#[tokio::test]
async fn a_melding_becomes_a_zaak_with_all_that_belongs_to_it() {
    for bare in [false, true] {
        let town = OpenZaak::start().await;
        town.db.lock().unwrap().bare = bare;
        let clock = Hand::at("2026-11-22T23:30:00.5Z");
        let registry = Town::default().zgw("zaaksysteem", &town).open(clock.clone());
        let access = mandated(CARER, CLIENT);
        let receipt = registry.post_melding(&access, KEY, melding("Douchen lukt niet meer")).await.unwrap();
        assert_whole(&town, true);
        let zaak = &town.rows("zaken/zaken")[0];
        assert_eq!(Some(zaak["identificatie"].as_str().unwrap()), receipt.kenmerk.as_deref());
        assert_eq!(zaak["startdatum"], "2026-11-23", "the day in the Netherlands");
        assert!(
            !zaak.to_string().contains("Douchen"),
            "what was said stands in the letter and the eigenschappen"
        );
        let rollen = town.rows("zaken/rollen");
        assert_eq!(
            (&rollen[0]["indicatieMachtiging"], &rollen[0]["omschrijvingGeneriek"]),
            (&json!("machtiginggever"), &json!("belanghebbende"))
        );
        assert_eq!(
            (&rollen[1]["indicatieMachtiging"], &rollen[1]["omschrijvingGeneriek"]),
            (&json!("gemachtigde"), &json!("initiator"))
        );
        assert_eq!(rollen[1]["authenticatieContext"]["representee"]["identifier"], CLIENT);
        // Both see it, and the letter in it.
        for access in [own(CLIENT), access.clone()] {
            let row = registry.zaken(&access).await.unwrap().rows.remove(0);
            assert_eq!((row.id, row.gebeurtenissen.len()), (receipt.id.clone(), 1));
            let letter = registry.documenten(&access).await.unwrap().rows.remove(0);
            let content = registry.inhoud(&access, &letter.id).await.unwrap();
            assert!(content.bytes().await.unwrap().starts_with(b"%PDF-"));
        }
        // Again, on another instance, a day later; and with something else to say.
        clock.set("2026-11-24T10:00:00Z");
        let other = Town::default().zgw("zaaksysteem", &town).open(clock);
        let again = other.post_melding(&access, KEY, melding("Douchen lukt niet meer")).await.unwrap();
        assert_eq!(again, receipt);
        assert_whole(&town, true);
        let changed = other.post_melding(&access, KEY, melding("Iets anders")).await;
        assert!(matches!(changed, Err(RegistryError::Conflict)));
        let as_other_deed = NieuweAanvraag { zaak_id: None, tekst: "x".into() };
        assert!(matches!(
            other.post_aanvraag(&access, KEY, as_other_deed).await,
            Err(RegistryError::Conflict)
        ));
    }
}

#[tokio::test]
async fn whatever_breaks_in_between_the_same_key_completes_it() {
    let paths = [
        "zaak_registreren",
        "/zaken",
        "/rollen",
        "/statussen",
        "zaakeigenschappen",
        "/enkelvoudiginformatieobjecten",
        "/zaakinformatieobjecten",
    ];
    for bare in [false, true] {
        for path in paths {
            for lost in [false, true] {
                let town = OpenZaak::start().await;
                town.db.lock().unwrap().bare = bare;
                let registry = Town::default().zgw("zaaksysteem", &town).now();
                // The first write there fails, before or after the registry did it.
                town.server.fault(move |seen, work| {
                    let here = seen.method == "POST" && seen.path.ends_with(path);
                    here.then(|| {
                        if lost { Reply { lost: true, ..work() } } else { Reply::json(502, &json!({})) }
                    })
                });
                let first = registry.post_melding(&mandated(CARER, CLIENT), KEY, melding("x")).await;
                town.server.mend();
                let again = registry.post_melding(&mandated(CARER, CLIENT), KEY, melding("x")).await.unwrap();
                assert_whole(&town, true);
                if let Ok(first) = first {
                    assert_eq!(first, again, "{path}, bare: {bare}, lost: {lost}");
                }
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_instances_at_once_make_one() {
    for bare in [false, true] {
        let town = OpenZaak::start().await;
        town.db.lock().unwrap().bare = bare;
        town.server.slow(std::time::Duration::from_millis(5));
        let instances: Vec<_> = (0..4).map(|_| Town::default().zgw("zaaksysteem", &town).now()).collect();
        let access = mandated(CARER, CLIENT);
        let all = futures::future::join_all(
            instances.iter().map(|one| one.post_melding(&access, KEY, melding("x"))),
        )
        .await;
        let ids: std::collections::BTreeSet<_> = all.into_iter().map(|receipt| receipt.unwrap().id).collect();
        assert_eq!(ids.len(), 1);
        assert_eq!(town.rows("zaken/zaken").len(), 1);
        assert_eq!(town.rows("zaken/rollen").len(), 2, "bare: {bare}");
        assert_eq!(town.rows("zaken/statussen").len(), 1);
        assert_eq!(town.rows("documenten/enkelvoudiginformatieobjecten").len(), 1);
        assert_eq!(town.rows("zaken/zaakinformatieobjecten").len(), 1);
    }
}

#[tokio::test]
async fn a_caller_who_hangs_up_does_not_break_a_write() {
    let town = OpenZaak::start().await;
    let registry = Town::default().zgw("zaaksysteem", &town).now();
    town.server.slow(std::time::Duration::from_millis(20));
    let access = own(CLIENT);
    let hung_up = tokio::time::timeout(
        std::time::Duration::from_millis(1),
        registry.post_melding(&access, KEY, melding("x")),
    )
    .await;
    assert!(hung_up.is_err());
    // A write that stopped would never get there.
    for _ in 0..3_000 {
        if !town.rows("zaken/zaakinformatieobjecten").is_empty() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    assert_whole(&town, false);
}

#[tokio::test]
async fn whoever_reports_somebody_else_gets_a_receipt_and_no_record() {
    let town = OpenZaak::start().await;
    let registry = Town::default().zgw("zaaksysteem", &town).now();
    let mut melding = melding("De buurvrouw valt vaak");
    melding.voor = serde_json::from_value(
        json!({ "naam": "Mevrouw Bos", "contact": "06", "relatie": "buur", "weetErvan": true }),
    )
    .unwrap();
    let receipt = registry.post_melding(&own(OTHER), KEY, melding).await.unwrap();
    assert_eq!(Some(&receipt.id), receipt.kenmerk.as_ref(), "no way to the record");
    assert!(town.rows("zaken/rollen").is_empty());
    assert!(registry.zaken(&own(OTHER)).await.unwrap().rows.is_empty());
}

#[tokio::test]
async fn an_aanvraag_goes_into_its_zaak_once() {
    let town = OpenZaak::start().await;
    let clock = Hand::at("2026-11-22T10:00:00Z");
    let of_melding =
        "zaaktypen.WMO-MELDING = { statussen = { 1 = \"meldingOntvangen\", 3 = \"aanvraagOntvangen\" } }";
    let registry = Town::default().zgw_with("zaaksysteem", &town, of_melding).open(clock.clone());
    town.zaak(1, 2, CLIENT);
    town.zaak(2, 2, OTHER);
    let aanvraag = |n: usize, tekst: &str| NieuweAanvraag { zaak_id: Some(id(0x10, n)), tekst: tekst.into() };
    let receipt = registry.post_aanvraag(&own(CLIENT), KEY, aanvraag(1, "Hulp bij douchen")).await.unwrap();
    assert_eq!(receipt.id, id(0x10, 1));
    clock.set("2026-11-23T10:00:00Z");
    assert_eq!(
        registry.post_aanvraag(&own(CLIENT), KEY, aanvraag(1, "Hulp bij douchen")).await.unwrap(),
        receipt
    );
    let row = registry.zaken(&own(CLIENT)).await.unwrap().rows.remove(0);
    assert_eq!(row.gebeurtenissen.last().unwrap().soort, municipal_api::GebeurtenisSoort::AanvraagOntvangen);
    assert_eq!((row.gebeurtenissen.len(), town.rows("zaken/zaakinformatieobjecten").len()), (2, 1));
    let second = registry.post_aanvraag(&own(CLIENT), "another-key-0000", aanvraag(1, "Nog een")).await;
    assert!(matches!(second, Err(RegistryError::Conflict)), "one aanvraag a zaak");
    let of_other = registry.post_aanvraag(&own(CLIENT), "another-key-0001", aanvraag(2, "x")).await;
    assert!(matches!(of_other, Err(RegistryError::Invalid(_))));
    let alone = NieuweAanvraag { zaak_id: None, tekst: "Een scootmobiel".into() };
    let receipt = registry.post_aanvraag(&own(CLIENT), "another-key-0002", alone).await.unwrap();
    assert_eq!(registry.zaken(&own(CLIENT)).await.unwrap().rows.len(), 2);
    assert!(receipt.kenmerk.unwrap().starts_with("N-"));
}

#[tokio::test]
async fn an_upload_belongs_to_its_zaak_or_to_its_person() {
    let (town, objects) = (OpenZaak::start().await, Objects::start().await);
    town.zaak(1, 1, CLIENT);
    let with = Town::default().zgw("zaaksysteem", &town).objecten("objecten", &objects);
    let (registry, without) = (with.now(), Town::default().zgw("zaaksysteem", &town).now());
    let document = |zaak: Option<usize>, bytes: &[u8]| NieuwDocument {
        titel: "Verklaring huisarts".into(),
        zaak_id: zaak.map(|n| id(0x10, n)),
        soort: None,
        inhoud: BASE64_STANDARD.encode(bytes),
        formaat: "application/pdf".into(),
    };
    let in_zaak = registry.post_document(&own(CLIENT), KEY, document(Some(1), b"%PDF-1")).await.unwrap();
    assert_eq!(
        registry.post_document(&own(CLIENT), KEY, document(Some(1), b"%PDF-1")).await.unwrap(),
        in_zaak
    );
    let changed = registry.post_document(&own(CLIENT), KEY, document(Some(1), b"%PDF-2")).await;
    assert!(matches!(changed, Err(RegistryError::Conflict)));
    let loose =
        registry.post_document(&own(CLIENT), "another-key-0000", document(None, b"%PDF-3")).await.unwrap();
    let rows = registry.documenten(&own(CLIENT)).await.unwrap().rows;
    assert_eq!(rows.len(), 2);
    assert_eq!(rows.iter().find(|row| row.id == in_zaak.id).unwrap().zaak_id, Some(id(0x10, 1)));
    assert_eq!(
        registry.inhoud(&own(CLIENT), &loose.id).await.unwrap().bytes().await.unwrap(),
        b"%PDF-3".as_slice()
    );
    assert!(registry.inhoud(&own(OTHER), &loose.id).await.is_err());
    for (wrong, registry) in [
        (document(None, b"%PDF-4"), &without),
        (document(Some(9), b"%PDF-4"), &registry),
        (document(Some(1), b"MZ"), &registry),
        (document(Some(1), b""), &registry),
    ] {
        let refused = registry.post_document(&own(CLIENT), "another-key-0001", wrong).await;
        assert!(matches!(refused, Err(RegistryError::Invalid(_))), "{refused:?}");
    }
    assert_eq!(town.rows("documenten/enkelvoudiginformatieobjecten").len(), 2);
}
