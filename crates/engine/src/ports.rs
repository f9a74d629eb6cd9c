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
    /// Which kind of reminders it belongs to, where the platform tells them apart.
    pub channel: &'static str,
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

/// Why a guard did not answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GuardError {
    /// This device has none, or no code is set on it.
    #[error("no guard")]
    Missing,
    /// Nobody was let in: stopped, not recognised, tried too often.
    #[error("stopped")]
    Stopped,
    /// What opened it is gone: the code of the device was taken away.
    #[error("lost")]
    Lost,
}

/// The device's own lock (face, finger, code), where it guards a key and not the screen alone. All methods block,
/// `seal` and `open` on the person.
pub trait Guard: Send + Sync + 'static {
    /// True where this device can, now.
    fn is_there(&self) -> bool;
    /// Puts a secret under this name behind the lock and answers what is to be kept of it. It asks who holds the
    /// device, with these words, and answers once the secret can be had back.
    fn seal(&self, name: &str, secret: &[u8], words: &str) -> Result<Vec<u8>, GuardError>;
    /// The secret, once the device let somebody in.
    fn open(&self, name: &str, sealed: &[u8], words: &str) -> Result<Vec<u8>, GuardError>;
    /// Forgets it.
    fn forget(&self, name: &str);
}

/// A kind of reminders that a person can silence by itself in the system's settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Channel {
    /// As in [`Notification::channel`].
    pub id: &'static str,
    /// Its name.
    pub name: String,
}

/// The system's own timer for notifications: it shows them while the app is not there. All methods block.
pub trait Scheduler: Send + Sync + 'static {
    /// Asks for leave once there is something to show. False where the person gave none.
    fn ready(&self, channels: &[Channel]) -> bool;
    /// Has the system show it at this moment, which is to come. The same id replaces an earlier one.
    fn place(&self, at: Timestamp, notification: &Notification) -> Result<(), AppError>;
    /// Takes back what waits under this id.
    fn take_back(&self, id: &str);
    /// Takes back all that waits.
    fn clear(&self);
}

/// What the shell does for the engine.
pub trait Shell: Send + Sync + 'static {
    /// Opens an address in the system browser. False where the screen has to open it itself.
    fn open_url(&self, url: &Url) -> Result<bool, AppError>;
    /// Shows a notification now. An error where nobody saw it, as far as that is known: it is then listed as missed. It may
    /// block.
    fn notify(&self, notification: &Notification) -> Result<(), AppError>;
    /// False where the system shows no notifications of the app. It may block.
    fn notifies(&self) -> bool {
        true
    }
    /// The system's languages, best first.
    fn languages(&self) -> Vec<String>;
    /// The device's own lock, where it can guard a key.
    fn guard(&self) -> Option<&dyn Guard> {
        None
    }
    /// True where the platform can keep the screen out of pictures and out of the list of open apps.
    fn hides_screen(&self) -> bool {
        false
    }
    /// Where the browser comes back to after signing in, where the system brings an address to the app: it is handed to
    /// [`crate::Engine::returned`]. Without one a port of this machine is listened to.
    fn return_address(&self) -> Option<Url> {
        None
    }
    /// Where the publisher wants to hear what is wrong with the app: a mail address, read by
    /// [`crate::hosting::mail_address`].
    fn report_to(&self) -> Option<String> {
        None
    }
}
