//! A slow phone: the web host with the release screens and a dossier of many zaken that came through the gateway of the
//! demo municipality, looked at in a Chromium with four times throttled CPU.

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

/// How many times slower its processor is.
pub const THROTTLING: u32 = 4;

/// A resident with a dossier of her own.
const PERSONA: &str = "geertje";

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

/// Runs a bench, where nothing else was asked for: `./x bench NAME` passes a filter on to every bench.
pub fn run(name: &str, measure: impl Future<Output = ()>) {
    if std::env::args().skip(1).any(|a| !a.starts_with('-') && !name.contains(a.as_str())) {
        return;
    }
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(measure);
}

/// The host with the municipality, and a person who signed in. Answers where it is and how many rows there are.
pub async fn serve(folder: &Path, zaken: usize) -> (Demo, Engine, String, usize) {
    let dist = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../dist"));
    assert!(
        dist.join("index.html").exists() && !dist.join("ui.js").exists(),
        "these are no release screens: run ./x ui --release"
    );
    let mut config = DemoConfig::new(folder.join("demo"));
    config.gemeenten = Some(vec!["assen".to_owned()]);
    config.zaken = zaken;
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
    assert!(rows >= zaken, "{rows}");

    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let gate = Gate::new(listener.local_addr().unwrap().port()).unwrap();
    let address = gate.address().unwrap();
    let router = Host::new(engine.clone(), notifications, dist).router(gate);
    tokio::spawn(async move { axum::serve(listener, router).await });
    (demo, engine, address, rows)
}

/// The driver, which ends with the bench.
pub struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Chromium as a phone of this size.
pub async fn browser(folder: &Path, (width, height): (u32, u32)) -> (Driver, WebDriver) {
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
        "mobileEmulation": { "deviceMetrics": { "width": width, "height": height, "pixelRatio": 2.0, "touch": true } },
    });
    capabilities.set("goog:chromeOptions", options).unwrap();
    let session = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities).await.unwrap();
    session.set_script_timeout(Duration::from_secs(60)).await.unwrap();
    (driver, session)
}

/// Waits until nothing is under way.
pub async fn calm(session: &WebDriver) {
    session.execute_async(CALM, Vec::new()).await.unwrap();
}

/// Makes the processor so many times slower; 1 is as it is.
pub async fn throttle(session: &WebDriver, times: u32) {
    session.cdp().send_raw("Emulation.setCPUThrottlingRate", json!({ "rate": times })).await.unwrap();
}

/// The median and the ends.
pub fn figures(mut times: Vec<f64>, promised: u32) -> Value {
    times.sort_by(f64::total_cmp);
    let rounded = |millis: f64| (millis * 10.0).round() / 10.0;
    json!({ "medianMillis": rounded(times[times.len() / 2]), "fastestMillis": rounded(times[0]),
        "slowestMillis": rounded(times[times.len() - 1]), "promisedMillis": promised })
}
