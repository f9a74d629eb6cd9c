//! The user's own PGB administration.

use super::{Checked, MAX_BUDGET_CENTS, amount, day, ensure, line, period};
use crate::Date;
use crate::calendar::days_between;
use crate::call::ErrorCode::{InvalidDate, InvalidField};
use crate::call::view::{DeclaratieInput, OvereenkomstInput, PgbInput};

/// One thousand euro an hour: more is a typing error.
const MAX_TARIFF_CENTS: i64 = 100_000;

/// Longer than any beschikking.
const MAX_BUDGET_DAYS: i64 = 15 * 366;

/// Checks a budget.
pub fn pgb(budget: &PgbInput) -> Checked {
    line(&budget.name, "name")?;
    amount(budget.granted_cents, MAX_BUDGET_CENTS, "grantedCents")?;
    period(budget.from, Some(budget.until), "from", "until")?;
    ensure(days_between(budget.from, budget.until) <= MAX_BUDGET_DAYS, InvalidDate, "until")
}

/// Checks an agreement.
pub fn overeenkomst(agreement: &OvereenkomstInput) -> Checked {
    line(&agreement.carer, "carer")?;
    let known = ["professional", "zzp", "netwerk"].contains(&agreement.carer_kind.as_str());
    ensure(known, InvalidField, "carerKind")?;
    amount(agreement.tariff_cents, MAX_TARIFF_CENTS, "tariffCents")?;
    let possible = agreement.minutes_by_weekday.iter().all(|minutes| *minutes <= 24 * 60);
    ensure(possible, InvalidField, "minutesByWeekday")?;
    period(agreement.from, agreement.until, "from", "until")
}

/// Checks a declaration of a budget that runs from `from` to `until`. More than the balance is possible
/// and shows in the forecast; outside the period it is not.
pub fn declaratie(declaration: &DeclaratieInput, from: Date, until: Date, today: Date) -> Checked {
    day(declaration.date, "date")?;
    let inside = (from..=until).contains(&declaration.date) && declaration.date <= today;
    ensure(inside, InvalidDate, "date")?;
    amount(declaration.cents, MAX_BUDGET_CENTS, "cents")
}
