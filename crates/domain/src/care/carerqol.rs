//! The CarerQol-7D (Brouwer et al. 2006, Quality of Life Research 15(6): 1005-21): its sum as published, and when it
//! is time for it. It has no cut-off, and nothing here makes one.

use super::check::{CHECKIN_YEARS, past};
use crate::Date;
use crate::calendar::plus_days;
use crate::call::ErrorCode::InvalidField;
use crate::call::view::{CarerqolAnswer, CarerqolLevel, CarerqolPart, CarerqolRow};
use crate::validate::{Checked, ensure};
use jiff::ToSpan;

/// Days in which a form that was begun can be finished: after that, its answers are of another time.
pub const OPEN_DAYS: i64 = 14;

/// Months between two forms.
const MONTHS: i32 = 3;

/// The happiest.
const HAPPIEST: u8 = 10;

/// The sum of the seven answers, from 0 to 14; more is a better situation. None where one is missing.
pub fn carerqol_sum(answers: &[CarerqolAnswer]) -> Option<u8> {
    let points = |part: &CarerqolPart| {
        let answer = answers.iter().find(|answer| answer.part == *part)?;
        let much = match answer.level {
            CarerqolLevel::No => 0,
            CarerqolLevel::Some => 1,
            CarerqolLevel::Lot => 2,
        };
        // Two of the seven are good to have.
        let good = matches!(part, CarerqolPart::Fulfilment | CarerqolPart::Support);
        Some(if good { much } else { 2 - much })
    };
    CarerqolPart::ALL.iter().map(points).sum()
}

/// Checks what was taken over from a form: not later than today and not more than ten years ago, each part once at
/// most, happiness to 10.
///
/// # Errors
/// `InvalidDate` with the field `date`, `InvalidField` with the field `answers` or `happiness`.
pub fn carerqol(date: Date, answers: &[CarerqolAnswer], happiness: Option<u8>, today: Date) -> Checked {
    past(date, today, CHECKIN_YEARS, "date")?;
    let once = |(at, answer): (usize, &CarerqolAnswer)| {
        answers.iter().skip(at + 1).all(|other| other.part != answer.part)
    };
    ensure(answers.iter().enumerate().all(once), InvalidField, "answers")?;
    ensure(happiness.is_none_or(|happy| happy <= HAPPIEST), InvalidField, "happiness")
}

/// The day to enter answers under, if any, and from when it is time again. The rows are in the order of their days.
pub fn carerqol_open(rows: &[CarerqolRow], today: Date) -> (Option<Date>, Option<Date>) {
    let done = rows.iter().rev().find(|row| row.sum.is_some()).map(|row| row.date);
    let next = done.map(|done| done.saturating_add(MONTHS.months()));
    let last = rows.last().filter(|row| {
        // What was finished today can still be mended.
        row.date == today || (row.sum.is_none() && plus_days(row.date, OPEN_DAYS) >= today)
    });
    let time = next.is_none_or(|next| next <= today).then_some(today);
    (last.map(|row| row.date).or(time), next)
}
