//! How values are sealed and look-up keys are hidden.

use super::StoreError;
use crate::secrets::{DataKey, keyed};
use chacha20poly1305::aead::{AeadInOut, KeyInit};
use chacha20poly1305::{Tag, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;

const NONCE: usize = 24;
const TAG: usize = 16;

/// A keyed hash of a look-up key: 16 bytes that say nothing without the data key.
pub(crate) type Hidden = [u8; 16];

/// The subkeys of one data key, set up once for the life of a store.
pub(crate) struct Seal {
    cipher: XChaCha20Poly1305,
    lookup: Hmac<Sha256>,
    digest: Hmac<Sha256>,
}

impl Seal {
    pub(crate) fn new(key: &DataKey) -> Self {
        let value = key.derive("store value v1");
        Self {
            cipher: XChaCha20Poly1305::new((&*value).into()),
            lookup: keyed(&key.derive("store lookup v1")),
            digest: keyed(&key.derive("store digest v1")),
        }
    }

    /// The keyed hash under which a row with these key parts is found. Parts are length-prefixed, so
    /// that `a, bc` and `ab, c` differ.
    pub(crate) fn hide(&self, table: &str, parts: &[&str]) -> Hidden {
        let mut mac = self.lookup.clone();
        for part in std::iter::once(&table).chain(parts) {
            mac.update(&(part.len() as u64).to_le_bytes());
            mac.update(part.as_bytes());
        }
        first_half(mac)
    }

    /// A keyed hash of a value: two equal values have the same one, and nobody else can tell.
    pub(crate) fn digest(&self, value: &[u8]) -> Hidden {
        let mut mac = self.digest.clone();
        mac.update(value);
        first_half(mac)
    }

    /// Seals `plain` for one place. Nonce, ciphertext and tag in one piece.
    pub(crate) fn seal(&self, place: &[&[u8]], plain: &[u8]) -> Result<Vec<u8>, StoreError> {
        let mut sealed = vec![0; NONCE + plain.len() + TAG];
        let (nonce, rest) = sealed.split_at_mut(NONCE);
        getrandom::fill(nonce).map_err(|e| StoreError::Failed(e.to_string()))?;
        let (body, tag) = rest.split_at_mut(plain.len());
        body.copy_from_slice(plain);
        let nonce: &[u8; NONCE] = (&*nonce).try_into().map_err(|_| unsealable())?;
        let made = self
            .cipher
            .encrypt_inout_detached(&XNonce::from(*nonce), &associated(place), body.into())
            .map_err(|_| StoreError::Failed("value too long".into()))?;
        tag.copy_from_slice(&made);
        Ok(sealed)
    }

    /// Opens what [`Seal::seal`] made for the same place, into `plain`.
    pub(crate) fn open(&self, place: &[&[u8]], sealed: &[u8], plain: &mut Vec<u8>) -> Result<(), StoreError> {
        let (nonce, rest) = sealed.split_at_checked(NONCE).ok_or_else(unsealable)?;
        let (body, tag) = rest.split_at_checked(rest.len().wrapping_sub(TAG)).ok_or_else(unsealable)?;
        let nonce: &[u8; NONCE] = nonce.try_into().map_err(|_| unsealable())?;
        let tag: &[u8; TAG] = tag.try_into().map_err(|_| unsealable())?;
        plain.clear();
        plain.extend_from_slice(body);
        self.cipher
            .decrypt_inout_detached(
                &XNonce::from(*nonce),
                &associated(place),
                plain.as_mut_slice().into(),
                &Tag::from(*tag),
            )
            .map_err(|_| unsealable())
    }
}

fn unsealable() -> StoreError {
    StoreError::Damaged("a sealed value does not authenticate".into())
}

/// Table, group and row id, so that a value cannot be moved to another place. The parts have fixed
/// lengths but for the table's name, which comes first and ends with a zero.
fn associated(place: &[&[u8]]) -> Vec<u8> {
    place.concat()
}

fn first_half(mac: Hmac<Sha256>) -> Hidden {
    let full = mac.finalize().into_bytes();
    let mut half = [0; 16];
    half.copy_from_slice(&full[..16]);
    half
}
