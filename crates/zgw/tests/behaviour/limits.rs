//! How much at once, how much in all, and over how many connections.

use crate::{
    openzaak::page,
    stand_in::{Reply, StandIn},
};
use axum::body::Body;
use futures::future::join_all;
use serde_json::json;
use std::{
    collections::HashSet,
    io::Write,
    sync::{Arc, Mutex},
    time::Duration,
};
use zgw::{
    Error, Gate, Limits, Outcome,
    zaken::{ZaakFilter, Zaken},
};

#[tokio::test]
async fn calls_at_once_are_bounded_over_all_apis_of_a_server() {
    let server =
        StandIn::start(|_| Reply::json(200, &page(vec![], None)).after(Duration::from_millis(5))).await;
    let gate = Gate::new(3);
    let client = |path: &str| Zaken::new(server.endpoint(path).gate(gate.clone()).build().unwrap());
    let (one, two) = (client("/zaken/api/v1/"), client("/andere/api/v1/"));
    let filter = ZaakFilter::default();
    let calls = (0..30).map(|n| if n % 2 == 0 { one.search(&filter) } else { two.search(&filter) });
    assert!(join_all(calls).await.iter().all(Result::is_ok));
    assert_eq!(server.count(), 30);
    assert!(server.most_at_once() <= 3, "{}", server.most_at_once());
    assert_eq!(gate.free(), 3);
}

#[tokio::test]
async fn whoever_finds_no_place_in_time_sent_nothing() {
    let server =
        StandIn::start(|_| Reply::json(200, &page(vec![], None)).after(Duration::from_secs(600))).await;
    let limits = Limits { deadline: Duration::from_millis(100), ..Limits::default() };
    let gate = Gate::new(1);
    let endpoint = server.endpoint("/zaken/api/v1/").gate(gate.clone());
    let patient = Zaken::new(endpoint.clone().build().unwrap());
    let hurried = Zaken::new(endpoint.limits(limits).build().unwrap());
    let first = tokio::spawn(async move { patient.search(&ZaakFilter::default()).await.map(drop) });
    while server.count() == 0 {
        tokio::task::yield_now().await;
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let error = hurried.search(&ZaakFilter::default()).await.unwrap_err();
    assert!(matches!(error, Error::Busy { .. }), "{error:?}");
    assert_eq!((error.outcome(), server.count()), (Outcome::NotSent, 1));
    first.abort();
}

#[tokio::test]
async fn one_connection_serves_calls_one_after_another() {
    let server = StandIn::start(|_| Reply::json(200, &page(vec![], None))).await;
    let client = Zaken::new(server.endpoint("/zaken/api/v1/").build().unwrap());
    for _ in 0..10 {
        client.search(&ZaakFilter::default()).await.unwrap();
    }
    let peers: HashSet<_> = server.seen().iter().map(|s| s.peer).collect();
    assert_eq!((server.count(), peers.len()), (10, 1));
}

fn small(server: &StandIn) -> Zaken {
    let limits = Limits { body: 100_000, ..Limits::default() };
    Zaken::new(server.endpoint("/zaken/api/v1/").limits(limits).build().unwrap())
}

#[tokio::test]
async fn a_huge_body_is_not_read() {
    // With a length said beforehand, and without one.
    let said = StandIn::start(|_| Reply::text(200, "application/json", " ".repeat(200_000))).await;
    let endless = StandIn::start(|_| {
        let piece = || Ok::<_, std::io::Error>(vec![b' '; 10_000]);
        Reply::text(200, "application/json", Body::from_stream(futures::stream::repeat_with(piece)))
    })
    .await;
    for server in [said, endless] {
        let error = small(&server).search(&ZaakFilter::default()).await.unwrap_err();
        assert!(matches!(error, Error::TooLarge { limit: 100_000, .. }), "{error:?}");
        assert_eq!(server.count(), 1);
    }
}

#[tokio::test]
async fn a_small_body_that_unpacks_to_a_huge_one_is_not_read() {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(&vec![b' '; 5_000_000]).unwrap();
    let packed = packed.finish().unwrap();
    assert!(packed.len() < 100_000);
    let server = StandIn::start(move |_| {
        Reply::text(200, "application/json", packed.clone()).header("content-encoding", "gzip")
    })
    .await;
    let error = small(&server).search(&ZaakFilter::default()).await.unwrap_err();
    assert!(matches!(error, Error::TooLarge { .. }), "{error:?}");
}

#[tokio::test]
async fn a_problem_that_does_not_end_still_has_its_status() {
    let server = StandIn::start(|_| {
        let piece = || Ok::<_, std::io::Error>(vec![b'x'; 10_000]);
        Reply::text(403, "text/html", Body::from_stream(futures::stream::repeat_with(piece)))
    })
    .await;
    let error = small(&server).search(&ZaakFilter::default()).await.unwrap_err();
    assert_eq!(error.kind(), Some(&zgw::Kind::Forbidden));
}

#[tokio::test]
async fn each_try_is_reported_without_an_address() {
    let server = StandIn::start(|_| Reply::json(503, &json!({}))).await;
    let reports = Arc::new(Mutex::new(Vec::new()));
    let sink = reports.clone();
    let endpoint = server.endpoint("/zaken/api/v1/").observe(move |r| sink.lock().unwrap().push(r.clone()));
    let _ = Zaken::new(endpoint.build().unwrap()).search(&ZaakFilter::default()).await;
    let reports = reports.lock().unwrap();
    let told: Vec<_> = reports.iter().map(|r| (r.resource, r.status, r.attempt)).collect();
    let expected = [1, 2, 3].map(|n| ("zaken/_zoek", Some(503), n));
    assert_eq!(told, expected);
}
