//! The user's own PGB administration.

use super::melding::MAX_LONG;
use super::{
    Checked, MAX_BUDGET_CENTS, amount, day, ensure, line, not_future, optional, optional_day, period,
    refuse_date, why,
};
use crate::Date;
use crate::calendar::days_between;
use crate::call::ErrorCode::{InvalidAmount, InvalidDate, InvalidField};
use crate::call::view::{
    DeclaratieDetails, DeclaratieInput, DeclaratieKind, OvereenkomstInput, OvereenkomstTerms, PgbDay,
    PgbInput, PgbSettings, PgbState, TariffUnit,
};
use crate::pgb::{quantity_cents, unit_cents};

/// One thousand euro an hour or a unit: more is a typing error.
const MAX_TARIFF_CENTS: i64 = 100_000;

/// Twenty thousand euro a month: more is a typing error.
const MAX_MONTH_CENTS: i64 = 2_000_000;

/// Longer than any beschikking.
const MAX_BUDGET_DAYS: i64 = 15 * 366;

/// Minutes of a day.
const DAY: u32 = 24 * 60;

/// Units of a day: more rides or parts of a day are a typing error.
const MAX_UNITS: u32 = 24;

/// More than anybody writes down for one agreement.
const MAX_EXCEPTIONS: usize = 100;

/// Two years: more is a typing error.
const MAX_WEEKS: u32 = 104;

/// Ten thousand kilometres, in tenths, and more hours than a period of declaration has.
const MAX_QUANTITY: u32 = 100_000;

/// Checks a budget.
pub fn pgb(budget: &PgbInput) -> Checked {
    line(&budget.name, "name")?;
    amount(budget.granted_cents, MAX_BUDGET_CENTS, "grantedCents")?;
    period(budget.from, Some(budget.until), "from", "until")?;
    ensure(days_between(budget.from, budget.until) <= MAX_BUDGET_DAYS, InvalidDate, "until")
}

/// Checks what holds for a budget.
pub fn pgb_settings(settings: &PgbSettings) -> Checked {
    optional_day(settings.cutoff, "cutoff")?;
    let weeks = settings.renew_weeks.is_none_or(|weeks| (1..=MAX_WEEKS).contains(&weeks));
    ensure(weeks, InvalidField, "renewWeeks")
}

/// Checks an agreement.
pub fn overeenkomst(agreement: &OvereenkomstInput) -> Checked {
    line(&agreement.carer, "carer")?;
    let known = ["professional", "zzp", "netwerk"].contains(&agreement.carer_kind.as_str());
    ensure(known, InvalidField, "carerKind")?;
    let most = if agreement.terms.unit == TariffUnit::Maand { MAX_MONTH_CENTS } else { MAX_TARIFF_CENTS };
    amount(agreement.tariff_cents, most, "tariffCents")?;
    let possible = agreement.minutes_by_weekday.iter().all(|minutes| *minutes <= DAY);
    ensure(possible, InvalidField, "minutesByWeekday")?;
    period(agreement.from, agreement.until, "from", "until")?;
    terms(&agreement.terms)
}

fn terms(terms: &OvereenkomstTerms) -> Checked {
    let possible = terms.units_by_weekday.iter().all(|units| *units <= MAX_UNITS);
    ensure(possible, InvalidField, "unitsByWeekday")?;
    ensure(terms.notice_weeks.is_none_or(|weeks| weeks <= MAX_WEEKS), InvalidField, "noticeWeeks")?;
    ensure(terms.exceptions.len() <= MAX_EXCEPTIONS, InvalidField, "exceptions")?;
    let most = most_a_day(terms.unit);
    for exception in &terms.exceptions {
        period(exception.from, Some(exception.until), "exceptions", "exceptions")?;
        ensure(exception.by_weekday.iter().all(|planned| *planned <= most), InvalidField, "exceptions")?;
    }
    ensure(terms.state != Some(PgbState::Paid), InvalidField, "state")?;
    optional_day(terms.state_on, "stateOn")
}

/// As much as a day has of a unit.
fn most_a_day(unit: TariffUnit) -> u32 {
    match unit {
        TariffUnit::Uur | TariffUnit::Maand => DAY,
        TariffUnit::Dagdeel | TariffUnit::Etmaal | TariffUnit::Rit => MAX_UNITS,
    }
}

