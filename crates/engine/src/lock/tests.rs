use super::*;
use crate::ports::{Keychain, KeychainError};
use crate::rig::{bytes_below, config, contains, engine};
use crate::secrets::{MemoryKeychain, NoKeychain};
use crate::store::Table;
use domain::call::view::{LostView, Profile};
use domain::call::*;
use std::path::Path;
use std::sync::Mutex;

const PASSPHRASE: &str = "een fiets zonder wielen";

fn profile() -> Profile {
    Profile { name: Some("Wilhelmina".into()), hours: Some(12), ..Profile::default() }
}

async fn save(engine: &Engine) {
    engine.ask(SaveProfile { profile: profile() }).await.expect("saved");
}

async fn start(engine: &Engine) -> Result<StartView, AppError> {
    engine.ask(GetStart {}).await
}

async fn lock_of(engine: &Engine) -> LockState {
    start(engine).await.expect("a start view").lock
}

async fn profile_of(engine: &Engine) -> Result<Profile, AppError> {
    engine.ask(GetProfile {}).await
}

fn code<T>(code: ErrorCode) -> Result<T, AppError> {
    Err(code.into())
}

fn memory() -> Arc<MemoryKeychain> {
    Arc::default()
}

fn names(dir: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(dir)
        .expect("dir")
        .map(|e| e.expect("entry").file_name().into_string().expect("text"))
        .filter(|name| !["-wal", "-shm", ".lock"].iter().any(|end| name.ends_with(end)))
        .collect();
    names.sort();
    names
}

fn raw(dir: &Path, sql: &str) {
    rusqlite::Connection::open(dir.join("naaste.db")).expect("sqlite").execute_batch(sql).expect(sql);
}

#[tokio::test]
async fn with_a_keychain_the_store_is_open_and_kept() {
    let (dir, keychain) = (tempfile::tempdir().expect("dir"), memory());
    let first = engine(dir.path(), keychain.clone()).await;
    let view = start(&first).await.expect("view");
    assert_eq!((view.lock, view.onboarded, view.lost), (LockState::Open, false, None));
    assert_eq!((view.language.as_str(), view.today.to_string()), ("nl", "2026-11-21".into()));
    save(&first).await;
    first.ask(FinishOnboarding {}).await.expect("done");
    first.suspend().await;
    let second = engine(dir.path(), keychain).await;
    assert!(start(&second).await.expect("view").onboarded);
    assert_eq!(profile_of(&second).await, Ok(profile()));
    first.resume().await;
    assert_eq!(profile_of(&first).await, Ok(profile()), "a suspended engine goes on");
    assert!(!contains(&bytes_below(dir.path()), "Wilhelmina"));
}

#[tokio::test]
async fn without_a_keychain_nothing_is_kept_until_there_is_a_passphrase() {
    let dir = tempfile::tempdir().expect("dir");
    let first = engine(dir.path(), Arc::new(NoKeychain)).await;
    assert_eq!(lock_of(&first).await, LockState::ChoosePassphrase);
    save(&first).await;
    assert_eq!(profile_of(&first).await, Ok(profile()), "it works");
    assert!(names(dir.path()).is_empty(), "and nothing is on the disk");

    let weak = first.ask(SetPassphrase { passphrase: "negen éé.".into() }).await;
    assert_eq!(weak, Err(AppError::new(ErrorCode::WeakPassphrase).with("min", 10)));
    first.ask(SetPassphrase { passphrase: PASSPHRASE.into() }).await.expect("set");
    assert_eq!(lock_of(&first).await, LockState::Open);
    assert_eq!(profile_of(&first).await, Ok(profile()), "what was there is kept");
    assert_eq!(names(dir.path()), ["naaste.db", "naaste.key"]);

    let second = engine(dir.path(), Arc::new(NoKeychain)).await;
    assert_eq!(lock_of(&second).await, LockState::NeedsPassphrase);
    assert_eq!(profile_of(&second).await, code(ErrorCode::Locked));
    let wrong = second.ask(Unlock { passphrase: "een fiets met wielen".into() }).await;
    assert_eq!(wrong, code(ErrorCode::WrongPassphrase));
    assert_eq!(profile_of(&second).await, code(ErrorCode::Locked));
    let mut changes = second.changes();
    second.ask(Unlock { passphrase: PASSPHRASE.into() }).await.expect("opens");
    assert_eq!(changes.recv().await, Ok(Topic::App));
    assert_eq!(profile_of(&second).await, Ok(profile()));
    assert!(!contains(&bytes_below(dir.path()), "fiets"));
}

