//! A document on its way from a registry to a person: whole, or piece by piece while it comes in.

use super::{RegistryError, source::Failure};
use bytes::{Bytes, BytesMut};
use futures::{Stream, StreamExt, stream, stream::BoxStream};
use std::fmt;

/// The content of a document.
pub struct Content {
    /// Media type.
    pub formaat: String,
    /// File name.
    pub naam: String,
    /// What there is of it.
    pub body: ContentBody,
}

/// The bytes of a document.
pub enum ContentBody {
    /// All of them.
    Whole(Bytes),
    /// As they come in.
    Stream(ContentStream),
}

/// A document that is still coming in. It ends with an error where it breaks off, and where it turns out to be
/// shorter or longer than was said.
pub struct ContentStream {
    /// Size in bytes, where it is known beforehand.
    pub size: Option<u64>,
    /// Names these very bytes, where the source has a name for them. It tells nothing about anybody.
    pub version: Option<String>,
    /// The pieces.
    pub bytes: BoxStream<'static, Result<Bytes, RegistryError>>,
}

impl Content {
    /// A document that is at hand.
    pub fn whole(formaat: impl Into<String>, naam: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self { formaat: formaat.into(), naam: naam.into(), body: ContentBody::Whole(bytes.into()) }
    }

    /// A document that comes in. `size` is what it must be, `least` what it must be at least, both in bytes.
    pub fn stream(
        formaat: impl Into<String>,
        naam: impl Into<String>,
        size: Option<u64>,
        least: u64,
        version: Option<String>,
        bytes: impl Stream<Item = Result<Bytes, RegistryError>> + Send + 'static,
    ) -> Self {
        let bytes = measured(bytes, size, least).boxed();
        let body = ContentBody::Stream(ContentStream { size, version, bytes });
        Self { formaat: formaat.into(), naam: naam.into(), body }
    }

    /// All bytes, once they are there: for what is small, and for tests.
    pub async fn bytes(self) -> Result<Bytes, RegistryError> {
        let mut pieces = match self.body {
            ContentBody::Whole(bytes) => return Ok(bytes),
            ContentBody::Stream(stream) => stream.bytes,
        };
        let mut all = BytesMut::new();
        while let Some(piece) = pieces.next().await {
            all.extend_from_slice(&piece?);
        }
        Ok(all.freeze())
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Neither the bytes nor the name, which may be somebody's.
        f.debug_struct("Content").field("formaat", &self.formaat).finish_non_exhaustive()
    }
}

/// The same pieces, and an error instead of an end that comes too early or too late.
fn measured(
    bytes: impl Stream<Item = Result<Bytes, RegistryError>> + Send + 'static,
    size: Option<u64>,
    least: u64,
) -> impl Stream<Item = Result<Bytes, RegistryError>> + Send {
    let broken = |words: &str| RegistryError::from(Failure::new(format!("document: {words}")));
    stream::try_unfold((bytes.boxed(), 0_u64), move |(mut bytes, read)| async move {
        match bytes.next().await {
            Some(piece) => {
                let piece = piece?;
                let read = read + piece.len() as u64;
                if size.is_some_and(|size| read > size) {
                    return Err(broken("longer than was said"));
                }
                Ok(Some((piece, (bytes, read))))
            }
            None if read < size.unwrap_or(least) => Err(broken("shorter than was said")),
            None => Ok(None),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(size: Option<u64>, least: u64, pieces: &[&'static str]) -> Content {
        let pieces: Vec<_> = pieces.iter().map(|piece| Ok(Bytes::from_static(piece.as_bytes()))).collect();
        Content::stream("text/plain", "naam", size, least, None, stream::iter(pieces))
    }

    #[tokio::test]
    async fn a_document_of_another_length_than_was_said_breaks_off() {
        for (size, least, is_good) in [
            (Some(4), 0, true),
            (None, 0, true),
            (None, 4, true),
            (None, 3, true),
            (Some(5), 0, false),
            (Some(3), 0, false),
            (None, 5, false),
        ] {
            let read = of(size, least, &["ab", "", "cd"]).bytes().await;
            assert_eq!(read.is_ok(), is_good, "{size:?} {least}");
        }
        assert_eq!(of(Some(4), 0, &["ab", "cd"]).bytes().await.unwrap(), "abcd");
        assert!(!format!("{:?}", of(None, 0, &["ab"])).contains("naam"));
    }
}
