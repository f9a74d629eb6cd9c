//! The rules of Naaste, pure: no clock, no I/O. Time is always an argument, dates are civil dates in
//! Europe/Amsterdam, money is integer cents.

pub mod aanbod;
pub mod agenda;
pub mod calendar;
pub mod call;
pub mod care;
pub mod chain;
pub mod contribution;
pub mod input;
pub mod letters;
pub mod matching;
pub mod pgb;
pub mod reminders;
pub mod search;
pub mod terms;
mod texts;
pub mod tips;
pub mod validate;
pub mod voorziening;
pub mod wet;

pub use jiff::civil::{Date, DateTime, Time};
pub use texts::Texts;
