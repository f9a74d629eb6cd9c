//! A melding from draft to receipt, and the persoonlijk plan after it.
//!
//! Both are own records, saved at every tap. Sending puts them into the outbox under a key that is their own id:
//! however often, and from however many devices, they are sent, the municipality acts once. Its receipt is written
//! back into the record, and from then on [`kept`] shows the melding as a zaak until the synced copy does.

mod act;
mod compose;
mod files;
pub(crate) mod kept;
mod paper;
mod plan;
mod target;
mod view;

pub use act::{did, drop, keep, send};
pub use files::{add as add_file, remove as drop_file};
pub(crate) use files::{bytes, document, forget, keep as keep_file};
pub(crate) use kept::{plan_received, received};
pub use paper::print;
pub use plan::{did as did_plan, get as get_plan, print as print_plan, save as save_plan, send as send_plan};
pub use view::{get, list};
