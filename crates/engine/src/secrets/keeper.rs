use super::passphrase::WrappedKey;
use crate::store::StoreError;
use serde::{Deserialize, Serialize};
use std::io::Write;
use std::path::Path;

/// Who keeps the data key, as the small file beside the store says. It holds no secret: the name of a
/// keychain entry, or the key wrapped by a passphrase.
#[derive(Serialize, Deserialize)]
#[serde(tag = "keeper", rename_all = "camelCase")]
pub(crate) enum Keeper {
    /// The system's keychain, under this name.
    Keychain {
        /// Random, so that two data folders of one user never share an entry.
        entry: String,
    },
    /// A passphrase.
    Passphrase(WrappedKey),
    /// The device's own lock.
    Device {
        /// Random, as above.
        entry: String,
        /// base64; what the guard wants back to open it. Of no use without the device.
        sealed: String,
    },
}

/// A name for a new entry of the keychain.
pub(crate) fn new_entry() -> Result<String, getrandom::Error> {
    Ok(format!("data-key-{:016x}", getrandom::u64()?))
}

impl Keeper {
    /// Reads the file; none where there is no file. A file that says nothing sensible is `Damaged`.
    pub(crate) fn load(path: &Path) -> Result<Option<Self>, StoreError> {
        let bytes = match std::fs::read(path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        serde_json::from_slice(&bytes).map(Some).map_err(|_| StoreError::Damaged("the key file".into()))
    }

    /// Replaces the file in one step: after a crash the old one or the new one is there, never a half.
    pub(crate) fn save(&self, path: &Path) -> Result<(), StoreError> {
        let fresh = path.with_extension("key-new");
        let mut file = std::fs::File::create(&fresh)?;
        file.write_all(&self.json()?)?;
        file.sync_all()?;
        drop(file);
        std::fs::rename(&fresh, path)?;
        sync_folder(path);
        Ok(())
    }

    fn json(&self) -> Result<Vec<u8>, StoreError> {
        serde_json::to_vec_pretty(self).map_err(|_| StoreError::Failed("the key file".into()))
    }
}

/// A new name reaches the disk with its folder; Windows cannot open one for that.
fn sync_folder(path: &Path) {
    if let Some(Ok(folder)) = path.parent().map(std::fs::File::open) {
        let _ = folder.sync_all();
    }
}
