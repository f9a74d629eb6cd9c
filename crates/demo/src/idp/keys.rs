//! The key that signs tokens: made at the first start, kept beside the databases.

use crate::DemoError;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use rsa::RsaPrivateKey;
use rsa::pkcs1v15::SigningKey;
use rsa::pkcs8::{DecodePrivateKey, EncodePrivateKey, LineEnding};
use rsa::sha2::Sha256;
use rsa::signature::{SignatureEncoding, Signer};
use rsa::traits::PublicKeyParts;
use serde_json::{Value, json};
use sha2::Digest;
use std::fs;
use std::io::{ErrorKind, Write};
use std::path::Path;

/// The shortest modulus that verifiers accept.
const BITS: usize = 2048;

/// Signs with RS256.
pub(crate) struct Keys {
    signing: SigningKey<Sha256>,
    id: String,
    n: String,
    e: String,
}

impl Keys {
    /// Reads the key at `path`, or makes one there.
    pub fn open(path: &Path) -> Result<Self, DemoError> {
        let key = match fs::read_to_string(path) {
            Ok(pem) => RsaPrivateKey::from_pkcs8_pem(&pem).map_err(|_| {
                DemoError::Key("the signing key cannot be read; delete it for a new one".to_owned())
            })?,
            Err(error) if error.kind() == ErrorKind::NotFound => make(path)?,
            Err(error) => return Err(DemoError::io("read the signing key")(error)),
        };
        let number = |bytes: Vec<u8>| URL_SAFE_NO_PAD.encode(bytes);
        let (n, e) = (number(key.n().to_bytes_be()), number(key.e().to_bytes_be()));
        // RFC 7638: the thumbprint is the hash of the required members in order of their names
        let members = format!(r#"{{"e":"{e}","kty":"RSA","n":"{n}"}}"#);
        let id = URL_SAFE_NO_PAD.encode(sha2::Sha256::digest(members.as_bytes()));
        Ok(Self { signing: SigningKey::new(key), id, n, e })
    }

    /// The public half (RFC 7517).
    pub fn jwks(&self) -> Value {
        json!({"keys": [{
            "kty": "RSA", "use": "sig", "alg": "RS256", "kid": self.id, "n": self.n, "e": self.e,
        }]})
    }

    /// A signed token of this type (`JWT`, `at+jwt`).
    pub fn sign(&self, kind: &str, claims: &Value) -> Option<String> {
        let header = json!({"alg": "RS256", "typ": kind, "kid": self.id});
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let message = format!("{}.{}", part(&header), part(claims));
        let signature = self.signing.try_sign(message.as_bytes()).ok()?;
        Some(format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature.to_bytes())))
    }
}

fn make(path: &Path) -> Result<RsaPrivateKey, DemoError> {
    let failed = |_| DemoError::Key("no key could be made".to_owned());
    let key = RsaPrivateKey::new(&mut rsa::rand_core::OsRng, BITS).map_err(failed)?;
    let pem = key
        .to_pkcs8_pem(LineEnding::LF)
        .map_err(|_| DemoError::Key("the new key could not be written".to_owned()))?;
    private(path, pem.as_bytes()).map_err(DemoError::io("keep the signing key"))?;
    Ok(key)
}

/// Writes a file that its owner alone may read, all of it or nothing.
pub(crate) fn private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let aside = path.with_extension("new");
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&aside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&aside, path)
}
