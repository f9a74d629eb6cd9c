//! An agreement: what is planned on a day, and what a month of it costs.

use super::forecast::day_cents;
use super::unit::{quantity_cents, unit_cents};
use crate::Date;
use crate::calendar::days_between;
use crate::call::view::{PgbException, TariffUnit};
use serde::{Deserialize, Serialize};

/// Planned help at a tariff.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Agreement {
    /// First day.
    pub start: Date,
    /// Last day; none is open-ended.
    #[serde(default)]
    pub end: Option<Date>,
    /// Cents an hour, or for what `unit` names.
    pub tariff_cents: i64,
    /// Planned minutes by day of the week, Monday first.
    pub minutes_by_weekday: [u32; 7],
    /// False where no help comes on the holidays of the Algemene termijnenwet.
    pub on_holidays: bool,
    /// What the tariff is for.
    #[serde(default)]
    pub unit: TariffUnit,
    /// Planned units by day of the week, Monday first, where the unit is a dagdeel, etmaal or rit.
    #[serde(default)]
    pub units_by_weekday: [u32; 7],
    /// Days on which it goes otherwise.
    #[serde(default)]
    pub exceptions: Vec<PgbException>,
}

impl Agreement {
    /// True where it runs on this day.
    pub fn runs(&self, day: Date) -> bool {
        self.start <= day && self.end.is_none_or(|end| day <= end)
    }

    /// Planned on a day: minutes where the tariff is an hour's or a month's, else units. On a holiday nothing comes
    /// unless that was agreed, also in an exception.
    pub fn quantity(&self, day: Date, holiday: bool) -> u32 {
        if !self.runs(day) || (holiday && !self.on_holidays) {
            return 0;
        }
        let other = self.exceptions.iter().find(|one| (one.from..=one.until).contains(&day));
        let week = other.map_or(self.week(), |one| &one.by_weekday);
        week.get(weekday(day)).copied().unwrap_or_default()
    }

    /// The week as agreed, in the agreement's unit.
    fn week(&self) -> &[u32; 7] {
        match self.unit {
            TariffUnit::Uur | TariffUnit::Maand => &self.minutes_by_weekday,
            TariffUnit::Dagdeel | TariffUnit::Etmaal | TariffUnit::Rit => &self.units_by_weekday,
        }
    }

    /// The cost of so much on one day, in cents. A monthly sum has none by day.
    fn cost(&self, quantity: u32) -> i64 {
        match self.unit {
            TariffUnit::Uur => day_cents(quantity, self.tariff_cents),
            TariffUnit::Maand => 0,
            unit => unit_cents(unit, quantity, self.tariff_cents),
        }
    }

    /// What each day of a week costs, as agreed.
    pub(super) fn week_cents(&self) -> [i64; 7] {
        self.week().map(|quantity| self.cost(quantity))
    }

    /// What each day of a week costs in each exception.
    pub(super) fn exception_cents(&self) -> Vec<(Date, Date, [i64; 7])> {
        let cents = |one: &PgbException| one.by_weekday.map(|quantity| self.cost(quantity));
        self.exceptions.iter().map(|one| (one.from, one.until, cents(one))).collect()
    }

    /// The monthly sum, on the day on which it counts, of a budget from `start` to `end`: the last day of the month on
    /// which both run. None on any other day, and for another unit.
    ///
    /// It counts in the month that it pays for, and not on the day in the next month on which the money goes: the SVB
    /// takes it from the budget of the period in which the help was given, so that December's must be in the year that
    /// it ends. Of a month that runs in part its days are counted, rounded half up: no rule of the SVB for that was
    /// found, and the real amount can be entered.
    pub fn month_cents(&self, day: Date, start: Date, end: Date) -> Option<i64> {
        if self.unit != TariffUnit::Maand || !self.runs(day) || !(start..=end).contains(&day) {
            return None;
        }
        let last = day.last_of_month().min(end).min(self.end.unwrap_or(Date::MAX));
        if day != last {
            return None;
        }
        let first = day.first_of_month().max(start).max(self.start);
        let days = u32::try_from(days_between(first, last) + 1).unwrap_or_default();
        let whole = u32::try_from(day.days_in_month()).unwrap_or(1);
        Some(quantity_cents(days, self.tariff_cents, whole))
    }
}

/// Its place in a week, Monday is 0.
pub(super) fn weekday(day: Date) -> usize {
    usize::try_from(day.weekday().to_monday_zero_offset()).unwrap_or_default()
}
