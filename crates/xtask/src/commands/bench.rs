//! `./x bench`: what docs/benchmarks.md promises, measured.

use super::Rest;
use crate::process::{Outcome, cargo, run as run_command};

/// Runs every bench of the workspace; arguments choose among them by name.
pub fn run(rest: &Rest) -> Outcome {
    run_command(
        cargo().args(["bench", "--workspace", "--exclude", "ui", "--benches", "--"]).args(&rest.arguments),
    )
}
