//! What screens ask: one file an operation or a family of them. Each gets a [`crate::Context`] and the
//! call, reads the store and derives the answer with `domain`.
//!
//! Every answer starts from a `snapshot`: the dossiers that may be shown, what the user keeps by hand, and
//! what says that two voorzieningen are the same. `held` turns it into voorzieningen with their chains.

mod candidates;
pub(crate) mod desk;
mod facts;
pub(crate) mod findable;
mod held;
mod hidden;
mod kept;
mod named;
pub(crate) mod situation;
mod snapshot;

pub mod agenda;
pub mod berichten;
pub mod bijdrage;
pub mod bijlagen;
pub mod brieven;
pub mod contacten;
pub mod correcties;
pub mod documenten;
pub mod dossiers;
pub mod example;
pub mod gemeenten;
pub mod letters;
pub mod pgb;
pub mod reminders;
pub mod taken;
pub mod talks;
pub mod termijnen;
pub mod vandaag;
pub mod voorzieningen;

/// The id of the record of whom letters of this dossier are about.
pub(crate) fn client_id(dossier: &str) -> String {
    kept::OwnPerson::client_id(dossier)
}

/// The id of the budget that a letter with this id tells of.
pub(crate) fn letter_budget(letter: &str) -> String {
    pgb::budget_of_letter(letter)
}

pub(crate) use named::{Named, melding_terms, named};

#[cfg(test)]
mod tests;
