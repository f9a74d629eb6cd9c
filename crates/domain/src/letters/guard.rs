//! Which letters can be written, as far as the chain is known.

use crate::Date;
use crate::calendar::plus_days;
use crate::call::view::{
    Action, LetterKind, LetterOption, LetterReason, LetterState, Outcome, StepKind, StepState, TermKind,
    TermState, TermView,
};
use crate::chain::{Chain, Event, Facts};
use crate::terms::{self, Ingebrekestelling};
use crate::voorziening::{Law, Stage};
use LetterReason as R;

/// When what happened, as far as it has happened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dates {
    /// The melding.
    pub melding: Option<Date>,
    /// The talk.
    pub gesprek: Option<Date>,
    /// The verslag.
    pub verslag: Option<Date>,
    /// The aanvraag.
    pub aanvraag: Option<Date>,
    /// The beschikking.
    pub beschikking: Option<Date>,
    /// The bezwaar.
    pub bezwaar: Option<Date>,
}

/// A decision that the municipality owes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owed {
    /// Which term it missed, or still has.
    pub kind: TermKind,
    /// Its last day, with every known suspension and extension.
    pub last: Date,
    /// The first day of the dwangsom, were the notice received today.
    pub dwangsom_from: Option<Date>,
}

/// A letter with what it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Whether it can be written.
    pub option: LetterOption,
    /// What happened.
    pub dates: Dates,
    /// What was decided on the aanvraag.
    pub outcome: Option<Outcome>,
    /// For an ingebrekestelling: the decision that is late.
    pub owed: Option<Owed>,
    /// The last day of the onderzoek.
    pub onderzoek_until: Option<Date>,
}

/// All letters, in the order of the chain.
pub fn all(facts: &Facts, chain: &Chain, today: Date) -> Vec<Case> {
    LetterKind::ALL.iter().map(|kind| read(*kind, facts, chain, today)).collect()
}

/// One letter.
pub fn read(kind: LetterKind, facts: &Facts, chain: &Chain, today: Date) -> Case {
    let look = Look { facts, chain, today };
    let mut owed = None;
    let verdict = match kind {
        LetterKind::Aanvraag => look.aanvraag(),
        LetterKind::Verslag => look.verslag(),
        LetterKind::Ingebrekestelling => {
            owed = look.owed();
            look.ingebrekestelling(owed)
        }
        LetterKind::Bezwaar => look.bezwaar(),
        LetterKind::Gronden => look.gronden(),
    };
    Case {
        option: LetterOption {
            kind,
            state: verdict.state,
            reason: verdict.reason,
            from: verdict.from,
            last: verdict.last,
            formal: verdict.formal,
        },
        dates: look.dates(),
        outcome: look.outcome(),
        owed,
        onderzoek_until: look.term(TermKind::Onderzoek).map(|term| term.leading),
    }
}

struct Verdict {
    state: LetterState,
    reason: R,
    from: Option<Date>,
    last: Option<Date>,
    formal: Option<Date>,
}

fn say(state: LetterState, reason: R) -> Verdict {
    Verdict { state, reason, from: None, last: None, formal: None }
}

fn no(reason: R) -> Verdict {
    say(LetterState::No, reason)
}

fn now(reason: R) -> Verdict {
    say(LetterState::Now, reason)
}

struct Look<'a> {
    facts: &'a Facts,
    chain: &'a Chain,
    today: Date,
}

