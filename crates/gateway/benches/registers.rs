//! A municipality's registries behind the gateway, as a person would feel it: `naaste-gateway` in a process of its own
//! before a stand-in of an Open Zaak. What is promised stands beside what was measured.
//!
//! - a dossier of 20 zaken, put together from a registry that answers in 100 ms, with 64 and with 8 calls at once;
//! - the same, warm;
//! - what the gateway adds to a call: a document through it, and straight from the registry, in turns;
//! - the memory of the process with 2,000 dossiers warm;
//! - warm collections beside an axum handler that answers a constant, in one process and in turns.
#![allow(clippy::unwrap_used, clippy::panic)] // a bench has nobody to answer to
#![allow(dead_code)] // the stand-ins serve more than this

#[path = "../tests/api/support/issuer.rs"]
mod issuer;
#[path = "registers/measure.rs"]
mod measure;
#[path = "registers/process.rs"]
mod process;
#[path = "../tests/registers/stand_in/mod.rs"]
mod stand_in;
#[path = "../tests/registers/support.rs"]
mod support;
#[path = "registers/throughput.rs"]
mod throughput;

use measure::{Promise, median, ms};
use process::{Person, Running, persons};
use stand_in::openzaak::{OpenZaak, id};
use std::time::{Duration, Instant};

const ZAKEN: usize = 20;
const TRIP: Duration = Duration::from_millis(100);
/// Persons whose dossier is asked for cold; the middle one counts.
const COLD: usize = 9;
const DOSSIERS: usize = 2_000;
const DOCUMENT: usize = 20 * 1024;

/// Twenty zaken for whoever asks, each with two statuses, a besluit and two documents.
async fn registry() -> OpenZaak {
    let zaak = OpenZaak::start_for_everybody().await;
    let bytes = [b"%PDF-1.7 ".as_slice(), &[b'x'; DOCUMENT]].concat();
    for n in 1..=ZAKEN {
        let url = zaak.zaak(n, 1, support::CLIENT);
        zaak.status(n, &url, 14, "2026-10-20T12:00:00Z");
        let document = zaak.document(n * 2, &url, serde_json::json!({}), &bytes);
        zaak.document(n * 2 + 1, &url, serde_json::json!({}), &bytes);
        zaak.besluit(n, &url, Some(&document));
    }
    zaak
}

fn main() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let mut promises = Vec::new();
        for at_once in [64, 8] {
            promises.extend(dossiers(at_once).await);
        }
        promises.push(overhead().await);
        promises.push(memory().await);
        promises.extend(throughput::measure(registry().await).await);
        println!();
        for promise in promises {
            println!("{promise}");
        }
    });
}

/// A dossier cold and warm, with so many calls at once.
async fn dossiers(at_once: usize) -> Vec<Promise> {
    let zaak = registry().await;
    let gateway =
        Running::start(&zaak, &format!("calls = {{ concurrent = {at_once}, deadline_seconds = 60 }}"), 5)
            .await;
    let mut all = persons(COLD + 1);
    let learns = gateway.sign(&all.remove(0));
    let first = gateway.dossier(&learns).await;
    // What the registry can and what the catalogue says are learnt once.
    gateway.rows(&first, "zaken", ZAKEN).await;
    gateway.rows(&first, "documenten", ZAKEN * 2).await;
    let (mut cold, mut whole, mut warm) = (Vec::new(), Vec::new(), Vec::new());
    for (n, person) in all.iter().enumerate() {
        let person = gateway.sign(person);
        let opened = gateway.known(&person);
        zaak.server.slow(TRIP);
        // Every other one asks for all, as a first sync does.
        if n % 2 == 0 {
            let started = Instant::now();
            gateway.rows(&opened, "zaken", ZAKEN).await;
            cold.push(started.elapsed());
        } else {
            let started = Instant::now();
            futures::join!(
                gateway.rows(&opened, "zaken", ZAKEN),
                gateway.rows(&opened, "voorzieningen", 0),
                gateway.rows(&opened, "documenten", ZAKEN * 2),
            );
            whole.push(started.elapsed());
        }
        for _ in 0..20 {
            let started = Instant::now();
            gateway.rows(&opened, "zaken", ZAKEN).await;
            warm.push(started.elapsed());
        }
        zaak.server.slow(Duration::ZERO);
    }
    let most = if at_once == 64 { Some(450.0) } else { None };
    vec![
        Promise::most(
            format!("20 zaken cold, registry at 100 ms, {at_once} calls at once"),
            ms(median(cold)),
            most,
            "ms",
        ),
        Promise::most(
            format!("zaken, voorzieningen and documenten cold, {at_once} calls at once"),
            ms(median(whole)),
            None,
            "ms",
        ),
        Promise::most(format!("20 zaken warm ({at_once})"), ms(median(warm)), Some(5.0), "ms"),
    ]
}

/// A document through the gateway and straight from the registry: one call of it each.
async fn overhead() -> Promise {
    let zaak = registry().await;
    let gateway = Running::start(&zaak, "", 600).await;
    let person = gateway.sign(&persons(1)[0]);
    let opened = gateway.dossier(&person).await;
    gateway.rows(&opened, "documenten", ZAKEN * 2).await;
    let path = format!("/v1/dossiers/{}/documenten/{}/inhoud", opened.dossier, id(0x20, 2));
    let straight =
        zaak.url(&format!("/documenten/api/v1/enkelvoudiginformatieobjecten/{}/download", id(0x20, 2)));
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for n in 0..600 {
        let started = Instant::now();
        let read = gateway.bytes(&path, &opened.token).await;
        let took = started.elapsed();
        let started = Instant::now();
        let there = gateway.download(&straight).await;
        // The first ones open connections.
        if n >= 100 {
            ours.push(took);
            theirs.push(started.elapsed());
        }
        assert_eq!((read, there), (DOCUMENT + 9, DOCUMENT + 9));
    }
    let (ours, theirs) = (ms(median(ours)), ms(median(theirs)));
    println!(
        "a document of 20 KB: {ours:.2} ms through the gateway, {theirs:.2} ms straight from the registry"
    );
    Promise::most("overhead over the registry's call, median".to_owned(), ours - theirs, Some(2.0), "ms")
}

/// The resident memory of the process with many dossiers warm: zaken and documents of each.
async fn memory() -> Promise {
    let zaak = registry().await;
    let gateway = Running::start(&zaak, "calls = { concurrent = 64 }", 600).await;
    let empty = gateway.megabytes();
    let all: Vec<Person> = persons(DOSSIERS);
    for some in all.chunks(32) {
        let each = some.iter().map(|person| async {
            let person = gateway.sign(person);
            let opened = gateway.known(&person);
            futures::join!(
                gateway.rows(&opened, "zaken", ZAKEN),
                gateway.rows(&opened, "documenten", ZAKEN * 2),
            );
        });
        futures::future::join_all(each).await;
        zaak.server.forget();
    }
    let full = gateway.megabytes();
    // They are warm: asking for all of them again asks the registry nothing.
    for some in all.chunks(32) {
        let each = some.iter().map(|person| async {
            let opened = gateway.known(&gateway.sign(person));
            gateway.rows(&opened, "zaken", ZAKEN).await;
        });
        futures::future::join_all(each).await;
    }
    let asked = zaak.server.seen().len();
    println!(
        "{DOSSIERS} dossiers: {empty:.0} MB before, {full:.0} MB after; asked again, {asked} calls to the registry"
    );
    Promise::most(
        format!("{DOSSIERS} dossiers warm, resident memory"),
        gateway.megabytes().max(full),
        Some(400.0),
        "MB",
    )
}
