//! What instances share, where they have a Valkey or a Redis: what registries answered, and word of what changed.
//!
//! It saves questions to registries and nothing depends on it. One that is down, slow, empty or full of garbage
//! leaves every instance with what it has in its own memory, which stays in front of it anyway.
//!
//! Each person's part of a source has a mark there, a random word. What is kept names the mark that stood there
//! before the registry was asked, and counts as new only while the same mark stands there: whoever changes something
//! sets another mark, so that an answer from before is never taken for new, on whichever instance it arrives late.
//! A mark that is gone is another mark too. What stands in an instance's own memory is dropped by a message
//! ([`courier`], [`listener`]).

mod config;
mod courier;
mod health;
mod link;
mod listener;
mod seal;
mod shelf;

pub use config::SharedConfig;
pub(crate) use courier::{Person, Word};
pub(crate) use listener::{Heard, listen};
pub(crate) use shelf::Shelf;

use crate::{Clock, ConfigError, registry::source::Keys};
use courier::{Job, QUEUE, Said};
use health::Health;
use jiff::Timestamp;
use link::Link;
use seal::Seal;
use serde::{Serialize, de::DeserializeOwned};
use std::{
    sync::{Arc, Mutex, PoisonError, atomic::AtomicBool},
    time::Duration,
};
use tokio::sync::mpsc;
use uuid::Uuid;

/// The shared cache of one configuration.
pub(crate) struct Shared {
    link: Link,
    seal: Seal,
    health: Health,
    jobs: mpsc::Sender<Job>,
    /// True where too much waited to be carried.
    overflowed: AtomicBool,
    /// The marks of all shelves.
    shelves: Mutex<Vec<String>>,
    /// Tells our own words from those of others.
    instance: Uuid,
    prefix: String,
    channel: String,
}

/// How the shared cache does, for who watches it.
#[derive(Clone, Debug, Default)]
pub struct SharedState {
    /// Since when it does not answer; none while it does.
    pub failing: Option<Timestamp>,
    /// How often it was asked, by what came of it: `new`, `old`, `nothing`, `unreadable`, `failed`.
    pub reads: [(&'static str, u64); 5],
    /// What was stored.
    pub stores: u64,
    /// Words of other instances that were heard.
    pub heard: u64,
    /// True while the line on which they come is open.
    pub listening: bool,
}

impl Shared {
    /// Makes the client, and begins to carry words there. Asks nothing yet. Needs the async runtime.
    pub(crate) fn open(
        config: &SharedConfig,
        keys: &Keys,
        clock: Arc<dyn Clock>,
    ) -> Result<Arc<Self>, ConfigError> {
        config.check()?;
        let runtime = tokio::runtime::Handle::try_current()
            .map_err(|_| ConfigError::new("registry.shared", "needs the async runtime"))?;
        let seal = Seal::new(keys);
        let (jobs, waiting) = mpsc::channel(QUEUE);
        let shared = Arc::new(Self {
            link: Link::new(config)?,
            channel: format!("{}:{}", config.prefix, seal.name(&[b"channel"])),
            seal,
            health: Health::new(clock),
            jobs,
            overflowed: AtomicBool::new(false),
            shelves: Mutex::default(),
            instance: Uuid::new_v4(),
            prefix: config.prefix.clone(),
        });
        runtime.spawn(courier::carry(Arc::downgrade(&shared), waiting));
        Ok(shared)
    }

    /// A shelf for one sort of answers of one source. `of` names everything that makes the answers what they are, the
    /// configuration included: instances that are configured otherwise share nothing.
    pub(crate) fn shelf(self: &Arc<Self>, of: &[&[u8]], keep: Duration) -> Shelf {
        let shelf = Shelf::new(self.clone(), self.seal.name(of), keep);
        self.shelves.lock().unwrap_or_else(PoisonError::into_inner).push(shelf.mark().to_owned());
        shelf
    }

    pub(crate) fn state(&self) -> SharedState {
        self.health.state()
    }

    /// A key there: what sort of thing it is, and its name.
    fn key(&self, sort: char, name: &str) -> String {
        format!("{}:{sort}:{name}", self.prefix)
    }

    fn sealed(&self, key: &str, content: &impl Serialize) -> Option<Vec<u8>> {
        self.seal.seal(key, &serde_json::to_vec(content).ok()?)
    }

    fn opened<T: DeserializeOwned>(&self, key: &str, sealed: &[u8]) -> Option<T> {
        serde_json::from_slice(&self.seal.open(key, sealed)?).ok()
    }

    /// Tries it: a connection, a content that comes back, and a word that is heard.
    pub(crate) async fn check(&self) -> Result<(), String> {
        let key = self.key('t', &self.seal.name(&[b"check", self.instance.as_bytes()]));
        let content = "naaste-gateway check".to_owned();
        let sealed = self.sealed(&key, &content).ok_or("there is no randomness here")?;
        let mut listening =
            self.link.subscribe(&self.channel).await.map_err(|e| format!("{e} (SUBSCRIBE)"))?;
        let mut pipe = redis::pipe();
        pipe.cmd("SET").arg(&key).arg(&sealed).arg("EX").arg(5).ignore();
        pipe.cmd("GET").arg(&key).cmd("DEL").arg(&key).ignore();
        let word = Said { by: self.instance, word: Word::Beat };
        let word = self.sealed(&self.channel, &word).ok_or("there is no randomness here")?;
        pipe.cmd("PUBLISH").arg(&self.channel).arg(&word[..]).ignore();
        let (back,): (Option<Vec<u8>>,) = self.link.slowly(&pipe).await.map_err(|e| e.to_string())?;
        if back.and_then(|back| self.opened::<String>(&key, &back)).as_ref() != Some(&content) {
            return Err("what was put there did not come back".to_owned());
        }
        // Other instances may say something meanwhile.
        let mine = async {
            while futures::StreamExt::next(&mut listening).await.is_some_and(|heard| heard != word) {}
        };
        tokio::time::timeout(self.link.patience(), mine)
            .await
            .map_err(|_| "a word was not heard (PUBLISH)".to_owned())
    }
}
