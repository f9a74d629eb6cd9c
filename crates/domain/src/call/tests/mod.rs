//! The requests and views as they cross to the screens, kept as JSON: a change shows in review.

mod care;
mod codes;
mod letters;
mod machtiging;
mod melding;
mod pgb;
mod requests;
mod views;
