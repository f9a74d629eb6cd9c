//! Photos and PDFs that the user keeps with a letter or a declaration.

use super::*;

view! {
    /// A photo or PDF, sealed on this device.
    BijlageRow {
        /// Its id.
        id: String,
        /// The letter or the declaration it belongs to.
        brief: String,
        /// File name.
        name: String,
        /// Media type, as its bytes say.
        media_type: String,
        /// Bytes.
        size: u64,
        /// Where the bytes are; none where they stayed on another device.
        path: Option<String>,
    }
}
