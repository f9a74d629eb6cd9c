//! A budget of five years with 10,000 declarations and three agreements: what is left at the end, and the
//! line that the screen draws. And ten years of daily declarations: promised in at most 5 ms, with all charts.

use criterion::{Criterion, criterion_group, criterion_main};
use domain::Date;
use domain::call::view::{PgbException, TariffUnit};
use domain::pgb::{
    Agreement, Budget, Declaration, balance_chart, balance_points, forecast, plan_chart, range, spent_chart,
};
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
        ..Agreement::default()
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

/// Ten years in which something was declared on every day, with hours, rides, a monthly sum, and holidays of the carers.
fn ten_years() -> Budget {
    let start = Date::constant(2017, 1, 1);
    let days = i64::from(start.until(TODAY).map_or(0, |span| span.get_days()));
    let declarations =
        (0..=days).map(|n| Declaration { date: start.saturating_add(n.days()), cents: 4_000 + n % 900 });
    let exceptions = |year: i16| {
        let week = |month| PgbException {
            from: Date::constant(year, month, 1),
            until: Date::constant(year, month, 14),
            by_weekday: [0; 7],
        };
        [week(2), week(7)]
    };
    let hours = Agreement {
        start,
        tariff_cents: 2_350,
        minutes_by_weekday: [120, 0, 90, 0, 120, 45, 0],
        exceptions: (2017..=2028).flat_map(exceptions).collect(),
        ..Agreement::default()
    };
    let rides = Agreement { unit: TariffUnit::Rit, units_by_weekday: [2, 0, 0, 0, 2, 0, 0], ..hours.clone() };
    let monthly = Agreement { unit: TariffUnit::Maand, tariff_cents: 45_000, ..hours.clone() };
    Budget {
        today: TODAY,
        start,
        end: END,
        granted_cents: 60_000_000,
        declarations: declarations.collect(),
        agreements: vec![hours, rides, monthly],
    }
}

fn forecasts(c: &mut Criterion) {
    let budget = budget();
    println!("{} declarations; {:?}", budget.declarations.len(), forecast(&budget));
    c.bench_function("forecast 10,000 declarations", |b| b.iter(|| forecast(black_box(&budget))));
    c.bench_function("balance line of 10,000 declarations", |b| {
        b.iter(|| balance_points(black_box(&budget)))
    });
    let long = ten_years();
    println!("{} declarations; {:?}", long.declarations.len(), forecast(&long));
    c.bench_function("forecast ten years of daily declarations", |b| b.iter(|| forecast(black_box(&long))));
    c.bench_function("charts of ten years of daily declarations", |b| {
        b.iter(|| {
            let rows = long.declarations.iter().map(|row| (row.date, row.cents, "Bea"));
            (
                range(black_box(&long)),
                balance_chart(black_box(&long)),
                plan_chart(black_box(&long)),
                spent_chart(black_box(&long), rows),
            )
        });
    });
}

criterion_group!(benches, forecasts);
criterion_main!(benches);
