//! The gateway's registry adapters against stand-ins of the registries, which behave as real ones were seen to,
//! their faults included.
#![allow(clippy::unwrap_used, clippy::panic)] // helpers of tests, which clippy takes for other code

mod check;
mod faults;
#[allow(dead_code)] // serves the tests of the API too
#[path = "../api/support/issuer.rs"]
mod issuer;
mod machtiging;
mod notified;
mod objecten;
mod parts;
mod reading;
mod schemas;
mod shared;
mod sources;
mod specs;
mod speed;
mod stand_in;
mod support;
mod webhook;
mod writing;
