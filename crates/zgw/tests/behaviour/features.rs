//! Servers that can do less, or do it in another way.

use crate::{
    openzaak::{CLIENT, OTHER, OpenZaak, bsn, page, plain, zaak, zaken},
    stand_in::{Reply, StandIn},
};
use serde_json::json;
use zgw::{
    Error, Etag, Fetched, Kind, Vertrouwelijkheid,
    zaken::{Expand, RolMachtiging, Support, ZaakFilter, Zaken},
};

fn everything() -> ZaakFilter {
    ZaakFilter {
        bsn: Some(bsn(CLIENT)),
        machtiging: Some(RolMachtiging::Gemachtigde),
        expand: vec![Expand::Statustype, Expand::Rollen],
        page_size: Some(500),
        ..ZaakFilter::default()
    }
}

#[tokio::test]
async fn what_comes_along_is_typed() {
    let server = OpenZaak { zaken: 2, extensions: true }.start().await;
    let client = zaken(&server);
    let found = client.search(&everything()).await.unwrap();
    assert_eq!(server.seen()[0].json()["expand"], json!(["status", "status.statustype", "rollen"]));
    let status = found[0].expanded().status.as_ref().unwrap();
    assert_eq!(status.statustype_expanded().unwrap().statustekst, "Wij kijken ernaar.");
    let rol = &found[0].expanded().rollen.as_ref().unwrap()[0];
    assert!(rol.is_of(&bsn(CLIENT)) && !rol.is_of(&bsn(OTHER)));
    assert!(rol.indicatie_machtiging.is_none() && rol.represents().is_none());
    assert!(found[0].is_within(&Vertrouwelijkheid::Zaakvertrouwelijk));
    assert!(!found[0].is_within(&Vertrouwelijkheid::Openbaar));
    let features = client.features();
    assert_eq!([features.zoek, features.expand, features.page_size, features.machtiging], [Support::Yes; 4]);
}

#[tokio::test]
async fn extensions_that_are_not_there_are_left_out_and_remembered() {
    let server = OpenZaak { zaken: 2, extensions: false }.start().await;
    let client = zaken(&server);
    assert_eq!(client.search(&everything()).await.unwrap().len(), 2);
    assert_eq!(server.count(), 3, "all, without one, without both");
    assert_eq!(client.search(&everything()).await.unwrap().len(), 2);
    assert_eq!(server.count(), 4, "remembered");
    assert_eq!((client.features().machtiging, client.features().page_size), (Support::No, Support::No));
    let clone = client.clone();
    clone.search(&everything()).await.unwrap();
    assert_eq!(server.count(), 5, "clones know it too");
}

#[tokio::test]
async fn a_server_that_refuses_or_fails_on_expand_is_asked_without() {
    for (reply, remembered) in [(400, Support::No), (500, Support::Unknown)] {
        let server = StandIn::start(move |seen| {
            if seen.json().get("expand").is_none() {
                let root = format!("http://{}/zaken/api/v1", seen.header("host").unwrap());
                let mut row = zaak(&root, 1, CLIENT);
                row.as_object_mut().unwrap().remove("_expand");
                return Reply::json(200, &page(vec![row], None));
            }
            let field = json!({ "name": "expand", "code": "invalid", "reason": "Onbekend." });
            Reply::json(reply, &json!({ "code": "invalid", "invalidParams": [field] }))
        })
        .await;
        let client = Zaken::new(plain(&server));
        let found = client.search(&everything()).await.unwrap();
        assert!(found[0].expanded().is_empty());
        assert_eq!(client.features().expand, remembered, "{reply}");
    }
}

#[tokio::test]
async fn a_text_for_expand_makes_this_server_fail_and_we_never_send_one() {
    let server = OpenZaak { zaken: 1, extensions: true }.start().await;
    let client = zaken(&server);
    client.search(&everything()).await.unwrap();
    let seen = &server.seen()[0];
    let mut headers = seen.headers.clone();
    headers.remove("content-length");
    let http = reqwest::Client::new().post(format!("{}{}", server.root, seen.path)).headers(headers);
    let ask = async |body: serde_json::Value| {
        http.try_clone().unwrap().body(body.to_string()).send().await.unwrap().status().as_u16()
    };
    assert_eq!(ask(seen.json()).await, 200);
    assert_eq!(ask(json!({ "expand": "status" })).await, 500);
}

#[tokio::test]
async fn without_a_search_a_bsn_goes_into_no_address_unless_allowed() {
    let server = StandIn::start(|seen| match seen.method.as_str() {
        "POST" => Reply::problem(405, "method_not_allowed", "Kan niet."),
        _ => Reply::json(200, &page(vec![], None)),
    })
    .await;
    let client = Zaken::new(plain(&server));
    let filter = ZaakFilter { bsn: Some(bsn(CLIENT)), ..ZaakFilter::default() };
    let error = client.search(&filter).await.unwrap_err();
    assert!(matches!(error, Error::BsnInAddress { .. }), "{error:?}");
    assert!(server.seen().iter().all(|s| s.query.is_empty()));
    assert_eq!(client.features().zoek, Support::No);

    client.search(&ZaakFilter { open: Some(true), ..ZaakFilter::default() }).await.unwrap();
    assert_eq!(server.seen().last().unwrap().query["einddatum__isnull"], "true");

    client.search(&ZaakFilter { allow_bsn_in_address: true, ..filter }).await.unwrap();
    assert!(server.seen().last().unwrap().query.values().any(|v| v == CLIENT));
}

#[tokio::test]
async fn a_wrong_root_address_is_not_taken_for_a_missing_search() {
    let server = StandIn::start(|_| Reply::text(404, "text/html", "<h1>Not Found</h1>")).await;
    let client = Zaken::new(plain(&server));
    let error = client.search(&everything()).await.unwrap_err();
    assert_eq!(error.kind(), Some(&Kind::NotFound));
    assert_eq!(client.features().zoek, Support::Unknown);
}

#[tokio::test]
async fn a_filter_that_is_ignored_brings_strangers_whom_the_check_drops() {
    let server = OpenZaak { zaken: 3, extensions: true }.start().await;
    // Without a person in the filter the registry answers everybody's zaken.
    let filter = ZaakFilter { expand: vec![Expand::Rollen], ..ZaakFilter::default() };
    let found = zaken(&server).search(&filter).await.unwrap();
    assert_eq!(found.len(), 4);
    let own = zgw::only("zaken", found, |zaak| {
        zaak.expanded().rollen.iter().flatten().any(|rol| rol.is_of(&bsn(CLIENT)))
    });
    assert_eq!((own.rows.len(), own.dropped), (3, 1));
}

#[tokio::test]
async fn a_304_is_a_hint_and_the_caller_decides() {
    let server = OpenZaak { zaken: 1, extensions: true }.start().await;
    let client = zaken(&server);
    let url = format!("{}/zaken/api/v1/zaken/1", server.root).parse().unwrap();
    let Fetched::Fresh { etag, .. } = client.zaak_if_changed(&url, None).await.unwrap() else {
        panic!("fresh")
    };
    let etag = etag.unwrap();
    assert!(matches!(client.zaak_if_changed(&url, Some(&etag)).await.unwrap(), Fetched::NotModified));
    let old = Etag("\"een-andere\"".to_owned());
    assert!(matches!(client.zaak_if_changed(&url, Some(&old)).await.unwrap(), Fetched::Fresh { .. }));
    // This server keeps its ETag whatever happens: a plain read never sends one.
    client.zaak(&url).await.unwrap();
    assert!(server.seen().last().unwrap().header("if-none-match").is_none());
}
