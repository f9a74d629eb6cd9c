//! How the Algemene termijnenwet moves the last day of a term.

use super::{is_working_day, plus_days};
use crate::Date;
use jiff::Span;

/// The length of a statutory term. A term in hours has no last day and is not moved (art. 4 sub a).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// Calendar days.
    Days(u16),
    /// Weeks of seven days.
    Weeks(u16),
    /// Calendar months.
    Months(u8),
    /// Calendar years.
    Years(u8),
}

impl Length {
    /// The last day of a term of this length; the day of the event itself does not count.
    pub fn from(self, event: Date) -> Date {
        match self {
            Self::Days(n) => plus_days(event, n.into()),
            Self::Weeks(n) => plus_days(event, i64::from(n) * 7),
            Self::Months(n) => event.saturating_add(Span::new().months(i32::from(n))),
            Self::Years(n) => event.saturating_add(Span::new().years(i16::from(n))),
        }
    }

    /// The number of days in it; 0 for months and years, which have no fixed number.
    pub fn days(self) -> u16 {
        match self {
            Self::Days(n) => n,
            Self::Weeks(n) => n.saturating_mul(7),
            Self::Months(_) | Self::Years(_) => 0,
        }
    }

    /// False where art. 4 takes the term out: longer than 90 days, twelve weeks or three months, or in
    /// years.
    pub fn is_extended(self) -> bool {
        match self {
            Self::Days(n) => n <= 90,
            Self::Weeks(n) => n <= 12,
            Self::Months(n) => n <= 3,
            Self::Years(_) => false,
        }
    }

    /// True for a term of at least three days, which must hold two working days (art. 2).
    fn needs_two_working_days(self) -> bool {
        !matches!(self, Self::Days(0..=2) | Self::Weeks(0) | Self::Months(0) | Self::Years(0))
    }
}

/// The formal last day of a term that runs from `event` and whose last day would be `raw_end`: not a
/// Saturday, Sunday or holiday (art. 1.1), and with two working days in the term where it is three days
/// or longer (art. 2). Terms of art. 4 keep `raw_end`.
pub fn extended_end(event: Date, raw_end: Date, length: Length) -> Date {
    if !length.is_extended() {
        return raw_end;
    }
    let mut end = working_day_from(raw_end);
    if length.needs_two_working_days() {
        let first = working_day_from(plus_days(event, 1));
        let second = working_day_from(plus_days(first, 1));
        end = end.max(second);
    }
    end
}

/// This day, or the first working day after it.
fn working_day_from(mut day: Date) -> Date {
    while !is_working_day(day) && day < Date::MAX {
        day = plus_days(day, 1);
    }
    day
}
