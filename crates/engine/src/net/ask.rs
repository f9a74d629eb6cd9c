//! A question and its answer.

use super::Failure;
use domain::call::ErrorCode;
use jiff::{Timestamp, fmt::rfc2822};
use reqwest::{
    Method, StatusCode,
    header::{self, HeaderMap, HeaderName, HeaderValue},
};
use serde::{Serialize, de::DeserializeOwned};
use std::{
    fmt,
    sync::atomic::{AtomicU32, AtomicU64, Ordering},
    time::Duration,
};
use url::Url;
use zeroize::Zeroizing;

/// An access token. It never appears in a log, and its memory is wiped.
#[derive(Clone)]
pub struct Token(Zeroizing<String>);

impl Token {
    /// Takes a bearer token.
    pub fn new(secret: String) -> Self {
        Self(Zeroizing::new(secret))
    }

    /// The token itself, for the issuer alone.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    pub(super) fn header(&self) -> Result<HeaderValue, Failure> {
        let text = Zeroizing::new(format!("Bearer {}", self.0.as_str()));
        let mut value = HeaderValue::from_str(&text).map_err(|_| Failure::from(ErrorCode::SignedOut))?;
        value.set_sensitive(true);
        Ok(value)
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// Counts what a sync costs.
#[derive(Debug, Default)]
pub struct Meter {
    requests: AtomicU32,
    bytes: AtomicU64,
}

impl Meter {
    pub(super) fn asked(&self) {
        self.requests.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn received(&self, bytes: u64) {
        self.bytes.fetch_add(bytes, Ordering::Relaxed);
    }

    /// Questions asked.
    pub fn requests(&self) -> u32 {
        self.requests.load(Ordering::Relaxed)
    }

    /// Bytes of bodies received, after decompression.
    pub fn bytes(&self) -> u64 {
        self.bytes.load(Ordering::Relaxed)
    }
}

/// One question.
pub struct Ask<'a> {
    pub(super) method: Method,
    pub(super) url: Url,
    pub(super) accept: &'static str,
    pub(super) token: Option<&'a Token>,
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    pub(super) body: Option<(&'static str, Vec<u8>)>,
    pub(super) limit: Option<usize>,
    pub(super) total: Option<Duration>,
    pub(super) meter: Option<&'a Meter>,
    pub(super) conditional: bool,
}

impl<'a> Ask<'a> {
    /// A question with this method.
    pub fn new(method: Method, url: Url) -> Self {
        Self {
            method,
            url,
            accept: "application/json",
            token: None,
            headers: Vec::new(),
            body: None,
            limit: None,
            total: None,
            meter: None,
            conditional: false,
        }
    }

    /// A GET.
    pub fn get(url: Url) -> Self {
        Self::new(Method::GET, url)
    }

    /// Signed in as the holder of this token.
    #[must_use]
    pub fn token(mut self, token: &'a Token) -> Self {
        self.token = Some(token);
        self
    }

    /// Counted here.
    #[must_use]
    pub fn meter(mut self, meter: &'a Meter) -> Self {
        self.meter = Some(meter);
        self
    }

    /// Only if it changed since this ETag. An ETag that no header can carry makes the question
    /// unconditional.
    #[must_use]
    pub fn if_none_match(mut self, etag: Option<&str>) -> Self {
        if let Some(value) = etag.and_then(|e| HeaderValue::from_str(e).ok()) {
            self.headers.push((header::IF_NONE_MATCH, value));
            self.conditional = true;
        }
        self
    }

    /// Only if it is still at this ETag.
    ///
    /// # Errors
    /// `BadAnswer` where the ETag, which a gateway gave, cannot be sent back.
    pub fn if_match(mut self, etag: &str) -> Result<Self, Failure> {
        let value = HeaderValue::from_str(etag).map_err(|_| Failure::from(ErrorCode::BadAnswer))?;
        self.headers.push((header::IF_MATCH, value));
        Ok(self)
    }

    /// With the key that keeps a write from acting twice.
    #[must_use]
    pub fn idempotency_key(mut self, key: uuid::Uuid) -> Self {
        if let Ok(value) = HeaderValue::from_str(&key.to_string()) {
            self.headers.push((HeaderName::from_static(municipal_api::headers::IDEMPOTENCY_KEY), value));
        }
        self
    }

    /// What came after this event of a stream. An id that no header can carry is left out.
    #[must_use]
    pub fn last_event(mut self, id: Option<&str>) -> Self {
        if let Some(value) = id.and_then(|id| HeaderValue::from_str(id).ok()) {
            self.headers.push((HeaderName::from_static(municipal_api::headers::LAST_EVENT_ID), value));
        }
        self
    }

    /// With a JSON body.
    ///
    /// # Errors
    /// `Internal` where the body cannot be written, which is a defect of ours.
    pub fn json(mut self, body: &impl Serialize) -> Result<Self, Failure> {
        let bytes = serde_json::to_vec(body).map_err(|_| Failure::from(ErrorCode::Internal))?;
        self.body = Some(("application/json", bytes));
        Ok(self)
    }

    /// With a body of another type.
    #[must_use]
    pub fn body(mut self, media_type: &'static str, bytes: Vec<u8>) -> Self {
        self.body = Some((media_type, bytes));
        self
    }

    /// Accepts another media type than JSON.
    #[must_use]
    pub fn accept(mut self, media_type: &'static str) -> Self {
        self.accept = media_type;
        self
    }

    /// Another largest size and another longest time than the client's.
    #[must_use]
    pub fn up_to(mut self, bytes: usize, total: Duration) -> Self {
        self.limit = Some(bytes);
        self.total = Some(total);
        self
    }
}

/// A whole answer.
pub struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
}

impl Answer {
    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// True for a 304.
    pub fn unchanged(&self) -> bool {
        self.status == StatusCode::NOT_MODIFIED
    }

    /// The ETag, where one of a sensible size came along.
    pub fn etag(&self) -> Option<&str> {
        self.headers.get(header::ETAG)?.to_str().ok().filter(|e| !e.is_empty() && e.len() <= 256)
    }

    /// The media type without parameters, in lower case.
    pub fn media_type(&self) -> String {
        let text = self.headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
        text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
    }

    /// The server's clock, where it told.
    pub fn date(&self) -> Option<Timestamp> {
        let text = self.headers.get(header::DATE)?.to_str().ok()?;
        rfc2822::DateTimeParser::new().parse_timestamp(text).ok()
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The bytes.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The bytes, taken out.
    pub fn into_body(self) -> Vec<u8> {
        self.body
    }

    /// The body as JSON.
    ///
    /// # Errors
    /// `BadAnswer` where it says that it is something else, or is not what `T` asks for.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Failure> {
        let media_type = self.media_type();
        if media_type != "application/json" && !media_type.ends_with("+json") {
            return Err(Failure::bad("media type"));
        }
        serde_json::from_slice(&self.body).map_err(|_| Failure::bad("body"))
    }
}
