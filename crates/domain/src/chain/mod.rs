//! The chain of a voorziening, from melding to einde recht: facts in any order become a stage, steps,
//! terms, the next action, and what contradicts.
//!
//! The lines per route follow the statuses that Mijn Amsterdam shows (open source, read on 2026-08-20):
//! services are delivered and stop, products are ordered and delivered, a PGB has no delivery of its own.

mod correction;
mod fact;
mod letters;
mod reading;
mod route;
mod stage;
mod standing;
mod steps;
mod terms;

pub use correction::Correction;
pub use fact::{Decision, Event, Fact, Facts};
pub use letters::{add_letter, from_letters};
pub use route::Route;

use crate::Date;
use crate::calendar::days_between;
use crate::call::view::{
    Action, ContradictionView, StandingView, StepView, TermDayView, TermKind, TermState, TermView,
};
use crate::voorziening::Stage;
use reading::Reading;
use terms::Started;

/// Renewal is offered this many weeks before the right ends.
pub const RENEWAL_OFFER_WEEKS: i64 = 10;

/// All that follows from the facts on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Chain {
    /// Where it stands.
    pub stage: Stage,
    /// The steps, in the order of its route.
    pub steps: Vec<StepView>,
    /// All terms, those that matter most first.
    pub terms: Vec<TermView>,
    /// The term that matters now.
    pub term: Option<TermView>,
    /// What helps now.
    pub action: Action,
    /// What is true now, where the municipality is late or said no.
    pub standing: Option<StandingView>,
    /// Dates on which the sources disagree.
    pub contradictions: Vec<ContradictionView>,
    /// The last event that has happened.
    pub updated: Option<Date>,
    /// Ended, or refused and no longer open to bezwaar.
    pub past: bool,
    /// The resident did not get all that was asked for: a last day for bezwaar or beroep matters.
    pub adverse: bool,
}

impl Chain {
    /// Reads the facts as they stand on `today`. Where the user corrected a date, everything follows the
    /// user's date, and each term says what it would be by the municipality's.
    pub fn read(facts: &Facts, today: Date) -> Self {
        let corrected = correction::apply(facts);
        let reading = Reading::new(&corrected, today);
        let stage = stage::stage(&reading);
        let started = correction::terms(facts, &corrected, today);
        let terms: Vec<TermView> = started.into_iter().map(|started| started.view).collect();
        let term = terms.iter().find(|term| terms::weight(term, &reading).is_some()).cloned();
        let past = is_past(&reading, stage, &terms);
        let action = if past { Action::None } else { action(&reading, stage, &terms) };
        let term = if past { None } else { term };
        Self {
            stage,
            steps: steps::steps(&reading, stage),
            terms,
            standing: term.as_ref().and_then(|term| standing::standing(&reading, term, action)),
            term,
            action,
            contradictions: reading.contradictions(),
            updated: reading.updated(),
            past,
            adverse: reading.is_adverse(),
        }
    }

    /// One term of the chain, counted off day by day; none where no such term has started.
    pub fn days(facts: &Facts, kind: TermKind, today: Date) -> Option<(TermView, Vec<TermDayView>)> {
        let started = correction::terms(facts, &correction::apply(facts), today);
        let Started { view, term } = started.into_iter().find(|started| started.view.kind == kind)?;
        let days = term.days(today);
        Some((view, days))
    }
}

/// The one button: what the terms ask for, or renewal of a right that ends.
fn action(reading: &Reading, stage: Stage, terms: &[TermView]) -> Action {
    let asked = terms.iter().filter(|term| terms::weight(term, reading).is_some()).find(|term| {
        // Somebody who got all that was asked for is not told to object.
        let optional = matches!(term.kind, TermKind::Bezwaar | TermKind::Beroep | TermKind::HogerBeroep)
            && !reading.is_adverse();
        term.action != Action::None && !optional
    });
    if let Some(term) = asked {
        return term.action;
    }
    let ends_soon = reading
        .facts
        .right_until
        .is_some_and(|until| (0..=RENEWAL_OFFER_WEEKS * 7).contains(&days_between(reading.today, until)));
    if ends_soon && matches!(stage, Stage::Toegewezen | Stage::Levering) {
        Action::Verlengen
    } else {
        Action::None
    }
}

fn is_past(reading: &Reading, stage: Stage, terms: &[TermView]) -> bool {
    match stage {
        Stage::Beeindigd => !terms.iter().any(|t| t.state == TermState::Running && reading.is_adverse()),
        Stage::Afgewezen => {
            !terms.iter().any(|t| matches!(t.state, TermState::Running | TermState::Suspended))
        }
        _ => false,
    }
}

#[cfg(test)]
mod corrections;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
