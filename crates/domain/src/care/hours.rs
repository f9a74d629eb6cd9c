//! Minutes by kind: of a week, and as they usually are.

use crate::Date;
use crate::calendar::{days_between, plus_days};
use crate::call::view::{CareEntry, CareKind, CareTotal};
use std::collections::BTreeMap;

/// The days that the usual hours look back on, today included.
const WINDOW: i64 = 28;
/// Fewer days say nothing about a usual week.
const LEAST: i64 = 14;

/// Minutes a week by kind, and the days on which they rest.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Usual {
    /// The most first; equal ones in the order of the kinds. None where there are too few days.
    pub totals: Vec<CareTotal>,
    /// Days, 14 to 28; 0 where there are too few.
    pub days: u32,
}

/// Minutes by kind, the most first; equal ones in the order of the kinds.
pub fn totals<'a>(entries: impl IntoIterator<Item = &'a CareEntry>) -> Vec<CareTotal> {
    in_order(by_kind(entries))
}

/// The usual minutes a week by kind: of the last 28 days, or of the days since the first entry where those are
/// fewer, rounded to whole minutes. Days without an entry count: nothing was done on them. A diary that lay still
/// for 28 days starts anew.
pub fn usual(entries: &[CareEntry], today: Date) -> Usual {
    let mut dates: Vec<Date> = entries.iter().map(|entry| entry.date).filter(|date| *date <= today).collect();
    dates.sort_unstable();
    let start = dates
        .iter()
        .rev()
        .fold(today, |start, date| if days_between(*date, start) <= WINDOW { *date } else { start });
    let days = if dates.is_empty() { 0 } else { (days_between(start, today) + 1).min(WINDOW) };
    if days < LEAST {
        return Usual::default();
    }
    let first = plus_days(today, 1 - days);
    let counted = by_kind(entries.iter().filter(|entry| (first..=today).contains(&entry.date)));
    let days = u32::try_from(days).unwrap_or(u32::MAX);
    let weekly = counted.into_iter().map(|(kind, minutes)| (kind, a_week(minutes, days)));
    let totals = in_order(weekly.filter(|(_, minutes)| *minutes > 0).collect());
    if totals.is_empty() { Usual::default() } else { Usual { totals, days } }
}

/// Minutes over so many days as minutes a week, half a minute up.
fn a_week(minutes: u32, days: u32) -> u32 {
    let (minutes, days) = (u64::from(minutes), u64::from(days.max(1)));
    u32::try_from((minutes * 14 + days) / (days * 2)).unwrap_or(u32::MAX)
}

fn by_kind<'a>(entries: impl IntoIterator<Item = &'a CareEntry>) -> BTreeMap<CareKind, u32> {
    let mut found: BTreeMap<CareKind, u32> = BTreeMap::new();
    for entry in entries {
        let minutes = found.entry(entry.kind).or_default();
        *minutes = minutes.saturating_add(entry.minutes);
    }
    found
}

fn in_order(minutes: BTreeMap<CareKind, u32>) -> Vec<CareTotal> {
    let mut found: Vec<CareTotal> =
        minutes.into_iter().map(|(kind, minutes)| CareTotal { kind, minutes }).collect();
    // a stable sort: equal ones keep the order of the kinds
    found.sort_by_key(|total| std::cmp::Reverse(total.minutes));
    found
}
