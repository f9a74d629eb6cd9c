//! The engine: native, without a shell. It keeps what the user wrote and what municipalities sent, and
//! answers every request of the screens.
//!
//! - [`Engine`] is the public face: one `call`, one stream of changes, one way to get a file.
//! - [`store`] is the truth on disk, sealed; [`secrets`] has its key; [`own`] the user's own records.
//! - `session`, `sync`, `outbox` and `net` talk to municipalities; `views` and `tips` answer screens.
//! - [`ports`] is what a shell brings along.

mod aanbod;
pub mod backup;
mod care;
mod chat;
mod concept;
pub mod context;
mod dispatch;
mod engine;
mod first_screen;
pub mod hosting;
mod lock;
mod machtiging;
mod melding;
pub mod net;
pub mod outbox;
pub mod own;
mod picked;
pub mod ports;
mod print;
mod reminders;
#[cfg(test)]
mod rig;
mod search;
pub mod secrets;
pub mod session;
mod settings;
pub mod store;
pub mod sync;
pub mod tips;
mod upload;
pub mod views;

pub use context::Context;
pub use engine::{Config, Engine, FileBytes, Files, GatewayConfig};
