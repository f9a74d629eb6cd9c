//! Syncing: what changed at a municipality comes into the store, each collection in one transaction.
//!
//! A sync asks who is signed in and which dossiers that person may see (one question), the ETags of each
//! dossier (one each), and then only the collections whose ETag changed. Once a day each is read whole,
//! for an ETag may lie. Whatever goes wrong, the last good copy stays and [`view::get`] says how old it is.
//!
//! - [`record`] is what views read: dossiers, typed rows, the public page of a municipality;
//! - [`run`] and [`start`] sync, once and in the background; at most one flight is under way;
//! - [`open_document`] fetches a document's bytes.

mod apply;
mod documents;
mod gemeente;
mod line;
mod pages;
mod progress;
pub mod record;
mod round;
mod row;
mod run;
mod view;

pub use documents::{bytes as document_bytes, open_document};
pub(crate) use gemeente::{erase_gemeente, remember_person};
pub use gemeente::{fetch_gemeente, refresh_gemeente};
pub(crate) use line::Line;
pub(crate) use progress::Progress;
pub(crate) use round::{follow, heard, refresh};
pub(crate) use run::{after_sign_in, anew, look_at_the_clock, nudge};
pub use run::{run, start};
pub use view::{get, now};