/// Checks a declaration of a budget that runs from `from` to `until`. More than the balance is possible
/// and shows in the forecast; outside the period it is not.
pub fn declaratie(declaration: &DeclaratieInput, from: Date, until: Date, today: Date) -> Checked {
    day(declaration.date, "date")?;
    let inside = (from..=until).contains(&declaration.date) && declaration.date <= today;
    ensure(inside, InvalidDate, "date")?;
    if !nothing_worked(declaration) {
        amount(declaration.cents, MAX_BUDGET_CENTS, "cents")?;
    }
    optional(declaration.carer.as_deref(), super::MAX_LINE, "carer")?;
    details(declaration, &declaration.details, from, today)
}

/// A month in which nobody came: it is kept, so that it is not asked for again, and costs nothing.
fn nothing_worked(declaration: &DeclaratieInput) -> bool {
    let mut days = declaration.details.days.iter().peekable();
    days.peek().is_some() && declaration.cents == 0 && days.all(|day| day.real.unwrap_or(0) == 0)
}

fn details(
    declaration: &DeclaratieInput,
    details: &DeclaratieDetails,
    budget_from: Date,
    today: Date,
) -> Checked {
    if let Some(first) = details.from {
        day(first, "from")?;
        ensure(first >= budget_from, InvalidDate, "from")?;
        ensure(first <= declaration.date, InvalidDate, "from")?;
    }
    let least = u32::from(!nothing_worked(declaration));
    let possible = details.quantity.is_none_or(|quantity| (least..=MAX_QUANTITY).contains(&quantity));
    ensure(possible, InvalidField, "quantity")?;
    if let Some(tariff) = details.tariff_cents {
        amount(tariff, MAX_TARIFF_CENTS, "tariffCents")?;
    }
    for (found, field) in [(details.received, "received"), (details.state_on, "stateOn")] {
        if let Some(found) = found {
            day(found, field)?;
            not_future(found, today, field)?;
        }
    }
    optional(details.note.as_deref(), MAX_LONG, "note")?;
    if details.kind == Some(DeclaratieKind::Reiskosten)
        && let (Some(tenths), Some(tariff)) = (details.quantity, details.tariff_cents)
    {
        // Kilometres times the tariff is what is asked: anything else is a typing error.
        ensure(declaration.cents == quantity_cents(tenths, tariff, 10), InvalidAmount, "cents")?;
    }
    kept_days(declaration, details)
}

/// The days of a declared month make its figures.
fn kept_days(declaration: &DeclaratieInput, details: &DeclaratieDetails) -> Checked {
    if details.days.is_empty() {
        return Ok(());
    }
    let first = details.from.unwrap_or(declaration.date);
    days(&details.days, first, declaration.date, TariffUnit::Uur)?;
    let total: u32 = details.days.iter().filter_map(|day| day.real).sum();
    ensure(details.quantity == Some(total), InvalidField, "quantity")?;
    let fits = details.tariff_cents.is_some_and(|tariff| {
        // An hour's tariff or a unit's: which one, the agreement says, and it may have changed since.
        [TariffUnit::Uur, TariffUnit::Dagdeel]
            .iter()
            .any(|unit| unit_cents(*unit, total, tariff) == declaration.cents)
    });
    ensure(fits, InvalidAmount, "cents")
}

/// Checks the days of a month: each within the period, once, in order, and confirmed where help was planned.
pub fn days(days: &[PgbDay], from: Date, until: Date, unit: TariffUnit) -> Checked {
    let mut earlier: Option<Date> = None;
    for day in days {
        if !(from..=until).contains(&day.date) || earlier.is_some_and(|earlier| day.date <= earlier) {
            return refuse_date("days", why::ORDER);
        }
        earlier = Some(day.date);
        ensure(day.real.is_some() || day.planned == 0, InvalidField, "days")?;
        let most = most_a_day(unit);
        ensure(day.real.is_none_or(|real| real <= most) && day.planned <= most, InvalidField, "days")?;
    }
    Ok(())
}

/// Checks that a budget allows what is declared: not each has a vrij besteedbaar bedrag or a feestdagenuitkering.
pub fn declaratie_kind(kind: Option<DeclaratieKind>, settings: &PgbSettings) -> Checked {
    let allowed = match kind {
        Some(DeclaratieKind::VrijBesteedbaar) => settings.vrij_besteedbaar,
        Some(DeclaratieKind::Feestdagen) => settings.feestdagen,
        _ => true,
    };
    ensure(allowed, InvalidField, "kind")
}
