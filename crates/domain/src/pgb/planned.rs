//! What is planned, day by day.

use super::agreement::{Agreement, weekday};
use super::forecast::Budget;
use crate::Date;
use crate::calendar::{HolidaySet, plus_days};
use crate::call::view::TariffUnit;

/// Planned days with their cost.
pub(super) struct PlannedDays<'a> {
    agreements: Vec<Priced<'a>>,
    budget: &'a Budget,
    holidays: HolidaySet,
    next: Option<Date>,
    end: Date,
}

/// An agreement with what its days cost.
struct Priced<'a> {
    agreement: &'a Agreement,
    week: [i64; 7],
    exceptions: Vec<(Date, Date, [i64; 7])>,
}

impl<'a> PlannedDays<'a> {
    /// Those after today.
    pub(super) fn ahead(budget: &'a Budget) -> Self {
        let first = plus_days(budget.today, 1).max(budget.start);
        // The last day there is has none after it.
        let end = if budget.today < Date::MAX { budget.end } else { Date::MIN };
        Self::between(budget, first, end)
    }

    /// Those between two days, both included.
    pub(super) fn between(budget: &'a Budget, first: Date, end: Date) -> Self {
        // Beyond the last agreement nothing is planned.
        let last_planned = budget
            .agreements
            .iter()
            .map(|agreement| agreement.end.unwrap_or(Date::MAX))
            .max()
            .unwrap_or(Date::MIN);
        let end = end.min(last_planned);
        let runs = first <= end;
        let needs_holidays = runs && budget.agreements.iter().any(|agreement| !agreement.on_holidays);
        Self {
            agreements: budget
                .agreements
                .iter()
                .map(|agreement| Priced {
                    agreement,
                    week: agreement.week_cents(),
                    exceptions: agreement.exception_cents(),
                })
                .collect(),
            budget,
            holidays: if needs_holidays { HolidaySet::between(first, end) } else { HolidaySet::default() },
            next: runs.then_some(first),
            end,
        }
    }
}

impl Priced<'_> {
    fn cents(&self, day: Date, weekday: usize, holiday: bool, budget: &Budget) -> i64 {
        if self.agreement.unit == TariffUnit::Maand {
            return self.agreement.month_cents(day, budget.start, budget.end).unwrap_or_default();
        }
        if !self.agreement.runs(day) || (holiday && !self.agreement.on_holidays) {
            return 0;
        }
        let other = self.exceptions.iter().find(|(from, until, _)| (*from..=*until).contains(&day));
        let week = other.map_or(&self.week, |(_, _, week)| week);
        week.get(weekday).copied().unwrap_or_default()
    }
}

impl Iterator for PlannedDays<'_> {
    type Item = (Date, i128);

    fn next(&mut self) -> Option<Self::Item> {
        let day = self.next?;
        self.next = day.tomorrow().ok().filter(|next| *next <= self.end);
        let weekday = weekday(day);
        let holiday = self.holidays.contains(day);
        let agreements = self.agreements.iter();
        let cents = agreements.map(|one| i128::from(one.cents(day, weekday, holiday, self.budget))).sum();
        Some((day, cents))
    }
}
