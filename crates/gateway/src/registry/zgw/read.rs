//! A person's zaken with what hangs on them, in at most four round trips: the search, what it did not
//! send along, what hangs on each zaak, and the documents of its besluiten.
//!
//! The registry is asked with a filter and not believed: what comes back must name this person in its
//! rollen, and each status, besluit and link must name its zaak.

use super::{
    Inner, besluit,
    link::{day, midnight, same},
    party::{self, Party},
    person, stage,
};
use crate::registry::{
    Bsn,
    source::{Answer, Failure},
};
use futures::future::{try_join, try_join_all};
use jiff::civil::Date;
use municipal_api::{Gebeurtenis, GebeurtenisSoort, Zaak};
use serde::{Deserialize, Serialize};
use std::{collections::HashMap, sync::Arc};
use url::Url;
use uuid::Uuid;
use zgw::{
    catalogi::{InternOfExtern, StatusType, ZaakType},
    zaken::{self, Expand, Rol, ZaakFilter, ZaakInformatieObject},
};

/// What a registry knows of one person.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Snapshot {
    /// The person's own zaken.
    pub(crate) own: Vec<Case>,
    /// The zaken in which the person acts for somebody else.
    pub(crate) acts: Vec<Acts>,
    /// The person's name.
    pub(crate) name: Option<String>,
}

/// A zaak of the citizen API with what decides who sees it.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Case {
    pub(crate) row: Zaak,
    pub(crate) url: Url,
    pub(crate) parties: Vec<Party>,
    /// Never for a gemachtigde.
    pub(crate) veiled: bool,
    /// Addresses of its documents.
    pub(crate) documents: Vec<Url>,
    /// Its numbers in other systems.
    pub(crate) kenmerken: Vec<String>,
}

impl Case {
    /// True where this person is written down as gemachtigde of that client in this very zaak.
    pub(crate) fn is_acted_by(&self, actor: &Bsn, client: &Bsn) -> bool {
        self.parties.iter().filter(|p| p.bsn == *actor && p.is_gemachtigde()).any(|gemachtigde| {
            party::client_of(gemachtigde, &self.parties).is_some_and(|giver| giver.bsn == *client)
        })
    }
}

/// A client for whom somebody acts in a zaak.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Acts {
    #[serde(with = "crate::registry::sealed")]
    pub(crate) client: Bsn,
    pub(crate) name: Option<String>,
    /// The first day of the zaak.
    pub(crate) since: Date,
    /// The zaak.
    pub(crate) zaak: Url,
}

impl Answer for Snapshot {
    fn names(&self) -> Vec<Uuid> {
        let of_case = |case: &Case| {
            let besluiten = case.row.besluiten.iter().filter_map(|besluit| besluit.id.parse().ok());
            let urls = std::iter::once(&case.url).chain(&case.documents).filter_map(zgw::uuid_of);
            urls.chain(besluiten).collect::<Vec<Uuid>>()
        };
        let acts = self.acts.iter().filter_map(|acts| zgw::uuid_of(&acts.zaak));
        self.own.iter().flat_map(of_case).chain(acts).collect()
    }
}

impl Inner {
    /// Everything about one person.
    pub(super) async fn snapshot(&self, client: &Bsn) -> Result<Snapshot, Failure> {
        let filter = ZaakFilter {
            bsn: Some(person(client)?),
            max_vertrouwelijkheid: Some(self.rules.limit.clone()),
            expand: vec![
                Expand::Zaaktype,
                Expand::Statustype,
                Expand::Resultaattype,
                Expand::Rollen,
                Expand::ZaakInformatieObjecten,
            ],
            page_size: Some(500),
            allow_bsn_in_address: self.config.bsn_in_address,
            ..ZaakFilter::default()
        };
        let found = self.zaken.search(&filter).await?;
        let before = found.len();
        let within = found.into_iter().filter(|zaak| zaak.is_within(&self.rules.limit));
        let read = try_join_all(within.map(|zaak| self.one(zaak, client))).await?;
        let mut snapshot = Snapshot::default();
        let mut kept = 0;
        for seen in read {
            match seen {
                Seen::Own(case) => {
                    let named = case.parties.iter().filter(|p| p.bsn == *client).find_map(|p| p.name.clone());
                    snapshot.name = snapshot.name.or(named);
                    snapshot.own.push(*case);
                }
                Seen::Acts(acts, name) => {
                    snapshot.name = snapshot.name.or(name);
                    snapshot.acts.push(acts);
                }
                Seen::Hidden => {}
                Seen::Stranger => continue,
            }
            kept += 1;
        }
        if kept < before {
            tracing::debug!(left_out = before - kept, "zaken above the limit, or of somebody else");
        }
        Ok(snapshot)
    }

