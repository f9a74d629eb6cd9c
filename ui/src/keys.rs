//! What was typed and left behind stands there again when one comes back, and what has the focus can be seen (`keys.js`).

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(module = "/src/keys.js")]
extern "C" {
    /// Looks on from now on. Called before anything is drawn.
    pub fn watch();
}
