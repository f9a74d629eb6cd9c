//! Public holidays (algemeen erkende feestdagen, Algemene termijnenwet art. 3).

use super::{EQUATED_DAYS, plus_days};
use crate::Date;
use jiff::civil::{Weekday, date};

/// A holiday of the Algemene termijnenwet. Easter Sunday and Pentecost are Sundays and need no mention.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Holiday {
    /// 1 January.
    Nieuwjaarsdag,
    /// Good Friday: equated by art. 3.2.
    GoedeVrijdag,
    /// Easter Monday.
    TweedePaasdag,
    /// 27 April, or 26 April where the 27th is a Sunday: the day on which it is celebrated. The Wmo 2015
    /// knows no terms from before 2014, when it was another day.
    Koningsdag,
    /// 5 May, every year.
    Bevrijdingsdag,
    /// Ascension Day.
    Hemelvaartsdag,
    /// Whit Monday.
    TweedePinksterdag,
    /// 25 December.
    EersteKerstdag,
    /// 26 December.
    TweedeKerstdag,
    /// Equated by royal decree (art. 3.3).
    Gelijkgesteld,
}

/// Easter Sunday in the Gregorian calendar (the anonymous algorithm of 1876).
pub fn easter(year: i16) -> Date {
    let y = i32::from(year);
    let golden = y.rem_euclid(19);
    let century = y.div_euclid(100);
    let in_century = y.rem_euclid(100);
    let skipped_leap_days = century.div_euclid(4);
    let moon_correction = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    let epact = (19 * golden + century - skipped_leap_days - moon_correction + 15).rem_euclid(30);
    let to_sunday =
        (32 + 2 * century.rem_euclid(4) + 2 * in_century.div_euclid(4) - epact - in_century.rem_euclid(4))
            .rem_euclid(7);
    let late_moon = (golden + 11 * epact + 22 * to_sunday).div_euclid(451);
    let days_after_22_march = epact + to_sunday - 7 * late_moon;
    plus_days(date(year, 3, 22), i64::from(days_after_22_march))
}

/// All holidays of a year, equated days included, in order. Two can fall on one day.
pub fn holidays(year: i16) -> Vec<(Date, Holiday)> {
    let easter = easter(year);
    let king = date(year, 4, 27);
    let king = if king.weekday() == Weekday::Sunday { date(year, 4, 26) } else { king };
    let mut days = vec![
        (date(year, 1, 1), Holiday::Nieuwjaarsdag),
        (plus_days(easter, -2), Holiday::GoedeVrijdag),
        (plus_days(easter, 1), Holiday::TweedePaasdag),
        (king, Holiday::Koningsdag),
        (date(year, 5, 5), Holiday::Bevrijdingsdag),
        (plus_days(easter, 39), Holiday::Hemelvaartsdag),
        (plus_days(easter, 50), Holiday::TweedePinksterdag),
        (date(year, 12, 25), Holiday::EersteKerstdag),
        (date(year, 12, 26), Holiday::TweedeKerstdag),
    ];
    days.extend(
        EQUATED_DAYS.iter().filter(|d| d.date.year() == year).map(|d| (d.date, Holiday::Gelijkgesteld)),
    );
    days.sort();
    days
}

/// The holiday on this day, if it is one.
pub fn holiday(day: Date) -> Option<Holiday> {
    // Every fixed or movable holiday lies outside these months, so most days need no computation.
    if matches!(day.month(), 2 | 7..=11) && !EQUATED_DAYS.iter().any(|d| d.date == day) {
        return None;
    }
    holidays(day.year()).into_iter().find(|(date, _)| *date == day).map(|(_, holiday)| holiday)
}

/// True unless the day is a Saturday, a Sunday or a holiday.
pub fn is_working_day(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && holiday(day).is_none()
}

/// The holidays of a range of years, looked up quickly: for what walks over many days.
#[derive(Clone, Debug, Default)]
pub struct HolidaySet {
    days: Vec<Date>,
}

impl HolidaySet {
    /// The holidays from the year of `first` to the year of `last`, both included.
    pub fn between(first: Date, last: Date) -> Self {
        let mut days: Vec<Date> =
            (first.year()..=last.year()).flat_map(holidays).map(|(date, _)| date).collect();
        days.dedup();
        Self { days }
    }

    /// True where the day is a holiday of one of these years.
    pub fn contains(&self, day: Date) -> bool {
        self.days.binary_search(&day).is_ok()
    }

    /// The holidays, in order.
    pub fn days(&self) -> &[Date] {
        &self.days
    }
}
