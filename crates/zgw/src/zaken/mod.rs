//! Zaken API 1.5.1, with Open Zaak's extensions where the server has them.

mod features;
mod filter;
mod record;
mod rol;
mod search;
mod write;
mod zaak;

pub use features::{Features, Support};
pub use filter::{Expand, RolMachtiging, ZaakFilter};
pub use record::{Resultaat, Status, ZaakBesluit, ZaakEigenschap, ZaakInformatieObject};
pub use rol::{
    AuthenticatieContext, Betrokkene, BetrokkeneType, IndicatieMachtiging, Mandate, MandateService,
    Representee, Rol, RolSoort,
};
pub use write::{
    NieuwResultaat, NieuwZaakInformatieObject, NieuweRol, NieuweStatus, NieuweZaak, NieuweZaakEigenschap,
    ZaakRegistratie,
};
pub use zaak::{Expanded, Kenmerk, Opschorting, RelevanteZaak, Verlenging, Vertrouwelijkheid, Zaak};

use crate::{
    Error, Kind, User,
    transport::{Call, Crs, Endpoint, Etag, Fetched},
};
use features::Known;
use reqwest::Method;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::sync::Arc;
use url::Url;

/// A client of one Zaken API. Cheap to clone; clones share what is known of the server.
///
/// ```no_run
/// # async fn example(endpoint: zgw::Endpoint, bsn: zgw::Bsn) -> Result<(), zgw::Error> {
/// use zgw::zaken::{Expand, ZaakFilter, Zaken};
///
/// let zaken = Zaken::new(endpoint);
/// let filter = ZaakFilter {
///     bsn: Some(bsn.clone()),
///     expand: vec![Expand::Zaaktype, Expand::Statustype, Expand::Rollen],
///     ..ZaakFilter::default()
/// };
/// let found = zaken.search(&filter).await?;
/// // The server chose them; we check that they are this person's.
/// let own = zgw::only("zaken", found, |zaak| {
///     zaak.expanded().rollen.iter().flatten().any(|rol| rol.is_of(&bsn))
/// });
/// for zaak in &own.rows {
///     println!("{} {:?}", zaak.identificatie, zaak.expanded().status);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Zaken {
    endpoint: Endpoint,
    known: Arc<Known>,
}

impl Zaken {
    /// A client of the Zaken API at this endpoint.
    pub fn new(endpoint: Endpoint) -> Self {
        Self { endpoint, known: Arc::default() }
    }

    /// The same, with calls made for this person.
    pub fn with_user(&self, user: User) -> Self {
        Self { endpoint: self.endpoint.with_user(user), known: self.known.clone() }
    }

    /// The endpoint.
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// What is known of the server's extensions.
    pub fn features(&self) -> Features {
        self.known.snapshot()
    }

    /// One zaak.
    pub async fn zaak(&self, url: &Url) -> Result<Zaak, Error> {
        self.endpoint.json(&Call::get("zaken", self.endpoint.link(url)?).crs(Crs::Yes)).await
    }

    /// One zaak, if it changed since `known`. The answer "not modified" is a hint, see [`Etag`].
    pub async fn zaak_if_changed(&self, url: &Url, known: Option<&Etag>) -> Result<Fetched<Zaak>, Error> {
        let call = Call::get("zaken", self.endpoint.link(url)?).crs(Crs::Yes).etag(known);
        self.endpoint.fetch(&call).await
    }

    /// The zaak with this number, or none: to look before writing again. What comes back is compared, since
    /// a server may ignore a filter.
    pub async fn find(&self, bronorganisatie: &str, identificatie: &str) -> Result<Option<Zaak>, Error> {
        let mut url = self.endpoint.collection("zaken")?;
        url.query_pairs_mut()
            .append_pair("bronorganisatie", bronorganisatie)
            .append_pair("identificatie", identificatie);
        let rows: Vec<Zaak> = self.endpoint.all(Call::get("zaken", url).crs(Crs::Yes)).await?;
        let fits =
            |zaak: &Zaak| zaak.identificatie == identificatie && zaak.bronorganisatie == bronorganisatie;
        Ok(rows.into_iter().find(fits))
    }

    /// All statuses of a zaak, newest first in most registries.
    pub async fn statussen(&self, zaak: &Url) -> Result<Vec<Status>, Error> {
        self.of_zaak("statussen", zaak).await
    }

    /// One status.
    pub async fn status(&self, url: &Url) -> Result<Status, Error> {
        self.endpoint.json(&Call::get("statussen", self.endpoint.link(url)?)).await
    }

    /// One result.
    pub async fn resultaat(&self, url: &Url) -> Result<Resultaat, Error> {
        self.endpoint.json(&Call::get("resultaten", self.endpoint.link(url)?)).await
    }

    /// All rollen of a zaak.
    pub async fn rollen(&self, zaak: &Url) -> Result<Vec<Rol>, Error> {
        self.of_zaak("rollen", zaak).await
    }

