//! Instances that share a cache: what one asked the others know, what one changed the others drop, and a Valkey that
//! fails breaks nothing.

use crate::{
    stand_in::{
        objects::Objects,
        openzaak::OpenZaak,
        valkey::{Mood, Valkey},
    },
    support::{CARER, CLIENT, OTHER, Town, mandated, own},
};
use gateway::registry::{Access, Mark, MunicipalRegistry, Notification, NotificationOutcome, Registry};
use municipal_api::{NieuweMelding, NieuweTaak};
use serde_json::json;
use std::time::Duration;

const KEEP: &str = "freshness.fresh_seconds = 3600";
const KEY: &str = "0123456789abcdef";

fn town(valkey: &Valkey, zaak: &OpenZaak, objects: &Objects) -> Town {
    Town::default().with(KEEP).with(&valkey.line()).zgw("zaaksysteem", zaak).objecten("objecten", objects)
}

async fn status(registry: &MunicipalRegistry, access: &Access) -> String {
    registry.zaken(access).await.unwrap().rows.remove(0).status.unwrap()
}

/// Waits for something that another instance or a task of its own does.
async fn until(what: &str, mut done: impl AsyncFnMut() -> bool) {
    for _ in 0..3_000 {
        if done().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{what} did not come");
}

/// Waits until the instance put so many answers there.
async fn stored(registry: &MunicipalRegistry, count: u64) {
    until("an answer", async || registry.shared().unwrap().stores >= count).await;
}

/// An instance that hears the others. Until then it forgets once, for it may have missed something.
async fn started(of: &Town) -> MunicipalRegistry {
    let registry = of.now();
    until("the line", async || registry.shared().unwrap().listening).await;
    registry
}

fn notification(kanaal: &str, main: &str) -> Notification {
    serde_json::from_value(json!({
        "kanaal": kanaal, "hoofdObject": main, "resource": "status", "resourceUrl": format!("{main}/x"),
        "actie": "create", "kenmerken": {}
    }))
    .unwrap()
}

#[tokio::test]
async fn what_one_instance_asked_another_knows_and_nobody_else_can_read() {
    let (valkey, zaak, objects) = (Valkey::start().await, OpenZaak::start().await, Objects::start().await);
    let url = zaak.zaak(1, 1, CLIENT);
    zaak.document(1, &url, json!({}), b"x");
    zaak.besluit(1, &url, None);
    objects.put("taak", json!({ "bsn": CLIENT, "titel": "Stofzuigen", "status": "open" }));
    let of = town(&valkey, &zaak, &objects);
    let first = started(&of).await;
    let zaken = first.zaken(&own(CLIENT)).await.unwrap().rows;
    let documents = first.documenten(&own(CLIENT)).await.unwrap().rows;
    let tasks = first.taken(&own(CLIENT)).await.unwrap().rows;
    // Zaken, their documents, documents without one, tasks.
    stored(&first, 4).await;
    zaak.server.forget();
    objects.server.forget();
    let second = started(&of).await;
    assert_eq!(second.zaken(&own(CLIENT)).await.unwrap().rows, zaken);
    assert_eq!(second.documenten(&own(CLIENT)).await.unwrap().rows, documents);
    assert_eq!(second.taken(&own(CLIENT)).await.unwrap().rows, tasks);
    assert!(zaak.server.seen().is_empty() && objects.server.seen().is_empty());
    let (what, count) = second.shared().unwrap().reads[0];
    assert!(what == "new" && count >= 4, "{what} {count}");
    // Names are hashes and contents are sealed.
    let everything = valkey.everything();
    for word in [
        CLIENT,
        "Stofzuigen",
        "Naam-019",
        "ZAAK-2026",
        "WMO",
        "zaaksysteem",
        "Beschikking",
        "openzaak",
        "resultaten",
    ] {
        assert!(!everything.windows(word.len()).any(|part| part == word.as_bytes()), "{word}");
    }
    for sort in ['v', 'n', 'm'] {
        let lives = valkey.of_sort(sort);
        let longest = Duration::from_secs(if sort == 'm' { 86_400 } else { 3_660 });
        assert!(
            !lives.is_empty() && lives.iter().all(|left| left.is_some_and(|left| left <= longest)),
            "{sort}"
        );
    }
    // One that may see something else reads its own.
    let other = of.with("visible.hidden_zaaktypen = [\"WMO-AANVRAAG\"]").now();
    other.zaken(&own(CLIENT)).await.unwrap();
    assert!(!zaak.server.seen().is_empty(), "another configuration shares nothing");
    assert!(other.zaken(&mandated(CARER, CLIENT)).await.unwrap().rows.is_empty());
}

#[tokio::test]
async fn what_is_too_old_is_asked_again_and_stands_in_for_a_registry_that_fails() {
    let (valkey, zaak, objects) = (Valkey::start().await, OpenZaak::start().await, Objects::start().await);
    let url = zaak.zaak(1, 1, CLIENT);
    let clock = crate::support::Hand::at("2026-11-22T10:00:00Z");
    let of = town(&valkey, &zaak, &objects);
    let first = of.open(clock.clone());
    until("the line", async || first.shared().unwrap().listening).await;
    assert_eq!(status(&first, &own(CLIENT)).await, "Uw vraag: ontvangen.");
    stored(&first, 1).await;
    zaak.status(1, &url, 12, "2026-11-01T09:00:00Z");
    clock.set("2026-11-22T10:59:59Z");
    assert_eq!(status(&of.open(clock.clone()), &own(CLIENT)).await, "Uw vraag: ontvangen.");
    clock.set("2026-11-22T11:00:00Z");
    zaak.server.down(500);
    let second = of.open(clock.clone());
    let found = second.zaken(&own(CLIENT)).await.unwrap();
    assert_eq!(found.rows.len(), 1, "an instance that just started knows what another one heard");
    assert_eq!(found.stale[0].sinds.to_string(), "2026-11-22T10:00:00Z");
    zaak.server.mend();
    assert_eq!(status(&of.open(clock.clone()), &own(CLIENT)).await, "Uw vraag: in behandeling.");
    // A clock that runs far ahead makes nothing new for longer.
    clock.set("2026-11-22T09:00:00Z");
    zaak.status(1, &url, 14, "2026-11-02T09:00:00Z");
    assert_eq!(status(&of.open(clock), &own(CLIENT)).await, "Uw vraag: besluit genomen.");
}

#[tokio::test]
async fn a_write_through_one_is_seen_through_the_others() {
    let (valkey, zaak, objects) = (Valkey::start().await, OpenZaak::start().await, Objects::start().await);
    zaak.zaak(1, 1, OTHER);
    let of = town(&valkey, &zaak, &objects);
    let (first, second) = (started(&of).await, started(&of).await);
    assert!(first.zaken(&own(CLIENT)).await.unwrap().rows.is_empty());
    assert!(second.zaken(&own(CLIENT)).await.unwrap().rows.is_empty());
    assert!(second.taken(&own(CLIENT)).await.unwrap().rows.is_empty());
    second.zaken(&own(OTHER)).await.unwrap();
    let version = second.version(&crate::support::bsn(CLIENT));
    let mut changes = second.changes().unwrap();
    let melding: NieuweMelding =
        serde_json::from_value(json!({ "omschrijving": "Douchen", "urgentie": "gewoon" })).unwrap();
    first.post_melding(&own(CLIENT), KEY, melding).await.unwrap();
    let task = NieuweTaak { titel: "Stofzuigen".into(), uiterlijk: None };
    first.post_taak(&own(CLIENT), KEY, task).await.unwrap();
    until("the write", async || second.zaken(&own(CLIENT)).await.unwrap().rows.len() == 1).await;
    until("the task", async || second.taken(&own(CLIENT)).await.unwrap().rows.len() == 1).await;
    assert!(second.version(&crate::support::bsn(CLIENT)) > version, "what was put together of it is old");
    assert_eq!(changes.recv().await.unwrap(), crate::support::bsn(CLIENT), "and listeners hear of it");
    // One that starts now finds nothing of before.
    let third = started(&of).await;
    assert_eq!(third.zaken(&own(CLIENT)).await.unwrap().rows.len(), 1);
    assert_eq!(third.taken(&own(CLIENT)).await.unwrap().rows.len(), 1);
    // Of somebody else nothing was dropped.
    zaak.server.forget();
    second.zaken(&own(OTHER)).await.unwrap();
    assert!(zaak.server.seen().is_empty());
}

#[tokio::test]
async fn a_notification_to_one_reaches_the_others_and_what_is_shared() {
    let (valkey, zaak, objects) = (Valkey::start().await, OpenZaak::start().await, Objects::start().await);
    let url = zaak.zaak(1, 1, CLIENT);
    zaak.zaak(2, 1, OTHER);
    let of = town(&valkey, &zaak, &objects);
    // The one who knows it is gone when the word comes; only what it shared is there.
    let gone = started(&of).await;
    status(&gone, &own(CLIENT)).await;
    gone.documenten(&own(CLIENT)).await.unwrap();
    stored(&gone, 2).await;
    let holder = started(&of).await;
    status(&holder, &own(CLIENT)).await;
    status(&holder, &own(OTHER)).await;
    stored(&holder, 1).await;
    drop(gone);
    let first = started(&of).await;
    zaak.status(1, &url, 12, "2026-11-01T09:00:00Z");
    zaak.document(1, &url, json!({}), b"x");
    zaak.server.forget();
    assert_eq!(first.notified(&notification("zaken", &url)).await, NotificationOutcome::Dropped);
    assert_eq!(zaak.server.count("GET", "/rollen"), 0, "what is shared tells whom it concerns");
    assert_eq!(status(&of.now(), &own(CLIENT)).await, "Uw vraag: in behandeling.");
    assert_eq!(of.now().documenten(&own(CLIENT)).await.unwrap().rows.len(), 1);
    until("the word", async || status(&holder, &own(CLIENT)).await == "Uw vraag: in behandeling.").await;
    zaak.server.forget();
    status(&holder, &own(OTHER)).await;
    status(&of.now(), &own(OTHER)).await;
    assert!(zaak.server.seen().is_empty(), "nothing of anybody else was dropped");
}

#[tokio::test]
async fn an_answer_from_before_a_change_is_never_taken_for_new() {
    let (valkey, zaak, objects) = (Valkey::start().await, OpenZaak::start().await, Objects::start().await);
    let url = zaak.zaak(1, 1, CLIENT);
    let of = town(&valkey, &zaak, &objects);
    let (slow, first) = (started(&of).await, started(&of).await);
    // It asks, and its answer is on the way when the word of a change comes to another instance, which knows nobody.
    zaak.server.slow(Duration::from_millis(300));
    let access = own(CLIENT);
    let (asked, ()) = tokio::join!(status(&slow, &access), async {
        until("a question", async || zaak.server.count("POST", "/_zoek") > 0).await;
        first.notified(&notification("zaken", &url)).await;
    });
    assert_eq!(asked, "Uw vraag: ontvangen.");
    zaak.server.slow(Duration::ZERO);
    zaak.status(1, &url, 12, "2026-11-01T09:00:00Z");
    assert_eq!(status(&of.now(), &access).await, "Uw vraag: in behandeling.");
    // Marks that a full server threw away make nothing new either.
    let third = started(&of).await;
    valkey.evict('m');
    zaak.status(1, &url, 14, "2026-11-02T09:00:00Z");
    assert_eq!(status(&third, &access).await, "Uw vraag: besluit genomen.");
}

#[tokio::test]
async fn a_valkey_that_is_away_breaks_nothing_and_hears_later_what_changed() {
    let (valkey, zaak, objects) = (Valkey::start().await, OpenZaak::start().await, Objects::start().await);
    let url = zaak.zaak(1, 1, CLIENT);
    let of = town(&valkey, &zaak, &objects);
    for mood in [Mood::Down, Mood::Silent] {
        let (first, second) = (started(&of).await, started(&of).await);
        let before = status(&first, &own(CLIENT)).await;
        until("the shared answer", async || {
            let state = first.shared().unwrap();
            state.stores + state.reads[0].1 > 0
        })
        .await;
        assert_eq!(status(&second, &own(CLIENT)).await, before);
        valkey.feel(mood);
        let (statustype, text) =
            if mood == Mood::Down { (12, "in behandeling") } else { (13, "meer informatie nodig") };
        zaak.status(1, &url, statustype, &format!("2026-11-{statustype}T09:00:00Z"));
        assert_eq!(first.notified(&notification("zaken", &url)).await, NotificationOutcome::Dropped);
        assert_eq!(status(&first, &own(CLIENT)).await, format!("Uw vraag: {text}."));
        assert_eq!(
            status(&of.now(), &own(CLIENT)).await,
            format!("Uw vraag: {text}."),
            "one that starts now"
        );
        assert!(first.shared().unwrap().failing.is_some());
        valkey.feel(Mood::Well);
        until("the way back", async || first.shared().unwrap().failing.is_none()).await;
        until("the word", async || status(&second, &own(CLIENT)).await.contains(text)).await;
        assert!(status(&of.now(), &own(CLIENT)).await.contains(text), "what was shared before is old");
    }
}

#[tokio::test]
async fn garbage_is_nothing() {
    let (valkey, zaak, objects) = (Valkey::start().await, OpenZaak::start().await, Objects::start().await);
    zaak.zaak(1, 1, CLIENT);
    let of = town(&valkey, &zaak, &objects);
    let first = started(&of).await;
    status(&first, &own(CLIENT)).await;
    stored(&first, 1).await;
    valkey.spoil();
    let second = started(&of).await;
    assert_eq!(status(&second, &own(CLIENT)).await, "Uw vraag: ontvangen.");
    assert_eq!(second.shared().unwrap().reads[3], ("unreadable", 1));
    // What is there now is good again.
    stored(&second, 1).await;
    let third = started(&of).await;
    status(&third, &own(CLIENT)).await;
    assert_eq!(third.shared().unwrap().reads[0], ("new", 1));
}

#[tokio::test]
async fn check_tries_it() {
    let (valkey, zaak, objects) = (Valkey::start().await, OpenZaak::start().await, Objects::start().await);
    let of = town(&valkey, &zaak, &objects);
    let finding = async |registry: &MunicipalRegistry| {
        registry.check().await.into_iter().find(|finding| finding.what == "shared cache").unwrap()
    };
    let good = finding(&of.now()).await;
    assert_eq!(good.mark, Mark::Good, "{good}");
    valkey.feel(Mood::Down);
    let bad = finding(&of.now()).await;
    assert_eq!(bad.mark, Mark::Wrong);
    assert!(bad.words.contains("no connection"), "{bad}");
}
