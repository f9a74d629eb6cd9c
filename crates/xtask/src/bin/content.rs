//! `./x content`: what is missing or wrong in tips, contacts and their words, as they stand on disk.

#[path = "../process.rs"]
#[allow(dead_code)] // shared with the light binary, which uses all of it
mod process;

use clap::Parser;
use engine::ports::{Clock, SystemClock};
use engine::tips::check::{Report, Source, check};
use jiff::tz::TimeZone;
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "x content", about = "Name what is missing or wrong in tips and their words")]
struct Arguments {
    /// As JSON
    #[arg(long)]
    json: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let report = match report() {
        Ok(report) => report,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    if arguments.json {
        match serde_json::to_string_pretty(&report) {
            Ok(text) => println!("{text}"),
            Err(error) => eprintln!("{error}"),
        }
    } else {
        print(&report);
    }
    if report.errors.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn report() -> Result<Report, Box<dyn std::error::Error>> {
    let source = Source::read(process::root())?;
    static AMSTERDAM: TimeZone = jiff::tz::get!("Europe/Amsterdam");
    Ok(check(&source, AMSTERDAM.to_datetime(SystemClock.now()).date()))
}

fn print(report: &Report) {
    for problem in &report.errors {
        println!("{problem}");
    }
    for problem in &report.warnings {
        println!("{problem} (look at it again)");
    }
    let languages: Vec<String> = report
        .locales
        .iter()
        .map(|locale| match report.readability.get(locale) {
            Some(words) => format!("{locale} ({words} words a sentence)"),
            None => locale.clone(),
        })
        .collect();
    println!(
        "{} tips and {} voorzieningen in {}: {} to repair, {} to look at",
        report.pieces,
        report.aanbod,
        languages.join(", "),
        report.errors.len(),
        report.warnings.len()
    );
}
