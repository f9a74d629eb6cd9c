//! The rows of a dossier's collections, and who may see them.

mod agenda;
mod bericht;
mod pgb;
mod toegang;
mod voorziening;
mod zaak;

pub use agenda::*;
pub use bericht::*;
pub use pgb::*;
pub use toegang::*;
pub use voorziening::*;
pub use zaak::*;
