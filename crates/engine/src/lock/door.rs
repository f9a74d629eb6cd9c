//! The files of the store and who keeps its key.

use super::Lock;
use crate::engine::Config;
use crate::ports::{Clock, Guard, Keychain, KeychainError, Shell};
use crate::secrets::{self, DataKey, Keeper, WrappedKey};
use crate::store::{Salvaged, Store, StoreError, Table, count_unopened};
use domain::call::view::LostView;
use domain::call::{AppError, ErrorCode};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use zeroize::Zeroizing;

/// The files of the store and who keeps its key. All methods block.
pub(crate) struct Door {
    dir: PathBuf,
    keychain: Arc<dyn Keychain>,
    clock: Arc<dyn Clock>,
    /// For the device's own lock.
    shell: Arc<dyn Shell>,
    /// The key of a damaged store, for what can still be read of it.
    damaged: Mutex<Option<DataKey>>,
}

const DB: &str = "naaste.db";
const KEY: &str = "naaste.key";
/// Held while a store is opened, made or given up, so that two starts at once do not make two keys.
const ALONE: &str = "naaste.lock";
/// Stores that were given up or found damaged, one folder each.
const KEPT: &str = "kept";

impl Door {
    pub(crate) fn new(config: &Config) -> Self {
        Self {
            dir: config.data_dir.clone(),
            keychain: config.keychain.clone(),
            clock: config.clock.clone(),
            shell: config.shell.clone(),
            damaged: Mutex::default(),
        }
    }

    /// The device's own lock.
    pub(super) fn guard_of_device(&self) -> Option<&dyn Guard> {
        self.shell.guard()
    }

    /// Who keeps the key, as far as that can be read.
    pub(super) fn keeper(&self) -> Option<Keeper> {
        Keeper::load(&self.key_file()).ok().flatten()
    }

    fn db(&self) -> PathBuf {
        self.dir.join(DB)
    }

    fn key_file(&self) -> PathBuf {
        self.dir.join(KEY)
    }

    /// Waits until no other process opens or changes the files. Where a file system knows no locks, two
    /// starts at once are on their own.
    pub(super) fn alone(&self) -> Option<std::fs::File> {
        std::fs::create_dir_all(&self.dir).ok()?;
        let file = std::fs::File::create(self.dir.join(ALONE)).ok()?;
        file.lock().ok()?;
        Some(file)
    }

    /// Opens the store as far as that goes without the user.
    pub(super) fn approach(&self) -> (Lock, Option<Store>) {
        self.try_approach().unwrap_or_else(|error| (error.into(), None))
    }

    fn try_approach(&self) -> Result<(Lock, Option<Store>), StoreError> {
        std::fs::create_dir_all(&self.dir)?;
        let kept = self.db().try_exists()?;
        let entry = match Keeper::load(&self.key_file()) {
            Ok(Some(Keeper::Passphrase(_))) => return Ok((Lock::NeedsPassphrase, None)),
            Ok(Some(Keeper::Device { .. })) => return Ok((Lock::NeedsDevice, None)),
            Ok(Some(Keeper::Keychain { entry })) => entry,
            // Without the file that names the keeper nobody can open what is there.
            Ok(None) | Err(StoreError::Damaged(_)) if kept => return Ok((Lock::KeyLost, None)),
            // Or a first use was interrupted before there was a store.
            Ok(None) | Err(StoreError::Damaged(_)) => return self.first_use(),
            Err(other) => return Err(other),
        };
        use KeychainError::{Missing, Refused};
        match self.keychain.get(&entry).map(|found| found.map(Zeroizing::new)) {
            Ok(Some(bytes)) => match DataKey::from_bytes(&bytes) {
                Some(key) => self.open(&key),
                None => Ok((Lock::KeyLost, None)),
            },
            Ok(None) | Err(Missing) if kept => Ok((Lock::KeyLost, None)),
            Ok(None) | Err(Missing) => self.first_use(),
            Err(Refused) => Ok((Lock::Failed(ErrorCode::Locked.into()), None)),
        }
    }

