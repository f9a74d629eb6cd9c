//! Letters and calendars: from words to bytes.
//!
//! Words come in as they should be read; nothing here translates, computes a term or reads a clock.
//! The same input always gives the same bytes. Fonts are embedded: no system font is ever read.

pub mod calendar;
mod error;
pub mod letter;
pub mod recurrence;

pub use error::DocumentError;
