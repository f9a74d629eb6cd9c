//! Records of objecttypen (`objecttypen/*.json`) in an Objects API: PGB budgets, appointments, tasks,
//! messages, machtigingen, looks, and documents that belong to no zaak.
//!
//! The data of a record is the row of the citizen API without its id and etag, with the client's `bsn`.
//! The server ignores a filter that it does not know and then answers everybody's records, so each one
//! that comes back is checked. It gives no ETag and knows no If-Match: a row's tag is made from its data and
//! its version, and of two who change the same version at the very same moment the last one wins.

mod check;
mod machtiging;
mod named;
mod record;
mod write;

pub(crate) use machtiging::Granted;
pub(crate) use record::{Found, rows};

use super::{
    Bsn,
    municipal::config::{ObjectTypeConfig, ObjectenConfig},
    source::{Failure, Keeping, Kept, Key, Keys, Part, only},
    zgw::person,
};
use crate::{Clock, ConfigError};
use std::sync::Arc;
use url::Url;
use zgw::objecten::{DataMatch, ObjectFilter, Objecten};

/// What a record is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Soort {
    PgbBudget,
    Afspraak,
    Taak,
    Bericht,
    Machtiging,
    Inzage,
    Document,
}

impl Soort {
    pub(crate) const ALL: [Self; 7] = [
        Self::PgbBudget,
        Self::Afspraak,
        Self::Taak,
        Self::Bericht,
        Self::Machtiging,
        Self::Inzage,
        Self::Document,
    ];

    /// Its name in the configuration.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::PgbBudget => "pgb-budget",
            Self::Afspraak => "afspraak",
            Self::Taak => "taak",
            Self::Bericht => "bericht",
            Self::Machtiging => "machtiging",
            Self::Inzage => "inzage",
            Self::Document => "document",
        }
    }
}

impl Key for (Bsn, Soort) {
    fn bytes(&self) -> Vec<u8> {
        [self.0.reveal().as_bytes(), self.1.name().as_bytes()].concat()
    }

    fn person(&self) -> Option<&Bsn> {
        Some(&self.0)
    }
}

/// Whose number a search is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Whose {
    Client,
    Gemachtigde,
}

impl Whose {
    fn path(self) -> &'static str {
        match self {
            Self::Client => "bsn",
            Self::Gemachtigde => "gemachtigdeBsn",
        }
    }
}

/// One Objects API.
pub(crate) struct ObjectenSource {
    pub(crate) name: String,
    pub(crate) inner: Arc<Inner>,
    kept: Arc<Kept<(Bsn, Soort), Vec<Found>>>,
}

#[derive(Clone)]
pub(crate) struct Inner {
    objecten: Objecten,
    types: Arc<Vec<(Soort, Url, u32)>>,
    keys: Keys,
    clock: Arc<dyn Clock>,
}

impl ObjectenSource {
    /// Since when it does not answer; none while it does.
    pub(crate) fn failing(&self) -> Option<jiff::Timestamp> {
        self.kept.failing()
    }

    pub(crate) fn new(
        config: &ObjectenConfig,
        keys: Keys,
        keeping: &Keeping<'_>,
    ) -> Result<Self, ConfigError> {
        let (name, clock) = (keeping.name, keeping.clock.clone());
        let endpoint = only(name, &config.root, &config.token, &config.calls)?;
        let types = &config.types;
        let all = [
            (Soort::PgbBudget, &types.pgb_budget),
            (Soort::Afspraak, &types.afspraak),
            (Soort::Taak, &types.taak),
            (Soort::Bericht, &types.bericht),
            (Soort::Machtiging, &types.machtiging),
            (Soort::Inzage, &types.inzage),
            (Soort::Document, &types.document),
        ];
        let mut known = Vec::new();
        for (soort, config) in all {
            let Some(ObjectTypeConfig { url, version }) = config else { continue };
            let field = || format!("registry.sources.{name}.types.{}.url", soort.name());
            let url = Url::parse(url).map_err(|_| ConfigError::new(field(), "is not an address"))?;
            known.push((soort, url, *version));
        }
        let inner = Inner { objecten: Objecten::new(endpoint), types: Arc::new(known), keys, clock };
        Ok(Self { name: name.to_owned(), inner: Arc::new(inner), kept: Kept::new("objecten", keeping) })
    }

    /// True where records of this sort are kept here.
    pub(crate) fn holds(&self, soort: Soort) -> bool {
        self.inner.of(soort).is_some()
    }

    /// A person's records of one sort.
    pub(crate) async fn records(&self, client: &Bsn, soort: Soort) -> Part<Vec<Found>> {
        let (inner, of) = (self.inner.clone(), client.clone());
        self.kept
            .get((client.clone(), soort), move || {
                Box::pin(async move { inner.search(soort, Whose::Client, &of).await })
            })
            .await
    }
}

impl Inner {
    /// The objecttype of a sort.
    pub(crate) fn of(&self, soort: Soort) -> Option<(&Url, u32)> {
        self.types.iter().find(|(of, ..)| *of == soort).map(|(_, url, version)| (url, *version))
    }

    /// The client, for a trial of the configuration.
    pub(crate) fn client(&self) -> &Objecten {
        &self.objecten
    }

    /// The records of a sort that name this person, as they are now.
    pub(crate) async fn search(&self, soort: Soort, whose: Whose, who: &Bsn) -> Result<Vec<Found>, Failure> {
        let Some((url, _)) = self.of(soort) else { return Ok(Vec::new()) };
        let who = person(who)?;
        let filter = ObjectFilter {
            objecttype: Some(url.clone()),
            data: vec![DataMatch::person(whose.path(), &who)?],
            page_size: Some(500),
            ..ObjectFilter::default()
        };
        let found = self.objecten.search(&filter).await?;
        let own = zgw::only("objects", found, |object| {
            super::zgw::same(&object.objecttype, url) && object.is_of(whose.path(), &who)
        });
        Ok(own.rows.into_iter().map(Found::from).collect())
    }
}
