//! A letter becomes a PDF: asked of an engine that holds a refusal, the draft filled from it and printed.
//! Promised: at most 300 ms.

#![allow(missing_docs, clippy::unwrap_used)]

use criterion::{Criterion, criterion_group, criterion_main};
use domain::call::view::{Brief, BriefKind, LetterKind, Outcome};
use domain::call::{AppError, LetterPdf, SaveBrief};
use engine::hosting::MemoryKeychain;
use engine::ports::{Clock, Notification, Shell};
use engine::{Config, Engine};
use jiff::Timestamp;
use std::hint::black_box;
use std::sync::Arc;
use url::Url;

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

fn refusal() -> Brief {
    Brief {
        id: None,
        voorziening: None,
        kind: BriefKind::Beschikking,
        sender: "Gemeente Assen".into(),
        sent: "2026-11-13".parse().unwrap(),
        subject: "Hulp bij het huishouden".into(),
        category: None,
        received: None,
        until: None,
        outcome: Some(Outcome::Afgewezen),
        form: None,
        right_from: None,
        right_until: None,
        reaction_date: None,
        pgb_cents: None,
        reference: Some("WMO-2026-0412".into()),
        committee: false,
    }
}

fn letter(c: &mut Criterion) {
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
    let voorziening = runtime.block_on(engine.ask(SaveBrief { brief: refusal() })).unwrap();
    let print = || {
        let call =
            LetterPdf { voorziening: voorziening.clone(), kind: LetterKind::Bezwaar, machtiging: false };
        runtime.block_on(async {
            let file = engine.ask(call).await.unwrap();
            engine.file(&file.path).await.unwrap().bytes
        })
    };
    assert!(print().starts_with(b"%PDF-"));
    c.bench_function("a letter becomes a PDF", |b| b.iter(|| black_box(print())));
    runtime.block_on(engine.suspend());
}

criterion_group!(benches, letter);
criterion_main!(benches);
