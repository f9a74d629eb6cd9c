//! When a reminder comes again.

use super::out_of_quiet;
use crate::agenda::{civil, instant};
use crate::call::view::{Settings, Snooze};
use crate::{DateTime, Time};
use jiff::{SignedDuration, Timestamp};

const EVENING: Time = Time::constant(19, 0, 0, 0);
const MORNING: Time = Time::constant(9, 0, 0, 0);

/// The moment at which a reminder comes again that is put off now. In an hour is what somebody asked for, also where
/// the quiet hours have begun; this evening and tomorrow morning keep out of them. Where this evening is past, it is
/// in an hour.
pub fn snoozed(until: Snooze, now: Timestamp, settings: &Settings) -> Timestamp {
    let hour = now.saturating_add(SignedDuration::from_hours(1)).unwrap_or(now);
    let today = civil(now).date();
    let moment = |day: crate::Date, time| {
        let at = instant(DateTime::from_parts(day, time))?;
        let end = instant(DateTime::from_parts(day.tomorrow().ok()?, Time::midnight()))?;
        Some(out_of_quiet(at, end, settings.quiet_from, settings.quiet_until))
    };
    let wanted = match until {
        Snooze::Hour => None,
        Snooze::Evening => moment(today, EVENING),
        Snooze::Tomorrow => today.tomorrow().ok().and_then(|day| moment(day, MORNING)),
    };
    wanted.filter(|at| *at > now).unwrap_or(hour)
}
