//! `./x run`: the app as a person uses it.

use super::ui;
use crate::process::{Outcome, become_, built, cargo, run as run_command};

/// What to open, and how.
#[derive(clap::Args)]
pub struct Arguments {
    /// Serve to a browser, also where there is a display
    #[arg(long)]
    browser: bool,
    /// With every component in its states, in a browser at /galerij
    #[arg(long)]
    gallery: bool,
    /// Without the demo municipality
    #[arg(long)]
    no_demo: bool,
    /// Also connect to the gateway at this address
    #[arg(long, value_name = "URL")]
    gateway: Vec<String>,
    /// Build with all optimisations
    #[arg(long)]
    release: bool,
    /// The port for a browser; any free one unless given
    #[arg(long, value_name = "PORT")]
    port: Option<u16>,
}

/// Builds the screens and what shows them, and becomes it.
pub fn run(arguments: &Arguments) -> Outcome {
    let display = ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|v| !v.is_empty()));
    let window =
        !arguments.browser && !arguments.gallery && (display || cfg!(any(target_os = "macos", windows)));
    ui::build_with(arguments.release, arguments.gallery)?;

    let package = if window { "naaste" } else { "web-host" };
    let mut build = cargo();
    build.args(["build", "--package", package, "--bin", package]);
    if arguments.no_demo {
        build.arg("--no-default-features");
    }
    if arguments.release {
        build.arg("--release");
        if window {
            build.args(["--features", "custom-protocol"]);
        }
    }
    run_command(&mut build)?;

    let mut start =
        std::process::Command::new(built(if arguments.release { "release" } else { "debug" }, package));
    for gateway in &arguments.gateway {
        start.args(["--gateway", gateway]);
    }
    if let (false, Some(port)) = (window, arguments.port) {
        start.args(["--port", &port.to_string()]);
    }
    if arguments.gallery {
        println!("Open the address below, and then /galerij on it.");
    }
    become_(&mut start)
}
