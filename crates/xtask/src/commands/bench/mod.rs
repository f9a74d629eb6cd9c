//! `./x bench`: what docs/benchmarks.md promises, measured.

mod start;

use super::{Rest, ui};
use crate::process::{Outcome, cargo, run as run_command};
use serde_json::Value;
use std::time::Instant;

/// The package whose benches look at the release screens in dist/.
const SHOWS_SCREENS: &str = "web-host";

/// Something that is measured: a bench of one of our packages, or the start of the desktop app, which takes
/// more than cargo to bring about.
#[derive(Debug, PartialEq, Eq)]
enum Bench {
    Cargo { package: String, name: String },
    Start,
}

impl Bench {
    /// What it is called on the command line.
    fn name(&self) -> String {
        match self {
            Self::Cargo { package, name } => format!("{package}/{name}"),
            Self::Start => "naaste/start".to_owned(),
        }
    }

    fn run(&self, passed_on: &[String]) -> Outcome {
        match self {
            Self::Cargo { package, name } => {
                if package == SHOWS_SCREENS {
                    ui::build(true)?;
                }
                run_command(
                    cargo()
                        .args(["bench", "--quiet", "--package", package, "--bench", name, "--"])
                        .args(passed_on),
                )
            }
            Self::Start => start::measure(passed_on),
        }
    }
}

/// Runs every bench, one after another, each found by itself. The first argument chooses benches by a part of
/// `package/bench`; what follows goes to them (`--quick`, a filter of their own). A bench that fails does
/// not keep the others from running; a figure that misses its promise is no failure.
pub fn run(rest: &Rest) -> Outcome {
    let described = cargo().args(["metadata", "--no-deps", "--format-version", "1"]).output()?;
    if !described.status.success() {
        return Err("cargo does not describe the workspace".into());
    }
    let mut benches = benches(&serde_json::from_slice(&described.stdout)?);
    benches.push(Bench::Start);
    let (chosen, passed_on) = match rest.arguments.split_first() {
        Some((first, others)) if !first.starts_with('-') => (first.as_str(), others),
        _ => ("", rest.arguments.as_slice()),
    };
    let wanted: Vec<&Bench> = benches.iter().filter(|bench| bench.name().contains(chosen)).collect();
    if wanted.is_empty() {
        let known: Vec<String> = benches.iter().map(Bench::name).collect();
        return Err(format!("no bench is called {chosen}; there are {}", known.join(", ")).into());
    }
    let mut failed = Vec::new();
    for bench in &wanted {
        println!("── {}", bench.name());
        let began = Instant::now();
        if let Err(error) = bench.run(passed_on) {
            eprintln!("{error}");
            failed.push(bench.name());
        }
        println!("── {} took {} s\n", bench.name(), began.elapsed().as_secs());
    }
    match failed.as_slice() {
        [] => Ok(()),
        names => Err(format!("{} of {} failed: {}", names.len(), wanted.len(), names.join(", ")).into()),
    }
}

/// All benches that `cargo metadata` knows of, in order.
fn benches(metadata: &Value) -> Vec<Bench> {
    let list = |value: &Value, key: &str| value[key].as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value["name"].as_str().unwrap_or_default().to_owned();
    let mut found = Vec::new();
    for package in list(metadata, "packages") {
        for target in list(&package, "targets") {
            if list(&target, "kind").iter().any(|kind| kind == "bench") {
                found.push(Bench::Cargo { package: text(&package), name: text(&target) });
            }
        }
    }
    found.sort_by_key(Bench::name);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn benches_are_found_and_nothing_else() {
        let metadata = serde_json::json!({ "packages": [
            { "name": "engine", "targets": [{ "name": "engine", "kind": ["lib"] }, { "name": "store", "kind": ["bench"] }] },
            { "name": "domain", "targets": [{ "name": "pgb", "kind": ["bench"] }, { "name": "x", "kind": ["test"] }] },
        ]});
        let names: Vec<String> = benches(&metadata).iter().map(Bench::name).collect();
        assert_eq!(names, ["domain/pgb", "engine/store"]);
    }
}
