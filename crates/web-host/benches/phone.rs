//! What a poor phone makes of the app: Chromium of 412 by 915 with four times throttled CPU, the release screens, and a
//! dossier of 500 zaken.
//!
//! `cargo bench -p web-host --bench phone` prints, as JSON: how soon Vandaag stands there at a start and how much it moves
//! and blocks meanwhile; how soon taps are answered; the longest task while the list of 500 is scrolled; and what memory is
//! held after many navigations. It needs Chromium, its driver, and the release screens in dist/:
//! `./x bench web-host/phone` sees to all of it.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod slow_phone;

use serde_json::{Value, json};
use slow_phone::{THROTTLING, browser, calm, figures, run, serve, throttle};
use std::time::Duration;
use thirtyfour::prelude::*;

const ZAKEN: usize = 500;
const SIZE: (u32, u32) = (412, 915);
/// Starts that warm up what is cached, and starts that count.
const WARM: usize = 2;
const STARTS: usize = 9;
const NAVIGATIONS: usize = 2_000;

const PAINT_MILLIS: u32 = 400;
const HOME_MILLIS: u32 = 600;
const BLOCKING_MILLIS: u32 = 100;
const SHIFT: f64 = 0.02;
const TAP_MILLIS: u32 = 100;
const TASK_MILLIS: u32 = 50;
const MEMORY_MB: f64 = 12.0;

/// Runs before anything of the page: keeps what the browser says of paints, shifts, long tasks and taps. A card of Vandaag
/// is data, whether it stands in the kept picture or was drawn by the program.
const WATCH: &str = "
window.seen = { paint: 0, shift: 0, tasks: [], taps: [], home: 0, drawn: 0 };
const watch = (type, work, more) => new PerformanceObserver(list => list.getEntries().forEach(work))
  .observe({ type, buffered: true, ...more });
watch('largest-contentful-paint', entry => { seen.paint = entry.startTime; });
watch('layout-shift', entry => { if (!entry.hadRecentInput) seen.shift += entry.value; });
watch('longtask', entry => { seen.tasks.push(entry.duration); });
watch('event', entry => { if (entry.interactionId) seen.taps.push([entry.name, entry.duration]); }, { durationThreshold: 16 });
const look = () => {
  const painted = field => requestAnimationFrame(() => {
    const after = new MessageChannel();
    after.port1.onmessage = () => { seen[field] ||= performance.now(); };
    after.port2.postMessage(0);
  });
  const main = document.getElementById('main');
  if (!seen.home && document.querySelector('main .card')) painted('home');
  if (!seen.drawn && main && !main.hidden && main.querySelector('.card')) { painted('drawn'); return; }
  setTimeout(look, 4);
};
look();";

/// Nobody touches a phone in the first moments after it was asked to start: what is long then blocks.
const START: &str = "
const blocking = seen.tasks.reduce((all, one) => all + Math.max(0, one - 50), 0);
return [seen.paint, seen.home, seen.drawn, blocking, seen.shift];";

/// As fast as a thumb goes: 100 pixels a frame.
const SWIPE: &str = "
const done = arguments[arguments.length - 1];
const step = () => {
  const before = scrollY;
  scrollBy({ top: 100, behavior: 'instant' });
  if (scrollY > before) requestAnimationFrame(step); else setTimeout(() => done(true), 100);
};
requestAnimationFrame(step);";

/// Bytes of memory that the wasm instances of the page have.
const LINEAR: &str = "function () { return this.reduce((all, one) => all + one.buffer.byteLength, 0); }";

fn main() {
    run("phone", measure());
}

async fn measure() {
    let folder = tempfile::tempdir().unwrap();
    let (demo, engine, address, rows) = serve(folder.path(), ZAKEN).await;
    let (driver, session) = browser(folder.path(), SIZE).await;
    session.cdp().send_raw("Page.enable", json!({})).await.unwrap();
    let source = json!({ "source": WATCH });
    session.cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", source).await.unwrap();
    session.goto(address).await.unwrap();
    calm(&session).await;
    throttle(&session, THROTTLING).await;

    let starts = starts(&session).await;
    let taps = taps(&session).await;
    let scrolling = scrolling(&session).await;
    throttle(&session, 1).await;
    eprintln!("{}", json!({ "start": starts, "taps": taps, "scrolling": scrolling }));
    let memory = memory(&session).await;
    println!(
        "{}",
        json!({ "zaken": ZAKEN, "rows": rows, "throttling": THROTTLING, "start": starts, "taps": taps,
            "scrolling": scrolling, "memory": memory })
    );
    session.quit().await.unwrap();
    drop(driver);
    engine.suspend().await;
    demo.stop().await;
}

/// Vandaag opened again and again, with its picture as after any start.
async fn starts(session: &WebDriver) -> Value {
    let mut all: [Vec<f64>; 5] = Default::default();
    for run in 0..WARM + STARTS {
        // the home screen is kept a second after it was drawn
        tokio::time::sleep(Duration::from_millis(2_000)).await;
        session.refresh().await.unwrap();
        calm(session).await;
        tokio::time::sleep(Duration::from_millis(700)).await;
        let seen = session.execute(START, Vec::new()).await.unwrap();
        if run >= WARM {
            for (figure, seen) in all.iter_mut().zip(seen.json().as_array().unwrap()) {
                figure.push(seen.as_f64().unwrap());
            }
        }
    }
    let [paint, home, drawn, blocking, shift] = all;
    let worst = shift.iter().copied().fold(0.0, f64::max);
    json!({ "largestPaint": figures(paint, PAINT_MILLIS), "homeWithData": figures(home, HOME_MILLIS),
        "homeByTheProgram": figures(drawn, HOME_MILLIS), "blocking": figures(blocking, BLOCKING_MILLIS),
        "layoutShift": { "worst": (worst * 1000.0).round() / 1000.0, "promised": SHIFT } })
}

