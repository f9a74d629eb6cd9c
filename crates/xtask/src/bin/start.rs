//! The start of the desktop app beside the start of a blank Tauri window, in alternating runs of release
//! builds: from the start of the program to the second animation frame after the first row of Vandaag
//! (in the blank window: after its one line). `./x bench naaste/start` builds both and brings the session.

#[path = "start/home.rs"]
mod home;
#[path = "start/window.rs"]
mod window;

use clap::Parser;
use std::path::PathBuf;
use std::process::ExitCode;
use window::{Screen, Shown};

/// Runs before those that count: they warm the disk's cache and WebKit's own.
const WARM_UP: usize = 2;

#[derive(Parser)]
#[command(name = "x bench naaste/start", about = "Time the start of the app beside a blank window")]
struct Arguments {
    /// The app, a release build with the feature `testing`
    #[arg(long)]
    app: PathBuf,
    /// The blank window
    #[arg(long)]
    blank: PathBuf,
    /// Runs of each
    #[arg(long, default_value_t = 15)]
    runs: usize,
    /// A third of the runs, as for other benches
    #[arg(long)]
    quick: bool,
}

fn main() -> ExitCode {
    match measure(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn measure(arguments: &Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let runs = if arguments.quick { arguments.runs.div_ceil(3) } else { arguments.runs }.max(1);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    let home = runtime.block_on(home::prepare())?;
    let screen = Screen::open()?;
    let (mut app, mut blank) = (Vec::new(), Vec::new());
    for run in 0..WARM_UP + runs {
        let shown =
            (screen.time(&arguments.app, home.folder())?, screen.time(&arguments.blank, home.folder())?);
        if run >= WARM_UP {
            app.push(shown.0);
            blank.push(shown.1);
        }
    }
    runtime.block_on(home.leave())?;
    report(&app, &blank);
    Ok(())
}

fn report(app: &[Shown], blank: &[Shown]) {
    println!(
        "{:<8}{:>12}{:>12}{:>16}{:>14}{:>18}",
        "", "median ms", "fastest ms", "page begins ms", "+ row ms", "+ two frames ms"
    );
    for (name, runs) in [("app", app), ("blank", blank)] {
        println!(
            "{name:<8}{:>12.0}{:>12.0}{:>16.0}{:>14.0}{:>18.0}",
            median(runs, |shown| shown.total),
            fastest(runs),
            median(runs, |shown| shown.total - shown.frames),
            median(runs, |shown| shown.row),
            median(runs, |shown| shown.frames - shown.row),
        );
    }
    println!(
        "start of the app / start of a blank window, {} alternating runs: {:.2} (fastest: {:.2})",
        app.len(),
        median(app, |shown| shown.total) / median(blank, |shown| shown.total),
        fastest(app) / fastest(blank),
    );
}

fn median(runs: &[Shown], of: impl Fn(&Shown) -> f64) -> f64 {
    let mut times: Vec<f64> = runs.iter().map(of).collect();
    times.sort_unstable_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn fastest(runs: &[Shown]) -> f64 {
    runs.iter().map(|shown| shown.total).fold(f64::INFINITY, f64::min)
}
