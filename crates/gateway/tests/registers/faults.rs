//! Registries that fail: what the reader is told, and that one does not hide the others.

use crate::{
    stand_in::{
        Reply,
        backoffice::backoffice,
        objects::{Objects, products},
        openzaak::{OpenZaak, id},
    },
    support::{CARER, CLIENT, Hand, OTHER, Town, bsn, mandated, own},
};
use gateway::registry::{Registry, RegistryError};
use municipal_api::NieuwBericht;
use serde_json::json;
use std::time::Duration;

#[tokio::test]
async fn a_source_that_fails_is_named_with_the_moment_that_it_was_last_good() {
    let (town, other) = (OpenZaak::start().await, OpenZaak::start().await);
    town.zaak(1, 1, CLIENT);
    other.zaak(2, 1, CLIENT);
    let clock = Hand::at("2026-11-22T10:00:00Z");
    let registry = Town::default().zgw("eerste", &town).zgw("tweede", &other).open(clock.clone());
    assert_eq!(registry.zaken(&own(CLIENT)).await.unwrap().rows.len(), 2);
    for (minute, status) in [(10, 500), (20, 502), (30, 403), (40, 429), (50, 200)] {
        clock.set(&format!("2026-11-22T10:{minute}:00Z"));
        // 200 with something that is no list.
        other.server.down(status);
        let found = registry.zaken(&own(CLIENT)).await.unwrap();
        assert_eq!(found.rows.len(), 2, "{status}");
        assert_eq!(found.stale.len(), 1);
        assert_eq!(
            (found.stale[0].bron.as_str(), found.stale[0].sinds.to_string()),
            ("tweede", "2026-11-22T10:00:00Z".into())
        );
    }
    other.server.mend();
    clock.set("2026-11-22T11:00:00Z");
    assert!(registry.zaken(&own(CLIENT)).await.unwrap().stale.is_empty());
}

#[tokio::test]
async fn a_source_that_was_never_heard_hides_itself_alone() {
    let town = OpenZaak::start().await;
    town.zaak(1, 1, CLIENT);
    let objects = Objects::start().await;
    let shop = products(vec![]).await;
    objects.server.down(500);
    shop.down(503);
    let clock = Hand::at("2026-11-22T10:00:00Z");
    let registry = Town::default()
        .zgw("zaaksysteem", &town)
        .objecten("objecten", &objects)
        .producten("producten", &shop)
        .open(clock.clone());
    assert!(registry.zaken(&own(CLIENT)).await.unwrap().stale.is_empty());
    let documents = registry.documenten(&own(CLIENT)).await.unwrap();
    assert_eq!(documents.stale.iter().map(|part| part.bron.clone()).collect::<Vec<_>>(), ["objecten"]);
    // Budgets could stand in both, and neither was heard.
    let budgets = registry.pgb_budgetten(&own(CLIENT)).await;
    assert!(matches!(budgets, Err(RegistryError::Unavailable(_))), "{budgets:?}");
    shop.mend();
    clock.set("2026-11-22T10:10:00Z");
    assert_eq!(registry.pgb_budgetten(&own(CLIENT)).await.unwrap().stale[0].bron, "objecten");
    shop.down(503);
    let registry = Town::default().objecten("objecten", &objects).producten("producten", &shop).open(clock);
    // A collection of which nothing is known is no empty collection: the app keeps its own copy.
    for answer in
        [registry.taken(&own(CLIENT)).await.map(drop), registry.voorzieningen(&own(CLIENT)).await.map(drop)]
    {
        assert!(matches!(answer, Err(RegistryError::Unavailable(_))), "{answer:?}");
    }
    assert!(registry.ready().await, "the gateway itself goes on");
}

#[tokio::test]
async fn a_slow_source_does_not_hold_up_the_others() {
    let (town, slow) = (OpenZaak::start().await, OpenZaak::start().await);
    town.zaak(1, 1, CLIENT);
    slow.zaak(2, 1, CLIENT);
    let registry = Town::default()
        .with("freshness.patience_milliseconds = 400")
        .zgw("snel", &town)
        .zgw("traag", &slow)
        .now();
    slow.server.slow(Duration::from_secs(30));
    let found = registry.zaken(&own(CLIENT)).await.unwrap();
    assert_eq!((found.rows.len(), found.stale[0].bron.as_str()), (1, "traag"));
}

#[tokio::test]
async fn faults_of_the_headers_are_faults_and_not_empty_dossiers() {
    for status in [401, 403, 406, 412] {
        let town = OpenZaak::start().await;
        town.zaak(1, 1, CLIENT);
        town.server.fault(move |_, _| Some(Reply::problem(status, "permission_denied", &[])));
        let registry = Town::default().zgw("zaaksysteem", &town).now();
        let answer = registry.zaken(&own(CLIENT)).await;
        assert!(matches!(answer, Err(RegistryError::Unavailable(_))), "{status}");
    }
}

