//! The forecast of a budget, day by day, from declarations and planned hours.

use super::agreement::Agreement;
use super::planned::PlannedDays;
use super::unit::quantity_cents;
use crate::Date;
use crate::calendar::plus_days;
use serde::{Deserialize, Serialize};

/// A budget with all that is spent and planned. The JSON form is what `./x forecast` reads.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Budget {
    /// The day of the forecast: planned days are those after it.
    pub today: Date,
    /// First day of the budget.
    pub start: Date,
    /// Last day of the budget.
    pub end: Date,
    /// Awarded, in cents.
    pub granted_cents: i64,
    /// What was declared.
    #[serde(default)]
    pub declarations: Vec<Declaration>,
    /// What is planned.
    #[serde(default)]
    pub agreements: Vec<Agreement>,
}

/// A declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Declaration {
    /// The day.
    pub date: Date,
    /// Cents.
    pub cents: i64,
}

/// What the forecast says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Forecast {
    /// All declarations together, in cents.
    pub spent_cents: i64,
    /// Planned from tomorrow to the end, in cents.
    pub planned_cents: i64,
    /// Left at the end, in cents.
    pub forecast_end_cents: i64,
    /// The last day on which the balance is not negative: the end where it lasts, none where it is
    /// negative already.
    pub lasts_until: Option<Date>,
    /// It lasts.
    pub sufficient: bool,
}

/// The cost of one day: minutes × tariff / 60, in cents, rounded half up.
pub fn day_cents(minutes: u32, tariff_cents: i64) -> i64 {
    quantity_cents(minutes, tariff_cents, 60)
}

/// The forecast. Linear in the declarations and in the days left; amounts stop at the ends of `i64`.
pub fn forecast(budget: &Budget) -> Forecast {
    scaled(budget, (1, 1))
}

/// The forecast where every planned day costs `real` for each `planned` cents. The balance of a day is rounded up to
/// cents once, not day by day.
pub(super) fn scaled(budget: &Budget, (real, planned): (i128, i128)) -> Forecast {
    let spent: i128 = budget.declarations.iter().map(|declaration| i128::from(declaration.cents)).sum();
    let now = i128::from(budget.granted_cents) - spent;
    let mut balance = now;
    let mut so_far: i128 = 0;
    let mut first_short: Option<Date> = None;
    for (day, cents) in PlannedDays::ahead(budget) {
        so_far += cents;
        balance = now - i128::saturating_mul(so_far, real) / planned;
        if balance < 0 && first_short.is_none() {
            first_short = Some(day);
        }
    }
    Forecast {
        spent_cents: saturate(spent),
        planned_cents: saturate(now - balance),
        forecast_end_cents: saturate(balance),
        lasts_until: match first_short {
            _ if now < 0 => None,
            Some(day) => Some(plus_days(day, -1)),
            None => Some(budget.end),
        },
        sufficient: balance >= 0,
    }
}

/// The balance on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BalancePoint {
    /// The day.
    pub date: Date,
    /// Cents.
    pub cents: i64,
    /// Planned, not real.
    pub forecast: bool,
}

/// The balance at the end of the first day of the budget, of the first day of each month, of today and of
/// the last day. Declarations count on their own day, planned help on its day.
pub fn balance_points(budget: &Budget) -> Vec<BalancePoint> {
    scaled_points(budget, (1, 1))
}

/// The points where every planned day costs `real` for each `planned` cents.
pub(super) fn scaled_points(budget: &Budget, (real, planned_share): (i128, i128)) -> Vec<BalancePoint> {
    let mut spent: Vec<(Date, i128)> = budget
        .declarations
        .iter()
        .map(|declaration| (declaration.date, i128::from(declaration.cents)))
        .collect();
    spent.sort_unstable_by_key(|(date, _)| *date);
    let mut spent = spent.into_iter().peekable();
    let mut planned = PlannedDays::ahead(budget).peekable();
    let mut left = i128::from(budget.granted_cents);
    let mut so_far: i128 = 0;
    let mut points = Vec::new();
    for date in point_days(budget) {
        while let Some((_, cents)) = spent.next_if(|(day, _)| *day <= date) {
            left -= cents;
        }
        while let Some((_, cents)) = planned.next_if(|(day, _)| *day <= date) {
            so_far += cents;
        }
        let balance = left - i128::saturating_mul(so_far, real) / planned_share;
        points.push(BalancePoint { date, cents: saturate(balance), forecast: date > budget.today });
    }
    points
}

/// The days of [`balance_points`], in order. At most a hundred years, so that a lying date stays cheap.
fn point_days(budget: &Budget) -> Vec<Date> {
    let mut days = vec![budget.start];
    let mut month = budget.start.last_of_month();
    while days.len() < 1_200 {
        let first = plus_days(month, 1);
        if first > budget.end || first <= month {
            break;
        }
        days.push(first);
        month = first.last_of_month();
    }
    if (budget.start..=budget.end).contains(&budget.today) {
        days.push(budget.today);
    }
    if budget.end >= budget.start {
        days.push(budget.end);
    }
    days.sort_unstable();
    days.dedup();
    days
}

pub(super) fn saturate(cents: i128) -> i64 {
    i64::try_from(cents).unwrap_or(if cents < 0 { i64::MIN } else { i64::MAX })
}
