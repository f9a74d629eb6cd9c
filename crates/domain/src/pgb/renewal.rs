//! When renewal has to be asked for.

use crate::Date;
use crate::calendar::plus_days;

/// Weeks before the end by which renewal is asked for: the six weeks of the onderzoek and the two of the
/// beschikking. Amsterdam tells its residents the same (mijn-amsterdam-frontend, `wmo-generic.ts`, read on
/// 2026-11-21).
pub const RENEWAL_WEEKS: i64 = 8;

/// The last day to ask for renewal of a right that ends on `until`.
pub fn renew_by(until: Date) -> Date {
    renew_weeks_before(until, None)
}

/// The same, with the weeks that a municipality asks for itself.
pub fn renew_weeks_before(until: Date, weeks: Option<u32>) -> Date {
    plus_days(until, -weeks.map_or(RENEWAL_WEEKS, i64::from) * 7)
}
