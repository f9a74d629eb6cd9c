//! The start of the desktop app: both windows are built for release and opened in a session of their own.

use crate::commands::ui;
use crate::process::{Outcome, built, cargo, run, target_dir};
use crate::session::run_in_session;
use std::process::Command;

/// The app as it is shipped, without the demo municipality; `testing` lets it say when it is shown.
const FEATURES: [&str; 3] = ["--no-default-features", "--features", "testing,custom-protocol"];

/// Builds and measures.
pub fn measure(passed_on: &[String]) -> Outcome {
    ui::build(true)?;
    run(cargo()
        .args(["build", "--release", "--quiet", "--package", "naaste"])
        .args(["--bin", "naaste", "--example", "blank"])
        .args(FEATURES))?;
    run(cargo().args([
        "build",
        "--quiet",
        "--package",
        "xtask",
        "--bin",
        "xtask-start",
        "--features",
        "demo",
    ]))?;
    let mut start = Command::new(built("debug", "xtask-start"));
    start
        .arg("--app")
        .arg(built("release", "naaste"))
        .arg("--blank")
        .arg(target_dir().join("release/examples").join(format!("blank{}", std::env::consts::EXE_SUFFIX)))
        .args(passed_on);
    run_in_session(&start, "session-bench")
}
