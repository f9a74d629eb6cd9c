//! Answers of a registry, kept for a moment, and the last good one for when it fails.
//!
//! A registry's own "not modified" plays no part: one is known that says so after a record changed. Age decides, and
//! who writes through this process, or hears of a change, forgets at once. Where instances share a cache, it is asked
//! before the registry is; what this process has in its own memory stands in front of it.

use super::{
    Failure,
    touched::{Touched, Whom},
};
use crate::{
    Clock,
    registry::{
        Bsn,
        municipal::config::Freshness,
        shared::{Shared, Shelf},
    },
};
use futures::future::BoxFuture;
use jiff::{SignedDuration, Timestamp};
use moka::{Expiry, future::Cache};
use serde::{Serialize, de::DeserializeOwned};
use std::{
    hash::{DefaultHasher, Hash, Hasher},
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU64, Ordering::Relaxed},
    },
    time::{Duration, Instant},
};
use uuid::Uuid;

/// Seconds for which a source that failed is left alone where the last good answer can stand in.
const REST: i64 = 2;
/// Two keys that share a counter forget together, so there are more than dossiers.
const COUNTERS: usize = 16_384;
/// An answer that took longer than this to come is not shared.
const SLOW: Duration = Duration::from_secs(60);
/// By so much the clock of another instance may run ahead of ours.
const AHEAD: SignedDuration = SignedDuration::from_secs(-2);

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

/// By what an answer is kept.
pub(crate) trait Key: Hash + Eq + Clone + Send + Sync + 'static {
    /// What tells it from other keys of the same sort.
    fn bytes(&self) -> Vec<u8>;

    /// Whose it is.
    fn person(&self) -> Option<&Bsn>;
}

impl Key for Bsn {
    fn bytes(&self) -> Vec<u8> {
        self.reveal().as_bytes().to_vec()
    }

    fn person(&self) -> Option<&Bsn> {
        Some(self)
    }
}

/// An answer that can be kept, and shared.
pub(crate) trait Answer: Serialize + DeserializeOwned + Send + Sync + 'static {
    /// The records that it was made of: where one of these changed, the answer is old.
    fn names(&self) -> Vec<Uuid>;
}

/// What all that is kept of one source has in common.
pub(crate) struct Keeping<'a> {
    /// The source.
    pub(crate) name: &'a str,
    pub(crate) freshness: &'a Freshness,
    pub(crate) clock: &'a Arc<dyn Clock>,
    /// The shared cache, and what makes an answer of this source what it is: its configuration.
    pub(crate) shared: Option<(&'a Arc<Shared>, [u8; 32])>,
}

/// An answer with when it was asked for and what it names.
struct Entry<T> {
    value: Arc<T>,
    asked: Timestamp,
    names: Box<[Uuid]>,
}

/// An answer that is new, and for how long it is.
struct New<T>(Arc<Entry<T>>, Duration);

impl<T> Clone for New<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), self.1)
    }
}

/// Each answer is new for as long as it says.
struct Lives;

impl<K, T> Expiry<(K, u64), New<T>> for Lives {
    fn expire_after_create(&self, _: &(K, u64), new: &New<T>, _: Instant) -> Option<Duration> {
        Some(new.1)
    }
}

/// Answers of one source by key.
pub(crate) struct Kept<K, T> {
    name: Arc<str>,
    fresh: Cache<(K, u64), New<T>>,
    last: Cache<K, Arc<Entry<T>>>,
    /// Counts what was written to the keys whose hash leads here: an answer that began before a write is
    /// not found after it.
    writes: Vec<AtomicU64>,
    /// Counts how often everything was forgotten.
    all: AtomicU64,
    touched: Touched,
    shelf: Option<Shelf>,
    new_for: Duration,
    patience: Duration,
    clock: Arc<dyn Clock>,
    /// When it began to fail, in seconds; 0 while it answers.
    failing: AtomicI64,
    tried: AtomicI64,
}

