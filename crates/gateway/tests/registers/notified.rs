//! Notifications: what hangs on what one names is asked again, and nothing else.

use crate::{
    stand_in::{
        StandIn,
        objects::{Objects, shop},
        openzaak::{OpenZaak, id},
    },
    support::{CARER, CLIENT, OTHER, Town, bsn, own},
};
use gateway::registry::{MunicipalRegistry, Notification, NotificationOutcome as Outcome, Registry};
use serde_json::{Value, json};
use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

/// So long that age plays no part.
const KEEP: &str = "freshness.fresh_seconds = 3600";

fn notification(kanaal: &str, resource: &str, main: &str, extra: Value) -> Notification {
    let mut all = json!({
        "kanaal": kanaal, "hoofdObject": main, "resource": resource, "resourceUrl": format!("{main}/x"),
        "actie": "create", "aanmaakdatum": "2026-11-22T10:00:00Z", "kenmerken": {}
    });
    for (key, value) in extra.as_object().unwrap() {
        all[key] = value.clone();
    }
    serde_json::from_value(all).unwrap()
}

async fn tell(registry: &MunicipalRegistry, kanaal: &str, resource: &str, main: &str) -> Outcome {
    registry.notified(&notification(kanaal, resource, main, json!({}))).await
}

async fn status(registry: &MunicipalRegistry, who: &str) -> String {
    registry.zaken(&own(who)).await.unwrap().rows.remove(0).status.unwrap()
}

/// True where reading this asks nothing.
async fn is_kept<T>(server: &StandIn, read: impl Future<Output = T>) -> bool {
    server.forget();
    read.await;
    server.seen().is_empty()
}

#[tokio::test]
async fn a_new_status_is_seen_at_once_and_nobody_else_is_asked_again() {
    let town = OpenZaak::start().await;
    let (mine, other) = (town.zaak(1, 1, CLIENT), town.zaak(2, 1, OTHER));
    let registry = Town::default().with(KEEP).zgw("zaaksysteem", &town).now();
    for who in [CLIENT, OTHER] {
        status(&registry, who).await;
        registry.documenten(&own(who)).await.unwrap();
    }
    town.status(1, &mine, 12, "2026-11-01T09:00:00Z");
    town.status(2, &other, 12, "2026-11-01T09:00:00Z");
    assert_eq!(status(&registry, CLIENT).await, "Uw vraag: ontvangen.", "without word nothing is asked");
    let versions = (registry.version(&bsn(CLIENT)), registry.version(&bsn(OTHER)));
    let mut changes = registry.changes().unwrap();
    town.server.forget();
    assert_eq!(tell(&registry, "zaken", "status", &mine).await, Outcome::Dropped);
    assert!(town.server.seen().is_empty(), "whom it concerns is known");
    assert_eq!(status(&registry, CLIENT).await, "Uw vraag: in behandeling.");
    assert_eq!(status(&registry, OTHER).await, "Uw vraag: ontvangen.");
    assert!(registry.version(&bsn(CLIENT)) > versions.0);
    assert_eq!(registry.version(&bsn(OTHER)), versions.1);
    assert_eq!(changes.try_recv().unwrap(), bsn(CLIENT), "whoever listens hears of it");
    assert!(changes.try_recv().is_err());
}

#[tokio::test]
async fn without_notifications_age_does_it() {
    let town = OpenZaak::start().await;
    let mine = town.zaak(1, 1, CLIENT);
    let registry = Town::default().with("freshness.fresh_seconds = 1").zgw("zaaksysteem", &town).now();
    status(&registry, CLIENT).await;
    town.status(1, &mine, 12, "2026-11-01T09:00:00Z");
    tokio::time::sleep(Duration::from_millis(1_100)).await;
    assert_eq!(status(&registry, CLIENT).await, "Uw vraag: in behandeling.");
}

