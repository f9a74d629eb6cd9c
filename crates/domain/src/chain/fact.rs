//! What is known about one voorziening: dated events, each with its source.

use super::Correction;
use crate::Date;
use crate::call::view::{Outcome, SourceKind, StepKind};
use crate::voorziening::{Categorie, Law, Leveringsvorm};

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Event {
    /// The melding was received.
    Melding,
    /// The persoonlijk plan was received.
    PersoonlijkPlan,
    /// The onderzoek began.
    Onderzoek,
    /// The talk took place, or is planned.
    Gesprek,
    /// The verslag was sent.
    Verslag,
    /// The aanvraag was received.
    Aanvraag,
    /// More information was asked for; `until` is the last day for it.
    InformatieGevraagd,
    /// That information was received.
    InformatieOntvangen,
    /// The municipality took more time; `until` is the new last day.
    Verlengd,
    /// The beschikking was sent; `until` is the last day for bezwaar that it names.
    Beschikking,
    /// The supplier was told.
    Opdracht,
    /// The product was delivered, the adaptation done, or the service begun.
    Levering,
    /// The service stopped.
    LeveringGestopt,
    /// A heronderzoek began.
    Heronderzoek,
    /// The ingebrekestelling was received.
    Ingebrekestelling,
    /// The bezwaar was received.
    Bezwaar,
    /// The beslissing op bezwaar was sent; `until` is the last day for beroep that it names.
    BeslissingOpBezwaar,
    /// Beroep was filed.
    Beroep,
    /// The court's uitspraak was sent.
    Uitspraak,
    /// A klacht was received.
    Klacht,
    /// The klacht was answered.
    KlachtAntwoord,
    /// The right ended.
    EindeRecht,
    /// The melding or aanvraag was withdrawn.
    Ingetrokken,
}

impl Event {
    /// Every event that fills a step.
    pub const STEPS: [Self; 18] = [
        Self::Melding,
        Self::PersoonlijkPlan,
        Self::Onderzoek,
        Self::Gesprek,
        Self::Verslag,
        Self::Aanvraag,
        Self::Beschikking,
        Self::Opdracht,
        Self::Levering,
        Self::LeveringGestopt,
        Self::Heronderzoek,
        Self::Bezwaar,
        Self::BeslissingOpBezwaar,
        Self::Beroep,
        Self::Uitspraak,
        Self::Klacht,
        Self::KlachtAntwoord,
        Self::EindeRecht,
    ];

    /// Its name in records that are kept: it never changes. Empty for what fills no step.
    pub fn name(self) -> &'static str {
        match self {
            Self::Melding => "melding",
            Self::PersoonlijkPlan => "persoonlijk-plan",
            Self::Onderzoek => "onderzoek",
            Self::Gesprek => "gesprek",
            Self::Verslag => "verslag",
            Self::Aanvraag => "aanvraag",
            Self::Beschikking => "beschikking",
            Self::Opdracht => "opdracht",
            Self::Levering => "levering",
            Self::LeveringGestopt => "levering-gestopt",
            Self::Heronderzoek => "heronderzoek",
            Self::Bezwaar => "bezwaar",
            Self::BeslissingOpBezwaar => "beslissing-op-bezwaar",
            Self::Beroep => "beroep",
            Self::Uitspraak => "uitspraak",
            Self::Klacht => "klacht",
            Self::KlachtAntwoord => "klacht-antwoord",
            Self::EindeRecht => "einde-recht",
            Self::InformatieGevraagd
            | Self::InformatieOntvangen
            | Self::Verlengd
            | Self::Ingebrekestelling
            | Self::Ingetrokken => "",
        }
    }

    /// The event that fills this step of the chain.
    pub fn of_step(step: StepKind) -> Option<Self> {
        Self::STEPS.into_iter().find(|event| event.step() == Some(step))
    }

    /// The step of the chain that this event fills.
    pub fn step(self) -> Option<StepKind> {
        Some(match self {
            Self::Melding => StepKind::Melding,
            Self::PersoonlijkPlan => StepKind::PersoonlijkPlan,
            Self::Onderzoek => StepKind::Onderzoek,
            Self::Gesprek => StepKind::Gesprek,
            Self::Verslag => StepKind::Verslag,
            Self::Aanvraag => StepKind::Aanvraag,
            Self::Beschikking => StepKind::Beschikking,
            Self::Opdracht => StepKind::Opdracht,
            Self::Levering => StepKind::Levering,
            Self::LeveringGestopt => StepKind::LeveringGestopt,
            Self::Heronderzoek => StepKind::Heronderzoek,
            Self::Bezwaar => StepKind::Bezwaar,
            Self::BeslissingOpBezwaar => StepKind::BeslissingOpBezwaar,
            Self::Beroep => StepKind::Beroep,
            Self::Uitspraak => StepKind::Uitspraak,
            Self::Klacht => StepKind::Klacht,
            Self::KlachtAntwoord => StepKind::KlachtAntwoord,
            Self::EindeRecht => StepKind::EindeRecht,
            Self::InformatieGevraagd
            | Self::InformatieOntvangen
            | Self::Verlengd
            | Self::Ingebrekestelling
            | Self::Ingetrokken => return None,
        })
    }
}

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Awarded.
    Toegewezen,
    /// Awarded in part.
    Gedeeltelijk,
    /// Refused.
    Afgewezen,
    /// Not taken up.
    BuitenBehandeling,
    /// Withdrawn.
    Ingetrokken,
    /// Bezwaar upheld.
    Gegrond,
    /// Bezwaar dismissed.
    Ongegrond,
}