    /// One rol.
    pub async fn rol(&self, url: &Url) -> Result<Rol, Error> {
        self.endpoint.json(&Call::get("rollen", self.endpoint.link(url)?)).await
    }

    /// The links to a zaak's documents.
    pub async fn informatieobjecten(&self, zaak: &Url) -> Result<Vec<ZaakInformatieObject>, Error> {
        self.of_zaak("zaakinformatieobjecten", zaak).await
    }

    /// The zaken that a document belongs to, to check that it is the person's before it is shown.
    pub async fn zaken_of_document(&self, document: &Url) -> Result<Vec<ZaakInformatieObject>, Error> {
        self.filtered("zaakinformatieobjecten", "informatieobject", document).await
    }

    /// A zaak's eigenschappen.
    pub async fn eigenschappen(&self, zaak: &Url) -> Result<Vec<ZaakEigenschap>, Error> {
        let url = self.endpoint.below(zaak, "zaakeigenschappen")?;
        self.endpoint.all(Call::get("zaakeigenschappen", url)).await
    }

    /// The links to a zaak's besluiten.
    pub async fn besluiten(&self, zaak: &Url) -> Result<Vec<ZaakBesluit>, Error> {
        let url = self.endpoint.below(zaak, "besluiten")?;
        self.endpoint.all(Call::get("zaakbesluiten", url)).await
    }

    async fn of_zaak<T: DeserializeOwned>(
        &self,
        resource: &'static str,
        zaak: &Url,
    ) -> Result<Vec<T>, Error> {
        self.filtered(resource, "zaak", zaak).await
    }

    async fn filtered<T: DeserializeOwned>(
        &self,
        resource: &'static str,
        key: &str,
        value: &Url,
    ) -> Result<Vec<T>, Error> {
        let mut url = self.endpoint.collection(resource)?;
        // A filter names a record as the registry names it, which need not be how we reach it.
        url.query_pairs_mut().append_pair(key, value.as_str());
        self.endpoint.all(Call::get(resource, url)).await
    }

    /// Makes a zaak.
    pub async fn create_zaak(&self, zaak: &NieuweZaak) -> Result<Zaak, Error> {
        self.create("zaken", zaak, Crs::Yes).await
    }

    /// Makes a rol.
    pub async fn create_rol(&self, rol: &NieuweRol) -> Result<Rol, Error> {
        self.create("rollen", rol, Crs::No).await
    }

    /// Sets a status.
    pub async fn create_status(&self, status: &NieuweStatus) -> Result<Status, Error> {
        self.create("statussen", status, Crs::No).await
    }

    /// Sets the result.
    pub async fn create_resultaat(&self, resultaat: &NieuwResultaat) -> Result<Resultaat, Error> {
        self.create("resultaten", resultaat, Crs::No).await
    }

    /// Links a document to a zaak.
    pub async fn link_document(
        &self,
        link: &NieuwZaakInformatieObject,
    ) -> Result<ZaakInformatieObject, Error> {
        self.create("zaakinformatieobjecten", link, Crs::No).await
    }

    /// Fills in an eigenschap.
    pub async fn create_eigenschap(&self, value: &NieuweZaakEigenschap) -> Result<ZaakEigenschap, Error> {
        let url = self.endpoint.below(&value.zaak, "zaakeigenschappen")?;
        self.endpoint.json(&Call::write(Method::POST, "zaakeigenschappen", url, value)?).await
    }

    /// Takes a rol away.
    pub async fn delete_rol(&self, url: &Url) -> Result<(), Error> {
        self.endpoint.send(&Call::delete("rollen", self.endpoint.link(url)?)).await.map(drop)
    }

    /// Makes a zaak with its rollen, first status and documents in one piece. Where the server cannot,
    /// the error's kind is [`Kind::NotSupported`] or [`Kind::NotFound`], nothing was made, and
    /// [`Features::registreren`] says `No` from then on: write the parts one by one.
    pub async fn register(&self, registration: &ZaakRegistratie) -> Result<Zaak, Error> {
        #[derive(Deserialize)]
        struct Made {
            zaak: Zaak,
        }
        let made: Result<Made, Error> = self.create("zaak_registreren", registration, Crs::Yes).await;
        match made {
            Ok(made) => {
                self.known.registreren.set(true);
                Ok(made.zaak)
            }
            Err(error) => {
                if matches!(error.kind(), Some(Kind::NotSupported | Kind::NotFound)) {
                    self.known.registreren.set(false);
                }
                Err(error)
            }
        }
    }

    async fn create<T: DeserializeOwned>(
        &self,
        resource: &'static str,
        body: &impl Serialize,
        crs: Crs,
    ) -> Result<T, Error> {
        let url = self.endpoint.collection(resource)?;
        self.endpoint.json(&Call::write(Method::POST, resource, url, body)?.crs(crs)).await
    }
}
