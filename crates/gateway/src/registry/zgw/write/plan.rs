//! What the catalogue says of a zaaktype that is written: its version of today, and its parts.

use super::{Inner, RegistryError, down, missing};
use futures::future::try_join;
use jiff::civil::Date;
use std::sync::Arc;
use url::Url;
use zgw::{
    catalogi::{Eigenschap, RolType, StatusType, ZaakType},
    zaken::RolSoort,
};

pub(super) struct Plan {
    pub(super) zaaktype: ZaakType,
    roltypen: Arc<Vec<RolType>>,
    statustypen: Arc<Vec<StatusType>>,
    pub(super) eigenschappen: Arc<Vec<Eigenschap>>,
}

impl Inner {
    /// The plan of the zaaktype with this identificatie, as it is today.
    pub(super) async fn plan(&self, identificatie: &str) -> Result<Plan, RegistryError> {
        let today = self.clock.today();
        let versions = self.catalogi.zaaktypen(identificatie).await.map_err(down)?;
        let zaaktype = current(&versions, identificatie, today)
            .ok_or_else(|| missing(&format!("no version of zaaktype {identificatie} is valid today")))?
            .clone();
        let url = zaaktype.url.clone();
        let (roltypen, (statustypen, eigenschappen)) = try_join(
            self.catalogi.roltypen(&url),
            try_join(self.catalogi.statustypen(&url), self.catalogi.eigenschappen(&url)),
        )
        .await
        .map_err(down)?;
        Ok(Plan { zaaktype, roltypen, statustypen, eigenschappen })
    }

    /// The sort of document to write in a zaak of this type.
    pub(super) async fn sort_of_document(&self, zaaktype: &ZaakType) -> Result<Url, RegistryError> {
        let wanted = self.writing()?.document.as_deref();
        for url in &zaaktype.informatieobjecttypen {
            let sort = self.catalogi.informatieobjecttype(url).await.map_err(down)?;
            if wanted.is_none_or(|name| sort.omschrijving.eq_ignore_ascii_case(name)) && !sort.concept {
                return Ok(sort.url.clone());
            }
        }
        Err(missing(&format!("zaaktype {} has no informatieobjecttype to write", zaaktype.identificatie)))
    }
}

/// The published version that is valid on a day; the newest of several.
fn current<'a>(versions: &'a [ZaakType], identificatie: &str, today: Date) -> Option<&'a ZaakType> {
    versions
        .iter()
        .filter(|v| v.identificatie == identificatie && !v.concept)
        .filter(|v| v.begin_geldigheid.is_none_or(|first| first <= today))
        .filter(|v| v.einde_geldigheid.is_none_or(|last| today <= last))
        .max_by_key(|v| v.begin_geldigheid)
}

impl Plan {
    /// The roltype of a sort.
    pub(super) fn rol(&self, soort: &RolSoort) -> Option<&RolType> {
        self.roltypen.iter().find(|roltype| roltype.omschrijving_generiek.as_ref() == Some(soort))
    }

    /// The first step.
    pub(super) fn first_status(&self) -> Result<&StatusType, RegistryError> {
        let first = self.statustypen.iter().filter(|s| s.volgnummer.is_some()).min_by_key(|s| s.volgnummer);
        first.ok_or_else(|| missing(&format!("zaaktype {} has no statustypen", self.zaaktype.identificatie)))
    }
}

impl Inner {
    /// True where a zaaktype has all that is needed to write one.
    pub(crate) async fn can_write(&self, identificatie: &str) -> Result<(), RegistryError> {
        let plan = self.plan(identificatie).await?;
        plan.first_status()?;
        if plan.rol(&RolSoort::Initiator).is_none() {
            return Err(missing(&format!(
                "zaaktype {identificatie} has no roltype with omschrijvingGeneriek initiator"
            )));
        }
        self.sort_of_document(&plan.zaaktype).await.map(drop)
    }
}
