//! The chain of a voorziening, from melding to einde recht: facts in any order become a stage, steps,
//! terms, the next action, and what contradicts.
//!
//! The lines per route follow the statuses that Mijn Amsterdam shows (open source, read on 2026-08-20):
//! services are delivered and stop, products are ordered and delivered, a PGB has no delivery of its own.

mod fact;
mod letters;
mod reading;
mod route;
mod stage;
mod steps;
mod terms;

pub use fact::{Decision, Event, Fact, Facts};
pub use letters::{add_letter, from_letters};
pub use route::Route;

use crate::Date;
use crate::calendar::days_between;
use crate::call::view::{Action, ContradictionView, StepView, TermKind, TermState, TermView};
use crate::voorziening::Stage;
use reading::Reading;

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
    /// Reads the facts as they stand on `today`.
    pub fn read(facts: &Facts, today: Date) -> Self {
        let reading = Reading::new(facts, today);
        let stage = stage::stage(&reading);
        let terms = terms::terms(&reading);
        let term = terms.iter().find(|term| terms::weight(term, &reading).is_some()).cloned();
        let past = is_past(&reading, stage, &terms);
        let action = if past { Action::None } else { action(&reading, stage, &terms) };
        Self {
            stage,
            steps: steps::steps(&reading, stage),
            terms,
            term: if past { None } else { term },
            action,
            contradictions: reading.contradictions(),
            updated: reading.updated(),
            past,
            adverse: reading.is_adverse(),
        }
    }
}

/// The one button: what the terms ask for, or renewal of a right that ends.
fn action(reading: &Reading, stage: Stage, terms: &[TermView]) -> Action {
    let asked = terms.iter().filter(|term| terms::weight(term, reading).is_some()).find(|term| {
        // Somebody who got all that was asked for is not told to object.
        let optional = matches!(term.kind, TermKind::Bezwaar | TermKind::Beroep) && !reading.is_adverse();
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
mod properties;
#[cfg(test)]
mod tests;
