//! Documents: what is asked for, how much comes, and what a download holds.

use crate::stand_in::{Reply, StandIn};
use axum::body::Body;
use bytes::Bytes;
use futures::StreamExt;
use serde_json::json;
use std::time::Duration;
use url::Url;
use zgw::{
    Error, Gate, Kind, Limits,
    documenten::{Documenten, NieuwDocument},
};

const ROOT: &str = "/documenten/api/v1/";

/// Gives the content to whoever asks for anything; 406 to whoever asks for JSON, as Open Zaak does.
async fn server(content: impl Fn() -> Body + Send + Sync + 'static) -> (StandIn, Url) {
    let server = StandIn::start(move |seen| match seen.header("accept") {
        Some("*/*") => Reply::text(200, "application/octet-stream", content()),
        _ => Reply::text(406, "application/octet-stream", "b'application/octet-stream'"),
    })
    .await;
    let url = format!("{}{ROOT}enkelvoudiginformatieobjecten/1", server.root).parse().unwrap();
    (server, url)
}

fn client(server: &StandIn) -> Documenten {
    Documenten::new(server.endpoint(ROOT).build().unwrap())
}

#[tokio::test]
async fn a_download_asks_for_anything_and_streams() {
    let pieces =
        || Body::from_stream(futures::stream::iter((0..5).map(|n| Ok::<_, std::io::Error>(vec![n; 1_000]))));
    let (server, url) = server(pieces).await;
    let mut download = client(&server).download(&url, Some(2), 5_000).await.unwrap();
    assert_eq!(download.media_type.as_deref(), Some("application/octet-stream"));
    let mut read = 0;
    while let Some(piece) = download.next().await {
        read += piece.unwrap().len();
    }
    assert_eq!(read, 5_000);
    let seen = &server.seen()[0];
    assert_eq!(seen.path, "/documenten/api/v1/enkelvoudiginformatieobjecten/1/download");
    assert_eq!(seen.query["versie"], "2");
}

#[tokio::test]
async fn asking_this_server_for_json_is_refused() {
    let (server, url) = server(Body::empty).await;
    let error = client(&server).document(&url).await.unwrap_err();
    assert_eq!(error.kind(), Some(&Kind::NotAcceptable));
    assert!(error.problem().unwrap().is_foreign_body);
}

#[tokio::test]
async fn a_download_ends_at_its_limit() {
    let (said, url) = server(|| Body::from(vec![0; 5_001])).await;
    let error = client(&said).download(&url, None, 5_000).await.unwrap_err();
    assert!(matches!(error, Error::TooLarge { limit: 5_000, .. }), "{error:?}");

    let endless =
        || Body::from_stream(futures::stream::repeat_with(|| Ok::<_, std::io::Error>(vec![0; 1_000])));
    let (unsaid, url) = server(endless).await;
    let download = client(&unsaid).download(&url, None, 5_000).await.unwrap();
    let error = download.bytes().await.unwrap_err();
    assert!(matches!(error, Error::TooLarge { limit: 5_000, .. }), "{error:?}");
}

#[tokio::test]
async fn a_download_that_stops_coming_ends() {
    let stuck = || {
        let first = futures::stream::iter([Ok::<_, std::io::Error>(vec![0; 10])]);
        Body::from_stream(first.chain(futures::stream::pending()))
    };
    let (server, url) = server(stuck).await;
    let limits = Limits { attempt: Duration::from_millis(100), ..Limits::default() };
    let client = Documenten::new(server.endpoint(ROOT).limits(limits).build().unwrap());
    let error = client.download(&url, None, 5_000).await.unwrap().bytes().await.unwrap_err();
    assert!(matches!(error, Error::Timeout { .. }), "{error:?}");
}

#[tokio::test]
async fn a_download_holds_its_place_until_it_is_dropped() {
    let (server, url) = server(|| Body::from("inhoud")).await;
    let gate = Gate::new(1);
    let client = Documenten::new(server.endpoint(ROOT).gate(gate.clone()).build().unwrap());
    let download = client.download(&url, None, 100).await.unwrap();
    assert_eq!(gate.free(), 0);
    assert_eq!(download.bytes().await.unwrap(), "inhoud");
    assert_eq!(gate.free(), 1);
    drop(client.download(&url, None, 100).await.unwrap());
    assert_eq!(gate.free(), 1);
}

#[tokio::test]
async fn a_new_document_carries_its_content_and_size() {
    let server = StandIn::start(|seen| {
        let mut made = seen.json();
        made["url"] = json!(format!("http://{}{}/9", seen.header("host").unwrap(), seen.path));
        made["inhoud"] = json!(format!("{}/download", made["url"].as_str().unwrap()));
        Reply::json(201, &made)
    })
    .await;
    let sort = "https://catalogi.example/catalogi/api/v1/informatieobjecttypen/1".parse().unwrap();
    let day = jiff::civil::date(2026, 11, 2);
    let mut document =
        NieuwDocument::new("002220647", sort, "Melding", "Inwoner", day, Bytes::from_static(b"%PDF-1.7"));
    document.identificatie = Some("N-1".into());
    assert!(!format!("{document:?}").contains("PDF"), "content is not printed");
    let made = client(&server).create(&document).await.unwrap();
    assert_eq!((made.identificatie.as_str(), made.bestandsomvang), ("N-1", Some(8)));
    let sent = server.seen()[0].json();
    assert_eq!(sent["inhoud"], "JVBERi0xLjc=");
    assert_eq!(sent["creatiedatum"], "2026-11-02");
    assert_eq!(sent["auteur"], "Inwoner", "the standard wants one");
}
