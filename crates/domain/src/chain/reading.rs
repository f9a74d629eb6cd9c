//! The facts put in order: one round of the chain, one date per step and source.

use super::{Decision, Event, Fact, Facts};
use crate::Date;
use crate::call::view::{Actor, ContradictionView, Outcome, SourceKind};
use std::collections::BTreeSet;

/// The facts of the current round as they stand on a day.
pub(super) struct Reading<'a> {
    pub facts: &'a Facts,
    pub today: Date,
    /// What has happened in this round, oldest first.
    happened: Vec<&'a Fact>,
    /// What is planned: dated after today.
    planned: Vec<&'a Fact>,
    /// This round follows an earlier decision.
    renewed: bool,
}

impl<'a> Reading<'a> {
    pub fn new(facts: &'a Facts, today: Date) -> Self {
        let mut events: Vec<&Fact> = facts.events.iter().collect();
        events.sort_by_key(|fact| (fact.date, fact.event));
        let begin = round_begin(&events, today);
        events.retain(|fact| begin.is_none_or(|day| fact.date >= day));
        let (happened, planned) = events.into_iter().partition(|fact| fact.date <= today);
        Self { facts, today, happened, planned, renewed: begin.is_some() }
    }

    /// The fact that counts for this event: the municipality's where there is one.
    pub fn last(&self, event: Event) -> Option<&'a Fact> {
        self.pick(event, SourceKind::Gemeente).or_else(|| self.pick(event, SourceKind::Zelf))
    }

    /// True where it has happened.
    pub fn has(&self, event: Event) -> bool {
        self.happened.iter().any(|fact| fact.event == event)
    }

    /// The first planned fact of this kind.
    pub fn planned(&self, event: Event) -> Option<&'a Fact> {
        self.planned.iter().find(|fact| fact.event == event).copied()
    }

    /// All that has happened of this kind, oldest first; one a day.
    pub fn all(&self, event: Event) -> Vec<&'a Fact> {
        let mut found: Vec<&Fact> =
            self.happened.iter().filter(|fact| fact.event == event).copied().collect();
        found.dedup_by_key(|fact| fact.date);
        found
    }

    /// The day from which a term of `actor` runs. Where the sources disagree, the day that is safe: the
    /// earlier one where the resident has to act, the later one where the municipality has to.
    pub fn start(&self, event: Event, actor: Actor) -> Option<Date> {
        // Who corrected the municipality's date chose the one that counts.
        if let Some(corrected) = self.pick(event, SourceKind::Gemeente).filter(|fact| fact.said.is_some()) {
            return Some(corrected.date);
        }
        let both = [SourceKind::Gemeente, SourceKind::Zelf];
        let facts = both.into_iter().filter_map(|source| self.pick(event, source));
        match actor {
            Actor::Burger => facts.map(|fact| fact.date).min(),
            Actor::Gemeente => facts.map(Fact::received).max(),
        }
    }

    /// The decision of which no date is known. It belongs to the first round.
    pub fn undated(&self) -> Option<Decision> {
        self.facts.decision.filter(|_| !self.renewed)
    }

    /// What was decided on the aanvraag.
    pub fn decision(&self) -> Option<Decision> {
        self.last(Event::Beschikking).and_then(|fact| fact.decision).or(self.undated())
    }

    /// What stands now: a bezwaar that was upheld takes the place of the beschikking.
    pub fn standing(&self) -> Option<Decision> {
        let on_bezwaar = self.on_bezwaar();
        on_bezwaar.filter(|d| !matches!(d.outcome(), Outcome::Afgewezen)).or(self.decision()).or(on_bezwaar)
    }

    /// What was decided on bezwaar after the last beschikking.
    pub fn on_bezwaar(&self) -> Option<Decision> {
        let fact = self.last(Event::BeslissingOpBezwaar)?;
        let newer = self.last(Event::Beschikking).is_some_and(|decision| decision.date > fact.date);
        if newer { None } else { fact.decision }
    }

    /// What the court said after the last decision of the municipality.
    pub fn uitspraak(&self) -> Option<Decision> {
        let fact = self.last(Event::Uitspraak)?;
        let newer = [Event::Beschikking, Event::BeslissingOpBezwaar]
            .into_iter()
            .any(|event| self.last(event).is_some_and(|decision| decision.date > fact.date));
        if newer { None } else { fact.decision }
    }

    /// True where a beschikking was sent or is known without its date.
    pub fn is_decided(&self) -> bool {
        self.has(Event::Beschikking) || self.undated().is_some()
    }

    /// True where the resident did not get all that was asked for.
    pub fn is_adverse(&self) -> bool {
        self.uitspraak().or(self.on_bezwaar()).or(self.decision()).is_some_and(Decision::is_adverse)
    }

    /// The last event that has happened.
    pub fn updated(&self) -> Option<Date> {
        self.happened.last().map(|fact| fact.date)
    }

    /// Steps on whose date the sources disagree.
    pub fn contradictions(&self) -> Vec<ContradictionView> {
        let events: BTreeSet<Event> = self.happened.iter().map(|fact| fact.event).collect();
        events
            .into_iter()
            .filter_map(|event| {
                let theirs = self.pick(event, SourceKind::Gemeente)?;
                if let Some(said) = theirs.said {
                    let kind = event.step()?;
                    return Some(ContradictionView {
                        kind,
                        gemeente: said,
                        own: theirs.date,
                        corrected: true,
                    });
                }
                let gemeente = theirs.date;
                let own = self.pick(event, SourceKind::Zelf)?.date;
                let known = self.happened.iter().any(|fact| {
                    fact.event == event && fact.source == SourceKind::Gemeente && fact.date == own
                });
                (gemeente != own && !known).then_some(ContradictionView {
                    kind: event.step()?,
                    gemeente,
                    own,
                    corrected: false,
                })
            })
            .collect()
    }

    /// One fact of this kind and source: the first where the first counts, the last otherwise.
    fn pick(&self, event: Event, source: SourceKind) -> Option<&'a Fact> {
        let mut found =
            self.happened.iter().filter(|fact| fact.event == event && fact.source == source).copied();
        if matches!(event, Event::Melding | Event::PersoonlijkPlan | Event::Onderzoek | Event::Aanvraag) {
            found.next()
        } else {
            found.next_back()
        }
    }
}

/// The first day of the last round: a melding or aanvraag that follows a beschikking starts the chain
/// anew, as a renewal does.
fn round_begin(events: &[&Fact], today: Date) -> Option<Date> {
    let mut begin = None;
    let mut decided: Option<Date> = None;
    for fact in events.iter().filter(|fact| fact.date <= today) {
        match fact.event {
            Event::Melding | Event::Aanvraag if decided.is_some_and(|day| day < fact.date) => {
                begin = Some(fact.date);
                decided = None;
            }
            Event::Beschikking => decided = Some(fact.date),
            _ => {}
        }
    }
    begin
}
