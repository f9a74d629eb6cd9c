//! Catalogi API 1.3: what sorts of zaken there are. It changes seldom, so its answers are kept.

mod cache;
mod types;

pub use types::{
    BesluitType, Eigenschap, InformatieObjectType, InternOfExtern, ResultaatType, RolType, Specificatie,
    StatusType, ZaakType,
};

use crate::{
    Error, User,
    transport::{Call, Endpoint},
};
use cache::Kept;
use serde::de::DeserializeOwned;
use std::{sync::Arc, time::Duration};
use url::Url;

/// How much of the catalogue is kept, and how long.
#[derive(Clone, Copy, Debug)]
pub struct CatalogueCache {
    /// Records of each sort.
    pub entries: u64,
    /// Longest age.
    pub age: Duration,
}

impl Default for CatalogueCache {
    fn default() -> Self {
        Self { entries: 2_000, age: Duration::from_secs(60 * 60) }
    }
}

struct Cache {
    zaaktypen: Kept<ZaakType>,
    statustypen: Kept<StatusType>,
    resultaattypen: Kept<ResultaatType>,
    roltypen: Kept<RolType>,
    informatieobjecttypen: Kept<InformatieObjectType>,
    besluittypen: Kept<BesluitType>,
    zaaktype_lists: Kept<Vec<ZaakType>>,
    statustype_lists: Kept<Vec<StatusType>>,
    resultaattype_lists: Kept<Vec<ResultaatType>>,
    roltype_lists: Kept<Vec<RolType>>,
    eigenschap_lists: Kept<Vec<Eigenschap>>,
    besluittype_lists: Kept<Vec<BesluitType>>,
    informatieobjecttype_lists: Kept<Vec<InformatieObjectType>>,
}

/// A client of one Catalogi API. Cheap to clone; clones share what is kept.
///
/// ```no_run
/// # async fn example(endpoint: zgw::Endpoint, zaak: zgw::zaken::Zaak) -> Result<(), zgw::Error> {
/// use zgw::catalogi::Catalogi;
///
/// let catalogi = Catalogi::new(endpoint);
/// let zaaktype = catalogi.zaaktype(&zaak.zaaktype).await?;
/// for step in catalogi.statustypen(&zaaktype.url).await?.iter() {
///     println!("{:?} {}", step.volgnummer, step.statustekst);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Catalogi {
    endpoint: Endpoint,
    cache: Arc<Cache>,
}

