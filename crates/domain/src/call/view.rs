//! What the engine answers: codes, dates and cents. The screens bring the words; only content (tips)
//! and what a municipality or the user wrote comes as text.

use crate::voorziening::{Categorie, Law, Leveringsvorm, Stage};
use crate::{Date, DateTime, Time};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

macro_rules! view {
    ($($(#[$meta:meta])* $name:ident { $($(#[$fmeta:meta])* $field:ident : $ty:ty),* $(,)? })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase")]
        pub struct $name { $($(#[$fmeta])* pub $field: $ty,)* }
    )+};
}

macro_rules! codes {
    ($($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident),+ $(,)? })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($(#[$vmeta])* $variant,)+ }

        impl $name {
            /// Every value, for the check that each has its words.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
        }
    )+};
}

codes! {
    /// How the store is guarded.
    LockState {
        /// Open.
        Open,
        /// A passphrase opens it.
        NeedsPassphrase,
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
        Dark }
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
        Beroep, /// Einde recht.
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
    /// What an appointment was answered.
    AnswerState { /// Own item: no answer needed.
        NotAsked, /// Not yet.
        Open, /// Accepted.
        Accepted, /// Declined.
        Declined, /// Answered, not yet sent.
        Pending }
    /// What a reminder is about.
    ReminderKind { /// An appointment.
        Afspraak, /// The last day of a term.
        Termijn, /// A term passed: something can be done.
        TermijnVerlopen, /// PGB runs out or ends.
        Pgb, /// A task.
        Taak }
    /// Delivery of a message.
    Delivery { /// From the municipality.
        Received, /// Sent, with a receipt.
        Sent, /// Waits to be sent.
        Waiting, /// Refused or in conflict.
        Parked }
    /// What the outbox sends.
    OutboxKind { /// A message.
        Bericht, /// An answer to an appointment.
        AfspraakAntwoord, /// A melding.
        Melding, /// An aanvraag.
        Aanvraag, /// A task.
        Taak }
    /// How it stands.
    OutboxState { /// Waits for its turn.
        Waiting, /// Waits for sign-in.
        NeedsSignIn, /// Refused or in conflict: the user decides.
        Parked }
    /// What to do with something parked.
    OutboxChoice { /// Try again as it is.
        Retry, /// Take the municipality's version.
        Discard }
}

impl TermKind {
    /// Who has to act within this term.
    pub fn actor(self) -> Actor {
        match self {
            Self::PersoonlijkPlan | Self::Bezwaar | Self::Beroep => Actor::Burger,
            _ => Actor::Gemeente,
        }
    }
}

view! {
    /// Where the app stands.
    StartView {
        /// The lock.
        lock: LockState,
        /// True once onboarding is done.
        onboarded: bool,
        /// Language tag: `nl`, `en`.
        language: String,
        /// Colours.
        theme: Theme,
        /// The example dossier is shown.
        example: bool,
        /// Today, as the shell's clock says.
        today: Date,
        /// True where the demo municipality is built in.
        demo: bool,
        /// The app's version.
        version: String,
        /// What a reset would give up, where the key is lost or the store is damaged.
        lost: Option<LostView>,
    }
    /// What cannot be read any more. Synced data comes back after signing in; this does not.
    LostView {
        /// The user's own records: letters, PGB administration, appointments.
        own: u32,
        /// Things written for a municipality that were not sent yet.
        unsent: u32,
    }
    /// Settings.
    Settings {
        /// Language tag; empty follows the system.
        language: String,
        /// Colours.
        theme: Theme,
        /// Reminders for appointments: minutes before.
        remind_minutes: Vec<u32>,
        /// Reminders for terms: days before.
        remind_days: Vec<u32>,
        /// No notifications from this time.
        quiet_from: Time,
        /// Until this time.
        quiet_until: Time,
        /// Notifications at all.
        notifications: bool,
        /// Full text in notifications; neutral text otherwise.
        full_text: bool,
        /// Desktop: start with the computer.
        autostart: bool,
        /// Desktop: keep running in the tray.
        tray: bool,
    }
    /// What the user told, all of it skippable.
    #[derive(Default)]
    Profile {
        /// Mantelzorger or client.
        role: Option<Role>,
        /// The municipality of the person who gets care (lower-case id or a name typed in).
        gemeente: Option<String>,
        /// The name to greet with.
        name: Option<String>,
        /// For whom: `partner`, `ouder`, `kind`, `familie`, `vriend`, `buur`.
        relation: Option<String>,
        /// Lives together.
        together: Option<bool>,
        /// Hours of care a week.
        hours: Option<u32>,
        /// What is the matter: `dementie`, `lichamelijk`, `psychisch`, `terminaal`, `verstandelijk`, `ouderdom`.
        conditions: Vec<String>,
        /// Own situation: `werk`, `school`, `pensioen`, `geen-werk`.
        work: Option<String>,
        /// Own age: `onder-18`, `18-24`, `25-66`, `67-plus`.
        age: Option<String>,
        /// A PGB is used.
        pgb: Option<bool>,
        /// How heavy it is: 1 (light) to 5 (too heavy).
        load: Option<u8>,
        /// Where a request stands: `niets`, `melding`, `aanvraag`, `afgewezen`, `loopt`.
        stage: Option<String>,
    }
    /// A municipality to choose.
    GemeenteRow {
        /// Its id.
        id: String,
        /// Its name.
        name: String,
        /// A session exists or existed.
        connected: bool,
        /// It has a gateway, so that signing in is possible; otherwise only its page is known.
        connectable: bool,
    }
    /// A way to reach a desk.
    ChannelView {
        /// `telefoon`, `balie`, `website`, `chat`, `post`, `email`.
        kind: String,
        /// The number or address.
        value: String,
        /// What it is for.
        note: Option<String>,
    }
    /// Opening hours on one day.
    OpeningView {
        /// 1 is Monday.
        day: u8,
        /// Opens.
        from: Time,
        /// Closes.
        until: Time,
        /// By appointment only.
        by_appointment: bool,
    }
    /// An organisation or an offer.
    OfferView {
        /// Its name.
        name: String,
        /// What it is.
        text: String,
        /// No beschikking is needed.
        general: bool,
        /// Official category.
        category: Option<Categorie>,
        /// How to reach it.
        channels: Vec<ChannelView>,
    }
    /// All that a municipality publishes.
    GemeenteView {
        /// Its id.
        id: String,
        /// Its name.
        name: String,
        /// The desk's own name.
        toegang: String,
        /// How to reach it.
        channels: Vec<ChannelView>,
        /// When.
        opening: Vec<OpeningView>,
        /// True where it is open now.
        open_now: bool,
        /// Independent client support.
        clientondersteuning: Vec<OfferView>,
        /// Volunteers.
        vrijwilligers: Vec<OfferView>,
        /// Complaints.
        klachten: Vec<ChannelView>,
        /// What it offers.
        aanbod: Vec<OfferView>,
        /// Its waardering.
        waardering: Option<OfferView>,
        /// Steps in its own words.
        stappen: Vec<String>,
        /// Its own notes on the eigen bijdrage.
        eigen_bijdrage: Vec<String>,
        /// When it was last checked.
        checked_on: Date,
        /// Where it comes from.
        sources: Vec<String>,
    }
    /// Signing in has begun.
    SignInView {
        /// The address that the system browser was sent to; the web host opens it itself.
        url: String,
        /// True where the shell has opened it already.
        opened: bool,
    }
    /// One municipality's session and freshness.
    SessionView {
        /// The municipality's id.
        gemeente: String,
        /// Its name.
        name: String,
        /// Who is signed in.
        person: Option<String>,
        /// State.
        state: Freshness,
        /// When the copy was last right, UTC.
        synced_at: Option<Timestamp>,
        /// When the session ends, UTC.
        ends_at: Option<Timestamp>,
        /// The last error.
        error: Option<super::AppError>,
    }
    /// All sessions.
    SyncView {
        /// The least fresh of all.
        state: Freshness,
        /// One a municipality.
        sessions: Vec<SessionView>,
        /// Things that wait to be sent.
        waiting: u32,
        /// Things that the user has to decide about.
        parked: u32,
        /// Requests made by the last sync.
        requests: u32,
        /// Bytes received by the last sync.
        bytes: u64,
        /// Milliseconds that it took.
        millis: u64,
    }
    /// A dossier.
    DossierRow {
        /// Its id.
        id: String,
        /// The name of the person it is about; none for an own one without a name.
        name: Option<String>,
        /// Own, or a client's.
        own: bool,
        /// The municipality.
        gemeente: Option<String>,
        /// Synced, kept by hand, or the example.
        source: SourceKind,
        /// Example dossier.
        example: bool,
        /// A number from 0 for its colour.
        colour: u8,
        /// The last day of the machtiging.
        until: Option<Date>,
    }
    /// Today.
    VandaagView {
        /// The day.
        today: Date,
        /// Name to greet with.
        name: Option<String>,
        /// Freshness.
        sync: SyncView,
        /// Terms that ask for attention, most urgent first.
        terms: Vec<TermCard>,
        /// At most three tips.
        tips: Vec<TipRow>,
        /// Today's and tomorrow's items.
        agenda: Vec<AgendaItem>,
        /// Budgets.
        pgb: Vec<PgbView>,
        /// Reminders that were missed while the app was closed.
        missed: Vec<ReminderView>,
        /// Number of unread messages.
        unread: u32,
        /// Number of voorzieningen that run or are asked for.
        voorzieningen: u32,
    }
    /// A term on a card.
    TermCard {
        /// The voorziening.
        voorziening: String,
        /// Its name.
        name: String,
        /// The dossier it belongs to.
        dossier: String,
        /// The person it is about.
        person: Option<String>,
        /// The term.
        term: TermView,
    }
    /// A term of law.
    TermView {
        /// Which.
        kind: TermKind,
        /// The event it runs from.
        start: Date,
        /// Last day before the Algemene termijnenwet.
        raw_end: Date,
        /// Last day after it, extension and suspension included.
        end: Date,
        /// The day that leads: raw where the resident acts, formal where the municipality acts.
        leading: Date,
        /// Days until the leading day; negative once it has passed.
        days_left: i32,
        /// Who has to act.
        actor: Actor,
        /// How it stands.
        state: TermState,
        /// What helps now.
        action: Action,
        /// Articles of law, such as `Wmo 2015 art. 2.3.2 lid 1`.
        articles: Vec<String>,
        /// Cents of dwangsom due so far, for that term.
        due_cents: Option<i64>,
    }
    /// A tip in a list.
    TipRow {
        /// Its id.
        id: String,
        /// Title.
        title: String,
        /// Why it is there, from the facts that counted.
        reason: String,
        /// Theme id.
        theme: String,
        /// Minutes of effort.
        minutes: u32,
        /// What was done with it.
        mark: TipMark,
        /// By the municipality itself.
        local: bool,
    }
    /// All tips that fit.
    TipsView {
        /// Best first.
        tips: Vec<TipRow>,
        /// Theme ids with names.
        themes: Vec<ThemeView>,
    }
    /// A theme.
    ThemeView {
        /// Its id.
        id: String,
        /// Its name.
        name: String,
        /// Tips in it.
        count: u32,
    }
    /// A tip with its text.
    TipView {
        /// The row.
        row: TipRow,
        /// Paragraphs of plain text.
        paragraphs: Vec<String>,
        /// Next steps.
        steps: Vec<StepLink>,
        /// Source address.
        source: String,
        /// Checked on.
        checked_on: Date,
    }
    /// A next step of a tip.
    StepLink {
        /// `bel`, `scherm`, `website`.
        kind: String,
        /// Words on it.
        label: String,
        /// Number, route or address.
        target: String,
    }
    /// A voorziening in a list.
    VoorzieningRow {
        /// Its id.
        id: String,
        /// The dossier.
        dossier: String,
        /// The person it is about.
        person: Option<String>,
        /// The municipality's or the user's name for it.
        name: String,
        /// Official category.
        kind: Option<Categorie>,
        /// Where it stands.
        stage: Stage,
        /// ZIN, PGB or allowance.
        form: Option<Leveringsvorm>,
        /// The law.
        law: Law,
        /// The term that matters now.
        term: Option<TermView>,
        /// Last event.
        updated: Option<Date>,
        /// Source.
        source: SourceKind,
        /// Ended or refused longer ago: shown under "earlier".
        past: bool,
    }
    /// A voorziening with all that is known.
    VoorzieningView {
        /// The row.
        row: VoorzieningRow,
        /// The chain.
        steps: Vec<StepView>,
        /// All terms, running first.
        terms: Vec<TermView>,
        /// What helps now.
        action: Action,
        /// Who delivers it.
        supplier: Option<String>,
        /// First day of the right.
        from: Option<Date>,
        /// Last day of the right.
        until: Option<Date>,
        /// How much, in the municipality's words or units.
        amount: Option<AmountView>,
        /// Documents.
        documents: Vec<DocumentRow>,
        /// Letters kept by hand.
        letters: Vec<Brief>,
        /// A synced voorziening that may be the same.
        candidate: Option<VoorzieningRow>,
        /// Contribution.
        contribution: ContributionView,
        /// Numbers people may quote.
        reference: Option<String>,
        /// Who handles it.
        handler: Option<String>,
        /// When the municipality's record was last right, UTC.
        synced_at: Option<Timestamp>,
        /// Facts that contradict each other.
        contradictions: Vec<ContradictionView>,
    }
    /// One step.
    StepView {
        /// Which.
        kind: StepKind,
        /// How it stands.
        state: StepState,
        /// When.
        date: Option<Date>,
        /// Who says so.
        source: Option<SourceKind>,
        /// The outcome, for a decision.
        outcome: Option<Outcome>,
        /// In the registry's own words.
        note: Option<String>,
    }
    /// Two sources disagree about a date.
    ContradictionView {
        /// About which step.
        kind: StepKind,
        /// What the municipality says.
        gemeente: Date,
        /// What the user says.
        own: Date,
    }
    /// How much.
    AmountView {
        /// Units.
        volume: i64,
        /// `uur`, `minuut`, `dagdeel`, `etmaal`, `rit`, `stuk`, `euro`.
        unit: String,
        /// `week`, `vier-weken`, `maand`, `beschikking`.
        per: String,
    }
    /// The eigen bijdrage, as far as it is known.
    ContributionView {
        /// Cents a month at most; none where it is unknown or does not apply.
        monthly_cents: Option<i64>,
        /// `due`, `exempt`, `separate`, `unknown`.
        state: String,
        /// Why: `household`, `aow`, `wheelchair`, `child`, `wlz`, `minimabeleid`, `beschermd-wonen`, `algemeen`, `year-unknown`, `not-awarded`, `other-law`.
        reasons: Vec<String>,
        /// The tariff's first day.
        valid_from: Option<Date>,
        /// Source address.
        source: Option<String>,
        /// Checked on.
        checked_on: Option<Date>,
    }
    /// A letter kept by hand.
    Brief {
        /// Its id; none for a new one.
        id: Option<String>,
        /// The voorziening it belongs to; none makes a new one.
        voorziening: Option<String>,
        /// Kind of letter.
        kind: BriefKind,
        /// Who sent it.
        sender: String,
        /// The date on it (sent).
        sent: Date,
        /// What it is about, in the user's words.
        subject: String,
        /// Official category.
        category: Option<Categorie>,
        /// For a confirmation: the day on which the municipality received it.
        received: Option<Date>,
        /// For an extension: the new last day. For a request for information: by when.
        until: Option<Date>,
        /// For a decision.
        outcome: Option<Outcome>,
        /// ZIN, PGB or allowance.
        form: Option<Leveringsvorm>,
        /// First day of the right.
        right_from: Option<Date>,
        /// Last day of the right.
        right_until: Option<Date>,
        /// The last day for bezwaar that the letter names.
        reaction_date: Option<Date>,
        /// PGB amount in cents.
        pgb_cents: Option<i64>,
        /// The reference on it.
        reference: Option<String>,
        /// An adviescommissie is announced.
        committee: bool,
    }
    /// A document.
    DocumentRow {
        /// Its id.
        id: String,
        /// Title.
        title: String,
        /// Media type.
        media_type: String,
        /// Bytes.
        size: u64,
        /// Date on it.
        date: Date,
        /// The dossier.
        dossier: String,
        /// Kept on this device.
        kept: bool,
    }
    /// A file to show or save.
    FileView {
        /// File name.
        name: String,
        /// Media type.
        media_type: String,
        /// Path below the custom protocol (`/document/…`, `/file/…`).
        path: String,
    }
    /// A budget.
    PgbView {
        /// Its id.
        id: String,
        /// What it is for.
        name: String,
        /// The dossier.
        dossier: String,
        /// The person it is about.
        person: Option<String>,
        /// Source of the award.
        source: SourceKind,
        /// Awarded, cents.
        granted_cents: i64,
        /// Day of the municipality's figures, or of the letter.
        as_of: Date,
        /// First day.
        from: Date,
        /// Last day.
        until: Date,
        /// Spent according to the declarations known, cents.
        spent_cents: i64,
        /// Planned from tomorrow to the end, cents.
        planned_cents: i64,
        /// Left at the end, cents.
        forecast_end_cents: i64,
        /// The last day on which the balance is not negative; none if it is negative already.
        lasts_until: Option<Date>,
        /// It lasts.
        sufficient: bool,
        /// Renewal must be asked by this day (8 weeks before the end).
        renew_by: Date,
    }
    /// A budget with its rows.
    PgbDetail {
        /// The figures.
        view: PgbView,
        /// Agreements.
        overeenkomsten: Vec<OvereenkomstView>,
        /// Declarations, newest first.
        declaraties: Vec<DeclaratieView>,
        /// Balance at the first day of each month until the end, cents.
        balance: Vec<BalancePoint>,
    }
    /// A balance on a day.
    BalancePoint {
        /// The day.
        date: Date,
        /// Cents.
        cents: i64,
        /// Planned, not real.
        forecast: bool,
    }
    /// An agreement.
    OvereenkomstView {
        /// Its id.
        id: String,
        /// The carer.
        carer: String,
        /// `professional`, `zzp`, `netwerk`.
        carer_kind: String,
        /// Cents an hour.
        tariff_cents: i64,
        /// The municipality's maximum, where it is known.
        max_tariff_cents: Option<i64>,
        /// Planned minutes, Monday first.
        minutes_by_weekday: [u32; 7],
        /// Also on public holidays.
        on_holidays: bool,
        /// First day.
        from: Date,
        /// Last day.
        until: Option<Date>,
        /// Source.
        source: SourceKind,
    }
    /// A declaration.
    DeclaratieView {
        /// Its id.
        id: String,
        /// The day.
        date: Date,
        /// Cents.
        cents: i64,
        /// The carer.
        carer: Option<String>,
        /// Source.
        source: SourceKind,
    }
    /// A budget entered by hand.
    PgbInput {
        /// Its id; none for a new one.
        id: Option<String>,
        /// The voorziening.
        voorziening: Option<String>,
        /// What it is for.
        name: String,
        /// Cents.
        granted_cents: i64,
        /// First day.
        from: Date,
        /// Last day.
        until: Date,
    }
    /// An agreement entered by hand.
    OvereenkomstInput {
        /// Its id; none for a new one.
        id: Option<String>,
        /// The carer.
        carer: String,
        /// `professional`, `zzp`, `netwerk`.
        carer_kind: String,
        /// Cents an hour.
        tariff_cents: i64,
        /// Planned minutes, Monday first.
        minutes_by_weekday: [u32; 7],
        /// Also on public holidays.
        on_holidays: bool,
        /// First day.
        from: Date,
        /// Last day.
        until: Option<Date>,
    }
    /// A declaration entered by hand.
    DeclaratieInput {
        /// Its id; none for a new one.
        id: Option<String>,
        /// The day.
        date: Date,
        /// Cents.
        cents: i64,
        /// The agreement.
        overeenkomst: Option<String>,
    }
    /// An item of the agenda.
    AgendaItem {
        /// Its id.
        id: String,
        /// What it is.
        kind: AgendaKind,
        /// Title as written by municipality or user; empty for a term (see `term`).
        title: String,
        /// The civil day.
        date: Date,
        /// The civil time in `zone`; none is all day.
        time: Option<Time>,
        /// IANA zone.
        zone: String,
        /// The instant, UTC.
        moment: Option<Timestamp>,
        /// Minutes.
        minutes: u32,
        /// Where.
        place: Option<String>,
        /// With whom.
        with: Option<String>,
        /// What the user noted with an own appointment.
        notes: Option<String>,
        /// The person it is about.
        person: Option<String>,
        /// Which term ends, for a term.
        term: Option<TermKind>,
        /// The voorziening it belongs to.
        voorziening: Option<String>,
        /// What was answered.
        answer: AnswerState,
        /// Overlaps with another item.
        conflict: bool,
    }
    /// An own appointment.
    AfspraakInput {
        /// Its id; none for a new one.
        id: Option<String>,
        /// What.
        title: String,
        /// Civil time in Europe/Amsterdam.
        at: DateTime,
        /// Minutes.
        minutes: u32,
        /// Where.
        place: Option<String>,
        /// Notes.
        notes: Option<String>,
    }
    /// A reminder.
    ReminderView {
        /// Its id.
        id: String,
        /// When, UTC.
        at: Timestamp,
        /// The civil moment in Europe/Amsterdam.
        local: DateTime,
        /// About what.
        kind: ReminderKind,
        /// Title for inside the app.
        title: String,
        /// Which term, for a term.
        term: Option<TermKind>,
        /// The day it is about.
        due: Date,
        /// Route inside the app.
        route: String,
    }
    /// A conversation.
    GesprekView {
        /// The dossier.
        dossier: String,
        /// The person it is about.
        person: Option<String>,
        /// The municipality's id.
        gemeente: String,
        /// The zaak.
        zaak: Option<String>,
        /// What it is about.
        subject: String,
        /// Messages, oldest first.
        messages: Vec<BerichtView>,
    }
    /// A message.
    BerichtView {
        /// Its id.
        id: String,
        /// Who wrote it.
        sender: String,
        /// Plain text.
        text: String,
        /// When, UTC.
        at: Timestamp,
        /// Delivery.
        delivery: Delivery,
    }
    /// Something that waits to be sent.
    OutboxRow {
        /// Its id.
        id: String,
        /// What.
        kind: OutboxKind,
        /// How it stands.
        state: OutboxState,
        /// When it was made, UTC.
        made: Timestamp,
        /// What the user wrote, to recognise it.
        summary: String,
        /// The last error.
        error: Option<super::AppError>,
        /// The municipality's version, for a conflict.
        theirs: Option<String>,
    }
    /// Whom to call.
    ContactView {
        /// Its id.
        id: String,
        /// Name.
        name: String,
        /// What for.
        text: String,
        /// Phone as shown; none where only a site is known.
        phone: Option<String>,
        /// https address.
        site: Option<String>,
        /// When it is open, in words.
        hours: Option<String>,
        /// In danger or crisis: shown first.
        crisis: bool,
        /// By the municipality.
        local: bool,
        /// Checked on.
        checked_on: Date,
    }
    /// A backup was made.
    BackupView {
        /// Twelve recovery words, shown once.
        words: Vec<String>,
        /// The file.
        file: FileView,
    }
    /// A backup was merged.
    RestoreView {
        /// Rows added.
        added: u32,
        /// Rows changed.
        changed: u32,
        /// Rows that were the same or older.
        unchanged: u32,
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: String::new(),
            theme: Theme::System,
            remind_minutes: vec![24 * 60, 60],
            remind_days: vec![7, 2],
            quiet_from: Time::constant(21, 0, 0, 0),
            quiet_until: Time::constant(8, 0, 0, 0),
            notifications: true,
            full_text: false,
            autostart: false,
            tray: false,
        }
    }
}