#[tokio::test]
async fn a_new_zaak_and_a_new_rol_are_found_by_asking_whom_they_concern() {
    let town = OpenZaak::start().await;
    let registry = Town::default().with(KEEP).zgw("zaaksysteem", &town).now();
    let today = "2026-11-22".parse().unwrap();
    for who in [CLIENT, OTHER] {
        assert!(registry.zaken(&own(who)).await.unwrap().rows.is_empty());
    }
    assert!(registry.mandates(&bsn(CARER), today).await.unwrap().rows.is_empty());
    let mine = town.zaak(1, 1, CLIENT);
    assert_eq!(tell(&registry, "zaken", "zaak", &mine).await, Outcome::Dropped);
    assert_eq!(registry.zaken(&own(CLIENT)).await.unwrap().rows.len(), 1);
    assert!(is_kept(&town.server, registry.zaken(&own(OTHER))).await);
    // Somebody becomes gemachtigde in a zaak that is known.
    let rol = town.rows("zaken/rollen").remove(0);
    town.change(
        "zaken/rollen",
        rol["url"].as_str().unwrap(),
        "indicatieMachtiging",
        json!("machtiginggever"),
    );
    town.rol(
        1,
        &mine,
        12,
        CARER,
        json!({ "omschrijvingGeneriek": "belanghebbende", "indicatieMachtiging": "gemachtigde" }),
    );
    assert_eq!(tell(&registry, "zaken", "rol", &mine).await, Outcome::Dropped);
    assert_eq!(registry.mandates(&bsn(CARER), today).await.unwrap().rows.len(), 1);
    // What that person acts in is known from then on.
    town.change("zaken/zaken", &mine, "startdatum", json!("2026-09-01"));
    town.server.forget();
    assert_eq!(tell(&registry, "zaken", "zaak", &mine).await, Outcome::Dropped);
    assert!(town.server.seen().is_empty());
    let acts = registry.mandates(&bsn(CARER), today).await.unwrap().rows.remove(0);
    assert_eq!(acts.machtiging.ingangsdatum.to_string(), "2026-09-01");
}

#[tokio::test]
async fn besluiten_and_documents_hang_on_a_zaak() {
    let (town, objects) = (OpenZaak::start().await, Objects::start().await);
    let mine = town.zaak(1, 1, CLIENT);
    let paper = town.document(1, &mine, json!({}), b"x");
    let draft = town.document(2, &mine, json!({ "status": "in_bewerking" }), b"x");
    town.zaak(2, 1, OTHER);
    let registry = Town::default().with(KEEP).zgw("zaaksysteem", &town).objecten("objecten", &objects).now();
    let titles = async || {
        let rows = registry.documenten(&own(CLIENT)).await.unwrap().rows;
        rows.into_iter().map(|row| row.titel).collect::<Vec<_>>()
    };
    status(&registry, OTHER).await;
    assert_eq!(titles().await, ["Beschikking"]);
    town.besluit(1, &mine, None);
    let besluit = town.rows("besluiten/besluiten")[0]["url"].as_str().unwrap().to_owned();
    assert_eq!(tell(&registry, "besluiten", "besluit", &besluit).await, Outcome::Dropped);
    let row = registry.zaken(&own(CLIENT)).await.unwrap().rows.remove(0);
    assert_eq!(row.besluiten.len(), 1);
    // One that is known needs no question, nor does it need to be there still.
    town.db.lock().unwrap().rows.get_mut("besluiten/besluiten").unwrap().clear();
    town.server.forget();
    let end = json!({ "resourceUrl": besluit, "actie": "destroy" });
    let gone = notification("besluiten", "besluit", &besluit, end);
    assert_eq!(registry.notified(&gone).await, Outcome::Dropped);
    assert!(town.server.seen().is_empty());
    assert!(registry.zaken(&own(CLIENT)).await.unwrap().rows[0].besluiten.is_empty());

    let documents = "documenten/enkelvoudiginformatieobjecten";
    town.change(documents, &paper, "titel", json!("Beschikking (gewijzigd)"));
    titles().await;
    assert_eq!(tell(&registry, "documenten", "enkelvoudiginformatieobject", &paper).await, Outcome::Dropped);
    assert_eq!(titles().await, ["Beschikking (gewijzigd)"]);
    // Also one that could not be shown before.
    town.change(documents, &draft, "status", json!("definitief"));
    assert_eq!(tell(&registry, "documenten", "enkelvoudiginformatieobject", &draft).await, Outcome::Dropped);
    assert_eq!(titles().await.len(), 2);
    // One of a person alone: what was put together with it is old.
    let loose = town.document(3, "https://elders.example/zaken/1", json!({}), b"x");
    objects.put("document", json!({ "bsn": CLIENT, "informatieobject": loose }));
    tell(&registry, "objecten", "object", objects.of("document")[0]["url"].as_str().unwrap()).await;
    assert_eq!(titles().await.len(), 3);
    let version = registry.version(&bsn(CLIENT));
    tell(&registry, "documenten", "enkelvoudiginformatieobject", &loose).await;
    assert!(registry.version(&bsn(CLIENT)) > version);
    assert!(is_kept(&town.server, registry.zaken(&own(OTHER))).await);
}