/// Taps as a finger makes them, each until the next paint after it.
async fn taps(session: &WebDriver) -> Value {
    const ROUND: [&str; 9] = [
        ".nav a[href='/voorzieningen']",
        "main a.card-link[href^='/voorzieningen/']",
        "main details summary",
        "main .back",
        ".nav a[href='/agenda']",
        "main .filters button:last-child",
        ".nav a[href='/pgb']",
        ".nav a[href='/meer']",
        ".nav a[href='/']",
    ];
    let mut slowest: Vec<(&str, f64)> = ROUND.iter().map(|selector| (*selector, 0.0)).collect();
    let mut tapped = 0;
    for _ in 0..3 {
        for (selector, slowest) in &mut slowest {
            session.execute("seen.taps = []; return true;", Vec::new()).await.unwrap();
            if let Ok(element) = session.find(By::Css(*selector)).await
                && element.scroll_into_view().await.is_ok()
                && element.click().await.is_ok()
            {
                tapped += 1;
            }
            calm(session).await;
            let took =
                session.execute("return Math.max(0, ...seen.taps.map(tap => tap[1]));", Vec::new()).await;
            *slowest = slowest.max(took.unwrap().json().as_f64().unwrap());
        }
    }
    slowest.sort_by(|one, other| other.1.total_cmp(&one.1));
    let (at, worst) = slowest[0];
    json!({ "tapped": tapped, "slowestMillis": worst, "at": at, "promisedMillis": TAP_MILLIS,
        "slowestOfEach": slowest.iter().map(|(at, took)| json!([at, took])).collect::<Value>() })
}

/// From the top of the whole list to its end, as fast as a thumb goes.
async fn scrolling(session: &WebDriver) -> Value {
    session.find(By::Css(".nav a[href='/voorzieningen']")).await.unwrap().click().await.unwrap();
    calm(session).await;
    session
        .execute("document.querySelector('#nu ~ button').click(); return true;", Vec::new())
        .await
        .unwrap();
    calm(session).await;
    let script = "scrollTo(0, 0); seen.tasks = []; return document.scrollingElement.scrollHeight;";
    let height = session.execute(script, Vec::new()).await.unwrap().json().as_f64().unwrap();
    let items =
        session.execute("return document.querySelectorAll('main a.card-link').length;", Vec::new()).await;
    session.execute_async(SWIPE, Vec::new()).await.unwrap();
    calm(session).await;
    let script = "return [scrollY + innerHeight, Math.max(0, ...seen.tasks), seen.tasks.length, scrollY + innerHeight > document.scrollingElement.scrollHeight - 2 && scrollY > 10_000];";
    let seen = session.execute(script, Vec::new()).await.unwrap();
    assert!(seen.json()[3] == true, "it was not scrolled to the end: {}", seen.json());
    json!({ "items": items.unwrap().json(), "height": height, "reached": seen.json()[0], "longestTaskMillis": seen.json()[1],
        "longTasks": seen.json()[2], "promisedMillis": TASK_MILLIS })
}

/// What is held by scripts and by the program, from early on to the end of many navigations.
async fn memory(session: &WebDriver) -> Value {
    const WALK: &str = "
        const [times, done] = arguments;
        const ways = ['/voorzieningen', '/agenda', '/pgb', '/meer', '/'];
        let at = 0;
        const step = () => {
          if (at === times) return done(true);
          document.querySelector(`.nav a[href='${ways[at++ % ways.length]}']`).click();
          setTimeout(step, 15);
        };
        step();";
    let mut held = Vec::new();
    let mut walked = 0;
    for until in [50, 500, 1_000, NAVIGATIONS] {
        // in parts: a script has a minute
        while walked < until {
            session.execute_async(WALK, vec![json!(50)]).await.unwrap();
            walked += 50;
        }
        calm(session).await;
        session.cdp().send_raw("HeapProfiler.collectGarbage", json!({})).await.unwrap();
        let heap = session.cdp().send_raw("Runtime.getHeapUsage", json!({})).await.unwrap();
        let heap = heap["usedSize"].as_f64().unwrap();
        held.push(json!({ "navigations": until, "heapMB": megabytes(heap), "linearMB": megabytes(linear(session).await) }));
    }
    json!({ "held": held, "promisedMB": MEMORY_MB })
}

async fn linear(session: &WebDriver) -> f64 {
    let cdp = session.cdp();
    let asked = json!({ "expression": "WebAssembly.Memory.prototype" });
    let prototype = cdp.send_raw("Runtime.evaluate", asked).await.unwrap();
    let id = json!({ "prototypeObjectId": prototype["result"]["objectId"] });
    let all = cdp.send_raw("Runtime.queryObjects", id).await.unwrap();
    let call = json!({ "objectId": all["objects"]["objectId"], "functionDeclaration": LINEAR, "returnByValue": true });
    let bytes = cdp.send_raw("Runtime.callFunctionOn", call).await.unwrap();
    bytes["result"]["value"].as_f64().unwrap()
}

fn megabytes(bytes: f64) -> f64 {
    (bytes / 1e5).round() / 10.0
}
