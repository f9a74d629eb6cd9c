//! The binary's side: its settings, its listener, and how it stops.

mod log;
mod serve;
mod settings;

pub use log::log;
pub use serve::{ServeError, check, serve};
pub use settings::{RegistryConfig, ServerConfig, Settings, SettingsError, TlsConfig};
