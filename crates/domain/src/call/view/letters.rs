//! Letters to the municipality: which can be written, their parts, where they go, and what was sent.

use super::*;

codes! {
    /// A letter to the municipality.
    LetterKind {
        /// Aanvraag of a maatwerkvoorziening.
        Aanvraag,
        /// Correction of the verslag.
        Verslag,
        /// Ingebrekestelling.
        Ingebrekestelling,
        /// Pro-forma bezwaar.
        Bezwaar,
        /// The grounds of a bezwaar, added later.
        Gronden,
    }
    /// Whether a letter can be written.
    LetterState {
        /// Now.
        Now,
        /// The term has passed; writing is still possible.
        Late,
        /// From a later day.
        NotYet,
        /// No.
        No,
    }
    /// Why.
    LetterReason {
        /// The verslag is there.
        VerslagIsThere,
        /// The onderzoek is late: the aanvraag may be made.
        OnderzoekLate,
        /// The onderzoek still has time.
        OnderzoekRuns,
        /// No melding is known.
        NoMelding,
        /// The aanvraag was made.
        AanvraagMade,
        /// There is no verslag yet.
        NoVerslag,
        /// The beschikking is late.
        BeschikkingLate,
        /// The beslissing op bezwaar is late.
        BeslissingLate,
        /// The municipality still has time.
        DecisionRuns,
        /// The clock stands still.
        Suspended,
        /// Only the onderzoek is late, and that is no decision: make the aanvraag.
        OnderzoekNoDecision,
        /// Without an aanvraag there is nothing to decide.
        NoAanvraag,
        /// The ingebrekestelling was sent.
        NoticeSent,
        /// The term for bezwaar runs.
        BezwaarRuns,
        /// The term for bezwaar has passed.
        BezwaarPassed,
        /// The bezwaar was made.
        BezwaarMade,
        /// There is no decision yet.
        NoDecision,
        /// There is a decision already.
        Decided,
        /// The date of the decision is not known.
        DateUnknown,
        /// The bezwaar waits for its grounds or its decision.
        GroundsWanted,
        /// There is no bezwaar.
        NoBezwaar,
        /// The bezwaar was decided: the court is next.
        BeroepNext,
        /// Withdrawn or ended.
        Ended,
        /// Another law, and another office.
        OtherLaw,
    }
    /// Who signs.
    LetterSigner {
        /// The client.
        Client,
        /// Somebody with a written machtiging.
        Gemachtigde,
    }
    /// How a letter went.
    LetterHow {
        /// Handed in at the desk, with a stamped copy or a receipt.
        Balie,
        /// Registered post.
        Aangetekend,
        /// Ordinary post.
        Post,
        /// The channel that the municipality designates for it.
        Elektronisch,
    }
}

