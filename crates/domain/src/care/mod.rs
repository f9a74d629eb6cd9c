//! What the user keeps about caring: check-ins, the zorgdagboek and the emergency plan. Sums and checks alone:
//! nothing here weighs, scores or judges what was entered (docs/intended-purpose.md).

mod carerqol;
mod check;
mod hours;
mod noodplan;

pub use carerqol::{OPEN_DAYS, carerqol, carerqol_open, carerqol_sum};
pub use check::{DAY_MINUTES, care, checkin};
pub use hours::{Usual, totals, usual};
pub use noodplan::{MAX_PEOPLE, MAX_TEXT, check_by, is_empty, noodplan, tidy};

use crate::Date;
use crate::calendar::plus_days;

/// The Monday of the week of this day.
pub fn monday(day: Date) -> Date {
    plus_days(day, -i64::from(day.weekday().to_monday_zero_offset()))
}

#[cfg(test)]
mod tests;
