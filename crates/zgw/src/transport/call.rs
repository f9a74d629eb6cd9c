//! One call: its headers, its tries, its deadline, and the limit on what comes back.

use super::Endpoint;
use crate::{
    Error,
    problem::Problem,
    retry::{dice, retry_after},
};
use bytes::{Bytes, BytesMut};
use reqwest::{Method, Response, StatusCode, header};
use serde::{Serialize, de::DeserializeOwned};
use std::{borrow::Cow, time::Duration};
use tokio::{
    sync::OwnedSemaphorePermit,
    time::{Instant, sleep, timeout_at},
};
use url::Url;

/// The version of a record, as `ETag` names it. A hint: a registry is known that keeps answering the
/// same one after the record changed, so ask without it every now and then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Etag(pub String);

/// The answer to a conditional GET.
#[derive(Clone, Debug)]
pub enum Fetched<T> {
    /// The record, with its version where the registry names one.
    Fresh {
        /// The record.
        value: T,
        /// Its version.
        etag: Option<Etag>,
    },
    /// The registry says that nothing changed.
    NotModified,
}

/// What one try was, for metrics. It holds no address.
#[derive(Clone, Debug)]
pub struct CallReport {
    /// The collection, such as `zaken/_zoek`.
    pub resource: &'static str,
    /// The method.
    pub method: Method,
    /// The status; none where no answer came.
    pub status: Option<u16>,
    /// From the sending to the end of the head.
    pub took: Duration,
    /// 1 for the first try.
    pub attempt: u32,
}

/// Which coordinate headers a call carries: only the few resources that can hold a geometry have them,
/// and there a missing one is refused with 412.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Crs {
    No,
    Yes,
}

const WGS84: &str = "EPSG:4326";
const PROBLEM_BYTES: u64 = 64 * 1024;

pub(crate) struct Call<'a> {
    pub(crate) resource: &'static str,
    pub(crate) url: Url,
    method: Method,
    accept: &'static str,
    body: Option<Bytes>,
    content_type: Cow<'static, str>,
    crs: Crs,
    etag: Option<Cow<'a, Etag>>,
    repeatable: bool,
}

impl<'a> Call<'a> {
    pub(crate) fn get(resource: &'static str, url: Url) -> Self {
        Self {
            resource,
            url,
            method: Method::GET,
            accept: "application/json",
            body: None,
            content_type: Cow::Borrowed("application/json"),
            crs: Crs::No,
            etag: None,
            repeatable: true,
        }
    }

    /// A POST that only reads.
    pub(crate) fn search(resource: &'static str, url: Url, body: &impl Serialize) -> Result<Self, Error> {
        Ok(Self { repeatable: true, ..Self::write(Method::POST, resource, url, body)? })
    }

    pub(crate) fn write(
        method: Method,
        resource: &'static str,
        url: Url,
        body: &impl Serialize,
    ) -> Result<Self, Error> {
        let body = serde_json::to_vec(body).map_err(|_| Error::Config("the body cannot be written"))?;
        Ok(Self { method, body: Some(body.into()), repeatable: false, ..Self::get(resource, url) })
    }

    pub(crate) fn delete(resource: &'static str, url: Url) -> Self {
        Self { method: Method::DELETE, repeatable: false, ..Self::get(resource, url) }
    }

    /// A PUT of which a second one changes nothing.
    pub(crate) fn put_again(resource: &'static str, url: Url, body: Bytes) -> Self {
        Self { method: Method::PUT, body: Some(body), ..Self::get(resource, url) }
    }

    pub(crate) fn content_type(self, kind: String) -> Self {
        Self { content_type: Cow::Owned(kind), ..self }
    }

    pub(crate) fn crs(self, crs: Crs) -> Self {
        Self { crs, ..self }
    }

    pub(crate) fn etag(self, etag: Option<&'a Etag>) -> Self {
        Self { etag: etag.map(Cow::Borrowed), ..self }
    }

    pub(crate) fn accept(self, accept: &'static str) -> Self {
        Self { accept, ..self }
    }
}

pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) etag: Option<Etag>,
    pub(crate) body: Bytes,
}

impl Endpoint {
    /// Sends a call and reads its whole answer, with tries where that is safe.
    pub(crate) async fn send(&self, call: &Call<'_>) -> Result<Answer, Error> {
        let deadline = Instant::now() + self.inner.limits.deadline;
        let mut attempt = 1;
        loop {
            match self.whole(call, deadline, attempt).await {
                Ok(answer) => return Ok(answer),
                Err(error) => self.pause(call, error, attempt, deadline).await?,
            }
            attempt += 1;
        }
    }

    /// Sends a call and answers when its head is there; the place is kept as long as the body is read.
    pub(crate) async fn open(&self, call: &Call<'_>) -> Result<(Response, OwnedSemaphorePermit), Error> {
        let deadline = Instant::now() + self.inner.limits.deadline;
        let mut attempt = 1;
        loop {
            match self.head(call, deadline, attempt).await {
                Ok((response, permit, _)) => return Ok((response, permit)),
                Err(error) => self.pause(call, error, attempt, deadline).await?,
            }
            attempt += 1;
        }
    }

    pub(crate) async fn json<T: DeserializeOwned>(&self, call: &Call<'_>) -> Result<T, Error> {
        let answer = self.send(call).await?;
        decode(call.resource, &answer.body)
    }

