//! From "so many days from today" to dates and moments in the Netherlands.

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// The zone of every civil time here.
pub(crate) const ZONE: &str = "Europe/Amsterdam";

/// The zone's rules.
pub(crate) fn amsterdam() -> TimeZone {
    jiff::tz::get!("Europe/Amsterdam")
}

/// Dates counted from today.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Days {
    pub today: Date,
}

impl Days {
    /// Exactly so many days from today: what residents do, they do on any day.
    pub fn exact(self, offset: i32) -> Date {
        self.today.saturating_add(offset.days())
    }

    /// A working day at or near it: municipalities write on weekdays. The past moves back to Friday,
    /// the future on to Monday; today stays today and tomorrow tomorrow.
    pub fn working(self, offset: i32) -> Date {
        let date = self.exact(offset);
        let days = match (date.weekday(), offset) {
            (_, 0 | 1) => 0,
            (Weekday::Saturday, ..0) => -1,
            (Weekday::Sunday, ..0) => -2,
            (Weekday::Saturday, _) => 2,
            (Weekday::Sunday, _) => 1,
            _ => 0,
        };
        date.saturating_add(days.days())
    }
}

/// The instant of a civil time in the Netherlands.
pub(crate) fn instant(date: Date, time: Time) -> Timestamp {
    amsterdam().to_ambiguous_timestamp(date.to_datetime(time)).compatible().unwrap_or(Timestamp::UNIX_EPOCH)
}

/// "13 november 2026".
pub(crate) fn in_words(date: Date) -> String {
    const MONTHS: [&str; 12] = [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ];
    let month =
        usize::try_from(date.month() - 1).ok().and_then(|m| MONTHS.get(m)).copied().unwrap_or_default();
    format!("{} {month} {}", date.day(), date.year())
}

/// "€ 1.234,56".
pub(crate) fn euros(cents: i64) -> String {
    let whole = (cents / 100).abs().to_string();
    let mut grouped = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    let sign = if cents < 0 { "-" } else { "" };
    format!("€\u{a0}{sign}{grouped},{:02}", (cents % 100).abs())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn weekends_move_away_from_today() {
        let days = Days { today: date(2026, 11, 18) }; // a Wednesday
        assert_eq!(days.working(-4), date(2026, 11, 13), "Saturday back to Friday");
        assert_eq!(days.working(-3), date(2026, 11, 13), "Sunday back to Friday");
        assert_eq!(days.working(3), date(2026, 11, 23), "Saturday on to Monday");
        assert_eq!(days.working(4), date(2026, 11, 23), "Sunday on to Monday");
        assert_eq!(days.working(-5), date(2026, 11, 13));
        assert_eq!(days.exact(-4), date(2026, 11, 14));
        let saturday = Days { today: date(2026, 11, 21) };
        assert_eq!(saturday.working(0), date(2026, 11, 21), "today stays today");
        assert_eq!(saturday.working(1), date(2026, 11, 22), "tomorrow stays tomorrow");
    }

    #[test]
    fn moments_follow_summer_time() {
        assert_eq!(
            instant(date(2026, 7, 1), Time::constant(14, 0, 0, 0)).to_string(),
            "2026-07-01T12:00:00Z"
        );
        assert_eq!(
            instant(date(2026, 12, 1), Time::constant(14, 0, 0, 0)).to_string(),
            "2026-12-01T13:00:00Z"
        );
    }

    #[test]
    fn words_are_dutch() {
        assert_eq!(in_words(date(2026, 3, 1)), "1 maart 2026");
        assert_eq!(euros(123_456_789), "€\u{a0}1.234.567,89");
        assert_eq!(euros(5), "€\u{a0}0,05");
        assert_eq!(euros(99_900), "€\u{a0}999,00");
    }
}
