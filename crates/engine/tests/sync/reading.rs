//! What a sync asks, and what it stores.

use crate::home::Home;
use crate::server::{Fault, Server, bericht, taak};
use axum::http::Method;
use domain::call::{ErrorCode, view::Freshness};
use engine::sync::record;
use municipal_api::Collectie;
use serde_json::json;
use std::collections::BTreeSet;

#[tokio::test]
async fn the_first_sync_brings_everything() {
    let server = Server::start("proef").await;
    server.grant("d2", false);
    server.set("d2", "berichten", vec![bericht("b1", "Dag"), bericht("b2", "Tot ziens")]);
    let home = Home::new(&[&server]).await;
    assert_eq!(home.view().await.state, Freshness::NotConnected);
    let session = home.sign_in("proef").await;
    assert_eq!((session.state, session.person.as_deref()), (Freshness::UpToDate, Some("Noor")));
    assert_eq!(home.tasks().await, ["Formulier invullen"]);
    assert_eq!(home.rows("proef", "d2", Collectie::Berichten).await.len(), 2);
    let dossiers = home.engine.context().read(record::dossiers).await.unwrap();
    assert_eq!(
        dossiers.iter().map(|d| (d.toegang.id.as_str(), d.own())).collect::<Vec<_>>(),
        [("d1", true), ("d2", false)]
    );
}

#[tokio::test]
async fn an_unchanged_sync_asks_two_questions_and_one_a_dossier() {
    let server = Server::start("proef").await;
    server.grant("d2", false);
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    server.take_seen();
    let view = home.sync().await;
    assert_eq!(server.take_paths(), ["/v1/ik", "/v1/dossiers/d1", "/v1/dossiers/d2"]);
    assert_eq!((view.state, view.requests), (Freshness::UpToDate, 3));
    assert!(view.bytes > 0);
}

#[tokio::test]
async fn only_what_changed_is_asked_and_written() {
    let server = Server::start("proef").await;
    let rows: Vec<_> = (0..50).map(|n| taak(&format!("t{n}"), &format!("Taak {n}"))).collect();
    server.set("d1", "taken", rows.clone());
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    let before = sealed(&home).await;
    server.take_seen();

    let mut changed = rows;
    changed[7]["titel"] = json!("Anders");
    changed.remove(20);
    changed.push(taak("new", "Nieuw"));
    server.set("d1", "taken", changed);
    home.sync().await;
    let seen = server.take_seen();
    let paths: Vec<_> = seen.iter().map(|s| s.path.as_str()).collect();
    assert_eq!(paths, ["/v1/ik", "/v1/dossiers/d1", "/v1/dossiers/d1/taken"]);
    assert!(seen[2].headers.contains_key("if-none-match"), "asked with a condition");
    let tasks = home.tasks().await;
    assert_eq!(tasks.len(), 50);
    assert!(
        tasks.contains(&"Anders".into())
            && tasks.contains(&"Nieuw".into())
            && !tasks.contains(&"Taak 20".into())
    );
    // A sealed value has a new nonce each time it is written: what is the same was not written.
    let after = sealed(&home).await;
    assert_eq!(before.intersection(&after).count(), 48, "rows that did not change were left alone");
}

