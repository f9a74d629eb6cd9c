//! The terms of law that run in a chain.

use super::reading::Reading;
use super::{Event, stage};
use crate::Date;
use crate::calendar::days_between;
use crate::call::view::{Action, Actor, DwangsomView, TermKind, TermState, TermView};
use crate::terms::{self, Change, Counted, Ingebrekestelling, Pause, Prolongation, Term, rule};
use crate::voorziening::Law;

/// A term as it is shown, and as it is counted.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Started {
    pub view: TermView,
    pub term: Term,
}

/// All terms that the facts start, those that matter most first.
pub(super) fn terms(reading: &Reading) -> Vec<Started> {
    let mut found = Vec::new();
    if reading.facts.law == Law::Wmo {
        found.extend(persoonlijk_plan(reading));
        found.extend(onderzoek(reading));
        found.extend(beschikking(reading));
    }
    if matches!(reading.facts.law, Law::Wmo | Law::Jeugdwet | Law::Wlz) {
        found.extend(bezwaar(reading));
        found.extend(beslissing_op_bezwaar(reading));
        found.extend(beroep(reading));
        found.extend(hoger_beroep(reading));
        found.extend(klacht(reading));
    }
    found.sort_by_key(|Started { view, .. }| {
        (weight(view, reading).unwrap_or(u8::MAX), view.state, view.leading)
    });
    found
}

/// How much a term matters now, 0 the most; none where nothing runs and nothing helps.
pub(super) fn weight(term: &TermView, reading: &Reading) -> Option<u8> {
    use TermKind as K;
    Some(match (term.kind, term.state) {
        (_, TermState::Passed) if matches!(term.action, Action::Aanvraag | Action::Ingebrekestelling) => 0,
        (K::Dwangsom, TermState::Running) => 1,
        // It has reached its most, and there is still no decision.
        (K::Dwangsom, TermState::Passed) if term.action == Action::Beroep => 1,
        (K::Ingebrekestelling, TermState::Running) => 2,
        (_, TermState::Suspended) => 3,
        (K::Bezwaar | K::Beroep | K::HogerBeroep, TermState::Running) if reading.is_adverse() => 4,
        (K::Bezwaar | K::Beroep | K::HogerBeroep, TermState::Running) => 7,
        // How somebody was treated matters less than what was decided.
        (K::Klacht | K::KlachtCommissie, TermState::Passed) if term.action == Action::Ombudsman => 9,
        (K::Klacht | K::KlachtCommissie, TermState::Running) => 10,
        (K::PersoonlijkPlan, TermState::Running) => 8,
        (_, TermState::Running) => 5,
        (K::Onderzoek, TermState::Met) if term.action == Action::Aanvraag => 6,
        _ => return None,
    })
}

fn persoonlijk_plan(reading: &Reading) -> Option<Started> {
    let kind = TermKind::PersoonlijkPlan;
    let start = reading.start(Event::Melding, Actor::Burger)?;
    let term = Term::new(kind, start);
    let counted = term.count(reading.today);
    let handed_in = reading.has(Event::PersoonlijkPlan);
    let overtaken =
        [Event::Verslag, Event::Aanvraag].into_iter().any(|e| reading.has(e)) || reading.is_decided();
    // A plan is voluntary: once the days have passed there is nothing to say about it.
    if !handed_in && (overtaken || counted.last < reading.today) {
        return None;
    }
    let state = if handed_in { TermState::Met } else { TermState::Running };
    let action = if handed_in { Action::None } else { Action::PersoonlijkPlan };
    Some(started(term, counted, state, action, reading.today))
}

