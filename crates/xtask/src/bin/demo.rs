//! `./x demo`: starts the demo municipality, signs in through the real flow without a person, syncs, and
//! prints what the home screen knows. Everything is kept in a folder that is thrown away.

#[path = "demo/round.rs"]
mod round;
#[path = "demo/table.rs"]
mod table;
#[path = "demo/world.rs"]
mod world;

use clap::Parser;
use std::process::ExitCode;

/// Whose home screen, and how to print it.
#[derive(Parser)]
#[command(name = "x demo", about = "Sign in at the demo municipality and print what the home screen knows")]
pub struct Arguments {
    /// As JSON
    #[arg(long)]
    json: bool,
    /// The municipality
    #[arg(long, default_value = "assen", value_parser = ["assen", "emmen"])]
    gemeente: String,
    /// Who signs in; a mantelzorger of that municipality unless given
    #[arg(long, value_name = "ID")]
    persona: Option<String>,
}

#[tokio::main]
async fn main() -> ExitCode {
    world::log();
    let arguments = Arguments::parse();
    let home = match round::go(&arguments).await {
        Ok(home) => home,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let text = if arguments.json { home.json() } else { Ok(table::home(&home)) };
    match text {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
