//! Terms of law, counted off on the calendar, and what happens when one passes.

use super::*;

codes! {
    /// What a day does in a count.
    DayRole {
        /// The day of the event: it does not count.
        Event,
        /// Counts.
        Counted,
        /// The clock stands still.
        Suspended,
        /// The municipality gave itself this day.
        Prolonged,
        /// Added by the Algemene termijnenwet.
        Extended,
    }
    /// Why no term ends on a day.
    FreeDay {
        /// Saturday.
        Zaterdag,
        /// Sunday.
        Zondag,
        /// 1 January.
        Nieuwjaarsdag,
        /// Good Friday.
        GoedeVrijdag,
        /// Easter Monday.
        TweedePaasdag,
        /// The day on which it is celebrated.
        Koningsdag,
        /// 5 May.
        Bevrijdingsdag,
        /// Ascension Day.
        Hemelvaartsdag,
        /// Whit Monday.
        TweedePinksterdag,
        /// 25 December.
        EersteKerstdag,
        /// 26 December.
        TweedeKerstdag,
        /// Equated with a holiday by royal decree.
        Gelijkgesteld,
    }
    /// Why one of two dates leads.
    LeadingReason {
        /// The resident acts: the day before any extension is safe.
        Safe,
        /// The municipality's letter names an earlier day: that one is safe.
        Letter,
        /// The municipality acts: an ingebrekestelling before its formal last day has no effect.
        Formal,
        /// The Algemene termijnenwet does not move this one.
        Fixed,
    }
    /// What happens when a term passes without the act.
    WhenPassed {
        /// The aanvraag may be made without the onderzoek; no dwangsom.
        Aanvraag,
        /// An ingebrekestelling may be sent from the day after.
        Ingebrekestelling,
        /// The dwangsom starts the day after.
        Dwangsom,
        /// The dwangsom has reached its most; beroep stays possible.
        DwangsomFull,
        /// The decision stands.
        DecisionStands,
        /// The ombudsman may look at it.
        Ombudsman,
        /// Nothing: it was voluntary.
        Nothing,
    }
    /// What is true where the municipality is late or said no.
    StandingKind {
        /// The onderzoek is late.
        LateOnderzoek,
        /// The beschikking is late.
        LateBeschikking,
        /// The beslissing op bezwaar is late.
        LateBeslissing,
        /// An ingebrekestelling was sent; its two weeks run.
        InGebreke,
        /// The dwangsom runs.
        Dwangsom,
        /// The dwangsom has reached its most.
        DwangsomFull,
        /// Refused.
        Refused,
        /// Awarded in part.
        Partial,
        /// The aanvraag was not taken up.
        NotTaken,
        /// An award was taken back.
        Revoked,
        /// The bezwaar was dismissed.
        Dismissed,
        /// The bezwaar was upheld in part.
        PartlyUpheld,
        /// The court did not agree.
        CourtNo,
        /// The answer to a klacht is late.
        LateKlacht,
    }
}

