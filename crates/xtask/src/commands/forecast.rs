//! `./x forecast`: does this budget last?

use crate::process::Outcome;
use domain::pgb::{Budget, forecast};
use std::io::{Read, Write};

/// Ten years of daily declarations are a tenth of this.
const LARGEST: u64 = 8 << 20;

/// Reads one budget as JSON from standard input and prints the forecast as JSON.
pub fn run() -> Outcome {
    let mut text = String::new();
    std::io::stdin().lock().take(LARGEST + 1).read_to_string(&mut text)?;
    let answer = answer(&text)?;
    writeln!(std::io::stdout(), "{answer}")?;
    Ok(())
}

fn answer(text: &str) -> Result<String, String> {
    if text.len() as u64 > LARGEST {
        return Err(format!("the budget is larger than {LARGEST} bytes"));
    }
    let budget: Budget = serde_json::from_str(text).map_err(|error| format!("this is no budget: {error}"))?;
    check(&budget)?;
    serde_json::to_string(&forecast(&budget)).map_err(|error| error.to_string())
}

/// What cannot be meant is refused with the field's name, not counted with.
fn check(budget: &Budget) -> Result<(), String> {
    if budget.end < budget.start {
        return Err(format!("end: {} is before start, {}", budget.end, budget.start));
    }
    if budget.granted_cents < 0 {
        return Err(format!("grantedCents: {} is negative", budget.granted_cents));
    }
    for (at, agreement) in budget.agreements.iter().enumerate() {
        if let Some(end) = agreement.end.filter(|end| *end < agreement.start) {
            return Err(format!("agreements[{at}].end: {end} is before its start, {}", agreement.start));
        }
        if agreement.tariff_cents < 0 {
            return Err(format!("agreements[{at}].tariffCents: {} is negative", agreement.tariff_cents));
        }
        if let Some(minutes) = agreement.minutes_by_weekday.iter().find(|minutes| **minutes > 24 * 60) {
            return Err(format!("agreements[{at}].minutesByWeekday: {minutes} minutes are more than a day"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUDGET: &str = r#"{
        "today": "2026-11-20", "start": "2026-01-01", "end": "2026-12-31", "grantedCents": 100000,
        "declarations": [{"date": "2026-02-02", "cents": 40000}],
        "agreements": [{"start": "2026-01-01", "end": null, "tariffCents": 2500,
                        "minutesByWeekday": [60, 0, 0, 0, 30, 0, 0], "onHolidays": false}]
    }"#;

    #[test]
    fn planned_days_are_those_after_today_and_holidays_cost_nothing() {
        // Six Mondays from 23 November to 28 December at 25.00; Fridays from 27 November at 12.50, four of
        // them: 25 December is First Christmas Day, and 20 November is today.
        let answer = answer(BUDGET).expect("a forecast");
        assert_eq!(
            answer,
            r#"{"spentCents":40000,"plannedCents":20000,"forecastEndCents":40000,"lastsUntil":"2026-12-31","sufficient":true}"#
        );
    }

    #[test]
    fn what_cannot_be_meant_is_refused_by_name() {
        for (old, new, field) in [
            (r#""end": "2026-12-31""#, r#""end": "2025-12-31""#, "end:"),
            (r#""grantedCents": 100000"#, r#""grantedCents": -1"#, "grantedCents:"),
            (r#""tariffCents": 2500"#, r#""tariffCents": -1"#, "agreements[0].tariffCents:"),
            ("[60, 0", "[1441, 0", "agreements[0].minutesByWeekday:"),
            (r#""end": null"#, r#""end": "2025-01-01""#, "agreements[0].end:"),
            (r#""today": "2026-11-20""#, r#""today": "2026-13-20""#, "no budget"),
            (r#""cents": 40000"#, r#""cents": 1e30"#, "no budget"),
        ] {
            assert!(BUDGET.contains(old), "{old}");
            let refused = answer(&BUDGET.replace(old, new)).expect_err(new);
            assert!(refused.contains(field), "{refused}");
        }
    }
}