/// The sealed values of the table of rows.
async fn sealed(home: &Home) -> BTreeSet<Vec<u8>> {
    let db = rusqlite::Connection::open(home.path().join("naaste.db")).unwrap();
    let mut rows = db.prepare("SELECT sealed FROM wire").unwrap();
    rows.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

#[tokio::test]
async fn pages_are_followed_and_a_row_that_moves_is_not_lost() {
    let server = Server::start("proef").await;
    server.world().page = 3;
    let rows: Vec<_> = (0..10).map(|n| taak(&format!("t{n}"), &format!("Taak {n}"))).collect();
    server.set("d1", "taken", rows);
    // The collection changes between two pages: the gateway refuses the cursor.
    server.fault(Method::GET, "/taken", 2, 1, Fault::Status(409, "collectie-gewijzigd"));
    let home = Home::new(&[&server]).await;
    assert_eq!(home.sign_in("proef").await.error, None);
    assert_eq!(home.tasks().await.len(), 10);
    let asked = server.take_paths().iter().filter(|p| p.ends_with("/taken")).count();
    assert_eq!(asked, 3 + 4, "begun again from the first page");
}

#[tokio::test]
async fn what_is_not_known_is_kept() {
    let server = Server::start("proef").await;
    let mut row = taak("t1", "Nieuw soort");
    row["status"] = json!("in-overleg");
    row["kleur"] = json!({"naam": "groen", "sinds": 2031});
    server.set("d1", "taken", vec![row.clone()]);
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    assert_eq!(home.rows("proef", "d1", Collectie::Taken).await, [row]);
}

#[tokio::test]
async fn a_withdrawn_dossier_and_a_withdrawn_collection_are_erased() {
    let server = Server::start("proef").await;
    server.grant("d2", false);
    server.set("d2", "taken", vec![taak("x", "Van een ander")]);
    server.set("d1", "pgb-budgetten", vec![]);
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    assert_eq!(home.rows("proef", "d2", Collectie::Taken).await.len(), 1);

    server.withdraw("d2");
    // Listed as changed, but refused.
    server.set("d1", "taken", vec![taak("t2", "Geheim")]);
    server.fails("/d1/taken", Fault::Status(403, ""));
    let view = home.sync().await;
    assert_eq!(view.state, Freshness::UpToDate);
    assert!(home.rows("proef", "d2", Collectie::Taken).await.is_empty());
    assert!(home.tasks().await.is_empty());
    let left = home.engine.context().read(record::dossiers).await.unwrap();
    assert_eq!(left.len(), 1);
}

#[tokio::test]
async fn a_dossier_of_which_nobody_can_tell_stays_as_it_was() {
    let server = Server::start("proef").await;
    server.grant("d2", false);
    server.set("d2", "taken", vec![taak("x", "Van een ander")]);
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    server.withdraw("d2");
    server.world().untold = vec![json!({"bron": "objecten", "sinds": "2026-11-21T12:00:00Z"})];
    server.set("d1", "taken", vec![taak("t2", "Nieuw")]);
    home.clock.pass(60);
    let view = home.sync().await;
    assert_eq!(home.tasks().await, ["Nieuw"], "the own dossier is synced all the same");
    assert_eq!(home.rows("proef", "d2", Collectie::Taken).await.len(), 1, "a client's is kept");
    assert_eq!(view.state, Freshness::Stale, "and it is said that something is missing");
    assert_eq!(home.session().await.error.map(|e| e.code), Some(ErrorCode::Unavailable));
    // Once it is told, it goes.
    server.world().untold.clear();
    assert_eq!(home.sync().await.state, Freshness::UpToDate);
    assert!(home.rows("proef", "d2", Collectie::Taken).await.is_empty());
    // Whoever has no client here misses nothing.
    server.world().untold = vec![json!({"bron": "objecten", "sinds": "2026-11-21T12:00:00Z"})];
    assert_eq!(home.sync().await.state, Freshness::UpToDate);
}

#[tokio::test]
async fn a_granted_dossier_is_locked_after_thirty_days() {
    let server = Server::start("proef").await;
    server.grant("d2", false);
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    home.clock.pass(30 * 86_400 - 60);
    let open = |home: &Home| {
        let ctx = home.engine.context();
        async move {
            let now = ctx.now();
            let found = ctx.read(move |r| record::open_dossiers(r, now)).await.unwrap();
            found.into_iter().map(|d| d.toegang.id).collect::<Vec<_>>()
        }
    };
    assert_eq!(open(&home).await, ["d1", "d2"]);
    home.clock.pass(120);
    assert_eq!(open(&home).await, ["d1"], "the own one stays");
    home.sign_in("proef").await;
    assert_eq!(open(&home).await, ["d1", "d2"], "contact opens it again");
}

#[tokio::test]
async fn an_etag_that_lies_is_found_out_within_a_day() {
    let server = Server::start("proef").await;
    server.world().etags.insert(("d1".into(), "taken".into()), "\"same\"".into());
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    server.set("d1", "taken", vec![taak("t1", "Veranderd")]);
    home.sync().await;
    assert_eq!(home.tasks().await, ["Formulier invullen"]);
    home.clock.pass(86_401);
    home.sign_in("proef").await;
    assert_eq!(home.tasks().await, ["Veranderd"]);
}

#[tokio::test]
async fn two_syncs_at_once_are_one() {
    let server = Server::start("proef").await;
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    server.take_seen();
    let (one, two) = tokio::join!(home.sync(), home.sync());
    assert_eq!(one.state, Freshness::UpToDate);
    assert_eq!(two.state, Freshness::UpToDate);
    assert_eq!(server.take_paths(), ["/v1/ik", "/v1/dossiers/d1"]);
}

#[tokio::test]
async fn two_municipalities_stand_side_by_side() {
    let (assen, emmen) = (Server::start("assen").await, Server::start("emmen").await);
    emmen.set("d1", "taken", vec![taak("t1", "In Emmen")]);
    let home = Home::new(&[&assen, &emmen]).await;
    home.sign_in("assen").await;
    home.sign_in("emmen").await;
    // The same ids at both: neither overwrites the other.
    assert_eq!(home.rows("assen", "d1", Collectie::Taken).await[0]["titel"], "Formulier invullen");
    assert_eq!(home.rows("emmen", "d1", Collectie::Taken).await[0]["titel"], "In Emmen");
    emmen.expire();
    let view = home.sync().await;
    let states: Vec<_> = view.sessions.iter().map(|s| s.state).collect();
    assert_eq!(states, [Freshness::UpToDate, Freshness::SignedOut]);
    assert_eq!(view.state, Freshness::SignedOut, "the least fresh of all");
    let tokens =
        |server: &Server| server.take_seen().into_iter().filter_map(|s| s.token).collect::<BTreeSet<_>>();
    assert!(tokens(&assen).is_disjoint(&tokens(&emmen)));
}
