//! What only a phone follows: whether its screen may be seen in pictures and in the list of open apps.

use crate::backend;
use domain::call::{GetSettings, Topic};
use tauri::{AppHandle, Runtime};
use tauri_plugin_phone::PhoneExt;
use tokio::sync::broadcast::error::RecvError;

/// Applies the setting now, and whenever it changes. Until the store is open, and while it is locked, the screen is hidden:
/// the native side begins so.
pub fn follow_settings<R: Runtime>(app: &AppHandle<R>) {
    crate::shared::forget(app);
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let Ok(engine) = backend::of(&app).engine().await else { return };
        let mut changes = engine.changes();
        loop {
            let hidden = engine.ask(GetSettings {}).await.map_or(true, |settings| !settings.screenshots);
            let handle = app.clone();
            let set = tauri::async_runtime::spawn_blocking(move || handle.phone().hide_screen(hidden));
            if let Ok(Err(error)) = set.await {
                tracing::warn!(%error, "the screen could not be hidden or shown");
            }
            loop {
                match changes.recv().await {
                    Ok(Topic::App) | Err(RecvError::Lagged(_)) => break,
                    Ok(_) => {}
                    Err(RecvError::Closed) => return,
                }
            }
        }
    });
}
