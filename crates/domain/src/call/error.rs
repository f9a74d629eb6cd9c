use crate::Texts;
use serde::{Deserialize, Serialize};

/// An error as it crosses to the screen: a code and arguments without personal data. The screen shows
/// the message `error-<code>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{}", code.as_str())]
pub struct AppError {
    /// What went wrong.
    pub code: ErrorCode,
    /// Arguments of the message: never a name, an address or a text that the user wrote.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub args: Texts,
}

impl AppError {
    /// An error without arguments.
    pub fn new(code: ErrorCode) -> Self {
        Self { code, args: Texts::new() }
    }

    /// The same error with one more argument.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }
}

impl From<ErrorCode> for AppError {
    fn from(code: ErrorCode) -> Self {
        Self::new(code)
    }
}

macro_rules! codes {
    ($($(#[$meta:meta])* $variant:ident = $code:literal),+ $(,)?) => {
        /// Every error a person can see. Each has a message `error-<code>` in every locale.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum ErrorCode {
            $($(#[$meta])* #[serde(rename = $code)] $variant,)+
        }

        impl ErrorCode {
            /// Every code, for the check that each has its words.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code as in the message id `error-<code>`.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }
    };
}

codes! {
    /// No network, or the server cannot be reached.
    Offline = "offline",
    /// The server answers, but not now (429, 5xx).
    Unavailable = "unavailable",
    /// The answer was not what the contract says.
    BadAnswer = "bad-answer",
    /// The answer was larger than allowed.
    TooLarge = "too-large",
    /// The session has ended: sign in again.
    SignedOut = "signed-out",
    /// Signing in was stopped or refused.
    SignInFailed = "sign-in-failed",
    /// Signing in took too long.
    SignInTimeout = "sign-in-timeout",
    /// This person may not see or do this.
    Forbidden = "forbidden",
    /// It is not there (any more).
    NotFound = "not-found",
    /// It changed at the municipality meanwhile.
    Conflict = "conflict",
    /// The municipality refused it; `reason` is its own text.
    Refused = "refused",
    /// A field is missing or wrong; `field` names it.
    InvalidField = "invalid-field",
    /// A date is wrong; `field` names it.
    InvalidDate = "invalid-date",
    /// An amount is wrong; `field` names it.
    InvalidAmount = "invalid-amount",
    /// The passphrase is wrong.
    WrongPassphrase = "wrong-passphrase",
    /// The passphrase is too short; `min` is the least number of characters.
    WeakPassphrase = "weak-passphrase",
    /// The device did not let anybody in: stopped, not recognised, or tried too often.
    DeviceRefused = "device-refused",
    /// The store is locked: unlock first.
    Locked = "locked",
    /// The keychain that held the key is gone or was emptied.
    KeyLost = "key-lost",
    /// No keychain: choose a passphrase.
    NoKeychain = "no-keychain",
    /// The store on disk is damaged; a copy was kept.
    StoreDamaged = "store-damaged",
    /// The store was written by a newer version.
    StoreTooNew = "store-too-new",
    /// The disk is full.
    DiskFull = "disk-full",
    /// The store cannot be read or written.
    StoreFailed = "store-failed",
    /// The backup's recovery words do not fit.
    WrongWords = "wrong-words",
    /// The backup file is damaged or not ours.
    BadBackup = "bad-backup",
    /// The example dossier cannot be changed.
    ReadOnly = "read-only",
    /// There is no such code, or it was typed wrongly.
    CodeUnknown = "code-unknown",
    /// The code is too old.
    CodeExpired = "code-expired",
    /// Somebody redeemed the code.
    CodeUsed = "code-used",
    /// Whoever handed the code over withdrew it.
    CodeWithdrawn = "code-withdrawn",
    /// The code opens the own dossier.
    CodeOwn = "code-own",
    /// Too many codes were tried; `minutes` is how long to wait.
    CodeTries = "code-tries",
    /// No QR code of ours is in the picture.
    CodeNotFound = "code-not-found",
    /// Anything else: a defect of ours, with a number for the log.
    Internal = "internal",
}
