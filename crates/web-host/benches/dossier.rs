//! How fast a large dossier is on a slow phone: Chromium with four times throttled CPU, the release screens, and a
//! dossier of 200 zaken that came through the gateway of the demo municipality.
//!
//! `cargo bench -p web-host --bench dossier` prints, as JSON, the milliseconds from a tap until these are drawn: the first
//! rows of the list, more than a screen shows; the first rows that “show all” adds; the heading and the chain of a
//! detail, each time of another voorziening. Drawn is twice: the end of the frame that paints them, which is when they
//! can be seen, and the second frame after they are in the document, which waits for the screen's next turn. It needs
//! Chromium, its driver, and the release screens in dist/: `./x bench web-host/dossier` sees to all of it.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use demo::{Demo, DemoConfig};
use domain::call::view::Freshness;
use domain::call::{FinishOnboarding, GetSync, GetVoorzieningen, SignIn};
use engine::hosting::MemoryKeychain;
use engine::ports::SystemClock;
use engine::{Config, Engine};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;
use thirtyfour::{Capabilities, WebDriver};
use tokio::net::TcpListener;
use web_host::shell::{BrowserShell, Notifications};
use web_host::{Gate, Host, demo_gemeente};

const ZAKEN: usize = 200;
/// Rounds that warm up what is compiled and cached on the way, and rounds that count.
const WARM: usize = 4;
const RUNS: usize = 15;
const THROTTLING: u32 = 4;
const LIST_MILLIS: u32 = 100;
const DETAIL_MILLIS: u32 = 50;
/// A resident with a dossier of her own.
const PERSONA: &str = "geertje";

/// Taps what is at `tap` and answers the milliseconds to the end of the frame that paints what makes `ready` hold, and to
/// the second frame after it holds. A message that a frame sends is read when that frame has been painted.
const TAP: &str = "
const [tap, which, ready, done] = arguments;
const holds = new Function('return ' + ready);
const found = document.querySelectorAll(tap);
const link = found[which % found.length];
let waiting = true;
const check = () => {
  if (!waiting || !holds()) return;
  waiting = false;
  watch.disconnect();
  let painted;
  requestAnimationFrame(() => {
    const after = new MessageChannel();
    after.port1.onmessage = () => { painted = performance.now() - began; };
    after.port2.postMessage(0);
    requestAnimationFrame(() => {
      const second = performance.now() - began;
      setTimeout(() => done([painted, second]), 20);
    });
  });
};
const watch = new MutationObserver(check);
watch.observe(document, { childList: true, subtree: true, characterData: true });
const began = performance.now();
link.click();
check();";

/// Nothing is under way in the page any more.
const CALM: &str = "
const done = arguments[arguments.length - 1];
let last = performance.now();
const watch = new MutationObserver(() => { last = performance.now(); });
watch.observe(document, { childList: true, subtree: true });
const look = () => {
  const busy = document.querySelector('[aria-busy=true], .loading');
  if (!busy && performance.now() - last > 400) { watch.disconnect(); done(true); } else setTimeout(look, 50);
};
look();";

const TO_VANDAAG: &str = ".nav a[href='/']";
const TO_LIST: &str = ".nav a[href='/voorzieningen']";
const AWAY: &str = "!location.pathname.startsWith('/voorz')";
/// A phone shows six at once.
const SCREENFUL: usize = 12;
const SHOW_ALL: &str = "#nu ~ button";
const CARDS: &str = "main a.card-link[href^='/voorzieningen/']";

fn main() {
    // `./x bench NAME` passes a filter on to every bench.
    if std::env::args().skip(1).any(|a| !a.starts_with('-') && !"dossier".contains(a.as_str())) {
        return;
    }
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(measure());
}

