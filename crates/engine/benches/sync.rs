//! What a sync costs: the first one of 1,000 zaken beside the time that curl needs for the same bytes from
//! the same server, in alternating runs; and one in which nothing changed.
//!
//! `cargo bench -p engine --bench sync` prints the medians in milliseconds and the ratio as JSON.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, dead_code)]

#[path = "../tests/sync/grants.rs"]
mod grants;
#[path = "../tests/sync/home.rs"]
mod home;
#[path = "../tests/sync/idp.rs"]
mod idp;
#[path = "../tests/sync/server.rs"]
mod server;

use axum::body::Bytes;
use domain::call::{GetSync, SignOut, SyncNow, view::Freshness};
use engine::net::Limits;
use engine::session::Options;
use home::Home;
use municipal_api::Collectie;
use serde_json::{Value, json};
use server::{SEGMENTS, Server};
use std::process::Command;
use std::time::{Duration, Instant};

const ZAKEN: usize = 1_000;
const PAGE: usize = 500;
const RUNS: usize = 15;

fn main() {
    // `./x bench NAME` passes a filter on to every bench.
    if std::env::args().skip(1).any(|a| !a.starts_with('-') && !"sync".contains(a.as_str())) {
        return;
    }
    let serving = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = serving.block_on(Server::start("proef"));
    let bytes = fill(&server);
    let asking = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    asking.block_on(measure(&server, bytes));
}

async fn measure(server: &Server, bytes: usize) {
    let options = Options { limits: Limits::default(), background: false, ..Options::default() };
    let (mut first, mut curl, mut unchanged) = (Vec::new(), Vec::new(), Vec::new());
    let home = Home::with(&[server], options).await;
    let mut requests = 0;
    for run in 0..=RUNS {
        // A sign-in syncs by itself: its sync has nothing to fetch, and what it brought is erased.
        home.engine.ask(SignOut { gemeente: "proef".into(), erase: true }).await.unwrap();
        hold(server, true);
        home.sign_in("proef").await;
        let token = server.world().tokens.iter().next_back().unwrap().clone();
        hold(server, false);

        let with_curl = time_of_curl(server, &token);
        let began = Instant::now();
        let view = home.engine.ask(SyncNow {}).await.unwrap();
        let took = began.elapsed();
        assert_eq!(view.state, Freshness::UpToDate, "{:?}", view.sessions);
        assert_eq!(home.rows("proef", "d1", Collectie::Zaken).await.len(), ZAKEN);

        let began = Instant::now();
        home.engine.ask(SyncNow {}).await.unwrap();
        let again = began.elapsed();
        requests = home.engine.ask(GetSync {}).await.unwrap().requests;
        assert!(requests <= 2 + 1, "an unchanged sync asked {requests} questions");
        // The first run warms connections, caches and the clock of the processor.
        if run > 0 {
            first.push(took);
            curl.extend(with_curl);
            unchanged.push(again);
        }
        server.world().seen.clear();
    }
    let (first, unchanged) = (median(&mut first), median(&mut unchanged));
    let mut report = json!({
        "zaken": ZAKEN, "bytes": bytes, "runs": RUNS, "firstMillis": first, "unchangedMillis": unchanged,
        "unchangedRequests": requests,
    });
    if !curl.is_empty() {
        let curl = median(&mut curl);
        report["curlMillis"] = json!(curl);
        report["ratio"] = json!((first / curl * 100.0).round() / 100.0);
    }
    println!("{report}");
}

/// Lists no dossier, or the one with the zaken.
fn hold(server: &Server, empty: bool) {
    server.world().dossiers.clear();
    if !empty {
        server.grant("d1", true);
    }
}

/// What curl needs for the same answers over one connection, from its start to its end. None without curl.
fn time_of_curl(server: &Server, token: &str) -> Option<Duration> {
    let base = server.inner.base.as_str().trim_end_matches('/').to_owned();
    let mut paths = vec!["/v1/ik".to_owned(), "/v1/dossiers/d1".to_owned()];
    paths.extend(server.world().ready.keys().filter(|p| p.matches('/').count() > 3).cloned());
    let mut command = Command::new("curl");
    command.args([
        "--silent",
        "--fail",
        "--noproxy",
        "*",
        "--header",
        &format!("Authorization: Bearer {token}"),
    ]);
    for path in &paths {
        command.args(["--output", "/dev/null", &format!("{base}{path}")]);
    }
    let began = Instant::now();
    let status = command.status().ok()?;
    let took = began.elapsed();
    assert!(status.success(), "curl: {status}");
    Some(took)
}

fn median(times: &mut [Duration]) -> f64 {
    times.sort_unstable();
    (times[times.len() / 2].as_secs_f64() * 100_000.0).round() / 100.0
}

/// A dossier with a thousand zaken, ready to be sent. Answers how many bytes that is.
fn fill(server: &Server) -> usize {
    let rows: Vec<Value> = (0..ZAKEN).map(zaak).collect();
    let mut world = server.world();
    let etag = |segment: &str| format!("\"{segment}-1\"");
    for segment in SEGMENTS {
        let rows = if segment == "zaken" { &rows[..] } else { &[] };
        let pages = rows.len().div_ceil(PAGE).max(1);
        for page in 0..pages {
            let end = rows.len().min((page + 1) * PAGE);
            let mut body = json!({"resultaten": rows[page * PAGE..end]});
            if page + 1 < pages {
                body["volgende"] = json!(format!("p{}", page + 1));
            }
            let path = format!("/v1/dossiers/d1/{segment}");
            let path = if page == 0 { path } else { format!("{path}?cursor=p{page}") };
            world.ready.insert(path, (etag(segment), Bytes::from(body.to_string())));
        }
    }
    let etags: serde_json::Map<String, Value> =
        SEGMENTS.iter().map(|s| ((*s).to_owned(), json!(etag(s)))).collect();
    let dossier = Bytes::from(json!({"id": "d1", "etags": etags}).to_string());
    world.ready.insert("/v1/dossiers/d1".into(), ("\"d\"".into(), dossier));
    world.ready.values().map(|(_, bytes)| bytes.len()).sum()
}

fn zaak(number: usize) -> Value {
    let events = [
        "meldingOntvangen",
        "onderzoekGestart",
        "gesprek",
        "verslagVerzonden",
        "aanvraagOntvangen",
        "besluitVerzonden",
    ];
    let gebeurtenissen: Vec<Value> = events
        .iter()
        .enumerate()
        .map(|(n, soort)| json!({"soort": soort, "datum": format!("2026-0{}-1{n}", n + 1), "toelichting": "Zoals in het zaaksysteem staat."}))
        .collect();
    json!({"id": format!("zaak-{number:05}"), "identificatie": format!("2026-{number:06}"),
        "omschrijving": "Aanvraag huishoudelijke ondersteuning", "categorie": "01", "startdatum": "2026-01-10",
        "status": "Besluit verzonden", "behandelaar": "Team Toegang, 14 0592", "adviescommissie": false,
        "gebeurtenissen": gebeurtenissen,
        "besluiten": [{"id": format!("besluit-{number}"), "datum": "2026-06-15", "verzenddatum": "2026-06-16",
            "uiterlijkeReactiedatum": "2026-07-28", "resultaat": "toegewezen", "toelichting": "Drie uur per week."}],
        "gewijzigd": "2026-06-16T08:00:00Z"})
}
