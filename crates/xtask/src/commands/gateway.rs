//! `./x gateway`: the municipal gateway by itself.

use super::Rest;
use crate::process::{Outcome, become_, cargo};

/// Builds it and becomes it. What it reads stands in its own help: `./x gateway --help`.
pub fn run(rest: &Rest) -> Outcome {
    become_(
        cargo()
            .args(["run", "--quiet", "--package", "gateway", "--bin", "naaste-gateway", "--"])
            .args(&rest.arguments),
    )
}
