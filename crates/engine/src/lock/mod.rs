//! Opening, locking and giving up the store.

mod device;
mod door;
#[cfg(test)]
mod tests;

pub(crate) use device::{came_back, set_app_lock, unlock_with_device};
pub(crate) use door::Door;

use crate::engine::Engine;
use crate::secrets::DataKey;
use crate::store::{Store, StoreError, blocking};
use domain::call::view::{LockState, StartView};
use domain::call::{AppError, EraseAll, ErrorCode, GetStart, ResetStore, SetPassphrase, Unlock};
use std::sync::Arc;
use zeroize::Zeroizing;

/// A passphrase has at least this many characters.
const MIN_PASSPHRASE: usize = 10;

/// How the store is guarded, and why it may not be open.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Lock {
    /// Open and kept.
    Open,
    /// No keychain and no passphrase yet: everything works and nothing is kept.
    Unkept,
    /// A passphrase opens it.
    NeedsPassphrase,
    /// The device's own lock opens it.
    NeedsDevice,
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
            Self::NeedsPassphrase | Self::NeedsDevice => Some(ErrorCode::Locked.into()),
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

/// Runs on a blocking thread; a lock without a store gets an empty one in memory.
async fn at<F>(door: &Arc<Door>, f: F) -> Result<(Lock, Store), AppError>
where
    F: FnOnce(&Door) -> Result<(Lock, Option<Store>), AppError> + Send + 'static,
{
    let door = door.clone();
    blocking(move || {
        let _alone = door.alone();
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
pub(crate) async fn start(engine: &Engine, _: GetStart) -> Result<StartView, AppError> {
    if matches!(engine.lock(), Lock::Failed(_) | Lock::KeyLost) {
        let _turn = engine.turn().lock().await;
        let (lock, store) = approach(engine.door()).await?;
        // Of a key that the device lost, the file still says that the device has it.
        let lost = engine.lock() == Lock::KeyLost && lock == Lock::NeedsDevice;
        if lock != engine.lock() && !lost {
            engine.enter(lock, store);
        }
    }
    let (lock, ctx) = (engine.lock(), engine.context());
    let state = match &lock {
        Lock::Open => LockState::Open,
        Lock::Unkept => LockState::ChoosePassphrase,
        Lock::NeedsPassphrase => LockState::NeedsPassphrase,
        Lock::NeedsDevice => LockState::NeedsDevice,
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
    let app_lock = device::state(engine).await?;
    let (settings, flags, colours) = crate::settings::at_start(&ctx).await?;
    Ok(StartView {
        lock: state,
        onboarded: flags.onboarded,
        language: crate::settings::language(&ctx, &settings),
        theme: settings.theme,
        colours,
        example: flags.example,
        today: ctx.today(),
        demo: engine.config().demo,
        version: engine.config().version.clone(),
        lost,
        app_lock,
        hides_screen: ctx.shell().hides_screen(),
        report_to: ctx.shell().report_to(),
    })
}

/// Opens a store that a passphrase guards.
pub(crate) async fn unlock(engine: &Engine, call: Unlock) -> Result<(), AppError> {
    let _turn = engine.turn().lock().await;
    if engine.lock() != Lock::NeedsPassphrase {
        return engine.lock().refusal().map_or(Ok(()), Err);
    }
    let passphrase = Zeroizing::new(call.passphrase);
    let (lock, store) = at(engine.door(), move |door| door.unlock(&passphrase)).await?;
    let refusal = lock.refusal();
    engine.enter(lock, store);
    refusal.map_or(Ok(()), Err)
}

/// Guards an open store with a passphrase, or with another one.
pub(crate) async fn set_passphrase(engine: &Engine, call: SetPassphrase) -> Result<(), AppError> {
    let passphrase = Zeroizing::new(call.passphrase);
    if passphrase.chars().count() < MIN_PASSPHRASE {
        return Err(AppError::new(ErrorCode::WeakPassphrase).with("min", MIN_PASSPHRASE));
    }
    let _turn = engine.turn().lock().await;
    let store = engine.open_context()?.store;
    let door = engine.door().clone();
    blocking(move || {
        let _alone = door.alone();
        door.guard(&store, &passphrase)
    })
    .await?;
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
    if !matches!(lock, Lock::KeyLost | Lock::Damaged | Lock::NeedsPassphrase | Lock::NeedsDevice) {
        return Err(lock.refusal().unwrap_or_else(|| ErrorCode::Forbidden.into()));
    }
    let (lock, store) = at(engine.door(), move |door| door.reset(&lock)).await?;
    engine.enter(lock, store);
    Ok(())
}

/// Erases everything on this device: the store, its key, what was kept aside.
pub(crate) async fn erase(engine: &Engine, _: EraseAll) -> Result<(), AppError> {
    let _turn = engine.turn().lock().await;
    engine.context().store.close();
    let (lock, store) = at(engine.door(), Door::erase).await?;
    engine.enter(lock, store);
    Ok(())
}
