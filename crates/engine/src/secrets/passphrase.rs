use super::DataKey;
use crate::store::StoreError;
use argon2::{Algorithm, Argon2, Params, Version};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// What it costs to try one passphrase. Stored with the key, so that it may grow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Cost {
    /// KiB of memory.
    memory: u32,
    /// Passes over it.
    passes: u32,
    /// Lanes.
    lanes: u32,
}

impl Cost {
    /// 64 MiB and three passes: the second choice of RFC 9106 (section 4), with one lane because phones
    /// and this crate compute on one thread. A fraction of a second.
    const NOW: Self = Self { memory: 64 * 1024, passes: 3, lanes: 1 };

    /// A file may not ask for more than a device can give: 1 GiB, 64 passes.
    fn params(self) -> Option<Params> {
        if self.memory > 1024 * 1024 || self.passes > 64 || self.lanes > 16 {
            return None;
        }
        Params::new(self.memory, self.passes, self.lanes, Some(32)).ok()
    }
}

/// The data key, wrapped by a passphrase: Argon2id stretches it, XChaCha20-Poly1305 seals the key.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct WrappedKey {
    version: u8,
    cost: Cost,
    /// base64, 16 bytes.
    salt: String,
    /// base64, 24 bytes.
    nonce: String,
    /// base64, 48 bytes.
    sealed: String,
}

const PURPOSE: &[u8] = b"naaste data key v1";

impl WrappedKey {
    pub(crate) fn wrap(key: &DataKey, passphrase: &str) -> Result<Self, StoreError> {
        let failed = |text: &str| StoreError::Failed(text.into());
        let (mut salt, mut nonce) = ([0; 16], [0; 24]);
        getrandom::fill(&mut salt).map_err(|_| failed("randomness"))?;
        getrandom::fill(&mut nonce).map_err(|_| failed("randomness"))?;
        let cost = Cost::NOW;
        let wrapping = stretch(passphrase, &salt, cost).ok_or_else(|| failed("key stretching"))?;
        let sealed = XChaCha20Poly1305::new((&*wrapping).into())
            .encrypt(&XNonce::from(nonce), Payload { msg: key.bytes(), aad: PURPOSE })
            .map_err(|_| failed("sealing the key"))?;
        let (salt, nonce, sealed) = (STANDARD.encode(salt), STANDARD.encode(nonce), STANDARD.encode(sealed));
        Ok(Self { version: 1, cost, salt, nonce, sealed })
    }

    /// The key; none where the passphrase is wrong (or the file was tampered with, which looks the same).
    pub(crate) fn unwrap(&self, passphrase: &str) -> Result<Option<DataKey>, StoreError> {
        let damaged = || StoreError::Damaged("the key file".into());
        if self.version != 1 {
            return Err(StoreError::TooNew);
        }
        let bytes = |text: &str| STANDARD.decode(text).map_err(|_| damaged());
        let (salt, sealed) = (bytes(&self.salt)?, bytes(&self.sealed)?);
        let nonce: [u8; 24] = bytes(&self.nonce)?.try_into().map_err(|_| damaged())?;
        let wrapping = stretch(passphrase, &salt, self.cost).ok_or_else(damaged)?;
        let opened = XChaCha20Poly1305::new((&*wrapping).into())
            .decrypt(&XNonce::from(nonce), Payload { msg: &sealed, aad: PURPOSE })
            .map(Zeroizing::new);
        Ok(opened.ok().and_then(|bytes| DataKey::from_bytes(&bytes)))
    }
}

fn stretch(passphrase: &str, salt: &[u8], cost: Cost) -> Option<Zeroizing<[u8; 32]>> {
    let mut out = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, cost.params()?)
        .hash_password_into(passphrase.as_bytes(), salt, &mut *out)
        .ok()?;
    Some(out)
}
