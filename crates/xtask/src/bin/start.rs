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
use window::{Screen, Shown, Until};

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
    let folder = home.folder();
    let mut starts = [Kind::Again, Kind::Live, Kind::First, Kind::Blank].map(|kind| (kind, Vec::new()));
    screen.time(&arguments.app, folder, Until::Kept)?;
    for run in 0..WARM_UP + runs {
        for (kind, times) in &mut starts {
            let shown = match kind {
                Kind::Again => screen.time(&arguments.app, folder, Until::Row)?,
                Kind::Live => screen.time(&arguments.app, folder, Until::Live)?,
                Kind::First => {
                    // another day, another name: whatever makes the kept screen no longer true
                    runtime.block_on(home.change())?;
                    let shown = screen.time(&arguments.app, folder, Until::Row)?;
                    screen.time(&arguments.app, folder, Until::Kept)?;
                    shown
                }
                Kind::Blank => screen.time(&arguments.blank, folder, Until::Row)?,
            };
            if run >= WARM_UP {
                times.push(shown);
            }
        }
    }
    runtime.block_on(home.leave())?;
    report(&starts);
    Ok(())
}

/// What starts.
#[derive(Clone, Copy)]
enum Kind {
    /// The app, where nothing changed since: it shows the screen that it kept.
    Again,
    /// The same, until the program has drawn it anew.
    Live,
    /// The app after a change: nothing is there but what it draws.
    First,
    /// A window with one line.
    Blank,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Again => "app, again",
            Self::Live => "app, live",
            Self::First => "app, changed",
            Self::Blank => "blank",
        }
    }
}

fn report(starts: &[(Kind, Vec<Shown>); 4]) {
    println!(
        "{:<14}{:>12}{:>12}{:>16}{:>14}{:>18}",
        "", "median ms", "fastest ms", "page begins ms", "+ row ms", "+ two frames ms"
    );
    for (kind, runs) in starts {
        println!(
            "{:<14}{:>12.0}{:>12.0}{:>16.0}{:>14.0}{:>18.0}",
            kind.name(),
            median(runs, |shown| shown.total),
            fastest(runs),
            median(runs, |shown| shown.total - shown.frames),
            median(runs, |shown| shown.row),
            median(runs, |shown| shown.frames - shown.row),
        );
    }
    let [apps @ .., (_, blank)] = starts;
    for (kind, runs) in apps {
        println!(
            "start of the {} / start of a blank window, {} alternating runs: {:.2} (fastest: {:.2})",
            kind.name(),
            runs.len(),
            median(runs, |shown| shown.total) / median(blank, |shown| shown.total),
            fastest(runs) / fastest(blank),
        );
    }
}

fn median(runs: &[Shown], of: impl Fn(&Shown) -> f64) -> f64 {
    let mut times: Vec<f64> = runs.iter().map(of).collect();
    times.sort_unstable_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn fastest(runs: &[Shown]) -> f64 {
    runs.iter().map(|shown| shown.total).fold(f64::INFINITY, f64::min)
}
