//! Civil time in Europe/Amsterdam, compiled in.

use crate::{Date, DateTime};
use jiff::Timestamp;
use jiff::tz::{AmbiguousOffset, TimeZone};

/// The IANA name of the one zone.
pub const ZONE: &str = "Europe/Amsterdam";

static AMSTERDAM: TimeZone = jiff::tz::get!("Europe/Amsterdam");

/// The zone.
pub fn amsterdam() -> TimeZone {
    AMSTERDAM.clone()
}

/// How a civil moment exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Local {
    /// Once.
    Once,
    /// Not at all: the clocks skip it in March.
    Skipped,
    /// Twice: the clocks repeat it in October.
    Twice,
}

/// How this civil moment exists.
pub fn local(moment: DateTime) -> Local {
    match AMSTERDAM.to_ambiguous_timestamp(moment).offset() {
        AmbiguousOffset::Unambiguous { .. } => Local::Once,
        AmbiguousOffset::Gap { .. } => Local::Skipped,
        AmbiguousOffset::Fold { .. } => Local::Twice,
    }
}

/// The instant of a civil moment: of two the earlier, and for a skipped one as far after the change as it
/// lies in the gap (as RFC 5545 reads it). None only at the ends of the calendar.
pub fn instant(moment: DateTime) -> Option<Timestamp> {
    AMSTERDAM.to_ambiguous_timestamp(moment).compatible().ok()
}

/// The civil moment of an instant.
pub fn civil(at: Timestamp) -> DateTime {
    AMSTERDAM.to_datetime(at)
}

/// The civil day of an instant.
pub fn today(now: Timestamp) -> Date {
    civil(now).date()
}
