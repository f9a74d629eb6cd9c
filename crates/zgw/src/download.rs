//! The bytes of a document, as they come.

use crate::{
    Error,
    transport::{Call, Endpoint},
};
use bytes::{Bytes, BytesMut};
use futures::{Stream, StreamExt, stream, stream::BoxStream};
use reqwest::header;
use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll},
};
use tokio::time::timeout;

/// A document on its way: a stream of bytes that ends with an error where it grows over the limit or
/// stops coming. It holds one of the registry's places until it is dropped.
pub struct Download {
    /// Media type, as the registry says it: most say `application/octet-stream` for everything.
    pub media_type: Option<String>,
    /// Size in bytes, where the registry says it beforehand.
    pub size: Option<u64>,
    bytes: BoxStream<'static, Result<Bytes, Error>>,
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("media_type", &self.media_type)
            .field("size", &self.size)
            .finish_non_exhaustive()
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.bytes.poll_next_unpin(cx)
    }
}

impl Download {
    /// All bytes at once.
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let mut all = BytesMut::new();
        while let Some(chunk) = self.bytes.next().await {
            all.extend_from_slice(&chunk?);
        }
        Ok(all.freeze())
    }
}

impl Endpoint {
    /// Opens a download of at most `limit` bytes. The head has the times of a call; after that, each
    /// piece has the time of one try.
    pub(crate) async fn download(&self, call: &Call<'_>, limit: u64) -> Result<Download, Error> {
        let resource = call.resource;
        let (response, place) = self.open(call).await?;
        let size = response.content_length();
        if size.is_some_and(|size| size > limit) {
            return Err(Error::TooLarge { resource, limit });
        }
        let media_type = response
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .map(str::to_owned);
        let pause = self.inner.limits.attempt;
        let start = (response, 0_u64, place);
        let bytes = stream::try_unfold(start, move |(mut response, read, place)| async move {
            let chunk = match timeout(pause, response.chunk()).await {
                Err(_) => return Err(Error::Timeout { resource }),
                Ok(Err(cause)) => return Err(Error::transport(resource, cause)),
                Ok(Ok(None)) => return Ok(None),
                Ok(Ok(Some(chunk))) => chunk,
            };
            let read = read + chunk.len() as u64;
            if read > limit {
                return Err(Error::TooLarge { resource, limit });
            }
            Ok(Some((chunk, (response, read, place))))
        });
        Ok(Download { media_type, size, bytes: bytes.boxed() })
    }
}
