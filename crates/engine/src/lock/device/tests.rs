use crate::ports::{Guard, GuardError, Notification, Shell};
use crate::rig::{NOON, RememberingShell, SetClock, bytes_below, config};
use crate::secrets::MemoryKeychain;
use crate::{Config, Engine};
use domain::call::view::{LockState, Profile};
use domain::call::*;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};
use url::Url;

/// A device whose owner does what a test says. What it hands out to be kept tells nothing of the secret.
#[derive(Default)]
struct Device {
    shell: RememberingShell,
    held: Mutex<BTreeMap<String, Vec<u8>>>,
    refuses: Mutex<Option<GuardError>>,
    asked: Mutex<Vec<String>>,
}

impl Device {
    fn refuse(&self, how: impl Into<Option<GuardError>>) {
        *self.refuses.lock().expect("lock") = how.into();
    }

    fn ask(&self, words: &str) -> Result<(), GuardError> {
        self.asked.lock().expect("lock").push(words.to_owned());
        self.refuses.lock().expect("lock").map_or(Ok(()), Err)
    }

    fn holds(&self) -> usize {
        self.held.lock().expect("lock").len()
    }
}

impl Guard for Device {
    fn is_there(&self) -> bool {
        true
    }

    fn seal(&self, name: &str, secret: &[u8], words: &str) -> Result<Vec<u8>, GuardError> {
        self.ask(words)?;
        self.held.lock().expect("lock").insert(name.to_owned(), secret.to_vec());
        Ok(b"a handle".to_vec())
    }

    fn open(&self, name: &str, sealed: &[u8], words: &str) -> Result<Vec<u8>, GuardError> {
        self.ask(words)?;
        assert_eq!(sealed, b"a handle");
        self.held.lock().expect("lock").get(name).cloned().ok_or(GuardError::Lost)
    }

    fn forget(&self, name: &str) {
        self.held.lock().expect("lock").remove(name);
    }
}

impl Shell for Device {
    fn open_url(&self, url: &Url) -> Result<bool, AppError> {
        self.shell.open_url(url)
    }

    fn notify(&self, notification: &Notification) -> Result<(), AppError> {
        self.shell.notify(notification)
    }

    fn languages(&self) -> Vec<String> {
        self.shell.languages()
    }

    fn guard(&self) -> Option<&dyn Guard> {
        Some(self)
    }
}

struct Rig {
    dir: tempfile::TempDir,
    device: Arc<Device>,
    keychain: Arc<MemoryKeychain>,
    clock: Arc<SetClock>,
}

impl Rig {
    fn new() -> Self {
        Self {
            dir: tempfile::tempdir().expect("dir"),
            device: Arc::default(),
            keychain: Arc::default(),
            clock: SetClock::at(NOON),
        }
    }

    async fn start(&self) -> Engine {
        let config = Config {
            shell: self.device.clone(),
            clock: self.clock.clone(),
            ..config(self.dir.path(), self.keychain.clone())
        };
        Engine::start(config).await.expect("starts")
    }

    /// With a name that is kept, and locked by the device.
    async fn guarded(&self) -> Engine {
        let engine = self.start().await;
        let profile = Profile { name: Some("Wilhelmina".into()), ..Profile::default() };
        engine.ask(SaveProfile { profile }).await.expect("saved");
        engine.ask(SetAppLock { on: true }).await.expect("locked");
        engine
    }
}

async fn state(engine: &Engine) -> (LockState, Option<bool>) {
    let view = engine.ask(GetStart {}).await.expect("view");
    (view.lock, view.app_lock)
}

async fn name(engine: &Engine) -> Result<Option<String>, ErrorCode> {
    engine.ask(GetProfile {}).await.map(|profile| profile.name).map_err(|error| error.code)
}

fn key_file(dir: &Path) -> String {
    std::fs::read_to_string(dir.join("naaste.key")).expect("a key file")
}

#[tokio::test]
async fn the_key_leaves_the_keychain_and_the_device_alone_gives_it_back() {
    let rig = Rig::new();
    let first = rig.guarded().await;
    assert_eq!(state(&first).await, (LockState::Open, Some(true)));
    assert!(rig.keychain.is_empty(), "the keychain gives it to nobody any more");
    assert_eq!(rig.device.holds(), 1);
    let key = rig.device.held.lock().expect("lock").values().next().cloned().expect("a key");
    assert!(!bytes_below(rig.dir.path()).windows(key.len()).any(|window| window == key));
    drop(first);

    let second = rig.start().await;
    assert_eq!(state(&second).await, (LockState::NeedsDevice, Some(true)));
    assert_eq!(name(&second).await, Err(ErrorCode::Locked));
    second.ask(UnlockWithDevice {}).await.expect("let in");
    assert_eq!(name(&second).await, Ok(Some("Wilhelmina".into())));
    let asked = rig.device.asked.lock().expect("lock").clone();
    assert!(asked.len() == 2 && asked.iter().all(|words| words.contains("Naaste")), "{asked:?}");
}

