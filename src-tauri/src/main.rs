//! Starts the desktop app.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    match naaste_lib::start() {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            // No window yet, so this is all that can be said, and it holds nothing personal.
            eprintln!("Naaste kan niet starten: {error}");
            std::process::ExitCode::FAILURE
        }
    }
}