#[tokio::test]
async fn a_passphrase_can_take_over_from_the_keychain_and_be_changed() {
    let (dir, keychain) = (tempfile::tempdir().expect("dir"), memory());
    let first = engine(dir.path(), keychain.clone()).await;
    save(&first).await;
    first.ask(SetPassphrase { passphrase: PASSPHRASE.into() }).await.expect("set");
    assert!(keychain.is_empty(), "the keychain opens it no longer");
    first.ask(SetPassphrase { passphrase: "een heel ander woord".into() }).await.expect("changed");
    let second = engine(dir.path(), keychain).await;
    assert_eq!(lock_of(&second).await, LockState::NeedsPassphrase);
    assert_eq!(second.ask(Unlock { passphrase: PASSPHRASE.into() }).await, code(ErrorCode::WrongPassphrase));
    second.ask(Unlock { passphrase: "een heel ander woord".into() }).await.expect("opens");
    assert_eq!(profile_of(&second).await, Ok(profile()));
}

/// While locked, only what needs no store is answered; the rest says why.
#[tokio::test]
async fn a_locked_app_answers_how_to_unlock_it_and_whom_to_call() {
    let dir = tempfile::tempdir().expect("dir");
    let first = engine(dir.path(), Arc::new(NoKeychain)).await;
    first.ask(SetPassphrase { passphrase: PASSPHRASE.into() }).await.expect("set");
    let locked = engine(dir.path(), Arc::new(NoKeychain)).await;
    for name in [
        "getSettings",
        "getProfile",
        "finishOnboarding",
        "cancelSignIn",
        "getSync",
        "syncNow",
        "getVandaag",
        "getDossiers",
        "getPgbBudgets",
        "exportAgenda",
        "getReminders",
        "getBerichten",
        "getOutbox",
        "makeBackup",
        "exportAll",
    ] {
        let request = serde_json::from_value(serde_json::json!({ "call": name })).expect(name);
        assert_eq!(locked.call(request).await, code(ErrorCode::Locked), "{name}");
    }
    assert_eq!(locked.file("/document/1").await, code(ErrorCode::Locked));
    assert_eq!(locked.tick().await, None);
    for name in ["getStart", "getGemeenten", "getContacten"] {
        let request = serde_json::from_value(serde_json::json!({ "call": name })).expect(name);
        assert_ne!(locked.call(request).await, code(ErrorCode::Locked), "{name}");
    }
}

#[tokio::test]
async fn a_lost_key_is_said_and_a_reset_keeps_the_files_aside() {
    let dir = tempfile::tempdir().expect("dir");
    let first = engine(dir.path(), memory()).await;
    save(&first).await;
    first.context().write(|w| w.put(Table::Outbox, &[], "1", &"bericht")).await.expect("put");
    first.suspend().await;
    drop(first);
    // The keychain works and has forgotten the key; or it is gone.
    for keychain in [memory() as Arc<dyn Keychain>, Arc::new(NoKeychain)] {
        let engine = engine(dir.path(), keychain).await;
        let view = start(&engine).await.expect("view");
        assert_eq!((view.lock, view.lost), (LockState::KeyLost, Some(LostView { own: 1, unsent: 1 })));
        assert_eq!(profile_of(&engine).await, code(ErrorCode::KeyLost));
    }
    let keychain = memory();
    let fresh = engine(dir.path(), keychain.clone()).await;
    fresh.ask(ResetStore {}).await.expect("reset");
    assert_eq!(lock_of(&fresh).await, LockState::Open);
    assert_eq!(profile_of(&fresh).await, Ok(Profile::default()));
    let kept = dir.path().join("kept");
    assert_eq!(names(&kept), ["key-lost-1795258800"]);
    assert_eq!(names(&kept.join("key-lost-1795258800")), ["naaste.db", "naaste.key"]);
    save(&fresh).await;
    drop(fresh);
    assert_eq!(profile_of(&engine(dir.path(), keychain).await).await, Ok(profile()), "the new one is kept");
}

#[tokio::test]
async fn a_keychain_that_comes_back_opens_the_store_again() {
    let (dir, keychain) = (tempfile::tempdir().expect("dir"), Arc::new(Moody::default()));
    let first = engine(dir.path(), keychain.clone()).await;
    save(&first).await;
    drop(first);
    keychain.mood(Some(KeychainError::Refused));
    let again = engine(dir.path(), keychain.clone()).await;
    assert_eq!(start(&again).await, code(ErrorCode::Locked), "denied or locked: nothing is lost");
    assert_eq!(again.ask(ResetStore {}).await, code(ErrorCode::Locked), "and nothing is given up");
    keychain.mood(Some(KeychainError::Missing));
    assert_eq!(lock_of(&again).await, LockState::KeyLost);
    keychain.mood(None);
    assert_eq!(lock_of(&again).await, LockState::Open);
    assert_eq!(profile_of(&again).await, Ok(profile()));
}

