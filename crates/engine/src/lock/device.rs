//! The device's own lock around the key: face, finger or the device's code.
//!
//! The key leaves the keychain and is had back from the system alone, once that let somebody in. What the file beside the
//! store keeps of it opens nothing without the device.

use super::door::Door;
use super::{Lock, at};
use crate::engine::Engine;
use crate::ports::{Guard, GuardError};
use crate::secrets::{DataKey, Keeper, new_entry};
use crate::store::{Store, StoreError, blocking};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::call::view::Settings;
use domain::call::{AppError, ErrorCode, SetAppLock, UnlockWithDevice};
use jiff::{SignedDuration, Timestamp};
use locales::content::Content;
use zeroize::Zeroizing;

/// So long the app may be away before it is locked: a sign-in in the browser fits in it.
const AWAY: SignedDuration = SignedDuration::from_mins(5);

impl From<GuardError> for AppError {
    fn from(error: GuardError) -> Self {
        match error {
            GuardError::Missing | GuardError::Stopped => ErrorCode::DeviceRefused.into(),
            GuardError::Lost => ErrorCode::KeyLost.into(),
        }
    }
}

/// True where the device guards the key; none where it cannot.
pub(super) async fn state(engine: &Engine) -> Result<Option<bool>, AppError> {
    if engine.config().shell.guard().is_none() {
        return Ok(None);
    }
    let door = engine.door().clone();
    blocking(move || {
        if matches!(door.keeper(), Some(Keeper::Device { .. })) {
            return Ok(Some(true));
        }
        Ok(door.guard_of_device().is_some_and(Guard::is_there).then_some(false))
    })
    .await
}

/// Opens a store that the device guards.
pub(crate) async fn unlock_with_device(engine: &Engine, _: UnlockWithDevice) -> Result<(), AppError> {
    let _turn = engine.turn().lock().await;
    if engine.lock() != Lock::NeedsDevice {
        return engine.lock().refusal().map_or(Ok(()), Err);
    }
    let words = words(engine, &Settings::default(), "device-lock-open");
    let (lock, store) = at(engine.door(), move |door| unlock(door, &words)).await?;
    let refusal = lock.refusal();
    engine.enter(lock, store);
    refusal.map_or(Ok(()), Err)
}

/// Has the device guard the key of an open store, or no longer.
pub(crate) async fn set_app_lock(engine: &Engine, call: SetAppLock) -> Result<(), AppError> {
    let _turn = engine.turn().lock().await;
    let ctx = engine.open_context()?;
    let settings = ctx.read(crate::settings::stored).await?;
    let key = if call.on { "device-lock-on" } else { "device-lock-off" };
    let words = words(engine, &settings, key);
    let (door, store) = (engine.door().clone(), ctx.store);
    blocking(move || {
        let _alone = door.alone();
        if call.on { guard(&door, &store, &words) } else { release(&door, &store, &words) }
    })
    .await?;
    engine.relabel(Lock::Open);
    Ok(())
}

/// The app is back in the foreground. Locks it where the device guards the key and the app was away for long; true then.
pub(crate) async fn came_back(engine: &Engine, since: Timestamp) -> bool {
    let away = engine.config().clock.now().duration_since(since);
    // A clock that was set back proves nothing.
    if (SignedDuration::ZERO..AWAY).contains(&away) || engine.config().shell.guard().is_none() {
        return false;
    }
    let _turn = engine.turn().lock().await;
    if engine.lock() != Lock::Open {
        return false;
    }
    let locked = at(engine.door(), |door| match door.keeper() {
        Some(Keeper::Device { .. }) => Ok((Lock::NeedsDevice, None)),
        _ => Ok((Lock::Open, None)),
    });
    match locked.await {
        Ok((Lock::NeedsDevice, store)) => {
            // It closes the store, and with it goes the key.
            engine.enter(Lock::NeedsDevice, store);
            true
        }
        Ok(_) => false,
        Err(error) => {
            tracing::error!(%error, "the app was not locked");
            false
        }
    }
}

fn unlock(door: &Door, words: &str) -> Result<(Lock, Option<Store>), AppError> {
    let Some(Keeper::Device { entry, sealed }) = door.keeper() else { return Ok(door.approach()) };
    let key = match key(door, &entry, &sealed, words) {
        // Nobody can have it any more: as where a keychain lost it.
        Err(GuardError::Lost) => return Ok((Lock::KeyLost, None)),
        other => other?,
    };
    Ok(door.open(&key).unwrap_or_else(|error| (error.into(), None)))
}

fn key(door: &Door, entry: &str, sealed: &str, words: &str) -> Result<DataKey, GuardError> {
    let guard = door.guard_of_device().ok_or(GuardError::Missing)?;
    let sealed = STANDARD.decode(sealed).map_err(|_| GuardError::Lost)?;
    let bytes = Zeroizing::new(guard.open(entry, &sealed, words)?);
    DataKey::from_bytes(&bytes).ok_or(GuardError::Lost)
}

fn guard(door: &Door, store: &Store, words: &str) -> Result<(), AppError> {
    if matches!(door.keeper(), Some(Keeper::Device { .. })) {
        return Ok(());
    }
    let guard = door.guard_of_device().ok_or(GuardError::Missing)?;
    let entry = new_entry().map_err(|error| StoreError::Failed(error.to_string()))?;
    let sealed = guard.seal(&entry, store.key().bytes(), words)?;
    let keeper = Keeper::Device { entry: entry.clone(), sealed: STANDARD.encode(sealed) };
    if let Err(error) = door.hand_over(store, &keeper) {
        guard.forget(&entry);
        return Err(error.into());
    }
    Ok(())
}

fn release(door: &Door, store: &Store, words: &str) -> Result<(), AppError> {
    let Some(keeper @ Keeper::Device { .. }) = door.keeper() else { return Ok(()) };
    if let Keeper::Device { entry, sealed } = &keeper {
        // Whoever picked up an open phone may not take the lock off.
        key(door, entry, sealed, words)?;
    }
    if !door.put_in_keychain(store.key())? {
        return Err(ErrorCode::NoKeychain.into());
    }
    door.forget(&keeper);
    Ok(())
}

/// What the system's question says, in the user's language as far as that is known.
fn words(engine: &Engine, settings: &Settings, key: &str) -> String {
    let language = crate::settings::language(&engine.context(), settings);
    Content::new(&language).get(key).unwrap_or_default()
}

#[cfg(test)]
mod tests;
