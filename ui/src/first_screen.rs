//! Vandaag as it was last drawn, shown until this program is there (`first_screen.js`).

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(module = "/src/first_screen.js")]
extern "C" {
    /// Vandaag will be drawn in a moment: it takes the place of its picture. Where there is something on it that is
    /// worth the while, it is kept for the next start.
    pub fn drawn(keep: bool);
}
