//! The two ways to the engine.

use super::json;
use domain::call::{AppError, ErrorCode};
use js_sys::{Function, JSON, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Headers, RequestCredentials, RequestInit, Response};

/// Sends a request and answers the reply, both as JSON text.
pub async fn send(request: &str) -> Result<String, AppError> {
    match tauri("core") {
        Some(core) => window_call(&core, request).await,
        None => http_call(request).await,
    }
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

async fn window_call(core: &JsValue, request: &str) -> Result<String, AppError> {
    let arguments = Object::new();
    let request = JSON::parse(request).map_err(internal)?;
    let _ = Reflect::set(&arguments, &"request".into(), &request);
    invoke(core, "call", &arguments)
        .await
        .map(|reply| text_of(&reply))
        .map_err(|error| error_from(&text_of(&error)))
}

async fn http_call(request: &str) -> Result<String, AppError> {
    let headers = Headers::new().map_err(internal)?;
    headers.set("content-type", "application/json").map_err(internal)?;
    let options = RequestInit::new();
    options.set_method("POST");
    options.set_headers(&headers);
    options.set_body(&request.into());
    options.set_credentials(RequestCredentials::SameOrigin);
    let (ok, text) = fetch("/call", &options).await?;
    if ok { Ok(text) } else { Err(error_from(&text)) }
}

/// The text of a file beside the page.
///
/// # Errors
/// `internal` where it is not there.
pub async fn fetch_text(path: &str) -> Result<String, AppError> {
    match fetch(path, &RequestInit::new()).await? {
        (true, text) => Ok(text),
        (false, _) => Err(AppError::new(ErrorCode::Internal)),
    }
}

/// Whether an answer is a good one, and its text.
async fn fetch(path: &str, options: &RequestInit) -> Result<(bool, String), AppError> {
    let window = web_sys::window().ok_or(ErrorCode::Internal)?;
    let response: Response = JsFuture::from(window.fetch_with_str_and_init(path, options))
        .await
        .map_err(internal)?
        .dyn_into()
        .map_err(internal)?;
    let text = JsFuture::from(response.text().map_err(internal)?).await.map_err(internal)?;
    Ok((response.ok(), text.as_string().unwrap_or_default()))
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
