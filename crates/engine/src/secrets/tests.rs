use super::*;
use crate::ports::{Keychain, KeychainError};
use proptest::prelude::*;

/// What every keychain does, whatever keeps the secrets.
fn keychain_suite(keychain: &dyn Keychain, name: &str) {
    keychain.delete(name).expect("deleting nothing is fine");
    assert_eq!(keychain.get(name), Ok(None));

    // Bytes that are no text: a keychain that holds UTF-8 only must keep them too.
    let key: Vec<u8> = (0..32).map(|n| 255 - n).collect();
    keychain.set(name, &key).expect("set");
    assert_eq!(keychain.get(name), Ok(Some(key)));
    assert_eq!(keychain.get(&format!("{name}-other")), Ok(None), "another name is another entry");

    keychain.set(name, b"second").expect("replace");
    assert_eq!(keychain.get(name), Ok(Some(b"second".to_vec())));

    keychain.delete(name).expect("delete");
    assert_eq!(keychain.get(name), Ok(None));
    keychain.delete(name).expect("deleting twice is fine");
}

#[test]
fn the_keychain_in_memory_passes_the_suite() {
    keychain_suite(&MemoryKeychain::default(), "data-key");
}

/// The Secret Service of this system, in processes of their own: one without a bus, one with an unlocked
/// keyring in a folder that is thrown away.
#[cfg(target_os = "linux")]
mod secret_service {
    use super::*;
    use crate::rig::engine;
    use domain::call::view::{LockState, Profile};
    use domain::call::{GetProfile, GetStart, SaveProfile};
    use std::process::Command;
    use std::sync::Arc;

    const WITH: &str = "NAASTE_TEST_WITH_KEYRING";
    const WITHOUT: &str = "NAASTE_TEST_WITHOUT_KEYRING";

    fn this_test(name: &str) -> String {
        let exe = std::env::current_exe().expect("this test");
        format!("'{}' --exact secrets::tests::secret_service::{name} --nocapture", exe.display())
    }

    fn shell(script: &str, home: &std::path::Path, variable: &str) -> Command {
        let mut command = Command::new("dbus-run-session");
        command.args(["--", "sh", "-c", script]).env(variable, "1");
        command.env("HOME", home).env("XDG_DATA_HOME", home.join("data")).env("XDG_RUNTIME_DIR", home);
        command
    }

    /// Not a test of its own: see below.
    #[tokio::test]
    async fn inside_a_session_with_a_keyring() {
        if std::env::var_os(WITH).is_none() {
            return;
        }
        let keychain = Arc::new(OsKeychain::new("nl.naaste.test"));
        let one = keychain.clone();
        let suite = tokio::task::spawn_blocking(move || {
            keychain_suite(&*one, &new_entry().expect("randomness"));
            // Another connection sees what the first one stored.
            one.set("data-key-kept", b"kept").expect("set");
            assert_eq!(OsKeychain::new("nl.naaste.test").get("data-key-kept"), Ok(Some(b"kept".to_vec())));
        });
        suite.await.expect("the suite passes");
        let dir = tempfile::tempdir().expect("dir");
        let profile = Profile { name: Some("Wilhelmina".into()), ..Profile::default() };
        let first = engine(dir.path(), keychain).await;
        assert_eq!(first.ask(GetStart {}).await.expect("view").lock, LockState::Open);
        first.ask(SaveProfile { profile: profile.clone() }).await.expect("saved");
        let second = engine(dir.path(), Arc::new(OsKeychain::new("nl.naaste.test"))).await;
        assert_eq!(second.ask(GetProfile {}).await, Ok(profile));
        println!("the keyring was used");
    }

    /// Not a test of its own: see below.
    #[test]
    fn inside_a_session_without_a_bus() {
        if std::env::var_os(WITHOUT).is_none() {
            return;
        }
        let keychain = OsKeychain::default();
        assert_eq!(keychain.get("data-key"), Err(KeychainError::Missing));
        assert_eq!(keychain.set("data-key", b"x"), Err(KeychainError::Missing));
        assert_eq!(keychain.delete("data-key"), Err(KeychainError::Missing));
        println!("no keyring was found");
    }

    #[test]
    fn a_system_without_a_keyring_says_so() {
        let home = tempfile::tempdir().expect("dir");
        let output = Command::new("sh")
            .args(["-c", &this_test("inside_a_session_without_a_bus")])
            .env(WITHOUT, "1")
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .env("XDG_RUNTIME_DIR", home.path())
            .output()
            .expect("runs");
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && text.contains("no keyring was found"), "{text}");
    }

    #[test]
    fn the_systems_keychain_passes_the_suite_and_keeps_the_key_of_an_engine() {
        let home = tempfile::tempdir().expect("dir");
        let unlock = "printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null";
        let have = Command::new("sh")
            .args(["-c", "command -v dbus-run-session && command -v gnome-keyring-daemon"])
            .output()
            .is_ok_and(|output| output.status.success());
        if !have {
            eprintln!("skipped: no dbus-run-session or gnome-keyring-daemon on this machine");
            return;
        }
        let script = format!("{unlock} && {}", this_test("inside_a_session_with_a_keyring"));
        let output = shell(&script, home.path(), WITH).output().expect("runs");
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && text.contains("the keyring was used"), "{text}");
    }
}

