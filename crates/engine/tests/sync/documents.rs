//! Documents: fetched when somebody opens one, kept sealed, forgotten when they change.

use crate::home::Home;
use crate::server::{Fault, Server, document};
use domain::call::{AppError, ErrorCode, OpenDocument, view::FileView};

const PDF: &[u8] = b"%PDF-1.7\nletter";

async fn with_document(bytes: &[u8], media_type: &str) -> (Server, Home) {
    let server = Server::start("proef").await;
    server.set("d1", "documenten", vec![document("doc1", "Beschikking: rolstoel", bytes.len())]);
    server.world().files.insert("doc1".into(), (media_type.into(), bytes.to_vec()));
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    (server, home)
}

async fn open(home: &Home) -> Result<FileView, AppError> {
    home.engine.ask(OpenDocument { id: "doc1".into() }).await
}

#[tokio::test]
async fn it_is_fetched_once_and_readable_offline() {
    let (server, home) = with_document(PDF, "application/pdf").await;
    let view = open(&home).await.unwrap();
    assert_eq!(
        (view.name.as_str(), view.media_type.as_str()),
        ("Beschikking rolstoel.pdf", "application/pdf")
    );
    assert_eq!(home.engine.file(&view.path).await.unwrap().bytes, PDF);
    server.take_seen();
    open(&home).await.unwrap();
    assert!(server.take_seen().is_empty());
    drop(server);
    let home = home.restart().await;
    let view = open(&home).await.unwrap();
    assert_eq!(home.engine.file(&view.path).await.unwrap().bytes, PDF);
    assert_eq!(home.engine.file("/document/doc2").await.unwrap_err().code, ErrorCode::NotFound);
}

#[tokio::test]
async fn another_listing_means_other_bytes() {
    let (server, home) = with_document(PDF, "application/pdf").await;
    open(&home).await.unwrap();
    server.set("d1", "documenten", vec![document("doc1", "Beschikking, hersteld", 7)]);
    server.world().files.insert("doc1".into(), ("application/pdf".into(), b"%PDF-1.7 new".to_vec()));
    home.sync().await;
    let view = open(&home).await.unwrap();
    assert_eq!(home.engine.file(&view.path).await.unwrap().bytes, b"%PDF-1.7 new");
    server.set("d1", "documenten", vec![]);
    home.sync().await;
    assert_eq!(open(&home).await.unwrap_err().code, ErrorCode::NotFound);
    assert_eq!(home.engine.file(&view.path).await.unwrap_err().code, ErrorCode::NotFound);
}

#[tokio::test]
async fn it_is_not_what_it_says() {
    let (_server, home) = with_document(b"<script>alert(1)</script>", "application/pdf").await;
    assert_eq!(open(&home).await.unwrap_err().code, ErrorCode::BadAnswer);
    let (_server, home) = with_document(b"<script>alert(1)</script>", "text/html").await;
    assert_eq!(open(&home).await.unwrap().media_type, "application/octet-stream", "saved, never shown");
}

#[tokio::test]
async fn it_is_too_large_or_breaks_off() {
    let large = [PDF, &[b' '; 70 << 10]].concat();
    let (_server, home) = with_document(&large, "application/pdf").await;
    assert_eq!(open(&home).await.unwrap_err().code, ErrorCode::TooLarge);
    for (fault, code) in [
        (Fault::Endless, ErrorCode::TooLarge),
        (Fault::Cut, ErrorCode::Offline),
        (Fault::Longer, ErrorCode::Offline),
        (Fault::Status(404, ""), ErrorCode::NotFound),
        (Fault::Status(401, ""), ErrorCode::SignedOut),
    ] {
        let (server, home) = with_document(PDF, "application/pdf").await;
        server.fails("/inhoud", fault.clone());
        assert_eq!(open(&home).await.unwrap_err().code, code, "{fault:?}");
        assert_eq!(home.engine.file("/document/doc1").await.unwrap_err().code, ErrorCode::NotFound);
    }
}
