//! Small agreements between registries: when two addresses are one record, and what day a moment is.

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use url::Url;

/// The same record, whatever root it is named under.
pub(crate) fn same(a: &Url, b: &Url) -> bool {
    match (zgw::uuid_of(a), zgw::uuid_of(b)) {
        (Some(a), Some(b)) => a == b,
        _ => a == b,
    }
}

static AMSTERDAM: TimeZone = jiff::tz::get!("Europe/Amsterdam");

/// The civil day of a moment.
pub(crate) fn day(moment: Timestamp) -> Date {
    AMSTERDAM.to_datetime(moment).date()
}

/// The first moment of a civil day.
pub(crate) fn midnight(date: Date) -> Timestamp {
    AMSTERDAM.to_ambiguous_timestamp(date.at(0, 0, 0, 0)).compatible().unwrap_or_default()
}
