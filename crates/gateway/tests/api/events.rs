//! "Something changed", for as long as the session lasts.

use crate::support::{ANNA, BERT, Call, Mood, World, message, zaak};
use axum::body::BodyDataStream;
use futures::StreamExt;
use municipal_api::{Bericht, Bevoegdheid, Dossier};
use std::sync::atomic::Ordering::SeqCst;
use tower::ServiceExt;

struct Events(BodyDataStream);

/// One event.
#[derive(Debug, PartialEq)]
enum Told {
    Dossier(Dossier),
    /// A message, with the event's id.
    Bericht(Option<String>, Bericht),
}

impl Events {
    async fn open(world: &World, token: &str, id: &str) -> Self {
        Self::after(world, token, id, None).await
    }

    async fn after(world: &World, token: &str, id: &str, last: Option<&str>) -> Self {
        let call = Call::get(&format!("/v1/dossiers/{id}/gebeurtenissen")).token(token);
        let call = match last {
            Some(last) => call.header("last-event-id", last),
            None => call,
        };
        let response = world.gateway.router().oneshot(call.request()).await.unwrap();
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        Self(response.into_body().into_data_stream())
    }

    /// The next event; none at the end.
    async fn event(&mut self) -> Option<Told> {
        loop {
            let chunk = self.0.next().await?.unwrap();
            let text = std::str::from_utf8(&chunk).unwrap();
            if text.starts_with(':') {
                continue; // a heartbeat
            }
            let field = |name: &str| text.lines().find_map(|l| l.strip_prefix(name)).map(str::to_owned);
            let data = field("data: ").unwrap();
            return Some(match field("event: ").as_deref() {
                Some("dossier") => Told::Dossier(serde_json::from_str(&data).unwrap()),
                Some("bericht") => Told::Bericht(field("id: "), serde_json::from_str(&data).unwrap()),
                other => panic!("{other:?}"),
            });
        }
    }

    /// The same, where it is about the dossier.
    async fn next(&mut self) -> Option<Dossier> {
        match self.event().await? {
            Told::Dossier(dossier) => Some(dossier),
            other => panic!("{other:?}"),
        }
    }

    /// The text of the next event, which is a message.
    async fn said(&mut self) -> String {
        match self.event().await {
            Some(Told::Bericht(id, bericht)) => {
                assert_eq!(id.as_ref(), Some(&bericht.id));
                bericht.tekst
            }
            other => panic!("{other:?}"),
        }
    }
}

fn said(id: &str, text: &str, at: &str) -> Bericht {
    Bericht { tekst: text.into(), chat: true, verzonden: at.parse().unwrap(), ..message(id, None) }
}

#[tokio::test]
async fn a_change_is_told_with_the_new_tags() {
    let world = World::new().await;
    let anna = world.token(ANNA);
    let id = world.dossier(&anna, "Anna Jansen").await;
    let mut events = Events::open(&world, &anna, &id).await;
    let first = events.next().await.unwrap();
    assert_eq!(first.id, id);
    world.registry.change(ANNA, |p| p.zaken.push(zaak("z-nieuw", None)));
    let second = events.next().await.unwrap();
    let changed: Vec<_> = first.etags.keys().filter(|c| first.etags[*c] != second.etags[*c]).collect();
    assert_eq!(changed, ["zaken"]);
    assert_eq!(world.get(&anna, &format!("/v1/dossiers/{id}")).await.json::<Dossier>(), second);
}

#[tokio::test]
async fn a_look_now_and_then_finds_what_the_registry_did_not_tell() {
    let world = World::with(|c| c.cache.collection_seconds = 0).await;
    let anna = world.token(ANNA);
    let id = world.dossier(&anna, "Anna Jansen").await;
    let mut events = Events::open(&world, &anna, &id).await;
    events.next().await.unwrap();
    tokio::time::pause();
    // A registry that is away for a while is no reason to hang up.
    world.registry.is(Mood::Down);
    let (registry, seconds) = (world.registry.clone(), std::time::Duration::from_secs);
    tokio::spawn(async move {
        tokio::time::sleep(seconds(50)).await;
        registry.is(Mood::Well);
        registry.change_silently(ANNA, |p| p.zaken.clear());
    });
    let started = tokio::time::Instant::now();
    assert!(events.next().await.is_some());
    assert_eq!(started.elapsed().as_secs(), 60, "the third look");
}

#[tokio::test]
async fn the_stream_ends_with_the_session() {
    let world = World::new().await;
    let anna = world.token(ANNA);
    let id = world.dossier(&anna, "Anna Jansen").await;
    let mut events = Events::open(&world, &anna, &id).await;
    events.next().await.unwrap();
    tokio::time::pause();
    world.clock.advance(15 * 60 - 1);
    world.registry.change(ANNA, |p| p.zaken.clear());
    assert!(events.next().await.is_some());
    world.clock.advance(1);
    assert_eq!(events.next().await, None);
}

#[tokio::test]
async fn the_stream_ends_with_the_machtiging() {
    let world = World::new().await;
    let bert = world.token(BERT);
    let id = world.dossier(&bert, "Anna Jansen").await;
    let mut events = Events::open(&world, &bert, &id).await;
    assert!(!events.next().await.unwrap().etags.contains_key("inzagen"));
    world.registry.change(ANNA, |p| p.machtigingen.clear());
    assert_eq!(events.next().await, None);
}