#[tokio::test]
async fn what_went_away_in_between_and_parts_without_rights_are_left_out() {
    let town = OpenZaak::start().await;
    let url = town.zaak(1, 1, CLIENT);
    town.document(1, &url, json!({}), b"x");
    town.besluit(1, &url, None);
    town.server.fault(|seen, _| {
        let gone = seen.path.ends_with("/statussen") || seen.path.ends_with("/besluiten");
        gone.then(|| Reply::problem(404, "not_found", &[]))
    });
    let registry = Town::default().zgw("zaaksysteem", &town).now();
    let zaak = registry.zaken(&own(CLIENT)).await.unwrap().rows.remove(0);
    assert!(zaak.status.is_none() && zaak.besluiten.is_empty());
    // No search for documents, and one that we may not see.
    town.document(2, &url, json!({}), b"x");
    let hidden = id(0x20, 2);
    town.server.fault(move |seen, _| {
        if seen.path.ends_with("enkelvoudiginformatieobjecten/_zoek") {
            return Some(Reply::problem(405, "method_not_allowed", &[]));
        }
        seen.path.ends_with(&hidden).then(|| Reply::problem(403, "permission_denied", &[]))
    });
    let documents = registry.documenten(&own(CLIENT)).await.unwrap().rows;
    assert_eq!(documents.iter().map(|d| d.id.clone()).collect::<Vec<_>>(), [id(0x20, 1)]);
}

#[tokio::test]
async fn machtigingen_that_cannot_be_known_are_named_and_never_remembered() {
    let (town, objects) = (OpenZaak::start().await, Objects::start().await);
    // In one zaak the mantelzorger acts for the client; for another client there is a machtiging of the whole dossier.
    let zaak = town.zaak(1, 1, CLIENT);
    let giver = json!({ "omschrijvingGeneriek": "belanghebbende", "indicatieMachtiging": "machtiginggever" });
    let holder = json!({ "omschrijvingGeneriek": "initiator", "indicatieMachtiging": "gemachtigde" });
    town.rol(1, &zaak, 12, CLIENT, giver);
    town.rol(1, &zaak, 11, CARER, holder);
    objects.put(
        "machtiging",
        json!({
            "bsn": OTHER, "gemachtigdeBsn": CARER, "naam": "P. Smit", "soort": "gemeente", "gemachtigde": "x",
            "bevoegdheden": ["lezen"], "ingangsdatum": "2026-01-01", "einddatum": null
        }),
    );
    let with = Town::default().with("freshness.patience_milliseconds = 400");
    let with = with.zgw("zaaksysteem", &town).objecten("objecten", &objects);
    let clock = Hand::at("2026-11-22T10:00:00Z");
    let registry = with.open(clock.clone());
    let (carer, today) = (bsn(CARER), "2026-11-22".parse().unwrap());
    let known = registry.mandates(&carer, today).await.unwrap();
    assert_eq!((known.rows.len(), known.stale.len()), (2, 0));

    for slow in [false, true] {
        match slow {
            false => objects.server.down(503),
            true => objects.server.slow(Duration::from_secs(30)),
        }
        let known = registry.mandates(&carer, today).await.unwrap();
        // Not the narrow one either: for that client a wider one may be out of sight.
        assert!(known.rows.is_empty(), "slow: {slow}");
        assert_eq!(known.stale.iter().map(|part| part.bron.as_str()).collect::<Vec<_>>(), ["objecten"]);
        objects.server.mend();
    }
    objects.server.slow(Duration::ZERO);
    town.server.down(500);
    clock.set("2026-11-22T10:10:00Z");
    let registry = with.open(clock.clone());
    let known = registry.mandates(&carer, today).await.unwrap();
    assert_eq!(known.rows.iter().map(|m| m.client.clone()).collect::<Vec<_>>(), [bsn(OTHER)]);
    assert_eq!(known.stale.iter().map(|part| part.bron.as_str()).collect::<Vec<_>>(), ["zaaksysteem"]);
}

#[tokio::test]
async fn a_name_is_kept_and_waited_for_no_longer_than_anything_else() {
    let office = backoffice(CLIENT, json!([])).await;
    let with = Town::default().with("freshness.patience_milliseconds = 400").zorgned("wmo", &office);
    let clock = Hand::at("2026-11-22T10:00:00Z");
    let registry = with.open(clock.clone());
    assert_eq!(registry.naam(&bsn(CLIENT)).await.unwrap(), "G. de Boer");
    office.slow(Duration::from_secs(30));
    clock.set("2026-11-22T10:05:00Z");
    assert_eq!(registry.naam(&bsn(CLIENT)).await.unwrap(), "G. de Boer", "the last one that was told");
    // Whoever was never named is named as everybody, and is not waited for.
    let told = tokio::time::timeout(Duration::from_secs(8), with.now().naam(&bsn(CLIENT))).await;
    assert_eq!(told.unwrap().unwrap(), "Inwoner");
}