impl Decision {
    /// The outcome as the screens show it.
    pub fn outcome(self) -> Outcome {
        match self {
            Self::Toegewezen | Self::Gegrond => Outcome::Toegewezen,
            Self::Gedeeltelijk => Outcome::Gedeeltelijk,
            Self::Afgewezen | Self::BuitenBehandeling | Self::Ingetrokken | Self::Ongegrond => {
                Outcome::Afgewezen
            }
        }
    }

    /// True where the resident did not get all that was asked for.
    pub fn is_adverse(self) -> bool {
        self.outcome() != Outcome::Toegewezen
    }
}

/// One dated event.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// What.
    pub event: Event,
    /// When.
    pub date: Date,
    /// A second date; [`Event`] says what it means.
    pub until: Option<Date>,
    /// What was decided.
    pub decision: Option<Decision>,
    /// Who says so.
    pub source: SourceKind,
    /// In the registry's own words.
    pub note: Option<String>,
    /// The municipality's own date, where the user corrected it and `date` is the user's.
    pub said: Option<Date>,
}

impl Fact {
    /// A fact with a date and a source alone.
    pub fn new(event: Event, date: Date, source: SourceKind) -> Self {
        Self { event, date, until: None, decision: None, source, note: None, said: None }
    }

    /// The day on which the municipality has it. Of what the user sent, `until` is the day that is counted
    /// with while nobody has confirmed the receipt.
    pub fn received(&self) -> Date {
        let sent = matches!(self.event, Event::Aanvraag | Event::Ingebrekestelling | Event::Bezwaar);
        self.until
            .filter(|day| sent && self.source == SourceKind::Zelf && *day > self.date)
            .unwrap_or(self.date)
    }

    /// The same with a second date.
    #[must_use]
    pub fn until(mut self, until: Option<Date>) -> Self {
        self.until = until;
        self
    }

    /// The same with a decision.
    #[must_use]
    pub fn decided(mut self, decision: Option<Decision>) -> Self {
        self.decision = decision;
        self
    }

    /// The same with words.
    #[must_use]
    pub fn noted(mut self, note: Option<String>) -> Self {
        self.note = note;
        self
    }
}

/// All that is known about one voorziening.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// The law: the terms of the Wmo 2015 hold for the Wmo alone.
    pub law: Law,
    /// Official category.
    pub category: Option<Categorie>,
    /// How it is delivered.
    pub form: Option<Leveringsvorm>,
    /// What was decided, where the date of the decision is not known.
    pub decision: Option<Decision>,
    /// First day of the right.
    pub right_from: Option<Date>,
    /// Last day of the right.
    pub right_until: Option<Date>,
    /// An adviescommissie was announced in time: twelve weeks for the beslissing op bezwaar.
    pub committee: bool,
    /// A commissie looks at the klacht: ten weeks for the answer.
    pub klacht_committee: bool,
    /// The events, in any order.
    pub events: Vec<Fact>,
    /// Dates of the municipality that the user corrected.
    pub corrections: Vec<Correction>,
}
