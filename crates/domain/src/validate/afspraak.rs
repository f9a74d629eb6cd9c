//! An own appointment.

use super::{Checked, LAST_DAY, MAX_LINE, day, ensure, in_order, line, optional, refuse};
use crate::agenda::{Local, local};
use crate::call::ErrorCode::{InvalidDate, InvalidField};
use crate::call::view::{AfspraakInput, Repeat, RepeatKind};
use crate::{Date, DateTime, Time};

/// A week: longer is no appointment.
const MAX_MINUTES: u32 = 7 * DAY_MINUTES;

const DAY_MINUTES: u32 = 24 * 60;

/// Two months of whole days, as for a holiday or a stay.
const MAX_DAYS: u32 = 62;

/// Nobody who is cared for was born before.
const FIRST_BIRTHDAY: Date = Date::constant(1900, 1, 1);

/// An interval beyond this is a typing error.
const MAX_INTERVAL: u32 = 99;

/// More times than a daily appointment has in ten years.
const MAX_TIMES: u32 = 3_660;

/// Times that were taken away, and characters in a rule of another calendar.
const MAX_EXCEPT: usize = 3_660;
const MAX_RULE: usize = 1_000;

/// Checks an appointment. A time that the clocks skip does not exist and is refused; where a later time of one that
/// repeats falls into such an hour, it is an hour later. The fields of the repetition are named without a path:
/// `interval`, `weekdays`, `until`, `times`, `except`, `rule`.
pub fn afspraak(afspraak: &AfspraakInput) -> Checked {
    line(&afspraak.title, "title")?;
    // Birthdays repeat from the day of birth on.
    ensure(afspraak.at.date() >= FIRST_BIRTHDAY, InvalidDate, "at")?;
    ensure(afspraak.at.date() <= LAST_DAY, InvalidDate, "at")?;
    if afspraak.whole_day {
        ensure(afspraak.at.time() == Time::midnight(), InvalidField, "wholeDay")?;
        let whole = afspraak.minutes > 0 && afspraak.minutes.is_multiple_of(DAY_MINUTES);
        ensure(whole && afspraak.minutes <= MAX_DAYS * DAY_MINUTES, InvalidField, "minutes")?;
    } else {
        ensure(local(afspraak.at) != Local::Skipped, InvalidDate, "at")?;
        ensure((1..=MAX_MINUTES).contains(&afspraak.minutes), InvalidField, "minutes")?;
    }
    optional(afspraak.place.as_deref(), MAX_LINE, "place")?;
    optional(afspraak.notes.as_deref(), 4_000, "notes")?;
    optional(afspraak.with.as_deref(), MAX_LINE, "with")?;
    optional(afspraak.driver.as_deref(), MAX_LINE, "driver")?;
    optional(afspraak.tip.as_deref(), MAX_LINE, "tip")?;
    afspraak.repeat.as_ref().map_or(Ok(()), |repeat| repetition(repeat, afspraak.at.date()))
}

fn repetition(repeat: &Repeat, first: Date) -> Checked {
    ensure((1..=MAX_INTERVAL).contains(&repeat.interval), InvalidField, "interval")?;
    let days = &repeat.weekdays;
    let once = (1..days.len()).all(|at| !days[at..].contains(&days[at - 1]));
    ensure(once && days.iter().all(|day| (1..=7).contains(day)), InvalidField, "weekdays")?;
    ensure(days.is_empty() || repeat.kind == RepeatKind::Week, InvalidField, "weekdays")?;
    if let Some(until) = repeat.until {
        day(until, "until")?;
        in_order(first, until, "until")?;
    }
    match repeat.times {
        Some(times) if repeat.until.is_some() || !(1..=MAX_TIMES).contains(&times) => {
            refuse(InvalidField, "times")?;
        }
        _ => {}
    }
    ensure(repeat.except.len() <= MAX_EXCEPT, InvalidField, "except")?;
    let rule = repeat.rule.as_deref().unwrap_or_default();
    ensure(rule.is_empty() == (repeat.kind != RepeatKind::Other), InvalidField, "rule")?;
    // What it says, the engine reads; here no line end can slip into a calendar file.
    ensure(rule.len() <= MAX_RULE && rule.bytes().all(|b| b.is_ascii_graphic()), InvalidField, "rule")
}

/// Checks another moment that is proposed to the municipality: one that exists and is not past.
pub fn proposed(at: DateTime, now: DateTime) -> Checked {
    day(at.date(), "at")?;
    ensure(at > now && local(at) != Local::Skipped, InvalidDate, "at")
}

/// Checks a new shared task.
pub fn taak(title: &str, due: Option<Date>, today: Date) -> Checked {
    line(title, "title")?;
    match due {
        Some(due) if due < today => super::refuse_date("due", super::why::EARLY),
        Some(due) => day(due, "due"),
        None => Ok(()),
    }
}
