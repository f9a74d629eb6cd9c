//! How what is shared is hidden: names are keyed hashes, contents are encrypted, and a content opens under the name
//! alone that it was made for. Both keys follow from the key of the registries.

use crate::registry::source::Keys;
use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit, Payload},
};

/// The form of what is sealed. Another form is not read: it counts as nothing.
const FORM: u8 = 1;
const NONCE: usize = 24;

#[derive(Clone)]
pub(super) struct Seal {
    keys: Keys,
    cipher: XChaCha20Poly1305,
}

impl Seal {
    pub(super) fn new(keys: &Keys) -> Self {
        let key = keys.digest("shared cache, contents, v1", &[]);
        Self { keys: keys.clone(), cipher: XChaCha20Poly1305::new(&key.into()) }
    }

    /// A name that says nothing without the key: 32 hexadecimal digits.
    pub(super) fn name(&self, parts: &[&[u8]]) -> String {
        let digest = self.keys.digest("shared cache, names, v1", parts);
        digest[..16].iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Seals a content for one name. None where the system has no randomness.
    pub(super) fn seal(&self, name: &str, plain: &[u8]) -> Option<Vec<u8>> {
        let mut nonce = [0; NONCE];
        getrandom::fill(&mut nonce).ok()?;
        let payload = Payload { msg: plain, aad: name.as_bytes() };
        let body = self.cipher.encrypt(&XNonce::from(nonce), payload).ok()?;
        Some([&[FORM][..], &nonce, &body].concat())
    }

    /// Opens what [`Seal::seal`] made for the same name.
    pub(super) fn open(&self, name: &str, sealed: &[u8]) -> Option<Vec<u8>> {
        let rest = sealed.strip_prefix(&[FORM])?;
        let (nonce, body) = rest.split_at_checked(NONCE)?;
        let nonce: [u8; NONCE] = nonce.try_into().ok()?;
        self.cipher.decrypt(&XNonce::from(nonce), Payload { msg: body, aad: name.as_bytes() }).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Secret;

    fn seal(key: u8) -> Seal {
        Seal::new(&Keys::new(&Secret::new([key; 32])).unwrap())
    }

    #[test]
    fn it_opens_for_its_own_name_and_key_alone() {
        let sealed = seal(1).seal("anna", b"999990019").unwrap();
        assert_eq!(seal(1).open("anna", &sealed).unwrap(), b"999990019");
        assert!(seal(1).open("bert", &sealed).is_none());
        assert!(seal(2).open("anna", &sealed).is_none());
        assert_ne!(seal(1).seal("anna", b"999990019").unwrap(), sealed, "the same content looks different");
        for broken in
            [&sealed[..20], &sealed[..sealed.len() - 1], &[], b"garbage of some length, longer than that"]
        {
            assert!(seal(1).open("anna", broken).is_none());
        }
        assert!(!sealed.windows(9).any(|part| part == b"999990019"));
    }

    #[test]
    fn a_name_follows_from_its_parts_and_the_key() {
        let name = seal(1).name(&[b"ab", b"c"]);
        assert_eq!(name.len(), 32);
        assert_eq!(name, seal(1).name(&[b"ab", b"c"]));
        assert_ne!(name, seal(1).name(&[b"a", b"bc"]));
        assert_ne!(name, seal(2).name(&[b"ab", b"c"]));
    }
}
