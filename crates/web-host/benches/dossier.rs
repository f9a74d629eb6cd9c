//! How fast a large dossier is on a slow phone: Chromium with four times throttled CPU, the release screens, and a
//! dossier of 200 zaken that came through the gateway of the demo municipality.
//!
//! `cargo bench -p web-host --bench dossier` prints, as JSON, the milliseconds from a tap until these are drawn: the first
//! rows of the list, more than a screen shows; the first rows that “show all” adds; the heading and the chain of a
//! detail, each time of another voorziening. Drawn is twice: the end of the frame that paints them, which is when they
//! can be seen, and the second frame after they are in the document, which waits for the screen's next turn. It needs
//! Chromium, its driver, and the release screens in dist/: `./x bench web-host/dossier` sees to all of it.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod slow_phone;
#[path = "slow_phone/taps.rs"]
mod taps;

use serde_json::json;
use slow_phone::{THROTTLING, browser, calm, run, serve, throttle};
use taps::{drawn, tap};

const ZAKEN: usize = 200;
/// Rounds that warm up what is compiled and cached on the way, and rounds that count.
const WARM: usize = 4;
const RUNS: usize = 15;
const LIST_MILLIS: u32 = 100;
const DETAIL_MILLIS: u32 = 50;

const TO_VANDAAG: &str = ".nav a[href='/']";
const TO_LIST: &str = ".nav a[href='/voorzieningen']";
const AWAY: &str = "!location.pathname.startsWith('/voorz')";
/// A phone shows four at once.
const SCREENFUL: usize = 6;
const SHOW_ALL: &str = "#nu ~ button";
const CARDS: &str = "main a.card-link[href^='/voorzieningen/']";

fn main() {
    run("dossier", measure());
}

async fn measure() {
    let folder = tempfile::tempdir().unwrap();
    let (demo, engine, address, rows) = serve(folder.path(), ZAKEN).await;
    let (driver, session) = browser(folder.path(), (390, 844)).await;
    session.goto(address).await.unwrap();
    calm(&session).await;
    throttle(&session, THROTTLING).await;

    let listed = |rows: usize| format!("document.querySelectorAll(\"{CARDS}\").length >= {rows}");
    let (first, more) = (listed(SCREENFUL), "document.querySelectorAll('#nu a').length > 12");
    let opened = "document.querySelector('main h1') && document.querySelector('main ol.steps')";
    let (mut list, mut rest, mut detail) = (Vec::new(), Vec::new(), Vec::new());
    for run in 0..WARM + RUNS {
        let shown = tap(&session, TO_LIST, 0, &first).await;
        // far apart: none is opened twice
        let open = tap(&session, CARDS, run * 29, opened).await;
        tap(&session, TO_VANDAAG, 0, AWAY).await;
        tap(&session, TO_LIST, 0, &first).await;
        let added = tap(&session, SHOW_ALL, 0, more).await;
        tap(&session, TO_VANDAAG, 0, AWAY).await;
        if run >= WARM {
            list.push(shown);
            rest.push(added);
            detail.push(open);
        }
    }
    println!(
        "{}",
        json!({ "zaken": ZAKEN, "rows": rows, "runs": RUNS, "throttling": THROTTLING,
            "list": drawn(&list, LIST_MILLIS), "showAll": drawn(&rest, LIST_MILLIS),
            "detail": drawn(&detail, DETAIL_MILLIS) })
    );
    session.quit().await.unwrap();
    drop(driver);
    engine.suspend().await;
    demo.stop().await;
}
