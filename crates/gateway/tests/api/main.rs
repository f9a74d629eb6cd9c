//! The citizen API as a caller sees it: real HTTP messages through the whole router, a real issuer on
//! loopback, and a registry in memory that can be told to fail.
#![allow(clippy::unwrap_used, clippy::panic)] // helpers of tests, which clippy takes for other code

mod support;

mod collections;
mod contract;
mod documents;
mod dossiers;
mod events;
mod layers;
mod log;
mod machtigingen;
mod operators;
mod shield;
mod streaming;
mod tokens;
mod writes;
