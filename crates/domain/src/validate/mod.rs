//! Checks of what a user types in: a clear error that names the field, before anything is stored.
//!
//! `field` is the field's name as it crosses to the engine (camelCase).

mod afspraak;
mod brief;
mod correction;
mod melding;
mod pgb;
mod profile;
mod upload;

pub use afspraak::{afspraak, proposed, taak};
pub use brief::brief;
pub use correction::correction;
pub use melding::{
    MAX_HELP, MAX_HOURS, MAX_LONG, MAX_PLAN, MAX_WHAT, done_on, melding, melding_missing, melding_whole,
    plan, plan_whole,
};
pub use pgb::{days, declaratie, declaratie_kind, overeenkomst, pgb, pgb_settings};
pub use profile::{profile, settings};
pub use upload::{MAX_UPLOAD, cost_price, file_name, upload};

use crate::Date;
use crate::call::{AppError, ErrorCode};
use jiff::civil::date;

/// What a check answers.
pub type Checked = Result<(), AppError>;

/// Dates outside these years are typing errors.
const FIRST_DAY: Date = date(1990, 1, 1);
const LAST_DAY: Date = date(2100, 12, 31);

/// One million euro: more is a typing error.
pub const MAX_BUDGET_CENTS: i64 = 100_000_000;

/// Characters in a line of text.
pub const MAX_LINE: usize = 200;

fn refuse(code: ErrorCode, field: &str) -> Checked {
    Err(AppError::new(code).with("field", field))
}

/// Why a date is refused: the argument `why` of `InvalidDate`.
pub mod why {
    /// It lies in the future.
    pub const FUTURE: &str = "future";
    /// It lies before anything that can have happened.
    pub const EARLY: &str = "early";
    /// It comes before or after something that it cannot.
    pub const ORDER: &str = "order";
}

/// Refuses a date with the reason, so that the screen can say it in words.
pub(crate) fn refuse_date(field: &str, why: &str) -> Checked {
    Err(AppError::new(ErrorCode::InvalidDate).with("field", field).with("why", why))
}

fn not_early(day: Date, field: &str) -> Checked {
    if day < FIRST_DAY { refuse_date(field, why::EARLY) } else { Ok(()) }
}

fn not_future(day: Date, today: Date, field: &str) -> Checked {
    if day > today { refuse_date(field, why::FUTURE) } else { Ok(()) }
}

fn in_order(first: Date, second: Date, field: &str) -> Checked {
    if first <= second { Ok(()) } else { refuse_date(field, why::ORDER) }
}

pub(crate) fn ensure(holds: bool, code: ErrorCode, field: &str) -> Checked {
    if holds { Ok(()) } else { refuse(code, field) }
}

/// A line that must say something.
fn line(text: &str, field: &str) -> Checked {
    ensure(!text.trim().is_empty(), ErrorCode::InvalidField, field)?;
    short(text, MAX_LINE, field)
}

/// A text of at most `max` characters without control characters other than line ends.
pub(crate) fn short(text: &str, max: usize, field: &str) -> Checked {
    let clean = !text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'));
    ensure(clean && text.chars().count() <= max, ErrorCode::InvalidField, field)
}

fn optional(text: Option<&str>, max: usize, field: &str) -> Checked {
    text.map_or(Ok(()), |text| short(text, max, field))
}

fn day(day: Date, field: &str) -> Checked {
    not_early(day, field)?;
    if day > LAST_DAY { refuse_date(field, why::FUTURE) } else { Ok(()) }
}

fn optional_day(found: Option<Date>, field: &str) -> Checked {
    found.map_or(Ok(()), |found| day(found, field))
}

/// A period: both days possible, and the end not before the start.
fn period(from: Date, until: Option<Date>, from_field: &str, until_field: &str) -> Checked {
    day(from, from_field)?;
    optional_day(until, until_field)?;
    until.map_or(Ok(()), |until| in_order(from, until, until_field))
}

fn amount(cents: i64, max: i64, field: &str) -> Checked {
    ensure((1..=max).contains(&cents), ErrorCode::InvalidAmount, field)
}

#[cfg(test)]
mod tests;
