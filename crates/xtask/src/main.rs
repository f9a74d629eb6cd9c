//! The project's own commands: `./x help` lists them.

mod commands;
mod process;
mod session;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "x", about = "Naaste's own commands", disable_help_subcommand = false)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Open the app: a window, or an address for a browser where there is no display
    Run(commands::run::Arguments),
    /// Check everything but the slow suites
    Test(commands::test::Arguments),
    /// Look at every screen in every language and in light, dark and high contrast, as people with and without eyes, hands
    /// and a mouse use it
    A11y,
    /// Measure what docs/benchmarks.md promises
    Bench(commands::Rest),
    /// Start the municipal gateway
    Gateway(commands::Rest),
    /// Start the demo municipality, sign in, sync, and print what the home screen knows
    Demo(commands::Rest),
    /// Write a letter to the municipality from the demo dossier, as a PDF on standard output
    Letter(commands::Rest),
    /// Build the screens into dist/
    Ui(commands::Rest),
    /// Count terms of law: reads lines `KIND YYYY-MM-DD`, prints `KIND DATE RAWEND END`
    Terms,
    /// Forecast a budget: reads one as JSON, prints what is spent, planned and left
    Forecast,
    /// Name what is missing or wrong in tips and articles
    Content(commands::Rest),
    /// Check that the shell's types fit Android, iOS, macOS and Windows
    CheckMobile(commands::check_mobile::Arguments),
    /// Take the pictures of the screens that the stores show, from the demo
    Store,
    /// Draw the icons of every platform from icons/naaste.svg
    Icons,
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Run(arguments) => commands::run::run(&arguments),
        Command::Test(arguments) => commands::test::run(&arguments),
        Command::A11y => commands::a11y::run(),
        Command::Bench(rest) => commands::bench::run(&rest),
        Command::Gateway(rest) => commands::gateway::run(&rest),
        Command::Demo(rest) => commands::demo::run(&rest),
        Command::Letter(rest) => commands::letter::run(&rest),
        Command::Ui(rest) => commands::ui::run(&rest),
        Command::Terms => commands::terms::run(),
        Command::Forecast => commands::forecast::run(),
        Command::Content(rest) => commands::content::run(&rest),
        Command::CheckMobile(arguments) => commands::check_mobile::run(&arguments),
        Command::Store => commands::store::run(),
        Command::Icons => commands::icons::run(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
