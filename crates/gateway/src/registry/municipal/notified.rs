//! What is dropped when a registry tells of a change, when we write, and when another instance says so.
//!
//! A notification drops what hangs on the record that it names: the parts of the people who are known to have to do
//! with it, here and in the shared cache. Where nobody is known, the registry is asked whom it concerns, for a record
//! may be new. Where even that cannot be known, everything of that source is dropped.

use super::{AwardSource, Inner};
use crate::registry::{
    Bsn, Notification, NotificationOutcome as Outcome,
    objecten::{ObjectenSource, Soort},
    producten::ProductenSource,
    shared::{Heard, Person, Word},
    source::{Dropped, Failure},
    zgw::{Api, ZgwSource},
};
use std::{
    borrow::Cow,
    hash::{DefaultHasher, Hash, Hasher},
    sync::atomic::{AtomicU64, Ordering::Relaxed},
    time::Duration,
};
use tokio::time::timeout;
use url::Url;
use uuid::Uuid;

/// The longest that a registry is asked whom a record concerns.
const ASK: Duration = Duration::from_secs(3);
/// Questions of that sort at once, so that a flood of notifications leaves places for people.
pub(super) const ASKED_AT_ONCE: usize = 4;
const COUNTERS: usize = 16_384;

/// Counts what was dropped of the people whose hash leads here.
pub(super) struct Versions {
    people: Vec<AtomicU64>,
    all: AtomicU64,
}

impl Default for Versions {
    fn default() -> Self {
        Self { people: (0..COUNTERS).map(|_| AtomicU64::new(0)).collect(), all: AtomicU64::new(0) }
    }
}

impl Versions {
    pub(super) fn of(&self, who: &Bsn) -> u64 {
        // Both only grow, and so does their sum.
        self.counter(who).load(Relaxed).wrapping_add(self.all.load(Relaxed))
    }

    fn counter(&self, who: &Bsn) -> &AtomicU64 {
        let mut hasher = DefaultHasher::new();
        who.hash(&mut hasher);
        // The remainder is below COUNTERS, which is the length.
        &self.people[(hasher.finish() % COUNTERS as u64) as usize]
    }
}

/// What a notification names of a source.
enum Place<'a> {
    Record(Uuid, Cow<'a, Url>),
    /// Something of it, and nobody can tell what.
    Somewhere,
}

/// What a notification names among the records of a source; none for one of another source. `at` is where the source
/// has the record with an id: whose it is, is not told by an id alone.
fn place<'a>(
    notification: &'a Notification,
    owns: impl Fn(&Url) -> bool,
    at: impl Fn(&Uuid) -> Option<Url>,
) -> Option<Place<'a>> {
    match (&notification.hoofd_object, &notification.resource_url) {
        (Some(main), _) if owns(main) => {
            Some(zgw::uuid_of(main).map_or(Place::Somewhere, |id| Place::Record(id, Cow::Borrowed(main))))
        }
        (Some(_), _) => None,
        (None, _) if notification.hoofd_id.is_some() => {
            let id = notification.hoofd_id?;
            Some(at(&id).map_or(Place::Somewhere, |url| Place::Record(id, Cow::Owned(url))))
        }
        (None, Some(record)) => owns(record).then_some(Place::Somewhere),
        (None, None) => Some(Place::Somewhere),
    }
}

impl Inner {
    /// Drops what hangs on what a notification names.
    pub(super) async fn notified(&self, notification: &Notification) -> Outcome {
        let mut outcome = Outcome::Nothing;
        match notification.kanaal.as_str() {
            "zaken" => outcome = self.of_zgw(notification, Api::Zaken).await,
            "besluiten" => outcome = self.of_zgw(notification, Api::Besluiten).await,
            "documenten" => outcome = self.of_zgw(notification, Api::Documenten).await,
            "objecten" => {
                for source in &self.objecten {
                    outcome = outcome.max(self.of_objecten(notification, source).await);
                }
            }
            "producten" => {
                for source in &self.awards {
                    if let AwardSource::Producten(source) = source {
                        outcome = outcome.max(self.of_producten(notification, source).await);
                    }
                }
            }
            _ => {}
        }
        outcome
    }

