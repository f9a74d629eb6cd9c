//! Bad answers of every kind: each ends in a state that says so, and in the last good copy.

use crate::home::{Home, options};
use crate::server::{Fault, Server, taak};
use axum::http::Method;
use domain::call::ErrorCode;
use domain::call::view::Freshness;
use municipal_api::Collectie;
use serde_json::json;
use std::time::Duration;

/// Signs in, lets the task change, and syncs while this path fails.
async fn sync_with(path: &str, fault: Fault) -> (Home, Server, Freshness, Option<ErrorCode>) {
    let server = Server::start("proef").await;
    let mut options = options();
    if matches!(fault, Fault::Stall) {
        options.limits.idle = Duration::from_millis(1500);
    }
    let home = Home::with(&[&server], options).await;
    assert_eq!(home.sign_in("proef").await.error, None);
    server.set("d1", "taken", vec![taak("t1", "Veranderd"), taak("t2", "Erbij")]);
    server.fails(path, fault);
    home.clock.pass(60);
    home.sync().await;
    let session = home.session().await;
    (home, server, session.state, session.error.map(|e| e.code))
}

/// After the fault the old copy stands; once it is over, the new one comes.
async fn ends_in(path: &str, fault: Fault, state: Freshness, code: ErrorCode) {
    let name = format!("{path} {fault:?}");
    let (home, server, was, error) = sync_with(path, fault).await;
    assert_eq!((was, error), (state, Some(code)), "{name}");
    assert_eq!(home.tasks().await, ["Formulier invullen"], "the last good copy: {name}");
    let since = home.session().await.synced_at.unwrap();
    assert_eq!(since, "2026-11-21T12:00:00Z".parse().unwrap(), "dated as it was: {name}");
    server.heals();
    assert_eq!(home.sync().await.state, Freshness::UpToDate, "{name}");
    assert_eq!(home.tasks().await, ["Veranderd", "Erbij"], "{name}");
}

