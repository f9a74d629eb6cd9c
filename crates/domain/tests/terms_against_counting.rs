//! The terms of law against a second implementation that shares no code with the first: it counts days on
//! its own calendar, one by one, and decides by looking at each day. 100,000 events at random.

use domain::Date;
use domain::calendar::plus_days;
use domain::call::view::{Actor, DayRole, TermKind};
use domain::terms::{self, Change, Pause, Prolongation, Term};
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
        Just((TermKind::HogerBeroep, 42)),
        Just((TermKind::Klacht, 42)),
        Just((TermKind::KlachtCommissie, 70)),
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

/// What moves a term, in days after its event.
#[derive(Clone, Copy, Debug)]
enum Moved {
    /// Asked on a day; the last day for the answer, and the day of the answer, each so many days later.
    Asked { on: u32, deadline: Option<u32>, answered: Option<u32> },
    /// More time, announced on a day, up to a day that the municipality names so many days later.
    Named { on: u32, until: u32 },
}

/// What a day did.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Did {
    Nothing,
    Count(u32),
    Stand,
    Added,
    Moved,
}

/// Lives through the term one day at a time: nothing is added up beforehand.
fn live(length: u32, event: Day, today: u32, moved: &[Moved]) -> Vec<(Day, Did)> {
    let mut days = vec![(event, Did::Nothing)];
    let (mut at, mut day) = (0, event);
    // Days still to count, days still to come beside them, and until which day the clock stands still.
    let (mut left, mut extra, mut rest, mut still) = (length, 0, 0, 0_u32);
    let (mut named, mut counted, mut working) = (false, 0, 0);
    loop {
        // What happens on this day, before it is over.
        for change in moved {
            match *change {
                Moved::Named { on, until } if on == at && on <= today => {
                    // The end as it stands: walk on from here with what is known.
                    let (mut ahead, mut look, mut works) = (at, day, working);
                    let to_come = left + extra + rest + still.saturating_sub(at);
                    for step in 0..to_come {
                        (ahead, look) = (ahead + 1, look.next());
                        works += u32::from(!free(look) && step >= still.saturating_sub(at));
                    }
                    let mut works = works.max(if ahead - at > 7 { 2 } else { works });
                    while !named && (free(look) || works < 2) {
                        (ahead, look) = (ahead + 1, look.next());
                        works += u32::from(!free(look));
                    }
                    if on + until > ahead {
                        extra = on + until - at - still.saturating_sub(at) - left;
                        (rest, named) = (0, true);
                    }
                }
                Moved::Asked { on, deadline, answered } if on == at && on <= today => {
                    let deadline = deadline.map(|n| on + n).filter(|last| *last < today);
                    let answered = answered.map(|n| on + n).filter(|last| *last <= today);
                    let last = match (answered, deadline) {
                        (Some(a), Some(d)) => a.min(d),
                        (a, d) => a.or(d).unwrap_or(today),
                    };
                    if last > at.max(still) {
                        // In the days that a weekend added, the rest of them comes after the pause.
                        if left == 0 && extra == 0 && !named && rest == 0 && at.max(still) == at {
                            let mut look = day;
                            while free(look) {
                                (look, rest) = (look.next(), rest + 1);
                            }
                        }
                        still = last;
                    }
                }
                _ => {}
            }
        }
        let over = left == 0 && extra == 0 && rest == 0 && at >= still;
        if over && (named || !free(day) && (working >= 2 || at > 9)) {
            return days;
        }
        (at, day) = (at + 1, day.next());
        let did = if at <= still {
            Did::Stand
        } else if left > 0 {
            (left, counted) = (left - 1, counted + 1);
            Did::Count(counted)
        } else if extra > 0 {
            extra -= 1;
            Did::Added
        } else {
            rest = rest.saturating_sub(1);
            Did::Moved
        };
        working += u32::from(!free(day));
        days.push((day, did));
    }
}

fn did(day: &domain::call::view::TermDayView) -> Did {
    match day.role {
        DayRole::Event => Did::Nothing,
        DayRole::Counted => Did::Count(day.number.unwrap().into()),
        DayRole::Suspended => Did::Stand,
        DayRole::Prolonged => Did::Added,
        DayRole::Extended => Did::Moved,
    }
}

fn changes() -> impl Strategy<Value = Vec<Moved>> {
    let asked = (0..60_u32, prop::option::of(0..40_u32), prop::option::of(0..40_u32))
        .prop_map(|(on, deadline, answered)| Moved::Asked { on, deadline, answered });
    let named = (0..60_u32, 1..90_u32).prop_map(|(on, until)| Moved::Named { on, until });
    prop::collection::vec(prop_oneof![3 => asked, 1 => named], 0..3).prop_map(|mut all| {
        // Two on one day are put in an order by the rules; here every day has one.
        let mut seen = Vec::new();
        all.retain(|change| {
            let (Moved::Asked { on, .. } | Moved::Named { on, .. }) = change;
            let fresh = !seen.contains(on);
            seen.push(*on);
            fresh
        });
        all
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, ..ProptestConfig::default() })]

    /// Reken het na: every day of a count does what living through it says, weekends, holidays, suspensions
    /// and extensions included, and the last one is the end that is counted.
    #[test]
    fn every_day_does_what_living_through_it_says(
        (kind, length) in kinds(),
        y in 2015..2100_i32, m in 1..=12_u32, d in 1..=31_u32,
        moved in changes(), today in 0..200_u32,
    ) {
        let event = Day::new(y, m, d.min(month_length(y, m)));
        let start: Date = event.text().parse().unwrap();
        let on = |n: u32| plus_days(start, n.into());
        let gemeente = kind.actor() == Actor::Gemeente;
        let changes = moved.iter().map(|change| match *change {
            Moved::Asked { on: asked, deadline, answered } => Change::Pause(Pause {
                asked: on(asked),
                deadline: deadline.map(|n| on(asked + n)),
                answered: answered.map(|n| on(asked + n)),
            }),
            Moved::Named { on: announced, until } => {
                Change::Prolongation(Prolongation { announced: on(announced), until: Some(on(announced + until)) })
            }
        });
        let term = Term { changes: changes.collect(), ..Term::new(kind, start) };
        let days = term.days(on(today));
        let lived = live(length, event, today, if gemeente { &moved } else { &[] });
        let found: Vec<(String, Did)> = days.iter().map(|day| (day.date.to_string(), did(day))).collect();
        let expected: Vec<(String, Did)> = lived.iter().map(|(day, did)| (day.text(), *did)).collect();
        prop_assert_eq!(found, expected);
        prop_assert_eq!(days.last().unwrap().date, term.count(on(today)).end);
    }
}
