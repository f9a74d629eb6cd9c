//! Lists over pages, and links that lead away.

use crate::{
    openzaak::{CLIENT, OpenZaak, bsn, page, plain, zaak, zaken},
    stand_in::{Reply, StandIn},
};
use serde_json::json;
use zgw::{
    Error, Kind, Limits,
    zaken::{ZaakFilter, Zaken},
};

fn of_client() -> ZaakFilter {
    ZaakFilter { bsn: Some(bsn(CLIENT)), ..ZaakFilter::default() }
}

#[tokio::test]
async fn a_hundred_and_five_zaken_come_in_two_pages() {
    let server = OpenZaak { zaken: 105, extensions: true }.start().await;
    let found = zaken(&server).search(&of_client()).await.unwrap();
    assert_eq!(found.len(), 105);
    assert_eq!(found[104].identificatie, "Z-105");
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    assert_eq!(seen[1].query.get("page").map(String::as_str), Some("2"));
    assert_eq!(seen[1].json(), seen[0].json(), "the second page is asked with the same search");
    assert!(seen.iter().all(|s| s.method == "POST"));
}

#[tokio::test]
async fn a_larger_page_needs_one_call() {
    let server = OpenZaak { zaken: 105, extensions: true }.start().await;
    let filter = ZaakFilter { page_size: Some(500), ..of_client() };
    assert_eq!(zaken(&server).search(&filter).await.unwrap().len(), 105);
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_next_page_elsewhere_is_an_error_and_gets_no_token() {
    let thief = StandIn::start(|_| Reply::json(200, &page(vec![], None))).await;
    let away = format!("{}/zaken/api/v1/zaken/_zoek?page=2", thief.root);
    let server = StandIn::start(move |_| Reply::json(200, &page(vec![], Some(away.clone())))).await;
    let error = zaken(&server).search(&of_client()).await.unwrap_err();
    let Error::Foreign { expected, found } = &error else { panic!("{error:?}") };
    assert_eq!((expected, found), (&server.root, &thief.root));
    assert_eq!((server.count(), thief.count()), (1, 0));
}

#[tokio::test]
async fn a_record_elsewhere_is_an_error_and_gets_no_token() {
    let thief = StandIn::start(|_| Reply::json(200, &json!({}))).await;
    let server = OpenZaak { zaken: 1, extensions: true }.start().await;
    let away = format!("{}/zaken/api/v1/zaken/1", thief.root).parse().unwrap();
    let client = zaken(&server);
    assert!(matches!(client.zaak(&away).await, Err(Error::Foreign { .. })));
    assert!(matches!(client.eigenschappen(&away).await, Err(Error::Foreign { .. })));
    assert!(matches!(client.delete_rol(&away).await, Err(Error::Foreign { .. })));
    assert_eq!(thief.count(), 0);
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let thief = StandIn::start(|_| Reply::json(200, &page(vec![], None))).await;
    let to = thief.root.clone();
    let server =
        StandIn::start(move |_| Reply::text(302, "text/html", "").header("location", to.clone())).await;
    let error = zaken(&server).search(&of_client()).await.unwrap_err();
    assert_eq!(error.kind(), Some(&Kind::Redirected));
    assert_eq!(thief.count(), 0);
}

#[tokio::test]
async fn pages_under_another_name_are_read_where_we_reach_them() {
    let server = StandIn::start(|seen| {
        let next = "https://open-zaak.example/zaken/api/v1/statussen?page=2";
        let more = !seen.query.contains_key("page");
        Reply::json(200, &page(vec![], more.then(|| next.to_owned())))
    })
    .await;
    let endpoint = server.endpoint("/zaken/api/v1/").alias("https://open-zaak.example/zaken/api/v1/");
    let client = Zaken::new(endpoint.build().unwrap());
    let public = "https://open-zaak.example/zaken/api/v1/zaken/1".parse().unwrap();
    client.statussen(&public).await.unwrap();
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    assert_eq!(
        seen[0].query["zaak"], "https://open-zaak.example/zaken/api/v1/zaken/1",
        "named as it names it"
    );
}

#[tokio::test]
async fn a_list_that_shrinks_while_it_is_read_is_whole() {
    let server = StandIn::start(|seen| {
        let root = format!("http://{}/zaken/api/v1", seen.header("host").unwrap());
        if seen.query.contains_key("page") {
            return Reply::problem(404, "not_found", "Ongeldige pagina.");
        }
        Reply::json(200, &page(vec![zaak(&root, 1, CLIENT)], Some(format!("{root}/zaken/_zoek?page=2"))))
    })
    .await;
    assert_eq!(zaken(&server).search(&of_client()).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_first_page_beyond_the_end_is_said() {
    let server = StandIn::start(|_| Reply::problem(404, "not_found", "Ongeldige pagina.")).await;
    let url = format!("{}/zaken/api/v1/zaken/1", server.root).parse().unwrap();
    let error = Zaken::new(plain(&server)).rollen(&url).await.unwrap_err();
    assert_eq!(error.kind(), Some(&Kind::NoSuchPage));
    assert!(!error.is_not_found(), "a page is no record");
}

#[tokio::test]
async fn endless_pages_and_circles_end() {
    let endless = StandIn::start(|seen| {
        let number: usize = seen.query.get("page").map_or(1, |p| p.parse().unwrap());
        Reply::json(200, &page(vec![], Some(format!("?page={}", number + 1))))
    })
    .await;
    let limits = Limits { pages: 5, ..Limits::default() };
    let client = Zaken::new(endless.endpoint("/zaken/api/v1/").limits(limits).build().unwrap());
    let error = client.search(&of_client()).await.unwrap_err();
    assert!(matches!(error, Error::TooManyPages { limit: 5, .. }), "{error:?}");
    assert_eq!(endless.count(), 5);

    let circle = StandIn::start(|_| Reply::json(200, &page(vec![], Some("?page=2".to_owned())))).await;
    let error = Zaken::new(plain(&circle)).search(&of_client()).await.unwrap_err();
    assert!(matches!(error, Error::PageLoop { .. }), "{error:?}");
    assert_eq!(circle.count(), 2);
}

#[tokio::test]
async fn documents_of_a_zaak_come_as_a_bare_array() {
    let server = OpenZaak { zaken: 1, extensions: true }.start().await;
    let url = format!("{}/zaken/api/v1/zaken/1", server.root).parse().unwrap();
    let links = zaken(&server).informatieobjecten(&url).await.unwrap();
    assert_eq!(links.len(), 1);
    assert_eq!(server.seen()[0].query["zaak"], url.as_str());
}
