//! The one search box.

use super::*;

codes! {
    /// What was found.
    FoundKind {
        /// A tip, article or how-to.
        Tip,
        /// Help that exists.
        Aanbod,
        /// Somebody to call.
        Contact,
        /// An own voorziening.
        Voorziening,
        /// An own document, by its name.
        Document,
        /// A letter that the user keeps.
        Brief,
        /// A PGB.
        Pgb,
        /// An appointment.
        Afspraak,
        /// A word that is explained.
        Begrip,
        /// A screen of the app.
        Scherm,
    }
}

view! {
    /// A piece of a passage.
    PassagePart {
        /// The text.
        text: String,
        /// It is what was asked for.
        hit: bool,
    }
    /// Something that was found.
    FoundView {
        /// What.
        kind: FoundKind,
        /// Its title.
        title: String,
        /// The sentences that fit, in pieces.
        passage: Vec<PassagePart>,
        /// The path of its screen inside the app.
        route: String,
        /// A number to call, of a contact.
        phone: Option<String>,
        /// Where the facts come from: an https address.
        source: Option<String>,
        /// When a person last checked that.
        checked_on: Option<Date>,
        /// The language of its words, where that is not the one in use.
        language: Option<String>,
    }
    /// What the search box answers.
    SearchView {
        /// What was typed speaks of danger or despair: 112 and 113 come before all else.
        crisis: bool,
        /// The answer to a question: at most three passages, the best first. Empty where nothing answers it.
        answer: Vec<FoundView>,
        /// Everything else that fits, the best first, at most thirty.
        results: Vec<FoundView>,
        /// Who to ask, where nothing answers a question.
        ask: Option<ContactView>,
    }
}