    async fn one(&self, zaak: zaken::Zaak, client: &Bsn) -> Result<Seen, Failure> {
        let (mut rollen, zaaktype) = try_join(self.rollen(&zaak), self.zaaktype_of(&zaak)).await?;
        rollen.retain(|rol| same(&rol.zaak, &zaak.url));
        let today = self.clock.today();
        self.complete_sorts(&mut rollen).await?;
        let parties: Vec<Party> = rollen.iter().filter_map(|rol| Party::of(rol, today)).collect();
        let own = parties.iter().any(|p| p.bsn == *client && p.is_own());
        let acting = parties.iter().find(|p| p.bsn == *client && p.is_gemachtigde());
        if !own && acting.is_none() {
            if !parties.iter().any(|p| p.bsn == *client) {
                tracing::warn!("a registry answered a zaak of somebody else");
            }
            return Ok(Seen::Stranger);
        }
        let internal = zaaktype.indicatie_intern_of_extern != Some(InternOfExtern::Extern)
            || self.rules.is_internal(&zaaktype.identificatie);
        if internal || (zaak.status.is_none() && !self.rules.without_status) {
            return Ok(Seen::Hidden);
        }
        if own {
            return Ok(self
                .case(zaak, &zaaktype, &rollen, parties)
                .await?
                .map_or(Seen::Hidden, |case| Seen::Own(Box::new(case))));
        }
        let giver = acting.and_then(|acting| Some((acting, party::client_of(acting, &parties)?)));
        Ok(match (giver, zaak.startdatum) {
            (Some((acting, giver)), Some(since)) => Seen::Acts(
                Acts { client: giver.bsn.clone(), name: giver.name.clone(), since, zaak: zaak.url },
                acting.name.clone(),
            ),
            _ => Seen::Hidden,
        })
    }

    async fn rollen(&self, zaak: &zaken::Zaak) -> Result<Vec<Rol>, Failure> {
        match &zaak.expanded().rollen {
            Some(rollen) => Ok(rollen.clone()),
            None => Ok(self.zaken.rollen(&zaak.url).await?),
        }
    }

    async fn zaaktype_of(&self, zaak: &zaken::Zaak) -> Result<Arc<ZaakType>, Failure> {
        match &zaak.expanded().zaaktype {
            Some(zaaktype) => Ok(Arc::new(zaaktype.clone())),
            None => Ok(self.catalogi.zaaktype(&zaak.zaaktype).await?),
        }
    }

    /// Asks the catalogue for the sort of a person's rol where the registry left it out.
    async fn complete_sorts(&self, rollen: &mut [Rol]) -> Result<(), Failure> {
        for rol in rollen.iter_mut().filter(|r| r.omschrijving_generiek.is_none() && r.bsn().is_some()) {
            if let Some(roltype) = &rol.roltype {
                match self.catalogi.roltype(roltype).await {
                    Ok(roltype) => rol.omschrijving_generiek = roltype.omschrijving_generiek.clone(),
                    Err(error) if error.is_not_found() => {}
                    Err(error) => return Err(error.into()),
                }
            }
        }
        Ok(())
    }

