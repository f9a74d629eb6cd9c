//! The id of a request: in its answer, and in every line that is logged while it is worked on.

use axum::http::HeaderValue;
use std::{
    hash::{BuildHasher, RandomState},
    sync::{
        LazyLock,
        atomic::{AtomicU64, Ordering},
    },
};
use uuid::{Uuid, fmt::Hyphenated};

tokio::task_local! {
    /// Of the request that this task works on. A span would hold it too, and costs ten times as much.
    static CURRENT: RequestId;
}

/// An id, with the letters that are written more than once.
#[derive(Clone, Copy)]
pub(crate) struct RequestId {
    id: Uuid,
    text: [u8; Hyphenated::LENGTH],
}

impl RequestId {
    /// A new one. It must be another one every time, and need not be secret: no system call for each.
    pub(super) fn new() -> Self {
        static KEYS: LazyLock<[RandomState; 2]> = LazyLock::new(|| [RandomState::new(), RandomState::new()]);
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let [high, low] = KEYS.each_ref().map(|key| key.hash_one(count));
        let bytes = ((u128::from(high) << 64) | u128::from(low)).to_be_bytes();
        let id = uuid::Builder::from_random_bytes(bytes).into_uuid();
        let mut text = [0; Hyphenated::LENGTH];
        id.hyphenated().encode_lower(&mut text);
        Self { id, text }
    }

    /// Runs it; whatever it logs is found under this id.
    pub(super) fn around<F: Future>(self, work: F) -> impl Future<Output = F::Output> + use<F> {
        CURRENT.scope(self, work)
    }

    /// The id in which this is logged; none outside of a request.
    pub(crate) fn current() -> Option<Self> {
        CURRENT.try_get().ok()
    }

    pub(super) fn uuid(&self) -> &Uuid {
        &self.id
    }

    pub(crate) fn as_str(&self) -> &str {
        // Hexadecimal digits and hyphens are always text.
        std::str::from_utf8(&self.text).unwrap_or_default()
    }

    pub(super) fn header(&self) -> HeaderValue {
        HeaderValue::from_bytes(&self.text).unwrap_or(HeaderValue::from_static(""))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn an_id_is_known_while_its_request_is_worked_on() {
        let (one, other) = (RequestId::new(), RequestId::new());
        assert_ne!(one.as_str(), other.as_str());
        assert_eq!(one.as_str(), one.uuid().to_string());
        assert_eq!(one.header(), *one.as_str());
        assert_eq!(one.uuid().get_version_num(), 4);
        let known = || RequestId::current().map(|id| id.as_str().to_owned());
        assert_eq!(known(), None);
        let seen = one.around(async {
            tokio::task::yield_now().await;
            known()
        });
        let (seen, unseen) = tokio::join!(seen, async { known() });
        assert_eq!((seen.as_deref(), unseen), (Some(one.as_str()), None));
    }
}
