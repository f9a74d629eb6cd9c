//! What the engine asks of the platform. The shells implement these in a few lines each.

use domain::call::AppError;
use jiff::Timestamp;
use url::Url;

/// The wall clock. An argument everywhere, so that tests may set it.
pub trait Clock: Send + Sync + 'static {
    /// Now.
    fn now(&self) -> Timestamp;
}

/// The system's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// Why a keychain did not answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeychainError {
    /// This system has none, or it cannot be reached.
    #[error("no keychain")]
    Missing,
    /// It refused (locked, denied).
    #[error("keychain refused")]
    Refused,
}

/// The system's keychain. It holds the data key alone (Windows caps an entry at 2,560 bytes).
pub trait Keychain: Send + Sync + 'static {
    /// The secret with this name; `None` where the keychain works and has none.
    fn get(&self, name: &str) -> Result<Option<Vec<u8>>, KeychainError>;
    /// Stores it.
    fn set(&self, name: &str, secret: &[u8]) -> Result<(), KeychainError>;
    /// Deletes it; nothing happens where there is none.
    fn delete(&self, name: &str) -> Result<(), KeychainError>;
}

/// A notification. The title and body are neutral unless the user chose full text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notification {
    /// The reminder's id: the same one replaces an earlier one.
    pub id: String,
    /// Title.
    pub title: String,
    /// Body.
    pub body: String,
    /// What can be done from it, where the platform shows buttons. Whoever presses one comes back with
    /// [`crate::Engine::act_on`].
    pub actions: Vec<NotificationAction>,
}

/// A button of a notification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotificationAction {
    /// What it does, for [`crate::Engine::act_on`].
    pub id: &'static str,
    /// The words on it.
    pub label: String,
}

/// What the shell does for the engine.
pub trait Shell: Send + Sync + 'static {
    /// Opens an address in the system browser. False where the screen has to open it itself.
    fn open_url(&self, url: &Url) -> Result<bool, AppError>;
    /// Shows a notification now.
    fn notify(&self, notification: &Notification) -> Result<(), AppError>;
    /// The system's languages, best first.
    fn languages(&self) -> Vec<String>;
}
