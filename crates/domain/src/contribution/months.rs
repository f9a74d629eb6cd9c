//! The eigen bijdrage month by month: what each month costs, when the CAK collects it, and where what was paid
//! reaches the cost price.
//!
//! Source of the rules: <https://www.hetcak.nl/zakelijk/regelingen/wmo>, read on 2026-11-21. The first month is
//! the one after the day on which the help began; a month that is used in part is charged in full; each month
//! is collected in the next.

use super::{Period, tariff_on};
use crate::Date;
use crate::call::view::BijdrageMonth;
use jiff::ToSpan;

/// No list of months is longer than this: twenty years.
const MOST_MONTHS: usize = 240;

/// What to count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bill {
    /// The day on which the help began.
    pub start: Date,
    /// The last day of it, where it has one.
    pub until: Option<Date>,
    /// What the hulpmiddel or woningaanpassing cost, in cents; none for help that has no cost price.
    pub cost_cents: Option<i64>,
    /// Months are listed up to and including the one of this day.
    pub horizon: Date,
}

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Counted {
    /// The months, oldest first.
    pub months: Vec<BijdrageMonth>,
    /// The last month that is charged, where the cost price is reached by amounts that are known.
    pub stops: Option<Date>,
    /// What is still to be paid after the last month with a known amount; none without a cost price.
    pub left_cents: Option<i64>,
    /// Some month in the list has no known amount.
    pub unknown: bool,
}

/// Counts the months of a bill at the full monthly amount.
pub fn months(bill: &Bill) -> Counted {
    let mut counted = Counted { left_cents: bill.cost_cents.map(|cost| cost.max(0)), ..Counted::default() };
    let mut total = Some(0_i64);
    let mut month = next_month(bill.start);
    let last = bill.until.map_or(bill.horizon, |until| until.min(bill.horizon));
    while month <= last && counted.months.len() < MOST_MONTHS {
        if counted.left_cents == Some(0) && !counted.unknown {
            break;
        }
        let tariff = tariff_on(month).filter(|tariff| tariff.period == Period::Month);
        let mut cents = tariff.map(|tariff| tariff.cents);
        if let (Some(due), Some(left)) = (cents, counted.left_cents) {
            let due = due.min(left);
            counted.left_cents = Some(left - due);
            cents = Some(due);
        }
        counted.unknown |= cents.is_none();
        total = total.zip(cents).map(|(total, cents)| total + cents);
        counted.months.push(BijdrageMonth { month, cents, total_cents: total, collected: next_month(month) });
        if counted.left_cents == Some(0) && !counted.unknown {
            counted.stops = Some(month);
        }
        let following = next_month(month);
        if following == month {
            break;
        }
        month = following;
    }
    counted
}

/// The first day of the month after this day; the last month of the calendar has none after it.
fn next_month(day: Date) -> Date {
    day.first_of_month().checked_add(1.month()).unwrap_or(day)
}

/// The last day of which the monthly amount is known.
pub fn known_until() -> Option<Date> {
    super::CONTRIBUTION_TARIFFS.last().map(|tariff| tariff.valid_until)
}
