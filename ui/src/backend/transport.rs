//! The two ways to the engine.

use super::json;
use domain::call::{AppError, ErrorCode};
use js_sys::{Function, JSON, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

mod script {
    use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

    #[wasm_bindgen(module = "/src/backend/transport.js")]
    extern "C" {
        #[wasm_bindgen(catch)]
        pub async fn send(question: &str) -> Result<JsValue, JsValue>;
    }
}

/// Sends a request and answers the reply, both as JSON text.
pub async fn send(request: &str) -> Result<String, AppError> {
    let text = |value: JsValue| value.as_string().unwrap_or_default();
    script::send(request).await.map(text).map_err(|error| error_from(&text(error)))
}

/// A part of Tauri's own object; none in a browser.
pub fn tauri(part: &str) -> Option<JsValue> {
    let window = web_sys::window()?;
    let tauri = Reflect::get(&window, &"__TAURI__".into()).ok().filter(JsValue::is_object)?;
    Reflect::get(&tauri, &part.into()).ok().filter(JsValue::is_object)
}

/// Calls a command of Tauri.
pub async fn invoke(core: &JsValue, command: &str, arguments: &Object) -> Result<JsValue, JsValue> {
    let invoke: Function = Reflect::get(core, &"invoke".into())?.dyn_into()?;
    let promise: Promise = invoke.call2(core, &command.into(), arguments)?.dyn_into()?;
    JsFuture::from(promise).await
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
