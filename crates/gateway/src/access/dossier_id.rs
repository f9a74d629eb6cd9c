//! A dossier's id: an HMAC of the BSN, so that it names the dossier and tells nothing.

use crate::{config::DossierConfig, registry::Bsn};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// Makes and recognises ids under the current key and the one before it.
pub(crate) struct Ids {
    /// The current key first.
    keys: Vec<Hmac<Sha256>>,
}

impl Ids {
    pub(crate) fn new(config: &DossierConfig) -> Self {
        // A key of any length is accepted here; the configuration's check refuses short ones.
        let key = |secret: &crate::Secret| Hmac::new_from_slice(secret.reveal()).ok();
        Self {
            keys: [Some(&config.key), config.previous_key.as_ref()]
                .into_iter()
                .flatten()
                .filter_map(key)
                .collect(),
        }
    }

    /// The id that is given out: 43 characters of base64url.
    pub(crate) fn id(&self, client: &Bsn) -> String {
        self.keys
            .first()
            .map(|key| URL_SAFE_NO_PAD.encode(dossier(key, client).finalize().into_bytes()))
            .unwrap_or_default()
    }

    /// True where this is an id of that person, under either key.
    pub(crate) fn is_for(&self, id: &str, client: &Bsn) -> bool {
        let Ok(bytes) = URL_SAFE_NO_PAD.decode(id) else { return false };
        self.keys.iter().any(|key| dossier(key, client).verify_slice(&bytes).is_ok())
    }

    /// A seal on something that we hand out and want back unchanged.
    pub(crate) fn seal(&self, label: &str, parts: &[&[u8]]) -> Option<[u8; 16]> {
        self.keys.first().map(|key| sealed(key, label, parts))
    }

    /// True where the seal is ours, under either key.
    pub(crate) fn is_sealed(&self, label: &str, parts: &[&[u8]], seal: &[u8]) -> bool {
        // Not secret: whoever forges one of 2^128 gets a page that is theirs anyway.
        self.keys.iter().any(|key| sealed(key, label, parts) == seal)
    }
}

fn dossier(key: &Hmac<Sha256>, client: &Bsn) -> Hmac<Sha256> {
    let mut mac = key.clone();
    mac.update(b"dossier:1:");
    mac.update(client.reveal().as_bytes());
    mac
}

fn sealed(key: &Hmac<Sha256>, label: &str, parts: &[&[u8]]) -> [u8; 16] {
    let mut mac = key.clone();
    for part in std::iter::once(label.as_bytes()).chain(parts.iter().copied()) {
        // The length before each part: "ab" and "c" is not "a" and "bc".
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part);
    }
    let full = mac.finalize().into_bytes();
    let mut seal = [0; 16];
    seal.copy_from_slice(&full[..16]);
    seal
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Secret;

    fn ids(key: u8, previous: Option<u8>) -> Ids {
        let secret = |byte: u8| Secret::new(vec![byte; 32]);
        Ids::new(&DossierConfig { key: secret(key), previous_key: previous.map(secret) })
    }

    fn bsn(text: &str) -> Bsn {
        Bsn::new(text).unwrap()
    }

    #[test]
    fn an_id_names_one_person_and_holds_no_bsn() {
        let ids = ids(1, None);
        let id = ids.id(&bsn("999990019"));
        assert_eq!(id.len(), 43);
        assert!(!id.contains("99999"));
        assert!(ids.is_for(&id, &bsn("999990019")));
        assert!(!ids.is_for(&id, &bsn("999990329")));
        for wrong in ["", "x", &id[..42], &format!("{id}="), &format!("{id}A")] {
            assert!(!ids.is_for(wrong, &bsn("999990019")), "{wrong}");
        }
    }

    #[test]
    fn the_key_before_is_still_accepted_and_not_given_out() {
        let (old, new) = (ids(1, None), ids(2, Some(1)));
        let person = bsn("999990019");
        assert!(new.is_for(&old.id(&person), &person));
        assert_ne!(new.id(&person), old.id(&person));
        assert!(!ids(3, None).is_for(&old.id(&person), &person));
    }

    #[test]
    fn a_seal_holds_for_these_parts_in_this_order() {
        let (old, new) = (ids(1, None), ids(2, Some(1)));
        let seal = old.seal("cursor", &[b"ab", b"c"]).unwrap();
        assert!(new.is_sealed("cursor", &[b"ab", b"c"], &seal));
        assert!(!new.is_sealed("cursor", &[b"a", b"bc"], &seal));
        assert!(!new.is_sealed("other", &[b"ab", b"c"], &seal));
        assert!(!new.is_sealed("cursor", &[b"ab", b"c"], &seal[..8]));
    }
}
