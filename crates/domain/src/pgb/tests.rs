use super::*;
use crate::Date;
use crate::calendar::{holiday, plus_days};
use crate::call::view::{PgbException, TariffUnit};
use jiff::civil::{Weekday, date};
use proptest::prelude::*;

fn weekdays(minutes: u32) -> [u32; 7] {
    [minutes, minutes, minutes, minutes, minutes, 0, 0]
}

fn budget() -> Budget {
    Budget {
        today: date(2026, 11, 21),
        start: date(2026, 1, 1),
        end: date(2026, 12, 31),
        granted_cents: 1_000_000,
        declarations: vec![Declaration { date: date(2026, 11, 1), cents: 900_000 }],
        agreements: vec![Agreement {
            start: date(2026, 1, 1),
            end: None,
            tariff_cents: 2_000,
            minutes_by_weekday: weekdays(60),
            on_holidays: false,
            ..Agreement::default()
        }],
    }
}

#[test]
fn a_day_is_rounded_half_up() {
    assert_eq!(day_cents(60, 2_000), 2_000);
    assert_eq!(day_cents(1, 2_430), 41, "40.5 goes up");
    assert_eq!(day_cents(1, 2_429), 40);
    assert_eq!(day_cents(0, 2_430), 0);
    assert_eq!(day_cents(u32::MAX, i64::MAX), i64::MAX);
}

#[test]
fn it_lasts_to_the_last_day() {
    let found = forecast(&budget());
    // Weekdays from 23 November to 31 December: 29, of which Christmas Day costs nothing.
    assert_eq!(found.planned_cents, 28 * 2_000);
    assert_eq!(found.forecast_end_cents, 44_000);
    assert_eq!((found.lasts_until, found.sufficient), (Some(date(2026, 12, 31)), true));
}

#[test]
fn it_runs_short_on_the_day_after_the_last_one_that_fits() {
    let short = Budget { granted_cents: 910_000, ..budget() };
    let found = forecast(&short);
    assert_eq!(found.forecast_end_cents, 10_000 - 56_000);
    // Five days fit: Monday 23 to Friday 27 November; Monday 30 does not, so Sunday still does.
    assert_eq!((found.lasts_until, found.sufficient), (Some(date(2026, 11, 29)), false));
}

#[test]
fn overspent_already_lasts_until_no_day() {
    let over = Budget { granted_cents: 899_999, ..budget() };
    let found = forecast(&over);
    assert_eq!((found.lasts_until, found.sufficient), (None, false));
    let exact = Budget { granted_cents: 900_000, agreements: vec![], ..budget() };
    assert_eq!((forecast(&exact).lasts_until, forecast(&exact).sufficient), (Some(date(2026, 12, 31)), true));
}

#[test]
fn holidays_cost_nothing_unless_agreed() {
    let mut all = budget();
    all.agreements[0].on_holidays = true;
    assert_eq!(forecast(&all).planned_cents, 29 * 2_000);
}

#[test]
fn only_days_of_the_budget_and_the_agreement_are_planned() {
    let mut before = budget();
    before.today = date(2025, 6, 1);
    before.agreements[0].start = date(2026, 12, 28);
    before.agreements[0].end = Some(date(2027, 3, 1));
    assert_eq!(forecast(&before).planned_cents, 4 * 2_000, "28 to 31 December");
    let mut after = budget();
    after.today = date(2027, 1, 1);
    assert_eq!(forecast(&after).planned_cents, 0);
    let reversed = Budget { start: date(2027, 1, 1), ..budget() };
    assert_eq!(forecast(&reversed).planned_cents, 0);
    let mut none = budget();
    none.agreements.clear();
    assert_eq!(forecast(&none).planned_cents, 0);
}

