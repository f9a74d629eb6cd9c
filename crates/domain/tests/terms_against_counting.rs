//! The terms of law against a second implementation that shares no code with the first: it counts days on
//! its own calendar, one by one, and decides by looking at each day. 100,000 events at random.

use domain::call::view::TermKind;
use domain::terms;
use proptest::prelude::*;
use std::cell::RefCell;
use std::collections::HashMap;

/// A day of its own: year, month, day and the day of the week (0 is Monday).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Day {
    y: i32,
    m: u32,
    d: u32,
    weekday: u32,
}

fn leap(y: i32) -> bool {
    (y % 4 == 0 && y % 100 != 0) || y % 400 == 0
}

fn month_length(y: i32, m: u32) -> u32 {
    match m {
        4 | 6 | 9 | 11 => 30,
        2 if leap(y) => 29,
        2 => 28,
        _ => 31,
    }
}

impl Day {
    /// Zeller's congruence gives the day of the week.
    fn new(y: i32, m: u32, d: u32) -> Self {
        let (zy, zm) = if m < 3 { (y - 1, m + 12) } else { (y, m) };
        let (k, j) = (zy % 100, zy / 100);
        let saturday_zero = (d as i32 + 13 * (zm as i32 + 1) / 5 + k + k / 4 + j / 4 + 5 * j) % 7;
        Self { y, m, d, weekday: ((saturday_zero + 5) % 7) as u32 }
    }

    fn next(self) -> Self {
        let (mut y, mut m, mut d) = (self.y, self.m, self.d + 1);
        if d > month_length(y, m) {
            (m, d) = (m + 1, 1);
        }
        if m > 12 {
            (y, m) = (y + 1, 1);
        }
        Self { y, m, d, weekday: (self.weekday + 1) % 7 }
    }

    fn text(self) -> String {
        format!("{:04}-{:02}-{:02}", self.y, self.m, self.d)
    }
}

thread_local! {
    /// Easter of the years seen: walking to it is slow.
    static EASTERS: RefCell<HashMap<i32, Day>> = RefCell::default();
}

fn easter(y: i32) -> Day {
    EASTERS.with_borrow_mut(|known| *known.entry(y).or_insert_with(|| walk_to_easter(y)))
}

/// Easter by the rule itself: the Sunday after the first ecclesiastical full
/// moon on or after 21 March. The moon comes from the golden number with the Gregorian corrections.
fn walk_to_easter(y: i32) -> Day {
    let golden = y % 19 + 1;
    let century = y / 100 + 1;
    let solar = 3 * century / 4 - 12;
    let lunar = (8 * century + 5) / 25 - 5;
    let mut epact = (11 * golden + 20 + lunar - solar).rem_euclid(30);
    if (epact == 25 && golden > 11) || epact == 24 {
        epact += 1;
    }
    let mut moon = 44 - epact;
    if moon < 21 {
        moon += 30;
    }
    // Walk from the full moon to the Sunday after it.
    let mut day = Day::new(y, 3, 1);
    for _ in 1..moon {
        day = day.next();
    }
    loop {
        day = day.next();
        if day.weekday == 6 {
            return day;
        }
    }
}

const DECREES: [(i32, u32, u32); 10] = [
    (2023, 4, 28),
    (2023, 5, 19),
    (2024, 5, 10),
    (2024, 12, 27),
    (2025, 5, 30),
    (2026, 1, 2),
    (2026, 5, 15),
    (2027, 5, 7),
    (2028, 4, 28),
    (2028, 5, 26),
];

fn free(day: Day) -> bool {
    if day.weekday >= 5 {
        return true;
    }
    if matches!((day.m, day.d), (1, 1) | (5, 5) | (12, 25) | (12, 26))
        || DECREES.contains(&(day.y, day.m, day.d))
    {
        return true;
    }
    // Koningsdag on the 26th is a Saturday and so free already.
    if (day.m, day.d) == (4, 27) {
        return true;
    }
    // Walk from Easter to each of its days: -2 by looking two days ahead.
    let easter = easter(day.y);
    if day.next().next() == easter {
        return true;
    }
    let mut walk = easter;
    for count in 1..=50 {
        walk = walk.next();
        if walk == day {
            return matches!(count, 1 | 39 | 50);
        }
    }
    false
}

/// Counts the term off, day by day.
fn count(days: u32, event: Day) -> (Day, Day) {
    let mut raw = event;
    let mut working = 0;
    for _ in 0..days {
        raw = raw.next();
        working += u32::from(!free(raw));
    }
    let mut end = raw;
    while free(end) || working < 2 {
        end = end.next();
        working += u32::from(!free(end));
    }
    (raw, end)
}

fn kinds() -> impl Strategy<Value = (TermKind, u32)> {
    prop_oneof![
        Just((TermKind::Onderzoek, 42)),
        Just((TermKind::PersoonlijkPlan, 7)),
        Just((TermKind::Beschikking, 14)),
        Just((TermKind::Bezwaar, 42)),
        Just((TermKind::BeslissingOpBezwaar, 42)),
        Just((TermKind::BeslissingOpBezwaarCommissie, 84)),
        Just((TermKind::Beroep, 42)),
        Just((TermKind::Ingebrekestelling, 14)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100_000, ..ProptestConfig::default() })]

    #[test]
    fn every_term_ends_where_counting_ends((kind, days) in kinds(), y in 2015..2100_i32, m in 1..=12_u32, d in 1..=31_u32) {
        let event = Day::new(y, m, d.min(month_length(y, m)));
        let (raw, end) = count(days, event);
        let found = terms::line(kind, event.text().parse().unwrap());
        prop_assert_eq!((found.0.to_string(), found.1.to_string()), (raw.text(), end.text()));
    }
}
