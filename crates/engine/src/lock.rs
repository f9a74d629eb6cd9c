//! Opening, locking and giving up the store.

use crate::engine::{Config, Engine};
use crate::ports::{Clock, Keychain};
use crate::secrets::{self, DataKey, Keeper, WrappedKey};
use crate::store::{Salvaged, Store, StoreError, Table, blocking};
use domain::call::view::{LockState, LostView, Settings, StartView};
use domain::call::{AppError, ErrorCode, ResetStore, SetPassphrase, Unlock};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// How the store is guarded, and why it may not be open.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Lock {
    /// Open and kept.
    Open,
    /// No keychain and no passphrase yet: everything works and nothing is kept.
    Unkept,
    /// A passphrase opens it.
    NeedsPassphrase,
    /// The key is gone.
    KeyLost,
    /// The file is damaged.
    Damaged,
    /// It could not be opened now; the next `GetStart` tries again.
    Failed(AppError),
}

impl Lock {
    /// The error that a call gets while locked; none where the store is open.
    pub(crate) fn refusal(&self) -> Option<AppError> {
        match self {
            Self::Open | Self::Unkept => None,
            Self::NeedsPassphrase => Some(ErrorCode::Locked.into()),
            Self::KeyLost => Some(ErrorCode::KeyLost.into()),
            Self::Damaged => Some(ErrorCode::StoreDamaged.into()),
            Self::Failed(error) => Some(error.clone()),
        }
    }
}

impl From<StoreError> for Lock {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Damaged(_) => Self::Damaged,
            StoreError::WrongKey => Self::KeyLost,
            other => Self::Failed(other.into()),
        }
    }
}

/// The files of the store and who keeps its key. All methods block.
pub(crate) struct Door {
    dir: PathBuf,
    keychain: Arc<dyn Keychain>,
    clock: Arc<dyn Clock>,
    /// The key of a damaged store, for what can still be read of it.
    damaged: Mutex<Option<DataKey>>,
}

const DB: &str = "naaste.db";
const KEY: &str = "naaste.key";
/// Stores that were given up or found damaged, one folder each.
const KEPT: &str = "kept";
/// A passphrase has at least this many characters.
const MIN_PASSPHRASE: usize = 10;

impl Door {
    pub(crate) fn new(config: &Config) -> Self {
        Self {
            dir: config.data_dir.clone(),
            keychain: config.keychain.clone(),
            clock: config.clock.clone(),
            damaged: Mutex::default(),
        }
    }

    fn db(&self) -> PathBuf {
        self.dir.join(DB)
    }

    fn key_file(&self) -> PathBuf {
        self.dir.join(KEY)
    }

    /// Opens the store as far as that goes without the user.
    fn approach(&self) -> (Lock, Option<Store>) {
        self.try_approach().unwrap_or_else(|error| (error.into(), None))
    }

    fn try_approach(&self) -> Result<(Lock, Option<Store>), StoreError> {
        std::fs::create_dir_all(&self.dir)?;
        let kept = self.db().try_exists()?;
        let entry = match Keeper::load(&self.key_file()) {
            Ok(Some(Keeper::Passphrase(_))) => return Ok((Lock::NeedsPassphrase, None)),
            Ok(Some(Keeper::Keychain { entry })) => entry,
            // Without the file that names the keeper nobody can open what is there.
            Ok(None) | Err(StoreError::Damaged(_)) if kept => return Ok((Lock::KeyLost, None)),
            Ok(None) | Err(StoreError::Damaged(_)) => return self.first_use(),
            Err(other) => return Err(other),
        };
        use crate::ports::KeychainError::{Missing, Refused};
        match self.keychain.get(&entry).map(|found| found.map(zeroize::Zeroizing::new)) {
            Ok(Some(bytes)) => match DataKey::from_bytes(&bytes) {
                Some(key) => self.open(&key),
                None => Ok((Lock::KeyLost, None)),
            },
            Ok(None) | Err(Missing) if kept => Ok((Lock::KeyLost, None)),
            Ok(None) | Err(Missing) => self.first_use(),
            Err(Refused) => Ok((Lock::Failed(ErrorCode::Locked.into()), None)),
        }
    }

