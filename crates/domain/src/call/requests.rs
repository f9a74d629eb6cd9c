//! The requests.

use super::{Call, view::*};
use crate::{Date, DateTime};
use serde::{Deserialize, Serialize};

macro_rules! calls {
    ($($(#[$meta:meta])* $name:ident { $($(#[$fmeta:meta])* $field:ident : $ty:ty),* $(,)? } -> $reply:ty;)+) => {
        $(
            $(#[$meta])*
            #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
            #[serde(rename_all = "camelCase")]
            pub struct $name { $($(#[$fmeta])* pub $field: $ty,)* }

            impl Call for $name { type Reply = $reply; }

            impl From<$name> for Request {
                fn from(call: $name) -> Self { Self::$name(call) }
            }
        )+

        /// Every request, as it crosses from the screens to the engine.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(tag = "call", rename_all = "camelCase")]
        pub enum Request { $($(#[$meta])* $name($name),)+ }

        impl Request {
            /// The names of all requests.
            pub const NAMES: &'static [&'static str] = &[$(stringify!($name)),+];

            /// The request's name, for logs.
            pub fn name(&self) -> &'static str {
                match self { $(Self::$name(_) => stringify!($name)),+ }
            }
        }
    };
}

calls! {
    // ── the app itself
    /// Where the app stands: lock, onboarding, language.
    GetStart {} -> StartView;
    /// Opens a store that a passphrase guards.
    Unlock {
        /// The passphrase.
        passphrase: String,
    } -> ();
    /// Opens a store that the device guards: the system asks who holds it.
    UnlockWithDevice {} -> ();
    /// Has the device guard the key, or no longer. The system asks who holds it, either way.
    SetAppLock {
        /// On or off.
        on: bool,
    } -> ();
    /// Guards the store with a passphrase (first use without a keychain).
    SetPassphrase {
        /// The new passphrase, at least ten characters.
        passphrase: String,
    } -> ();
    /// Gives up a store whose key is lost, and starts anew.
    ResetStore {} -> ();
    /// The settings.
    GetSettings {} -> Settings;
    /// Stores the settings.
    SaveSettings {
        /// All of them.
        settings: Settings,
    } -> ();
    /// What the user told about the situation.
    GetProfile {} -> Profile;
    /// Stores it.
    SaveProfile {
        /// All of it.
        profile: Profile,
    } -> ();
    /// Ends onboarding.
    FinishOnboarding {} -> ();
    /// Turns the read-only example dossier on or off.
    ShowExample {
        /// On or off.
        on: bool,
    } -> ();

    // ── municipalities, sessions, sync
    /// The municipalities that can be connected.
    GetGemeenten {} -> Vec<GemeenteRow>;
    /// All that one municipality publishes: its own, or what the app brings along.
    GetGemeente {
        /// Its id.
        id: String,
    } -> GemeenteView;
    /// Starts signing in: the system browser opens.
    SignIn {
        /// The municipality's id.
        gemeente: String,
    } -> SignInView;
    /// Stops waiting for the browser.
    CancelSignIn {} -> ();
    /// Signs out; the sealed copy stays unless `erase`.
    SignOut {
        /// The municipality's id.
        gemeente: String,
        /// Also erase what came from this municipality.
        erase: bool,
    } -> ();
    /// Sessions and freshness, one a municipality.
    GetSync {} -> SyncView;
    /// Syncs now.
    SyncNow {} -> SyncView;

    // ── today
    /// What matters today.
    GetVandaag {} -> VandaagView;
    /// Keeps what Vandaag looks like, for the next start.
    KeepFirstScreen {
        /// The opening tag of the page and, on the next line, the screen's markup; at most 256 KiB.
        screen: String,
    } -> ();
    /// The missed reminders have been seen.
    DismissMissed {
        /// Their ids.
        ids: Vec<String>,
    } -> ();

    // ── tips
    /// All tips that fit, best first.
    GetTips {
        /// Only this theme.
        theme: Option<String>,
    } -> TipsView;
    /// One tip with its text.
    GetTip {
        /// Its id.
        id: String,
    } -> TipView;
    /// What the user did with a tip.
    MarkTip {
        /// Its id.
        id: String,
        /// What was done.
        mark: TipMark,
    } -> ();
    /// A tip as a PDF, to print or to hand to somebody.
    PrintTip {
        /// Its id.
        id: String,
    } -> FileView;
    /// What the app knows about the user, and how: what tips are chosen by.
    GetKnown {} -> Vec<KnownRow>;
    /// Leaves a fact out when tips are chosen, or takes it along again.
    SwitchFact {
        /// Which, `kind:value`.
        fact: String,
        /// Left out.
        off: bool,
    } -> ();

    // ── voorzieningen
    /// All dossiers that can be shown, own and of clients, synced and kept by hand.
    GetDossiers {} -> Vec<DossierRow>;
    /// The voorzieningen of all dossiers or one.
    GetVoorzieningen {
        /// Only this dossier.
        dossier: Option<String>,
    } -> Vec<VoorzieningRow>;
    /// One voorziening with its chain and terms.
    GetVoorziening {
        /// Its id.
        id: String,
    } -> VoorzieningView;
    /// One term of a voorziening, counted off day by day.
    GetTermDays {
        /// The voorziening's id.
        voorziening: String,
        /// Which term.
        kind: TermKind,
    } -> TermDaysView;
    /// Corrects the municipality's date of a step: everything follows the user's date, and the
    /// municipality's stays visible.
    CorrectDate {
        /// The voorziening's id.
        voorziening: String,
        /// Which step.
        step: StepKind,
        /// The user's date; none takes the correction back.
        date: Option<Date>,
    } -> ();
    /// Keeps a letter by hand; answers the voorziening's id.
    SaveBrief {
        /// The letter; with an id it replaces the earlier one.
        brief: Brief,
    } -> String;
    /// Deletes a letter kept by hand; answers it, so that it can be put back.
    DeleteBrief {
        /// Its id.
        id: String,
    } -> Brief;
    /// Keeps a photo or PDF with a letter or an own declaration, sealed. What it is, its first bytes say.
    AddBijlage {
        /// The id of the letter or the declaration.
        brief: String,
        /// The file's name.
        name: String,
        /// Its bytes, base64; at most 10 MiB before that.
        file: String,
    } -> BijlageRow;
    /// Throws a photo or PDF of a letter or a declaration away.
    DeleteBijlage {
        /// Its id.
        id: String,
    } -> ();
    /// The eigen bijdrage for one voorziening: which amount, from when, why or why not.
    GetBijdrage {
        /// The voorziening's id.
        voorziening: String,
    } -> BijdrageView;
    /// Keeps what a household answered about itself.
    SaveHuishouden {
        /// The dossier it is about.
        dossier: String,
        /// All answers.
        huishouden: Huishouden,
    } -> ();
    /// Keeps what a hulpmiddel or woningaanpassing cost.
    SaveKostprijs {
        /// The voorziening's id.
        voorziening: String,
        /// Cents; none takes it back.
        cents: Option<i64>,
    } -> ();
    /// Says whether a voorziening kept by hand and a synced one are the same.
    MatchVoorziening {
        /// The one kept by hand.
        own: String,
        /// The synced one.
        synced: String,
        /// The same or not.
        same: bool,
    } -> ();
    /// The documents of all dossiers or one, newest first.
    GetDocumenten {
        /// Only this dossier.
        dossier: Option<String>,
        /// No more than this many.
        most: Option<u32>,
    } -> Vec<DocumentRow>;
    /// Sends a photo or PDF to a dossier. It is kept, sealed, until the municipality has it. What it is, its first
    /// bytes say.
    AddDocument {
        /// The dossier.
        dossier: String,
        /// The voorziening it is about.
        voorziening: Option<String>,
        /// The file's name.
        name: String,
        /// Its bytes, base64; at most 10 MiB before that.
        file: String,
    } -> ();
    /// Fetches a document if need be; the bytes are at the answered path.
    OpenDocument {
        /// Its id.
        id: String,
    } -> FileView;

    // ── letters to the municipality
    /// Which letters can be written about a voorziening, and what was sent.
    GetLetters {
        /// The voorziening.
        voorziening: String,
    } -> LettersView;
    /// One letter: its draft where there is one, filled from the dossier.
    GetLetter {
        /// The voorziening.
        voorziening: String,
        /// Which.
        kind: LetterKind,
    } -> LetterView;
    /// Keeps what was filled in and changed; answers the letter as it is now.
    SaveLetter {
        /// The voorziening.
        voorziening: String,
        /// Which.
        kind: LetterKind,
        /// All of it.
        draft: LetterDraft,
    } -> LetterView;
    /// The letter as a PDF, or the machtiging that goes along.
    LetterPdf {
        /// The voorziening.
        voorziening: String,
        /// Which.
        kind: LetterKind,
        /// The machtiging, for the client to sign.
        machtiging: bool,
    } -> FileView;
    /// Sends a letter through the channel that the municipality designates for it. It was handed in when the
    /// receipt is back.
    SendLetter {
        /// The voorziening.
        voorziening: String,
        /// Which.
        kind: LetterKind,
    } -> LetterView;
    /// Says that a letter was sent, or corrects that; its event joins the chain. Answers the id.
    MarkLetterSent {
        /// The voorziening.
        voorziening: String,
        /// Which.
        kind: LetterKind,
        /// The id, to correct one; none for the draft.
        id: Option<String>,
        /// When.
        date: Date,
        /// How.
        how: LetterHow,
        /// The day of receipt that the municipality confirmed.
        received: Option<Date>,
    } -> String;
    /// Takes back that a letter was sent: it is a draft again.
    UnsendLetter {
        /// Its id.
        id: String,
    } -> ();
    /// Throws a draft away.
    DeleteLetter {
        /// The voorziening.
        voorziening: String,
        /// Which.
        kind: LetterKind,
    } -> ();

    // ── the talk
    /// The preparation of the talk about a voorziening, and what was promised.
    GetTalk {
        /// The voorziening.
        voorziening: String,
    } -> TalkView;
    /// Keeps it.
    SaveTalk {
        /// The voorziening.
        voorziening: String,
        /// All of it.
        talk: Talk,
    } -> TalkView;
    /// Two pages to take along, as a PDF.
    TalkPdf {
        /// The voorziening.
        voorziening: String,
    } -> FileView;

    // ── pgb
    /// All budgets.
    GetPgbBudgets {} -> Vec<PgbView>;
    /// One budget with its rows.
    GetPgb {
        /// Its id.
        id: String,
        /// All of its declarations, and not just the newest.
        #[serde(default)]
        all: bool,
    } -> PgbDetail;
    /// Keeps a budget by hand; answers its id.
    SavePgb {
        /// The budget.
        budget: PgbInput,
    } -> String;
    /// Adds or replaces an agreement in the user's own administration; answers its id.
    SaveOvereenkomst {
        /// The budget's id.
        pgb: String,
        /// The agreement.
        overeenkomst: OvereenkomstInput,
    } -> String;
    /// Adds or replaces a declaration in the user's own administration; answers its id.
    SaveDeclaratie {
        /// The budget's id.
        pgb: String,
        /// The declaration.
        declaratie: DeclaratieInput,
    } -> String;
    /// What a budget would do with these agreements, from tomorrow on, in place of those that it has. Nothing is kept.
    WhatIf {
        /// The budget's id.
        id: String,
        /// All agreements: as they are, changed, new, or left out.
        overeenkomsten: Vec<OvereenkomstInput>,
    } -> WhatIfView;
    /// What a table of declarations holds, before it is taken in.
    PreviewDeclaraties {
        /// The budget's id.
        pgb: String,
        /// The file, base64.
        file: String,
    } -> TableView;
    /// Takes the lines of a table in that can be; answers how many were new.
    ImportDeclaraties {
        /// The budget's id.
        pgb: String,
        /// The file, base64.
        file: String,
    } -> u32;
    /// The declarations of a budget as a table.
    ExportDeclaraties {
        /// The budget's id.
        pgb: String,
    } -> FileView;
    /// Deletes a row of the user's own administration.
    DeletePgbRow {
        /// The id of a budget, an agreement or a declaration.
        id: String,
    } -> ();
    /// Keeps what holds for a budget, also for one of the municipality.
    SavePgbSettings {
        /// The budget's id.
        pgb: String,
        /// All of it.
        settings: PgbSettings,
    } -> ();
    /// A month of an agreement with its days: as declared, or else as planned. Nothing is kept.
    GetMonth {
        /// The budget's id.
        pgb: String,
        /// The agreement's id.
        overeenkomst: String,
        /// Any day of the month.
        month: Date,
    } -> MonthView;
    /// Makes the one declaration of a month that is over, or changes it; answers its id.
    SaveMonth {
        /// The budget's id.
        pgb: String,
        /// The agreement's id.
        overeenkomst: String,
        /// Any day of the month.
        month: Date,
        /// The days, each planned one confirmed; what was planned is looked up anew.
        days: Vec<PgbDay>,
    } -> String;
    /// The budget with all that was agreed and declared, as a PDF for the municipality.
    PgbPdf {
        /// The budget's id.
        id: String,
    } -> FileView;

    // ── agenda and reminders
    /// What is on between two days, both included.
    GetAgenda {
        /// First day.
        from: Date,
        /// Last day.
        until: Date,
    } -> Vec<AgendaItem>;
    /// An own appointment to change: the whole of one that repeats, or one time of it.
    GetAfspraak {
        /// Its id; an item's `series` for the whole.
        id: String,
    } -> AfspraakInput;
    /// Adds or replaces an own appointment, or changes one time of it; answers its id.
    SaveAfspraak {
        /// The appointment.
        afspraak: AfspraakInput,
    } -> String;
    /// Deletes an own appointment, or one time of it. Answers what went: saving each puts it back.
    DeleteAfspraak {
        /// Its id; an item's `series` for the whole.
        id: String,
    } -> Vec<AfspraakInput>;
    /// Parts an own appointment that repeats in two, so that this time and all later ones can be changed or deleted
    /// together. Answers the id of the later part.
    SplitAfspraak {
        /// The id of one time.
        id: String,
    } -> String;
    /// Answers an appointment of the municipality.
    AnswerAfspraak {
        /// Its id.
        id: String,
        /// Accepts or declines.
        accept: bool,
    } -> ();
    /// Proposes another moment for an appointment of the municipality.
    ProposeMoment {
        /// Its id.
        id: String,
        /// Civil time in Europe/Amsterdam, not past.
        at: DateTime,
    } -> ();
    /// The agenda as an .ics file.
    ExportAgenda {} -> FileView;
    /// What an .ics file holds, before it is taken in. Nothing is kept.
    PreviewAgenda {
        /// The file, base64; at most 2 MiB before that.
        file: String,
    } -> CalendarView;
    /// Takes in what a file has new and changed; answers how much that was. The same file again changes nothing.
    ImportAgenda {
        /// The file, base64.
        file: String,
    } -> u32;
    /// The reminders that are planned.
    GetReminders {} -> Vec<ReminderView>;
    /// Whether the system shows reminders as notifications: false where nobody shows them, or the person refused.
    GetNotifies {} -> bool;
    /// A reminder comes again later; answers when, in Europe/Amsterdam.
    SnoozeReminder {
        /// Its id.
        id: String,
        /// When.
        until: Snooze,
    } -> DateTime;
    /// What a reminder is about was done: no more come about it, and a shared task is marked as done.
    FinishReminder {
        /// Its id.
        id: String,
    } -> ();
    /// The tasks of all dossiers that are shared, those to do first.
    GetTaken {} -> Vec<TaakView>;
    /// Adds a shared task.
    AddTaak {
        /// The dossier.
        dossier: String,
        /// What is to be done.
        title: String,
        /// By which day, not past.
        due: Option<Date>,
    } -> ();
    /// Takes a task, hands it back, marks it done or takes that back.
    ChangeTaak {
        /// Its id.
        id: String,
        /// As it is to be.
        state: TaakState,
    } -> ();

    // ── messages and the outbox
    /// Conversations, newest first.
    GetBerichten {} -> Vec<GesprekView>;
    /// What is being written in a conversation.
    GetConcept {
        /// The dossier.
        dossier: String,
        /// The zaak it belongs to.
        zaak: Option<String>,
        /// In the chat.
        chat: bool,
    } -> ConceptView;
    /// Keeps what is written so far.
    SaveConcept {
        /// The dossier.
        dossier: String,
        /// The zaak it belongs to.
        zaak: Option<String>,
        /// In the chat.
        chat: bool,
        /// Plain text.
        text: String,
    } -> ();
    /// Adds a photo or PDF to what is being written, sealed. What it is, its first bytes say.
    AddConceptFile {
        /// The dossier.
        dossier: String,
        /// The zaak it belongs to.
        zaak: Option<String>,
        /// The file's name.
        name: String,
        /// Its bytes, base64; at most 10 MiB before that.
        file: String,
    } -> ConceptView;
    /// Takes such a file away.
    DropConceptFile {
        /// The dossier.
        dossier: String,
        /// The zaak it belongs to.
        zaak: Option<String>,
        /// The file's id.
        file: String,
    } -> ConceptView;
    /// Writes a message; it is sent when there is a network and a session, with the files of its draft.
    SendBericht {
        /// The dossier.
        dossier: String,
        /// The zaak it belongs to.
        zaak: Option<String>,
        /// Plain text of at most 4,000 characters.
        tekst: String,
        /// In the chat.
        chat: bool,
        /// The draft's id: the same one is sent once. Without it this is another message.
        concept: Option<String>,
    } -> ();
    /// The messages of a conversation have been on the screen.
    ReadGesprek {
        /// The dossier.
        dossier: String,
        /// The zaak it belongs to.
        zaak: Option<String>,
        /// The chat.
        chat: bool,
    } -> ();
    /// The chat about a dossier: opens the line where somebody is there. Asking again changes nothing.
    OpenChat {
        /// The dossier.
        dossier: String,
    } -> ChatView;
    /// Closes the line.
    CloseChat {} -> ();
    /// What waits to be sent, and what the municipality refused.
    GetOutbox {} -> Vec<OutboxRow>;
    /// Decides about something that was parked.
    ResolveOutbox {
        /// Its id.
        id: String,
        /// What to do.
        choice: OutboxChoice,
    } -> ();

    // ── what exists
    /// The catalogue with a municipality's own names.
    GetAanbod {
        /// The municipality; none for the one that is known from profile or dossier.
        gemeente: Option<String>,
        /// Only what has all these words; empty for everything.
        query: String,
        /// Only this kind.
        kind: Option<AanbodKind>,
    } -> AanbodList;
    /// One entry with all that is known.
    GetAanbodEntry {
        /// Its id.
        id: String,
        /// The municipality; none for the one that is known.
        gemeente: Option<String>,
    } -> AanbodView;

    // ── melding and persoonlijk plan
    /// Meldingen that are being written or were sent, newest first.
    GetMeldingen {} -> Vec<MeldingRow>;
    /// One of them; without an id the one that is being written, or a new one.
    GetMelding {
        /// Its id.
        id: Option<String>,
    } -> MeldingView;
    /// Keeps what is written so far.
    SaveMelding {
        /// The draft.
        draft: MeldingDraft,
    } -> MeldingView;
    /// Adds a file that goes along.
    AddMeldingFile {
        /// The melding's id.
        id: String,
        /// The file's name.
        name: String,
        /// The file, base64.
        file: String,
    } -> MeldingView;
    /// Takes such a file away.
    DropMeldingFile {
        /// The melding's id.
        id: String,
        /// The file's id.
        file: String,
    } -> MeldingView;
    /// Sends it when there is a network and a session; twice is once.
    SendMelding {
        /// Its id.
        id: String,
    } -> MeldingView;
    /// It was made by phone, letter or at the desk.
    DidMelding {
        /// Its id.
        id: String,
        /// On this day.
        on: Date,
    } -> MeldingView;
    /// The melding as a letter, to print and send.
    PrintMelding {
        /// Its id.
        id: String,
    } -> FileView;
    /// Throws away one that was not sent.
    DeleteMelding {
        /// Its id.
        id: String,
    } -> ();
    /// The persoonlijk plan of a voorziening, or an empty one.
    GetPlan {
        /// The voorziening.
        voorziening: String,
    } -> PlanView;
    /// Keeps what is written so far.
    SavePlan {
        /// The draft.
        draft: PlanDraft,
    } -> PlanView;
    /// Sends it when there is a network and a session; twice is once.
    SendPlan {
        /// The voorziening.
        voorziening: String,
    } -> PlanView;
    /// It was handed in by letter or at the desk.
    DidPlan {
        /// The voorziening.
        voorziening: String,
        /// On this day.
        on: Date,
    } -> PlanView;
    /// The plan as a PDF.
    PrintPlan {
        /// The voorziening.
        voorziening: String,
    } -> FileView;

    // ── asking
    /// What was typed into the search box so far: words, or a question.
    Search {
        /// The text.
        text: String,
    } -> SearchView;

    // ── caring: how it goes, what was done, what others must know
    /// How the weeks were.
    GetCheckins {} -> CheckinsView;
    /// Keeps the check-in of a week; without answers it is taken away.
    SaveCheckin {
        /// The Monday, not later than this week's.
        week: Date,
        /// One a part at most, each from 1 to 5.
        answers: Vec<CheckinAnswer>,
    } -> CheckinsView;
    /// Keeps what was taken over from a form of the CarerQol; without anything it is taken away.
    SaveCarerqol {
        /// The day, not later than today.
        date: Date,
        /// One a part at most.
        answers: Vec<CarerqolAnswer>,
        /// From 0 to 10.
        happiness: Option<u8>,
    } -> CheckinsView;
    /// Erases all check-ins, and what was taken over from forms of the CarerQol.
    DeleteCheckins {} -> CheckinsView;
    /// A week of the zorgdagboek.
    GetDagboek {
        /// A day of that week.
        week: Date,
    } -> DagboekView;
    /// Writes down what was done.
    AddCare {
        /// The day, not later than today.
        date: Date,
        /// What.
        kind: CareKind,
        /// Minutes, at most a day's.
        minutes: u32,
    } -> DagboekView;
    /// Takes it away again.
    DeleteCare {
        /// Its id.
        id: String,
    } -> ();
    /// The emergency plan.
    GetNoodplan {} -> NoodplanView;
    /// Keeps it; that is looking it through as well.
    SaveNoodplan {
        /// All of it.
        plan: Noodplan,
    } -> NoodplanView;
    /// It on one A4, as a PDF.
    PrintNoodplan {} -> FileView;

    // ── acting for somebody
    /// Who may see the own dossiers, whose dossiers one may see, and where a code can be redeemed.
    GetMachtigingen {} -> MachtigingenView;
    /// Hands over a machtiging: answers the code, once.
    GrantMachtiging {
        /// The own dossier.
        dossier: String,
        /// What the other person may do.
        scopes: Vec<Scope>,
        /// Until and including this day.
        until: Date,
    } -> CodeView;
    /// Withdraws a machtiging that was granted, or gives up one that is held.
    WithdrawMachtiging {
        /// The dossier that it opens.
        dossier: String,
        /// Its id.
        id: String,
    } -> ();
    /// Redeems a code that somebody handed over.
    RedeemCode {
        /// The municipality.
        gemeente: String,
        /// The code, as it was typed or pasted.
        code: String,
    } -> RedeemedView;
    /// Reads the QR code in a photo or a picture of the screen.
    ReadCode {
        /// The picture, base64.
        file: String,
    } -> ReadCodeView;
    /// Machtigingen that ended and dossiers that are locked, until they were seen.
    GetEnded {} -> EndedView;
    /// The end of a machtiging was seen: what was not sent goes too.
    DismissEnded {
        /// Its id.
        id: String,
    } -> ();

    // ── help
    /// Whom to call, national and local, dated and sourced.
    GetContacten {} -> Vec<ContactView>;

    // ── keeping and leaving
    /// Makes an encrypted backup; the recovery words are shown once.
    MakeBackup {} -> BackupView;
    /// Merges a backup from another device.
    Restore {
        /// The file, base64.
        file: String,
        /// The recovery words.
        words: String,
    } -> RestoreView;
    /// Everything in readable form (JSON), for the user.
    ExportAll {} -> FileView;
    /// Erases everything on this device.
    EraseAll {} -> ();
}