async fn measure() {
    let dist = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../dist"));
    assert!(
        dist.join("index.html").exists() && !dist.join("ui.js").exists(),
        "these are no release screens: run ./x ui --release"
    );
    let folder = tempfile::tempdir().unwrap();
    let (demo, engine, address, rows) = serve(folder.path(), dist).await;
    let (driver, session) = browser(folder.path()).await;
    session.goto(address).await.unwrap();
    calm(&session).await;
    let throttled = json!({ "rate": THROTTLING });
    session.cdp().send_raw("Emulation.setCPUThrottlingRate", throttled).await.unwrap();

    let listed = |rows: usize| format!("document.querySelectorAll(\"{CARDS}\").length >= {rows}");
    let (first, more) = (listed(SCREENFUL), "document.querySelectorAll('#nu > a').length > 16");
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

/// The host with the municipality, and a person who signed in. Answers where it is and how many rows there are.
async fn serve(folder: &Path, dist: PathBuf) -> (Demo, Engine, String, usize) {
    let mut config = DemoConfig::new(folder.join("demo"));
    config.gemeenten = Some(vec!["assen".to_owned()]);
    config.zaken = ZAKEN;
    let demo = Demo::start(config).await.unwrap();
    let notifications = Notifications::default();
    let engine = Engine::start(Config {
        data_dir: folder.join("data"),
        gateways: demo_gemeente::gateways(&demo),
        clock: Arc::new(SystemClock),
        keychain: Arc::new(MemoryKeychain::default()),
        shell: Arc::new(BrowserShell::new(notifications.clone()).with_person(demo_gemeente::person(PERSONA))),
        demo: true,
        version: env!("CARGO_PKG_VERSION").to_owned(),
    })
    .await
    .unwrap();
    engine.ask(FinishOnboarding {}).await.unwrap();
    engine.ask(SignIn { gemeente: "assen".into() }).await.unwrap();
    let synced = async {
        while engine.ask(GetSync {}).await.unwrap().state != Freshness::UpToDate {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(120), synced).await.expect("the dossier comes");
    let rows = engine.ask(GetVoorzieningen { dossier: None }).await.unwrap().len();
    assert!(rows >= ZAKEN, "{rows}");

    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let gate = Gate::new(listener.local_addr().unwrap().port()).unwrap();
    let address = gate.address().unwrap();
    let router = Host::new(engine.clone(), notifications, dist).router(gate);
    tokio::spawn(async move { axum::serve(listener, router).await });
    (demo, engine, address, rows)
}

/// The driver, which ends with the bench.
struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Chromium as a phone.
async fn browser(folder: &Path) -> (Driver, WebDriver) {
    let mut command = Command::new("chromedriver");
    command.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null());
    let mut driver = Driver(command.spawn().expect("chromedriver starts"));
    let lines = BufReader::new(driver.0.stdout.take().unwrap()).lines();
    let port = lines
        .map_while(Result::ok)
        .find_map(|line| {
            line.split("started successfully on port ").nth(1)?.trim_end_matches('.').parse::<u16>().ok()
        })
        .expect("chromedriver says its port");
    let mut capabilities = Capabilities::new();
    capabilities.set("browserName", "chrome").unwrap();
    let options = json!({
        "args": ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--disable-dev-shm-usage", "--lang=nl",
            format!("--user-data-dir={}", folder.join("profile").display())],
        "mobileEmulation": { "deviceMetrics": { "width": 390, "height": 844, "pixelRatio": 2.0, "touch": true } },
    });
    capabilities.set("goog:chromeOptions", options).unwrap();
    let session = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities).await.unwrap();
    session.set_script_timeout(Duration::from_secs(60)).await.unwrap();
    (driver, session)
}

/// Milliseconds until it is painted, and until the second frame; afterwards nothing is under way.
async fn tap(session: &WebDriver, at: &str, which: usize, ready: &str) -> [f64; 2] {
    let took = session.execute_async(TAP, vec![json!(at), json!(which), json!(ready)]).await.unwrap();
    let took = [0, 1].map(|at| took.json()[at].as_f64().unwrap());
    calm(session).await;
    took
}

async fn calm(session: &WebDriver) {
    session.execute_async(CALM, Vec::new()).await.unwrap();
}

fn drawn(times: &[[f64; 2]], promised: u32) -> Value {
    let [painted, second] = [0, 1].map(|at| figures(times.iter().map(|took| took[at]).collect(), promised));
    json!({ "painted": painted, "secondFrame": second })
}

fn figures(mut times: Vec<f64>, promised: u32) -> Value {
    times.sort_by(f64::total_cmp);
    let rounded = |millis: f64| (millis * 10.0).round() / 10.0;
    json!({ "medianMillis": rounded(times[times.len() / 2]), "fastestMillis": rounded(times[0]),
        "slowestMillis": rounded(times[times.len() - 1]), "promisedMillis": promised })
}
