//! `./x test`: everything but the slow suites. Each thing is compiled once: the native build serves the
//! tests and the windows that they open.

use super::{a11y, check_mobile, schemathesis, ui};
use crate::process::{Outcome, cargo, found, run as run_command, target_dir};
use crate::session::run_in_session;
use std::process::Command;
use std::time::{Duration, Instant};

/// What to check.
#[derive(clap::Args)]
pub struct Arguments {
    /// Also the slow suites and the types for phones
    #[arg(long)]
    all: bool,
    /// Only this step (format, screens, clippy, build, tests, suites, docs, mobile, a11y)
    #[arg(long, value_name = "STEP")]
    only: Vec<String>,
}

/// What is built beside the default features, in every step alike, so that no step builds anew.
const FEATURES: &str = "xtask/ui,xtask/demo,tests/e2e";

/// The native packages: the screens are wasm, and their tests have a build of their own.
const NATIVE: [&str; 3] = ["--workspace", "--exclude", "ui"];

struct Step {
    name: &'static str,
    slow: bool,
    run: fn(&Arguments) -> Outcome,
}

const STEPS: [Step; 9] = [
    Step { name: "format", slow: false, run: format },
    Step { name: "screens", slow: false, run: screens },
    Step { name: "clippy", slow: false, run: clippy },
    Step { name: "build", slow: false, run: build },
    Step { name: "tests", slow: false, run: tests },
    Step { name: "suites", slow: true, run: suites },
    Step { name: "docs", slow: false, run: docs },
    Step { name: "mobile", slow: true, run: mobile },
    // last, since it lays other screens out in dist/
    Step { name: "a11y", slow: true, run: |_| a11y::run() },
];

/// Runs the steps in turn and stops at the first that fails.
pub fn run(arguments: &Arguments) -> Outcome {
    if let Some(unknown) = arguments.only.iter().find(|name| !STEPS.iter().any(|step| step.name == **name)) {
        let names: Vec<&str> = STEPS.iter().map(|step| step.name).collect();
        return Err(format!("unknown step {unknown}; known are {}", names.join(", ")).into());
    }
    let mut taken: Vec<(&str, Duration)> = Vec::new();
    for step in &STEPS {
        let wanted = if arguments.only.is_empty() {
            arguments.all || !step.slow
        } else {
            arguments.only.iter().any(|name| name == step.name)
        };
        if !wanted {
            continue;
        }
        println!("── {}", step.name);
        let start = Instant::now();
        let outcome = (step.run)(arguments);
        taken.push((step.name, start.elapsed()));
        if let Err(error) = outcome {
            summary(&taken);
            return Err(format!("{} failed: {error}", step.name).into());
        }
    }
    summary(&taken);
    Ok(())
}

fn summary(taken: &[(&str, Duration)]) {
    let parts: Vec<String> =
        taken.iter().map(|(name, time)| format!("{name} {} s", time.as_secs())).collect();
    println!("── {}", parts.join(", "));
}

fn format(_: &Arguments) -> Outcome {
    run_command(cargo().args(["fmt", "--all", "--check"]))
}

/// The release build is what a user downloads, so its size is checked and the browser tests use it.
fn screens(_: &Arguments) -> Outcome {
    ui::run(&super::Rest { arguments: vec!["--release".into(), "--check-size".into()] })
}

/// Programs and libraries may not unwrap; tests may, also in the helpers that clippy.toml does not reach.
fn clippy(_: &Arguments) -> Outcome {
    const STRICT: [&str; 3] = ["--", "-D", "warnings"];
    const TESTS: [&str; 9] = [
        "--",
        "-D",
        "warnings",
        "-A",
        "clippy::unwrap_used",
        "-A",
        "clippy::expect_used",
        "-A",
        "clippy::panic",
    ];
    let native = |targets: &[&str], lints: &[&str]| {
        let mut command = cargo();
        command
            .args(["clippy", "--quiet"])
            .args(NATIVE)
            .args(["--features", FEATURES])
            .args(targets)
            .args(lints);
        run_command(&mut command)
    };
    native(&["--lib", "--bins"], &STRICT)?;
    native(&["--tests", "--benches"], &TESTS)?;
    run_command(
        cargo()
            .args([
                "clippy",
                "--quiet",
                "--package",
                "ui",
                "--target",
                "wasm32-unknown-unknown",
                "--target-dir",
            ])
            .arg(target_dir().join("ui"))
            .args(STRICT),
    )
}

fn build(_: &Arguments) -> Outcome {
    run_command(cargo().arg("build").args(NATIVE).args(["--all-targets", "--features", FEATURES, "--quiet"]))
}

fn tests(_: &Arguments) -> Outcome {
    screens_tests()?;
    run_in_session(&all_tests(Which::Quick), "session")
}

/// What takes minutes, or tools that are brought for it alone.
fn suites(_: &Arguments) -> Outcome {
    let mut test = all_tests(Which::Slow);
    if let Some(program) = schemathesis::ready() {
        test.env("NAASTE_SCHEMATHESIS", program);
    }
    run_in_session(&test, "session")
}

/// Which tests are run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// Those that take seconds.
    Quick,
    /// Those that are ignored otherwise, but for the next.
    Slow,
    /// Every screen in every language and set of colours.
    A11y,
    /// The pictures for the stores.
    Store,
}

/// The tests of one kind.
pub fn all_tests(which: Which) -> Command {
    let nextest = found("cargo-nextest");
    let mut test = cargo();
    match nextest {
        true => test.args(["nextest", "run"]),
        false => test.arg("test"),
    };
    match which {
        Which::A11y | Which::Store => {
            test.args(["--package", "tests", "--test", "end_to_end", "--features", "tests/e2e"])
        }
        // Benches are built above, so that they keep compiling; they are run by `./x bench`.
        _ if nextest => test.args(NATIVE).args(["--all-targets", "--features", FEATURES]),
        _ => test.args(NATIVE).args(["--tests", "--features", FEATURES]),
    };
    if nextest {
        test.args([
            "--filterset",
            match which {
                Which::Quick => "not kind(bench)",
                Which::Slow => "not kind(bench) and not test(/^(a11y|store)::/)",
                Which::A11y => "test(/^a11y::/)",
                Which::Store => "test(/^store::/)",
            },
        ]);
        if which != Which::Quick {
            test.args(["--run-ignored", "only"]);
        }
        return test;
    }
    match which {
        Which::Quick => &mut test,
        Which::Slow => test.args(["--", "--ignored", "--skip", "a11y::", "--skip", "store::"]),
        Which::A11y => test.args(["--", "--ignored", "a11y::"]),
        Which::Store => test.args(["--", "--ignored", "store::"]),
    };
    test
}

/// What the screens reckon by themselves, on this machine: reading answers, dates, ways. A build of its own, since
/// one with the programs would give these the features of the screens; it shares all libraries that both use alike.
fn screens_tests() -> Outcome {
    run_command(cargo().args(["test", "--quiet", "--package", "ui", "--lib"]))
}

/// The examples in the documentation, which nextest leaves out.
fn docs(_: &Arguments) -> Outcome {
    run_command(cargo().args(["test", "--doc", "--quiet"]).args(NATIVE).args(["--features", FEATURES]))
}

fn mobile(_: &Arguments) -> Outcome {
    check_mobile::run(&check_mobile::Arguments::default())
}