view! {
    /// Whether one letter can be written, and until when it helps.
    #[derive(Eq)]
    LetterOption {
        /// Which.
        kind: LetterKind,
        /// Whether.
        state: LetterState,
        /// Why.
        reason: LetterReason,
        /// The first day on which it can be sent, where that is later.
        from: Option<Date>,
        /// The last safe day, where there is one: raw, or the earlier day that the municipality names.
        last: Option<Date>,
        /// The last day with the Algemene termijnenwet.
        formal: Option<Date>,
    }
    /// What can be written about a voorziening.
    LettersView {
        /// The dossier, for its name and colour.
        dossier: String,
        /// Each letter once.
        options: Vec<LetterLine>,
        /// What was sent, newest first.
        sent: Vec<LetterSentView>,
    }
    /// One line of that.
    LetterLine {
        /// Whether it can be written.
        option: LetterOption,
        /// Its name, in the user's language.
        title: String,
        /// Why, in one or two sentences.
        why: String,
        /// A draft is kept.
        draft: bool,
    }
    /// A letter that was sent.
    LetterSentView {
        /// Its id.
        id: String,
        /// Which.
        kind: LetterKind,
        /// Its name, in the user's language.
        title: String,
        /// When.
        date: Date,
        /// How.
        how: LetterHow,
        /// The day of receipt that the municipality confirmed.
        received: Option<Date>,
        /// The day from which the app counts.
        counted_from: Date,
        /// The municipality confirmed it through the app: there is nothing to correct.
        confirmed: bool,
        /// The number to quote.
        reference: Option<String>,
    }
    /// A part of a letter that can be changed.
    LetterPart {
        /// Its id within the letter.
        id: String,
        /// Its name, in the user's language.
        title: String,
        /// The text in Dutch.
        text: String,
        /// The user changed it.
        own: bool,
    }
    /// Something to attach.
    LetterAttachment {
        /// Its id within the letter; none for one that the user added.
        id: Option<String>,
        /// What it is, in Dutch: it is listed under the letter.
        text: String,
        /// It goes along.
        on: bool,
    }
    /// What the user filled in and changed: kept as a draft.
    LetterDraft {
        /// Who signs.
        signer: LetterSigner,
        /// The name of who signs.
        name: String,
        /// Street and number, postal code and town: one a line.
        address: String,
        /// Phone or e-mail, where the municipality may reach who signs.
        contact: String,
        /// The client's name.
        client_name: String,
        /// The client's birth date, so that the municipality finds the file.
        client_birth: Option<Date>,
        /// The client's address, where somebody else signs.
        client_address: String,
        /// The recipient's address where the user changed it, one a line.
        recipient: Option<String>,
        /// Parts that the user changed, by id. An empty text leaves the part out.
        parts: Texts,
        /// Attachments that do not go along, by id.
        without: Vec<String>,
        /// Attachments that the user added.
        extra: Vec<String>,
    }
    /// The municipality has a letter.
    LetterReceipt {
        /// The day on which it was handed in.
        date: Date,
        /// The number to quote.
        reference: Option<String>,
    }
    /// One letter, ready to be read, changed and printed.
    LetterView {
        /// The voorziening.
        voorziening: String,
        /// Its name.
        name: String,
        /// The person it is about.
        person: Option<String>,
        /// The dossier, for its colour.
        dossier: String,
        /// Whether it can be written.
        option: LetterOption,
        /// The letter's name, in the user's language.
        title: String,
        /// Why, in one or two sentences.
        why: String,
        /// What was filled in.
        draft: LetterDraft,
        /// A draft is kept.
        kept: bool,
        /// The subject, in Dutch.
        subject: String,
        /// The parts, in order.
        parts: Vec<LetterPart>,
        /// What to attach.
        attachments: Vec<LetterAttachment>,
        /// Where it goes: one a line.
        recipient: String,
        /// The address comes from the municipality's page; otherwise look at its letters.
        recipient_known: bool,
        /// The municipality designates its own channel for this letter.
        electronic: bool,
        /// The app can send it there: the dossier is shared and this person may ask.
        sendable: bool,
        /// The municipality's name.
        gemeente: Option<String>,
        /// Signed in there now.
        signed_in: bool,
        /// Where the sending stands.
        sending: SendState,
        /// Why it does not get away.
        error: Option<crate::call::AppError>,
        /// The receipt of the last one of this kind that the app sent.
        receipt: Option<LetterReceipt>,
        /// How to send it, a step each, in the user's language.
        steps: Vec<String>,
        /// What to know before sending, in the user's language.
        notes: Vec<String>,
        /// What is empty and is left as a line to fill in by hand: `name`, `address`, `clientName`, `recipient`.
        missing: Vec<String>,
        /// Characters that cannot be printed.
        unprintable: String,
        /// Who helps.
        helpers: Vec<ContactView>,
    }
}

impl Default for LetterDraft {
    fn default() -> Self {
        Self {
            signer: LetterSigner::Client,
            name: String::new(),
            address: String::new(),
            contact: String::new(),
            client_name: String::new(),
            client_birth: None,
            client_address: String::new(),
            recipient: None,
            parts: Texts::new(),
            without: Vec::new(),
            extra: Vec::new(),
        }
    }
}
