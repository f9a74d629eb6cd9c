//! `./x store`: the pictures that the stores show, from the demo (tests/end_to_end/flows/store.rs).

use super::test::{Which, all_tests};
use super::ui;
use crate::process::{Outcome, cargo, root, run as run_command};
use crate::session::run_in_session;

/// Where they come to be.
const FOLDER: &str = "store/screenshots";

/// Builds what the pictures are of, and takes them anew.
pub fn run() -> Outcome {
    ui::build(false)?;
    run_command(cargo().args(["build", "--quiet", "--package", "web-host", "--bin", "web-host"]))?;
    let folder = root().join(FOLDER);
    // what is shown no more must not stay among them
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    run_in_session(all_tests(Which::Store).env("NAASTE_STORE_PICTURES", &folder), "session-store")?;
    println!("The pictures are in {FOLDER}.");
    Ok(())
}
