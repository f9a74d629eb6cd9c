//! The client against stand-ins for the registries, on loopback, with the faults that real ones have.
//! All data is made up.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod auth;
mod bestandsdelen;
mod catalogi;
mod documenten;
mod errors;
mod features;
mod limits;
mod nulls;
mod objecten;
mod openzaak;
mod paging;
mod privacy;
mod producten;
mod recordings;
mod retrying;
mod stand_in;
mod writing;
