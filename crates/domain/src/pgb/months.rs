//! The months of an agreement, to declare one by one.

use super::agreement::Agreement;
use crate::Date;
use crate::calendar::{HolidaySet, plus_days};
use crate::call::view::PgbDay;

/// A month of an agreement within its budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// First day on which both run.
    pub from: Date,
    /// Last day on which they do.
    pub until: Date,
}

impl Month {
    /// The month that `day` is in, of an agreement within a budget from `start` to `end`. None where they do not both
    /// run in it.
    pub fn of(agreement: &Agreement, start: Date, end: Date, day: Date) -> Option<Self> {
        let from = day.first_of_month().max(agreement.start).max(start);
        let until = day.last_of_month().min(end).min(agreement.end.unwrap_or(Date::MAX));
        (from <= until).then_some(Self { from, until })
    }

    /// Every day of it with what is planned.
    pub fn days(self, agreement: &Agreement) -> Vec<PgbDay> {
        let holidays = HolidaySet::between(self.from, self.until);
        let mut days = Vec::new();
        let mut day = self.from;
        while day <= self.until {
            let planned = agreement.quantity(day, holidays.contains(day));
            days.push(PgbDay { date: day, planned, real: None });
            let Ok(next) = day.tomorrow() else { break };
            day = next;
        }
        days
    }
}

/// The months of an agreement that were over before `today`, the newest `most`, oldest first.
pub fn months(agreement: &Agreement, start: Date, end: Date, today: Date, most: usize) -> Vec<Month> {
    let mut found = Vec::new();
    let mut day = plus_days(today, -1).min(end).min(agreement.end.unwrap_or(Date::MAX));
    while found.len() < most {
        let Some(month) = Month::of(agreement, start, end, day) else { break };
        if month.until < today {
            found.push(month);
        }
        if day.first_of_month() <= start {
            break;
        }
        day = plus_days(day.first_of_month(), -1);
    }
    found.reverse();
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::view::{PgbException, TariffUnit};
    use jiff::civil::date;

    fn agreement() -> Agreement {
        Agreement {
            start: date(2026, 9, 14),
            tariff_cents: 2_000,
            minutes_by_weekday: [60, 60, 60, 60, 60, 0, 0],
            exceptions: vec![PgbException {
                from: date(2026, 10, 12),
                until: date(2026, 10, 18),
                by_weekday: [0, 30, 0, 0, 0, 0, 0],
            }],
            ..Agreement::default()
        }
    }

    #[test]
    fn the_months_that_are_over_lie_within_agreement_and_budget() {
        let (start, end) = (date(2026, 1, 1), date(2026, 12, 31));
        let found = months(&agreement(), start, end, date(2026, 11, 21), 24);
        let days: Vec<_> = found.iter().map(|month| (month.from, month.until)).collect();
        assert_eq!(
            days,
            [(date(2026, 9, 14), date(2026, 9, 30)), (date(2026, 10, 1), date(2026, 10, 31))],
            "November runs"
        );
        let ended = Agreement { end: Some(date(2026, 11, 20)), ..agreement() };
        let last = months(&ended, start, end, date(2026, 11, 21), 1);
        assert_eq!(last, [Month { from: date(2026, 11, 1), until: date(2026, 11, 20) }], "it is over");
        assert_eq!(months(&agreement(), date(2026, 12, 1), end, date(2026, 11, 21), 24), []);
        assert_eq!(months(&agreement(), start, end, date(2026, 9, 30), 24), [], "its last day is not over");
    }

    #[test]
    fn a_month_has_all_its_days_as_planned() {
        let month = Month { from: date(2026, 10, 1), until: date(2026, 10, 31) };
        let days = month.days(&agreement());
        assert_eq!(days.len(), 31);
        let planned = |day: i8| days[usize::try_from(day - 1).unwrap()].planned;
        assert_eq!((planned(5), planned(12), planned(13), planned(17), planned(19)), (60, 0, 30, 0, 60));
        assert!(days.iter().all(|day| day.real.is_none()), "nobody has confirmed anything");
        let christmas = Month { from: date(2026, 12, 25), until: date(2026, 12, 25) };
        assert_eq!(christmas.days(&agreement())[0].planned, 0);
        let always = Agreement { on_holidays: true, ..agreement() };
        assert_eq!(christmas.days(&always)[0].planned, 60);
        let rides = Agreement {
            unit: TariffUnit::Rit,
            units_by_weekday: [2, 0, 0, 0, 0, 0, 0],
            exceptions: Vec::new(),
            ..agreement()
        };
        assert_eq!(month.days(&rides).iter().map(|day| day.planned).sum::<u32>(), 4 * 2);
    }
}
