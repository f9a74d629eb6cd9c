//! The closed lists that views speak in.

use crate::Time;
use serde::{Deserialize, Serialize};

codes! {
    /// A part of the day, to greet by.
    DayPart {
        /// From five in the morning.
        Morning,
        /// From noon.
        Afternoon,
        /// From six in the evening.
        Evening,
    }
    /// How the store is guarded.
    LockState {
        /// Open.
        Open,
        /// A passphrase opens it.
        NeedsPassphrase,
        /// The device opens it for who holds it: by face, finger or its own code.
        NeedsDevice,
        /// First use, and no keychain: choose a passphrase, or keep nothing.
        ChoosePassphrase,
        /// The keychain lost the key: reset and sync again.
        KeyLost,
        /// The store is damaged; a copy was kept.
        Damaged,
    }
    /// Who uses the app.
    Role {
        /// Cares for somebody.
        Mantelzorger,
        /// Gets care or asks for it.
        Client,
    }
    /// Colours of the screen.
    Theme { /// As the system.
        System, /// Light.
        Light, /// Dark.
        Dark, /// More contrast than usual, light or dark as the system.
        Contrast }
    /// State of a municipality's data.
    Freshness {
        /// Nothing is connected.
        NotConnected,
        /// Signed in and up to date.
        UpToDate,
        /// A sync runs.
        Syncing,
        /// No network; the copy is shown.
        Offline,
        /// The server fails; the copy is shown.
        Stale,
        /// The session has ended; the copy is shown.
        SignedOut,
    }
    /// Which term of law.
    TermKind {
        /// Onderzoek after the melding: 6 weeks.
        Onderzoek,
        /// Persoonlijk plan: 7 days.
        PersoonlijkPlan,
        /// Beschikking after the aanvraag: 2 weeks.
        Beschikking,
        /// Bezwaar: 6 weeks after sending.
        Bezwaar,
        /// Beslissing op bezwaar: 6 weeks.
        BeslissingOpBezwaar,
        /// Beslissing op bezwaar with an adviescommissie: 12 weeks.
        BeslissingOpBezwaarCommissie,
        /// Beroep: 6 weeks.
        Beroep,
        /// Hoger beroep at the Centrale Raad van Beroep: 6 weeks.
        HogerBeroep,
        /// Answer to a klacht: 6 weeks.
        Klacht,
        /// Answer to a klacht with a commissie: 10 weeks.
        KlachtCommissie,
        /// Two weeks after the ingebrekestelling; then the dwangsom starts.
        Ingebrekestelling,
        /// The dwangsom: 42 days.
        Dwangsom,
    }
    /// Who has to act.
    Actor { /// The resident.
        Burger, /// The municipality.
        Gemeente }
    /// How a term stands.
    TermState {
        /// Runs.
        Running,
        /// Stands still.
        Suspended,
        /// Was met.
        Met,
        /// Passed without the act.
        Passed,
    }
    /// What helps now, as one button.
    Action {
        /// Nothing to do.
        None,
        /// Hand in a persoonlijk plan.
        PersoonlijkPlan,
        /// Make the aanvraag (the onderzoek is late, or the verslag is there).
        Aanvraag,
        /// Send an ingebrekestelling.
        Ingebrekestelling,
        /// Make bezwaar.
        Bezwaar,
        /// File beroep.
        Beroep,
        /// File hoger beroep.
        HogerBeroep,
        /// Go to the ombudsman.
        Ombudsman,
        /// Give the information that was asked for.
        InformatieGeven,
        /// Ask for renewal.
        Verlengen,
        /// Call the municipality.
        Bellen,
    }
    /// A step of the chain.
    StepKind { /// Melding.
        Melding, /// Persoonlijk plan.
        PersoonlijkPlan, /// Onderzoek.
        Onderzoek, /// Gesprek.
        Gesprek, /// Verslag.
        Verslag, /// Aanvraag.
        Aanvraag, /// Beschikking.
        Beschikking, /// Opdracht gegeven.
        Opdracht, /// Levering gestart, or product delivered.
        Levering, /// Levering gestopt.
        LeveringGestopt, /// Heronderzoek.
        Heronderzoek, /// Bezwaar.
        Bezwaar, /// Beslissing op bezwaar.
        BeslissingOpBezwaar, /// Beroep.
        Beroep, /// Uitspraak of the court.
        Uitspraak, /// Klacht.
        Klacht, /// Answer to the klacht.
        KlachtAntwoord, /// Einde recht.
        EindeRecht }
    /// A step's state.
    StepState { /// Done.
        Done, /// Now.
        Current, /// Not yet.
        Todo }
    /// Where a fact comes from.
    SourceKind { /// The municipality's record.
        Gemeente, /// The user, from a letter.
        Zelf }
    /// What kind of letter was received or sent.
    BriefKind {
        /// Confirmation that the melding was received.
        OntvangstMelding,
        /// Invitation for the talk.
        UitnodigingGesprek,
        /// The verslag of the onderzoek.
        Verslag,
        /// Confirmation that the aanvraag was received.
        OntvangstAanvraag,
        /// A request for more information.
        VraagOmInformatie,
        /// The decision term was extended.
        Verlenging,
        /// The beschikking.
        Beschikking,
        /// Confirmation that the bezwaar was received.
        OntvangstBezwaar,
        /// The beslissing op bezwaar.
        BeslissingOpBezwaar,
        /// The court confirms that the beroep was received.
        OntvangstBeroep,
        /// The uitspraak of the court.
        Uitspraak,
        /// Confirmation that a klacht was received.
        OntvangstKlacht,
        /// The answer to a klacht.
        AntwoordKlacht,
    }
    /// What a beschikking says.
    Outcome { /// Awarded.
        Toegewezen, /// Awarded in part.
        Gedeeltelijk, /// Refused.
        Afgewezen }
    /// What the user did with a tip.
    TipMark { /// Nothing (takes an earlier mark back).
        Clear, /// Saved.
        Saved, /// Done.
        Done, /// Later: back after 14 days.
        Snoozed, /// Not for me.
        NotForMe }
    /// What an agenda item is.
    AgendaKind { /// By the municipality.
        Gemeente, /// Own.
        Eigen, /// The last day of a term.
        Termijn, /// A PGB date.
        Pgb, /// A shared task.
        Taak }
    /// By what an own appointment repeats.
    RepeatKind { /// Days.
        Day, /// Weeks, on chosen weekdays.
        Week, /// Months, on the same day; the last one where a month is shorter.
        MonthDay, /// Months, on the same weekday: the first to the fourth.
        MonthWeekday, /// Months, on the last such weekday.
        MonthLast, /// Years.
        Year, /// As another calendar wrote it.
        Other }
    /// How far a shared task is.
    TaakState { /// Nobody does it yet.
        Open, /// Somebody took it.
        Taken, /// Done.
        Done }
    /// When a reminder comes again.
    Snooze { /// In an hour.
        Hour, /// This evening.
        Evening, /// Tomorrow morning.
        Tomorrow }
    /// What an appointment was answered.
    AnswerState { /// Own item: no answer needed.
        NotAsked, /// Not yet.
        Open, /// Accepted.
        Accepted, /// Declined.
        Declined, /// Answered, not yet sent.
        Pending, /// Not yet, and the machtiging does not allow it.
        NotAllowed }
    /// What a reminder is about.
    ReminderKind { /// An appointment.
        Afspraak, /// The last day of a term.
        Termijn, /// A term passed: something can be done.
        TermijnVerlopen, /// PGB runs out or ends.
        Pgb, /// A task.
        Taak, /// The emergency plan is to be looked through.
        Noodplan }
    /// Delivery of a message.
    Delivery { /// From the municipality.
        Received, /// Sent, with a receipt.
        Sent, /// Sent, and read by the municipality.
        Read, /// Waits to be sent.
        Waiting, /// Refused or in conflict.
        Parked }
    /// What the outbox sends.
    OutboxKind { /// A message.
        Bericht, /// An answer to an appointment.
        AfspraakAntwoord, /// A melding.
        Melding, /// An aanvraag.
        Aanvraag, /// A document.
        Document, /// A task.
        Taak }
    /// How it stands.
    OutboxState { /// Waits for its turn.
        Waiting, /// Waits for sign-in.
        NeedsSignIn, /// Refused or in conflict: the user decides.
        Parked }
    /// What a declaration is about.
    DeclaratieKind { /// Hours, or other units of an agreement.
        Uren, /// A bill of the carer.
        Rekening, /// Kilometres at a tariff.
        Reiskosten, /// Vrij besteedbaar bedrag: spent without a bill, where the municipality allows it.
        VrijBesteedbaar, /// Feestdagenuitkering, where the municipality allows it.
        Feestdagen, /// A sum each month, which the SVB pays of itself.
        Maandloon }
    /// How a declaration or an agreement stands.
    PgbState { /// Made, not sent: a concept.
        Made, /// Sent to the SVB, or to the municipality.
        Sent, /// Approved.
        Approved, /// Rejected: nothing is paid on it.
        Rejected, /// Paid; a declaration alone.
        Paid }
    /// Which model of the SVB a zorgovereenkomst follows.
    OvereenkomstKind { /// Arbeidsovereenkomst.
        Arbeid, /// Overeenkomst van opdracht.
        Opdracht, /// With a partner or another relative.
        Familie, /// Transport.
        Vervoer }
    /// What a tariff is for.
    TariffUnit { /// An hour.
        Uur, /// A part of a day.
        Dagdeel, /// A day and a night.
        Etmaal, /// A ride.
        Rit, /// A month, however much is worked (maandloon).
        Maand }
    /// What to do with something parked.
    OutboxChoice { /// Try again as it is.
        Retry, /// Take the municipality's version.
        Discard }
}

impl DayPart {
    /// The part that this time of the day is in; the night before five belongs to the evening.
    pub fn at(time: Time) -> Self {
        match time.hour() {
            5..12 => Self::Morning,
            12..18 => Self::Afternoon,
            _ => Self::Evening,
        }
    }
}

impl TermKind {
    /// Who has to act within this term.
    pub fn actor(self) -> Actor {
        match self {
            Self::PersoonlijkPlan | Self::Bezwaar | Self::Beroep | Self::HogerBeroep => Actor::Burger,
            _ => Actor::Gemeente,
        }
    }
}
