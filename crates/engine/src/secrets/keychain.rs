//! The keychains: the system's, one in memory, and none.

use crate::ports::{Keychain, KeychainError};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use keyring_core::{CredentialStore, Entry, Error};
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};
use zeroize::{Zeroize, Zeroizing};

/// The system's keychain: Secret Service on Linux and BSD, the keychain on macOS, protected data on iOS,
/// the credential manager on Windows, the keystore on Android.
///
/// A secret is kept as base64, because KDE Wallet holds UTF-8 only. Its methods block, on Linux on D-Bus
/// and perhaps on the user: call them from a thread that may.
pub struct OsKeychain {
    service: String,
    /// Connected at the first use, and again after a failure.
    store: Mutex<Option<Arc<CredentialStore>>>,
}

impl Default for OsKeychain {
    fn default() -> Self {
        Self::new("nl.naaste")
    }
}

impl OsKeychain {
    /// Entries of this service.
    pub fn new(service: &str) -> Self {
        Self { service: service.to_owned(), store: Mutex::default() }
    }

    fn with<T>(&self, name: &str, f: impl FnOnce(&Entry) -> keyring_core::Result<T>) -> Result<T, Error> {
        let store = {
            let mut connected = self.store.lock().unwrap_or_else(PoisonError::into_inner);
            match &*connected {
                Some(store) => store.clone(),
                None => connected.insert(connect()?).clone(),
            }
        };
        let answer = store.build(&self.service, name, modifiers().as_ref()).and_then(|entry| f(&entry));
        if matches!(answer, Err(Error::PlatformFailure(_))) {
            // The bus or the service may have restarted: connect anew the next time.
            *self.store.lock().unwrap_or_else(PoisonError::into_inner) = None;
        }
        answer
    }
}

impl Keychain for OsKeychain {
    fn get(&self, name: &str) -> Result<Option<Vec<u8>>, KeychainError> {
        match self.with(name, Entry::get_secret) {
            // An entry that is not ours counts as none: the key in it is lost either way.
            Ok(text) => Ok(STANDARD.decode(Zeroizing::new(text).as_slice()).ok()),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(why(&error)),
        }
    }

    fn set(&self, name: &str, secret: &[u8]) -> Result<(), KeychainError> {
        let text = Zeroizing::new(STANDARD.encode(secret));
        self.with(name, |entry| entry.set_secret(text.as_bytes())).map_err(|error| why(&error))
    }

    fn delete(&self, name: &str) -> Result<(), KeychainError> {
        match self.with(name, Entry::delete_credential) {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(why(&error)),
        }
    }
}

impl std::fmt::Debug for OsKeychain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OsKeychain").field("service", &self.service).finish_non_exhaustive()
    }
}

/// The error's text can quote a secret that it could not read: only its kind is logged.
fn why(error: &Error) -> KeychainError {
    let (kind, answer) = match error {
        Error::NoStorageAccess(_) => ("no access", KeychainError::Refused),
        Error::Ambiguous(_) => ("ambiguous", KeychainError::Refused),
        Error::PlatformFailure(_) => ("platform failure", KeychainError::Missing),
        _ => ("other", KeychainError::Missing),
    };
    tracing::info!(kind, "the keychain did not answer");
    answer
}

/// This device alone, and only while it is unlocked.
fn modifiers() -> Option<HashMap<&'static str, &'static str>> {
    cfg!(target_os = "ios").then(|| HashMap::from([("access-policy", "when-unlocked-this-device-only")]))
}

#[cfg(all(unix, not(any(target_vendor = "apple", target_os = "android"))))]
fn connect() -> keyring_core::Result<Arc<CredentialStore>> {
    Ok(zbus_secret_service_keyring_store::Store::new()?)
}

#[cfg(target_os = "macos")]
fn connect() -> keyring_core::Result<Arc<CredentialStore>> {
    Ok(apple_native_keyring_store::keychain::Store::new()?)
}

#[cfg(target_os = "ios")]
fn connect() -> keyring_core::Result<Arc<CredentialStore>> {
    Ok(apple_native_keyring_store::protected::Store::new()?)
}

#[cfg(target_os = "windows")]
fn connect() -> keyring_core::Result<Arc<CredentialStore>> {
    Ok(windows_native_keyring_store::Store::new()?)
}

#[cfg(target_os = "android")]
fn connect() -> keyring_core::Result<Arc<CredentialStore>> {
    Ok(android_native_keyring_store::Store::new()?)
}

/// A keychain that forgets everything when the program ends: for demonstrations and tests.
#[derive(Default)]
pub struct MemoryKeychain(Mutex<BTreeMap<String, Vec<u8>>>);

impl Keychain for MemoryKeychain {
    fn get(&self, name: &str) -> Result<Option<Vec<u8>>, KeychainError> {
        Ok(self.0.lock().unwrap_or_else(PoisonError::into_inner).get(name).cloned())
    }

    fn set(&self, name: &str, secret: &[u8]) -> Result<(), KeychainError> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), secret.to_vec());
        Ok(())
    }

    fn delete(&self, name: &str) -> Result<(), KeychainError> {
        if let Some(mut secret) = self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(name) {
            secret.zeroize();
        }
        Ok(())
    }
}

#[cfg(test)]
impl MemoryKeychain {
    pub(crate) fn names(&self) -> Vec<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).keys().cloned().collect()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.names().is_empty()
    }
}

impl std::fmt::Debug for MemoryKeychain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MemoryKeychain").finish_non_exhaustive()
    }
}

/// A system without a keychain.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoKeychain;

impl Keychain for NoKeychain {
    fn get(&self, _: &str) -> Result<Option<Vec<u8>>, KeychainError> {
        Err(KeychainError::Missing)
    }

    fn set(&self, _: &str, _: &[u8]) -> Result<(), KeychainError> {
        Err(KeychainError::Missing)
    }

    fn delete(&self, _: &str) -> Result<(), KeychainError> {
        Err(KeychainError::Missing)
    }
}
