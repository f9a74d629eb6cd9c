//! The choices of the screen as a rule, and a rule as such a choice.

use documents::recurrence::{Parts, RuleError, Until};
use domain::agenda::{civil, instant};
use domain::call::view::{Repeat, RepeatKind};
use domain::{Date, DateTime, Time};
use std::collections::BTreeMap;

const WEEKDAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// The fields of a choice, without an end.
fn open(kind: RepeatKind, interval: u32) -> Repeat {
    Repeat { kind, interval, weekdays: Vec::new(), until: None, times: None, except: Vec::new(), rule: None }
}

/// The rule of a choice for an appointment that is first at `at` (Europe/Amsterdam), as RFC 5545 writes it: without
/// `RRULE:`, and with the end in UTC, as it must be beside a zone. For whole days the end is a day.
///
/// A day that a month or year lacks is its last one: the RFC would leave that month out.
pub fn text(repeat: &Repeat, at: DateTime, whole_day: bool) -> String {
    if let (RepeatKind::Other, Some(rule)) = (repeat.kind, &repeat.rule) {
        return rule.clone();
    }
    let nth = |n: i8| format!("FREQ=MONTHLY;BYDAY={n}{}", weekday(at.date()));
    let mut rule = match repeat.kind {
        RepeatKind::Day | RepeatKind::Other => "FREQ=DAILY".to_owned(),
        RepeatKind::Week if repeat.weekdays.is_empty() => format!("FREQ=WEEKLY;BYDAY={}", weekday(at.date())),
        RepeatKind::Week => {
            let mut days = repeat.weekdays.clone();
            days.sort_unstable();
            let names =
                days.iter().filter_map(|day| WEEKDAYS.get(usize::from(*day).wrapping_sub(1)).copied());
            format!("FREQ=WEEKLY;BYDAY={}", names.collect::<Vec<_>>().join(","))
        }
        RepeatKind::MonthDay => format!("FREQ=MONTHLY;{}", month_day(at.day())),
        RepeatKind::MonthWeekday => nth(((at.day() - 1) / 7 + 1).min(4)),
        RepeatKind::MonthLast => nth(-1),
        RepeatKind::Year if (at.month(), at.day()) == (2, 29) => {
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1".to_owned()
        }
        RepeatKind::Year => format!("FREQ=YEARLY;BYMONTH={};BYMONTHDAY={}", at.month(), at.day()),
    };
    if repeat.interval > 1 {
        rule.push_str(&format!(";INTERVAL={}", repeat.interval));
    }
    match (repeat.until, repeat.times) {
        // The end of that day here: no later time of that day is left out.
        (Some(until), _) => {
            let last = until.to_datetime(Time::constant(23, 59, 59, 0));
            rule.push_str(&format!(";UNTIL={}", end(last, whole_day)));
        }
        (None, Some(times)) => rule.push_str(&format!(";COUNT={times}")),
        (None, None) => {}
    }
    rule
}

/// An end as a rule writes it: a day for whole days, an instant otherwise.
fn end(last: DateTime, whole_day: bool) -> String {
    if whole_day {
        return last.strftime("%Y%m%d").to_string();
    }
    instant(last).map(|end| end.strftime("%Y%m%dT%H%M%SZ").to_string()).unwrap_or_default()
}

/// Where an appointment that repeats is parted.
#[derive(Clone, Copy, Debug)]
pub struct Cut {
    /// Its first time.
    pub at: DateTime,
    /// The last time of the first part.
    pub last: DateTime,
    /// The first time of the second.
    pub key: DateTime,
    /// Times in the first part.
    pub before: usize,
    /// It lasts whole days.
    pub whole_day: bool,
}

/// The choice of each part: together they name the times that the whole named.
///
/// # Errors
/// `Unreadable` where the rule of another calendar cannot be read.
pub fn parted(repeat: &Repeat, cut: &Cut) -> Result<(Repeat, Repeat), RuleError> {
    let (earlier, later): (Vec<DateTime>, Vec<DateTime>) =
        repeat.except.iter().partition(|time| **time < cut.key);
    let bare = |repeat: &Repeat, at: DateTime| {
        let open = Repeat { until: None, times: None, ..repeat.clone() };
        Parts::read(&text(&open, at, cut.whole_day)).map(|parts| parts.without_end())
    };
    let rule = bare(repeat, cut.at)?;
    let rest = |times: u32| times.saturating_sub(u32::try_from(cut.before).unwrap_or(u32::MAX));
    if repeat.kind != RepeatKind::Other {
        let first = Repeat { until: Some(cut.last.date()), times: None, except: earlier, ..repeat.clone() };
        let second = Repeat { times: repeat.times.map(rest), except: later.clone(), ..repeat.clone() };
        // "The 31st" that is parted in February would become "the 28th".
        if bare(&second, cut.key)? == rule {
            return Ok((first, second));
        }
        let mut said = rule;
        if let Some(until) = repeat.until {
            let last = until.to_datetime(Time::constant(23, 59, 59, 0));
            said.0.insert("UNTIL".to_owned(), end(last, cut.whole_day));
        } else if let Some(times) = repeat.times.map(rest) {
            said.0.insert("COUNT".to_owned(), times.to_string());
        }
        let other = open(RepeatKind::Other, 1);
        return Ok((first, Repeat { except: later, rule: Some(said.written()), ..other }));
    }
    let whole = Parts::read(repeat.rule.as_deref().unwrap_or_default())?;
    let mut said = rule;
    said.0.insert("UNTIL".to_owned(), end(cut.last, cut.whole_day));
    let first = Repeat { except: earlier, rule: Some(said.written()), ..repeat.clone() };
    let mut said = whole;
    if let Some(times) = said.get("COUNT").and_then(|times| times.parse().ok()).map(rest) {
        said.0.insert("COUNT".to_owned(), times.to_string());
    }
    Ok((first, Repeat { except: later, rule: Some(said.written()), ..repeat.clone() }))
}

