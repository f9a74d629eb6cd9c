//! The two ways to the engine.

use super::json;
use domain::call::{AppError, ErrorCode};
use js_sys::JSON;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

pub use script::{in_window, invoke, listen};

mod script {
    use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

    #[wasm_bindgen(module = "/src/backend/transport.js")]
    extern "C" {
        #[wasm_bindgen(catch)]
        pub async fn send(question: &str) -> Result<JsValue, JsValue>;

        /// Whether this is Tauri's window, and not a browser.
        pub fn in_window() -> bool;

        /// Calls a command of Tauri; only in its window.
        #[wasm_bindgen(catch)]
        pub async fn invoke(command: &str, given: &JsValue) -> Result<JsValue, JsValue>;

        /// Has Tauri call `heard` with each event of this name, for as long as the page is there; only in its window.
        pub fn listen(event: &str, heard: &JsValue);
    }
}

/// Sends a request and answers the reply, both as JSON text.
pub async fn send(request: &str) -> Result<String, AppError> {
    let text = |value: JsValue| value.as_string().unwrap_or_default();
    script::send(request).await.map(text).map_err(|error| error_from(&text(error)))
}

/// The text of a file beside the page.
///
/// # Errors
/// `internal` where it is not there.
pub async fn fetch_text(path: &str) -> Result<String, AppError> {
    let window = web_sys::window().ok_or(ErrorCode::Internal)?;
    let answer = JsFuture::from(window.fetch_with_str(path)).await.map_err(internal)?;
    let answer: Response = answer.dyn_into().map_err(internal)?;
    let text = JsFuture::from(answer.text().map_err(internal)?).await.map_err(internal)?;
    text.as_string().filter(|_| answer.ok()).ok_or_else(|| ErrorCode::Internal.into())
}

fn internal(_: JsValue) -> AppError {
    AppError::new(ErrorCode::Internal)
}

/// A value of the window as JSON; nothing at all is `null`.
pub fn text_of(value: &JsValue) -> String {
    JSON::stringify(value).ok().and_then(|text| text.as_string()).unwrap_or_else(|| "null".to_owned())
}

fn error_from(text: &str) -> AppError {
    json::read(text).unwrap_or_else(|_| AppError::new(ErrorCode::Internal))
}
