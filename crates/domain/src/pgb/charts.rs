//! Figures to draw: the balance with its band, what was spent and by whom, planned against real.

use super::forecast::{Budget, balance_points, saturate, scaled_points};
use super::planned::PlannedDays;
use super::range::shares;
use crate::Date;
use crate::calendar::plus_days;
use crate::call::view::{PgbChart, PgbSeries};
use std::collections::BTreeMap;

/// A hundred years: a lying date stays cheap.
const MONTHS: usize = 1_200;

/// The balance on the first day of each month, today and on the last day, and from today on between which figures it
/// lies if the rest goes as the dearest and as the cheapest of the past months went.
pub fn balance_chart(budget: &Budget) -> PgbChart {
    let points = balance_points(budget);
    let dates = points.iter().map(|point| point.date).collect();
    let mut series = vec![series("balance", points.iter().map(|point| Some(point.cents)))];
    if let Some(shares) = shares(budget) {
        for (name, share) in [("low", shares.dear), ("high", shares.cheap)] {
            let scaled = scaled_points(budget, share);
            // The band opens today: what was, is known.
            let open = scaled.iter().map(|point| (point.date >= budget.today).then_some(point.cents));
            series.push(self::series(name, open));
        }
    }
    PgbChart { dates, series }
}

/// What was spent in each month of the budget until today, one series a name, in the order of the names. Rows from
/// outside the budget count in its first and last month, so that the whole adds up.
pub fn spent_chart<'a>(budget: &Budget, rows: impl Iterator<Item = (Date, i64, &'a str)>) -> PgbChart {
    let rows: Vec<(Date, i64, &str)> = rows.collect();
    let last = rows.iter().map(|(date, ..)| *date).max().unwrap_or(Date::MIN);
    let dates = firsts(budget.start, budget.end.min(budget.today.max(last)));
    let mut sums: BTreeMap<&str, Vec<i128>> = BTreeMap::new();
    for (date, cents, name) in rows {
        let months = sums.entry(name).or_insert_with(|| vec![0; dates.len()]);
        if let Some(sum) = months.get_mut(place(&dates, date)) {
            *sum += i128::from(cents);
        }
    }
    let line =
        |(name, sums): (&str, Vec<i128>)| series(name, sums.into_iter().map(|sum| Some(saturate(sum))));
    PgbChart { series: sums.into_iter().map(line).collect(), dates }
}

/// What was planned for each month of the budget, and what was declared of it; for months to come nothing was.
pub fn plan_chart(budget: &Budget) -> PgbChart {
    let dates = firsts(budget.start, budget.end);
    let mut planned = vec![0_i128; dates.len()];
    let last = dates.last().map_or(Date::MIN, |first| first.last_of_month()).min(budget.end);
    for (day, cents) in PlannedDays::between(budget, budget.start, last) {
        if let Some(sum) = planned.get_mut(place(&dates, day)) {
            *sum += cents;
        }
    }
    let mut real = vec![0_i128; dates.len()];
    for row in &budget.declarations {
        if let Some(sum) = real.get_mut(place(&dates, row.date)) {
            *sum += i128::from(row.cents);
        }
    }
    let known = dates.iter().zip(real).map(|(first, sum)| (*first <= budget.today).then(|| saturate(sum)));
    let series =
        vec![series("planned", planned.into_iter().map(|sum| Some(saturate(sum)))), series("real", known)];
    PgbChart { dates, series }
}

fn series(name: &str, cents: impl Iterator<Item = Option<i64>>) -> PgbSeries {
    PgbSeries { name: name.to_owned(), cents: cents.collect() }
}

/// The first days of the months from one day to another; at least one.
fn firsts(from: Date, until: Date) -> Vec<Date> {
    let mut days = vec![from.first_of_month()];
    let mut next = plus_days(from.last_of_month(), 1);
    while next <= until && days.len() < MONTHS {
        days.push(next);
        let after = plus_days(next.last_of_month(), 1);
        if after <= next {
            break;
        }
        next = after;
    }
    days
}

/// The month that a day is in; before the first and after the last, those.
fn place(firsts: &[Date], day: Date) -> usize {
    firsts.partition_point(|first| *first <= day).saturating_sub(1)
}
