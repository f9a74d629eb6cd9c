//! How soon a budget of ten years stands on the screen of a slow phone: Chromium with four times throttled CPU, the release
//! screens, and a budget with a declaration for every day and a carer who goes on.
//!
//! `cargo bench -p web-host --bench budget` prints, as JSON, the milliseconds from a tap on the budget until its charts are
//! drawn, twice as `dossier.rs` says. It needs Chromium, its driver, and the release screens in dist/:
//! `./x bench web-host/budget` sees to all of it.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod slow_phone;
#[path = "slow_phone/taps.rs"]
mod taps;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::call::view::{OvereenkomstInput, OvereenkomstTerms, PgbInput};
use domain::call::{GetPgb, ImportDeclaraties, SaveOvereenkomst, SavePgb};
use engine::Engine;
use jiff::ToSpan as _;
use jiff::civil::Date;
use serde_json::json;
use slow_phone::{THROTTLING, browser, calm, run, serve, throttle};
use std::fmt::Write as _;
use taps::{drawn, tap};

const YEARS: i16 = 10;
/// Rounds that warm up what is compiled and cached on the way, and rounds that count.
const WARM: usize = 4;
const RUNS: usize = 15;
const DRAWN_MILLIS: u32 = 100;

const TO_BUDGETS: &str = ".nav a[href='/pgb']";
const BUDGET: &str = "main a.card-link[href^='/pgb/']";
const CHARTS: &str = "document.querySelectorAll('main svg.chart').length === 3";

fn main() {
    run("budget", measure());
}

async fn measure() {
    let folder = tempfile::tempdir().unwrap();
    let (demo, engine, address, _) = serve(folder.path(), 1).await;
    let declarations = declared(&engine).await;
    let (driver, session) = browser(folder.path(), (390, 844)).await;
    session.goto(address).await.unwrap();
    calm(&session).await;
    throttle(&session, THROTTLING).await;

    let mut all = Vec::new();
    for run in 0..WARM + RUNS {
        tap(&session, TO_BUDGETS, 0, &format!("document.querySelector(\"{BUDGET}\")")).await;
        let took = tap(&session, BUDGET, 0, CHARTS).await;
        if run >= WARM {
            all.push(took);
        }
    }
    println!(
        "{}",
        json!({ "declarations": declarations, "runs": RUNS, "throttling": THROTTLING, "budget": drawn(&all, DRAWN_MILLIS) })
    );
    session.quit().await.unwrap();
    drop(driver);
    engine.suspend().await;
    demo.stop().await;
}

/// Makes the budget; answers how many declarations it has.
async fn declared(engine: &Engine) -> usize {
    let today = jiff::Zoned::now().date();
    let from = Date::new(today.year() - YEARS, 1, 1).unwrap();
    let until = Date::new(today.year() + 1, 12, 31).unwrap();
    let budget = PgbInput {
        id: None,
        voorziening: None,
        name: "Begeleiding".into(),
        granted_cents: 50_000_000,
        from,
        until,
    };
    let pgb = engine.ask(SavePgb { budget }).await.unwrap();
    let overeenkomst = OvereenkomstInput {
        id: None,
        carer: "Bea de Vries".into(),
        carer_kind: "zzp".into(),
        tariff_cents: 3_500,
        minutes_by_weekday: [60, 60, 60, 60, 60, 0, 0],
        on_holidays: false,
        from,
        until: None,
        terms: OvereenkomstTerms::default(),
    };
    engine.ask(SaveOvereenkomst { pgb: pgb.clone(), overeenkomst }).await.unwrap();
    let mut table = "datum;zorgverlener;soort;stand;bedrag\r\n".to_owned();
    for day in from.series(1.day()).take_while(|day| *day < today) {
        write!(table, "{day};Bea de Vries;uren;betaald;35,{:02}\r\n", day.day()).unwrap();
    }
    engine.ask(ImportDeclaraties { pgb: pgb.clone(), file: STANDARD.encode(table) }).await.unwrap();
    engine.ask(GetPgb { id: pgb, all: true }).await.unwrap().declaraties.len()
}