    fn open(&self, key: &DataKey) -> Result<(Lock, Option<Store>), StoreError> {
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
        let entry = secrets::new_entry().map_err(|e| StoreError::Failed(e.to_string()))?;
        let taken = self.keychain.set(&entry, key.bytes()).and_then(|()| self.keychain.get(&entry));
        if taken.is_ok_and(|found| found.is_some_and(|bytes| bytes == key.bytes())) {
            Keeper::Keychain { entry }.save(&self.key_file())?;
            self.open(&key)
        } else {
            Ok((Lock::Unkept, Some(Store::in_memory(&key)?)))
        }
    }

    fn unlock(&self, passphrase: &str) -> Result<(Lock, Option<Store>), AppError> {
        let Some(Keeper::Passphrase(wrapped)) = Keeper::load(&self.key_file())? else {
            return Ok(self.approach());
        };
        let key = wrapped.unwrap(passphrase)?.ok_or(ErrorCode::WrongPassphrase)?;
        Ok(self.open(&key).unwrap_or_else(|error| (error.into(), None)))
    }

    /// Puts the key of an open store under a passphrase. A store in memory moves to the disk.
    fn guard(&self, store: &Store, passphrase: &str) -> Result<(), AppError> {
        let earlier = Keeper::load(&self.key_file()).ok().flatten();
        Keeper::Passphrase(WrappedKey::wrap(store.key(), passphrase)?).save(&self.key_file())?;
        if store.is_in_memory()
            && let Err(error) = store.settle(&self.db())
        {
            // Nothing was kept before, and nothing is kept now.
            let _ = std::fs::remove_file(self.key_file());
            return Err(error.into());
        }
        if let Some(Keeper::Keychain { entry }) = earlier {
            self.forget_entry(&entry);
        }
        Ok(())
    }

    /// Keeps a copy of a damaged store, and its key until it is given up.
    fn found_damaged(&self, key: &DataKey) -> Result<(), StoreError> {
        *self.damaged.lock().unwrap_or_else(PoisonError::into_inner) = Some(key.copy());
        self.keep_copy()
    }