fn onderzoek(reading: &Reading) -> Option<Started> {
    let kind = TermKind::Onderzoek;
    let start = reading.start(Event::Melding, Actor::Gemeente)?;
    let term = Term::new(kind, start);
    let counted = term.count(reading.today);
    let asked = reading.has(Event::Aanvraag) || reading.is_decided();
    let withdrawn = reading.has(Event::Ingetrokken);
    let late = reading.today > counted.leading;
    let (state, action) = if reading.has(Event::Verslag) {
        let action = if asked || withdrawn { Action::None } else { Action::Aanvraag };
        (TermState::Met, action)
    } else if asked || withdrawn {
        // An aanvraag within the six weeks means that the onderzoek was done.
        let day = reading.start(Event::Aanvraag, Actor::Gemeente);
        let overtaken = !reading.is_decided() && day.is_some_and(|day| day > counted.leading);
        (if overtaken { TermState::Passed } else { TermState::Met }, Action::None)
    } else if late {
        // No decision, so no dwangsom: the aanvraag may be made at once.
        (TermState::Passed, Action::Aanvraag)
    } else {
        (TermState::Running, Action::None)
    };
    Some(started(term, counted, state, action, reading.today))
}

fn beschikking(reading: &Reading) -> Vec<Started> {
    let kind = TermKind::Beschikking;
    let Some(start) = reading.start(Event::Aanvraag, Actor::Gemeente) else { return Vec::new() };
    let done = reading.last(Event::Beschikking).map(|fact| fact.date);
    let before = done.or_else(|| reading.start(Event::Bezwaar, Actor::Burger));
    let term = Term { changes: changes(reading, start, before), ..Term::new(kind, start) };
    let closed = reading.is_decided() || reading.has(Event::Ingetrokken);
    gemeente_terms(reading, term, closed, done)
}

fn bezwaar(reading: &Reading) -> Option<Started> {
    let fact = reading.last(Event::Beschikking)?;
    let objected = [Event::Bezwaar, Event::BeslissingOpBezwaar]
        .into_iter()
        .any(|event| reading.last(event).is_some_and(|later| later.date >= fact.date));
    burger_term(reading, TermKind::Bezwaar, Event::Beschikking, objected, Action::Bezwaar)
}

fn beslissing_op_bezwaar(reading: &Reading) -> Vec<Started> {
    let Some(received) = reading.start(Event::Bezwaar, Actor::Gemeente) else { return Vec::new() };
    let Some(sent) = reading.start(Event::Beschikking, Actor::Gemeente) else { return Vec::new() };
    if received < sent {
        return Vec::new(); // A newer beschikking has taken the place of the one objected to.
    }
    let kind = if reading.facts.committee {
        TermKind::BeslissingOpBezwaarCommissie
    } else {
        TermKind::BeslissingOpBezwaar
    };
    // Counted from the last day of the bezwaar term, not from receipt (Awb 7:10 lid 1).
    let start = Term::new(TermKind::Bezwaar, sent).count(reading.today).end;
    let done = reading.last(Event::BeslissingOpBezwaar).map(|fact| fact.date).filter(|day| *day >= received);
    let mut term = Term { changes: changes(reading, received, done), ..Term::new(kind, start) };
    for change in &mut term.changes {
        // Announced before the term began, it counts from its first day.
        match change {
            Change::Pause(pause) => pause.asked = pause.asked.max(start),
            Change::Prolongation(prolongation) => prolongation.announced = prolongation.announced.max(start),
        }
    }
    gemeente_terms(reading, term, done.is_some(), done)
}

fn beroep(reading: &Reading) -> Option<Started> {
    let fact = reading.last(Event::BeslissingOpBezwaar)?;
    let done = [Event::Beroep, Event::Uitspraak]
        .into_iter()
        .any(|event| reading.last(event).is_some_and(|later| later.date >= fact.date));
    burger_term(reading, TermKind::Beroep, Event::BeslissingOpBezwaar, done, Action::Beroep)
}

fn hoger_beroep(reading: &Reading) -> Option<Started> {
    let fact = reading.last(Event::Uitspraak)?;
    // A new decision of the municipality takes the place of what the court spoke about.
    let done = [Event::Beschikking, Event::BeslissingOpBezwaar]
        .into_iter()
        .any(|event| reading.last(event).is_some_and(|later| later.date > fact.date));
    burger_term(reading, TermKind::HogerBeroep, Event::Uitspraak, done, Action::HogerBeroep)
}

