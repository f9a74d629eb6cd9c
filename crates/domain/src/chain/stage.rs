//! Where a voorziening stands.

use super::reading::Reading;
use super::{Decision, Event, Route};
use crate::voorziening::Stage;

pub(super) fn stage(reading: &Reading) -> Stage {
    if reading.has(Event::Ingetrokken) && !reading.is_decided() {
        return Stage::Beeindigd;
    }
    if let Some(remedy) = remedy(reading) {
        return remedy;
    }
    let ended =
        reading.has(Event::EindeRecht) || reading.facts.right_until.is_some_and(|day| day < reading.today);
    if ended && !is_asked_again(reading) {
        return Stage::Beeindigd;
    }
    match reading.standing() {
        Some(Decision::Afgewezen | Decision::BuitenBehandeling | Decision::Ongegrond) => Stage::Afgewezen,
        Some(Decision::Ingetrokken) => Stage::Beeindigd,
        Some(_) => running(reading),
        // A beschikking of which the outcome is unknown, or a delivery without one: it is decided.
        None if reading.is_decided() || reading.has(Event::Levering) => running(reading),
        None => undecided(reading),
    }
}

/// A bezwaar or beroep that has not been decided.
fn remedy(reading: &Reading) -> Option<Stage> {
    let date = |event| reading.last(event).map(|fact| fact.date);
    let decided_again = |day| date(Event::Beschikking).is_some_and(|decision| decision > day);
    if let Some(day) = date(Event::Beroep).filter(|day| !decided_again(*day)) {
        // A beroep because no decision came ends with the decision.
        let answered = date(Event::BeslissingOpBezwaar).is_some_and(|decision| decision > day)
            || date(Event::Uitspraak).is_some_and(|uitspraak| uitspraak >= day);
        return (!answered).then_some(Stage::Beroep);
    }
    let day = date(Event::Bezwaar).filter(|day| !decided_again(*day))?;
    let answered = date(Event::BeslissingOpBezwaar).is_some_and(|decision| decision >= day);
    (!answered).then_some(Stage::Bezwaar)
}

/// True where this round has begun and is not decided: an old right may have ended meanwhile.
fn is_asked_again(reading: &Reading) -> bool {
    !reading.has(Event::EindeRecht)
        && !reading.has(Event::Beschikking)
        && (reading.has(Event::Melding) || reading.has(Event::Aanvraag))
        && reading.undated().is_none()
}

fn running(reading: &Reading) -> Stage {
    let date = |event| reading.last(event).map(|fact| fact.date);
    let started = date(Event::Levering);
    if date(Event::LeveringGestopt).is_some_and(|stop| started.is_none_or(|start| start <= stop)) {
        return Stage::Beeindigd;
    }
    let runs_by_right = Route::of(reading.facts).runs_by_right()
        && reading
            .facts
            .right_from
            .or_else(|| date(Event::Beschikking))
            .is_none_or(|day| day <= reading.today);
    if started.is_some() || runs_by_right { Stage::Levering } else { Stage::Toegewezen }
}

fn undecided(reading: &Reading) -> Stage {
    if reading.has(Event::Aanvraag) {
        return if is_waiting(reading) { Stage::Opgeschort } else { Stage::Aanvraag };
    }
    if reading.has(Event::Verslag) {
        return Stage::Verslag;
    }
    let begun = [Event::Melding, Event::PersoonlijkPlan, Event::Onderzoek, Event::Gesprek];
    if begun.into_iter().any(|event| reading.has(event)) { Stage::Onderzoek } else { Stage::Onbekend }
}

/// True where the last question for information has no answer and its last day has not passed.
pub(super) fn is_waiting(reading: &Reading) -> bool {
    reading.all(Event::InformatieGevraagd).last().is_some_and(|asked| {
        let answered =
            reading.all(Event::InformatieOntvangen).last().is_some_and(|answer| answer.date >= asked.date);
        !answered && asked.until.is_none_or(|until| until >= reading.today)
    })
}