    /// Moves an unreadable store aside and starts anew. Of a damaged one, what only this device has and
    /// can still be read goes along.
    fn reset(&self, lock: &Lock) -> Result<(Lock, Option<Store>), AppError> {
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
    fn erase(&self) -> Result<(Lock, Option<Store>), AppError> {
        if let Ok(Some(Keeper::Keychain { entry })) = Keeper::load(&self.key_file()) {
            self.forget_entry(&entry);
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
    fn lost(&self) -> Option<LostView> {
        let (own, unsent) = crate::store::count_unopened(&self.db())?;
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

/// Runs on a blocking thread; a lock without a store gets an empty one in memory.
async fn at<F>(door: &Arc<Door>, f: F) -> Result<(Lock, Store), AppError>
where
    F: FnOnce(&Door) -> Result<(Lock, Option<Store>), AppError> + Send + 'static,
{
    let door = door.clone();
    blocking(move || {
        let (lock, store) = f(&door)?;
        let store = match store {
            Some(store) => store,
            None => {
                let key = DataKey::random().map_err(|e| StoreError::Failed(e.to_string()))?;
                Store::in_memory(&key)?
            }
        };
        Ok((lock, store))
    })
    .await
}

/// At start: as far as it goes without the user.
pub(crate) async fn approach(door: &Arc<Door>) -> Result<(Lock, Store), AppError> {
    at(door, |door| Ok(door.approach())).await
}

/// Where the app stands. A store that could not be opened for a passing reason is tried again.
pub(crate) async fn start(engine: &Engine, _: domain::call::GetStart) -> Result<StartView, AppError> {
    if matches!(engine.lock(), Lock::Failed(_) | Lock::KeyLost) {
        let _turn = engine.turn().lock().await;
        let (lock, store) = approach(engine.door()).await?;
        if lock != engine.lock() {
            engine.enter(lock, store);
        }
    }
    let (lock, ctx) = (engine.lock(), engine.context());
    let state = match &lock {
        Lock::Open => LockState::Open,
        Lock::Unkept => LockState::ChoosePassphrase,
        Lock::NeedsPassphrase => LockState::NeedsPassphrase,
        Lock::KeyLost => LockState::KeyLost,
        Lock::Damaged => LockState::Damaged,
        Lock::Failed(error) => return Err(error.clone()),
    };
    let lost = match lock {
        Lock::KeyLost | Lock::Damaged => {
            let door = engine.door().clone();
            blocking(move || Ok(door.lost())).await?
        }
        _ => None,
    };
    let (settings, flags) = crate::settings::at_start(&ctx).await?;
    let Settings { theme, .. } = settings;
    Ok(StartView {
        lock: state,
        onboarded: flags.onboarded,
        language: crate::settings::language(&ctx, &settings),
        theme,
        example: flags.example,
        today: ctx.today(),
        demo: engine.config().demo,
        version: engine.config().version.clone(),
        lost,
    })
}

/// Opens a store that a passphrase guards.
pub(crate) async fn unlock(engine: &Engine, call: Unlock) -> Result<(), AppError> {
    let _turn = engine.turn().lock().await;
    if engine.lock() != Lock::NeedsPassphrase {
        return engine.lock().refusal().map_or(Ok(()), Err);
    }
    let passphrase = zeroize::Zeroizing::new(call.passphrase);
    let (lock, store) = at(engine.door(), move |door| door.unlock(&passphrase)).await?;
    let refusal = lock.refusal();
    engine.enter(lock, store);
    refusal.map_or(Ok(()), Err)
}

/// Guards an open store with a passphrase, or with another one.
pub(crate) async fn set_passphrase(engine: &Engine, call: SetPassphrase) -> Result<(), AppError> {
    let passphrase = zeroize::Zeroizing::new(call.passphrase);
    if passphrase.chars().count() < MIN_PASSPHRASE {
        return Err(AppError::new(ErrorCode::WeakPassphrase).with("min", MIN_PASSPHRASE));
    }
    let _turn = engine.turn().lock().await;
    let store = engine.open_context()?.store;
    let door = engine.door().clone();
    blocking(move || door.guard(&store, &passphrase)).await?;
    engine.relabel(Lock::Open);
    Ok(())
}

/// A call found damage in an open store: a copy is kept, and the app stands where it would have stood had
/// the damage been found at the start.
pub(crate) async fn found_damaged(engine: &Engine) {
    let _turn = engine.turn().lock().await;
    let ctx = engine.context();
    if engine.lock() != Lock::Open || ctx.store.is_closed() {
        return;
    }
    let key = ctx.store.key().copy();
    ctx.store.close();
    match at(engine.door(), move |door| {
        door.found_damaged(&key).map(|()| (Lock::Damaged, None)).map_err(AppError::from)
    })
    .await
    {
        Ok((lock, store)) => engine.enter(lock, store),
        Err(error) => tracing::error!(%error, "no copy of the damaged store"),
    }
}

/// Gives up a store that cannot be opened: its files are kept aside, and an empty one is made.
pub(crate) async fn reset(engine: &Engine, _: ResetStore) -> Result<(), AppError> {
    let _turn = engine.turn().lock().await;
    let lock = engine.lock();
    if !matches!(lock, Lock::KeyLost | Lock::Damaged | Lock::NeedsPassphrase) {
        return Err(lock.refusal().unwrap_or_else(|| ErrorCode::Forbidden.into()));
    }
    let (lock, store) = at(engine.door(), move |door| door.reset(&lock)).await?;
    engine.enter(lock, store);
    Ok(())
}

/// Erases everything on this device: the store, its key, what was kept aside.
pub(crate) async fn erase(engine: &Engine, _: domain::call::EraseAll) -> Result<(), AppError> {
    let _turn = engine.turn().lock().await;
    engine.context().store.close();
    let (lock, store) = at(engine.door(), Door::erase).await?;
    engine.enter(lock, store);
    Ok(())
}
