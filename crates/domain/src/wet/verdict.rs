//! What the answers lead to.

use crate::voorziening::Law;

/// Why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// Below 18: the municipality, under the Jeugdwet.
    Kind,
    /// 18 or older.
    Volwassen,
    /// Somebody must be near day and night, and that stays so.
    DagEnNacht,
    /// It may be that somebody must be near day and night for good.
    MisschienWlz,
    /// Day and night, but for a time: then the Wlz is not for it.
    Tijdelijk,
    /// Help to live at home and to take part.
    Ondersteuning,
    /// Aids, transport and dwelling are the Wmo's, also for a child.
    Hulpmiddel,
    /// Nursing is paid by the insurer.
    Verpleging,
    /// Care because of an illness is paid by the insurer.
    VerzorgingDoorZiekte,
    /// Encouragement is support.
    VerzorgingAansporing,
    /// Treatment is paid by the insurer.
    Behandeling,
    /// For a child, treatment of the mind is under the Jeugdwet.
    BehandelingGeest,
    /// The answers leave more than one law.
    Onzeker,
}

impl Reason {
    /// Every reason, for the check that each has its words.
    pub const ALL: [Self; 13] = [
        Self::Kind,
        Self::Volwassen,
        Self::DagEnNacht,
        Self::MisschienWlz,
        Self::Tijdelijk,
        Self::Ondersteuning,
        Self::Hulpmiddel,
        Self::Verpleging,
        Self::VerzorgingDoorZiekte,
        Self::VerzorgingAansporing,
        Self::Behandeling,
        Self::BehandelingGeest,
        Self::Onzeker,
    ];
}

/// What to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Next {
    /// Make a melding at the municipality.
    Gemeente,
    /// Ask the CIZ for an indication.
    Ciz,
    /// Ask the huisarts or the wijkverpleging.
    Huisarts,
    /// Ask the insurer what it pays.
    Zorgverzekeraar,
    /// Ask cliëntondersteuning to think along: free and independent.
    Clientondersteuning,
}

/// Where the answers lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The law; none where the answers leave more than one.
    pub law: Option<Law>,
    /// Laws that may be it as well.
    pub also: Vec<Law>,
    /// False where an answer was "I do not know": then cliëntondersteuning comes first.
    pub sure: bool,
    /// Why, in the order of the questions.
    pub reasons: Vec<Reason>,
    /// What to do, first things first.
    pub next: Vec<Next>,
}

impl Verdict {
    pub(super) fn new(first: Reason) -> Self {
        Self { law: None, also: Vec::new(), sure: true, reasons: vec![first], next: Vec::new() }
    }

    pub(super) fn because(&mut self, reason: Reason) {
        self.reasons.push(reason);
    }

    pub(super) fn maybe(&mut self, law: Law) {
        self.sure = false;
        self.also.push(law);
    }

    /// It is this one.
    pub(super) fn is(mut self, law: Law) -> Self {
        self.law = Some(law);
        self.with_next()
    }

    /// It is one of these; nobody can say which from the answers.
    pub(super) fn between(mut self, laws: &[Law]) -> Self {
        self.reasons.push(Reason::Onzeker);
        self.sure = false;
        for law in laws {
            self.also.push(*law);
        }
        self.with_next()
    }

    fn with_next(mut self) -> Self {
        if !self.sure {
            self.next.push(Next::Clientondersteuning);
        }
        for law in self.law.iter().chain(&self.also) {
            let desks: &[Next] = match law {
                Law::Wmo | Law::Jeugdwet => &[Next::Gemeente],
                Law::Wlz => &[Next::Ciz],
                Law::Zvw => &[Next::Huisarts, Next::Zorgverzekeraar],
            };
            for desk in desks {
                if !self.next.contains(desk) {
                    self.next.push(*desk);
                }
            }
        }
        if self.sure {
            self.next.push(Next::Clientondersteuning);
        }
        self
    }
}
