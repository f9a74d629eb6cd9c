//! Server-sent events of a dossier: their names.

/// Something changed. The data is a [`crate::Dossier`]: the ETags as they are now. It has no id.
pub const DOSSIER: &str = "dossier";
/// Something was said in the chat. The data is a [`crate::Bericht`], the id is its id.
pub const BERICHT: &str = "bericht";
/// The most seconds of silence: a comment comes before. A reader that hears nothing for longer comes back.
pub const SILENCE: u64 = 10;
