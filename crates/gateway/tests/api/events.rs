//! "Something changed", for as long as the session lasts.

use crate::support::{ANNA, BERT, Call, Mood, World, zaak};
use axum::body::BodyDataStream;
use futures::StreamExt;
use municipal_api::Dossier;
use tower::ServiceExt;

struct Events(BodyDataStream);

impl Events {
    async fn open(world: &World, token: &str, id: &str) -> Self {
        let call = Call::get(&format!("/v1/dossiers/{id}/gebeurtenissen")).token(token);
        let response = world.gateway.router().oneshot(call.request()).await.unwrap();
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        Self(response.into_body().into_data_stream())
    }

    /// The next event; none at the end.
    async fn next(&mut self) -> Option<Dossier> {
        loop {
            let chunk = self.0.next().await?.unwrap();
            let text = std::str::from_utf8(&chunk).unwrap();
            if text.starts_with(':') {
                continue; // a heartbeat
            }
            assert!(text.starts_with("event: dossier\n"), "{text}");
            let data = text.lines().find_map(|l| l.strip_prefix("data: ")).unwrap();
            return Some(serde_json::from_str(data).unwrap());
        }
    }
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
