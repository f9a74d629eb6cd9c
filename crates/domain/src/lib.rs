//! The rules of Naaste, pure: no clock, no I/O. Time is always an argument, dates are civil dates in
//! Europe/Amsterdam, money is integer cents.

pub mod call;
pub mod voorziening;

pub use jiff::civil::{Date, DateTime, Time};
