//! `./x ui`: builds the screens into dist/.

use super::Rest;
use crate::process::{Outcome, heavy, run as run_command};

/// Hands over to the binary that carries wasm-bindgen. Its debug build is fast enough: half a second a run.
pub fn run(rest: &Rest) -> Outcome {
    run_command(heavy("xtask-ui", "ui", false).args(&rest.arguments))
}

/// Builds the screens for another command.
pub fn build(release: bool) -> Outcome {
    build_with(release, false)
}

/// The same, with every component in its states where that is asked for.
pub fn build_with(release: bool, gallery: bool) -> Outcome {
    let arguments =
        [(release, "--release"), (gallery, "--gallery")].into_iter().filter(|(wanted, _)| *wanted);
    run(&Rest { arguments: arguments.map(|(_, argument)| argument.to_owned()).collect() })
}
