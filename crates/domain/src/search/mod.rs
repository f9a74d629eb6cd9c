//! The search of the one search box: plain words in, ranked documents and passages out. Pure and deterministic: the
//! documents, the synonyms and the words of danger are arguments, and nothing is kept.
//!
//! An [`Index`] is built of documents once; [`Search`] asks one or more of them at a time, as if they were one. How it
//! ranks stands in `docs/search.md`.

mod crisis;
mod index;
mod language;
mod passage;
mod query;
mod rank;
mod stop;
mod synonyms;
mod vocabulary;
mod words;

#[cfg(test)]
mod tests;

pub use crisis::{Crisis, CrisisFile};
pub use index::{Document, Index};
pub use language::Language;
pub use query::{Query, is_question};
pub use rank::{Hit, Search};
pub use synonyms::{Group, SynonymFile, Synonyms, Topic};
pub use words::plain;

/// Characters of a question that are looked at; what is longer is cut.
pub const MAX_TEXT: usize = 200;
