//! Lists over pages. A next page is only followed at the registry itself, only so far, and never twice.

use crate::{
    Error,
    problem::Kind,
    transport::{Call, Endpoint, decode},
};
use serde::{Deserialize, de::DeserializeOwned};
use std::collections::HashSet;

#[derive(Deserialize)]
struct Page<T> {
    #[serde(default)]
    next: Option<String>,
    results: Vec<T>,
}

impl Endpoint {
    /// All rows of a list: pages, or the bare array that some resources answer.
    pub(crate) async fn all<T: DeserializeOwned>(&self, mut call: Call<'_>) -> Result<Vec<T>, Error> {
        let resource = call.resource;
        let limit = self.inner.limits.pages;
        let mut rows = Vec::new();
        let mut seen = HashSet::from([call.url.clone()]);
        for page in 0..limit {
            let answer = match self.send(&call).await {
                Ok(answer) => answer,
                // The list became shorter while we read it: what we have is all of it.
                Err(error) if page > 0 && error.kind() == Some(&Kind::NoSuchPage) => return Ok(rows),
                Err(error) => return Err(error),
            };
            if answer.body.trim_ascii_start().first() == Some(&b'[') {
                return decode(resource, &answer.body);
            }
            let page: Page<T> = decode(resource, &answer.body)?;
            rows.extend(page.results);
            let Some(next) = page.next.filter(|next| !next.is_empty()) else { return Ok(rows) };
            let next = call.url.join(&next).map_err(|_| Error::PageLoop { resource })?;
            let next = self.link(&next)?;
            if !seen.insert(next.clone()) {
                return Err(Error::PageLoop { resource });
            }
            call.url = next;
        }
        Err(Error::TooManyPages { resource, limit })
    }
}
