//! One zaak for one key, with its rollen, first status and eigenschappen.

use super::{
    Inner, PRINT, RECEIVED, RegistryError, Written, cut, down, may_be_there, plan::Plan, rollen::Wanted,
};
use crate::registry::zgw::{day, same};
use jiff::{Timestamp, Unit};
use url::Url;
use zgw::{
    Redacted,
    catalogi::Eigenschap,
    zaken::{Kenmerk, NieuweStatus, NieuweZaak, NieuweZaakEigenschap, Support, Zaak, ZaakRegistratie},
};

/// What a zaak is made of.
pub(super) struct Order {
    /// Its number, from the caller's key.
    pub(super) number: String,
    /// What was sent, as a fingerprint.
    pub(super) print: String,
    /// At most 80 characters count.
    pub(super) omschrijving: String,
    pub(super) rollen: Vec<Wanted>,
    /// Values by the names that municipalities give to eigenschappen.
    pub(super) values: Vec<(&'static str, String)>,
}

impl Inner {
    /// Makes the zaak, or completes the one that is there.
    pub(super) async fn zaak_once(
        &self,
        plan: &Plan,
        order: Order,
    ) -> Result<(Zaak, Written), RegistryError> {
        let rsin = &self.writing()?.rsin;
        let there = self.zaken.find(rsin, &order.number).await.map_err(down)?;
        let zaak = match there {
            Some(zaak) => zaak,
            None => self.make(plan, &order).await?,
        };
        let kenmerk = |bron: &str| zaak.kenmerken.iter().find(|k| k.bron == bron).map(|k| k.kenmerk.as_str());
        if kenmerk(PRINT).is_some_and(|print| print != order.print) {
            return Err(RegistryError::Conflict);
        }
        let received: Timestamp = kenmerk(RECEIVED)
            .and_then(|moment| moment.parse().ok())
            .or(zaak.startdatum.map(crate::registry::zgw::midnight))
            .unwrap_or_else(|| self.clock.now());
        let Order { number, rollen, values, .. } = order;
        self.ensure_rollen(&zaak.url, rollen).await?;
        self.ensure_status(&zaak, plan.first_status()?.url.clone(), received, "").await?;
        self.ensure_eigenschappen(&zaak.url, &plan.eigenschappen, &values).await?;
        let id = zgw::uuid_of(&zaak.url).map(|u| u.to_string()).unwrap_or_else(|| number.clone());
        Ok((zaak, Written { id, number, received }))
    }

    /// Makes the zaak in one piece where the server can, else alone: its parts follow.
    async fn make(&self, plan: &Plan, order: &Order) -> Result<Zaak, RegistryError> {
        let rsin = &self.writing()?.rsin;
        // Whole seconds: what a kenmerk remembers is what a status is set at.
        let now = self.clock.now().round(Unit::Second).unwrap_or_else(|_| self.clock.now());
        let now = now.min(self.clock.now());
        let kenmerk = |bron: &str, kenmerk: String| Kenmerk { kenmerk, bron: bron.to_owned() };
        let zaak = NieuweZaak {
            identificatie: Some(order.number.clone()),
            bronorganisatie: rsin.clone(),
            verantwoordelijke_organisatie: rsin.clone(),
            zaaktype: plan.zaaktype.url.clone(),
            startdatum: day(now),
            omschrijving: cut(&order.omschrijving, 80),
            toelichting: "Ontvangen via Naaste".to_owned(),
            vertrouwelijkheidaanduiding: None,
            kenmerken: vec![kenmerk(PRINT, order.print.clone()), kenmerk(RECEIVED, now.to_string())],
        };
        let status = NieuweStatus {
            zaak: None,
            statustype: plan.first_status()?.url.clone(),
            datum_status_gezet: now,
            statustoelichting: String::new(),
        };
        let mut made = None;
        if self.zaken.features().registreren != Support::No {
            let rollen = order.rollen.iter().map(|wanted| wanted.rol.clone()).collect();
            let whole =
                ZaakRegistratie { zaak: zaak.clone(), rollen, status, zaakinformatieobjecten: Vec::new() };
            let registered = self.zaken.register(&whole).await;
            if self.zaken.features().registreren != Support::No {
                made = Some(registered);
            }
        }
        let made = match made {
            Some(made) => made,
            None => self.zaken.create_zaak(&zaak).await,
        };
        match made {
            Ok(zaak) => Ok(zaak),
            Err(error) if may_be_there(&error) => {
                match self.zaken.find(rsin, &order.number).await.map_err(down)? {
                    Some(zaak) => Ok(zaak),
                    None => Err(down(error)),
                }
            }
            Err(error) => Err(down(error)),
        }
    }

    /// Sets a status once. The moment is the zaak's own, and a registry takes one status a moment.
    pub(super) async fn ensure_status(
        &self,
        zaak: &Zaak,
        statustype: Url,
        moment: Timestamp,
        toelichting: &str,
    ) -> Result<(), RegistryError> {
        let is_set = |rows: Vec<zgw::zaken::Status>| {
            rows.iter().any(|s| same(&s.zaak, &zaak.url) && same(&s.statustype, &statustype))
        };
        if is_set(self.zaken.statussen(&zaak.url).await.map_err(down)?) {
            return Ok(());
        }
        let status = NieuweStatus {
            zaak: Some(zaak.url.clone()),
            statustype: statustype.clone(),
            datum_status_gezet: moment,
            statustoelichting: cut(toelichting, 1_000),
        };
        match self.zaken.create_status(&status).await {
            Ok(_) => Ok(()),
            Err(error) if may_be_there(&error) => {
                let rows = self.zaken.statussen(&zaak.url).await.map_err(down)?;
                if is_set(rows) { Ok(()) } else { Err(down(error)) }
            }
            Err(error) => Err(down(error)),
        }
    }

    /// Fills in the eigenschappen that the zaaktype knows and that have a value of ours.
    async fn ensure_eigenschappen(
        &self,
        zaak: &Url,
        known: &[Eigenschap],
        values: &[(&'static str, String)],
    ) -> Result<(), RegistryError> {
        let wanted: Vec<(&Eigenschap, String)> =
            known.iter().filter_map(|eigenschap| Some((eigenschap, value_of(eigenschap, values)?))).collect();
        if wanted.is_empty() {
            return Ok(());
        }
        let there = self.zaken.eigenschappen(zaak).await.map_err(down)?;
        for (eigenschap, waarde) in wanted {
            if there.iter().any(|filled| same(&filled.eigenschap, &eigenschap.url)) {
                continue;
            }
            let value = NieuweZaakEigenschap {
                zaak: zaak.clone(),
                eigenschap: eigenschap.url.clone(),
                waarde: Redacted(waarde),
            };
            self.zaken.create_eigenschap(&value).await.map_err(down)?;
        }
        Ok(())
    }
}

/// Our value for an eigenschap, where its name and its form take one.
fn value_of(eigenschap: &Eigenschap, values: &[(&'static str, String)]) -> Option<String> {
    let plain = |name: &str| name.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let name = plain(&eigenschap.naam);
    let value =
        values.iter().find(|(known, value)| plain(known) == name && !value.trim().is_empty())?.1.trim();
    let Some(form) = &eigenschap.specificatie else { return Some(value.to_owned()) };
    if !form.waardenverzameling.is_empty() {
        return form.waardenverzameling.iter().find(|word| word.eq_ignore_ascii_case(value)).cloned();
    }
    let longest = form.lengte.parse::<usize>().unwrap_or(255);
    (form.formaat.is_empty() || form.formaat == "tekst").then(|| cut(value, longest))
}