#[tokio::test]
async fn a_key_of_another_length_or_another_store_is_a_lost_key() {
    for wrong in [vec![1; 32], vec![1; 7]] {
        let (dir, keychain) = (tempfile::tempdir().expect("dir"), memory());
        save(&engine(dir.path(), keychain.clone()).await).await;
        keychain.set(&keychain.names()[0], &wrong).expect("set");
        assert_eq!(lock_of(&engine(dir.path(), keychain).await).await, LockState::KeyLost);
    }
}

#[tokio::test]
async fn a_damaged_store_is_copied_and_what_can_be_read_is_saved() {
    let (dir, keychain) = (tempfile::tempdir().expect("dir"), memory());
    let first = engine(dir.path(), keychain.clone()).await;
    save(&first).await;
    first.context().write(|w| w.put(Table::Outbox, &[], "1", &"bericht")).await.expect("put");
    first.suspend().await;
    drop(first);
    raw(dir.path(), "DROP TABLE wire"); // what the file says about its version is not true any more
    let again = engine(dir.path(), keychain.clone()).await;
    let view = start(&again).await.expect("view");
    assert_eq!((view.lock, view.lost), (LockState::Damaged, Some(LostView { own: 0, unsent: 0 })));
    assert_eq!(profile_of(&again).await, code(ErrorCode::StoreDamaged));
    assert_eq!(names(&dir.path().join("kept")).len(), 1, "a copy was kept");
    drop(again);
    let again = engine(dir.path(), keychain.clone()).await;
    assert_eq!(names(&dir.path().join("kept")).len(), 1, "one copy is enough");
    again.ask(ResetStore {}).await.expect("reset");
    assert_eq!(profile_of(&again).await, Ok(profile()), "saved from the damaged file");
    let unsent = again.context().read(|r| r.count(Table::Outbox)).await;
    assert_eq!(unsent, Ok(1));
    drop(again);
    assert_eq!(profile_of(&engine(dir.path(), keychain).await).await, Ok(profile()));
}

#[tokio::test]
async fn damage_that_a_call_finds_is_treated_as_damage_at_the_start() {
    let (dir, keychain) = (tempfile::tempdir().expect("dir"), memory());
    let engine = engine(dir.path(), keychain).await;
    save(&engine).await;
    engine.ask(SaveSettings { settings: Default::default() }).await.expect("saved");
    raw(dir.path(), "UPDATE own SET sealed = zeroblob(200) WHERE seq = 2");
    assert_eq!(engine.ask(GetSettings {}).await, code(ErrorCode::StoreDamaged));
    let view = start(&engine).await;
    assert_eq!(
        view.map(|v| (v.lock, v.lost)),
        Ok((LockState::Damaged, Some(LostView { own: 1, unsent: 0 })))
    );
    engine.ask(ResetStore {}).await.expect("reset");
    assert_eq!(profile_of(&engine).await, Ok(profile()));
    assert_eq!(engine.ask(GetSettings {}).await, Ok(Default::default()));
}

#[tokio::test]
async fn a_file_of_rubbish_is_damaged_and_a_reset_starts_anew() {
    let (dir, keychain) = (tempfile::tempdir().expect("dir"), memory());
    save(&engine(dir.path(), keychain.clone()).await).await;
    for name in ["naaste.db-wal", "naaste.db-shm"] {
        let _ = std::fs::remove_file(dir.path().join(name));
    }
    std::fs::write(dir.path().join("naaste.db"), [0x55; 20_000]).expect("write");
    let again = engine(dir.path(), keychain).await;
    let view = start(&again).await.expect("view");
    assert_eq!((view.lock, view.lost), (LockState::Damaged, None), "what is lost cannot be known");
    again.ask(ResetStore {}).await.expect("reset");
    assert_eq!(profile_of(&again).await, Ok(Profile::default()));
    save(&again).await;
}

#[tokio::test]
async fn a_store_of_a_newer_version_is_left_alone() {
    let (dir, keychain) = (tempfile::tempdir().expect("dir"), memory());
    let first = engine(dir.path(), keychain.clone()).await;
    save(&first).await;
    first.suspend().await;
    drop(first);
    raw(dir.path(), "PRAGMA user_version = 99");
    let again = engine(dir.path(), keychain.clone()).await;
    assert_eq!(start(&again).await, code(ErrorCode::StoreTooNew));
    assert_eq!(profile_of(&again).await, code(ErrorCode::StoreTooNew));
    assert_eq!(again.ask(ResetStore {}).await, code(ErrorCode::StoreTooNew));
    raw(dir.path(), "PRAGMA user_version = 1");
    assert_eq!(profile_of(&engine(dir.path(), keychain).await).await, Ok(profile()));
}

