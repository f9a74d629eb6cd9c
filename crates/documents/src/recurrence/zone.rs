//! Civil time in zones of other calendars.

use super::RuleError;
use chrono::{Duration, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Timelike};
use chrono_tz::Tz;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone as JiffZone;

/// The IANA name of the zone that is ours.
pub(crate) const ZONE: &str = "Europe/Amsterdam";

static AMSTERDAM: JiffZone = jiff::tz::get!("Europe/Amsterdam");

/// The instant of a civil moment in Europe/Amsterdam: of two the earlier, and for a skipped one as far after the change
/// as it lies in the gap.
pub(crate) fn instant(moment: DateTime) -> Option<Timestamp> {
    AMSTERDAM.to_ambiguous_timestamp(moment).compatible().ok()
}

/// The civil moment of an instant in Europe/Amsterdam.
pub(crate) fn civil(at: Timestamp) -> DateTime {
    AMSTERDAM.to_datetime(at)
}

/// Names that other programs give to zones, as the CLDR maps them to IANA's (`windowsZones.xml`): those of Europe and
/// the parts of the Kingdom, and the ones most met elsewhere.
const WINDOWS: [(&str, &str); 20] = [
    ("W. Europe Standard Time", "Europe/Berlin"),
    ("Romance Standard Time", "Europe/Paris"),
    ("Central Europe Standard Time", "Europe/Budapest"),
    ("Central European Standard Time", "Europe/Warsaw"),
    ("GMT Standard Time", "Europe/London"),
    ("Greenwich Standard Time", "Atlantic/Reykjavik"),
    ("E. Europe Standard Time", "Europe/Chisinau"),
    ("FLE Standard Time", "Europe/Kyiv"),
    ("GTB Standard Time", "Europe/Bucharest"),
    ("Turkey Standard Time", "Europe/Istanbul"),
    ("Russian Standard Time", "Europe/Moscow"),
    ("Morocco Standard Time", "Africa/Casablanca"),
    ("Egypt Standard Time", "Africa/Cairo"),
    ("Arab Standard Time", "Asia/Riyadh"),
    ("Arabic Standard Time", "Asia/Baghdad"),
    ("SA Western Standard Time", "America/Curacao"),
    ("SA Eastern Standard Time", "America/Paramaribo"),
    ("Eastern Standard Time", "America/New_York"),
    ("Pacific Standard Time", "America/Los_Angeles"),
    ("UTC", "Etc/UTC"),
];

/// True for a zone that can be counted in.
pub fn is_zone(name: &str) -> bool {
    find(name).is_ok()
}

/// The IANA name of a zone as a calendar file names it; some write a path before it.
pub(crate) fn iana(name: &str) -> Option<String> {
    let name = name.trim().trim_matches('"');
    let windows = || WINDOWS.iter().find(|(theirs, _)| *theirs == name).map(|(_, iana)| *iana);
    let whole = windows().unwrap_or(name);
    // `/citadel.org/20261101_1/Europe/Amsterdam`: the last two or three parts name the zone.
    let cuts = whole.match_indices('/').map(|(at, _)| whole.get(at + 1..).unwrap_or_default());
    [whole].into_iter().chain(cuts).find(|part| part.parse::<Tz>().is_ok()).map(str::to_owned)
}

/// A zone, where it is not our own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Zone(Option<Tz>);

/// The zone with this IANA name.
pub(crate) fn find(name: &str) -> Result<Zone, RuleError> {
    if name == ZONE {
        return Ok(Zone(None));
    }
    name.parse().map(|zone| Zone(Some(zone))).map_err(|_| RuleError::Zone)
}

/// Offsets in seconds around the days on which the clocks change here, and other parts of the world change theirs.
pub(crate) fn offsets(name: &str) -> Option<[i64; 7]> {
    let zone = find(name).ok()?;
    let days = [(1, 15), (3, 20), (3, 30), (7, 15), (10, 24), (10, 28), (11, 15)];
    let mut found = [0; 7];
    for (offset, (month, day)) in found.iter_mut().zip(days) {
        let at = Date::constant(2026, month, day).at(12, 0, 0, 0);
        let utc = at.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp().as_second();
        *offset = utc - zone.instant(at)?.as_second();
    }
    Some(found)
}

/// True for a zone with the same time as ours all year, such as that of Berlin.
pub(crate) fn is_ours(name: &str) -> bool {
    name == ZONE || offsets(name).is_some_and(|theirs| offsets(ZONE) == Some(theirs))
}

impl Zone {
    /// Our own.
    pub const OURS: Self = Self(None);

    /// The instant of a civil moment in this zone. None only at the ends of the calendar.
    pub fn instant(self, at: DateTime) -> Option<Timestamp> {
        let Some(zone) = self.0 else { return instant(at) };
        let local = naive(at)?;
        let found = match zone.from_local_datetime(&local) {
            LocalResult::Single(found) | LocalResult::Ambiguous(found, _) => found,
            LocalResult::None => {
                // Read with the offset of before the gap: none is longer than a day.
                let before = local.checked_sub_signed(Duration::days(1))?;
                let day_before = zone.from_local_datetime(&before).earliest()?;
                day_before.checked_add_signed(Duration::days(1))?
            }
        };
        Timestamp::from_second(found.timestamp()).ok()
    }

    /// The civil moment of an instant in this zone.
    pub fn civil(self, at: Timestamp) -> Option<DateTime> {
        let Some(zone) = self.0 else { return Some(civil(at)) };
        let utc = chrono::DateTime::from_timestamp(at.as_second(), 0)?;
        ours(utc.with_timezone(&zone).naive_local())
    }
}

/// A civil moment as chrono has it.
pub(crate) fn naive(at: DateTime) -> Option<NaiveDateTime> {
    let part = |n: i8| u32::try_from(n).ok();
    let date = NaiveDate::from_ymd_opt(i32::from(at.year()), part(at.month())?, part(at.day())?)?;
    let time = NaiveTime::from_hms_opt(part(at.hour())?, part(at.minute())?, part(at.second())?)?;
    Some(date.and_time(time))
}

/// A civil moment of chrono as we have it.
pub(crate) fn ours(at: NaiveDateTime) -> Option<DateTime> {
    use chrono::Datelike;
    let part = |n: u32| i8::try_from(n).ok();
    let date = Date::new(i16::try_from(at.year()).ok()?, part(at.month())?, part(at.day())?).ok()?;
    let time = Time::new(part(at.hour())?, part(at.minute())?, part(at.second())?, 0).ok()?;
    Some(date.to_datetime(time))
}
