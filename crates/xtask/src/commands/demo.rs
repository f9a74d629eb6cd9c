//! `./x demo`: a whole round without a person.

use super::Rest;
use crate::process::{Outcome, become_, heavy};

/// Hands over to the binary that carries the engine and the municipality.
pub fn run(rest: &Rest) -> Outcome {
    become_(heavy("xtask-demo", "demo", false).args(&rest.arguments))
}
