//! What is tried again, and what never is.

use crate::{
    openzaak::page,
    stand_in::{Reply, StandIn},
};
use serde_json::json;
use std::{
    sync::atomic::{AtomicUsize, Ordering::SeqCst},
    time::Duration,
};
use zgw::{
    Error, Kind, Limits, Outcome,
    zaken::{NieuwResultaat, ZaakFilter, Zaken},
};

/// A server that says no `times` times and then yes.
async fn after(times: usize, no: impl Fn() -> Reply + Send + Sync + 'static) -> (StandIn, Zaken) {
    let asked = AtomicUsize::new(0);
    let server = StandIn::start(move |_| {
        if asked.fetch_add(1, SeqCst) < times { no() } else { Reply::json(200, &page(vec![], None)) }
    })
    .await;
    let client = Zaken::new(server.endpoint("/zaken/api/v1/").build().unwrap());
    (server, client)
}

#[tokio::test]
async fn a_search_and_a_get_are_tried_again() {
    for status in [429, 500, 502, 503, 504] {
        let (server, client) = after(2, move || Reply::problem(status, "x", "")).await;
        client.search(&ZaakFilter::default()).await.unwrap();
        assert_eq!(server.count(), 3, "search, {status}");

        let (server, client) = after(2, move || Reply::problem(status, "x", "")).await;
        let url = format!("{}/zaken/api/v1/zaken/1", server.root).parse().unwrap();
        client.rollen(&url).await.unwrap();
        assert_eq!(server.count(), 3, "get, {status}");
    }
}

#[tokio::test]
async fn a_no_that_stays_no_is_asked_once() {
    for status in [400, 401, 403, 406, 409, 412] {
        let (server, client) = after(9, move || Reply::problem(status, "x", "")).await;
        assert!(client.search(&ZaakFilter::default()).await.is_err());
        assert_eq!(server.count(), 1, "{status}");
    }
}

#[tokio::test]
async fn tries_end() {
    let (server, client) = after(99, || Reply::problem(503, "x", "")).await;
    let error = client.search(&ZaakFilter::default()).await.unwrap_err();
    assert_eq!(error.kind(), Some(&Kind::Unavailable));
    assert_eq!(server.count(), 3);
}

#[tokio::test]
async fn a_write_is_never_sent_twice() {
    for (status, outcome) in
        [(500, Outcome::Unknown), (503, Outcome::Unknown), (429, Outcome::Refused), (409, Outcome::Refused)]
    {
        let (server, client) = after(1, move || Reply::problem(status, "x", "")).await;
        let zaak: url::Url = format!("{}/zaken/api/v1/zaken/1", server.root).parse().unwrap();
        let write = NieuwResultaat { resultaattype: zaak.clone(), zaak, toelichting: String::new() };
        let error = client.create_resultaat(&write).await.unwrap_err();
        assert_eq!((server.count(), error.outcome()), (1, outcome), "{status}");
        let rol = write.zaak.join("../rollen/1").unwrap();
        client.delete_rol(&rol).await.unwrap();
        assert_eq!(server.count(), 2);
    }
}

#[tokio::test]
async fn a_write_whose_answer_is_lost_may_have_happened() {
    let server = StandIn::start(|_| Reply::json(201, &json!({})).after(Duration::from_secs(600))).await;
    let limits = Limits { attempt: Duration::from_millis(50), ..Limits::default() };
    let client = Zaken::new(server.endpoint("/zaken/api/v1/").limits(limits).build().unwrap());
    let zaak: url::Url = format!("{}/zaken/api/v1/zaken/1", server.root).parse().unwrap();
    let write = NieuwResultaat { resultaattype: zaak.clone(), zaak, toelichting: String::new() };
    let error = client.create_resultaat(&write).await.unwrap_err();
    assert_eq!((server.count(), error.outcome()), (1, Outcome::Unknown));
}

#[tokio::test]
async fn retry_after_is_honoured_as_far_as_the_deadline_reaches() {
    let (server, client) = after(1, || Reply::problem(429, "throttled", "").header("retry-after", "0")).await;
    client.search(&ZaakFilter::default()).await.unwrap();
    assert_eq!(server.count(), 2);

    let (server, client) =
        after(1, || Reply::problem(429, "throttled", "").header("retry-after", "3600")).await;
    let error = client.search(&ZaakFilter::default()).await.unwrap_err();
    assert_eq!(server.count(), 1, "an hour is longer than the deadline");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3_600)));
    assert_eq!(error.kind(), Some(&Kind::TooManyRequests));
}

#[tokio::test]
async fn the_deadline_covers_all_tries() {
    let server = StandIn::start(|_| Reply::json(200, &json!({})).after(Duration::from_secs(600))).await;
    let limits = Limits { deadline: Duration::from_millis(100), ..Limits::default() };
    let client = Zaken::new(server.endpoint("/zaken/api/v1/").limits(limits).build().unwrap());
    let error = client.search(&ZaakFilter::default()).await.unwrap_err();
    assert!(matches!(error, Error::Timeout { .. }), "{error:?}");
    assert_eq!(server.count(), 1, "the first try used all of it");
}
