//! Time comes in as an argument: a test sets it, the binary takes the machine's.

use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// Where the gateway gets the time from.
pub trait Clock: Send + Sync + 'static {
    /// The instant now, UTC.
    fn now(&self) -> Timestamp;

    /// The day now in the Netherlands: terms and machtigingen are counted in its days.
    fn today(&self) -> Date {
        day(self.now())
    }
}

/// The day of an instant in the Netherlands.
pub(crate) fn day(at: Timestamp) -> Date {
    static AMSTERDAM: TimeZone = jiff::tz::get!("Europe/Amsterdam");
    AMSTERDAM.to_datetime(at).date()
}

/// The machine's own clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct At(&'static str);

    impl Clock for At {
        fn now(&self) -> Timestamp {
            self.0.parse().unwrap()
        }
    }

    #[test]
    fn a_day_begins_at_midnight_in_the_netherlands() {
        assert_eq!(At("2026-07-01T21:59:59Z").today().to_string(), "2026-07-01");
        assert_eq!(At("2026-07-01T22:00:00Z").today().to_string(), "2026-07-02");
        assert_eq!(At("2026-12-31T23:00:00Z").today().to_string(), "2027-01-01");
    }
}
