//! Syncing with a municipality that fails in every way it can.

// Helpers of tests are tests: what fails here should stop it.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod chat;
mod documents;
mod faults;
mod grants;
mod home;
mod idp;
mod letter;
mod machtiging;
mod machtiging_ends;
mod melding;
mod outbox;
mod plan;
mod post;
mod random;
mod reading;
mod server;
mod sessions;
