//! Collections remembered for a few seconds. It saves time and nothing else: a write through this
//! instance and what the registry hears of are seen at once, the rest after those seconds, and what a person may see
//! is asked anew for every request.

use super::Loaded;
use crate::{
    config::CacheConfig,
    problem::Fault,
    registry::{Access, Bsn},
};
use futures::future::BoxFuture;
use municipal_api::{Bevoegdheid, Collectie};
use quick_cache::{Weighter, sync::Cache};
use std::{
    convert::Infallible,
    hash::{DefaultHasher, Hash, Hasher},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::sync::OnceCell;

/// How many counters there are. Two clients that share one only lose each other's memory.
const COUNTERS: usize = 16_384;

/// Bytes that a collection takes, for a guess at how many the memory will hold.
const USUAL_BYTES: u64 = 16 * 1024;

pub(crate) struct Collections {
    cache: Option<Cache<Key, Held, Bytes>>,
    lifetime: Duration,
    /// Counts the changes of the clients whose hash leads here. It is part of the key, so that what
    /// began to load before a change is never found after it.
    changes: Vec<AtomicU64>,
}

#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    actor: Bsn,
    client: Bsn,
    scopes: Option<Vec<Bevoegdheid>>,
    collectie: Collectie,
    changes: u64,
}

/// A collection that is loaded, or is being loaded by the first of those who wait for it.
struct Slot {
    since: Instant,
    loaded: OnceCell<Result<Arc<Loaded>, Fault>>,
}

/// A slot, with what it weighed when it was put in: the memory adds up and takes off what it is told, so that must
/// not change on the way.
#[derive(Clone)]
struct Held {
    slot: Arc<Slot>,
    bytes: u64,
}

#[derive(Clone)]
struct Bytes;

impl Weighter<Key, Held> for Bytes {
    fn weight(&self, _: &Key, held: &Held) -> u64 {
        held.bytes
    }
}

impl Collections {
    pub(crate) fn new(config: &CacheConfig) -> Self {
        let bytes = config.collection_megabytes.saturating_mul(1024 * 1024);
        let guess = usize::try_from(bytes / USUAL_BYTES).unwrap_or(usize::MAX);
        let cache = (config.collection_seconds > 0).then(|| Cache::with_weighter(guess, bytes, Bytes));
        Self {
            cache,
            lifetime: Duration::from_secs(config.collection_seconds),
            changes: (0..COUNTERS).map(|_| AtomicU64::new(0)).collect(),
        }
    }

    /// The remembered collection, or a fresh one. Those who ask for the same at once share one load, and its failure.
    /// `version` is the registry's ([`Registry::version`](crate::registry::Registry::version)). `load` is boxed: it is
    /// large, and most requests have no use for it.
    pub(crate) async fn get<'a>(
        &self,
        access: &Access,
        collectie: Collectie,
        version: u64,
        load: impl FnOnce() -> BoxFuture<'a, Result<Loaded, Fault>>,
    ) -> Result<Arc<Loaded>, Fault> {
        let Some(cache) = &self.cache else { return load().await.map(Arc::new) };
        let key = Key {
            actor: access.actor.clone(),
            client: access.client.clone(),
            scopes: access.mandate.clone(),
            collectie,
            changes: self.counter(&access.client).load(Ordering::Acquire).wrapping_add(version),
        };
        let slot = match cache.get(&key) {
            Some(held) if self.is_fresh(&held) => held.slot,
            _ => self.empty(cache, &key),
        };
        if let Some(Ok(known)) = slot.loaded.get() {
            return Ok(known.clone());
        }
        Box::pin(fill(cache, key, slot, load())).await
    }

    fn is_fresh(&self, held: &Held) -> bool {
        held.slot.since.elapsed() < self.lifetime
    }

    /// The slot that those who come now share.
    fn empty(&self, cache: &Cache<Key, Held, Bytes>, key: &Key) -> Arc<Slot> {
        cache.remove_if(key, |held| !self.is_fresh(held));
        let empty = || Held {
            slot: Arc::new(Slot { since: Instant::now(), loaded: OnceCell::new() }),
            // nothing would mean that it may stay for ever
            bytes: 1,
        };
        let Ok(held) = cache.get_or_insert_with(key, || Ok::<_, Infallible>(empty()));
        held.slot
    }

    /// Forgets everything about a client.
    pub(crate) fn changed(&self, client: &Bsn) {
        self.counter(client).fetch_add(1, Ordering::AcqRel);
    }

    fn counter(&self, client: &Bsn) -> &AtomicU64 {
        let mut hasher = DefaultHasher::new();
        client.hash(&mut hasher);
        // The remainder is below COUNTERS, which is the length.
        &self.changes[(hasher.finish() % COUNTERS as u64) as usize]
    }
}

async fn fill(
    cache: &Cache<Key, Held, Bytes>,
    key: Key,
    slot: Arc<Slot>,
    load: BoxFuture<'_, Result<Loaded, Fault>>,
) -> Result<Arc<Loaded>, Fault> {
    let mut first = false;
    let load = async {
        first = true;
        load.await.map(Arc::new)
    };
    let outcome = slot.loaded.get_or_init(|| load).await.clone();
    if first {
        match &outcome {
            // put in with its weight, unless it was thrown out meanwhile
            Ok(loaded) => {
                let bytes = u64::from(loaded.weight());
                drop(cache.replace(key, Held { slot, bytes }, true));
            }
            Err(_) => drop(cache.remove_if(&key, |held| Arc::ptr_eq(&held.slot, &slot))),
        }
    }
    outcome
}

