//! What every operation gets: the store, the clock, the shell, and a way to say what changed.

use crate::engine::{Config, Files};
use crate::ports::Shell;
use crate::store::{Reader, Store, Writer};
use domain::call::{AppError, Topic};
use domain::{Date, DateTime, agenda};
use jiff::Timestamp;
use std::sync::Arc;
use tokio::sync::broadcast;

/// The engine as an operation sees it. Cheap to clone. It belongs to one store: after an unlock, a reset
/// or an erase the engine makes a new one, and the store of the old one answers `Locked`.
#[derive(Clone)]
pub struct Context {
    /// The store. In memory while the app is locked.
    pub store: Store,
    /// What the shell configured.
    pub config: Arc<Config>,
    /// Files made for the user (exports, backups, calendars), by token, in memory.
    pub files: Files,
    /// Running sign-ins, sync state, the HTTP client.
    pub live: Arc<crate::session::Live>,
    pub(crate) changes: broadcast::Sender<Topic>,
}

impl Context {
    /// Now, by the shell's clock.
    pub fn now(&self) -> Timestamp {
        self.config.clock.now()
    }

    /// The civil moment in Europe/Amsterdam.
    pub fn local(&self) -> DateTime {
        agenda::civil(self.now())
    }

    /// Today in Europe/Amsterdam.
    pub fn today(&self) -> Date {
        self.local().date()
    }

    /// What the shell does for the engine.
    pub fn shell(&self) -> &dyn Shell {
        &*self.config.shell
    }

    /// Says that something changed. Call it after the write, not inside the closure.
    pub fn changed(&self, topic: Topic) {
        // Nobody listening is fine.
        let _ = self.changes.send(topic);
    }

    /// [`Store::read`].
    pub async fn read<T, F>(&self, f: F) -> Result<T, AppError>
    where
        T: Send + 'static,
        F: FnOnce(&Reader<'_>) -> Result<T, AppError> + Send + 'static,
    {
        self.store.read(f).await
    }

    /// [`Store::write`].
    pub async fn write<T, F>(&self, f: F) -> Result<T, AppError>
    where
        T: Send + 'static,
        F: FnOnce(&Writer<'_>) -> Result<T, AppError> + Send + 'static,
    {
        self.store.write(f).await
    }
}

impl std::fmt::Debug for Context {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Context").finish_non_exhaustive()
    }
}
