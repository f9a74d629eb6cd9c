//! A million terms of law: the last day, raw and formal, from events over thirty years; and the days of one
//! term, as the calendar shows them.

use criterion::{Criterion, criterion_group, criterion_main};
use domain::Date;
use domain::calendar::plus_days;
use domain::call::view::TermKind;
use domain::terms::{Change, Pause, Prolongation, Term, line};
use std::hint::black_box;

const MILLION: i64 = 1_000_000;
const START: Date = Date::constant(2015, 1, 1);
const TODAY: Date = Date::constant(2026, 11, 22);

const KINDS: [TermKind; 6] = [
    TermKind::Onderzoek,
    TermKind::PersoonlijkPlan,
    TermKind::Beschikking,
    TermKind::Bezwaar,
    TermKind::BeslissingOpBezwaarCommissie,
    TermKind::Ingebrekestelling,
];

/// Events on every day of thirty years, in no order, each with a kind.
fn events() -> Vec<(TermKind, Date)> {
    let kinds = KINDS.iter().cycle();
    // A step that shares no factor with the days visits them all.
    (0..MILLION).zip(kinds).map(|(n, kind)| (*kind, plus_days(START, n * 397 % 10_957))).collect()
}

fn terms(c: &mut Criterion) {
    let events = events();
    let mut group = c.benchmark_group("terms");
    group.sample_size(10);
    group.bench_function("a million terms", |b| {
        b.iter(|| {
            let ends = events.iter().map(|(kind, event)| line(black_box(*kind), *event).1);
            ends.max()
        });
    });
    group.finish();
    let changes = vec![
        Change::Pause(Pause {
            asked: plus_days(TODAY, -60),
            deadline: None,
            answered: Some(plus_days(TODAY, -41)),
        }),
        Change::Prolongation(Prolongation { announced: plus_days(TODAY, -40), until: None }),
    ];
    let start = plus_days(TODAY, -70);
    let term = Term { changes, ..Term::new(TermKind::BeslissingOpBezwaarCommissie, start) };
    println!("{} days", term.days(TODAY).len());
    c.bench_function("the days of one term", |b| b.iter(|| black_box(&term).days(TODAY)));
}

criterion_group!(benches, terms);
criterion_main!(benches);