    pub(super) fn open(&self, key: &DataKey) -> Result<(Lock, Option<Store>), StoreError> {
        match Store::open(&self.db(), key) {
            Ok(store) => Ok((Lock::Open, Some(store))),
            Err(StoreError::Damaged(cause)) => {
                tracing::warn!(cause, "the store is damaged");
                self.found_damaged(key)?;
                Ok((Lock::Damaged, None))
            }
            Err(other) => Err(other),
        }
    }

    /// A new key and an empty store; in memory where no keychain takes the key.
    fn first_use(&self) -> Result<(Lock, Option<Store>), StoreError> {
        let key = DataKey::random().map_err(|e| StoreError::Failed(e.to_string()))?;
        if self.put_in_keychain(&key)? {
            self.open(&key)
        } else {
            Ok((Lock::Unkept, Some(Store::in_memory(&key)?)))
        }
    }

    /// Puts the key into the system's keychain. False where that does not take it; then nothing changed.
    pub(super) fn put_in_keychain(&self, key: &DataKey) -> Result<bool, StoreError> {
        let entry = secrets::new_entry().map_err(|e| StoreError::Failed(e.to_string()))?;
        let taken = self.keychain.set(&entry, key.bytes()).and_then(|()| self.keychain.get(&entry));
        if !taken.is_ok_and(|found| found.is_some_and(|bytes| bytes == key.bytes())) {
            return Ok(false);
        }
        if let Err(error) = (Keeper::Keychain { entry: entry.clone() }).save(&self.key_file()) {
            self.forget_entry(&entry);
            return Err(error);
        }
        Ok(true)
    }

    /// Opens the store with a passphrase.
    pub(super) fn unlock(&self, passphrase: &str) -> Result<(Lock, Option<Store>), AppError> {
        let Some(Keeper::Passphrase(wrapped)) = Keeper::load(&self.key_file())? else {
            return Ok(self.approach());
        };
        let key = wrapped.unwrap(passphrase)?.ok_or(ErrorCode::WrongPassphrase)?;
        Ok(self.open(&key).unwrap_or_else(|error| (error.into(), None)))
    }

    /// Puts the key of an open store under a passphrase. A store in memory moves to the disk.
    pub(super) fn guard(&self, store: &Store, passphrase: &str) -> Result<(), AppError> {
        let keeper = Keeper::Passphrase(WrappedKey::wrap(store.key(), passphrase)?);
        Ok(self.hand_over(store, &keeper)?)
    }

    /// From here on this one keeps the key of an open store, and who kept it before forgets it. A store in memory
    /// moves to the disk.
    pub(super) fn hand_over(&self, store: &Store, keeper: &Keeper) -> Result<(), StoreError> {
        let earlier = self.keeper();
        keeper.save(&self.key_file())?;
        if store.is_in_memory()
            && let Err(error) = store.settle(&self.db())
        {
            // Nothing was kept before, and nothing is kept now.
            let _ = std::fs::remove_file(self.key_file());
            return Err(error);
        }
        if let Some(earlier) = earlier {
            self.forget(&earlier);
        }
        Ok(())
    }

    /// Keeps a copy of a damaged store, and its key until it is given up.
    pub(super) fn found_damaged(&self, key: &DataKey) -> Result<(), StoreError> {
        *self.damaged.lock().unwrap_or_else(PoisonError::into_inner) = Some(key.copy());
        self.keep_copy()
    }

    /// Moves an unreadable store aside and starts anew. Of a damaged one, what only this device has and
    /// can still be read goes along.
    pub(super) fn reset(&self, lock: &Lock) -> Result<(Lock, Option<Store>), AppError> {
        let key = match lock {
            Lock::Damaged => self.damaged.lock().unwrap_or_else(PoisonError::into_inner).take(),
            _ => None,
        };
        let aside = self.aside(if key.is_some() { "damaged" } else { "key-lost" })?;
        let Some(key) = key else {
            for file in self.files() {
                rename_if_there(&file, &aside)?;
            }
            let _ = std::fs::remove_file(with_suffix(&self.db(), "-shm"));
            return Ok(self.first_use()?);
        };
        let salvaged = Salvaged::from(&self.db(), &key);
        for file in [self.db(), with_suffix(&self.db(), "-wal")] {
            rename_if_there(&file, &aside)?;
        }
        let _ = std::fs::remove_file(with_suffix(&self.db(), "-shm"));
        let store = Store::open(&self.db(), &key)?;
        salvaged.pour(&store)?;
        Ok((Lock::Open, Some(store)))
    }