#[cfg(test)]
mod tests {
    use super::*;
    use municipal_api::{Taak, TaakStatus};
    use std::sync::atomic::AtomicUsize;

    fn access(scopes: Option<Vec<Bevoegdheid>>) -> Access {
        let (actor, client) = (Bsn::new("999990019").unwrap(), Bsn::new("999990329").unwrap());
        Access { actor, client, mandate: scopes }
    }

    fn task(titel: &str) -> Loaded {
        let row = Taak {
            id: "t".into(),
            titel: titel.into(),
            uiterlijk: None,
            door: None,
            status: TaakStatus::Open,
            etag: "1".into(),
        };
        Loaded::new(&[row], |t: &Taak| &t.id, vec![]).unwrap()
    }

    fn remembering(seconds: u64) -> Collections {
        Collections::new(&CacheConfig { collection_seconds: seconds, ..CacheConfig::default() })
    }

    #[tokio::test]
    async fn a_collection_is_loaded_once_and_again_after_a_change() {
        let (collections, loads) = (remembering(60), AtomicUsize::new(0));
        let access = access(None);
        let get = || {
            let load = async || Ok(task(&loads.fetch_add(1, Ordering::SeqCst).to_string()));
            collections.get(&access, Collectie::Taken, 0, move || Box::pin(load()))
        };
        let first = get().await.unwrap();
        assert_eq!(get().await.unwrap().etag, first.etag);
        assert_eq!(loads.load(Ordering::SeqCst), 1);
        collections.changed(&access.client);
        assert_ne!(get().await.unwrap().etag, first.etag);
    }

    #[tokio::test]
    async fn what_began_to_load_before_a_change_is_not_found_after_it() {
        let collections = remembering(60);
        let access = access(None);
        let slow = collections.get(&access, Collectie::Taken, 0, || {
            Box::pin(async {
                collections.changed(&access.client);
                Ok(task("before"))
            })
        });
        slow.await.unwrap();
        let after = collections
            .get(&access, Collectie::Taken, 0, || Box::pin(async { Ok(task("after")) }))
            .await
            .unwrap();
        assert_eq!(after.etag, task("after").etag);
    }

    #[tokio::test]
    async fn other_scopes_are_another_memory_and_an_error_is_none() {
        let collections = remembering(60);
        let own = access(None);
        collections.get(&own, Collectie::Taken, 0, || Box::pin(async { Ok(task("all")) })).await.unwrap();
        let less = access(Some(vec![Bevoegdheid::Lezen]));
        let fault = collections
            .get(&less, Collectie::Taken, 0, || Box::pin(async { Err(Fault::registry_down()) }))
            .await;
        assert_eq!(fault.unwrap_err(), Fault::registry_down());
        let loaded = collections
            .get(&less, Collectie::Taken, 0, || Box::pin(async { Ok(task("some")) }))
            .await
            .unwrap();
        assert_eq!(loaded.etag, task("some").etag);
    }

    #[tokio::test]
    async fn those_who_wait_share_a_load_and_its_failure() {
        let (collections, loads) = (remembering(60), AtomicUsize::new(0));
        let access = access(None);
        let get = || {
            let load = async || {
                loads.fetch_add(1, Ordering::SeqCst);
                tokio::time::sleep(Duration::from_millis(20)).await;
                Err(Fault::registry_down())
            };
            collections.get(&access, Collectie::Taken, 0, move || Box::pin(load()))
        };
        let (one, other) = tokio::join!(get(), get());
        assert_eq!((one.unwrap_err(), other.unwrap_err()), (Fault::registry_down(), Fault::registry_down()));
        assert_eq!(loads.load(Ordering::SeqCst), 1);
        get().await.unwrap_err();
        assert_eq!(loads.load(Ordering::SeqCst), 2, "a failure is not remembered");
    }

    #[tokio::test]
    async fn the_memory_holds_so_many_bytes() {
        let collections = Collections::new(&CacheConfig {
            collection_seconds: 60,
            collection_megabytes: 1,
            ..CacheConfig::default()
        });
        let access = access(None);
        for version in 0..400 {
            let load = || Box::pin(async { Ok(task(&"x".repeat(20_000))) }) as BoxFuture<'_, _>;
            collections.get(&access, Collectie::Taken, version, load).await.unwrap();
        }
        let cache = collections.cache.as_ref().unwrap();
        assert!((1..=1024 * 1024).contains(&cache.weight()), "{}", cache.weight());
        assert!(cache.weight() > 500_000, "{}", cache.weight());
    }

    #[tokio::test]
    async fn without_seconds_nothing_is_remembered() {
        let collections = remembering(0);
        let own = access(None);
        collections.get(&own, Collectie::Taken, 0, || Box::pin(async { Ok(task("1")) })).await.unwrap();
        let second =
            collections.get(&own, Collectie::Taken, 0, || Box::pin(async { Ok(task("2")) })).await.unwrap();
        assert_eq!(second.etag, task("2").etag);
    }
}
