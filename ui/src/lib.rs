//! The screens of Naaste: what people see, in every web view. No rule of law or money is decided here; the
//! engine answers with codes, dates and cents, and the screens bring the words.

mod app;
mod backend;
mod components;
mod dom;
mod layout;
mod lean;
mod route;
mod screens;
mod words;

use wasm_bindgen::prelude::wasm_bindgen;

/// Starts the screens in `#main`.
#[wasm_bindgen(start)]
pub async fn start() {
    match words::fetch_first().await {
        Ok(()) => dioxus::launch(app::App),
        // the page and its words come from one place: without it there is nothing to say, in any language
        Err(_) => wasm_bindgen::throw_str("the words could not be fetched"),
    }
}