#[tokio::test]
async fn who_is_not_let_in_gets_nothing_and_loses_nothing() {
    let rig = Rig::new();
    drop(rig.guarded().await);
    let engine = rig.start().await;
    rig.device.refuse(GuardError::Stopped);
    let refused = engine.ask(UnlockWithDevice {}).await.map_err(|error| error.code);
    assert_eq!(refused, Err(ErrorCode::DeviceRefused));
    assert_eq!(state(&engine).await.0, LockState::NeedsDevice);
    assert_eq!(name(&engine).await, Err(ErrorCode::Locked));
    rig.device.refuse(None);
    engine.ask(UnlockWithDevice {}).await.expect("let in");
    assert_eq!(name(&engine).await, Ok(Some("Wilhelmina".into())));
}

#[tokio::test]
async fn a_lock_that_was_not_wanted_changes_nothing() {
    let rig = Rig::new();
    let engine = rig.start().await;
    rig.device.refuse(GuardError::Stopped);
    assert!(engine.ask(SetAppLock { on: true }).await.is_err());
    assert_eq!((state(&engine).await, rig.keychain.names().len()), ((LockState::Open, Some(false)), 1));
    rig.device.refuse(None);
    engine.ask(SetAppLock { on: true }).await.expect("on");

    // And nobody takes it off who is not let in.
    rig.device.refuse(GuardError::Stopped);
    assert!(engine.ask(SetAppLock { on: false }).await.is_err());
    assert!(key_file(rig.dir.path()).contains("device"));
    rig.device.refuse(None);
    engine.ask(SetAppLock { on: false }).await.expect("off");
    assert_eq!((rig.device.holds(), rig.keychain.names().len()), (0, 1));
    assert_eq!(state(&rig.start().await).await, (LockState::Open, Some(false)));
}

#[tokio::test]
async fn a_key_that_the_device_lost_is_said_to_be_lost_and_can_be_given_up() {
    let rig = Rig::new();
    drop(rig.guarded().await);
    rig.device.held.lock().expect("lock").clear();
    let engine = rig.start().await;
    assert!(engine.ask(UnlockWithDevice {}).await.is_err());
    assert_eq!(state(&engine).await.0, LockState::KeyLost);
    assert_eq!(state(&engine).await.0, LockState::KeyLost, "asking again changes nothing");
    engine.ask(ResetStore {}).await.expect("given up");
    assert_eq!(state(&engine).await, (LockState::Open, Some(false)));
}

#[tokio::test]
async fn it_locks_after_five_minutes_away_and_not_before() {
    let rig = Rig::new();
    let engine = rig.guarded().await;
    engine.suspend().await;
    rig.clock.set("2026-11-21T11:04:59Z");
    engine.resume().await;
    assert_eq!(name(&engine).await, Ok(Some("Wilhelmina".into())), "a moment away");

    engine.suspend().await;
    // The system says so twice on some phones; the first counts.
    rig.clock.set("2026-11-21T11:08:00Z");
    engine.suspend().await;
    rig.clock.set("2026-11-21T11:10:00Z");
    engine.resume().await;
    assert_eq!(
        (state(&engine).await.0, name(&engine).await),
        (LockState::NeedsDevice, Err(ErrorCode::Locked))
    );
    engine.ask(UnlockWithDevice {}).await.expect("let in");
    assert_eq!(name(&engine).await, Ok(Some("Wilhelmina".into())));

    engine.suspend().await;
    rig.clock.set("2026-11-21T11:00:00Z");
    engine.resume().await;
    assert_eq!(state(&engine).await.0, LockState::NeedsDevice, "a clock that was set back proves nothing");
}

#[tokio::test]
async fn without_the_lock_the_app_stays_open() {
    let rig = Rig::new();
    let engine = rig.start().await;
    engine.suspend().await;
    rig.clock.set("2026-11-22T11:00:00Z");
    engine.resume().await;
    assert_eq!(state(&engine).await, (LockState::Open, Some(false)));
}

#[tokio::test]
async fn erasing_takes_it_out_of_the_device_too() {
    let rig = Rig::new();
    let engine = rig.guarded().await;
    engine.ask(EraseAll {}).await.expect("erased");
    assert_eq!(rig.device.holds(), 0);
    assert_eq!(state(&engine).await, (LockState::Open, Some(false)));
}

#[tokio::test]
async fn where_the_platform_has_no_such_lock_none_is_offered() {
    let dir = tempfile::tempdir().expect("dir");
    let engine = crate::rig::engine(dir.path(), Arc::new(MemoryKeychain::default())).await;
    assert_eq!(state(&engine).await, (LockState::Open, None));
    let refused = engine.ask(SetAppLock { on: true }).await.map_err(|error| error.code);
    assert_eq!(refused, Err(ErrorCode::DeviceRefused));
}
