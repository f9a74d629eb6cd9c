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

/// Needs an unlocked Secret Service, as the end-to-end run starts one (`dbus-run-session`, then
/// `gnome-keyring-daemon --unlock`); it says so with NAASTE_TEST_KEYCHAIN. Without it the same test proves
/// that a missing keychain is told from an empty one.
#[test]
#[cfg(target_os = "linux")]
fn the_systems_keychain_passes_the_suite_or_says_that_there_is_none() {
    let keychain = OsKeychain::new("nl.naaste.test");
    if std::env::var_os("NAASTE_TEST_KEYCHAIN").is_some() {
        keychain_suite(&keychain, &new_entry().expect("randomness"));
        // A second connection sees what the first one stored.
        let name = new_entry().expect("randomness");
        keychain.set(&name, b"kept").expect("set");
        let again = OsKeychain::new("nl.naaste.test");
        assert_eq!(again.get(&name), Ok(Some(b"kept".to_vec())));
        again.delete(&name).expect("delete");
    } else if std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_none() {
        assert_eq!(keychain.get("data-key"), Err(KeychainError::Missing));
        assert_eq!(keychain.set("data-key", b"x"), Err(KeychainError::Missing));
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
