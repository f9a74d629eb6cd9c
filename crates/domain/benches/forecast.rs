//! A budget of five years with 10,000 declarations and three agreements: what is left at the end, and the
//! line that the screen draws.

use criterion::{Criterion, criterion_group, criterion_main};
use domain::Date;
use domain::pgb::{Agreement, Budget, Declaration, balance_points, forecast};
use jiff::ToSpan;
use std::hint::black_box;

const DECLARATIONS: i64 = 10_000;
const START: Date = Date::constant(2024, 1, 1);
const TODAY: Date = Date::constant(2026, 11, 22);
const END: Date = Date::constant(2028, 12, 31);

/// Declarations on every day until today, in no order, as a bookkeeping of years is.
fn budget() -> Budget {
    let days = i64::from(START.until(TODAY).map_or(0, |span| span.get_days()));
    let declarations = (0..DECLARATIONS).map(|n| Declaration {
        // A step that shares no factor with the days visits them all.
        date: START.saturating_add((n * 397 % days).days()),
        cents: 1_500 + n % 4_000,
    });
    let agreement = |start, end, on_holidays| Agreement {
        start,
        end,
        tariff_cents: 2_350,
        minutes_by_weekday: [120, 0, 90, 0, 120, 45, 0],
        on_holidays,
    };
    Budget {
        today: TODAY,
        start: START,
        end: END,
        granted_cents: 60_000_000,
        declarations: declarations.collect(),
        agreements: vec![
            agreement(START, None, false),
            agreement(Date::constant(2025, 3, 1), Some(Date::constant(2027, 6, 30)), true),
            agreement(Date::constant(2027, 7, 1), None, false),
        ],
    }
}

fn forecasts(c: &mut Criterion) {
    let budget = budget();
    println!("{} declarations; {:?}", budget.declarations.len(), forecast(&budget));
    c.bench_function("forecast 10,000 declarations", |b| b.iter(|| forecast(black_box(&budget))));
    c.bench_function("balance line of 10,000 declarations", |b| {
        b.iter(|| balance_points(black_box(&budget)))
    });
}

criterion_group!(benches, forecasts);
criterion_main!(benches);
