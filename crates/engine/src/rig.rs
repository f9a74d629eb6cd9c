//! What the engine's own tests share: a clock that they set, a shell that remembers, an engine in a folder.

use crate::ports::{Clock, Keychain, Notification, Shell};
use crate::{Config, Engine};
use domain::call::AppError;
use jiff::Timestamp;
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use url::Url;

/// A clock that stands still until a test moves it.
pub(crate) struct SetClock(AtomicI64);

impl SetClock {
    pub(crate) fn at(instant: &str) -> Arc<Self> {
        let clock = Self(AtomicI64::new(0));
        clock.set(instant);
        Arc::new(clock)
    }

    pub(crate) fn set(&self, instant: &str) {
        let instant: Timestamp = instant.parse().expect("an instant");
        self.0.store(instant.as_millisecond(), Ordering::SeqCst);
    }
}

impl Clock for SetClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millisecond(self.0.load(Ordering::SeqCst)).expect("in range")
    }
}

/// A shell that remembers what it was asked.
#[derive(Default)]
pub(crate) struct RememberingShell {
    pub(crate) notified: Mutex<Vec<Notification>>,
    pub(crate) languages: Vec<String>,
    /// Nobody shows notifications.
    pub(crate) refuses: std::sync::atomic::AtomicBool,
}

impl Shell for RememberingShell {
    fn open_url(&self, _: &Url) -> Result<bool, AppError> {
        Ok(false)
    }

    fn notify(&self, notification: &Notification) -> Result<(), AppError> {
        if !self.notifies() {
            return Err(domain::call::ErrorCode::Internal.into());
        }
        self.notified.lock().expect("lock").push(notification.clone());
        Ok(())
    }

    fn notifies(&self) -> bool {
        !self.refuses.load(Ordering::SeqCst)
    }

    fn languages(&self) -> Vec<String> {
        self.languages.clone()
    }
}

/// A day in the middle of the tests' time.
pub(crate) const NOON: &str = "2026-11-21T11:00:00Z";

/// A configuration without municipalities.
pub(crate) fn config(dir: &Path, keychain: Arc<dyn Keychain>) -> Config {
    Config {
        data_dir: dir.to_owned(),
        gateways: Vec::new(),
        clock: SetClock::at(NOON),
        keychain,
        shell: Arc::new(RememberingShell::default()),
        demo: false,
        version: "0.1.0".into(),
    }
}

/// An engine with that configuration.
pub(crate) async fn engine(dir: &Path, keychain: Arc<dyn Keychain>) -> Engine {
    Engine::start(config(dir, keychain)).await.expect("starts")
}

/// All bytes of all files below a folder.
pub(crate) fn bytes_below(dir: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    for entry in std::fs::read_dir(dir).expect("dir") {
        let path = entry.expect("entry").path();
        if path.is_dir() {
            bytes.extend(bytes_below(&path));
        } else {
            bytes.extend(std::fs::read(&path).expect("file"));
        }
    }
    bytes
}

/// True where `needle` is somewhere in `haystack`.
pub(crate) fn contains(haystack: &[u8], needle: &str) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle.as_bytes())
}