#[tokio::test]
async fn documents_without_a_zaak_stay_where_their_registry_fails() {
    let (town, objects) = (OpenZaak::start().await, Objects::start().await);
    let loose = town.document(1, "https://elders.example/zaken/1", json!({}), b"x");
    objects.put("document", json!({ "bsn": CLIENT, "informatieobject": loose, "titel": "x" }));
    let clock = Hand::at("2026-11-22T10:00:00Z");
    let registry =
        Town::default().zgw("zaaksysteem", &town).objecten("objecten", &objects).open(clock.clone());
    assert_eq!(registry.documenten(&own(CLIENT)).await.unwrap().rows.len(), 1);
    town.server
        .fault(|seen, _| seen.path.starts_with("/documenten/").then(|| Reply::problem(500, "error", &[])));
    clock.set("2026-11-22T10:05:00Z");
    let found = registry.documenten(&own(CLIENT)).await.unwrap();
    assert_eq!(found.rows.len(), 1, "as it last was");
    let named: Vec<_> = found.stale.iter().map(|part| (part.bron.clone(), part.sinds.to_string())).collect();
    assert_eq!(named, [("zaaksysteem".to_owned(), "2026-11-22T10:00:00Z".to_owned())]);
}

#[tokio::test]
async fn a_document_that_came_to_belong_to_a_zaak_is_seen_where_that_zaak_is() {
    let (town, objects) = (OpenZaak::start().await, Objects::start().await);
    let (shelter, help) = (town.zaak(1, 4, CLIENT), town.zaak(2, 1, CLIENT));
    let elsewhere = "https://elders.example/zaken/1";
    let urls = [1, 2, 3].map(|n| town.document(n, elsewhere, json!({}), b"x"));
    for url in &urls {
        objects.put("document", json!({ "bsn": CLIENT, "informatieobject": url, "titel": "x" }));
    }
    // The municipality files two of what was sent.
    town.link(11, &shelter, &urls[0]);
    town.link(12, &help, &urls[1]);
    let registry = Town::default()
        .with("visible.hidden_zaaktypen = [\"WMO-OPVANG\"]")
        .zgw("zaaksysteem", &town)
        .objecten("objecten", &objects)
        .now();
    let mut all: Vec<_> =
        registry.documenten(&own(CLIENT)).await.unwrap().rows.into_iter().map(|d| d.id).collect();
    all.sort();
    assert_eq!(all, [id(0x20, 1), id(0x20, 2), id(0x20, 3)], "each once");
    let seen = registry.documenten(&mandated(CARER, CLIENT)).await.unwrap().rows;
    let mut seen: Vec<_> = seen.into_iter().map(|d| (d.id, d.zaak_id)).collect();
    seen.sort();
    assert_eq!(seen, [(id(0x20, 2), Some(id(0x10, 2))), (id(0x20, 3), None)], "nothing of the shelter");
    assert!(registry.inhoud(&mandated(CARER, CLIENT), &id(0x20, 1)).await.is_err());
}

#[tokio::test]
async fn what_is_sent_about_a_zaak_needs_the_registry_of_that_zaak_and_what_hides_it() {
    let (town, other, objects) = (OpenZaak::start().await, OpenZaak::start().await, Objects::start().await);
    town.zaak(1, 1, CLIENT);
    let shop = products(vec![]).await;
    let with = Town::default()
        .zgw("a-stil", &other)
        .zgw("zaaksysteem", &town)
        .objecten("objecten", &objects)
        .producten("producten", &shop);
    let about = |zaak: usize| NieuwBericht {
        zaak_id: Some(id(0x10, zaak)),
        tekst: "Hoe staat het ermee?".into(),
        bijlagen: vec![],
        chat: false,
    };
    other.server.down(500);
    let registry = with.now();
    registry.post_bericht(&own(CLIENT), "key-key-key-key-1", about(1)).await.unwrap();
    let elsewhere = registry.post_bericht(&own(CLIENT), "key-key-key-key-2", about(2)).await;
    assert!(matches!(elsewhere, Err(RegistryError::Unavailable(_))), "it may be there: {elsewhere:?}");
    other.server.mend();
    // Whether a gemachtigde may know of the zaak, the awards may say.
    shop.down(500);
    let registry = with.now();
    let hidden = registry.post_bericht(&mandated(CARER, CLIENT), "key-key-key-key-3", about(1)).await;
    assert!(matches!(hidden, Err(RegistryError::Unavailable(_))), "{hidden:?}");
    registry.post_bericht(&own(CLIENT), "key-key-key-key-3", about(1)).await.unwrap();
    let unknown = registry.post_bericht(&own(CLIENT), "key-key-key-key-4", about(2)).await;
    assert!(matches!(unknown, Err(RegistryError::Invalid(_))), "{unknown:?}");
}
