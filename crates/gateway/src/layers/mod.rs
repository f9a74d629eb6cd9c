//! What stands around every call, from the outside in: the envelope (request id, log line, headers,
//! problems), compression, panics, and the guard (rates, load, time).
//!
//! They stand around each handler ([`guarded`], [`open`]) and not around the router: a layer over a
//! router is one more boxed service that every request clones and frees, several times.

mod around;
mod compress;
mod envelope;
mod load;
mod rate;
mod request_id;

pub(crate) use around::{guarded, open};
pub(crate) use rate::Rates;
pub(crate) use request_id::RequestId;
