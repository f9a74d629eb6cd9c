//! What screens ask: one file an operation or a family of them. Each gets a [`crate::Context`] and the
//! call, reads the store and derives the answer with `domain`.

pub mod agenda;
pub mod berichten;
pub mod brieven;
pub mod contacten;
pub mod documenten;
pub mod dossiers;
pub mod example;
pub mod gemeenten;
pub mod pgb;
pub mod reminders;
pub mod vandaag;
pub mod voorzieningen;