    /// Removes everything: the key first, so that nothing is readable from then on.
    pub(super) fn erase(&self) -> Result<(Lock, Option<Store>), AppError> {
        if let Some(keeper) = self.keeper() {
            self.forget(&keeper);
        }
        let remove = || -> std::io::Result<()> {
            for file in self.files().into_iter().chain([with_suffix(&self.db(), "-shm")]) {
                allow_missing(std::fs::remove_file(file))?;
            }
            allow_missing(std::fs::remove_dir_all(self.dir.join(KEPT)))
        };
        remove().map_err(StoreError::from)?;
        Ok(self.first_use()?)
    }

    /// Who kept the key forgets it.
    pub(super) fn forget(&self, keeper: &Keeper) {
        match keeper {
            Keeper::Keychain { entry } => self.forget_entry(entry),
            Keeper::Device { entry, .. } => {
                if let Some(guard) = self.guard_of_device() {
                    guard.forget(entry);
                }
            }
            Keeper::Passphrase(_) => {}
        }
    }

    fn forget_entry(&self, entry: &str) {
        if let Err(error) = self.keychain.delete(entry) {
            tracing::warn!(%error, "the keychain kept an entry");
        }
    }

    fn files(&self) -> [PathBuf; 3] {
        [self.key_file(), self.db(), with_suffix(&self.db(), "-wal")]
    }

    /// A new folder for what is given up.
    fn aside(&self, reason: &str) -> Result<PathBuf, StoreError> {
        let stamp = self.clock.now().as_second();
        let mut aside = self.dir.join(KEPT).join(format!("{reason}-{stamp}"));
        for n in 2.. {
            if !aside.try_exists()? {
                break;
            }
            aside = self.dir.join(KEPT).join(format!("{reason}-{stamp}-{n}"));
        }
        std::fs::create_dir_all(&aside)?;
        Ok(aside)
    }

    /// Copies a damaged store aside, once for each state of the file.
    fn keep_copy(&self) -> Result<(), StoreError> {
        let changed = std::fs::metadata(self.db())?.modified()?;
        let stamp = changed.duration_since(std::time::UNIX_EPOCH).map_or(0, |d| d.as_secs());
        let aside = self.dir.join(KEPT).join(format!("damaged-copy-{stamp}"));
        if aside.try_exists()? {
            return Ok(());
        }
        std::fs::create_dir_all(&aside)?;
        for file in self.files() {
            if let Some(name) = file.file_name() {
                allow_missing(std::fs::copy(&file, aside.join(name)).map(|_| ()))?;
            }
        }
        Ok(())
    }

    /// How much of what only this device has would be lost by giving the store up; none where that
    /// cannot be known.
    pub(super) fn lost(&self) -> Option<LostView> {
        let (own, unsent) = count_unopened(&self.db())?;
        let salvaged = match &*self.damaged.lock().unwrap_or_else(PoisonError::into_inner) {
            Some(key) => Salvaged::from(&self.db(), key),
            None => Salvaged::default(),
        };
        Some(LostView {
            own: own.saturating_sub(salvaged.count(Table::Own)),
            unsent: unsent.saturating_sub(salvaged.count(Table::Outbox)),
        })
    }
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

fn allow_missing(result: std::io::Result<()>) -> std::io::Result<()> {
    match result {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

fn rename_if_there(file: &Path, folder: &Path) -> Result<(), StoreError> {
    let Some(name) = file.file_name() else { return Ok(()) };
    Ok(allow_missing(std::fs::rename(file, folder.join(name)))?)
}