/// A klacht about how somebody was treated: its answer is no decision, so it knows no dwangsom.
fn klacht(reading: &Reading) -> Option<Started> {
    let start = reading.start(Event::Klacht, Actor::Gemeente)?;
    let kind = if reading.facts.klacht_committee { TermKind::KlachtCommissie } else { TermKind::Klacht };
    let answered = reading.last(Event::KlachtAntwoord).map(|fact| fact.date).filter(|day| *day >= start);
    // More time while a decision is awaited is taken for that decision.
    let open = |day: Date, asked: Event, decided: Event| {
        reading.last(asked).is_some_and(|fact| fact.date <= day)
            && reading.last(decided).is_none_or(|fact| fact.date > day)
    };
    let awaited = |day: Date| {
        open(day, Event::Aanvraag, Event::Beschikking)
            || open(day, Event::Bezwaar, Event::BeslissingOpBezwaar)
    };
    let changes = changes(reading, start, answered).into_iter().filter(|change| match change {
        Change::Prolongation(prolongation) => !awaited(prolongation.announced),
        Change::Pause(_) => false,
    });
    let term = Term { changes: changes.collect(), ..Term::new(kind, start) };
    let counted = term.count(reading.today);
    let (state, action) = if answered.is_some() {
        (TermState::Met, Action::None)
    } else if reading.today > counted.leading {
        (TermState::Passed, Action::Ombudsman)
    } else {
        (TermState::Running, Action::None)
    };
    Some(started(term, counted, state, action, reading.today))
}

/// A term in which the resident may act against what was sent.
fn burger_term(
    reading: &Reading,
    kind: TermKind,
    event: Event,
    done: bool,
    action: Action,
) -> Option<Started> {
    let start = reading.start(event, Actor::Burger)?;
    let reaction_date =
        reading.all(event).into_iter().filter(|f| f.date >= start).filter_map(|f| f.until).min();
    let term = Term { reaction_date, ..Term::new(kind, start) };
    let counted = term.count(reading.today);
    let (state, action) = if done {
        (TermState::Met, Action::None)
    } else if reading.today <= counted.last {
        (TermState::Running, action)
    } else {
        (TermState::Passed, Action::None)
    };
    Some(started(term, counted, state, action, reading.today))
}

/// A decision that the municipality owes, with the ingebrekestelling and the dwangsom that follow it.
fn gemeente_terms(reading: &Reading, term: Term, closed: bool, done: Option<Date>) -> Vec<Started> {
    let counted = term.count(reading.today);
    let notice = reading
        .all(Event::Ingebrekestelling)
        .into_iter()
        .filter(|fact| done.is_none_or(|day| fact.date <= day))
        .map(|fact| (fact.received(), terms::judge(fact.received(), counted.leading)))
        .find_map(|(received, effect)| match effect {
            Ingebrekestelling::Counts { last_free_day, first_day, last_day } => {
                Some((received, last_free_day, first_day, last_day))
            }
            Ingebrekestelling::TooEarly => None,
        });
    let (state, action) = if closed {
        (TermState::Met, Action::None)
    } else if counted.suspended {
        let waiting = stage::is_waiting(reading);
        (TermState::Suspended, if waiting { Action::InformatieGeven } else { Action::None })
    } else if reading.today > counted.leading {
        (TermState::Passed, if notice.is_some() { Action::None } else { Action::Ingebrekestelling })
    } else {
        (TermState::Running, Action::None)
    };
    let mut late = started(term, counted, state, action, reading.today);
    let Some((received, last_free_day, first_day, last_day)) = notice else {
        if action == Action::Ingebrekestelling {
            late.view.dwangsom = dwangsom(reading.today, None);
        }
        return vec![late];
    };
    let mut found = vec![late];
    // The day on which the decision was sent is no day of default.
    let last_late_day = done.map_or(reading.today, |day| crate::calendar::plus_days(day, -1));
    let two_weeks = Term::new(TermKind::Ingebrekestelling, received);
    let counted = two_weeks.count(reading.today);
    let (state, action) = if closed && last_late_day < first_day {
        (TermState::Met, Action::None)
    } else if reading.today > last_free_day {
        // Beroep against not deciding in time needs no bezwaar first (Awb 6:2 sub b, 6:12).
        (TermState::Passed, if closed { Action::None } else { Action::Beroep })
    } else {
        (TermState::Running, Action::None)
    };
    let running = !closed && (first_day..=last_day).contains(&reading.today);
    let owed = dwangsom(reading.today, Some(Owed { first_day, last_day, last_late_day, running }));
    let mut two_weeks = started(two_weeks, counted, state, action, reading.today);
    if !closed {
        two_weeks.view.dwangsom.clone_from(&owed);
    }
    found.push(two_weeks);
    if last_late_day >= first_day {
        let days = Term::new(TermKind::Dwangsom, last_free_day);
        let counted = days.count(reading.today);
        let state = if running { TermState::Running } else { TermState::Passed };
        let action = if closed { Action::None } else { Action::Beroep };
        let mut days = started(days, counted, state, action, reading.today);
        days.view.due_cents = owed.as_ref().map(|owed| owed.due_cents);
        days.view.dwangsom = owed;
        found.push(days);
    }
    found
}