#[test]
fn the_json_is_the_one_of_the_command() {
    let text = r#"{"today":"2026-11-21","start":"2026-01-01","end":"2026-12-31","grantedCents":1000000,
        "declarations":[{"date":"2026-11-01","cents":900000}],
        "agreements":[{"start":"2026-01-01","end":null,"tariffCents":2000,
        "minutesByWeekday":[60,60,60,60,60,0,0],"onHolidays":false}]}"#;
    let read: Budget = serde_json::from_str(text).unwrap();
    assert_eq!(read, budget());
    insta::assert_json_snapshot!(forecast(&read), @r#"
    {
      "spentCents": 900000,
      "plannedCents": 56000,
      "forecastEndCents": 44000,
      "lastsUntil": "2026-12-31",
      "sufficient": true
    }
    "#);
    let over = forecast(&Budget { granted_cents: 0, ..read });
    assert!(serde_json::to_string(&over).unwrap().contains(r#""lastsUntil":null"#));
}

#[test]
fn balances_of_the_first_days_of_the_months() {
    let points = balance_points(&budget());
    assert_eq!(points.len(), 14, "twelve first days, today and the last day");
    assert_eq!(
        points[0],
        crate::pgb::BalancePoint { date: date(2026, 1, 1), cents: 1_000_000, forecast: false }
    );
    let on = |day: Date| points.iter().find(|p| p.date == day).unwrap();
    assert_eq!(on(date(2026, 11, 1)).cents, 100_000);
    assert_eq!((on(date(2026, 11, 21)).cents, on(date(2026, 11, 21)).forecast), (100_000, false));
    // 23 November to 1 December: seven weekdays.
    assert_eq!((on(date(2026, 12, 1)).cents, on(date(2026, 12, 1)).forecast), (86_000, true));
    assert_eq!(points.last().unwrap().cents, forecast(&budget()).forecast_end_cents);
}

#[test]
fn lying_dates_stay_cheap() {
    let endless = Budget { start: Date::MIN, end: Date::MAX, agreements: vec![], ..budget() };
    assert!(balance_points(&endless).len() <= 1_202);
    assert_eq!(forecast(&endless).lasts_until, Some(Date::MAX));
}

#[test]
fn renewal_is_asked_eight_weeks_before_the_end() {
    assert_eq!(renew_by(date(2026, 12, 31)), date(2026, 11, 5));
}

/// The days of the month of `day` on which this agreement and the budget both run, one by one.
fn days_of_month(agreement: &Agreement, budget: &Budget, day: Date) -> Vec<Date> {
    let first = day.first_of_month();
    (0..i64::from(day.days_in_month()))
        .map(|n| plus_days(first, n))
        .filter(|day| *day >= agreement.start && agreement.end.is_none_or(|end| *day <= end))
        .filter(|day| (budget.start..=budget.end).contains(day))
        .collect()
}

/// What one agreement costs on one day, in the plainest way.
fn slow_cents(agreement: &Agreement, budget: &Budget, day: Date) -> i64 {
    if day < agreement.start || day > agreement.end.unwrap_or(day) {
        return 0;
    }
    if agreement.unit == TariffUnit::Maand {
        let days = days_of_month(agreement, budget, day);
        let part = days.len() as f64 / f64::from(day.days_in_month());
        let sum = (agreement.tariff_cents as f64 * part + 0.5 + 1e-9).floor() as i64;
        return if days.last() == Some(&day) { sum } else { 0 };
    }
    if !agreement.on_holidays && holiday(day).is_some() {
        return 0;
    }
    let index = match day.weekday() {
        Weekday::Monday => 0,
        Weekday::Tuesday => 1,
        Weekday::Wednesday => 2,
        Weekday::Thursday => 3,
        Weekday::Friday => 4,
        Weekday::Saturday => 5,
        Weekday::Sunday => 6,
    };
    let mut planned = match agreement.unit {
        TariffUnit::Uur => agreement.minutes_by_weekday[index],
        _ => agreement.units_by_weekday[index],
    };
    for exception in agreement.exceptions.iter().rev() {
        if exception.from <= day && day <= exception.until {
            planned = exception.by_weekday[index];
        }
    }
    let parts = if agreement.unit == TariffUnit::Uur { 60.0 } else { 1.0 };
    (agreement.tariff_cents as f64 * f64::from(planned) / parts + 0.5 + 1e-9).floor() as i64
}

/// Counts each day of each agreement on its own, without the plan.
fn slow(budget: &Budget) -> (i64, i64, Option<Date>) {
    let spent: i64 = budget.declarations.iter().map(|d| d.cents).sum();
    let mut balance = budget.granted_cents - spent;
    let mut planned = 0;
    let mut lasts = (balance >= 0).then_some(budget.end);
    let mut day = budget.start.min(budget.today);
    while day <= budget.end {
        if day > budget.today && day >= budget.start {
            for agreement in &budget.agreements {
                let cents = slow_cents(agreement, budget, day);
                planned += cents;
                let was = balance;
                balance -= cents;
                if was >= 0 && balance < 0 {
                    lasts = Some(plus_days(day, -1));
                }
            }
        }
        day = plus_days(day, 1);
    }
    (planned, balance, lasts)
}

fn some_agreement() -> impl Strategy<Value = Agreement> {
    let exception = (some_date(), 0_i64..40, prop::array::uniform7(0_u32..300))
        .prop_map(|(from, days, by_weekday)| PgbException { from, until: plus_days(from, days), by_weekday });
    let when = (some_date(), prop::option::of(0_i64..700), any::<bool>());
    let what = (prop::sample::select(TariffUnit::ALL), 1_i64..9_000);
    let week = (prop::array::uniform7(0_u32..600), prop::array::uniform7(0_u32..4));
    (when, what, week, prop::collection::vec(exception, 0..3)).prop_map(
        |(
            (start, days, on_holidays),
            (unit, tariff_cents),
            (minutes_by_weekday, units_by_weekday),
            exceptions,
        )| Agreement {
            start,
            end: days.map(|days| plus_days(start, days)),
            tariff_cents,
            minutes_by_weekday,
            on_holidays,
            unit,
            units_by_weekday,
            exceptions,
        },
    )
}

fn some_date() -> impl Strategy<Value = Date> {
    (0_i64..1_500).prop_map(|days| plus_days(date(2025, 1, 1), days))
}

proptest! {
    #[test]
    fn the_forecast_is_what_counting_each_day_gives(
        (today, start, length) in (some_date(), some_date(), 0_i64..800),
        granted in 0_i64..5_000_000,
        declared in prop::collection::vec((some_date(), 0_i64..50_000), 0..20),
        agreements in prop::collection::vec(some_agreement(), 0..4),
    ) {
        let budget = Budget {
            today,
            start,
            end: plus_days(start, length),
            granted_cents: granted,
            declarations: declared.into_iter().map(|(date, cents)| Declaration { date, cents }).collect(),
            agreements,
        };
        let found = forecast(&budget);
        let (planned, balance, lasts) = slow(&budget);
        prop_assert_eq!(found.planned_cents, planned);
        prop_assert_eq!(found.forecast_end_cents, balance);
        prop_assert_eq!(found.lasts_until, lasts);
        prop_assert_eq!(found.sufficient, balance >= 0);
        // The ledger adds up to the cent.
        prop_assert_eq!(found.spent_cents + found.planned_cents + found.forecast_end_cents, granted);
        prop_assert_eq!(found, forecast(&budget), "it repeats");
        let points = balance_points(&budget);
        if budget.declarations.iter().all(|row| row.date <= budget.end) {
            prop_assert_eq!(points.last().map(|point| point.cents), Some(balance));
        }
        // Each month by itself makes the whole.
        let plan = plan_chart(&Budget { today: plus_days(budget.start, -1), ..budget.clone() });
        let whole = forecast(&Budget { today: plus_days(budget.start, -1), ..budget.clone() });
        prop_assert_eq!(plan.series[0].cents.iter().flatten().sum::<i64>(), whole.planned_cents);
        let rows = budget.declarations.iter().map(|row| (row.date, row.cents, "Bea"));
        let spent = spent_chart(&budget, rows);
        prop_assert_eq!(spent.series.iter().flat_map(|one| &one.cents).flatten().sum::<i64>(), found.spent_cents);
        prop_assert!(points.windows(2).all(|pair| pair[0].date < pair[1].date));
    }
}

/// A carer at a monthly sum of 310 euro.
fn monthly() -> Agreement {
    Agreement {
        start: date(2026, 1, 1),
        tariff_cents: 31_000,
        unit: TariffUnit::Maand,
        minutes_by_weekday: weekdays(60),
        ..Agreement::default()
    }
}

#[test]
fn a_monthly_sum_counts_on_the_last_day_of_its_month() {
    let whole = Budget { declarations: vec![], agreements: vec![monthly()], ..budget() };
    assert_eq!(forecast(&whole).planned_cents, 2 * 31_000, "November and December, within the year");
    let points = balance_points(&whole);
    let on = |day| points.iter().find(|point| point.date == day).unwrap().cents;
    assert_eq!((on(date(2026, 11, 1)), on(date(2026, 12, 1))), (1_000_000, 969_000));
    // The last day of the month is over when it comes: what counts on it is not ahead any more.
    let last = Budget { today: date(2026, 11, 30), ..whole.clone() };
    assert_eq!(forecast(&last).planned_cents, 31_000);
    // Ten of thirty-one days, and the holidays do not matter.
    let part = Budget {
        today: date(2026, 12, 1),
        agreements: vec![Agreement { end: Some(date(2026, 12, 10)), ..monthly() }],
        ..whole.clone()
    };
    assert_eq!(forecast(&part).planned_cents, 10_000);
    let late = Budget { start: date(2026, 12, 22), today: date(2026, 12, 1), ..whole };
    assert_eq!(forecast(&late).planned_cents, 10_000, "of a budget that begins within the month");
}

#[test]
fn an_exception_takes_the_place_of_the_week() {
    let mut budget = budget();
    let exception = |from, until, by_weekday| PgbException { from, until, by_weekday };
    budget.agreements[0].exceptions = vec![
        exception(date(2026, 11, 23), date(2026, 11, 29), [0; 7]),
        exception(date(2026, 12, 21), date(2026, 12, 27), [0, 0, 0, 0, 600, 90, 0]),
    ];
    // Five days off; in Christmas week four hours less, no Christmas Day, and on Boxing Day nobody comes either.
    assert_eq!(forecast(&budget).planned_cents, (28 - 5 - 4) * 2_000);
    budget.agreements[0].on_holidays = true;
    assert_eq!(forecast(&budget).planned_cents, (29 - 5 - 5) * 2_000 + 20_000 + 3_000);
}

#[test]
fn other_units_cost_their_tariff_each() {
    let mut rides = budget();
    rides.agreements[0].unit = TariffUnit::Rit;
    rides.agreements[0].units_by_weekday = [2, 0, 0, 0, 1, 0, 0];
    // Six Mondays of two rides, four Fridays with one; Christmas Day is the fifth.
    assert_eq!(forecast(&rides).planned_cents, (6 * 2 + 4) * 2_000);
    assert_eq!(unit_cents(TariffUnit::Dagdeel, 3, 4_500), 13_500);
    assert_eq!(unit_cents(TariffUnit::Uur, 95, 2_333), 3_694, "95 minutes: 3693.9");
    assert_eq!(unit_cents(TariffUnit::Maand, 95, 31_000), 31_000);
    assert_eq!(quantity_cents(125, 23, 10), 288, "12.5 km at 23 cents: 287.5 goes up");
}

#[test]
fn the_charts_add_up_to_the_forecast() {
    let mut budget = budget();
    budget.declarations = (1..=10)
        .map(|month| Declaration { date: date(2026, month, 28), cents: 40_000 + i64::from(month) * 100 })
        .collect();
    let found = forecast(&budget);
    let balance = balance_chart(&budget);
    let names: Vec<&str> = balance.series.iter().map(|series| series.name.as_str()).collect();
    assert_eq!(names, ["balance", "low", "high"]);
    let end = |index: usize| balance.series[index].cents.last().copied().flatten().unwrap();
    let range = range(&budget).unwrap();
    assert_eq!(
        (end(0), end(1), end(2)),
        (found.forecast_end_cents, range.dear.forecast_end_cents, range.cheap.forecast_end_cents)
    );
    for (index, day) in balance.dates.iter().enumerate() {
        let at = |series: usize| balance.series[series].cents[index];
        assert_eq!(at(1).is_some(), *day >= budget.today, "the band opens today");
        if let (Some(low), Some(high)) = (at(1), at(2)) {
            assert!(low <= at(0).unwrap() && low <= high, "{day}");
        }
    }
    let carers = |n: usize| if n.is_multiple_of(2) { "Bea" } else { "" };
    let rows = budget.declarations.iter().enumerate().map(|(n, row)| (row.date, row.cents, carers(n)));
    let spent = spent_chart(&budget, rows);
    assert_eq!(spent.dates.first().zip(spent.dates.last()), Some((&date(2026, 1, 1), &date(2026, 11, 1))));
    let sum: i64 = spent.series.iter().flat_map(|series| &series.cents).flatten().sum();
    assert_eq!((sum, spent.series.len()), (found.spent_cents, 2));
    let plan = plan_chart(&budget);
    assert_eq!((plan.dates.len(), plan.series[1].cents[10], plan.series[1].cents[11]), (12, Some(0), None));
    let year = Budget { today: date(2025, 12, 31), ..budget };
    let planned: i64 = plan.series[0].cents.iter().flatten().sum();
    assert_eq!(planned, forecast(&year).planned_cents, "the plan of the whole year");
}

#[test]
fn a_row_stands_in_the_month_of_its_day() {
    let day = |month, day, cents| Declaration { date: date(2026, month, day), cents };
    let rows = vec![day(3, 1, 100), day(3, 31, 20), day(1, 1, 3)];
    let budget = Budget { declarations: rows.clone(), agreements: vec![], ..budget() };
    let spent = spent_chart(&budget, rows.iter().map(|row| (row.date, row.cents, "Bea")));
    let months = |cents: &[Option<i64>]| cents.iter().take(4).map(|cents| cents.unwrap()).collect::<Vec<_>>();
    assert_eq!(months(&spent.series[0].cents), [3, 0, 120, 0]);
    assert_eq!(months(&plan_chart(&budget).series[1].cents), [3, 0, 120, 0]);
    // What lies outside counts at the end that it is nearest to, so that the whole adds up.
    let outside = [(date(2025, 6, 1), 5, ""), (date(2027, 2, 1), 7, "")];
    let spent = spent_chart(&budget, outside.into_iter());
    let cents = &spent.series[0].cents;
    assert_eq!((cents[0], *cents.last().unwrap(), spent.dates.len()), (Some(5), Some(7), 12));
}

#[test]
fn charts_of_lying_dates_stay_cheap() {
    let endless = Budget { start: Date::MIN, end: Date::MAX, agreements: vec![], ..budget() };
    assert!(plan_chart(&endless).dates.len() <= 1_200);
    let reversed = Budget { start: date(2027, 1, 1), end: date(2026, 1, 1), ..budget() };
    assert_eq!(plan_chart(&reversed).dates, [date(2027, 1, 1)]);
    assert_eq!(spent_chart(&reversed, std::iter::empty()).series, []);
    assert!(balance_chart(&reversed).dates.len() == 1);
}
