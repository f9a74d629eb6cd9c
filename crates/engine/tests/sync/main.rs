//! Syncing with a municipality that fails in every way it can.

#![allow(missing_docs)]

mod documents;
mod faults;
mod home;
mod idp;
mod outbox;
mod random;
mod reading;
mod server;
mod sessions;
