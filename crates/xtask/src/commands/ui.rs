//! `./x ui`: builds the screens into dist/.

use super::Rest;
use crate::process::{Outcome, heavy, run as run_command};

/// Hands over to the binary that carries wasm-bindgen. Its debug build is fast enough: half a second a run.
pub fn run(rest: &Rest) -> Outcome {
    run_command(heavy("xtask-ui", "ui", false).args(&rest.arguments))
}

/// Builds the screens for another command.
pub fn build(release: bool) -> Outcome {
    let arguments = if release { vec!["--release".to_owned()] } else { Vec::new() };
    run(&Rest { arguments })
}
