//! `web-host`: the app for a browser on this machine.

use clap::Parser;
use engine::hosting::{Overrides, gateway_at, keep_time, mail_address};
use engine::ports::{Clock, SystemClock};
use engine::secrets::OsKeychain;
use engine::{Config, Engine};
use std::error::Error;
use std::fs::{File, TryLockError};
use std::io::{BufRead, IsTerminal, Write};
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::net::TcpListener;
use url::Url;
use web_host::shell::{BrowserShell, Notifications};
use web_host::{Gate, Host};

#[derive(Parser)]
#[command(name = "web-host", about = "Naaste for a browser on this machine")]
struct Arguments {
    /// The port on 127.0.0.1; any free one unless given
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Also connect to the gateway at this address
    #[arg(long, value_name = "URL")]
    gateway: Vec<Url>,
    /// The folder with the screens
    #[arg(long, value_name = "FOLDER", default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/../../dist"))]
    dist: PathBuf,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    tracing_subscriber::fmt()
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_env("NAASTE_LOG")
                .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn")),
        )
        .with_writer(std::io::stderr)
        .init();
    let arguments = Arguments::parse();
    if !arguments.dist.join("index.html").is_file() {
        return Err("The screens are not built yet: run ./x ui first, or ./x run, which does it.".into());
    }
    let overrides = Overrides::from_env()?;
    let data_dir = match &overrides.data_dir {
        Some(dir) => dir.clone(),
        // Its own folder: the window's store has one writer, and that is the window.
        None => dirs::data_local_dir().ok_or("This system names no folder for data.")?.join("nl.naaste.web"),
    };
    std::fs::create_dir_all(&data_dir)?;
    let _alone = alone(&data_dir)?;

    let clock: Arc<dyn Clock> = overrides.clock.clone().unwrap_or_else(|| Arc::new(SystemClock));
    let mut gateways: Vec<_> = arguments.gateway.into_iter().map(gateway_at).collect();
    let notifications = Notifications::default();
    let report_to = std::env::var("NAASTE_REPORT_TO").ok().and_then(|text| mail_address(&text));
    let shell = BrowserShell::new(notifications.clone()).reporting_to(report_to);
    #[cfg(feature = "demo")]
    let demo = web_host::demo_gemeente::open(&data_dir, clock.clone()).await?;
    #[cfg(feature = "demo")]
    let shell = match &overrides.browser {
        Some(persona) => shell.with_person(web_host::demo_gemeente::person(persona)),
        None => shell,
    };
    #[cfg(feature = "demo")]
    gateways.extend(web_host::demo_gemeente::gateways(&demo));

    let engine = Engine::start(Config {
        data_dir,
        gateways: std::mem::take(&mut gateways),
        clock,
        keychain: overrides.keychain.clone().unwrap_or_else(|| Arc::new(OsKeychain::default())),
        shell: Arc::new(shell),
        demo: cfg!(feature = "demo"),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    })
    .await?;
    tokio::spawn(keep_time(engine.clone()));

    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, arguments.port)).await?;
    let gate = Gate::new(listener.local_addr()?.port())?;
    print_address(&gate)?;
    if std::io::stdin().is_terminal() {
        println!("Druk op Enter voor een nieuw adres, of op Ctrl+C om te stoppen.");
        print_on_enter(gate.clone());
    }
    let router = Host::new(engine.clone(), notifications, arguments.dist).router(gate);
    tokio::select! {
        served = axum::serve(listener, router) => served?,
        // Open pages listen for changes for ever, so there is no waiting for the last of them.
        stop = stop() => stop?,
    }
    engine.suspend().await;
    #[cfg(feature = "demo")]
    demo.stop().await;
    Ok(())
}

/// One host a folder: the store has one writer. Answers the lock, which ends with the program.
fn alone(data_dir: &Path) -> Result<File, Box<dyn Error>> {
    let file = File::create(data_dir.join("host.lock"))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => {
            Err("Naaste draait al op deze computer. Open het adres dat daar staat, of stop het eerst.".into())
        }
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

fn print_address(gate: &Gate) -> Result<(), Box<dyn Error>> {
    let mut out = std::io::stdout();
    writeln!(out, "{}", gate.address()?)?;
    out.flush()?;
    Ok(())
}

/// The address works once; whoever needs it in another browser asks for another one.
fn print_on_enter(gate: Gate) {
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines() {
            if line.is_err() || print_address(&gate).is_err() {
                return;
            }
        }
    });
}

async fn stop() -> std::io::Result<()> {
    #[cfg(unix)]
    {
        let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
        tokio::select! {
            stopped = tokio::signal::ctrl_c() => stopped,
            _ = terminate.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}
