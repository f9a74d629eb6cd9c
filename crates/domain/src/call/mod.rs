//! Everything that a screen can ask of the engine: one enum, one reply type for each.
//!
//! A request is a struct; [`Request`] holds one of them; [`Call`] names the reply. The engine matches
//! exhaustively, so a request without an answer does not compile.

mod error;
mod requests;
mod topic;
pub mod view;

pub use error::{AppError, ErrorCode};
pub use requests::*;
pub use topic::Topic;

use serde::{Serialize, de::DeserializeOwned};

/// A request and the type of its reply.
pub trait Call: Serialize + DeserializeOwned + Into<Request> {
    /// What the engine answers.
    type Reply: Serialize + DeserializeOwned;
}

#[cfg(test)]
mod tests;