#[tokio::test]
async fn an_object_concerns_its_person_and_its_sort() {
    let objects = Objects::start().await;
    let task = |bsn: &str, titel: &str| json!({ "bsn": bsn, "titel": titel, "status": "open" });
    objects.put("taak", task(CLIENT, "a"));
    objects.put("taak", task(OTHER, "b"));
    let registry = Town::default().with(KEEP).objecten("objecten", &objects).now();
    let titles = async |who: &str| {
        let rows = registry.taken(&own(who)).await.unwrap().rows;
        rows.into_iter().map(|row| row.titel).collect::<Vec<_>>()
    };
    for who in [CLIENT, OTHER] {
        titles(who).await;
        registry.berichten(&own(who)).await.unwrap();
    }
    let first = objects.of("taak")[0]["url"].as_str().unwrap().to_owned();
    objects.rows.lock().unwrap()[0]["record"]["data"]["titel"] = json!("c");
    objects.server.forget();
    assert_eq!(tell(&registry, "objecten", "object", &first).await, Outcome::Dropped);
    assert!(objects.server.seen().is_empty(), "whose it is is known");
    assert_eq!(titles(CLIENT).await, ["c"]);
    assert!(is_kept(&objects.server, titles(OTHER)).await);
    assert!(is_kept(&objects.server, registry.berichten(&own(CLIENT))).await, "messages are no tasks");
    // A new one: whose it is is asked. The kenmerk may be there, null or missing.
    for (n, kenmerken) in
        [json!({ "objectType": objects.type_url("taak") }), json!({ "objectType": null }), Value::Null]
            .into_iter()
            .enumerate()
    {
        objects.put("taak", task(CLIENT, "nieuw"));
        let url = objects.of("taak").last().unwrap()["url"].as_str().unwrap().to_owned();
        let word = notification("objecten", "object", &url, json!({ "kenmerken": kenmerken }));
        assert_eq!(registry.notified(&word).await, Outcome::Dropped);
        assert_eq!(titles(CLIENT).await.len(), n + 2);
        assert!(is_kept(&objects.server, titles(OTHER)).await);
    }
    // One of a sort that we keep nothing of is not even asked for.
    let strange = json!({ "kenmerken": { "objectType": "https://o.example/objecttypes/0b1d2c3e-4f50-4c53-9f1a-7d3b7e5e3c2a" } });
    let word = notification(
        "objecten",
        "object",
        &format!("{}/api/v2/objects/{}", objects.server.root, id(9, 9)),
        strange,
    );
    objects.server.forget();
    assert_eq!(registry.notified(&word).await, Outcome::Nothing);
    assert!(objects.server.seen().is_empty());
}

