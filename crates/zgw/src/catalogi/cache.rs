//! What the catalogue said, kept for a while. Many who ask for the same at once cause one request.

use crate::Error;
use moka::future::Cache;
use std::{future::Future, sync::Arc, time::Duration};
use url::Url;

/// Records of one sort by address.
pub(super) struct Kept<T>(Cache<Url, Arc<T>>);

impl<T: Send + Sync + 'static> Kept<T> {
    pub(super) fn new(entries: u64, age: Duration) -> Self {
        Self(Cache::builder().max_capacity(entries).time_to_live(age).build())
    }

    /// The record, asked for where it is not here. Errors are not kept.
    pub(super) async fn get(
        &self,
        key: Url,
        load: impl Future<Output = Result<T, Error>>,
    ) -> Result<Arc<T>, Error> {
        let load = async { load.await.map(Arc::new) };
        self.0.try_get_with(key, load).await.map_err(|error: Arc<Error>| Error::clone(&error))
    }

    pub(super) async fn forget(&self, key: &Url) {
        self.0.invalidate(key).await;
    }

    pub(super) fn clear(&self) {
        self.0.invalidate_all();
    }
}