#[tokio::test]
async fn a_malformed_answer() {
    for body in
        ["", "{", "null", "[]", r#"{"resultaten": 5}"#, "<html><body>Inloggen bij het hotel</body></html>"]
    {
        let fault = || Fault::Body("application/json", body.into());
        ends_in("/d1/taken", fault(), Freshness::Stale, ErrorCode::BadAnswer).await;
    }
    for path in ["/v1/ik", "/v1/dossiers/d1"] {
        let fault = Fault::Body("application/json", r#"{"id": "d1"}"#.into());
        ends_in(path, fault, Freshness::Stale, ErrorCode::BadAnswer).await;
    }
}

#[tokio::test]
async fn an_answer_of_another_type_than_it_says() {
    let page = r#"{"resultaten": []}"#;
    ends_in("/d1/taken", Fault::Body("text/html", page.into()), Freshness::Stale, ErrorCode::BadAnswer).await;
    ends_in("/v1/ik", Fault::Body("text/plain", "{}".into()), Freshness::Stale, ErrorCode::BadAnswer).await;
}

#[tokio::test]
async fn an_answer_without_an_end() {
    ends_in("/d1/taken", Fault::Endless, Freshness::Stale, ErrorCode::TooLarge).await;
    ends_in("/v1/ik", Fault::Endless, Freshness::Stale, ErrorCode::TooLarge).await;
}

#[tokio::test]
async fn an_answer_that_stops_in_the_middle() {
    ends_in("/d1/taken", Fault::Stall, Freshness::Offline, ErrorCode::Offline).await;
}

#[tokio::test]
async fn a_connection_that_breaks() {
    ends_in("/d1/taken", Fault::Cut, Freshness::Offline, ErrorCode::Offline).await;
    ends_in("/v1/ik", Fault::Cut, Freshness::Offline, ErrorCode::Offline).await;
}

#[tokio::test]
async fn a_length_that_is_not_the_bodys() {
    ends_in("/d1/taken", Fault::Longer, Freshness::Offline, ErrorCode::Offline).await;
}

#[tokio::test]
async fn a_server_that_fails() {
    for status in [500, 502, 503, 429] {
        ends_in("/d1/taken", Fault::Status(status, ""), Freshness::Stale, ErrorCode::Unavailable).await;
    }
    ends_in("/v1/ik", Fault::Status(500, ""), Freshness::Stale, ErrorCode::Unavailable).await;
}

#[tokio::test]
async fn a_redirect_elsewhere_gets_no_token() {
    let elsewhere = Server::start("elders").await;
    let to = format!("{}v1/ik", elsewhere.inner.base);
    ends_in("/v1/ik", Fault::Redirect(to.clone()), Freshness::Stale, ErrorCode::BadAnswer).await;
    ends_in("/d1/taken", Fault::Redirect(to), Freshness::Stale, ErrorCode::BadAnswer).await;
    assert!(elsewhere.take_seen().is_empty(), "nobody was asked there, with or without a token");
}

#[tokio::test]
async fn an_answer_about_another_dossier() {
    let other = json!({"id": "d2", "etags": {"taken": "\"x\"", "zaken": "\"x\""}}).to_string();
    ends_in(
        "/v1/dossiers/d1",
        Fault::Body("application/json", other),
        Freshness::Stale,
        ErrorCode::BadAnswer,
    )
    .await;
    let none = json!({"id": "d1", "etags": {}}).to_string();
    ends_in("/v1/dossiers/d1", Fault::Body("application/json", none), Freshness::Stale, ErrorCode::BadAnswer)
        .await;
}

#[tokio::test]
async fn cursors_that_go_round() {
    let round = json!({"resultaten": [], "volgende": "p0"}).to_string();
    ends_in("/d1/taken", Fault::Body("application/json", round), Freshness::Stale, ErrorCode::BadAnswer)
        .await;
}

#[tokio::test]
async fn a_page_with_more_rows_than_a_page_has() {
    let rows: Vec<_> = (0..501).map(|n| taak(&n.to_string(), "x")).collect();
    let page = json!({"resultaten": rows}).to_string();
    ends_in("/d1/taken", Fault::Body("application/json", page), Freshness::Stale, ErrorCode::BadAnswer).await;
}

#[tokio::test]
async fn one_collection_that_fails_does_not_hold_up_the_others() {
    let (home, server, ..) = sync_with("/d1/taken", Fault::Status(500, "")).await;
    server.set("d1", "berichten", vec![crate::server::bericht("b1", "Dag")]);
    home.sync().await;
    assert_eq!(home.rows("proef", "d1", Collectie::Berichten).await.len(), 1);
    assert_eq!(home.tasks().await, ["Formulier invullen"]);
}

#[tokio::test]
async fn a_broken_row_keeps_its_last_good_version_and_the_rest_comes() {
    let server = Server::start("proef").await;
    server.set("d1", "taken", vec![taak("t1", "Een"), taak("t2", "Twee"), taak("t3", "Drie")]);
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    server.set("d1", "taken", vec![json!({"id": "t1", "titel": 1}), taak("t2", "Twee, anders")]);
    home.sync().await;
    assert_eq!(home.tasks().await, ["Een", "Twee, anders"], "t1 as it was, t3 gone");
    let session = home.session().await;
    let error = session.error.unwrap();
    assert_eq!((session.state, error.code), (Freshness::Stale, ErrorCode::BadAnswer));
    assert_eq!(error.args["collection"], "taken");
    // It is said again while it lasts, without being fetched again.
    server.take_seen();
    home.sync().await;
    assert_eq!(home.session().await.state, Freshness::Stale);
    assert_eq!(server.take_paths(), ["/v1/ik", "/v1/dossiers/d1"]);
    // A row that does not tell which one it is: nothing is deleted.
    server.set("d1", "taken", vec![json!({"titel": "wie ben ik"}), taak("t4", "Vier")]);
    home.sync().await;
    assert_eq!(home.tasks().await, ["Een", "Twee, anders", "Vier"]);
    server.set("d1", "taken", vec![taak("t4", "Vier")]);
    home.sync().await;
    assert_eq!(home.tasks().await, ["Vier"]);
    assert_eq!(home.session().await.error, None);
}

#[tokio::test]
async fn a_token_that_expires_in_the_middle() {
    let server = Server::start("proef").await;
    server.world().page = 2;
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    let rows: Vec<_> = (0..6).map(|n| taak(&format!("n{n}"), "Nieuw")).collect();
    server.set("d1", "taken", rows);
    server.fault(Method::GET, "/d1/taken", 1, 1, Fault::Status(401, ""));
    assert_eq!(home.sync().await.state, Freshness::SignedOut);
    assert_eq!(home.tasks().await, ["Formulier invullen"], "half a collection is none");
    // It asks nothing more with that token.
    server.take_seen();
    home.sync().await;
    assert!(server.take_seen().is_empty());
    home.sign_in("proef").await;
    assert_eq!(home.tasks().await.len(), 6);
}

#[tokio::test]
async fn a_sync_that_is_killed_leaves_the_last_good_copy() {
    let server = Server::start("proef").await;
    server.world().page = 2;
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    let rows: Vec<_> = (0..6).map(|n| taak(&format!("n{n}"), "Nieuw")).collect();
    server.set("d1", "taken", rows);
    server.fault(Method::GET, "/d1/taken", 2, 1, Fault::Stall);
    let engine = home.engine.clone();
    let syncing = tokio::spawn(async move { engine.ask(domain::call::SyncNow {}).await });
    // Wait until the third page hangs, then the app is gone.
    while server.world().seen.iter().filter(|s| s.path.ends_with("/d1/taken")).count() < 4 {
        tokio::task::yield_now().await;
    }
    syncing.abort();
    let home = home.restart().await;
    assert_eq!(home.tasks().await, ["Formulier invullen"]);
    assert_eq!(home.view().await.state, Freshness::SignedOut, "a session does not survive the app");
    server.heals();
    home.sign_in("proef").await;
    assert_eq!(home.tasks().await.len(), 6);
}

#[tokio::test]
async fn a_municipality_that_is_not_there() {
    let server = Server::start("proef").await;
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    drop(server);
    let view = home.sync().await;
    assert_eq!(view.state, Freshness::Offline);
    assert_eq!(home.tasks().await, ["Formulier invullen"]);
    let error = home.engine.ask(domain::call::SignIn { gemeente: "proef".into() }).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::Offline);
    let error = home.engine.ask(domain::call::SignIn { gemeente: "elders".into() }).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::NotFound);
}
