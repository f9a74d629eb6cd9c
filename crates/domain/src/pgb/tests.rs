use super::*;
use crate::Date;
use crate::calendar::{holiday, plus_days};
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
        crate::call::view::BalancePoint { date: date(2026, 1, 1), cents: 1_000_000, forecast: false }
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
                let runs = day >= agreement.start && day <= agreement.end.unwrap_or(day);
                if !runs || (!agreement.on_holidays && holiday(day).is_some()) {
                    continue;
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
                let exact =
                    agreement.tariff_cents as f64 * f64::from(agreement.minutes_by_weekday[index]) / 60.0;
                let cents = (exact + 0.5 + 1e-9).floor() as i64;
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

fn some_date() -> impl Strategy<Value = Date> {
    (0_i64..1_500).prop_map(|days| plus_days(date(2025, 1, 1), days))
}

proptest! {
    #[test]
    fn the_forecast_is_what_counting_each_day_gives(
        (today, start, length) in (some_date(), some_date(), 0_i64..800),
        granted in 0_i64..5_000_000,
        declared in prop::collection::vec((some_date(), 0_i64..50_000), 0..20),
        agreed in prop::collection::vec(
            (some_date(), prop::option::of(0_i64..700), 1_i64..9_000, prop::array::uniform7(0_u32..600), any::<bool>()), 0..4),
    ) {
        let budget = Budget {
            today,
            start,
            end: plus_days(start, length),
            granted_cents: granted,
            declarations: declared.into_iter().map(|(date, cents)| Declaration { date, cents }).collect(),
            agreements: agreed.into_iter().map(|(start, end, tariff_cents, minutes_by_weekday, on_holidays)| Agreement {
                start, end: end.map(|days| plus_days(start, days)), tariff_cents, minutes_by_weekday, on_holidays,
            }).collect(),
        };
        let found = forecast(&budget);
        let (planned, balance, lasts) = slow(&budget);
        prop_assert_eq!(found.planned_cents, planned);
        prop_assert_eq!(found.forecast_end_cents, balance);
        prop_assert_eq!(found.lasts_until, lasts);
        prop_assert_eq!(found.sufficient, balance >= 0);
        // The ledger adds up to the cent.
        prop_assert_eq!(found.spent_cents + found.planned_cents + found.forecast_end_cents, granted);
        let points = balance_points(&budget);
        prop_assert!(points.windows(2).all(|pair| pair[0].date < pair[1].date));
    }
}
