//! `./x content`: what is missing or wrong in tips and articles.

use super::Rest;
use crate::process::{Outcome, become_, heavy};

/// Hands over to the binary that carries the engine, which reads the content as the app does.
pub fn run(rest: &Rest) -> Outcome {
    become_(heavy("xtask-content", "demo", false).args(&rest.arguments))
}
