//! What is kept of the catalogue, and when it is asked again.

use crate::{
    openzaak::page,
    stand_in::{Reply, StandIn},
};
use futures::future::join_all;
use serde_json::json;
use std::{
    sync::atomic::{AtomicBool, Ordering::SeqCst},
    time::Duration,
};
use url::Url;
use zgw::{
    User,
    catalogi::{Catalogi, CatalogueCache, InternOfExtern},
};

async fn catalogue() -> (StandIn, Catalogi, Url) {
    let server = StandIn::start(|seen| {
        let url = format!("http://{}{}", seen.header("host").unwrap(), seen.path);
        if seen.query.is_empty() {
            let record = json!({ "url": url, "identificatie": "WMO", "indicatieInternOfExtern": "extern", "doorlooptijd": "P8W" });
            return Reply::json(200, &record).after(Duration::from_millis(5));
        }
        let step = |n: u32| json!({ "url": format!("{url}/{n}"), "volgnummer": n });
        Reply::json(200, &page(vec![step(2), step(1)], None))
    })
    .await;
    let client = Catalogi::new(server.endpoint("/catalogi/api/v1/").build().unwrap());
    let url = format!("{}/catalogi/api/v1/zaaktypen/1", server.root).parse().unwrap();
    (server, client, url)
}

#[tokio::test]
async fn many_who_ask_at_once_cause_one_call() {
    let (server, client, url) = catalogue().await;
    let all = join_all((0..40).map(|_| client.zaaktype(&url))).await;
    for zaaktype in all {
        let zaaktype = zaaktype.unwrap();
        assert_eq!(zaaktype.indicatie_intern_of_extern, Some(InternOfExtern::Extern));
        assert_eq!(zaaktype.doorlooptijd.as_ref().unwrap().span().unwrap().get_weeks(), 8);
    }
    assert_eq!(server.count(), 1);
    let user = User { id: "u".into(), representation: "U".into() };
    client.with_user(user).zaaktype(&url).await.unwrap();
    assert_eq!(server.count(), 1, "what is kept is about nobody, so it is shared");
}

#[tokio::test]
async fn a_record_and_the_lists_of_a_zaaktype_are_forgotten_together() {
    let (server, client, url) = catalogue().await;
    for _ in 0..3 {
        client.zaaktype(&url).await.unwrap();
        assert_eq!(client.statustypen(&url).await.unwrap().len(), 2);
        client.zaaktypen("WMO").await.unwrap();
    }
    assert_eq!(server.count(), 3);
    let queries: Vec<_> = server.seen().into_iter().map(|s| s.query).collect();
    assert_eq!(queries[1]["zaaktype"], url.as_str());
    assert_eq!(queries[2]["identificatie"], "WMO");
    client.forget(&url).await;
    client.zaaktype(&url).await.unwrap();
    client.statustypen(&url).await.unwrap();
    client.zaaktypen("WMO").await.unwrap();
    assert_eq!(server.count(), 6);
    client.clear();
    client.zaaktype(&url).await.unwrap();
    assert_eq!(server.count(), 7);
}

#[tokio::test]
async fn what_is_too_old_is_asked_again() {
    let (server, _, url) = catalogue().await;
    let size = CatalogueCache { entries: 10, age: Duration::from_nanos(1) };
    let client = Catalogi::with_cache(server.endpoint("/catalogi/api/v1/").build().unwrap(), size);
    client.zaaktype(&url).await.unwrap();
    client.zaaktype(&url).await.unwrap();
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn an_error_is_not_kept() {
    let broken = AtomicBool::new(true);
    let server = StandIn::start(move |seen| {
        if broken.swap(false, SeqCst) {
            return Reply::problem(403, "permission_denied", "");
        }
        Reply::json(200, &json!({ "url": format!("http://{}{}", seen.header("host").unwrap(), seen.path) }))
    })
    .await;
    let client = Catalogi::new(server.endpoint("/catalogi/api/v1/").build().unwrap());
    let url = format!("{}/catalogi/api/v1/besluittypen/1", server.root).parse().unwrap();
    assert!(client.besluittype(&url).await.is_err());
    client.besluittype(&url).await.unwrap();
}
