//! The way out to a municipality's gateway and to its issuer.
//!
//! Everything that the app reads from the network passes through [`Http::send`]: timeouts, a largest
//! size, no redirects, and errors that carry no personal data. What a gateway says is untrusted until
//! [`Answer::json`] has read it.

mod ask;
mod failure;
mod gateway;
mod http;

pub use ask::{Answer, Ask, Meter, Token};
pub use failure::Failure;
pub use gateway::Gateway;
pub use http::{Http, Limits, Pieces, is_loopback, may_be_asked};
