//! What hangs on an object that a notification names.

use super::{ObjectenSource, Soort};
use crate::registry::{
    Bsn,
    source::{Dropped, Failure},
};
use url::Url;
use uuid::Uuid;

impl ObjectenSource {
    /// True for a record of ours.
    pub(crate) fn owns(&self, url: &Url) -> bool {
        self.inner.objecten.endpoint().owns(url)
    }

    /// Where a record with this id is.
    pub(crate) fn address(&self, id: &Uuid) -> Option<Url> {
        self.inner.objecten.endpoint().base().join(&format!("objects/{id}")).ok()
    }

    /// The sort of an objecttype; none where we keep nothing of it.
    pub(crate) fn sort_of(&self, objecttype: &Url) -> Option<Soort> {
        self.inner
            .types
            .iter()
            .find(|(_, url, _)| crate::registry::zgw::same(url, objecttype))
            .map(|(s, ..)| *s)
    }

    /// The people whose records name this, here.
    pub(crate) fn naming(&self, id: &Uuid) -> Vec<Bsn> {
        self.kept.naming(id).into_iter().map(|(who, _)| who).collect()
    }

    /// Drops the person's records of the sort that this one is among.
    pub(crate) fn drop_naming(&self, id: &Uuid) -> Dropped {
        self.kept.drop_naming(id)
    }

    /// The same of what the shared cache keeps.
    pub(crate) async fn in_shared(&self, id: &Uuid) -> Dropped {
        self.kept.in_shared(id).await
    }

    /// Drops a person's records of these sorts.
    pub(crate) fn drop_sorts(&self, who: &Bsn, sorts: &[Soort]) -> Dropped {
        let mut dropped = Dropped::default();
        for soort in sorts.iter().filter(|soort| self.holds(**soort)) {
            dropped.and(self.kept.drop_key(&(who.clone(), *soort)));
        }
        dropped
    }

    /// Drops everything.
    pub(crate) fn drop_all(&self) -> Dropped {
        self.kept.drop_all()
    }

    /// Asks the registry whose an object is, and of what sort. None where it does not exist, or is none of ours.
    pub(crate) async fn owner_of(&self, url: &Url) -> Result<Option<(Bsn, Soort)>, Failure> {
        let object = match self.inner.objecten.object(url).await {
            Ok(object) => object,
            Err(error) if error.is_not_found() => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let Some(soort) = self.sort_of(&object.objecttype) else { return Ok(None) };
        Ok(super::Found::from(object).text("bsn").and_then(Bsn::new).map(|who| (who, soort)))
    }
}
