//! `./x bench`: what docs/benchmarks.md promises, measured.

use super::Rest;
use crate::process::{Outcome, cargo, run as run_command};
use serde_json::Value;

/// A bench of one of our packages.
#[derive(Debug, PartialEq, Eq)]
struct Bench {
    package: String,
    name: String,
}

/// Runs every bench of the workspace, each found by itself. The first argument chooses benches by a part of
/// `package/bench`; what follows goes to them (`--quick`, a filter of their own).
pub fn run(rest: &Rest) -> Outcome {
    let described = cargo().args(["metadata", "--no-deps", "--format-version", "1"]).output()?;
    if !described.status.success() {
        return Err("cargo does not describe the workspace".into());
    }
    let benches = benches(&serde_json::from_slice(&described.stdout)?);
    let (chosen, passed_on) = match rest.arguments.split_first() {
        Some((first, others)) if !first.starts_with('-') => (first.as_str(), others),
        _ => ("", rest.arguments.as_slice()),
    };
    let wanted: Vec<&Bench> =
        benches.iter().filter(|bench| format!("{}/{}", bench.package, bench.name).contains(chosen)).collect();
    if wanted.is_empty() {
        let known: Vec<String> =
            benches.iter().map(|bench| format!("{}/{}", bench.package, bench.name)).collect();
        return Err(format!("no bench is called {chosen}; there are {}", known.join(", ")).into());
    }
    for bench in wanted {
        println!("── {}/{}", bench.package, bench.name);
        run_command(
            cargo()
                .args(["bench", "--quiet", "--package", &bench.package, "--bench", &bench.name, "--"])
                .args(passed_on),
        )?;
    }
    Ok(())
}

/// All benches that `cargo metadata` knows of, in order.
fn benches(metadata: &Value) -> Vec<Bench> {
    let list = |value: &Value, key: &str| value[key].as_array().cloned().unwrap_or_default();
    let mut found = Vec::new();
    for package in list(metadata, "packages") {
        for target in list(&package, "targets") {
            if list(&target, "kind").iter().any(|kind| kind == "bench") {
                let text = |value: &Value| value["name"].as_str().unwrap_or_default().to_owned();
                found.push(Bench { package: text(&package), name: text(&target) });
            }
        }
    }
    found.sort_by(|a, b| (&a.package, &a.name).cmp(&(&b.package, &b.name)));
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
        let names: Vec<String> =
            benches(&metadata).iter().map(|b| format!("{}/{}", b.package, b.name)).collect();
        assert_eq!(names, ["domain/pgb", "engine/store"]);
    }
}
