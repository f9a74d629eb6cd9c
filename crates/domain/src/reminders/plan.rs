//! From items and settings to moments.

use super::out_of_quiet;
use crate::agenda::{civil, instant};
use crate::calendar::plus_days;
use crate::call::view::{ReminderKind, ReminderView, Settings, TermKind};
use crate::voorziening::Categorie;
use crate::{Date, DateTime, Time};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;

/// Reminders about a day come at this time of the morning.
const MORNING: Time = Time::constant(9, 0, 0, 0);

/// When something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// At an instant: reminded of by the settings' minutes before.
    Moment(Timestamp),
    /// A last day: reminded of by the settings' days before, those of its kind.
    Day(Date),
    /// A day with its own reminders, so many days before it; 0 is the day itself, negative is later.
    Days(Date, &'static [i64]),
}

/// Something to be reminded of.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Its id, stable over syncs.
    pub id: String,
    /// About what.
    pub kind: ReminderKind,
    /// Title for inside the app.
    pub title: String,
    /// Which term, for a term.
    pub term: Option<TermKind>,
    /// When it is.
    pub when: When,
    /// Route inside the app.
    pub route: String,
    /// The category of what it belongs to.
    pub category: Option<Categorie>,
    /// It is about huiselijk geweld or otherwise not to be seen on a screen.
    pub confidential: bool,
}

impl Item {
    /// What it is about and when, in the ids of all its reminders.
    pub fn subject(&self) -> String {
        match self.when {
            When::Moment(at) => format!("{}|{at}", self.id),
            When::Day(day) | When::Days(day, _) => format!("{}|{day}", self.id),
        }
    }

    /// Opvang, beschermd wonen and huiselijk geweld never come into a notification.
    pub fn is_hidden(&self) -> bool {
        self.confidential || self.category.is_some_and(Categorie::is_opvang)
    }
}

/// All reminders, in order of time.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    reminders: Vec<ReminderView>,
}

impl Plan {
    /// Plans reminders for all items. Without notifications there are none. Two that fall on one moment
    /// for one item, as quiet hours may make them, become one.
    pub fn make(items: &[Item], settings: &Settings) -> Self {
        if !settings.notifications {
            return Self::default();
        }
        let mut found: BTreeMap<(Timestamp, String), ReminderView> = BTreeMap::new();
        for item in items.iter().filter(|item| !item.is_hidden()) {
            for (offset, wanted, subject, due) in moments(item, settings) {
                let at = out_of_quiet(wanted, subject, settings.quiet_from, settings.quiet_until);
                let reminder = ReminderView {
                    id: format!("{}|{offset}", item.subject()),
                    at,
                    local: civil(at),
                    kind: item.kind,
                    title: item.title.clone(),
                    term: item.term,
                    due,
                    route: item.route.clone(),
                };
                found.entry((at, item.id.clone())).or_insert(reminder);
            }
        }
        Self { reminders: found.into_values().collect() }
    }

    /// All of them.
    pub fn all(&self) -> &[ReminderView] {
        &self.reminders
    }

    /// Those still to come after `now`.
    pub fn upcoming(&self, now: Timestamp) -> &[ReminderView] {
        let first = self.reminders.partition_point(|reminder| reminder.at <= now);
        &self.reminders[first..]
    }

    /// Those that became due after `since` and up to `now`: to fire where the app was running, missed where
    /// it was not.
    pub fn due(&self, since: Timestamp, now: Timestamp) -> &[ReminderView] {
        let first = self.reminders.partition_point(|reminder| reminder.at <= since);
        let last = self.reminders.partition_point(|reminder| reminder.at <= now);
        self.reminders.get(first..last).unwrap_or_default()
    }

    /// When the next one comes.
    pub fn next(&self, now: Timestamp) -> Option<Timestamp> {
        self.upcoming(now).first().map(|reminder| reminder.at)
    }

    /// The nearest `count`: phones hold a limited number.
    pub fn nearest(&self, now: Timestamp, count: usize) -> &[ReminderView] {
        let upcoming = self.upcoming(now);
        upcoming.get(..count).unwrap_or(upcoming)
    }
}

/// The subject of a reminder's id: [`Item::subject`].
pub fn subject(reminder: &str) -> &str {
    reminder.rsplit_once('|').map_or(reminder, |(subject, _)| subject)
}

/// The wanted moments of an item: offset for the id, moment, the subject's own moment, the day it is about.
fn moments(item: &Item, settings: &Settings) -> Vec<(String, Timestamp, Timestamp, Date)> {
    match item.when {
        When::Moment(subject) => settings
            .remind_minutes
            .iter()
            .filter_map(|minutes| {
                let at = subject.checked_sub(SignedDuration::from_mins((*minutes).into())).ok()?;
                Some((format!("{minutes}m"), at, subject, civil(subject).date()))
            })
            .collect(),
        When::Day(day) => {
            let days = match item.kind {
                ReminderKind::Taak => &settings.remind_task_days,
                ReminderKind::Pgb => &settings.remind_pgb_days,
                _ => &settings.remind_days,
            };
            let before: Vec<i64> = days.iter().map(|days| i64::from(*days)).collect();
            mornings(day, &before)
        }
        When::Days(day, before) => mornings(day, before),
    }
}

fn mornings(day: Date, before: &[i64]) -> Vec<(String, Timestamp, Timestamp, Date)> {
    before
        .iter()
        .filter_map(|days| {
            let date = plus_days(day, -days);
            let at = instant(DateTime::from_parts(date, MORNING))?;
            // A reminder about a day is in time all through that day, and a later one through its own.
            let last = instant(DateTime::from_parts(plus_days(day.max(date), 1), Time::midnight()))?;
            Some((format!("{days}d"), at, last, day))
        })
        .collect()
}