#[tokio::test]
async fn there_are_only_so_many_streams() {
    let world = World::with(|c| c.limits.event_streams = 1).await;
    let anna = world.token(ANNA);
    let id = world.dossier(&anna, "Anna Jansen").await;
    let events = Events::open(&world, &anna, &id).await;
    let path = format!("/v1/dossiers/{id}/gebeurtenissen");
    world.get(&anna, &path).await.problem(503, "druk");
    drop(events);
    Events::open(&world, &anna, &id).await;
}

#[tokio::test]
async fn what_is_said_in_the_chat_comes_before_the_tags() {
    let world = World::new().await;
    world.registry.change(ANNA, |p| p.berichten.push(said("c-1", "Oud", "2026-11-20T09:00:00Z")));
    let anna = world.token(ANNA);
    let id = world.dossier(&anna, "Anna Jansen").await;
    let mut events = Events::open(&world, &anna, &id).await;
    let first = events.next().await.unwrap();
    world.registry.change(ANNA, |p| {
        p.berichten.push(message("b-brief", Some("z-hulp")));
        p.berichten.push(said("c-3", "Twee", "2026-11-21T09:00:02Z"));
        p.berichten.push(said("c-2", "Een", "2026-11-21T09:00:01Z"));
    });
    assert_eq!([events.said().await, events.said().await], ["Een", "Twee"]);
    let second = events.next().await.unwrap();
    assert_ne!(first.etags["berichten"], second.etags["berichten"]);
    // Another change tells nothing twice.
    world.registry.change(ANNA, |p| p.berichten[0].gelezen = Some("2026-11-21T09:01:00Z".parse().unwrap()));
    assert!(events.next().await.is_some());
}

#[tokio::test]
async fn who_comes_back_hears_what_was_missed() {
    let world = World::new().await;
    world.registry.change(ANNA, |p| {
        for n in 1..=3 {
            p.berichten.push(said(&format!("c-{n}"), &n.to_string(), &format!("2026-11-20T09:00:0{n}Z")));
        }
    });
    let anna = world.token(ANNA);
    let id = world.dossier(&anna, "Anna Jansen").await;
    let mut events = Events::after(&world, &anna, &id, Some("c-1")).await;
    assert_eq!([events.said().await, events.said().await], ["2", "3"]);
    assert!(events.next().await.is_some());
    // An id that nobody knows: the collection tells what there is.
    let mut events = Events::after(&world, &anna, &id, Some("weg")).await;
    assert!(events.next().await.is_some());
}

#[tokio::test]
async fn a_gemachtigde_hears_no_more_than_the_messages_say() {
    let world = World::new().await;
    world.registry.change(ANNA, |p| p.machtigingen[0].1.bevoegdheden = vec![Bevoegdheid::Lezen]);
    let bert = world.token(BERT);
    let id = world.dossier(&bert, "Anna Jansen").await;
    let mut events = Events::open(&world, &bert, &id).await;
    events.next().await.unwrap();
    world.registry.change(ANNA, |p| {
        p.berichten.push(said("c-1", "Geheim", "2026-11-21T09:00:00Z"));
        p.zaken.push(zaak("z-nieuw", None));
    });
    assert!(events.next().await.is_some(), "the zaak, and no message");
    // One about a hidden zaak is no more heard than listed.
    world.registry.change(ANNA, |p| {
        p.machtigingen[0].1.bevoegdheden = vec![Bevoegdheid::Lezen, Bevoegdheid::Berichten];
    });
    let mut events = Events::open(&world, &bert, &id).await;
    events.next().await.unwrap();
    world.registry.change(ANNA, |p| {
        let hidden = said("c-2", "Opvang", "2026-11-21T09:00:01Z");
        p.berichten.push(Bericht { zaak_id: Some("z-opvang".into()), ..hidden });
        p.zaken.push(zaak("z-nog-een", None));
    });
    assert!(events.next().await.is_some(), "the zaak, and no message");
}

#[tokio::test]
async fn what_changes_is_told_also_while_messages_are_away() {
    let world = World::with(|c| c.cache.collection_seconds = 0).await;
    world.registry.change_silently(ANNA, |p| p.berichten = vec![said("c-1", "Oud", "2026-11-21T10:00:00Z")]);
    let anna = world.token(ANNA);
    let id = world.dossier(&anna, "Anna Jansen").await;
    world.registry.records_away.store(true, SeqCst);
    let mut events = Events::open(&world, &anna, &id).await;
    let before = events.next().await.unwrap();
    world.registry.change(ANNA, |p| p.zaken.push(zaak("z-nieuw", None)));
    let after = events.next().await.unwrap();
    assert_ne!(before.etags["zaken"], after.etags["zaken"]);
    assert_eq!(before.etags["berichten"], after.etags["berichten"]);
    // They are back, and only what was said meanwhile is told.
    world.registry.records_away.store(false, SeqCst);
    world.registry.change(ANNA, |p| p.berichten.push(said("c-2", "Nieuw", "2026-11-21T11:00:05Z")));
    assert_eq!(events.said().await, "Nieuw");
    assert_ne!(events.next().await.unwrap().etags["berichten"], after.etags["berichten"]);
}
