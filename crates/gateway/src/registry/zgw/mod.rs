//! Zaken, besluiten and documents of the ZGW APIs (Open Zaak and others) as zaken of the citizen API.

mod besluit;
mod check;
mod document;
mod link;
mod named;
mod party;
mod read;
mod stage;
mod write;

use document::Loose;
pub(crate) use document::{Held, Papers};
pub(crate) use link::{day, midnight, same};
pub(crate) use named::Api;
pub(crate) use read::{Case, Snapshot};
pub(crate) use write::{Told, Upload, Written};

use super::{
    Bsn,
    municipal::{
        Rules,
        config::{ZaaktypeConfig, ZgwConfig},
    },
    source::{Keeping, Kept, Keys, Part, client, endpoint, text},
};
use crate::{Clock, ConfigError};
use std::sync::Arc;
use zgw::{Auth, Gate, User, besluiten::Besluiten, catalogi::Catalogi, documenten::Documenten, zaken::Zaken};

/// One municipality's zaken.
pub(crate) struct ZgwSource {
    pub(crate) name: String,
    inner: Arc<Inner>,
    snapshots: Arc<Kept<Bsn, Snapshot>>,
    documents: Arc<Kept<Bsn, Papers>>,
    loose: Arc<Kept<Loose, Papers>>,
}

/// The clients and the rules, shared with what runs on after a caller went away.
#[derive(Clone)]
pub(crate) struct Inner {
    zaken: Zaken,
    catalogi: Catalogi,
    besluiten: Option<Besluiten>,
    documenten: Option<Documenten>,
    /// The same API with places of its own: a slow reader holds one for long, and the other calls must go on.
    downloads: Option<Documenten>,
    config: Arc<ZgwConfig>,
    rules: Arc<Rules>,
    keys: Keys,
    clock: Arc<dyn Clock>,
}

impl ZgwSource {
    /// Since when it does not answer; none while it does.
    pub(crate) fn failing(&self) -> Option<jiff::Timestamp> {
        let parts = [self.snapshots.failing(), self.documents.failing(), self.loose.failing()];
        parts.into_iter().flatten().min()
    }

    pub(crate) fn new(
        config: ZgwConfig,
        rules: Arc<Rules>,
        keys: Keys,
        keeping: &Keeping<'_>,
    ) -> Result<Self, ConfigError> {
        let name = keeping.name;
        let secret = text(format!("registry.sources.{name}.secret"), &config.secret)?;
        let auth = Auth::Jwt { client_id: config.client_id.clone(), secret };
        let client = client(name, &config.calls)?;
        let gate = Gate::new(config.calls.concurrent);
        let api = |part, root| {
            endpoint(name, part, root, auth.clone(), &config.calls, client.clone(), gate.clone())
        };
        let inner = Inner {
            zaken: Zaken::new(api("zaken", &config.zaken)?),
            catalogi: Catalogi::new(api("catalogi", &config.catalogi)?),
            besluiten: config
                .besluiten
                .as_ref()
                .map(|root| api("besluiten", root))
                .transpose()?
                .map(Besluiten::new),
            documenten: config
                .documenten
                .as_ref()
                .map(|root| api("documenten", root))
                .transpose()?
                .map(Documenten::new),
            downloads: config
                .documenten
                .as_ref()
                .map(|root| {
                    let places = Gate::new(config.calls.concurrent);
                    endpoint(name, "documenten", root, auth.clone(), &config.calls, client.clone(), places)
                })
                .transpose()?
                .map(Documenten::new),
            config: Arc::new(config),
            rules,
            keys,
            clock: keeping.clock.clone(),
        };
        Ok(Self {
            name: name.to_owned(),
            inner: Arc::new(inner),
            snapshots: Kept::new("zaken", keeping),
            documents: Kept::new("documenten", keeping),
            loose: Kept::new("losse-documenten", keeping),
        })
    }

    /// A person's zaken.
    pub(crate) async fn snapshot(&self, client: &Bsn, actor: &Bsn) -> Part<Snapshot> {
        let (inner, of) = (self.inner.for_user(actor), client.clone());
        self.snapshots.get(client.clone(), move || Box::pin(async move { inner.snapshot(&of).await })).await
    }

    /// The documents of a person's zaken.
    pub(crate) async fn documents(&self, client: &Bsn, actor: &Bsn) -> Part<Papers> {
        let Some(snapshot) = self.snapshot(client, actor).await.value().cloned() else {
            return Part::Never(self.inner.clock.now());
        };
        let inner = self.inner.for_user(actor);
        self.documents
            .get(client.clone(), move || Box::pin(async move { inner.documents(&snapshot.own).await }))
            .await
    }

    /// Those of the documents at these addresses that stand here, for a person who is known to own them. None where
    /// none does.
    pub(crate) async fn loose(&self, client: &Bsn, actor: &Bsn, urls: &[url::Url]) -> Option<Part<Papers>> {
        let here = urls.iter().filter(|url| self.owns(Api::Documenten, url) && zgw::uuid_of(url).is_some());
        let urls: Vec<url::Url> = here.cloned().collect();
        if urls.is_empty() {
            return None;
        }
        let (inner, key) = (self.inner.for_user(actor), Loose::new(client, &urls));
        Some(self.loose.get(key, move || Box::pin(async move { inner.loose(urls).await })).await)
    }

    /// A document as it comes in.
    pub(crate) async fn content(
        &self,
        actor: &Bsn,
        held: &Held,
        limit: u64,
    ) -> Result<super::Content, super::RegistryError> {
        self.inner.for_user(actor).content(held, limit).await
    }

    /// The clients, with calls made for this person.
    pub(crate) fn for_user(&self, actor: &Bsn) -> Inner {
        self.inner.for_user(actor)
    }

    /// True where zaken can be written.
    pub(crate) fn writes(&self) -> bool {
        self.inner.config.write.is_some()
    }

    /// The clients, for a trial of the configuration.
    pub(crate) fn inner(&self) -> &Inner {
        &self.inner
    }
}

impl Inner {
    /// The same, with calls that the registry's audit trail ascribes to this person, under another name.
    pub(crate) fn for_user(&self, actor: &Bsn) -> Self {
        let user = User { id: self.keys.pseudonym(actor), representation: "Inwoner via Naaste".to_owned() };
        Self {
            zaken: self.zaken.with_user(user.clone()),
            catalogi: self.catalogi.with_user(user.clone()),
            besluiten: self.besluiten.as_ref().map(|b| b.with_user(user.clone())),
            documenten: self.documenten.as_ref().map(|d| d.with_user(user.clone())),
            downloads: self.downloads.as_ref().map(|d| d.with_user(user.clone())),
            ..self.clone()
        }
    }

    /// What the municipality says of a zaaktype.
    pub(crate) fn zaaktype(&self, identificatie: &str) -> ZaaktypeConfig {
        self.config.zaaktypen.get(identificatie).cloned().unwrap_or_default()
    }
}

/// A person as the client of the registries knows one. Both types pass the same test, so this is always one.
pub(crate) fn person(bsn: &Bsn) -> Result<zgw::Bsn, super::source::Failure> {
    zgw::Bsn::new(bsn.reveal()).ok_or_else(|| super::source::Failure::new("a number that is no BSN"))
}