impl<K: Key, T: Answer> Kept<K, T> {
    /// `sort` tells it from what else is kept of the source.
    pub(crate) fn new(sort: &str, keeping: &Keeping<'_>) -> Arc<Self> {
        let freshness = keeping.freshness;
        let (new_for, keep) =
            (Duration::from_secs(freshness.fresh_seconds), Duration::from_secs(freshness.keep_minutes * 60));
        let shelf = keeping
            .shared
            .map(|(shared, of)| shared.shelf(&[keeping.name.as_bytes(), sort.as_bytes(), &of], keep));
        Arc::new(Self {
            name: keeping.name.into(),
            fresh: Cache::builder()
                .max_capacity(freshness.dossiers)
                .time_to_live(new_for)
                .expire_after(Lives)
                .build(),
            last: Cache::builder().max_capacity(freshness.dossiers).time_to_live(keep).build(),
            writes: (0..COUNTERS).map(|_| AtomicU64::new(0)).collect(),
            all: AtomicU64::new(0),
            touched: Touched::default(),
            shelf,
            new_for,
            patience: Duration::from_millis(freshness.patience_milliseconds),
            clock: keeping.clock.clone(),
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
        let versioned = (key.clone(), self.version(&key));
        if let Some(New(entry, _)) = self.fresh.get(&versioned).await {
            return Part::Now(entry.value.clone());
        }
        let now = self.clock.now();
        if self.rests(now)
            && let Some(entry) = self.last.get(&key).await
        {
            return Part::Since(entry.value.clone(), entry.asked);
        }
        let (this, of) = (self.clone(), key.clone());
        let work = tokio::spawn(async move {
            let fetched = this.fetch(of, now, load);
            this.fresh.try_get_with(versioned, fetched).await.ok()
        });
        if let Ok(Ok(Some(New(entry, _)))) = tokio::time::timeout(self.patience, work).await {
            return Part::Now(entry.value.clone());
        }
        self.note(Some(&Failure::new("no answer in time")));
        match self.last.get(&key).await {
            Some(entry) => Part::Since(entry.value.clone(), entry.asked),
            None => Part::Never(self.since()),
        }
    }

    /// The answer of another instance where it is new, or else the registry's.
    async fn fetch(
        self: &Arc<Self>,
        key: K,
        now: Timestamp,
        load: impl FnOnce() -> BoxFuture<'static, Result<T, Failure>> + Send + 'static,
    ) -> Result<New<T>, Failure> {
        let mut ticket = None;
        if let Some(shelf) = &self.shelf {
            let seen = shelf.look::<T>(&key.bytes()).await;
            ticket = seen.ticket;
            if let Some((value, asked, current)) = seen.found {
                let entry = Arc::new(Entry::of(value, asked));
                let left = self.left(asked, now);
                if self.last.get(&key).await.is_none_or(|known| known.asked < asked) {
                    self.last.insert(key.clone(), entry.clone()).await;
                }
                if current && let Some(left) = left {
                    return Ok(New(entry, left));
                }
            }
        }
        let (before, began) = (self.touched.moment(), Instant::now());
        let loaded = load().await;
        self.note(loaded.as_ref().err());
        // Read after the question was asked, so as old as that.
        let entry = Arc::new(Entry::of(loaded?, now));
        self.last.insert(key.clone(), entry.clone()).await;
        if self.touched.since(before, &key.bytes(), &entry.names) {
            // It may be from before a change that was told meanwhile: for who asked it is good enough.
            self.forget(&key);
        } else if let (Some(_), Some(ticket)) = (&self.shelf, ticket)
            && began.elapsed() < SLOW
        {
            let (this, entry) = (self.clone(), entry.clone());
            tokio::spawn(async move {
                if let Some(shelf) = &this.shelf {
                    shelf.keep(ticket, &*entry.value, entry.asked, &entry.names).await;
                }
            });
        }
        Ok(New(entry, self.new_for))
    }

    /// For how long an answer of then is new; none where it is not, or from a clock that runs ahead of ours.
    fn left(&self, asked: Timestamp, now: Timestamp) -> Option<Duration> {
        let age = now.duration_since(asked);
        if age < AHEAD {
            return None;
        }
        let age = Duration::try_from(age.max(SignedDuration::ZERO)).ok()?;
        self.new_for.checked_sub(age).filter(|left| !left.is_zero())
    }

    /// The keys whose answers name this record, here.
    pub(crate) fn naming(&self, id: &Uuid) -> Vec<K> {
        let mut found: Vec<K> = Vec::new();
        let names = |entry: &Entry<T>| entry.names.binary_search(id).is_ok();
        let fresh = self.fresh.iter().filter(|(_, new)| names(&new.0)).map(|(key, _)| key.0.clone());
        let last = self.last.iter().filter(|(_, entry)| names(entry)).map(|(key, _)| (*key).clone());
        for key in fresh.chain(last) {
            if !found.contains(&key) {
                found.push(key);
            }
        }
        found
    }

    /// What the shared cache keeps that names this record: the marks to set anew, and what is of no use then. None
    /// where there is none, or it does not tell.
    pub(crate) async fn shared_naming(&self, id: &Uuid) -> Option<(Vec<String>, String)> {
        self.shelf.as_ref()?.naming(id).await
    }

    /// The mark of a key in the shared cache.
    pub(crate) fn mark_of(&self, key: &K) -> Option<String> {
        self.shelf.as_ref().map(|shelf| shelf.mark_of(&key.bytes()))
    }

    /// The mark of everything in the shared cache.
    pub(crate) fn mark(&self) -> Option<String> {
        self.shelf.as_ref().map(|shelf| shelf.mark().to_owned())
    }

    /// Notes that a record changed: answers that are on their way and name it are not kept.
    pub(crate) fn touch(&self, id: &Uuid) {
        self.touched.note(Whom::Record(*id));
    }

    /// Forgets what is new of everything.
    pub(crate) fn forget_all(&self) {
        self.touched.note(Whom::All);
        self.all.fetch_add(1, Relaxed);
        self.tried.store(0, Relaxed);
    }

    /// Forgets what is new of a key, after something was written. The last good answer stays for when the
    /// source fails.
    pub(crate) fn forget(&self, key: &K) {
        self.touched.note(Whom::Key(key.bytes()));
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

    /// Both only grow, and so does their sum.
    fn version(&self, key: &K) -> u64 {
        self.counter(key).load(Relaxed).wrapping_add(self.all.load(Relaxed))
    }

    fn counter(&self, key: &K) -> &AtomicU64 {
        let mut hasher = DefaultHasher::new();
        key.hash(&mut hasher);
        // The remainder is below COUNTERS, which is the length.
        &self.writes[(hasher.finish() % COUNTERS as u64) as usize]
    }
}

impl<T: Answer> Entry<T> {
    fn of(value: T, asked: Timestamp) -> Self {
        let mut names = value.names();
        names.sort_unstable();
        names.dedup();
        Self { value: Arc::new(value), asked, names: names.into() }
    }
}

#[cfg(test)]
mod tests;
