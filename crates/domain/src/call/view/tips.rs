//! Tips.

use super::*;
use crate::tips::Origin;

view! {
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
        /// The language of its words, where that is not the one in use.
        language: Option<String>,
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
    /// Something that the app knows about the user.
    KnownRow {
        /// Which fact, `kind:value`.
        fact: String,
        /// In a sentence.
        text: String,
        /// How the app knows.
        origin: Origin,
        /// The user left it out.
        off: bool,
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
}
