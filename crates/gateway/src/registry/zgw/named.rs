//! What hangs on a record that a notification names.

use super::ZgwSource;
use crate::registry::{
    Bsn,
    source::{Dropped, Failure},
};
use url::Url;
use uuid::Uuid;

/// An API of this source that tells of changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Api {
    Zaken,
    Besluiten,
    Documenten,
}

impl ZgwSource {
    /// True for a record of this API of ours.
    pub(crate) fn owns(&self, api: Api, url: &Url) -> bool {
        let inner = &self.inner;
        match api {
            Api::Zaken => inner.zaken.endpoint().owns(url),
            Api::Besluiten => inner.besluiten.as_ref().is_some_and(|api| api.endpoint().owns(url)),
            Api::Documenten => inner.documenten.as_ref().is_some_and(|api| api.endpoint().owns(url)),
        }
    }

    /// Where a record with this id is.
    pub(crate) fn address(&self, api: Api, id: &Uuid) -> Option<Url> {
        let inner = &self.inner;
        let (endpoint, path) = match api {
            Api::Zaken => (inner.zaken.endpoint(), "zaken"),
            Api::Besluiten => (inner.besluiten.as_ref()?.endpoint(), "besluiten"),
            Api::Documenten => (inner.documenten.as_ref()?.endpoint(), "enkelvoudiginformatieobjecten"),
        };
        endpoint.base().join(&format!("{path}/{id}")).ok()
    }

    /// Drops what is known here of the people on whose zaken it hangs.
    pub(crate) fn drop_naming(&self, id: &Uuid) -> Dropped {
        self.snapshots.touch(id);
        self.documents.touch(id);
        let mut people = self.snapshots.naming(id);
        people.extend(self.documents.naming(id));
        let mut dropped = self.drop_people(&people);
        dropped.and(self.loose.drop_naming(id));
        dropped
    }

    /// The same of what the shared cache keeps.
    pub(crate) async fn in_shared(&self, id: &Uuid) -> Dropped {
        let (mut zaken, documents, loose) = futures::join!(
            self.snapshots.in_shared(id),
            self.documents.in_shared(id),
            self.loose.in_shared(id)
        );
        zaken.and(documents);
        zaken.and(loose);
        zaken
    }

    /// Drops what is known of these people.
    pub(crate) fn drop_people(&self, people: &[Bsn]) -> Dropped {
        let mut dropped = Dropped::default();
        for who in people {
            dropped.and(self.snapshots.drop_key(who));
            dropped.and(self.documents.drop_key(who));
        }
        dropped
    }

    /// Drops everything.
    pub(crate) fn drop_all(&self) -> Dropped {
        let mut dropped = self.snapshots.drop_all();
        dropped.and(self.documents.drop_all());
        dropped.and(self.loose.drop_all());
        dropped
    }

    /// Asks the registry whom a record concerns. Nobody, where it does not exist or belongs to no zaak.
    pub(crate) async fn people_of(&self, api: Api, url: &Url) -> Result<Vec<Bsn>, Failure> {
        let inner = &self.inner;
        let zaak = match (api, &inner.besluiten) {
            (Api::Zaken, _) => url.clone(),
            (Api::Besluiten, Some(besluiten)) => match besluiten.besluit(url).await {
                Ok(besluit) => match besluit.zaak {
                    Some(zaak) => zaak,
                    None => return Ok(Vec::new()),
                },
                Err(error) if error.is_not_found() => return Ok(Vec::new()),
                Err(error) => return Err(error.into()),
            },
            // A document is somebody's by its zaak, and of that link there is a notification of its own.
            _ => return Ok(Vec::new()),
        };
        let rollen = match inner.zaken.rollen(&zaak).await {
            Ok(rollen) => rollen,
            Err(error) if error.is_not_found() => return Ok(Vec::new()),
            Err(error) => return Err(error.into()),
        };
        let mut people = Vec::new();
        for rol in rollen.iter().filter(|rol| super::same(&rol.zaak, &zaak)) {
            let named = rol.bsn().cloned().into_iter().chain(rol.represents());
            people.extend(named.filter_map(|bsn| Bsn::new(bsn.reveal())));
        }
        Ok(people)
    }
}
