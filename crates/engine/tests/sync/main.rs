//! Syncing with a municipality that fails in every way it can.

// Helpers of tests are tests: what fails here should stop it.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod documents;
mod faults;
mod home;
mod idp;
mod melding;
mod outbox;
mod plan;
mod random;
mod reading;
mod server;
mod sessions;
