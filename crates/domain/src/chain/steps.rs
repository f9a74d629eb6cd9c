//! The steps of a chain as the screens show them.

use super::reading::Reading;
use super::{Decision, Event, Route};
use crate::call::view::{SourceKind, StepKind, StepState, StepView};
use crate::voorziening::Stage;

/// The steps before the beschikking.
const ASKING: [Event; 7] = [
    Event::Melding,
    Event::PersoonlijkPlan,
    Event::Onderzoek,
    Event::Gesprek,
    Event::Verslag,
    Event::Aanvraag,
    Event::Beschikking,
];

/// Steps that are shown where they happened, and left out otherwise.
const OCCASIONAL: [Event; 8] = [
    Event::Opdracht,
    Event::Levering,
    Event::LeveringGestopt,
    Event::Heronderzoek,
    Event::Bezwaar,
    Event::BeslissingOpBezwaar,
    Event::Beroep,
    Event::Uitspraak,
];

/// A klacht goes its own way: it tells nothing about the other steps.
const KLACHT: [Event; 2] = [Event::Klacht, Event::KlachtAntwoord];

pub(super) fn steps(reading: &Reading, stage: Stage) -> Vec<StepView> {
    let mut steps = Vec::new();
    for event in ASKING {
        steps.extend(asking_step(reading, event));
    }
    let refused = reading.standing().is_some_and(|decision| {
        matches!(
            decision,
            Decision::Afgewezen | Decision::BuitenBehandeling | Decision::Ingetrokken | Decision::Ongegrond
        )
    });
    let ended = stage == Stage::Beeindigd;
    let route = if refused { &[][..] } else { Route::of(reading.facts).steps() };
    for event in OCCASIONAL {
        let Some(kind) = event.step() else { continue };
        let expected = route.contains(&kind) && !ended;
        steps.extend(step(reading, event).or_else(|| expected.then(|| todo(kind))));
    }
    for event in KLACHT {
        steps.extend(step(reading, event));
    }
    let end = step(reading, Event::EindeRecht)
        .or_else(|| route.contains(&StepKind::EindeRecht).then(|| todo(StepKind::EindeRecht)));
    steps.extend(end.map(|mut end| {
        end.date = end.date.or(reading.facts.right_until);
        if ended && end.date.is_some_and(|day| day <= reading.today) {
            end.state = StepState::Done;
        }
        end
    }));
    if ended {
        // What did not happen will not happen any more; only the end may still have its date.
        steps.retain(|s| s.state == StepState::Done || (s.kind == StepKind::EindeRecht && s.date.is_some()));
    }
    mark_current(&mut steps, stage);
    steps
}

/// A step before the beschikking. What was passed without a date is still done; what is only sometimes
/// there is left out.
fn asking_step(reading: &Reading, event: Event) -> Option<StepView> {
    let kind = event.step()?;
    if let Some(found) = step(reading, event) {
        // The onderzoek has begun; it is done once the verslag or something later is there.
        let running = event == Event::Onderzoek && !is_passed(reading, event);
        return Some(if running { StepView { state: StepState::Todo, ..found } } else { found });
    }
    match event {
        Event::PersoonlijkPlan => None,
        Event::Gesprek | Event::Verslag if is_passed(reading, event) => None,
        _ if is_passed(reading, event) => Some(StepView { state: StepState::Done, ..todo(kind) }),
        _ => Some(todo(kind)),
    }
}

/// True where something later than this step has happened.
fn is_passed(reading: &Reading, event: Event) -> bool {
    let later_asking = ASKING.into_iter().filter(|later| *later > event);
    let decided = reading.undated().is_some() || reading.has(Event::EindeRecht);
    (decided && event <= Event::Beschikking)
        || later_asking
            .chain(OCCASIONAL)
            .any(|later| later != Event::PersoonlijkPlan && reading.has(later) && !begins(later, event))
}

/// The onderzoek does not pass by its own talk.
fn begins(later: Event, event: Event) -> bool {
    later == Event::Gesprek && event == Event::Onderzoek
}

fn step(reading: &Reading, event: Event) -> Option<StepView> {
    let done = reading.last(event).map(|fact| (fact, StepState::Done));
    let (fact, state) = done.or_else(|| reading.planned(event).map(|fact| (fact, StepState::Todo)))?;
    Some(StepView {
        kind: event.step()?,
        state,
        date: Some(fact.date),
        source: Some(if fact.said.is_some() { SourceKind::Zelf } else { fact.source }),
        gemeente: fact.said,
        outcome: fact.decision.map(Decision::outcome),
        note: fact.note.clone(),
    })
}

fn todo(kind: StepKind) -> StepView {
    StepView {
        kind,
        state: StepState::Todo,
        date: None,
        source: None,
        gemeente: None,
        outcome: None,
        note: None,
    }
}

/// The first step to come is the current one, unless it is over.
fn mark_current(steps: &mut [StepView], stage: Stage) {
    if matches!(stage, Stage::Beeindigd | Stage::Afgewezen | Stage::Onbekend) {
        return;
    }
    if stage == Stage::Bezwaar || stage == Stage::Beroep {
        let kind = if stage == Stage::Bezwaar { StepKind::Bezwaar } else { StepKind::Beroep };
        if let Some(step) = steps.iter_mut().find(|step| step.kind == kind) {
            step.state = StepState::Current;
        }
        return;
    }
    // A running right is current in its delivery; its end is still to come.
    if stage == Stage::Levering {
        if let Some(step) = steps.iter_mut().rev().find(|step| step.kind == StepKind::Levering) {
            step.state = StepState::Current;
        }
        return;
    }
    if let Some(step) = steps.iter_mut().find(|step| step.state == StepState::Todo) {
        step.state = StepState::Current;
    }
}
