//! A melding from its first word to its receipt, and the persoonlijk plan after it.

use super::*;
use crate::call::AppError;
use crate::voorziening::Leveringsvorm;

codes! {
    /// About whom a melding is.
    MeldingFor {
        /// The person who writes it.
        Own,
        /// Somebody whose dossier this person sees.
        Client,
        /// Somebody whose dossier this person does not see.
        Other,
    }
    /// Where a melding or plan stands.
    SendState {
        /// Being written.
        Draft,
        /// Waits for a network or a sign-in.
        Waiting,
        /// The municipality refused it: the user decides.
        Refused,
        /// Received, with a receipt.
        Received,
        /// Made by phone, letter or desk, as the user says.
        ByHand,
    }
    /// How it gets to the municipality.
    SendRoute {
        /// Through the app.
        Online,
        /// By phone, letter or desk.
        ByHand,
    }
}

view! {
    /// What is written so far; everything may be missing.
    #[derive(Default)]
    MeldingDraft {
        /// Its id: 32 hexadecimal digits, made once.
        id: String,
        /// About whom.
        about: Option<MeldingFor>,
        /// The client's dossier.
        dossier: Option<String>,
        /// The municipality of the person who needs help.
        gemeente: Option<String>,
        /// What is asked for, where that is known.
        category: Option<Categorie>,
        /// Whom it is about, where that is somebody else.
        name: String,
        /// That person's phone or e-mail.
        contact: String,
        /// The relation, in words.
        relation: String,
        /// Whether that person knows of it.
        knows: Option<bool>,
        /// The date of birth of who needs help, for a letter; never sent through the app.
        born: Option<Date>,
        /// What is difficult.
        what: String,
        /// Since when, in words.
        since: String,
        /// What was tried.
        tried: String,
        /// Who helps now.
        help_now: String,
        /// Hours of that help a week.
        hours: Option<u32>,
        /// What the mantelzorger needs.
        carer_needs: String,
        /// It cannot wait.
        urgent: bool,
        /// The talk at home (true) or at the town hall (false).
        at_home: Option<bool>,
        /// A relative or acquaintance comes along.
        relative: bool,
        /// A begeleider comes along.
        begeleider: bool,
        /// Cliëntondersteuning is wanted.
        support: bool,
    }
    /// A melding on its screen.
    MeldingView {
        /// What is written.
        draft: MeldingDraft,
        /// Where it stands.
        state: SendState,
        /// How it gets there.
        route: SendRoute,
        /// The municipality that takes it through the app.
        gemeente: Option<String>,
        /// Signed in at the municipality now.
        signed_in: bool,
        /// For whom this person may report.
        targets: Vec<MeldingTarget>,
        /// Files that go along.
        files: Vec<MeldingFile>,
        /// Files can go along.
        takes_files: bool,
        /// The desk.
        desk: Option<DeskView>,
        /// What to say on the phone: labels and texts in Dutch, for the desk.
        lines: Vec<MeldingLine>,
        /// The receipt.
        receipt: Option<MeldingReceipt>,
        /// Why it was refused or does not get away.
        error: Option<AppError>,
        /// The fields that are still missing, as [`MeldingDraft`] names them.
        missing: Vec<String>,
    }
    /// Somebody for whom a melding can be sent.
    MeldingTarget {
        /// The dossier.
        dossier: String,
        /// The municipality.
        gemeente: String,
        /// The name of the person it is about.
        name: Option<String>,
        /// The own dossier.
        own: bool,
    }
    /// A file that goes along.
    MeldingFile {
        /// Its id.
        id: String,
        /// Its name.
        name: String,
        /// Media type.
        media_type: String,
        /// Bytes.
        size: u64,
    }
    /// A label with what was written.
    MeldingLine {
        /// The label.
        label: String,
        /// The text.
        text: String,
    }
    /// The confirmation of receipt.
    MeldingReceipt {
        /// The number to quote.
        reference: Option<String>,
        /// The day from which terms run.
        received: Date,
        /// The voorziening that it became.
        voorziening: String,
        /// The terms that run from it.
        terms: Vec<TermView>,
    }
    /// A melding in a list.
    MeldingRow {
        /// Its id.
        id: String,
        /// The beginning of what was written; may be empty.
        summary: String,
        /// Where it stands.
        state: SendState,
        /// The voorziening that it became.
        voorziening: Option<String>,
    }
    /// The persoonlijk plan of a voorziening; everything may be missing.
    #[derive(Default)]
    PlanDraft {
        /// Its id: 32 hexadecimal digits, made once.
        id: String,
        /// The voorziening.
        voorziening: String,
        /// What the day looks like, and what is difficult.
        situation: String,
        /// What the person wants to be able to do.
        goals: String,
        /// What goes well, and what family and friends do.
        network: String,
        /// Which help is wanted.
        wanted: String,
        /// In kind, or as a PGB.
        form: Option<Leveringsvorm>,
        /// What the mantelzorger needs.
        carer_needs: String,
    }
    /// A persoonlijk plan on its screen.
    PlanView {
        /// What is written.
        draft: PlanDraft,
        /// The voorziening's name.
        name: String,
        /// The person it is about.
        person: Option<String>,
        /// The term: seven days after the melding.
        term: Option<TermView>,
        /// Where it stands.
        state: SendState,
        /// How it gets there.
        route: SendRoute,
        /// The municipality that takes it through the app.
        gemeente: Option<String>,
        /// Signed in at the municipality now.
        signed_in: bool,
        /// The day on which it was handed in.
        handed_in: Option<Date>,
        /// The desk.
        desk: Option<DeskView>,
        /// Why it was refused or does not get away.
        error: Option<AppError>,
    }
}
