//! The Tauri shell: it brings the platform to the engine (clock, keychain, browser, notifications) and the
//! engine to the screens (one command, one event, one protocol for documents). It holds no business rules.

mod backend;
#[cfg(desktop)]
mod desktop;
mod files;
mod links;
#[cfg(all(desktop, feature = "testing"))]
mod measure;
mod pages;
#[cfg(mobile)]
mod phone;
mod ports;
mod shared;
#[cfg(target_os = "linux")]
mod webkit;
mod window;

use backend::Backend;
use tauri::Manager;

/// Starts the app and runs it until its last window closes.
///
/// # Errors
/// Where the window system or the configuration refuses; everything later is said in the window.
pub fn start() -> tauri::Result<()> {
    #[cfg(target_os = "linux")]
    webkit::prepare();
    tracing_subscriber::fmt()
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_env("NAASTE_LOG")
                .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn")),
        )
        .with_writer(std::io::stderr)
        .init();

    let mut context = tauri::generate_context!();
    let first_screen = pages::carry_first_screen(&mut context);
    let builder = tauri::Builder::default();
    // First of all plugins: a second start must end before it opens the store.
    #[cfg(desktop)]
    let builder = desktop::plugins(builder);
    let app = builder
        .plugin(tauri_plugin_notification::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_phone::init())
        .register_asynchronous_uri_scheme_protocol(files::SCHEME, files::answer)
        .invoke_handler(tauri::generate_handler![backend::call])
        .setup(move |app| {
            app.manage(Backend::start(app.handle(), first_screen));
            ports::listen(app.handle());
            if let Err(error) = window::open(app.handle()) {
                window::refused(app.handle(), &error);
                return Ok(());
            }
            #[cfg(desktop)]
            desktop::follow_settings(app.handle());
            #[cfg(mobile)]
            phone::follow_settings(app.handle());
            Ok(())
        })
        .build(context)?;
    app.run(window::on_event);
    Ok(())
}

/// The phones' way in.
#[cfg(mobile)]
mod way_in {
    #![allow(missing_docs)] // the macro makes the function that the system calls

    #[tauri::mobile_entry_point]
    fn start_mobile() {
        if let Err(error) = super::start() {
            tracing::error!(%error, "the app did not start");
        }
    }
}