#[tokio::test]
async fn a_product_concerns_its_owners_the_new_ones_too() {
    let product = |n: usize, owner: &str| {
        json!({
            "uuid": id(0x40, n), "url": "x", "naam": "Huishoudelijke hulp", "start_datum": "2026-01-01",
            "gepubliceerd": true, "status": "actief", "update_datum": "2026-11-01T10:00:00+01:00",
            "producttype": { "uuid": id(0x41, 1), "code": "WMO-HH", "naam": "x" }, "eigenaren": [{ "bsn": owner }]
        })
    };
    let rows = Arc::new(Mutex::new(vec![product(1, CLIENT), product(2, OTHER)]));
    let server = shop(&rows).await;
    let url = |n: usize| format!("{}/producten/api/v1/producten/{}", server.root, id(0x40, n));
    for (n, row) in rows.lock().unwrap().iter_mut().enumerate() {
        row["url"] = json!(url(n + 1));
    }
    let registry = Town::default().with(KEEP).producten("producten", &server).now();
    let count = async |who: &str| registry.voorzieningen(&own(who)).await.unwrap().rows.len();
    assert_eq!((count(CLIENT).await, count(OTHER).await, count(CARER).await), (1, 1, 0));
    rows.lock().unwrap()[0]["eigenaren"] = json!([{ "bsn": CARER }]);
    let word =
        notification("producten", "product", &url(1), json!({ "resourceUrl": url(1), "actie": "update" }));
    assert_eq!(registry.notified(&word).await, Outcome::Dropped);
    assert_eq!((count(CLIENT).await, count(CARER).await), (0, 1));
    assert!(is_kept(&server, registry.voorzieningen(&own(OTHER))).await);
    let end =
        notification("producten", "product", &url(2), json!({ "resourceUrl": url(2), "actie": "destroy" }));
    rows.lock().unwrap().pop();
    server.forget();
    assert_eq!(registry.notified(&end).await, Outcome::Dropped);
    assert!(server.seen().is_empty());
    assert_eq!(count(OTHER).await, 0);
}

#[tokio::test]
async fn what_concerns_nobody_drops_nothing() {
    let town = OpenZaak::start().await;
    let mine = town.zaak(1, 1, CLIENT);
    let registry = Town::default().with(KEEP).zgw("zaaksysteem", &town).now();
    status(&registry, CLIENT).await;
    let elsewhere = OpenZaak::start().await;
    for (kanaal, main) in [
        ("zaken", elsewhere.zaak(1, 1, CLIENT)),
        ("zaken", town.url(&format!("/zaken/api/v1/zaken/{}", id(0x10, 99)))),
        ("besluiten", town.url(&format!("/besluiten/api/v1/besluiten/{}", id(0x30, 99)))),
        (
            "documenten",
            town.url(&format!("/documenten/api/v1/enkelvoudiginformatieobjecten/{}", id(0x20, 99))),
        ),
        ("objecten", mine.clone()),
        ("producten", mine.clone()),
        ("zaaktypen", mine.clone()),
        ("test", "http://some.hoofdobject.nl/".to_owned()),
    ] {
        assert_eq!(tell(&registry, kanaal, "x", &main).await, Outcome::Nothing, "{kanaal}");
    }
    assert!(elsewhere.server.seen().is_empty());
    assert!(is_kept(&town.server, registry.zaken(&own(CLIENT))).await);
}

#[tokio::test]
async fn what_cannot_be_known_drops_the_whole_part_of_its_source() {
    let (town, other, objects) = (OpenZaak::start().await, OpenZaak::start().await, Objects::start().await);
    town.zaak(1, 1, CLIENT);
    other.zaak(2, 1, CLIENT);
    let registry = Town::default()
        .with(KEEP)
        .zgw("zaaksysteem", &town)
        .zgw("ander", &other)
        .objecten("objecten", &objects)
        .now();
    let record = town.url(&format!("/zaken/api/v1/statussen/{}", id(0x12, 1)));
    let unknown = town.url(&format!("/zaken/api/v1/zaken/{}", id(0x10, 99)));
    for (extra, down, both) in [
        (json!({ "hoofdObject": null, "resourceUrl": record }), false, false),
        (json!({ "hoofdObject": town.url("/zaken/api/v1/zaken/zonder-nummer") }), false, false),
        (json!({ "hoofdObject": null, "resourceUrl": null, "kenmerken": null }), false, true),
        // Whom it concerns, the registry does not say.
        (json!({ "hoofdObject": unknown }), true, false),
    ] {
        registry.zaken(&own(CLIENT)).await.unwrap();
        registry.taken(&own(CLIENT)).await.unwrap();
        if down {
            town.server.down(500);
        }
        let word = notification("zaken", "status", &unknown, extra.clone());
        assert_eq!(registry.notified(&word).await, Outcome::Whole, "{extra}");
        town.server.mend();
        town.server.forget();
        assert_eq!(is_kept(&other.server, registry.zaken(&own(CLIENT))).await, !both, "{extra}");
        assert!(!town.server.seen().is_empty(), "{extra}");
        assert!(
            is_kept(&objects.server, registry.taken(&own(CLIENT))).await,
            "another source is not concerned"
        );
    }
}
