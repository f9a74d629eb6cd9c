//! A table of 100,000 declarations with a broken line in the middle: looked at before it is taken in.
//! Promised: at most 1 s.

#![allow(missing_docs, clippy::unwrap_used)]

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use criterion::{Criterion, criterion_group, criterion_main};
use domain::call::view::PgbInput;
use domain::call::{AppError, PreviewDeclaraties, SavePgb};
use engine::hosting::MemoryKeychain;
use engine::ports::{Clock, Notification, Shell};
use engine::{Config, Engine};
use jiff::Timestamp;
use jiff::civil::date;
use std::fmt::Write as _;
use std::hint::black_box;
use std::sync::Arc;
use url::Url;

const ROWS: u32 = 100_000;

struct Noon;

impl Clock for Noon {
    fn now(&self) -> Timestamp {
        "2026-11-23T11:00:00Z".parse().unwrap()
    }
}

struct Quiet;

impl Shell for Quiet {
    fn open_url(&self, _: &Url) -> Result<bool, AppError> {
        Ok(false)
    }
    fn notify(&self, _: &Notification) -> Result<(), AppError> {
        Ok(())
    }
    fn languages(&self) -> Vec<String> {
        vec!["nl".to_owned()]
    }
}

/// Ten years of days, over and over, as a spreadsheet writes them.
fn rows() -> String {
    let mut text = "datum;zorgverlener;soort;stand;bedrag\r\n".to_owned();
    for n in 0..ROWS {
        if n == ROWS / 2 {
            text.push_str("31-2-2026;Bea;uren;betaald;1,00\r\n");
            continue;
        }
        let (day, month, year) = (n % 28 + 1, n / 28 % 12 + 1, 2016 + n / 336 % 10);
        write!(text, "{day}-{month}-{year};Bea de Vries;uren;betaald;{},{:02}\r\n", 15 + n % 90, n % 100)
            .unwrap();
    }
    text
}

fn table(c: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let config = Config {
        data_dir: folder.path().to_owned(),
        gateways: Vec::new(),
        clock: Arc::new(Noon),
        keychain: Arc::new(MemoryKeychain::default()),
        shell: Arc::new(Quiet),
        demo: false,
        version: "0".into(),
    };
    let engine = runtime.block_on(Engine::start(config)).unwrap();
    let budget = PgbInput {
        id: None,
        voorziening: None,
        name: "Begeleiding".into(),
        granted_cents: 50_000_000,
        from: date(2016, 1, 1),
        until: date(2026, 12, 31),
    };
    let pgb = runtime.block_on(engine.ask(SavePgb { budget })).unwrap();
    let file = STANDARD.encode(rows());
    let look = || {
        let call = PreviewDeclaraties { pgb: pgb.clone(), file: file.clone() };
        runtime.block_on(engine.ask(call)).unwrap()
    };
    let view = look();
    assert_eq!((view.count, view.refused_count), (ROWS - 1, 1));
    let mut group = c.benchmark_group("a table of 100,000 declarations");
    group.sample_size(10);
    group.bench_function("looked at", |b| b.iter(|| black_box(look())));
    group.finish();
    runtime.block_on(engine.suspend());
}

criterion_group!(benches, table);
criterion_main!(benches);
