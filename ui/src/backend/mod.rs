//! Asking the engine, wherever it is: through Tauri in the window, over loopback HTTP in a browser.

mod act;
mod ask;
mod changes;
mod files;
mod transport;

pub use act::{Act, use_act};
pub use ask::{UseAsk, use_ask};
pub use changes::{changed, use_changes};
pub use files::{open_file, open_outside, read_base64};

use domain::call::{AppError, Call, ErrorCode, Request};
use serde::Serialize;

/// Asks the engine one thing.
///
/// # Errors
/// What the engine answers, or `internal` where it cannot be reached or its answer cannot be read.
pub async fn call<C: Call>(call: C) -> Result<C::Reply, AppError> {
    let request: Request = call.into();
    let reply = transport::send(encode(&request)?).await?;
    serde_wasm_bindgen::from_value(reply).map_err(|_| AppError::new(ErrorCode::Internal))
}

fn encode(request: &Request) -> Result<wasm_bindgen::JsValue, AppError> {
    request
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map_err(|_| AppError::new(ErrorCode::Internal))
}