#[tokio::test]
async fn erasing_leaves_nothing() {
    let (dir, keychain) = (tempfile::tempdir().expect("dir"), memory());
    let engine = engine(dir.path(), keychain.clone()).await;
    save(&engine).await;
    std::fs::create_dir_all(dir.path().join("kept/damaged-1")).expect("dir");
    std::fs::write(dir.path().join("kept/damaged-1/naaste.db"), "old").expect("write");
    let (before, ctx) = (keychain.names(), engine.context());
    engine.ask(EraseAll {}).await.expect("erased");
    assert_eq!(lock_of(&engine).await, LockState::Open);
    assert_eq!(profile_of(&engine).await, Ok(Profile::default()));
    assert_eq!(names(dir.path()), ["naaste.db", "naaste.key"]);
    assert!(keychain.names().iter().all(|name| !before.contains(name)), "the old key is gone");
    let late = ctx.write(|w| w.put(Table::Own, &["profile"], "profile", &"late")).await;
    assert_eq!(late, code(ErrorCode::Locked), "what still runs cannot write any more");
}

#[tokio::test]
async fn erasing_works_on_a_locked_store_too() {
    let dir = tempfile::tempdir().expect("dir");
    let first = engine(dir.path(), Arc::new(NoKeychain)).await;
    first.ask(SetPassphrase { passphrase: PASSPHRASE.into() }).await.expect("set");
    drop(first);
    let locked = engine(dir.path(), Arc::new(NoKeychain)).await;
    locked.ask(EraseAll {}).await.expect("erased");
    assert_eq!(lock_of(&locked).await, LockState::ChoosePassphrase);
    assert!(names(dir.path()).is_empty());
}

#[tokio::test]
async fn two_starts_at_once_share_one_store() {
    let (dir, keychain) = (tempfile::tempdir().expect("dir"), memory());
    let (one, two) = tokio::join!(engine(dir.path(), keychain.clone()), engine(dir.path(), keychain.clone()));
    save(&one).await;
    assert_eq!(profile_of(&two).await, Ok(profile()));
    assert_eq!(keychain.names().len(), 1, "one key");
    drop((one, two));
    assert_eq!(profile_of(&engine(dir.path(), keychain).await).await, Ok(profile()));
}

#[tokio::test]
async fn a_first_start_that_was_interrupted_is_done_again() {
    let dir = tempfile::tempdir().expect("dir");
    std::fs::write(dir.path().join("naaste.key"), "").expect("write");
    let (again, keychain) = (tempfile::tempdir().expect("dir"), memory());
    assert_eq!(lock_of(&engine(dir.path(), memory()).await).await, LockState::Open);
    // The key was named, and neither it nor a store was made.
    let keeper = r#"{"keeper":"keychain","entry":"data-key-1"}"#;
    std::fs::write(again.path().join("naaste.key"), keeper).expect("write");
    let engine = engine(again.path(), keychain).await;
    assert_eq!(lock_of(&engine).await, LockState::Open);
}

#[tokio::test]
async fn a_folder_that_cannot_be_made_is_an_error_that_passes() {
    let dir = tempfile::tempdir().expect("dir");
    let place = dir.path().join("here");
    std::fs::write(&place, "a file in the way").expect("write");
    let engine = Engine::start(config(&place, memory())).await.expect("starts all the same");
    assert_eq!(start(&engine).await, code(ErrorCode::StoreFailed));
    std::fs::remove_file(&place).expect("removed");
    assert_eq!(lock_of(&engine).await, LockState::Open);
}

/// A keychain that a person can lock, unlock and lose.
#[derive(Default)]
struct Moody {
    kept: MemoryKeychain,
    mood: Mutex<Option<KeychainError>>,
}

impl Moody {
    fn mood(&self, mood: Option<KeychainError>) {
        *self.mood.lock().expect("lock") = mood;
    }

    fn in_mood(&self) -> Result<(), KeychainError> {
        self.mood.lock().expect("lock").map_or(Ok(()), Err)
    }
}

impl Keychain for Moody {
    fn get(&self, name: &str) -> Result<Option<Vec<u8>>, KeychainError> {
        self.in_mood().and_then(|()| self.kept.get(name))
    }
    fn set(&self, name: &str, secret: &[u8]) -> Result<(), KeychainError> {
        self.in_mood().and_then(|()| self.kept.set(name, secret))
    }
    fn delete(&self, name: &str) -> Result<(), KeychainError> {
        self.in_mood().and_then(|()| self.kept.delete(name))
    }
}
