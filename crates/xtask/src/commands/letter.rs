//! `./x letter`: a letter to the municipality from the demo dossier.

use super::Rest;
use crate::process::{Outcome, become_, heavy};

/// Hands over to the binary that carries the engine and the municipality.
pub fn run(rest: &Rest) -> Outcome {
    become_(heavy("xtask-letter", "demo", false).args(&rest.arguments))
}
