//! The one window: how it opens, where its links go, and what closing it means.

#[cfg(mobile)]
use crate::shared;
use crate::{backend, links};
#[cfg(windows)]
use locales::Language;
#[cfg(all(desktop, feature = "testing"))]
use std::time::Duration;
#[cfg(desktop)]
use tauri::Manager;
use tauri::webview::{DownloadEvent, NewWindowResponse, WebviewWindowBuilder};
use tauri::{AppHandle, RunEvent, Runtime, WindowEvent};

/// The window's label.
pub const MAIN: &str = "main";

/// The first row of Vandaag: the most urgent term.
#[cfg(all(desktop, feature = "testing"))]
const FIRST_ROW: &str = "#inhoud .first-term";

/// The same row, drawn by the program itself: the screen does what is tapped.
#[cfg(all(desktop, feature = "testing"))]
const LIVE_ROW: &str = "#main:not([hidden]) .first-term";

/// By then the page has kept what it looks like.
#[cfg(all(desktop, feature = "testing"))]
const KEPT_AFTER: Duration = Duration::from_secs(3);

/// Builds the window from the configuration.
///
/// # Errors
/// Where the window system or the web view refuses.
pub fn open<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let Some(config) = app.config().app.windows.iter().find(|window| window.label == MAIN).cloned() else {
        return Err(tauri::Error::WindowNotFound);
    };
    let (navigating, opening, downloading) = (app.clone(), app.clone(), app.clone());
    let builder = WebviewWindowBuilder::from_config(app, &config)?
        .on_navigation(move |url| links::follow(&navigating, url))
        .on_new_window(move |url, _| {
            links::follow(&opening, &url);
            NewWindowResponse::Deny
        })
        .on_download(move |_, event| {
            if let DownloadEvent::Requested { url, .. } = event {
                links::follow(&downloading, &url);
            }
            // The engine's bytes are saved under the engine's own name, never by the web view.
            false
        });
    #[cfg(desktop)]
    let builder = builder.visible(!crate::desktop::started_hidden());
    #[cfg(all(desktop, feature = "testing"))]
    let builder = match std::env::var("NAASTE_MEASURE_START").as_deref() {
        Ok("row") => crate::measure::tell_when_shown(builder, FIRST_ROW, Duration::ZERO),
        Ok("live") => crate::measure::tell_when_shown(builder, LIVE_ROW, Duration::ZERO),
        Ok("kept") => crate::measure::tell_when_shown(builder, LIVE_ROW, KEPT_AFTER),
        _ => builder,
    };
    builder.build()?;
    Ok(())
}

/// Ends the app where it gets no window: a Windows without WebView2 is the one that is known. Told in a box of the system,
/// as there is nothing of ours to tell it in; it holds nothing personal.
pub fn refused<R: Runtime>(app: &AppHandle<R>, error: &tauri::Error) {
    tracing::error!(%error, "there is no window");
    #[cfg(windows)]
    {
        let language =
            sys_locale::get_locales().find_map(|tag| Language::from_tag(&tag)).unwrap_or(Language::Nl);
        if let Ok(words) = language.words() {
            rfd::MessageDialog::new()
                .set_level(rfd::MessageLevel::Error)
                .set_title("Naaste")
                .set_description(words.window_refused().to_string())
                .show();
        }
    }
    app.exit(1);
}

/// A phone brings the app itself to the front.
#[cfg(mobile)]
pub fn show<R: Runtime>(_: &AppHandle<R>) {}

/// Brings the window to the front.
#[cfg(desktop)]
pub fn show<R: Runtime>(app: &AppHandle<R>) {
    let Some(window) = app.get_webview_window(MAIN) else { return };
    if let Err(error) = window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus()) {
        tracing::warn!(%error, "the window did not come to the front");
    }
}

/// What happens around the window.
pub fn on_event<R: Runtime>(app: &AppHandle<R>, event: RunEvent) {
    match event {
        #[cfg(desktop)]
        RunEvent::WindowEvent { event: WindowEvent::CloseRequested { api, .. }, .. }
            if crate::desktop::stays_in_tray(app) =>
        {
            api.prevent_close();
            if let Some(Err(error)) = app.get_webview_window(MAIN).map(|window| window.hide()) {
                tracing::warn!(%error, "the window did not hide");
            }
        }
        // iOS ends an app that holds a lock on a file while it is suspended, so the engine drains first.
        #[cfg(mobile)]
        RunEvent::WindowEvent { event: WindowEvent::Suspended, .. } => {
            let backend = backend::of(app);
            tauri::async_runtime::block_on(async move {
                // One that is still opening holds nothing up; it is let go of with the next turn to the background.
                if let Some(engine) = backend.opened() {
                    engine.suspend().await;
                }
            });
        }
        #[cfg(mobile)]
        RunEvent::WindowEvent { event: WindowEvent::Resumed, .. } => {
            let backend = backend::of(app);
            shared::forget(app);
            tauri::async_runtime::spawn(async move {
                if let Ok(engine) = backend.engine().await {
                    engine.resume().await;
                }
            });
        }
        // After signing in the browser hands the app its address.
        #[cfg(mobile)]
        RunEvent::Opened { urls } => {
            let backend = backend::of(app);
            tauri::async_runtime::spawn(async move {
                if let Ok(engine) = backend.engine().await
                    && !urls.iter().any(|url| engine.returned(url))
                {
                    // Its text may hold a code.
                    tracing::warn!("the app was opened with an address that nobody waits for");
                }
            });
        }
        #[cfg(target_os = "macos")]
        RunEvent::Reopen { .. } => show(app),
        RunEvent::Exit => {
            let backend = backend::of(app);
            tauri::async_runtime::block_on(async move {
                if let Some(engine) = backend.opened() {
                    engine.suspend().await;
                }
            });
        }
        _ => {}
    }
}
