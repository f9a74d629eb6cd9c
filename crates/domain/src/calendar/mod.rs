//! The calendar of the law: public holidays, working days, and how the Algemene termijnenwet moves the
//! last day of a term.
//!
//! Source of the Act: <https://wetten.overheid.nl/BWBR0002448/2010-10-10>, read on 2026-11-21.

mod equated;
mod extension;
mod holidays;

pub use equated::{EQUATED_DAYS, EquatedDay, equated_days_known};
pub use extension::{Length, extended_end};
pub use holidays::{Holiday, HolidaySet, easter, holiday, holidays, is_working_day};

use crate::Date;
use jiff::SignedDuration;

/// The date `days` later (earlier where negative), at most the ends of the calendar.
pub fn plus_days(date: Date, days: i64) -> Date {
    // 8 million days is more than the calendar holds in either direction.
    let hours = days.clamp(-8_000_000, 8_000_000) * 24;
    date.saturating_add(SignedDuration::from_hours(hours))
}

/// Days from `from` to `to`; negative where `to` lies before `from`.
pub fn days_between(from: Date, to: Date) -> i64 {
    from.duration_until(to).as_hours() / 24
}

#[cfg(test)]
mod tests;
