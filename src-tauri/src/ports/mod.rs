//! The platform, as the engine asks for it. The clock and the keychain are the engine's own: they need
//! nothing of Tauri.

#[cfg(all(feature = "demo", desktop))]
mod demo_gemeente;
#[cfg(mobile)]
mod phone;
mod shell;

use domain::call::{AppError, ErrorCode};
use engine::hosting::{Overrides, gateway_at};
use engine::ports::SystemClock;
use engine::secrets::OsKeychain;
use engine::{Config, Engine, GatewayConfig};
use shell::WindowShell;
pub use shell::listen;
use std::sync::Arc;
use tauri::{AppHandle, Manager, Runtime};
use url::Url;

/// Opens the engine with this platform's ports.
///
/// # Errors
/// Where there is no folder for the store, or the engine refuses.
pub async fn start_engine<R: Runtime>(app: &AppHandle<R>) -> Result<Engine, AppError> {
    let overrides = overrides();
    let data_dir = match &overrides.data_dir {
        Some(dir) => dir.clone(),
        None => app.path().app_local_data_dir().map_err(|error| {
            tracing::error!(%error, "this system names no folder for data");
            AppError::new(ErrorCode::StoreFailed)
        })?,
    };
    let clock = overrides.clock.clone().unwrap_or_else(|| Arc::new(SystemClock));
    let gateways = gateways_of(std::env::args());
    let shell = WindowShell::new(app.clone());

    #[cfg(all(feature = "demo", desktop))]
    let demo = demo_gemeente::open(&data_dir, clock.clone()).await;
    #[cfg(all(feature = "demo", desktop))]
    let (gateways, shell, with_demo) = (
        gateways.into_iter().chain(demo.iter().flat_map(|demo| demo.gateways())).collect(),
        match &overrides.browser {
            Some(persona) => shell.with_browser(demo_gemeente::browser(persona)),
            None => shell,
        },
        demo.is_some(),
    );
    #[cfg(not(all(feature = "demo", desktop)))]
    let with_demo = false;

    let config = Config {
        data_dir,
        demo: with_demo,
        gateways,
        clock,
        keychain: overrides.keychain.clone().unwrap_or_else(|| Arc::new(OsKeychain::default())),
        shell: Arc::new(shell),
        version: app.package_info().version.to_string(),
    };
    let engine = Engine::start(config).await?;
    #[cfg(all(feature = "demo", desktop))]
    if let Some(demo) = demo {
        // The municipality lives as long as the app.
        app.manage(demo);
    }
    Ok(engine)
}

/// The system's timer for reminders.
#[cfg(mobile)]
pub fn scheduler<R: Runtime>(app: &AppHandle<R>) -> Arc<dyn engine::ports::Scheduler> {
    Arc::new(phone::PhoneScheduler::new(app.clone()))
}

/// What a test set; a release build has none.
pub fn overrides() -> Overrides {
    Overrides::from_env().unwrap_or_else(|error| {
        tracing::error!(error, "a test variable is wrong");
        Overrides::default()
    })
}

/// The gateways named on the command line: `--gateway https://…`, any number of times.
fn gateways_of(arguments: impl Iterator<Item = String>) -> Vec<GatewayConfig> {
    let arguments: Vec<String> = arguments.collect();
    let addresses = arguments.windows(2).filter(|pair| pair[0] == "--gateway");
    addresses.filter_map(|pair| pair[1].parse::<Url>().ok()).map(gateway_at).collect()
}
