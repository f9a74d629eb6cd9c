//! Running other programs, from the root of the project.

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a command of ours can end with: a sentence for the person at the keyboard.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// The root of the project.
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// Where cargo puts what it builds.
pub fn target_dir() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(dir) => root().join(dir),
        None => root().join("target"),
    }
}

/// The path of a program that cargo built.
pub fn built(profile: &str, name: &str) -> PathBuf {
    target_dir().join(profile).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// A program to be run from the root of the project.
pub fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(root());
    command
}

/// Cargo, the one that runs us.
pub fn cargo() -> Command {
    let mut command = program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // Set for `cargo run`; a nested cargo would take them for its own and build everything anew.
    for name in ["CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH", "CARGO_PKG_NAME", "CARGO_PKG_VERSION"] {
        command.env_remove(name);
    }
    command
}

/// Runs it and waits.
///
/// # Errors
/// Where it cannot be started, or ends with anything but success.
pub fn run(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|error| describe(command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("{} ended with {status}", shown(command)).into()) }
}

/// Becomes it, where the system can do that; else runs it and ends as it ends.
///
/// # Errors
/// Where it cannot be started.
pub fn become_(command: &mut Command) -> Outcome {
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt;
        let error = command.exec();
        Err(describe(command, &error).into())
    }
    #[cfg(not(unix))]
    {
        let status = command.status().map_err(|error| describe(command, &error))?;
        std::process::exit(status.code().unwrap_or(1))
    }
}

/// One of our heavy binaries, built when needed.
pub fn heavy(name: &str, feature: &str, release: bool) -> Command {
    let mut command = cargo();
    command.args(["run", "--quiet", "--package", "xtask", "--bin", name, "--features", feature]);
    if release {
        command.arg("--release");
    }
    command.arg("--");
    command
}

/// True where this program is on the path.
pub fn found(name: &str) -> bool {
    let Some(path) = std::env::var_os("PATH") else { return false };
    std::env::split_paths(&path)
        .any(|dir| dir.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)).is_file())
}

fn describe(command: &Command, error: &io::Error) -> String {
    format!("{} cannot be started: {error}", shown(command))
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let mut text = program.to_string_lossy().into_owned();
    for argument in command.get_args().take(6) {
        text.push(' ');
        text.push_str(&argument.to_string_lossy());
    }
    text
}
