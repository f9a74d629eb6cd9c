//! Dates of the municipality that the user corrected. The correction stands beside the record and never in
//! it: what follows from the municipality's date stays visible, and taking the correction back restores it.

use super::reading::Reading;
use super::terms::{Started, terms as read_terms};
use super::{Event, Facts};
use crate::Date;
use crate::calendar::days_between;
use crate::call::view::{SourceKind, TermSourceView};
use std::borrow::Cow;

/// The user says that the municipality's date is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Correction {
    /// Of what.
    pub event: Event,
    /// The municipality's date when the user corrected it.
    pub was: Date,
    /// The user's date.
    pub date: Date,
}

/// The municipality may correct its own date meanwhile, by at most so many days: further off it is about
/// something else, and the correction rests.
const SAME_EVENT_DAYS: i64 = 31;

/// The facts with each correction in place of the date that it corrects.
pub(super) fn apply(facts: &Facts) -> Cow<'_, Facts> {
    if facts.corrections.is_empty() {
        return Cow::Borrowed(facts);
    }
    let mut facts = facts.clone();
    for correction in facts.corrections.clone() {
        let distance = |date: Date| days_between(correction.was, date).abs();
        let corrected = facts
            .events
            .iter_mut()
            .filter(|fact| fact.event == correction.event && fact.source == SourceKind::Gemeente)
            .filter(|fact| fact.said.is_none() && distance(fact.date) <= SAME_EVENT_DAYS)
            .min_by_key(|fact| (distance(fact.date), fact.date));
        // Where the municipality came to the same date there is nothing to correct any more.
        if let Some(fact) = corrected.filter(|fact| fact.date != correction.date) {
            fact.said = Some(fact.date);
            fact.date = correction.date;
        }
    }
    Cow::Owned(facts)
}

/// The terms of the corrected facts, each with what it would be by the municipality's dates.
pub(super) fn terms(facts: &Facts, corrected: &Facts, today: Date) -> Vec<Started> {
    let mut found = read_terms(&Reading::new(corrected, today));
    if corrected.events.iter().all(|fact| fact.said.is_none()) {
        return found;
    }
    let theirs = read_terms(&Reading::new(facts, today));
    for Started { view, .. } in &mut found {
        let same = theirs.iter().map(|other| &other.view).find(|other| other.kind == view.kind);
        view.gemeente =
            same.filter(|other| (other.start, other.leading) != (view.start, view.leading)).map(|other| {
                TermSourceView { start: other.start, leading: other.leading, days_left: other.days_left }
            });
    }
    found
}
