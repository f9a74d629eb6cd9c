//! Letters to the municipality: which help now, from which day, until which day, and what they tell the
//! chain once they were sent. Pure: the words are elsewhere.
//!
//! What the guards rest on: the aanvraag may be made after the onderzoek, or once its six weeks have
//! passed (Wmo 2015 art. 2.3.2); an ingebrekestelling exists for a late decision alone and has no effect
//! before the day after its last day (Awb 4:17); a bezwaar may be pro forma, and its grounds follow within
//! a term that the municipality gives (Awb 6:5, 6:6).

pub mod check;
mod guard;
mod sent;
mod talk;

pub use guard::{Case, Dates, Owed, all, read};
pub use sent::{Sent, add_sent, counted_from};
pub use talk::{differences, minutes};

#[cfg(test)]
mod tests;