    async fn of_zgw(&self, notification: &Notification, api: Api) -> Outcome {
        let mut outcome = Outcome::Nothing;
        for source in &self.zgw {
            let at = place(notification, |url| source.owns(api, url), |id| source.address(api, id));
            let Some(at) = at else { continue };
            let Place::Record(id, url) = at else {
                outcome = self.everything(&source.name, source.drop_all()).await;
                continue;
            };
            let mut dropped = source.drop_naming(&id);
            dropped.and(source.in_shared(&id).await);
            if api == Api::Documenten {
                // A document that belongs to a person alone is named by a record elsewhere.
                self.tell(&self.objecten.iter().flat_map(|source| source.naming(&id)).collect::<Vec<_>>());
            }
            // A rol may bring in somebody new.
            let known = !dropped.is_nothing() && notification.resource.as_deref().is_some_and(|r| r != "rol");
            let mut found = Vec::new();
            if !known && !notification.is_end() {
                match self.ask(source.people_of(api, &url)).await {
                    Ok(people) => {
                        dropped.and(source.drop_people(&people));
                        found = people;
                    }
                    Err(_) => {
                        outcome = self.everything(&source.name, source.drop_all()).await;
                        continue;
                    }
                }
            }
            outcome = outcome.max(self.carry(&source.name, id, dropped, found).await);
        }
        outcome
    }

    async fn of_objecten(&self, notification: &Notification, source: &ObjectenSource) -> Outcome {
        let at = place(notification, |url| source.owns(url), |id| source.address(id));
        let Some(at) = at else { return Outcome::Nothing };
        let sort = notification.kenmerk("objectType").map(|objecttype| source.sort_of(&objecttype));
        let (id, url) = match at {
            Place::Record(id, url) => (id, url),
            Place::Somewhere if sort == Some(None) => return Outcome::Nothing,
            Place::Somewhere => return self.everything(&source.name, source.drop_all()).await,
        };
        let mut dropped = source.drop_naming(&id);
        dropped.and(source.in_shared(&id).await);
        let mut found = Vec::new();
        if dropped.is_nothing() && !notification.is_end() && sort != Some(None) {
            match self.ask(source.owner_of(&url)).await {
                Ok(owner) => {
                    if let Some((who, soort)) = owner {
                        dropped.and(source.drop_sorts(&who, &[soort]));
                        found.push(who);
                    }
                }
                Err(_) => return self.everything(&source.name, source.drop_all()).await,
            }
        }
        self.carry(&source.name, id, dropped, found).await
    }

    async fn of_producten(&self, notification: &Notification, source: &ProductenSource) -> Outcome {
        let at = place(notification, |url| source.owns(url), |id| source.address(id));
        let Some(at) = at else { return Outcome::Nothing };
        let Place::Record(id, url) = at else {
            return self.everything(&source.name, source.drop_all()).await;
        };
        let mut dropped = source.drop_naming(&id);
        dropped.and(source.in_shared(&id).await);
        let mut found = Vec::new();
        // Always asked: a product may have got another owner beside the one who is known.
        if !notification.is_end() {
            match self.ask(source.owners_of(&url)).await {
                Ok(people) => {
                    dropped.and(source.drop_people(&people));
                    found = people;
                }
                Err(_) => return self.everything(&source.name, source.drop_all()).await,
            }
        }
        self.carry(&source.name, id, dropped, found).await
    }

    /// Asks a registry whom a record concerns.
    async fn ask<T>(&self, question: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
        let asked = async {
            let _place = self.asking.acquire().await.map_err(|_| Failure::new("closed"))?;
            question.await
        };
        timeout(ASK, asked).await.unwrap_or_else(|_| Err(Failure::new("no answer in time")))
    }

    /// Lets the shared cache and the other instances know what was dropped.
    async fn carry(&self, source: &str, id: Uuid, dropped: Dropped, found: Vec<Bsn>) -> Outcome {
        self.tell(&dropped.people);
        let outcome = if dropped.is_nothing() { Outcome::Nothing } else { Outcome::Dropped };
        if let Some(shared) = &self.shared {
            // Also where nothing is known here: another instance may have it in its own memory.
            let people = found.into_iter().map(Person).collect();
            let word = Word::Changed { source: source.to_owned(), id, people };
            shared.drop_and_tell(dropped.marks, dropped.gone, word).await;
        }
        outcome
    }

