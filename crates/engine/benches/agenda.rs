//! A year of agenda with 50 appointments that repeat: the times counted, and the whole answer to the screen.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use criterion::{Criterion, criterion_group, criterion_main};
use documents::recurrence::Series;
use domain::call::view::{AfspraakInput, Repeat, RepeatKind};
use domain::call::{GetAgenda, SaveAfspraak};
use domain::{Date, DateTime};
use engine::hosting::MemoryKeychain;
use engine::ports::{Clock, Notification, Shell};
use engine::views::agenda::rule::text;
use engine::{Config, Engine};
use jiff::Timestamp;
use std::hint::black_box;
use std::sync::Arc;
use url::Url;

struct Still;

impl Clock for Still {
    fn now(&self) -> Timestamp {
        Timestamp::constant(1_795_255_200, 0) // 21 November 2026
    }
}

struct Quiet;

impl Shell for Quiet {
    fn open_url(&self, _: &Url) -> Result<bool, domain::call::AppError> {
        Ok(false)
    }
    fn notify(&self, _: &Notification) -> Result<(), domain::call::AppError> {
        Ok(())
    }
    fn languages(&self) -> Vec<String> {
        vec!["nl".into()]
    }
}

/// Fifty, as people have them: most every week, some on several days, a few every day, month or year.
fn fifty() -> Vec<AfspraakInput> {
    let kinds = [
        (RepeatKind::Week, vec![]),
        (RepeatKind::Week, vec![1, 3, 5]),
        (RepeatKind::Week, vec![2]),
        (RepeatKind::MonthWeekday, vec![]),
        (RepeatKind::Day, vec![]),
        (RepeatKind::Week, vec![4]),
        (RepeatKind::MonthDay, vec![]),
        (RepeatKind::Week, vec![1, 4]),
        (RepeatKind::MonthLast, vec![]),
        (RepeatKind::Year, vec![]),
    ];
    (0..50_i8)
        .map(|n| {
            let (kind, weekdays) = kinds[usize::try_from(n % 10).unwrap_or(0)].clone();
            let repeat = Repeat {
                kind,
                interval: 1 + u32::from(n % 7 == 3),
                weekdays,
                until: None,
                times: None,
                except: Vec::new(),
                rule: None,
            };
            AfspraakInput {
                id: None,
                title: format!("Afspraak {n}"),
                at: first(n),
                whole_day: false,
                minutes: 60,
                place: Some("Wijkcentrum De Componist".into()),
                notes: None,
                with: Some("Jan".into()),
                driver: None,
                repeat: Some(repeat),
                tip: None,
            }
        })
        .collect()
}

/// Some began long ago.
fn first(n: i8) -> DateTime {
    Date::constant(2026, 11, 1 + n % 28)
        .with()
        .year(2016 + i16::from(n % 11))
        .build()
        .map_or(DateTime::MIN, |day| day.at(8 + n % 10, 30, 0, 0))
}

fn expanded(c: &mut Criterion) {
    let (from, until) = (Date::constant(2026, 11, 21), Date::constant(2027, 11, 20));
    let rules: Vec<(String, DateTime)> = fifty()
        .into_iter()
        .filter_map(|one| Some((text(one.repeat.as_ref()?, one.at, false), one.at)))
        .collect();
    let count = || {
        let times = rules.iter().filter_map(|(rule, at)| {
            Some(Series::new(rule, *at, None).ok()?.between(black_box(from), until).len())
        });
        times.sum::<usize>()
    };
    assert!(count() > 3_000, "{}", count());
    c.bench_function("agenda/year of 50 that repeat, counted", |b| b.iter(count));

    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime");
    let dir = tempfile::tempdir().expect("a folder");
    let config = Config {
        data_dir: dir.path().to_owned(),
        gateways: Vec::new(),
        clock: Arc::new(Still),
        keychain: Arc::new(MemoryKeychain::default()),
        shell: Arc::new(Quiet),
        demo: false,
        version: "0".into(),
    };
    let engine = runtime.block_on(async {
        let engine = Engine::start(config).await.expect("starts");
        for afspraak in fifty() {
            engine.ask(SaveAfspraak { afspraak }).await.expect("saved");
        }
        engine
    });
    c.bench_function("agenda/year of 50 that repeat, answered", |b| {
        b.iter(|| runtime.block_on(engine.call(GetAgenda { from, until }.into())).expect("an answer"));
    });
}

criterion_group!(benches, expanded);
criterion_main!(benches);
