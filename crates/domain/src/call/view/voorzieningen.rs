//! Dossiers, voorzieningen, their terms and documents.

use super::*;

view! {
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
        /// The municipality's name, where another dossier has the same name as this one.
        place: Option<String>,
        /// Synced, kept by hand, or the example.
        source: SourceKind,
        /// Example dossier.
        example: bool,
        /// A number from 0 for its colour.
        colour: u8,
        /// The last day of the machtiging.
        until: Option<Date>,
        /// What may be done here: everything in an own dossier and in what is kept by hand.
        scopes: Vec<Scope>,
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
        /// What is true, where the municipality is late or said no.
        standing: Option<StandingView>,
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
        /// The last day on which the act still counts: the formal end, or a later day that the letter names.
        last: Date,
        /// The last day that the municipality's letter names for the resident.
        reaction_date: Option<Date>,
        /// Days on which the clock stood still.
        suspended_days: u32,
        /// The municipality gave itself more time.
        prolonged: bool,
        /// What is owed for a late decision, where this is one or may become one.
        dwangsom: Option<DwangsomView>,
        /// The same by the municipality's date, where the user corrected it.
        gemeente: Option<TermSourceView>,
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
        /// What is true now, where the municipality is late or said no.
        standing: Option<StandingView>,
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
        /// Photos and PDFs of those letters.
        attachments: Vec<BijlageRow>,
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
        /// What can be sent about it; none where no municipality shares it.
        post: Option<PostView>,
    }
    /// What this person may send to the municipality about a voorziening.
    PostView {
        /// The zaak that it goes into.
        zaak: Option<String>,
        /// Messages.
        messages: bool,
        /// Documents.
        documents: bool,
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
        /// The municipality's date, where the user corrected it and `date` is the user's.
        gemeente: Option<Date>,
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
        /// The user corrected the date; otherwise a letter says something else.
        corrected: bool,
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
        /// How it stands, where this app sends it.
        sending: Option<Delivery>,
        /// Why it was refused.
        error: Option<crate::call::AppError>,
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
}
