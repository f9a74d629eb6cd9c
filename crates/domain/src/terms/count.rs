//! Counting a term with everything that moves its last day.

use super::{line, rule};
use crate::Date;
use crate::calendar::{days_between, extended_end, plus_days};
use crate::call::view::{Actor, TermKind};

/// The clock stands still because the municipality asked to complete the request (Awb 4:15 lid 1): from
/// the day after the question up to and including the day on which the answer came, or the last day that
/// was given for it. Counting that day too is the reading that never makes an ingebrekestelling too early.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pause {
    /// The day of the question.
    pub asked: Date,
    /// The last day that the municipality gave for the answer.
    pub deadline: Option<Date>,
    /// The day on which the answer came.
    pub answered: Option<Date>,
}

impl Pause {
    /// The last day on which the clock stands still; none while that is unknown on `today`.
    fn last_day(self, today: Date) -> Option<Date> {
        let deadline = self.deadline.filter(|day| *day < today);
        match (self.answered.filter(|day| *day <= today), deadline) {
            (Some(answered), Some(deadline)) => Some(answered.min(deadline)),
            (answered, deadline) => answered.or(deadline),
        }
    }
}

/// The municipality gave itself more time (Awb 4:14, Awb 7:10 lid 3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prolongation {
    /// The day on which it said so; after the last day of the term it has no effect.
    pub announced: Date,
    /// The new last day that it named. Without one a beslissing op bezwaar may take six weeks more.
    pub until: Option<Date>,
}

/// Something that moves the last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// A suspension.
    Pause(Pause),
    /// An extension.
    Prolongation(Prolongation),
}

impl Change {
    fn date(self) -> Date {
        match self {
            Self::Pause(pause) => pause.asked,
            Self::Prolongation(prolongation) => prolongation.announced,
        }
    }

    /// What happened on one day is taken in one order, whichever way it arrives: first the extension, so
    /// that a question of the same day stops the longer term.
    fn order(self) -> (Date, bool, Option<Date>) {
        match self {
            Self::Prolongation(prolongation) => (self.date(), false, prolongation.until),
            Self::Pause(pause) => (self.date(), true, pause.deadline),
        }
    }
}

/// A term and what is known to move it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Which.
    pub kind: TermKind,
    /// The event that it runs from; for a beslissing op bezwaar the last day of the bezwaar term.
    pub start: Date,
    /// The last day that the municipality's letter names for the resident; the earlier day leads.
    pub reaction_date: Option<Date>,
    /// Suspensions and extensions, in any order.
    pub changes: Vec<Change>,
}

/// A counted term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// Last day before the Algemene termijnenwet, suspensions and extensions.
    pub raw_end: Date,
    /// Last day with all of them.
    pub end: Date,
    /// The day that leads.
    pub leading: Date,
    /// The last day on which the act still counts: `end`, or a later day that the letter itself names.
    pub last: Date,
    /// The clock stands still on `today`; `end` then supposes that it runs on tomorrow.
    pub suspended: bool,
}

impl Term {
    /// A term that nothing moves.
    pub fn new(kind: TermKind, start: Date) -> Self {
        Self { kind, start, reaction_date: None, changes: Vec::new() }
    }

    /// Counts it as known on `today`.
    pub fn count(&self, today: Date) -> Counted {
        let (raw_end, formal) = line(self.kind, self.start);
        if self.kind.actor() == Actor::Burger {
            let leading = self.reaction_date.map_or(raw_end, |day| day.min(raw_end));
            let last = self.reaction_date.map_or(formal, |day| day.max(formal));
            return Counted { raw_end, end: formal, leading, last, suspended: false };
        }
        let walk = self.walk(raw_end, today);
        let end = walk.end();
        Counted { raw_end, end, leading: end, last: end, suspended: walk.suspended }
    }

