//! What was shown and marked earlier. Kept on the device only.

use super::{FactSet, Situation};
use crate::Date;
use crate::call::view::TipMark;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A snoozed tip comes back after this many days.
pub const SNOOZE_DAYS: i32 = 14;

/// Showings longer ago count no more, and need not be kept.
const FATIGUE_DAYS: i32 = 14;

/// The most that earlier showings take off a score.
const MAX_FATIGUE: i32 = 45;

/// What happened with one tip.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Past {
    /// The mark.
    pub mark: TipMark,
    /// The day of the mark.
    #[serde(default)]
    pub marked_on: Option<Date>,
    /// The days on which it stood among the tips of the day, oldest first, each once.
    #[serde(default)]
    pub shown: Vec<Date>,
}

impl Default for Past {
    fn default() -> Self {
        Self { mark: TipMark::Clear, marked_on: None, shown: Vec::new() }
    }
}

impl Past {
    /// What earlier showings take off: 15 less the days ago, for each day of the last 14. Today's own
    /// showing does not count, so that the choice stays the same all day.
    pub(super) fn fatigue(&self, today: Date) -> i16 {
        let days = self
            .shown
            .iter()
            .map(|day| days_between(*day, today))
            .filter(|ago| (1..=FATIGUE_DAYS).contains(ago));
        days.map(|ago| FATIGUE_DAYS + 1 - ago).sum::<i32>().min(MAX_FATIGUE) as i16
    }

    /// True where it was shown on a day before today.
    pub(super) fn was_seen(&self, today: Date) -> bool {
        self.shown.iter().any(|day| *day < today)
    }

    /// True where the mark keeps the tip out of the choice today. A tip that was done returns when its
    /// rule says so, and a tip that was done or snoozed returns when a newer event makes it urgent
    /// again (a second decision that is late). "Not for me" stays.
    pub(super) fn hides(
        &self,
        again_after_days: Option<u16>,
        counted: FactSet,
        situation: &Situation,
    ) -> bool {
        let since = self.marked_on.map(|day| days_between(day, situation.today()));
        let newer = |marked: Date| counted.iter().any(|fact| situation.happened_since(fact, marked));
        match self.mark {
            TipMark::Clear | TipMark::Saved => false,
            TipMark::NotForMe => true,
            TipMark::Done => {
                let back =
                    again_after_days.zip(since).is_some_and(|(after, since)| since >= i32::from(after));
                !back && !self.marked_on.is_some_and(newer)
            }
            // The distance, not the order: a clock that was set back must not hide a tip for years.
            TipMark::Snoozed => {
                since.is_some_and(|days| days.abs() < SNOOZE_DAYS) && !self.marked_on.is_some_and(newer)
            }
        }
    }
}

/// Days from one day to another; negative where it lies before.
fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// What was shown and marked, by tip id.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct History(BTreeMap<String, Past>);

impl History {
    /// What happened with this tip.
    pub fn get(&self, id: &str) -> Option<&Past> {
        self.0.get(id)
    }

    /// The mark on this tip.
    pub fn mark_of(&self, id: &str) -> TipMark {
        self.0.get(id).map_or(TipMark::Clear, |past| past.mark)
    }

    /// Puts a mark on a tip.
    pub fn mark(&mut self, id: &str, mark: TipMark, on: Date) {
        let past = self.0.entry(id.to_owned()).or_default();
        past.mark = mark;
        past.marked_on = (mark != TipMark::Clear).then_some(on);
    }

    /// Notes that a tip stood among the tips of the day, and forgets showings that no longer count.
    /// Answers false where that day was noted already, so that nothing has to be stored.
    pub fn show(&mut self, id: &str, on: Date) -> bool {
        let past = self.0.entry(id.to_owned()).or_default();
        if past.shown.contains(&on) {
            return false;
        }
        past.shown.retain(|day| days_between(*day, on).abs() <= FATIGUE_DAYS);
        past.shown.push(on);
        past.shown.sort_unstable();
        true
    }

    /// Puts back what was stored about one tip.
    pub fn insert(&mut self, id: impl Into<String>, past: Past) {
        self.0.insert(id.into(), past);
    }

    /// All of it, by tip id.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Past)> {
        self.0.iter().map(|(id, past)| (id.as_str(), past))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn todays_showing_takes_nothing_off() {
        let today = date(2026, 11, 21);
        let mut history = History::default();
        assert!(history.show("a", today));
        assert!(!history.show("a", today), "the same day is noted once");
        let past = history.get("a").unwrap();
        assert_eq!((past.fatigue(today), past.was_seen(today)), (0, false));
        let tomorrow = date(2026, 11, 22);
        assert_eq!((past.fatigue(tomorrow), past.was_seen(tomorrow)), (14, true));
        assert_eq!(past.fatigue(date(2026, 12, 5)), 1, "fourteen days later");
        assert_eq!(past.fatigue(date(2026, 12, 6)), 0, "fifteen days later");
    }

    #[test]
    fn fatigue_is_capped_and_old_showings_are_forgotten() {
        let mut history = History::default();
        for day in 1..=28 {
            history.show("a", date(2026, 11, day));
        }
        let past = history.get("a").unwrap();
        assert_eq!(past.fatigue(date(2026, 11, 29)), 45);
        assert_eq!(past.shown.first(), Some(&date(2026, 11, 14)));
    }

    #[test]
    fn snoozing_lasts_fourteen_days() {
        let mut history = History::default();
        history.mark("a", TipMark::Snoozed, date(2026, 11, 21));
        let hides = |day| history.get("a").unwrap().hides(None, FactSet::EMPTY, &Situation::new(day));
        assert!(hides(date(2026, 11, 21)));
        assert!(hides(date(2026, 12, 4)));
        assert!(!hides(date(2026, 12, 5)));
        assert!(!hides(date(2020, 1, 1)), "a clock that was set back hides nothing for years");
    }

    #[test]
    fn clearing_takes_a_mark_back() {
        let mut history = History::default();
        history.mark("a", TipMark::NotForMe, date(2026, 11, 21));
        assert_eq!(history.mark_of("a"), TipMark::NotForMe);
        history.mark("a", TipMark::Clear, date(2026, 11, 22));
        assert_eq!(history.get("a"), Some(&Past::default()));
        assert_eq!(history.mark_of("unknown"), TipMark::Clear);
    }
}
