//! All words of Naaste. `interface` holds the screens, one typed function a message; a word that is missing in
//! one language does not compile. `content` holds tips, contacts and reasons, looked up by key; `./x content`
//! holds that none is missing.

#[cfg(feature = "content")]
pub mod content;
#[cfg(feature = "interface")]
mod interface;
#[cfg(feature = "interface")]
pub use interface::{Language, Words};
