//! Days that a royal decree equates with public holidays (Algemene termijnenwet art. 3.3). They are
//! decided a few years ahead, so they are data and not a rule.

use crate::Date;
use jiff::civil::date;

/// A day equated with a public holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EquatedDay {
    /// The day.
    pub date: Date,
    /// Where it was read.
    pub source: &'static str,
    /// When it was last checked.
    pub checked_on: Date,
}

const CHECKED: Date = date(2026, 11, 21);
const LIST: &str = "https://sterfgeval.nl/juridisch/feestdagen-in-2026-2028/70745";

const fn day(year: i16, month: i8, day: i8) -> EquatedDay {
    EquatedDay { date: date(year, month, day), source: LIST, checked_on: CHECKED }
}

/// All known equated days, in order.
pub const EQUATED_DAYS: &[EquatedDay] = &[
    day(2023, 4, 28),
    day(2023, 5, 19),
    day(2024, 5, 10),
    day(2024, 12, 27),
    day(2025, 5, 30),
    day(2026, 1, 2),
    day(2026, 5, 15),
    day(2027, 5, 7),
    day(2028, 4, 28),
    day(2028, 5, 26),
];

/// The years of which the decrees are known.
const KNOWN_YEARS: std::ops::RangeInclusive<i16> = 2023..=2028;

/// True where the equated days of this year are known. In other years a term may end a day later than
/// computed.
pub fn equated_days_known(year: i16) -> bool {
    KNOWN_YEARS.contains(&year)
}