    /// The zaak with what hangs on it. None for one without a first day.
    async fn case(
        &self,
        zaak: zaken::Zaak,
        zaaktype: &ZaakType,
        rollen: &[Rol],
        parties: Vec<Party>,
    ) -> Result<Option<Case>, Failure> {
        let config = self.zaaktype(&zaaktype.identificatie);
        let (statussen, (besluiten, links)) =
            try_join(self.statussen(&zaak, zaaktype), try_join(self.besluiten(&zaak), self.links(&zaak)))
                .await?;
        let Some(startdatum) = zaak.startdatum.or(zaak.registratiedatum) else { return Ok(None) };
        let Some(id) = zgw::uuid_of(&zaak.url) else { return Ok(None) };
        let mut gebeurtenissen = events(&statussen, zaaktype, &config);
        if let Some(soort) = stage::begin(zaaktype, &config)
            && !gebeurtenissen.iter().any(|g| g.soort == soort)
        {
            gebeurtenissen.push(event(soort, startdatum, None));
        }
        if let (Some(verlenging), Some(tot)) = (&zaak.verlenging, zaak.uiterlijke_einddatum_afdoening) {
            let datum = zaak.laatst_gemuteerd.map_or(startdatum, day);
            let toelichting = Some(verlenging.reden.clone()).filter(|t| !t.is_empty());
            let verlengd = Gebeurtenis {
                tot: Some(tot),
                ..event(GebeurtenisSoort::BeslistermijnVerlengd, datum, toelichting)
            };
            gebeurtenissen.push(verlengd);
        }
        let result = zaak.expanded().resultaat.as_ref();
        let mut rows = Vec::new();
        for found in &besluiten {
            let sent = found.besluit.verzenddatum;
            let bezwaar = gebeurtenissen.iter().any(|g| g.soort == GebeurtenisSoort::BezwaarOntvangen);
            if let Some(sent) = sent {
                let soort = if bezwaar {
                    GebeurtenisSoort::BeslissingOpBezwaarVerzonden
                } else {
                    GebeurtenisSoort::BesluitVerzonden
                };
                gebeurtenissen.push(event(soort, sent, None));
            }
            let document = found.documents.first().and_then(zgw::uuid_of).map(|u| u.to_string());
            rows.extend(besluit::row(&found.besluit, result, &found.sort, document));
        }
        gebeurtenissen.sort_by_key(|g| g.datum);
        rows.sort_by(|a, b| (a.datum, &a.id).cmp(&(b.datum, &b.id)));
        let mut documents: Vec<Url> = links.into_iter().map(|link| link.informatieobject).collect();
        documents.extend(besluiten.iter().flat_map(|b| b.documents.iter().cloned()));
        documents.sort();
        documents.dedup();
        let last = statussen.last();
        let gewijzigd = zaak
            .laatst_gemuteerd
            .into_iter()
            .chain(last.and_then(|s| s.status.datum_status_gezet))
            .max()
            .unwrap_or_else(|| midnight(startdatum));
        let omschrijving = [&zaak.omschrijving, &zaaktype.omschrijving]
            .into_iter()
            .map(|text| text.trim())
            .find(|text| !text.is_empty())
            .unwrap_or(&zaak.identificatie)
            .to_owned();
        Ok(Some(Case {
            veiled: self.rules.is_veiled(&zaaktype.identificatie, config.categorie.as_deref()),
            row: Zaak {
                id: id.to_string(),
                identificatie: zaak.identificatie.clone(),
                omschrijving,
                wet: config.wet.clone(),
                categorie: config.categorie.clone(),
                startdatum,
                einddatum: zaak.einddatum,
                status: stage::words(last.and_then(Set::words), zaak.opschorting.as_ref()),
                behandelaar: party::behandelaar(rollen),
                adviescommissie: config.adviescommissie,
                gebeurtenissen,
                besluiten: rows,
                gewijzigd,
            },
            parties,
            documents,
            kenmerken: zaak.kenmerken.iter().map(|k| k.kenmerk.clone()).collect(),
            url: zaak.url,
        }))
    }

    /// The statuses of a zaak with their sorts, the last one last.
    async fn statussen(&self, zaak: &zaken::Zaak, zaaktype: &ZaakType) -> Result<Vec<Set>, Failure> {
        if zaak.status.is_none() {
            return Ok(Vec::new());
        }
        let (rows, types) = try_join(async { or_none(self.zaken.statussen(&zaak.url).await) }, async {
            Ok(self.catalogi.statustypen(&zaaktype.url).await?)
        })
        .await?;
        let types: HashMap<&Url, &StatusType> = types.iter().map(|t| (&t.url, t)).collect();
        let mut all = Vec::new();
        for status in rows.into_iter().filter(|status| same(&status.zaak, &zaak.url)) {
            let known = types.get(&status.statustype).map(|t| (*t).clone());
            let statustype = match known.or_else(|| status.statustype_expanded().cloned()) {
                Some(known) => Some(known),
                // Of another version of the zaaktype.
                None => match self.catalogi.statustype(&status.statustype).await {
                    Ok(found) => Some((*found).clone()),
                    Err(error) if error.is_not_found() => None,
                    Err(error) => return Err(error.into()),
                },
            };
            all.push(Set { status, statustype });
        }
        all.sort_by_key(|set| (set.status.datum_status_gezet, set.status.indicatie_laatst_gezette_status));
        Ok(all)
    }