impl Look<'_> {
    /// The first day on which something is possible after a last day; never in the past.
    fn not_yet(&self, last: Date, reason: R) -> Verdict {
        let from = plus_days(last, 1).max(plus_days(self.today, 1));
        Verdict { from: Some(from), ..say(LetterState::NotYet, reason) }
    }

    fn term(&self, kind: TermKind) -> Option<&TermView> {
        self.chain.terms.iter().find(|term| term.kind == kind)
    }

    /// The day of a step that has happened.
    fn date(&self, kind: StepKind) -> Option<Date> {
        let step = self.chain.steps.iter().find(|step| step.kind == kind)?;
        step.date.filter(|day| *day <= self.today)
    }

    fn dates(&self) -> Dates {
        Dates {
            melding: self.date(StepKind::Melding),
            gesprek: self.date(StepKind::Gesprek),
            verslag: self.date(StepKind::Verslag),
            aanvraag: self.date(StepKind::Aanvraag),
            beschikking: self.date(StepKind::Beschikking),
            bezwaar: self.date(StepKind::Bezwaar),
        }
    }

    fn outcome(&self) -> Option<Outcome> {
        let step = self.chain.steps.iter().find(|step| step.kind == StepKind::Beschikking)?;
        step.outcome.or_else(|| self.facts.decision.map(crate::chain::Decision::outcome))
    }

    /// True where a beschikking was sent, or something that only follows one.
    fn is_decided(&self) -> bool {
        let step = self.chain.steps.iter().find(|step| step.kind == StepKind::Beschikking);
        step.is_some_and(|step| step.state == StepState::Done)
    }

    /// The bezwaar against the last beschikking, and whether it was decided.
    fn bezwaar_made(&self) -> Option<bool> {
        let sent = self.date(StepKind::Beschikking);
        let since = |day: &Date| sent.is_none_or(|sent| *day >= sent);
        let decided = self.date(StepKind::BeslissingOpBezwaar).filter(since);
        let made = self.date(StepKind::Bezwaar).filter(since);
        match (made, decided) {
            (Some(made), decided) => Some(decided.is_some_and(|day| day >= made)),
            (None, Some(_)) => Some(true),
            (None, None) => None,
        }
    }

    fn aanvraag(&self) -> Verdict {
        if self.facts.law != Law::Wmo {
            return no(R::OtherLaw);
        }
        if self.is_decided() {
            return no(R::Decided);
        }
        if self.date(StepKind::Aanvraag).is_some() {
            return no(R::AanvraagMade);
        }
        if self.chain.stage == Stage::Beeindigd {
            return no(R::Ended);
        }
        if self.date(StepKind::Verslag).is_some() {
            return now(R::VerslagIsThere);
        }
        match self.term(TermKind::Onderzoek) {
            Some(term) if term.state == TermState::Passed => now(R::OnderzoekLate),
            Some(term) => self.not_yet(term.leading, R::OnderzoekRuns),
            None => no(R::NoMelding),
        }
    }

    fn verslag(&self) -> Verdict {
        if self.facts.law != Law::Wmo {
            return no(R::OtherLaw);
        }
        if self.is_decided() {
            return no(R::Decided);
        }
        if self.chain.stage == Stage::Beeindigd {
            return no(R::Ended);
        }
        if self.date(StepKind::Verslag).is_some() { now(R::VerslagIsThere) } else { no(R::NoVerslag) }
    }

    /// The decision that is open: on the bezwaar, or on the aanvraag. Never the onderzoek.
    fn open_decision(&self) -> Option<&TermView> {
        [TermKind::BeslissingOpBezwaarCommissie, TermKind::BeslissingOpBezwaar, TermKind::Beschikking]
            .into_iter()
            .filter_map(|kind| self.term(kind))
            .find(|term| term.state != TermState::Met)
    }

    fn owed(&self) -> Option<Owed> {
        let term = self.open_decision()?;
        let dwangsom_from = match terms::judge(self.today, term.leading) {
            Ingebrekestelling::Counts { first_day, .. } => Some(first_day),
            Ingebrekestelling::TooEarly => None,
        };
        Some(Owed { kind: term.kind, last: term.leading, dwangsom_from })
    }

    fn ingebrekestelling(&self, owed: Option<Owed>) -> Verdict {
        if let (Some(term), Some(owed)) = (self.open_decision(), owed) {
            let late =
                if owed.kind == TermKind::Beschikking { R::BeschikkingLate } else { R::BeslissingLate };
            return match term.state {
                TermState::Passed if term.action == Action::Ingebrekestelling => now(late),
                TermState::Passed => no(R::NoticeSent),
                TermState::Suspended => self.not_yet(term.leading, R::Suspended),
                TermState::Running | TermState::Met => self.not_yet(term.leading, R::DecisionRuns),
            };
        }
        if self.facts.law != Law::Wmo {
            return no(R::OtherLaw);
        }
        if self.is_decided() {
            return no(R::Decided);
        }
        if self.chain.stage == Stage::Beeindigd {
            return no(R::Ended);
        }
        let late = self.term(TermKind::Onderzoek).is_some_and(|term| term.state == TermState::Passed);
        no(if late { R::OnderzoekNoDecision } else { R::NoAanvraag })
    }

    fn bezwaar(&self) -> Verdict {
        // Elsewhere another office decides: this letter is for a municipality.
        if matches!(self.facts.law, Law::Wlz | Law::Zvw) {
            return no(R::OtherLaw);
        }
        match self.bezwaar_made() {
            Some(true) => return no(R::BeroepNext),
            Some(false) => return no(R::BezwaarMade),
            None => {}
        }
        let Some(term) = self.term(TermKind::Bezwaar) else {
            return no(if self.is_decided() { R::DateUnknown } else { R::NoDecision });
        };
        let verdict = match term.state {
            TermState::Passed => say(LetterState::Late, R::BezwaarPassed),
            TermState::Met => return no(R::BezwaarMade),
            TermState::Running | TermState::Suspended => now(R::BezwaarRuns),
        };
        Verdict { last: Some(term.leading), formal: Some(term.end), ..verdict }
    }

    fn gronden(&self) -> Verdict {
        if matches!(self.facts.law, Law::Wlz | Law::Zvw) {
            return no(R::OtherLaw);
        }
        match self.bezwaar_made() {
            None => return no(R::NoBezwaar),
            Some(true) => return no(R::BeroepNext),
            Some(false) => {}
        }
        let last = self.grounds_until();
        let late = last.is_some_and(|day| day < self.today);
        let state = if late { LetterState::Late } else { LetterState::Now };
        Verdict { last, ..say(state, R::GroundsWanted) }
    }

    /// The last day that the municipality gave to complete the bezwaar, as long as nobody answered.
    fn grounds_until(&self) -> Option<Date> {
        let made = self.date(StepKind::Bezwaar)?;
        let happened =
            |event: Event| self.facts.events.iter().filter(move |f| f.event == event && f.date <= self.today);
        let asked = happened(Event::InformatieGevraagd).filter(|f| f.date >= made).max_by_key(|f| f.date)?;
        let answered = happened(Event::InformatieOntvangen).any(|f| f.date >= asked.date);
        asked.until.filter(|_| !answered)
    }
}