view! {
    /// A day of a count.
    TermDayView {
        /// The day.
        date: Date,
        /// What it does.
        role: DayRole,
        /// Its number among the days that count, from 1.
        number: Option<u16>,
        /// Why no term ends on it.
        free: Option<FreeDay>,
        /// The article that says so.
        article: String,
        /// Where the decree was read, for an equated day.
        source: Option<String>,
    }
    /// A term counted off, day by day.
    TermDaysView {
        /// The voorziening's name.
        name: String,
        /// The dossier, for whose it is.
        dossier: String,
        /// The term.
        term: TermView,
        /// From the event to the formal end.
        days: Vec<TermDayView>,
        /// Why the leading date leads.
        why: LeadingReason,
        /// False where the equated days of the year of its end are not decided: it may end a day later.
        certain: bool,
    }
    /// The dwangsom for a late decision (Awb 4:17), running or still to start.
    DwangsomView {
        /// Its first day; none where no ingebrekestelling was received.
        first_day: Option<Date>,
        /// Its last day, the forty-second.
        last_day: Option<Date>,
        /// Cents that today adds; none where it does not run today.
        today_cents: Option<i64>,
        /// Cents a day, of each two weeks.
        daily_cents: Vec<i64>,
        /// Cents due up to and including today.
        due_cents: i64,
        /// The most that can become due, in cents.
        max_cents: i64,
        /// The source announces a change of the article that could not be read: the amounts are to be checked.
        uncertain: bool,
        /// Source address.
        source: String,
        /// Checked on.
        checked_on: Date,
    }
    /// They are late, or they said no: what is true, in one card, with the one act that helps.
    StandingView {
        /// What is true.
        kind: StandingKind,
        /// Since when: the first day of being late, of the two weeks or of the dwangsom, or the day on which
        /// the decision was sent.
        since: Date,
        /// Days late, where the municipality is.
        days_late: Option<u32>,
        /// The last safe day of what can be done about it, or the last day that the municipality still has.
        until: Option<Date>,
        /// The formal last day, where it is another one.
        formal: Option<Date>,
        /// Which term it is about.
        term: TermKind,
        /// What is owed, or may be.
        dwangsom: Option<DwangsomView>,
        /// What helps.
        action: Action,
    }
    /// A term as it would be by the municipality's own date, where the user corrected that date.
    TermSourceView {
        /// The municipality's date.
        start: Date,
        /// The day that would lead.
        leading: Date,
        /// Days until that day.
        days_left: i32,
    }
}

impl TermKind {
    /// Its name in an address.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Onderzoek => "onderzoek",
            Self::PersoonlijkPlan => "persoonlijk-plan",
            Self::Beschikking => "beschikking",
            Self::Bezwaar => "bezwaar",
            Self::BeslissingOpBezwaar => "beslissing-op-bezwaar",
            Self::BeslissingOpBezwaarCommissie => "beslissing-op-bezwaar-commissie",
            Self::Beroep => "beroep",
            Self::HogerBeroep => "hoger-beroep",
            Self::Klacht => "klacht",
            Self::KlachtCommissie => "klacht-commissie",
            Self::Ingebrekestelling => "ingebrekestelling",
            Self::Dwangsom => "dwangsom",
        }
    }

    /// The kind with this name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.slug() == slug)
    }
}

impl TermView {
    /// A running term that begins and ends on one day, with nothing that moves it: to build others from.
    pub fn on(kind: TermKind, day: Date) -> Self {
        Self {
            kind,
            start: day,
            raw_end: day,
            end: day,
            leading: day,
            days_left: 0,
            actor: kind.actor(),
            state: TermState::Running,
            action: Action::None,
            articles: Vec::new(),
            due_cents: None,
            last: day,
            reaction_date: None,
            suspended_days: 0,
            prolonged: false,
            dwangsom: None,
            gemeente: None,
        }
    }

    /// What happens when it passes.
    pub fn when_passed(&self) -> WhenPassed {
        match self.kind {
            TermKind::Onderzoek => WhenPassed::Aanvraag,
            TermKind::Beschikking
            | TermKind::BeslissingOpBezwaar
            | TermKind::BeslissingOpBezwaarCommissie => WhenPassed::Ingebrekestelling,
            TermKind::Ingebrekestelling => WhenPassed::Dwangsom,
            TermKind::Dwangsom => WhenPassed::DwangsomFull,
            TermKind::Bezwaar | TermKind::Beroep | TermKind::HogerBeroep => WhenPassed::DecisionStands,
            TermKind::Klacht | TermKind::KlachtCommissie => WhenPassed::Ombudsman,
            TermKind::PersoonlijkPlan => WhenPassed::Nothing,
        }
    }

    /// The first day on which that can happen: the day after the last one on which the act still counts.
    pub fn opens_on(&self) -> Date {
        crate::calendar::plus_days(self.last, 1)
    }

    /// Why the leading date leads.
    pub fn why(&self) -> LeadingReason {
        match (self.kind, self.actor) {
            (TermKind::Dwangsom, _) => LeadingReason::Fixed,
            (_, Actor::Gemeente) => LeadingReason::Formal,
            _ if self.leading < self.raw_end => LeadingReason::Letter,
            _ => LeadingReason::Safe,
        }
    }
}