    async fn besluiten(&self, zaak: &zaken::Zaak) -> Result<Vec<Decided>, Failure> {
        let Some(besluiten) = &self.besluiten else { return Ok(Vec::new()) };
        let found = or_none(besluiten.of_zaak(&zaak.url).await)?;
        let own = found.into_iter().filter(|b| b.zaak.as_ref().is_some_and(|of| same(of, &zaak.url)));
        try_join_all(own.map(|besluit| async move {
            let (links, sort) =
                try_join(async { or_none(besluiten.informatieobjecten(&besluit.url).await) }, async {
                    // Its words only help: without them the zaak's result decides.
                    Ok(self.catalogi.besluittype(&besluit.besluittype).await.map(|t| t.omschrijving.clone()))
                })
                .await?;
            let documents = links
                .into_iter()
                .filter(|link| same(&link.besluit, &besluit.url))
                .map(|link| link.informatieobject)
                .collect();
            Ok(Decided { besluit, documents, sort: sort.unwrap_or_default() })
        }))
        .await
    }

    async fn links(&self, zaak: &zaken::Zaak) -> Result<Vec<ZaakInformatieObject>, Failure> {
        if self.documenten.is_none() {
            return Ok(Vec::new());
        }
        let links = match &zaak.expanded().zaakinformatieobjecten {
            Some(links) => links.clone(),
            None => or_none(self.zaken.informatieobjecten(&zaak.url).await)?,
        };
        Ok(links.into_iter().filter(|link| same(&link.zaak, &zaak.url)).collect())
    }
}

/// What a zaak turned out to be for a person.
enum Seen {
    Own(Box<Case>),
    /// With the person's own name.
    Acts(Acts, Option<String>),
    /// The person's, and not to be shown.
    Hidden,
    Stranger,
}

/// A status with its sort.
struct Set {
    status: zaken::Status,
    statustype: Option<StatusType>,
}

impl Set {
    /// The registry's own words for it.
    fn words(&self) -> Option<String> {
        let statustype = self.statustype.as_ref();
        let texts = [
            statustype.map(|t| t.statustekst.as_str()),
            statustype.map(|t| t.omschrijving.as_str()),
            Some(self.status.statustoelichting.as_str()),
        ];
        texts.into_iter().flatten().map(str::trim).find(|text| !text.is_empty()).map(str::to_owned)
    }
}

struct Decided {
    besluit: zgw::besluiten::Besluit,
    documents: Vec<Url>,
    sort: String,
}

fn events(
    statussen: &[Set],
    zaaktype: &ZaakType,
    config: &crate::registry::municipal::config::ZaaktypeConfig,
) -> Vec<Gebeurtenis> {
    let of = |set: &Set| {
        let soort = stage::of_status(set.statustype.as_ref()?, zaaktype, config)?;
        let toelichting = Some(set.status.statustoelichting.clone()).filter(|t| !t.trim().is_empty());
        Some(event(soort, day(set.status.datum_status_gezet?), toelichting))
    };
    statussen.iter().filter_map(of).collect()
}

fn event(soort: GebeurtenisSoort, datum: Date, toelichting: Option<String>) -> Gebeurtenis {
    Gebeurtenis { soort, datum, tot: None, toelichting }
}

/// A list of something that went away meanwhile is empty.
fn or_none<T>(found: Result<Vec<T>, zgw::Error>) -> Result<Vec<T>, Failure> {
    match found {
        Err(error) if error.is_not_found() => Ok(Vec::new()),
        other => Ok(other?),
    }
}
