//! The two ways to the engine.

use domain::call::{AppError, ErrorCode};
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Headers, RequestCredentials, RequestInit, Response};

/// Sends a request and answers the reply.
pub async fn send(request: JsValue) -> Result<JsValue, AppError> {
    match tauri("core") {
        Some(core) => window_call(&core, request).await,
        None => http_call(&request).await,
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

async fn window_call(core: &JsValue, request: JsValue) -> Result<JsValue, AppError> {
    let arguments = Object::new();
    let _ = Reflect::set(&arguments, &"request".into(), &request);
    invoke(core, "call", &arguments).await.map_err(error_from)
}

async fn http_call(request: &JsValue) -> Result<JsValue, AppError> {
    let unreachable = |_| AppError::new(ErrorCode::Internal);
    let body = js_sys::JSON::stringify(request).map_err(unreachable)?;
    let headers = Headers::new().map_err(unreachable)?;
    headers.set("content-type", "application/json").map_err(unreachable)?;
    let options = RequestInit::new();
    options.set_method("POST");
    options.set_headers(&headers);
    options.set_body(&body);
    options.set_credentials(RequestCredentials::SameOrigin);
    let window = web_sys::window().ok_or_else(|| AppError::new(ErrorCode::Internal))?;
    let response: Response = JsFuture::from(window.fetch_with_str_and_init("/call", &options))
        .await
        .map_err(unreachable)?
        .dyn_into()
        .map_err(unreachable)?;
    let json = response.json().map_err(unreachable)?;
    let value = JsFuture::from(json).await.map_err(unreachable)?;
    if response.ok() { Ok(value) } else { Err(error_from(value)) }
}

fn error_from(value: JsValue) -> AppError {
    serde_wasm_bindgen::from_value(value).unwrap_or_else(|_| AppError::new(ErrorCode::Internal))
}
