//! `./x a11y`: every screen and every component in every language and set of colours (tests/end_to_end/flows/a11y.rs).

use super::test::{Which, all_tests};
use super::ui;
use crate::process::{Outcome, cargo, run as run_command};
use crate::session::run_in_session;

/// Builds the screens with the gallery in them, and what shows them; then looks.
pub fn run() -> Outcome {
    ui::build_with(false, true)?;
    run_command(cargo().args(["build", "--quiet", "--package", "web-host", "--bin", "web-host"]))?;
    run_in_session(&all_tests(Which::A11y), "session-a11y")
}
