//! A window of Tauri with one line of text: what the start of the app is measured against.

#[path = "../src/measure.rs"]
mod measure;

use std::time::Duration;
use tauri::webview::WebviewWindowBuilder;

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .setup(|app| {
            let config = app.config().app.windows.first().cloned().ok_or(tauri::Error::WindowNotFound)?;
            let builder = WebviewWindowBuilder::from_config(app, &config)?;
            measure::tell_when_shown(builder, "p", Duration::ZERO).build()?;
            Ok(())
        })
        .run(tauri::generate_context!("examples/blank/tauri.conf.json"))
}
