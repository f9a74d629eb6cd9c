//! Numbers of what is written: made from the caller's idempotency key, so that the same write again, on
//! whichever instance, names the same record.

use crate::{Secret, registry::Bsn};
use hmac::{Hmac, KeyInit, Mac};
use serde::Serialize;
use sha2::Sha256;
use uuid::Uuid;

const SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Makes the numbers, under a key that all instances share.
#[derive(Clone)]
pub(crate) struct Keys(Hmac<Sha256>);

impl Keys {
    /// None where the key cannot be one.
    pub(crate) fn new(key: &Secret) -> Option<Self> {
        Hmac::new_from_slice(key.reveal()).ok().map(Self)
    }

    /// The number of a zaak or a document, for people to quote: `N-` and sixteen symbols (80 bits).
    pub(crate) fn number(&self, actor: &Bsn, key: &str) -> String {
        let bytes = self.digest("number", &[actor.reveal().as_bytes(), key.as_bytes()]);
        let mut text = String::from("N");
        for (index, symbol) in symbols(&bytes).take(16).enumerate() {
            if index % 4 == 0 {
                text.push('-');
            }
            text.push(symbol);
        }
        text
    }

    /// The id of an object.
    pub(crate) fn uuid(&self, actor: &Bsn, key: &str) -> Uuid {
        self.uuid_of("object", &[actor.reveal().as_bytes(), key.as_bytes()])
    }

    /// The id of an object that there may be one of, such as the one redemption of a code.
    pub(crate) fn uuid_of(&self, label: &str, parts: &[&[u8]]) -> Uuid {
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&self.digest(label, parts)[..16]);
        uuid::Builder::from_custom_bytes(bytes).into_uuid()
    }

    /// What was sent, as a fingerprint of 32 symbols: the same key with another content is told apart.
    pub(crate) fn fingerprint(&self, client: &Bsn, what: &str, content: &impl Serialize) -> String {
        let json = serde_json::to_vec(content).unwrap_or_default();
        let bytes = self.digest("content", &[client.reveal().as_bytes(), what.as_bytes(), &json]);
        symbols(&bytes).take(32).collect()
    }

    /// Somebody under another name, for a registry's audit trail.
    pub(crate) fn pseudonym(&self, who: &Bsn) -> String {
        symbols(&self.digest("user", &[who.reveal().as_bytes()])).take(20).collect()
    }

    /// 32 bytes that nobody without the key can foretell.
    pub(crate) fn digest(&self, label: &str, parts: &[&[u8]]) -> [u8; 32] {
        let mut mac = self.0.clone();
        for part in std::iter::once(label.as_bytes()).chain(parts.iter().copied()) {
            // The length before each part: "ab" and "c" is not "a" and "bc".
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}

/// Bytes in Crockford's base 32, five bits a symbol.
fn symbols(bytes: &[u8]) -> impl Iterator<Item = char> + '_ {
    (0..bytes.len() * 8 / 5).map(|index| {
        let value = (0..5).fold(0, |value, bit| {
            let at = index * 5 + bit;
            value << 1 | usize::from(bytes[at / 8] >> (7 - at % 8) & 1)
        });
        // five bits are below 32
        char::from(SYMBOLS[value])
    })
}

/// An id for what needs none that can be found again.
pub(crate) fn unique() -> Uuid {
    Uuid::new_v4()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_key_of_the_same_person_names_the_same_record() {
        let keys = Keys::new(&Secret::new([1; 32])).unwrap();
        let (anna, bert) = (Bsn::new("999990019").unwrap(), Bsn::new("999990329").unwrap());
        let number = keys.number(&anna, "key");
        assert_eq!(number, keys.number(&anna, "key"));
        assert_eq!(number.len(), 21);
        assert!(number.starts_with("N-") && number.chars().filter(|c| *c == '-').count() == 4);
        assert_ne!(number, keys.number(&bert, "key"));
        assert_ne!(number, keys.number(&anna, "other"));
        assert_ne!(number, Keys::new(&Secret::new([2; 32])).unwrap().number(&anna, "key"));
        assert_eq!(keys.uuid(&anna, "key"), keys.uuid(&anna, "key"));
        assert_ne!(keys.uuid(&anna, "key"), keys.uuid(&bert, "key"));
        let print = keys.fingerprint(&anna, "melding", &"a");
        assert_eq!(print.len(), 32);
        assert_ne!(print, keys.fingerprint(&anna, "melding", &"b"));
        assert_ne!(print, keys.fingerprint(&anna, "aanvraag", &"a"));
        for text in [number, print, keys.pseudonym(&anna)] {
            assert!(!text.contains("99999001"), "{text}");
        }
    }
}
