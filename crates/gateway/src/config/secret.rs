//! Values that must not appear in a log: keys and passwords.

use serde::{Deserialize, Deserializer, de::Error};
use std::{fmt, path::PathBuf};

/// A key or a password. `Debug` is redacted and there is no `Display`.
///
/// In a file it stands as text, or as `{ file = "/run/secrets/name" }`, whose content (without the
/// newline at its end) is the value.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Vec<u8>);

impl Secret {
    /// Takes the bytes as they are.
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        Self(bytes.into())
    }

    /// The bytes.
    pub fn reveal(&self) -> &[u8] {
        &self.0
    }

    /// The bytes as text; none where they are not UTF-8.
    pub fn reveal_text(&self) -> Option<&str> {
        std::str::from_utf8(&self.0).ok()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged, deny_unknown_fields)]
        enum Source {
            Text(String),
            File { file: PathBuf },
        }
        // The error of an untagged enum would not quote the value, and ours must not either.
        match Source::deserialize(deserializer) {
            Ok(Source::Text(text)) => Ok(Self(text.into_bytes())),
            Ok(Source::File { file }) => {
                let bytes = std::fs::read(&file).map_err(|e| {
                    D::Error::custom(format!("{} cannot be read: {}", file.display(), e.kind()))
                })?;
                Ok(Self(bytes.trim_ascii_end().to_vec()))
            }
            Err(_) => Err(D::Error::custom("expected text or { file = \"path\" }")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Deserialize)]
    struct Holder {
        key: Secret,
    }

    #[test]
    fn it_is_read_from_text_or_from_a_file_and_never_shown() {
        let text: Holder = toml::from_str("key = 'hush'").unwrap();
        assert_eq!(text.key.reveal(), b"hush");
        assert!(!format!("{text:?}").contains("hush"));

        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("key");
        std::fs::write(&path, "hush\n").unwrap();
        let file: Holder = toml::from_str(&format!("key = {{ file = '{}' }}", path.display())).unwrap();
        assert_eq!(file.key.reveal(), b"hush");
    }

    #[test]
    fn an_error_does_not_quote_it() {
        let error = toml::from_str::<Holder>("key = { fiel = 'hush' }").unwrap_err();
        assert!(error.message().contains("expected text or"));
        assert!(!error.message().contains("hush"));
    }
}
