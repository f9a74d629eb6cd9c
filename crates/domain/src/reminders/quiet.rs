//! Quiet hours, in civil time.

use crate::agenda::{civil, instant};
use crate::{DateTime, Time};
use jiff::{SignedDuration, Timestamp};

/// How long before the quiet hours a reminder comes that cannot wait until after them.
const BEFORE_QUIET: SignedDuration = SignedDuration::from_mins(30);

/// True where this time lies in the quiet hours: from and including `from`, until `until`. The hours may
/// run over midnight; two equal times mean that there are none.
pub fn is_quiet(time: Time, from: Time, until: Time) -> bool {
    match from.cmp(&until) {
        std::cmp::Ordering::Less => from <= time && time < until,
        std::cmp::Ordering::Greater => time >= from || time < until,
        std::cmp::Ordering::Equal => false,
    }
}

/// The moment for a reminder that would come at `at`, about something at `subject`: after the quiet hours
/// where that is still in time, otherwise half an hour before they began.
pub fn out_of_quiet(at: Timestamp, subject: Timestamp, from: Time, until: Time) -> Timestamp {
    let local = civil(at);
    if !is_quiet(local.time(), from, until) {
        return at;
    }
    // Quiet hours over midnight: before midnight they end tomorrow, after it they began yesterday.
    let end_day =
        if from > until && local.time() >= from { local.date().tomorrow() } else { Ok(local.date()) };
    let start_day =
        if from > until && local.time() < until { local.date().yesterday() } else { Ok(local.date()) };
    let moment = |date, time| instant(DateTime::from_parts(date, time));
    let after = end_day.ok().and_then(|day| moment(day, until));
    let before = start_day
        .ok()
        .and_then(|day| moment(day, from))
        .and_then(|start| start.checked_sub(BEFORE_QUIET).ok());
    match (after, before) {
        (Some(after), _) if after < subject => after,
        (_, Some(before)) => before,
        _ => at,
    }
}
