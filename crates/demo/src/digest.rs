//! Short names for content.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};

/// A name that changes when any part changes.
pub(crate) fn of<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        // the length before each part: "ab", "c" is not "a", "bc"
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part.as_bytes());
    }
    let full = hash.finalize();
    URL_SAFE_NO_PAD.encode(&full[..18])
}