/// The days of a dwangsom after an ingebrekestelling that counts.
struct Owed {
    first_day: Date,
    last_day: Date,
    /// The last day without a decision, up to today.
    last_late_day: Date,
    /// Today adds to it.
    running: bool,
}

/// What is owed, or would be; none where the amounts are not known.
fn dwangsom(today: Date, owed: Option<Owed>) -> Option<DwangsomView> {
    let tariff = terms::tariff_on(owed.as_ref().map_or(today, |owed| owed.first_day))?;
    let due = |until: Date| {
        owed.as_ref().and_then(|owed| terms::due_cents(owed.first_day, until)).unwrap_or_default()
    };
    let yesterday = crate::calendar::plus_days(today, -1);
    Some(DwangsomView {
        first_day: owed.as_ref().map(|owed| owed.first_day),
        last_day: owed.as_ref().map(|owed| owed.last_day),
        today_cents: owed.as_ref().filter(|owed| owed.running).map(|_| due(today) - due(yesterday)),
        daily_cents: tariff.tiers.iter().map(|tier| tier.cents).collect(),
        due_cents: owed.as_ref().map_or(0, |owed| due(owed.last_late_day)),
        max_cents: terms::max_cents(tariff),
        uncertain: tariff
            .uncertain_from
            .is_some_and(|from| owed.as_ref().map_or(today, |owed| owed.last_day) >= from),
        source: tariff.source.to_owned(),
        checked_on: tariff.checked_on,
    })
}

/// The suspensions and extensions between two events.
fn changes(reading: &Reading, from: Date, before: Option<Date>) -> Vec<Change> {
    let inside = |day: Date| day >= from && before.is_none_or(|end| day <= end);
    let answers = reading.all(Event::InformatieOntvangen);
    let pauses =
        reading.all(Event::InformatieGevraagd).into_iter().filter(|fact| inside(fact.date)).map(|asked| {
            let answered = answers.iter().map(|fact| fact.date).find(|day| *day >= asked.date);
            // What was decided meanwhile was not waited for any longer.
            let answered = answered.or(before);
            Change::Pause(Pause { asked: asked.date, deadline: asked.until, answered })
        });
    let prolongations = reading
        .all(Event::Verlengd)
        .into_iter()
        .filter(|fact| inside(fact.date))
        .map(|fact| Change::Prolongation(Prolongation { announced: fact.date, until: fact.until }));
    pauses.chain(prolongations).collect()
}

fn started(term: Term, counted: Counted, state: TermState, action: Action, today: Date) -> Started {
    let (suspended_days, prolonged) = term.moved(today);
    let view = TermView {
        kind: term.kind,
        start: term.start,
        raw_end: counted.raw_end,
        end: counted.end,
        leading: counted.leading,
        days_left: i32::try_from(days_between(today, counted.leading)).unwrap_or(i32::MAX),
        actor: term.kind.actor(),
        state,
        action,
        articles: rule(term.kind).articles.iter().map(|article| (*article).to_owned()).collect(),
        due_cents: None,
        last: counted.last,
        reaction_date: term.reaction_date,
        suspended_days,
        prolonged,
        dwangsom: None,
        gemeente: None,
    };
    Started { view, term }
}