    /// A conditional GET.
    pub(crate) async fn fetch<T: DeserializeOwned>(&self, call: &Call<'_>) -> Result<Fetched<T>, Error> {
        let answer = self.send(call).await?;
        if answer.status == StatusCode::NOT_MODIFIED {
            return Ok(Fetched::NotModified);
        }
        Ok(Fetched::Fresh { value: decode(call.resource, &answer.body)?, etag: answer.etag })
    }

    /// Waits for the next try, or gives the error back where there is none.
    async fn pause(
        &self,
        call: &Call<'_>,
        error: Error,
        failed: u32,
        deadline: Instant,
    ) -> Result<(), Error> {
        let policy = &self.inner.retry;
        let waited_out = matches!(error, Error::Busy { .. });
        if !call.repeatable || !error.is_transient() || waited_out || failed >= policy.attempts {
            return Err(error);
        }
        let wait = policy.wait(failed, error.retry_after(), dice());
        if Instant::now() + wait >= deadline {
            return Err(error);
        }
        sleep(wait).await;
        Ok(())
    }

    async fn whole(&self, call: &Call<'_>, deadline: Instant, attempt: u32) -> Result<Answer, Error> {
        let (response, _place, until) = self.head(call, deadline, attempt).await?;
        let status = response.status();
        let etag = header_text(&response, header::ETAG).map(|tag| Etag(tag.to_owned()));
        let body = read(response, call.resource, self.inner.limits.body, until).await?;
        Ok(Answer { status, etag, body })
    }

    async fn head(
        &self,
        call: &Call<'_>,
        deadline: Instant,
        attempt: u32,
    ) -> Result<(Response, OwnedSemaphorePermit, Instant), Error> {
        let resource = call.resource;
        let place = match timeout_at(deadline, self.inner.gate.0.clone().acquire_owned()).await {
            Ok(Ok(place)) => place,
            _ => return Err(Error::Busy { resource }),
        };
        let request = self.request(call)?;
        let start = Instant::now();
        let until = deadline.min(start + self.inner.limits.attempt);
        let sent = match timeout_at(until, request.send()).await {
            Ok(Ok(response)) => Ok(response),
            Ok(Err(cause)) => Err(Error::transport(resource, cause)),
            Err(_) => Err(Error::Timeout { resource }),
        };
        self.report(call, sent.as_ref().ok().map(|r| r.status().as_u16()), start.elapsed(), attempt);
        let response = sent?;
        if let Some(version) = header_text(&response, "API-version") {
            self.note_version(version);
        }
        let status = response.status();
        if status.is_success() || status == StatusCode::NOT_MODIFIED {
            return Ok((response, place, until));
        }
        let wait = header_text(&response, header::RETRY_AFTER)
            .and_then(|value| retry_after(value, jiff::Timestamp::now()));
        // What the body says helps, but the status stands without it.
        let body = read(response, resource, PROBLEM_BYTES, until).await.unwrap_or_default();
        let problem = Problem::read(status.as_u16(), wait, &body).into();
        Err(Error::Refused { resource, problem })
    }

    fn request(&self, call: &Call<'_>) -> Result<reqwest::RequestBuilder, Error> {
        let mut request = self.inner.http.0.request(call.method.clone(), call.url.clone());
        request = request.header(header::ACCEPT, call.accept);
        if let Some(value) = self.inner.auth.header(self.user.as_ref(), jiff::Timestamp::now())? {
            request = request.header(header::AUTHORIZATION, value);
        }
        if call.crs == Crs::Yes {
            request = request.header("Accept-Crs", WGS84);
            if call.body.is_some() {
                request = request.header("Content-Crs", WGS84);
            }
        }
        if let Some(etag) = &call.etag {
            request = request.header(header::IF_NONE_MATCH, etag.0.as_str());
        }
        if let Some(body) = &call.body {
            request = request.header(header::CONTENT_TYPE, call.content_type.as_ref()).body(body.clone());
        }
        Ok(request)
    }

    /// The address is never in it: a registry's filter may name a person.
    fn report(&self, call: &Call<'_>, status: Option<u16>, took: Duration, attempt: u32) {
        let Call { resource, method, .. } = call;
        let millis = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
        tracing::debug!(resource, %method, status, millis, attempt, "registry call");
        if let Some(observer) = &self.inner.observer {
            observer(&CallReport { resource, method: method.clone(), status, took, attempt });
        }
    }
}

fn header_text(response: &Response, name: impl header::AsHeaderName) -> Option<&str> {
    response.headers().get(name)?.to_str().ok()
}

/// Reads a body up to a limit, counted after decompression.
async fn read(
    mut response: Response,
    resource: &'static str,
    limit: u64,
    until: Instant,
) -> Result<Bytes, Error> {
    let too_large = || Error::TooLarge { resource, limit };
    if response.content_length().is_some_and(|length| length > limit) {
        return Err(too_large());
    }
    let mut body = BytesMut::new();
    loop {
        match timeout_at(until, response.chunk()).await {
            Err(_) => return Err(Error::Timeout { resource }),
            Ok(Err(cause)) => return Err(Error::transport(resource, cause)),
            Ok(Ok(None)) => return Ok(body.freeze()),
            Ok(Ok(Some(chunk))) => {
                if (body.len() + chunk.len()) as u64 > limit {
                    return Err(too_large());
                }
                body.extend_from_slice(&chunk);
            }
        }
    }
}

/// Reads JSON, saying where it is wrong without saying what stands there.
pub(crate) fn decode<T: DeserializeOwned>(resource: &'static str, body: &[u8]) -> Result<T, Error> {
    let mut json = serde_json::Deserializer::from_slice(body);
    serde_path_to_error::deserialize(&mut json).map_err(|error| Error::unreadable(resource, &error))
}
