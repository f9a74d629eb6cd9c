//! How deep a dossier is assembled: counted in round trips of a registry that takes its time, on a clock of the
//! runtime's own, so that a slow machine changes nothing.

use crate::{
    stand_in::openzaak::OpenZaak,
    support::{CLIENT, OTHER, Town, own},
};
use gateway::registry::Registry;
use serde_json::json;
use std::time::Duration;
use tokio::time::Instant;

const TRIP: Duration = Duration::from_millis(100);

/// Twenty zaken, each with two statuses, a besluit and two documents.
async fn dossier(town: &OpenZaak) {
    for n in 1..=20 {
        let url = town.zaak(n, 1, CLIENT);
        town.status(n, &url, 14, "2026-10-20T12:00:00Z");
        let document = town.document(n * 2, &url, json!({}), b"x");
        town.document(n * 2 + 1, &url, json!({}), b"x");
        town.besluit(n, &url, Some(&document));
    }
}

#[tokio::test(start_paused = true)]
async fn a_dossier_of_twenty_zaken_is_four_round_trips_deep() {
    let town = OpenZaak::start().await;
    dossier(&town).await;
    for bare in [false, true] {
        town.db.lock().unwrap().bare = bare;
        let registry = Town::default()
            .with("freshness.patience_milliseconds = 60000")
            .zgw_with("zaaksysteem", &town, "calls = { concurrent = 64 }")
            .now();
        // What it can and what the catalogue says are learnt once.
        registry.documenten(&own(CLIENT)).await.unwrap();
        town.server.forget();
        town.server.slow(TRIP);
        let start = Instant::now();
        let zaken = registry.zaken(&own(CLIENT)).await.unwrap().rows;
        let trips = start.elapsed().as_millis() / TRIP.as_millis();
        town.server.slow(Duration::ZERO);
        assert_eq!(zaken.len(), 20);
        assert!(zaken.iter().all(|zaak| zaak.besluiten.len() == 1 && zaak.gebeurtenissen.len() == 2));
        // The search; what hangs on each zaak; the documents of each besluit. A bare server sends no rollen along.
        assert_eq!(trips, if bare { 4 } else { 3 }, "bare: {bare}");
        let calls = town.server.seen().len();
        assert!(calls <= if bare { 110 } else { 65 }, "{calls} calls, bare: {bare}");
        assert!(town.server.most_at_once() <= 64);
    }
}

#[tokio::test(start_paused = true)]
async fn all_collections_at_once_are_four_round_trips_deep() {
    let town = OpenZaak::start().await;
    dossier(&town).await;
    town.zaak(99, 1, OTHER);
    let registry = Town::default()
        .with("freshness.patience_milliseconds = 60000\nfreshness.fresh_seconds = 60")
        .zgw_with("zaaksysteem", &town, "calls = { concurrent = 64 }")
        .now();
    // Of somebody else: what it can and what the catalogue says are learnt once.
    registry.documenten(&own(OTHER)).await.unwrap();
    town.server.slow(TRIP);
    let access = own(CLIENT);
    let start = Instant::now();
    let (zaken, voorzieningen, documenten) =
        tokio::join!(registry.zaken(&access), registry.voorzieningen(&access), registry.documenten(&access));
    let trips = start.elapsed().as_millis() / TRIP.as_millis();
    assert_eq!((zaken.unwrap().rows.len(), documenten.unwrap().rows.len()), (20, 40));
    voorzieningen.unwrap();
    assert_eq!(trips, 4);
}

#[tokio::test(start_paused = true)]
async fn eight_calls_at_once_take_eleven() {
    let town = OpenZaak::start().await;
    dossier(&town).await;
    let registry = Town::default()
        .with("freshness.patience_milliseconds = 60000\nfreshness.fresh_seconds = 60")
        .zgw_with("zaaksysteem", &town, "calls = { concurrent = 8, deadline_seconds = 60 }")
        .now();
    town.zaak(99, 1, OTHER);
    registry.documenten(&own(OTHER)).await.unwrap();
    town.server.slow(TRIP);
    let start = Instant::now();
    assert_eq!(registry.documenten(&own(CLIENT)).await.unwrap().rows.len(), 40);
    let trips = start.elapsed().as_millis() / TRIP.as_millis();
    assert!(trips <= 11, "{trips}");
    assert!(town.server.most_at_once() <= 8);
}

#[tokio::test]
async fn many_who_ask_at_once_cause_one_search() {
    let town = OpenZaak::start().await;
    dossier(&town).await;
    let registry = Town::default().with("freshness.fresh_seconds = 60").zgw("zaaksysteem", &town).now();
    let access = own(CLIENT);
    let all = futures::future::join_all((0..20).map(|_| registry.zaken(&access))).await;
    assert!(all.into_iter().all(|rows| rows.unwrap().rows.len() == 20));
    registry.voorzieningen(&access).await.unwrap();
    registry.documenten(&access).await.unwrap();
    assert_eq!(town.server.count("POST", "zaken/_zoek"), 1);
}
