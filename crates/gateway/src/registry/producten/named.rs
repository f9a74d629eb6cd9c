//! What hangs on a product that a notification names.

use super::ProductenSource;
use crate::registry::{
    Bsn,
    source::{Dropped, Failure},
};
use url::Url;
use uuid::Uuid;

impl ProductenSource {
    /// True for a record of ours.
    pub(crate) fn owns(&self, url: &Url) -> bool {
        self.client.endpoint().owns(url)
    }

    /// Where a record with this id is.
    pub(crate) fn address(&self, id: &Uuid) -> Option<Url> {
        self.client.endpoint().base().join(&format!("producten/{id}")).ok()
    }

    /// Drops what is known of the product's owners.
    pub(crate) fn drop_naming(&self, id: &Uuid) -> Dropped {
        self.kept.drop_naming(id)
    }

    /// The same of what the shared cache keeps.
    pub(crate) async fn in_shared(&self, id: &Uuid) -> Dropped {
        self.kept.in_shared(id).await
    }

    /// Drops what is known of these people.
    pub(crate) fn drop_people(&self, people: &[Bsn]) -> Dropped {
        let mut dropped = Dropped::default();
        people.iter().for_each(|who| dropped.and(self.kept.drop_key(who)));
        dropped
    }

    /// Drops everything.
    pub(crate) fn drop_all(&self) -> Dropped {
        self.kept.drop_all()
    }

    /// Asks the registry whose a product is. Nobody, where it does not exist.
    pub(crate) async fn owners_of(&self, url: &Url) -> Result<Vec<Bsn>, Failure> {
        match self.client.product(url).await {
            Ok(product) => {
                let owners = product.eigenaren.iter().filter_map(|owner| owner.bsn.as_ref());
                Ok(owners.filter_map(|bsn| Bsn::new(bsn.reveal())).collect())
            }
            Err(error) if error.is_not_found() => Ok(Vec::new()),
            Err(error) => Err(error.into()),
        }
    }
}
