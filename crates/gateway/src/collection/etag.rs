//! Entity tags: made from content, so that every instance makes the same one.

use axum::http::HeaderValue;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};

/// A strong entity tag, quotes included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Etag(HeaderValue);

impl Etag {
    /// The tag of these parts in this order.
    pub(crate) fn of<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> Self {
        let mut hash = Sha256::new();
        for part in parts {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        Self::read(&format!("\"{}\"", URL_SAFE_NO_PAD.encode(&hash.finalize()[..18])))
    }

    /// A tag that we made before.
    pub(crate) fn read(tag: &str) -> Self {
        // Base64url between quotes is always a header value.
        Self(HeaderValue::from_str(tag).unwrap_or(HeaderValue::from_static("\"\"")))
    }

    /// As the header spells it.
    pub(crate) fn as_str(&self) -> &str {
        self.0.to_str().unwrap_or("\"\"")
    }

    /// Shares its bytes: made once, sent often.
    pub(crate) fn header(&self) -> HeaderValue {
        self.0.clone()
    }

    /// True where `If-None-Match` names this tag or any. Compared weakly, as RFC 9110 §13.1.2 says: a
    /// proxy that compresses makes ours weak.
    pub(crate) fn is_named_by(&self, if_none_match: &[u8]) -> bool {
        let Ok(text) = std::str::from_utf8(if_none_match) else { return false };
        text.split(',')
            .map(str::trim)
            .any(|tag| tag == "*" || tag.strip_prefix("W/").unwrap_or(tag) == self.as_str())
    }
}

/// The one version that `If-Match` names, without quotes. The registries know it in this form.
pub(crate) fn if_match(header: &[u8]) -> Option<&str> {
    let tag = std::str::from_utf8(header).ok()?.trim();
    let tag = tag.strip_prefix("W/").unwrap_or(tag);
    // Quotes may be missing: a row carries its tag in JSON, and people copy what they see.
    let bare = match tag.strip_prefix('"') {
        Some(rest) => rest.strip_suffix('"')?,
        None => tag,
    };
    (!bare.is_empty() && bare != "*" && !bare.contains(['"', ','])).then_some(bare)
}

/// A registry's tag as a row carries it: with quotes, ready for `If-Match`.
pub(crate) fn quoted(tag: &str) -> String {
    format!("\"{}\"", tag.trim_matches('"'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_content_gives_the_same_tag() {
        let tag = Etag::of([b"a".as_slice(), b"bc"]);
        assert_eq!(tag, Etag::of([b"a".as_slice(), b"bc"]));
        assert_ne!(tag, Etag::of([b"ab".as_slice(), b"c"]));
        assert!(tag.as_str().starts_with('"') && tag.as_str().ends_with('"'));
    }

    #[test]
    fn if_none_match_takes_lists_weak_tags_and_any() {
        let tag = Etag::of([b"a".as_slice()]);
        let ours = tag.as_str();
        for header in [ours.to_owned(), format!("W/{ours}"), format!("\"x\", {ours}"), "*".to_owned()] {
            assert!(tag.is_named_by(header.as_bytes()), "{header}");
        }
        for header in ["", "\"x\"", ours.trim_matches('"')] {
            assert!(!tag.is_named_by(header.as_bytes()), "{header}");
        }
    }

    #[test]
    fn if_match_names_one_version() {
        for (header, version) in [
            ("\"3\"", Some("3")),
            ("W/\"3\"", Some("3")),
            ("3", Some("3")),
            (" \"a-b\" ", Some("a-b")),
            ("*", None),
            ("", None),
            ("\"\"", None),
            ("\"1\", \"2\"", None),
            ("\"1", None),
        ] {
            assert_eq!(if_match(header.as_bytes()), version, "{header}");
        }
        assert_eq!(quoted("3"), "\"3\"");
        assert_eq!(quoted("\"3\""), "\"3\"");
    }
}
