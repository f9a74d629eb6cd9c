//! A document's bytes, whole and in parts.

use crate::support::{ANNA, Call, World};
use axum::http::Method;

const WHOLE: &str = "%PDF-abcdefghijklmnopqrstu";

async fn fetch(world: &World, headers: &[(&str, &str)]) -> crate::support::Answer {
    let token = world.token(ANNA);
    let id = world.dossier(&token, "Anna Jansen").await;
    let mut call = Call::get(&format!("/v1/dossiers/{id}/documenten/d-brief/inhoud")).token(&token);
    for (name, value) in headers {
        call = call.header(name, value);
    }
    world.call(call).await
}

#[tokio::test]
async fn a_document_comes_whole_as_an_attachment() {
    let world = World::new().await;
    let answer = fetch(&world, &[("accept-encoding", "gzip")]).await;
    assert_eq!((answer.status.as_u16(), answer.text().as_str()), (200, WHOLE));
    assert_eq!(answer.header("content-type"), "application/pdf");
    assert_eq!(answer.header("accept-ranges"), "bytes");
    assert_eq!(answer.header("content-encoding"), "");
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(
        answer.header("content-disposition"),
        "attachment; filename=\"Brief __n.pdf\"; filename*=UTF-8''Brief%20%C3%A9%C3%A9n.pdf"
    );
}

#[tokio::test]
async fn a_range_comes_alone_and_the_parts_make_the_whole() {
    let world = World::new().await;
    let (head, tail) =
        (fetch(&world, &[("range", "bytes=0-9")]).await, fetch(&world, &[("range", "bytes=10-")]).await);
    assert_eq!((head.status.as_u16(), head.header("content-range")), (206, "bytes 0-9/26"));
    assert_eq!((tail.status.as_u16(), tail.header("content-range")), (206, "bytes 10-25/26"));
    assert_eq!(format!("{}{}", head.text(), tail.text()), WHOLE);
    assert_eq!(head.etag(), tail.etag());
    let last = fetch(&world, &[("range", "bytes=-3")]).await;
    assert_eq!(last.text(), "stu");
}

#[tokio::test]
async fn a_range_outside_of_the_document_is_refused() {
    let world = World::new().await;
    let answer = fetch(&world, &[("range", "bytes=26-")]).await;
    answer.problem(416, "bereik-ongeldig");
    assert_eq!(answer.header("content-range"), "bytes */26");
}

#[tokio::test]
async fn a_range_of_an_older_version_answers_the_new_one_whole() {
    let world = World::new().await;
    let whole = fetch(&world, &[]).await;
    let same = fetch(&world, &[("range", "bytes=0-3"), ("if-range", whole.etag())]).await;
    assert_eq!(same.status, 206);
    let older = fetch(&world, &[("range", "bytes=0-3"), ("if-range", "\"older\"")]).await;
    assert_eq!((older.status.as_u16(), older.text().as_str()), (200, WHOLE));
    assert_eq!(fetch(&world, &[("if-none-match", whole.etag())]).await.status, 304);
}

#[tokio::test]
async fn an_unknown_document_is_not_found() {
    let world = World::new().await;
    let token = world.token(ANNA);
    let id = world.dossier(&token, "Anna Jansen").await;
    for document in ["d-none", "..%2F..%2Fetc%2Fpasswd", "%00"] {
        let path = format!("/v1/dossiers/{id}/documenten/{document}/inhoud");
        world.get(&token, &path).await.problem(404, "niet-gevonden");
    }
    let path = format!("/v1/dossiers/{id}/documenten/d-brief/inhoud");
    world.call(Call::new(Method::DELETE, &path).token(&token)).await.problem(405, "methode-niet-toegestaan");
}