    /// The same for everything of a source.
    async fn everything(&self, source: &str, dropped: Dropped) -> Outcome {
        tracing::info!(
            source,
            "a notification does not tell what hangs on it: everything of its source is dropped"
        );
        self.versions.all.fetch_add(1, Relaxed);
        if let Some(shared) = &self.shared {
            let word = Word::Anything { source: Some(source.to_owned()) };
            shared.drop_and_tell(dropped.marks, dropped.gone, word).await;
        }
        Outcome::Whole
    }

    /// Drops what a write through this instance made old, everywhere.
    pub(super) async fn changed(&self, client: &Bsn) {
        let dropped = self.drop_written(client);
        self.tell(std::slice::from_ref(client));
        if let Some(shared) = &self.shared {
            shared.drop_and_tell(dropped.marks, dropped.gone, Word::Written(client.clone())).await;
        }
    }

    fn drop_written(&self, client: &Bsn) -> Dropped {
        let mut dropped = Dropped::default();
        for source in &self.zgw {
            dropped.and(source.drop_people(std::slice::from_ref(client)));
        }
        for source in &self.objecten {
            dropped.and(source.drop_sorts(client, &Soort::ALL));
        }
        dropped
    }

    /// Tells whoever listens that these people's records changed.
    fn tell(&self, people: &[Bsn]) {
        for who in people {
            self.versions.counter(who).fetch_add(1, Relaxed);
            // Nobody may be listening.
            let _ = self.changes.send(who.clone());
        }
    }

    /// Another instance said something, or may have.
    pub(super) fn heard(&self, heard: Heard) {
        match heard {
            Heard::Word(Word::Written(client)) => {
                self.drop_written(&client);
                self.tell(std::slice::from_ref(&client));
            }
            Heard::Word(Word::Changed { source, id, people }) => {
                let people: Vec<Bsn> = people.into_iter().map(|person| person.0).collect();
                self.heard_of(&source, &id, &people);
            }
            Heard::Word(Word::Anything { source }) => self.forget_all(source.as_deref()),
            Heard::Word(Word::Beat) => {}
            Heard::Gap => self.forget_all(None),
        }
    }

    fn heard_of(&self, source: &str, id: &Uuid, people: &[Bsn]) {
        let mut dropped = Dropped { people: people.to_vec(), ..Dropped::default() };
        for zgw in self.zgw.iter().filter(|zgw| zgw.name == source) {
            dropped.and(zgw.drop_naming(id));
            zgw.drop_people(people);
            self.tell(&self.objecten.iter().flat_map(|source| source.naming(id)).collect::<Vec<_>>());
        }
        for objecten in self.objecten.iter().filter(|objecten| objecten.name == source) {
            dropped.and(objecten.drop_naming(id));
            people.iter().for_each(|who| drop(objecten.drop_sorts(who, &Soort::ALL)));
        }
        for award in self.awards.iter().filter(|award| award.name() == source) {
            if let AwardSource::Producten(producten) = award {
                dropped.and(producten.drop_naming(id));
                producten.drop_people(people);
            }
        }
        self.tell(&dropped.people);
        if let Some(shared) = &self.shared {
            // What this instance put there between the look of the other one and its word.
            shared.drop_later(dropped.marks);
        }
    }

    /// Forgets what is new in this process of one source, or of all.
    fn forget_all(&self, source: Option<&str>) {
        let meant = |name: &str| source.is_none_or(|source| source == name);
        self.zgw.iter().filter(|s: &&ZgwSource| meant(&s.name)).for_each(|s| drop(s.drop_all()));
        self.objecten.iter().filter(|s| meant(&s.name)).for_each(|s| drop(s.drop_all()));
        for award in self.awards.iter().filter(|award| meant(award.name())) {
            match award {
                AwardSource::Producten(source) => drop(source.drop_all()),
                AwardSource::Zorgned(source) => source.forget_all(),
            }
        }
        self.versions.all.fetch_add(1, Relaxed);
    }
}
