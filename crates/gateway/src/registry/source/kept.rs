//! Answers of a registry, kept for a moment, and the last good one for when it fails.
//!
//! A registry's own "not modified" plays no part: one is known that says so after a record changed. Age
//! decides, and whoever writes through this process forgets at once.

use super::Failure;
use crate::{Clock, registry::municipal::config::Freshness};
use futures::future::BoxFuture;
use jiff::Timestamp;
use moka::future::Cache;
use std::{
    hash::{DefaultHasher, Hash, Hasher},
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU64, Ordering::Relaxed},
    },
    time::Duration,
};

/// Seconds for which a source that failed is left alone where the last good answer can stand in.
const REST: i64 = 2;
const COUNTERS: usize = 256;

/// A part of a dossier as a source answers it.
#[derive(Debug)]
pub(crate) enum Part<T> {
    /// As it is now.
    Now(Arc<T>),
    /// As it was at that moment: the source fails or is slow.
    Since(Arc<T>, Timestamp),
    /// The source fails, and nothing is known of before; since when we know that it fails.
    Never(Timestamp),
}

impl<T> Part<T> {
    /// What there is.
    pub(crate) fn value(&self) -> Option<&Arc<T>> {
        match self {
            Self::Now(value) | Self::Since(value, _) => Some(value),
            Self::Never(_) => None,
        }
    }

    /// Since when it is stale.
    pub(crate) fn stale(&self) -> Option<Timestamp> {
        match self {
            Self::Now(_) => None,
            Self::Since(_, since) | Self::Never(since) => Some(*since),
        }
    }
}

/// Answers of one source by key.
pub(crate) struct Kept<K, T> {
    name: Arc<str>,
    fresh: Cache<(K, u64), Arc<T>>,
    last: Cache<K, (Arc<T>, Timestamp)>,
    /// Counts what was written to the keys whose hash leads here: an answer that began before a write is
    /// not found after it.
    writes: Vec<AtomicU64>,
    patience: Duration,
    clock: Arc<dyn Clock>,
    /// When it began to fail, in seconds; 0 while it answers.
    failing: AtomicI64,
    tried: AtomicI64,
}

