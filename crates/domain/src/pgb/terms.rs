//! By when a declaration has to be in.

use crate::Date;
use crate::calendar::plus_days;
use jiff::civil::date;

/// Weeks in which the carer declares, after the period. What the SVB usually asks, and no term of law: the Wmo 2015 has
/// none. Source: svb.nl, "Correct declareren"; the same for the Wlz at vgz-zorgkantoren.nl (both read on 2026-11-21).
pub const CARER_WEEKS: i64 = 6;

/// Weeks in which the budget holder sends it on, after receipt. Sources as above.
pub const HOLDER_WEEKS: i64 = 4;

/// The carer's last day for a period that ended on `end`: six weeks after it, or the cut-off of the year where that is
/// earlier.
pub fn carer_by(end: Date, cutoff: Option<Date>) -> Date {
    earlier(plus_days(end, CARER_WEEKS * 7), cutoff_of(end, cutoff))
}

/// The holder's last day for what was received on `received`: four weeks after it, or the cut-off of the year in which
/// the period ended where that is earlier.
pub fn holder_by(received: Date, end: Date, cutoff: Option<Date>) -> Date {
    earlier(plus_days(received, HOLDER_WEEKS * 7), cutoff_of(end, cutoff))
}

/// The day by which declarations of the year of `end` must be in: the budget's cut-off, by its day and month, in the
/// year after. The Wmo has no national date; a beschikking or verordening may.
pub fn cutoff_of(end: Date, cutoff: Option<Date>) -> Option<Date> {
    let cutoff = cutoff?;
    let year = end.year().checked_add(1)?;
    let last = Date::new(year, cutoff.month(), 1).ok()?.days_in_month();
    Some(date(year, cutoff.month(), cutoff.day().min(last)))
}

fn earlier(day: Date, cutoff: Option<Date>) -> Date {
    cutoff.map_or(day, |cutoff| day.min(cutoff))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_terms_end_at_the_cutoff_of_the_year() {
        let october = date(2026, 10, 31);
        assert_eq!(carer_by(october, None), date(2026, 12, 12));
        assert_eq!(holder_by(date(2026, 11, 20), october, None), date(2026, 12, 18));
        let december = date(2026, 12, 31);
        let cutoff = Some(date(2020, 2, 1));
        assert_eq!(carer_by(december, cutoff), date(2027, 2, 1), "its day and month hold in every year");
        assert_eq!(carer_by(october, cutoff), date(2026, 12, 12), "far before it");
        assert_eq!(holder_by(date(2027, 1, 20), december, cutoff), date(2027, 2, 1));
        assert_eq!(
            holder_by(date(2027, 1, 20), date(2027, 1, 5), cutoff),
            date(2027, 2, 17),
            "the next year's"
        );
    }

    #[test]
    fn a_cutoff_on_a_leap_day_is_the_last_of_february() {
        assert_eq!(cutoff_of(date(2026, 5, 1), Some(date(2024, 2, 29))), Some(date(2027, 2, 28)));
        assert_eq!(cutoff_of(date(2027, 5, 1), Some(date(2024, 2, 29))), Some(date(2028, 2, 29)));
        assert_eq!(cutoff_of(Date::MAX, Some(date(2024, 2, 29))), None);
    }
}