    /// The days on which the clock stood still up to `today`, and whether the municipality gave itself more
    /// time.
    pub fn moved(&self, today: Date) -> (u32, bool) {
        if self.changes.is_empty() || self.kind.actor() == Actor::Burger {
            return (0, false);
        }
        let walk = self.walk(line(self.kind, self.start).0, today);
        let days: i64 = walk.pauses.iter().map(|(first, last)| days_between(*first, *last) + 1).sum();
        (u32::try_from(days).unwrap_or(u32::MAX), walk.extra().is_some())
    }

    /// All changes, taken in the order in which they happened.
    pub(super) fn walk(&self, raw_end: Date, today: Date) -> Walk<'_> {
        let mut changes = self.changes.clone();
        changes.sort_by_key(|change| change.order());
        let mut walk = Walk {
            term: self,
            base: raw_end,
            named: false,
            adjourned: 0,
            prolonged_on: None,
            paused_to: self.start,
            pauses: Vec::new(),
            suspended: false,
        };
        for change in changes {
            // What comes before the term or after its last day cannot move it.
            if change.date() < self.start || change.date() > walk.end() || change.date() > today {
                continue;
            }
            match change {
                Change::Pause(pause) => walk.pause(pause, today),
                Change::Prolongation(prolongation) => walk.prolong(prolongation),
            }
        }
        walk
    }
}

/// The last day while the changes are applied.
pub(super) struct Walk<'a> {
    term: &'a Term,
    /// The last day before the Algemene termijnenwet.
    base: Date,
    /// The municipality named that day itself: no statutory term, so it is not moved.
    named: bool,
    /// Days that an adjournment without a date of its own added.
    adjourned: i64,
    /// The day on which the municipality first gave itself more time.
    prolonged_on: Option<Date>,
    /// The last day of the pauses so far, so that no day counts twice.
    paused_to: Date,
    /// First and last day of each time that the clock stood still, in order; none overlaps another.
    pub pauses: Vec<(Date, Date)>,
    suspended: bool,
}

impl Walk<'_> {
    pub(super) fn end(&self) -> Date {
        if self.named {
            self.base
        } else {
            extended_end(self.term.start, self.base, rule(self.term.kind).length)
        }
    }

    /// The days that the municipality gave itself on top of the term (what follows the counted days up to a
    /// day that it named, or the days of an adjournment), and the day on which it said so.
    pub(super) fn extra(&self) -> Option<(Date, i64)> {
        Some((self.prolonged_on?, if self.named { i64::MAX } else { self.adjourned }))
    }

    fn pause(&mut self, pause: Pause, today: Date) {
        let last = pause.last_day(today);
        self.suspended |= last.is_none();
        let last = last.unwrap_or(today);
        let before_first = pause.asked.max(self.paused_to);
        if last > before_first {
            if pause.asked >= self.base.max(self.paused_to) {
                // Asked while the term ran on over a weekend: what was left of it comes after the pause.
                self.base = self.end();
            }
            self.base = plus_days(self.base, days_between(before_first, last));
            self.pauses.push((plus_days(before_first, 1), last));
            self.paused_to = last;
        }
    }

    fn prolong(&mut self, prolongation: Prolongation) {
        match prolongation.until {
            Some(until) if until > self.end() => {
                self.base = until;
                self.named = true;
                self.prolonged_on.get_or_insert(prolongation.announced);
            }
            None if adjourned(self.term.kind) > 0 => {
                let days = adjourned(self.term.kind);
                self.base = plus_days(self.base, days);
                self.adjourned += days;
                self.prolonged_on.get_or_insert(prolongation.announced);
            }
            // Awb 4:14 asks for a date: without one nothing is extended.
            _ => {}
        }
    }
}

/// The days by which a decision may be adjourned without naming a day: six weeks for a beslissing op bezwaar
/// (Awb 7:10 lid 3), four for the answer to a klacht (Awb 9:11 lid 2); an aanvraag needs a date
/// (Awb 4:14).
fn adjourned(kind: TermKind) -> i64 {
    match kind {
        TermKind::BeslissingOpBezwaar | TermKind::BeslissingOpBezwaarCommissie => 42,
        TermKind::Klacht | TermKind::KlachtCommissie => 28,
        _ => 0,
    }
}
