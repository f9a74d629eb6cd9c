//! schemathesis for the slow suites: in a folder of its own under target/, at the versions of
//! tests/schemathesis/requirements.txt.

use crate::process::{found, program, root, run, target_dir};
use std::path::PathBuf;

/// The program, made ready where that is needed. None, and a line that says so, where Python cannot make it.
pub fn ready() -> Option<PathBuf> {
    let (folder, wanted) =
        (target_dir().join("schemathesis"), root().join("tests/schemathesis/requirements.txt"));
    let (executable, stamp) = (folder.join("bin/schemathesis"), folder.join("requirements.txt"));
    let text = std::fs::read(&wanted).ok()?;
    if executable.is_file() && std::fs::read(&stamp).is_ok_and(|there| there == text) {
        return Some(executable);
    }
    if !found("python3") {
        eprintln!("SKIPPED: our OpenAPI document is not fuzzed, since python3 is missing");
        return None;
    }
    println!("Installing schemathesis …");
    let made = run(program("python3").args(["-m", "venv", "--clear"]).arg(&folder)).and_then(|()| {
        let mut pip = program(folder.join("bin/python"));
        run(pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"]).arg(&wanted))
    });
    match made.and_then(|()| Ok(std::fs::write(&stamp, text)?)) {
        Ok(()) => Some(executable),
        Err(error) => {
            eprintln!(
                "SKIPPED: our OpenAPI document is not fuzzed, since schemathesis was not installed: {error}"
            );
            None
        }
    }
}
