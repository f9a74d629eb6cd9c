//! The registry on its own: what the files bring about, and what a user's writing does.

mod machtigingen;
mod reading;
mod stages;
mod writing;

use super::*;
use crate::gemeente::GEMEENTEN;
use jiff::Timestamp;
use jiff::civil::date;
use municipal_api::Urgentie;
use std::collections::BTreeMap;
use tempfile::TempDir;

struct At(Date);

impl Clock for At {
    fn now(&self) -> Timestamp {
        crate::days::instant(self.0, jiff::civil::time(12, 0, 0, 0))
    }
}

const TODAY: Date = date(2026, 11, 21);

struct Opened {
    registry: DemoRegistry,
    dir: TempDir,
    id: &'static str,
}

fn profile(id: &str) -> Profile {
    GEMEENTEN.iter().find(|files| files.id == id).unwrap().read().unwrap()
}

/// A registry of its own. It is filled once for all tests: printing the letters takes a second.
fn open(id: &'static str) -> Opened {
    static FILLED: Mutex<BTreeMap<&'static str, TempDir>> = Mutex::new(BTreeMap::new());
    let dir = tempfile::tempdir().unwrap();
    {
        let mut filled = FILLED.lock().unwrap_or_else(PoisonError::into_inner);
        let from = filled.entry(id).or_insert_with(|| {
            let dir = tempfile::tempdir().unwrap();
            // closing it writes everything into the one file
            drop(at(&dir, id, TODAY));
            dir
        });
        std::fs::copy(from.path().join("r.sqlite3"), dir.path().join("r.sqlite3")).unwrap();
    }
    let registry = at(&dir, id, TODAY);
    Opened { registry, dir, id }
}

fn at(dir: &TempDir, id: &str, today: Date) -> DemoRegistry {
    DemoRegistry::open(&dir.path().join("r.sqlite3"), profile(id), Arc::new(At(today))).unwrap()
}

impl Opened {
    /// The same database after a restart, on another day.
    fn again(self, today: Date) -> Self {
        let Self { registry, dir, id } = self;
        drop(registry);
        Self { registry: at(&dir, id, today), dir, id }
    }

    fn bsn(&self, person: &str) -> Bsn {
        let people = profile(self.id);
        let person = people.people().find(|p| p.id == person).unwrap();
        Bsn::new(&person.bsn).unwrap()
    }

    fn own(&self, person: &str) -> Access {
        Access { actor: self.bsn(person), client: self.bsn(person), mandate: None }
    }

    /// As the gateway would give it: the scopes of the machtiging that is valid today.
    async fn as_mandated(&self, actor: &str, client: &str) -> Access {
        let (actor, client) = (self.bsn(actor), self.bsn(client));
        let today = self.registry.inner.clock.today();
        let mandates = self.registry.mandates(&actor, today).await.unwrap().rows;
        let mandate = mandates.into_iter().find(|mandate| mandate.client == client).unwrap();
        Access { actor, client, mandate: Some(mandate.machtiging.bevoegdheden) }
    }
}

fn key(n: u32) -> String {
    format!("sleutel-van-een-test-{n}")
}

fn melding(text: &str) -> NieuweMelding {
    NieuweMelding {
        omschrijving: text.to_owned(),
        sinds: None,
        geprobeerd: None,
        hulp_nu: None,
        mantelzorger_nodig: None,
        urgentie: Urgentie::Gewoon,
        wensen: Default::default(),
        voor: None,
    }
}
