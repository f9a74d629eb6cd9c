//! `naaste-gateway`: the municipal gateway with a configuration file.

use clap::{Parser, Subcommand};
use gateway::{
    registry::Mark,
    server::{Settings, check, log, serve},
};
use std::{io::IsTerminal, path::PathBuf, process::ExitCode};

/// The municipal gateway: the citizen API in front of a municipality's registries.
#[derive(Parser)]
#[command(name = "naaste-gateway", version)]
struct Arguments {
    /// What to do instead of serving.
    #[command(subcommand)]
    command: Option<Command>,
    /// The configuration, TOML. Variables NAASTE_GATEWAY_SECTION__FIELD overrule it.
    #[arg(long, env = "NAASTE_GATEWAY_CONFIG", global = true)]
    config: Option<PathBuf>,
    /// Read everything, build everything, say whether it would start, and stop.
    #[arg(long)]
    check_config: bool,
    /// What to log, such as `info` or `gateway=debug`.
    #[arg(long, env = "NAASTE_GATEWAY_LOG", default_value = "info")]
    log: String,
}

/// What to do instead of serving.
#[derive(Subcommand)]
enum Command {
    /// Try each registry with questions about nobody, and say in words what is wrong.
    Check,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match log(&arguments.log, std::io::stderr, std::io::stderr().is_terminal()) {
        Ok(subscriber) => drop(tracing::subscriber::set_global_default(subscriber)),
        Err(error) => {
            eprintln!("naaste-gateway: --log: {error}");
            return ExitCode::FAILURE;
        }
    }
    // What a panic says may hold personal data; where it happened does not.
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "panic");
    }));
    // Not `vars`: a variable that is not UTF-8 is none of ours, and no reason to stop.
    let environment =
        std::env::vars_os().filter_map(|(k, v)| Some((k.into_string().ok()?, v.into_string().ok()?)));
    let settings = Settings::load(arguments.config.as_deref(), environment);
    if let Some(Command::Check) = arguments.command {
        return match settings {
            Ok(settings) => tried(&settings).await,
            Err(error) => {
                eprintln!("naaste-gateway: {error}");
                ExitCode::FAILURE
            }
        };
    }
    let outcome = match settings {
        Ok(settings) => serve(settings, arguments.check_config).await.map_err(|e| e.to_string()),
        Err(error) => Err(error.to_string()),
    };
    match outcome {
        Ok(()) => {
            if arguments.check_config {
                println!("the configuration is good");
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("naaste-gateway: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Tries the registries and prints what was found.
async fn tried(settings: &Settings) -> ExitCode {
    match check(settings).await {
        Ok(findings) => {
            for finding in &findings {
                println!("{finding}");
            }
            let wrong = findings.iter().filter(|finding| finding.mark == Mark::Wrong).count();
            if wrong == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("naaste-gateway: {error}");
            ExitCode::FAILURE
        }
    }
}