impl<K, T> Kept<K, T>
where
    K: Hash + Eq + Clone + Send + Sync + 'static,
    T: Send + Sync + 'static,
{
    pub(crate) fn new(name: &str, freshness: &Freshness, clock: Arc<dyn Clock>) -> Arc<Self> {
        Arc::new(Self {
            name: name.into(),
            fresh: Cache::builder()
                .max_capacity(freshness.dossiers)
                .time_to_live(Duration::from_secs(freshness.fresh_seconds))
                .build(),
            last: Cache::builder()
                .max_capacity(freshness.dossiers)
                .time_to_live(Duration::from_secs(freshness.keep_minutes * 60))
                .build(),
            writes: (0..COUNTERS).map(|_| AtomicU64::new(0)).collect(),
            patience: Duration::from_millis(freshness.patience_milliseconds),
            clock,
            failing: AtomicI64::new(0),
            tried: AtomicI64::new(0),
        })
    }

    /// The answer for a key, asked for where none is new. Many who ask at once share one question, which
    /// runs on after the one who asked went away.
    pub(crate) async fn get(
        self: &Arc<Self>,
        key: K,
        load: impl FnOnce() -> BoxFuture<'static, Result<T, Failure>> + Send + 'static,
    ) -> Part<T> {
        let writes = self.counter(&key).load(Relaxed);
        let versioned = (key.clone(), writes);
        if let Some(value) = self.fresh.get(&versioned).await {
            return Part::Now(value);
        }
        let now = self.clock.now();
        if self.rests(now)
            && let Some((value, since)) = self.last.get(&key).await
        {
            return Part::Since(value, since);
        }
        let (this, of) = (self.clone(), key.clone());
        let work = tokio::spawn(async move {
            let kept = this.clone();
            let load = async move {
                let loaded = load().await;
                kept.note(loaded.as_ref().err());
                let value = Arc::new(loaded?);
                // Read after the question was asked, so as old as that.
                kept.last.insert(of, (value.clone(), now)).await;
                Ok::<_, Failure>(value)
            };
            this.fresh.try_get_with(versioned, load).await.ok()
        });
        if let Ok(Ok(Some(value))) = tokio::time::timeout(self.patience, work).await {
            return Part::Now(value);
        }
        self.note(Some(&Failure::new("no answer in time")));
        match self.last.get(&key).await {
            Some((value, since)) => Part::Since(value, since),
            None => Part::Never(self.since()),
        }
    }

    /// Forgets what is new of a key, after something was written. The last good answer stays for when the
    /// source fails.
    pub(crate) fn forget(&self, key: &K) {
        self.counter(key).fetch_add(1, Relaxed);
        self.tried.store(0, Relaxed);
    }

    /// Since when the source fails; none while it answers.
    pub(crate) fn failing(&self) -> Option<Timestamp> {
        match self.failing.load(Relaxed) {
            0 => None,
            seconds => Timestamp::from_second(seconds).ok(),
        }
    }

    /// True just after the source failed.
    fn rests(&self, now: Timestamp) -> bool {
        self.failing.load(Relaxed) != 0 && now.as_second() - self.tried.load(Relaxed) < REST
    }

    fn since(&self) -> Timestamp {
        self.failing().unwrap_or_else(|| self.clock.now())
    }

    /// Keeps in mind whether the source answers, and says once when that changes.
    fn note(&self, failure: Option<&Failure>) {
        let now = self.clock.now().as_second().max(1);
        match failure {
            None => {
                if self.failing.swap(0, Relaxed) != 0 {
                    tracing::info!(source = &*self.name, "a registry answers again");
                }
            }
            Some(failure) => {
                self.tried.store(now, Relaxed);
                if self.failing.compare_exchange(0, now, Relaxed, Relaxed).is_ok() {
                    tracing::warn!(source = &*self.name, %failure, "a registry does not answer");
                }
            }
        }
    }

    fn counter(&self, key: &K) -> &AtomicU64 {
        let mut hasher = DefaultHasher::new();
        key.hash(&mut hasher);
        // The remainder is below COUNTERS, which is the length.
        &self.writes[(hasher.finish() % COUNTERS as u64) as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    struct Hand(Mutex<Timestamp>);

    impl Clock for Hand {
        fn now(&self) -> Timestamp {
            *self.0.lock().unwrap()
        }
    }

    fn kept(fresh_seconds: u64, patience: u64) -> (Arc<Kept<u8, u32>>, Arc<Hand>) {
        let clock = Arc::new(Hand(Mutex::new("2026-11-22T10:00:00Z".parse().unwrap())));
        let freshness = Freshness { fresh_seconds, patience_milliseconds: patience, ..Freshness::default() };
        (Kept::new("proef", &freshness, clock.clone()), clock)
    }

    fn answer(value: Result<u32, Failure>) -> impl FnOnce() -> BoxFuture<'static, Result<u32, Failure>> {
        move || Box::pin(async move { value })
    }

    #[tokio::test]
    async fn an_answer_is_kept_until_something_is_written() {
        let (kept, _) = kept(60, 1_000);
        assert!(matches!(kept.get(1, answer(Ok(1))).await, Part::Now(v) if *v == 1));
        assert!(matches!(kept.get(1, answer(Ok(2))).await, Part::Now(v) if *v == 1));
        assert!(matches!(kept.get(2, answer(Ok(3))).await, Part::Now(v) if *v == 3));
        kept.forget(&1);
        assert!(matches!(kept.get(1, answer(Ok(2))).await, Part::Now(v) if *v == 2));
    }

    #[tokio::test]
    async fn the_last_good_answer_stands_in_and_says_since_when() {
        let (kept, clock) = kept(60, 1_000);
        let good = clock.now();
        kept.get(1, answer(Ok(1))).await;
        kept.forget(&1);
        *clock.0.lock().unwrap() = "2026-11-22T10:05:00Z".parse().unwrap();
        let part = kept.get(1, answer(Err(Failure::new("500")))).await;
        assert!(matches!(part, Part::Since(v, since) if *v == 1 && since == good));
        // Of another person nothing is known.
        let part = kept.get(2, answer(Err(Failure::new("500")))).await;
        assert!(matches!(part, Part::Never(since) if since == clock.now()));
        // It is left alone for a moment, then asked again.
        assert!(kept.get(1, answer(Ok(9))).await.stale().is_some());
        *clock.0.lock().unwrap() = "2026-11-22T10:05:02Z".parse().unwrap();
        assert!(matches!(kept.get(1, answer(Ok(9))).await, Part::Now(v) if *v == 9));
    }

    #[tokio::test(start_paused = true)]
    async fn a_slow_source_does_not_hold_up_and_is_heard_later() {
        let (kept, clock) = kept(3_600, 1_000);
        kept.get(1, answer(Ok(1))).await;
        kept.forget(&1);
        let slow = || -> BoxFuture<'static, Result<u32, Failure>> {
            Box::pin(async {
                tokio::time::sleep(Duration::from_secs(3)).await;
                Ok(2)
            })
        };
        assert!(matches!(kept.get(1, slow).await, Part::Since(v, _) if *v == 1));
        tokio::time::sleep(Duration::from_secs(3)).await;
        *clock.0.lock().unwrap() = "2026-11-22T10:01:00Z".parse().unwrap();
        assert!(matches!(kept.get(1, answer(Ok(7))).await, Part::Now(v) if *v == 2));
    }
}