fn month_day(day: i8) -> String {
    match day {
        ..=28 => format!("BYMONTHDAY={day}"),
        _ => {
            let days: Vec<String> = (28..=day).map(|day| day.to_string()).collect();
            format!("BYMONTHDAY={};BYSETPOS=-1", days.join(","))
        }
    }
}

fn weekday(day: Date) -> &'static str {
    WEEKDAYS.get(usize::try_from(day.weekday().to_monday_zero_offset()).unwrap_or(0)).copied().unwrap_or("MO")
}

/// What a screen can offer of a rule, for an appointment that is first at `at`: a choice that gives the same rule, or
/// [`RepeatKind::Other`] with the rule as it is.
///
/// # Errors
/// `Unreadable`.
pub fn choice(rule: &str, at: DateTime, whole_day: bool) -> Result<Repeat, RuleError> {
    let parts = Parts::read(rule)?;
    let number = |name: &str| parts.get(name).map(str::parse::<u32>).transpose();
    let (Ok(interval), Ok(times)) = (number("INTERVAL"), number("COUNT")) else {
        return Err(RuleError::Unreadable);
    };
    let until = parts.until()?.map(|until| {
        let end = match until {
            Until::Day(day) => return day,
            Until::Civil(end) => end,
            Until::Instant(end) => civil(end),
        };
        // An end before the time of that day leaves that day out.
        let last = if end.time() < at.time() { end.date().yesterday() } else { Ok(end.date()) };
        last.unwrap_or(end.date())
    });
    let weekdays: Option<Vec<u8>> = parts
        .get("BYDAY")
        .map(|days| {
            let number = |name: &str| WEEKDAYS.iter().position(|known| *known == name);
            days.split(',').map(|name| number(name).and_then(|n| u8::try_from(n + 1).ok())).collect()
        })
        .unwrap_or_else(|| Some(Vec::new()));
    let kinds = [
        RepeatKind::Day,
        RepeatKind::Week,
        RepeatKind::MonthDay,
        RepeatKind::MonthWeekday,
        RepeatKind::MonthLast,
        RepeatKind::Year,
    ];
    for kind in kinds {
        let days = weekdays.clone().filter(|_| kind == RepeatKind::Week).unwrap_or_default();
        let found = Repeat { until, times, weekdays: days, ..open(kind, interval.unwrap_or(1)) };
        if same(&parts, &Parts::read(&text(&found, at, whole_day))?, kind, at) {
            return Ok(found);
        }
    }
    Ok(Repeat { rule: Some(parts.written()), ..open(RepeatKind::Other, 1) })
}

/// True where two rules say the same, apart from their ends, which were compared as days already.
fn same(theirs: &Parts, ours: &Parts, kind: RepeatKind, at: DateTime) -> bool {
    let mut said = theirs.0.clone();
    // What the first time says anyway may be left out.
    let defaults: &[(&str, String)] = match kind {
        RepeatKind::Week => &[("BYDAY", weekday(at.date()).to_owned())],
        RepeatKind::MonthDay if at.day() <= 28 => &[("BYMONTHDAY", at.day().to_string())],
        RepeatKind::Year if (at.month(), at.day()) != (2, 29) => {
            &[("BYMONTH", at.month().to_string()), ("BYMONTHDAY", at.day().to_string())]
        }
        _ => &[],
    };
    for (name, value) in defaults {
        said.entry((*name).to_owned()).or_insert_with(|| value.clone());
    }
    let bare = |parts: &BTreeMap<String, String>| {
        let mut parts = parts.clone();
        // Weeks begin on Monday here; that only matters where every so many of them count.
        let one = parts.get("INTERVAL").is_none_or(|n| n == "1");
        if one || parts.get("WKST").is_some_and(|day| day == "MO") {
            parts.remove("WKST");
        }
        if one {
            parts.remove("INTERVAL");
        }
        if let Some(days) = parts.get_mut("BYDAY") {
            let mut sorted: Vec<&str> = days.split(',').collect();
            sorted.sort_unstable();
            sorted.dedup();
            *days = sorted.join(",");
        }
        parts.remove("UNTIL");
        parts
    };
    bare(&said) == bare(&ours.0)
}

#[cfg(test)]
#[path = "rule_tests.rs"]
mod tests;
