//! What may be entered in a check-in and in the zorgdagboek.

use super::monday;
use crate::Date;
use crate::call::ErrorCode::{InvalidDate, InvalidField};
use crate::call::view::CheckinAnswer;
use crate::validate::{Checked, ensure, refuse_date, why};
use jiff::ToSpan;

/// Minutes in a day.
pub const DAY_MINUTES: u32 = 24 * 60;

/// How long ago a check-in may be, in years.
pub(super) const CHECKIN_YEARS: i32 = 10;
/// How long ago something may have been done, in years.
const CARE_YEARS: i32 = 2;

/// Checks the check-in of a week: the week is a Monday, not later than this week's and not more than ten years
/// ago; each part is answered once at most, from 1 to 5.
///
/// # Errors
/// `InvalidDate` with the field `week`, `InvalidField` with the field `answers`.
pub fn checkin(week: Date, answers: &[CheckinAnswer], today: Date) -> Checked {
    past(week, monday(today), CHECKIN_YEARS, "week")?;
    ensure(monday(week) == week, InvalidDate, "week")?;
    let once = |(at, answer): (usize, &CheckinAnswer)| {
        answers.iter().skip(at + 1).all(|other| other.part != answer.part)
    };
    let valid = answers.iter().all(|answer| (1..=5).contains(&answer.value));
    ensure(valid && answers.iter().enumerate().all(once), InvalidField, "answers")
}

/// Checks something that was done: not later than today and not more than two years ago, at least one minute,
/// and with `already` (minutes of that kind that the day has) no more than a day holds.
///
/// # Errors
/// `InvalidDate` with the field `date`, `InvalidField` with the field `minutes`.
pub fn care(date: Date, minutes: u32, already: u32, today: Date) -> Checked {
    past(date, today, CARE_YEARS, "date")?;
    let fits = minutes > 0 && already.saturating_add(minutes) <= DAY_MINUTES;
    ensure(fits, InvalidField, "minutes")
}

/// Not later than `last`, and not more than so many years before it.
pub(super) fn past(day: Date, last: Date, years: i32, field: &str) -> Checked {
    if day > last {
        return refuse_date(field, why::FUTURE);
    }
    if day < last.saturating_sub(years.years()) {
        return refuse_date(field, why::EARLY);
    }
    Ok(())
}
