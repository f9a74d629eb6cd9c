//! The screens of Naaste: what people see, in every web view. No rule of law or money is decided here; the
//! engine answers with codes, dates and cents, and the screens bring the words.

mod app;
mod backend;
mod components;
mod dom;
mod drawing;
mod first_screen;
#[cfg(feature = "gallery")]
mod gallery;
mod keys;
mod layout;
mod lean;
mod renderer;
mod route;
mod screens;
mod state;
mod words;

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// Starts the screens in `#main`.
#[wasm_bindgen(start)]
pub async fn start() -> Result<(), JsValue> {
    // the page and its words come from one place: without it there is nothing to say, in any language
    words::fetch_first().await.map_err(|_| JsValue::from_str("the words could not be fetched"))?;
    keys::watch();
    #[cfg(feature = "gallery")]
    if gallery::is_here() {
        return renderer::run(gallery::Gallery).await;
    }
    renderer::run(app::App).await
}