/// One record by its address, kept.
macro_rules! record {
    ($(#[$doc:meta])* $name:ident, $type:ty, $cache:ident) => {
        $(#[$doc])*
        pub async fn $name(&self, url: &Url) -> Result<Arc<$type>, Error> {
            self.cache.$cache.get(url.clone(), self.one(stringify!($cache), url)).await
        }
    };
}

/// A list of records of one zaaktype, kept.
macro_rules! records {
    ($(#[$doc:meta])* $name:ident, $type:ty, $cache:ident, $filter:literal) => {
        $(#[$doc])*
        pub async fn $name(&self, zaaktype: &Url) -> Result<Arc<Vec<$type>>, Error> {
            let load = self.list(stringify!($name), $filter, zaaktype.as_str());
            self.cache.$cache.get(zaaktype.clone(), load).await
        }
    };
}

impl Catalogi {
    /// A client of the Catalogi API at this endpoint.
    pub fn new(endpoint: Endpoint) -> Self {
        Self::with_cache(endpoint, CatalogueCache::default())
    }

    /// The same with other sizes.
    pub fn with_cache(endpoint: Endpoint, size: CatalogueCache) -> Self {
        let CatalogueCache { entries, age } = size;
        let cache = Arc::new(Cache {
            zaaktypen: Kept::new(entries, age),
            statustypen: Kept::new(entries, age),
            resultaattypen: Kept::new(entries, age),
            roltypen: Kept::new(entries, age),
            informatieobjecttypen: Kept::new(entries, age),
            besluittypen: Kept::new(entries, age),
            zaaktype_lists: Kept::new(entries, age),
            statustype_lists: Kept::new(entries, age),
            resultaattype_lists: Kept::new(entries, age),
            roltype_lists: Kept::new(entries, age),
            eigenschap_lists: Kept::new(entries, age),
            besluittype_lists: Kept::new(entries, age),
            informatieobjecttype_lists: Kept::new(entries, age),
        });
        Self { endpoint, cache }
    }

    /// The same, with calls made for this person. What is kept is shared: it is about nobody.
    pub fn with_user(&self, user: User) -> Self {
        Self { endpoint: self.endpoint.with_user(user), cache: self.cache.clone() }
    }

    /// The endpoint.
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    record! {
        /// A zaaktype.
        zaaktype, ZaakType, zaaktypen
    }
    record! {
        /// A statustype.
        statustype, StatusType, statustypen
    }
    record! {
        /// A resultaattype.
        resultaattype, ResultaatType, resultaattypen
    }
    record! {
        /// A roltype.
        roltype, RolType, roltypen
    }
    record! {
        /// A sort of document.
        informatieobjecttype, InformatieObjectType, informatieobjecttypen
    }
    record! {
        /// A sort of besluit.
        besluittype, BesluitType, besluittypen
    }

    records! {
        /// The steps of a zaaktype. Sort by `volgnummer`: registries answer in any order.
        statustypen, StatusType, statustype_lists, "zaaktype"
    }
    records! {
        /// What can come of a zaaktype.
        resultaattypen, ResultaatType, resultaattype_lists, "zaaktype"
    }
    records! {
        /// The roltypen of a zaaktype.
        roltypen, RolType, roltype_lists, "zaaktype"
    }
    records! {
        /// The values that a zaaktype asks for.
        eigenschappen, Eigenschap, eigenschap_lists, "zaaktype"
    }
    records! {
        /// The besluittypen of a zaaktype.
        besluittypen, BesluitType, besluittype_lists, "zaaktypen"
    }
    records! {
        /// Sorts of documents that belong in a zaaktype. Filtering on `zaaktype` is Open Zaak's; elsewhere
        /// use the addresses in [`ZaakType::informatieobjecttypen`].
        informatieobjecttypen, InformatieObjectType, informatieobjecttype_lists, "zaaktype"
    }

    /// All published versions of a zaaktype, by the identification that they share.
    pub async fn zaaktypen(&self, identificatie: &str) -> Result<Arc<Vec<ZaakType>>, Error> {
        let mut key = self.endpoint.collection("zaaktypen")?;
        key.query_pairs_mut().append_pair("identificatie", identificatie);
        let load = self.list("zaaktypen", "identificatie", identificatie);
        self.cache.zaaktype_lists.get(key, load).await
    }

    /// Forgets what is kept under an address (a record, or the lists of a zaaktype), after a notification
    /// that it changed.
    pub async fn forget(&self, url: &Url) {
        let cache = &self.cache;
        cache.zaaktypen.forget(url).await;
        cache.statustypen.forget(url).await;
        cache.resultaattypen.forget(url).await;
        cache.roltypen.forget(url).await;
        cache.informatieobjecttypen.forget(url).await;
        cache.besluittypen.forget(url).await;
        cache.statustype_lists.forget(url).await;
        cache.resultaattype_lists.forget(url).await;
        cache.roltype_lists.forget(url).await;
        cache.eigenschap_lists.forget(url).await;
        cache.besluittype_lists.forget(url).await;
        cache.informatieobjecttype_lists.forget(url).await;
        // A changed version changes what a search by identification answers.
        cache.zaaktype_lists.clear();
    }

    /// Forgets everything.
    pub fn clear(&self) {
        let cache = &self.cache;
        cache.zaaktypen.clear();
        cache.statustypen.clear();
        cache.resultaattypen.clear();
        cache.roltypen.clear();
        cache.informatieobjecttypen.clear();
        cache.besluittypen.clear();
        cache.zaaktype_lists.clear();
        cache.statustype_lists.clear();
        cache.resultaattype_lists.clear();
        cache.roltype_lists.clear();
        cache.eigenschap_lists.clear();
        cache.besluittype_lists.clear();
        cache.informatieobjecttype_lists.clear();
    }

    async fn one<T: DeserializeOwned>(&self, resource: &'static str, url: &Url) -> Result<T, Error> {
        self.endpoint.json(&Call::get(resource, self.endpoint.link(url)?)).await
    }

    async fn list<T: DeserializeOwned>(
        &self,
        resource: &'static str,
        key: &str,
        value: &str,
    ) -> Result<Vec<T>, Error> {
        let mut url = self.endpoint.collection(resource)?;
        url.query_pairs_mut().append_pair(key, value);
        self.endpoint.all(Call::get(resource, url)).await
    }
}