#[test]
fn no_keychain_is_missing_and_not_empty() {
    assert_eq!(NoKeychain.get("data-key"), Err(KeychainError::Missing));
    assert_eq!(NoKeychain.set("data-key", b"x"), Err(KeychainError::Missing));
    assert_eq!(NoKeychain.delete("data-key"), Err(KeychainError::Missing));
}

#[test]
fn nothing_secret_is_in_a_debug_text() {
    let key = DataKey::from_bytes(&[171; 32]).expect("32 bytes");
    let keychain = MemoryKeychain::default();
    keychain.set("data-key", &[171; 32]).expect("set");
    for text in [format!("{key:?}"), format!("{keychain:?}"), format!("{:?}", OsKeychain::default())] {
        assert!(!text.contains("171") && !text.to_lowercase().contains("abab"), "{text}");
    }
}

#[test]
fn subkeys_differ_by_purpose_and_by_key() {
    let (one, two) =
        (DataKey::from_bytes(&[1; 32]).expect("key"), DataKey::from_bytes(&[2; 32]).expect("key"));
    assert_ne!(one.derive("a"), one.derive("b"));
    assert_ne!(one.derive("a"), two.derive("a"));
    assert_eq!(one.derive("a"), one.copy().derive("a"));
    assert!(DataKey::from_bytes(&[1; 31]).is_none() && DataKey::from_bytes(&[1; 33]).is_none());
}

/// HMAC pads a short key with zeros (RFC 2104, section 2), so padding it beforehand changes nothing.
#[test]
fn a_padded_block_is_the_same_hmac() {
    use hmac::{Hmac, KeyInit, Mac};
    let mut direct = Hmac::<sha2::Sha256>::new_from_slice(&[7; 32]).expect("any length");
    let mut padded = keyed(&[7; 32]);
    direct.update(b"text");
    padded.update(b"text");
    assert_eq!(direct.finalize().into_bytes(), padded.finalize().into_bytes());
}

#[test]
fn the_passphrase_opens_the_key_and_no_other_does() {
    let key = DataKey::random().expect("randomness");
    let wrapped = WrappedKey::wrap(&key, "zonder sleutelbos").expect("wrap");
    let json = serde_json::to_string(&wrapped).expect("json");
    assert!(!json.contains("zonder"));
    let read: WrappedKey = serde_json::from_str(&json).expect("json");
    assert_eq!(read.unwrap("zonder sleutelbos").expect("readable").expect("right").bytes(), key.bytes());
    assert!(read.unwrap("zonder sleutelboS").expect("readable").is_none());
    assert!(read.unwrap("").expect("readable").is_none());
}

#[test]
fn a_key_file_that_asks_for_too_much_or_makes_no_sense_is_refused_and_does_not_panic() {
    let wrapped = WrappedKey::wrap(&DataKey::random().expect("randomness"), "lang genoeg").expect("wrap");
    let json = serde_json::to_value(&wrapped).expect("json");
    let with = |pointer: &str, value: serde_json::Value| -> WrappedKey {
        let mut json = json.clone();
        *json.pointer_mut(pointer).expect("field") = value;
        serde_json::from_value(json).expect("shape")
    };
    use crate::store::StoreError::{Damaged, TooNew};
    assert!(matches!(with("/cost/memory", 4_000_000.into()).unwrap("lang genoeg"), Err(Damaged(_))));
    assert!(matches!(with("/cost/memory", 0.into()).unwrap("lang genoeg"), Err(Damaged(_))));
    assert!(matches!(with("/cost/lanes", 0.into()).unwrap("lang genoeg"), Err(Damaged(_))));
    assert!(matches!(with("/salt", "!".into()).unwrap("lang genoeg"), Err(Damaged(_))));
    assert!(matches!(with("/salt", "".into()).unwrap("lang genoeg"), Err(Damaged(_))));
    assert!(matches!(with("/nonce", "AAAA".into()).unwrap("lang genoeg"), Err(Damaged(_))));
    assert!(matches!(with("/version", 2.into()).unwrap("lang genoeg"), Err(TooNew)));
    assert!(with("/sealed", "AAAA".into()).unwrap("lang genoeg").expect("readable").is_none());
}

#[test]
fn the_key_file_is_replaced_whole_and_a_broken_one_is_told_from_none() {
    let dir = tempfile::tempdir().expect("dir");
    let path = dir.path().join("naaste.key");
    assert!(Keeper::load(&path).expect("readable").is_none());
    Keeper::Keychain { entry: "data-key-1".into() }.save(&path).expect("save");
    assert!(matches!(Keeper::load(&path), Ok(Some(Keeper::Keychain { entry })) if entry == "data-key-1"));
    let wrapped = WrappedKey::wrap(&DataKey::random().expect("randomness"), "lang genoeg").expect("wrap");
    Keeper::Passphrase(wrapped).save(&path).expect("save");
    assert!(matches!(Keeper::load(&path), Ok(Some(Keeper::Passphrase(_)))));
    assert_eq!(std::fs::read_dir(dir.path()).expect("dir").count(), 1, "no half file stays behind");
    std::fs::write(&path, "{").expect("write");
    assert!(matches!(Keeper::load(&path), Err(crate::store::StoreError::Damaged(_))));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_bytes_as_key_file_are_no_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let dir = tempfile::tempdir().expect("dir");
        let path = dir.path().join("naaste.key");
        std::fs::write(&path, bytes).expect("write");
        prop_assert!(Keeper::load(&path).is_err());
    }
}
