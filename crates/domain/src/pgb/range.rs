//! How far the forecast may be off: what past months really cost, against what was planned for them.

use super::forecast::{Budget, Forecast, scaled};
use super::planned::PlannedDays;
use crate::Date;
use crate::calendar::plus_days;

/// So many whole months are looked at, the newest first.
const MONTHS: usize = 6;

/// With fewer there is nothing to say.
const ENOUGH: usize = 3;

/// A month of which so many times the plan was declared says nothing about the next: several were sent at once.
const MOST: i128 = 3;

/// The forecast if the rest goes as the cheapest and as the dearest of the past months did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// As in the dearest month: the least that is left.
    pub dear: Forecast,
    /// As in the cheapest month: the most that is left.
    pub cheap: Forecast,
    /// How many months were looked at.
    pub months: usize,
}

/// What a planned cent really cost in the cheapest and in the dearest of the past months, as (real, planned).
#[derive(Clone, Copy, Debug)]
pub(super) struct Shares {
    pub dear: (i128, i128),
    pub cheap: (i128, i128),
    months: usize,
}

/// The range of the forecast. None where fewer than three whole months had planned help and declarations for it: the
/// carer has six weeks to declare, so that the newest months may still be empty.
pub fn range(budget: &Budget) -> Option<Range> {
    let shares = shares(budget)?;
    Some(Range {
        dear: scaled(budget, shares.dear),
        cheap: scaled(budget, shares.cheap),
        months: shares.months,
    })
}

pub(super) fn shares(budget: &Budget) -> Option<Shares> {
    let mut shares: Vec<(i128, i128)> = Vec::new();
    let mut last = plus_days(budget.today.first_of_month(), -1);
    while shares.len() < MONTHS && last >= budget.start {
        let first = last.first_of_month().max(budget.start);
        let planned: i128 =
            PlannedDays::between(budget, first, last.min(budget.end)).map(|(_, cents)| cents).sum();
        let real = declared(budget, first, last);
        if planned > 0 && real > 0 && real <= planned * MOST {
            shares.push((real, planned));
        }
        if last.first_of_month() <= budget.start {
            break;
        }
        last = plus_days(last.first_of_month(), -1);
    }
    if shares.len() < ENOUGH {
        return None;
    }
    // a / b < c / d, without fractions
    let by_share = |a: &&(i128, i128), b: &&(i128, i128)| (a.0 * b.1).cmp(&(b.0 * a.1));
    let (cheap, dear) = (shares.iter().min_by(by_share)?, shares.iter().max_by(by_share)?);
    Some(Shares { dear: *dear, cheap: *cheap, months: shares.len() })
}

fn declared(budget: &Budget, first: Date, last: Date) -> i128 {
    let inside = budget.declarations.iter().filter(|row| (first..=last).contains(&row.date));
    inside.map(|row| i128::from(row.cents)).sum()
}

#[cfg(test)]
mod tests {
    use super::super::{Agreement, Declaration, forecast};
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    /// Ten hours of twenty euro in every week from January on: 200 euro a week, declared on the last day of each month.
    fn budget(shares: &[i64]) -> Budget {
        let mut budget = Budget {
            today: date(2026, 7, 1),
            start: date(2026, 1, 1),
            end: date(2026, 12, 31),
            granted_cents: 1_000_000,
            declarations: Vec::new(),
            agreements: vec![Agreement {
                start: date(2026, 1, 1),
                end: None,
                tariff_cents: 2_000,
                minutes_by_weekday: [600, 0, 0, 0, 0, 0, 0],
                on_holidays: true,
                ..Agreement::default()
            }],
        };
        for (month, share) in (1i8..).zip(shares) {
            let last = date(2026, month, 1).last_of_month();
            let planned: i128 =
                PlannedDays::between(&budget, last.first_of_month(), last).map(|(_, cents)| cents).sum();
            let cents = i64::try_from(planned).unwrap() * share / 100;
            budget.declarations.push(Declaration { date: last, cents });
        }
        budget
    }

    #[test]
    fn the_cheapest_and_the_dearest_month_frame_the_plan() {
        let budget = budget(&[100, 80, 100, 120, 100, 100]);
        let (found, plan) = (range(&budget).unwrap(), forecast(&budget));
        assert_eq!(found.months, 6);
        assert_eq!(found.cheap.planned_cents, plan.planned_cents * 80 / 100);
        assert_eq!(found.dear.planned_cents, plan.planned_cents * 120 / 100);
        assert_eq!(found.dear.spent_cents, plan.spent_cents);
        // 26 Mondays are left at 200 euro; 4.800 euro are. It lasts for 24 of them, for 20 dear ones, for all cheap ones.
        assert_eq!(plan.lasts_until, Some(date(2026, 12, 20)));
        assert_eq!(found.dear.lasts_until, Some(date(2026, 11, 22)));
        assert_eq!((found.cheap.lasts_until, found.cheap.sufficient), (Some(date(2026, 12, 31)), true));
    }

    #[test]
    fn months_that_say_nothing_are_passed_over() {
        assert_eq!(range(&budget(&[])), None);
        assert_eq!(range(&budget(&[0, 0, 0, 0, 90, 90])), None, "two are not enough");
        let lagging = range(&budget(&[100, 100, 90, 110, 0, 0])).unwrap();
        assert_eq!(lagging.months, 4, "the newest are not declared yet");
        let at_once = range(&budget(&[100, 100, 100, 0, 400, 100])).unwrap();
        assert_eq!(at_once.months, 4, "four months in one declaration are not a dear month");
        let young = Budget { today: date(2026, 1, 15), ..budget(&[]) };
        assert_eq!(range(&young), None);
        let reversed = Budget { start: date(2027, 1, 1), ..budget(&[100, 100, 100]) };
        assert_eq!(range(&reversed), None);
    }

    proptest! {
        #[test]
        fn the_plan_itself_lies_between_when_a_month_went_as_planned(shares in proptest::collection::vec(50i64..150, 5)) {
            let shares: Vec<i64> = shares.into_iter().chain([100]).collect();
            let budget = budget(&shares);
            let (found, plan) = (range(&budget).unwrap(), forecast(&budget));
            prop_assert!(found.dear.forecast_end_cents <= plan.forecast_end_cents);
            prop_assert!(plan.forecast_end_cents <= found.cheap.forecast_end_cents);
            prop_assert!(found.dear.lasts_until <= plan.lasts_until && plan.lasts_until <= found.cheap.lasts_until);
        }
    }
}
