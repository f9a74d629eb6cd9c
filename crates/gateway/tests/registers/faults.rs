//! Registries that fail: what the reader is told, and that one does not hide the others.

use crate::{
    stand_in::{
        Reply,
        objects::{Objects, products},
        openzaak::{OpenZaak, id},
    },
    support::{CLIENT, Hand, Town, own},
};
use gateway::registry::{Registry, RegistryError};
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
