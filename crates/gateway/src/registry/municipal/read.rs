//! The collections of a dossier from all sources.

use super::{AwardSource, Inner, LARGEST, merge, veil::Veil};
use crate::registry::{
    Access, Bsn, Content, RegistryError, Rows,
    objecten::{Found, Soort, rows},
    source::{Failure, Part},
    zgw::{Held, Snapshot},
    zorgned::Letter,
};
use futures::future::join_all;
use municipal_api::{
    Afspraak, Bericht, Bevoegdheid, Document, Inzage, Machtiging, PgbBudget, Taak, Verouderd, Voorziening,
    Zaak,
};
use std::{collections::HashSet, sync::Arc};
use url::Url;
use uuid::Uuid;

/// Which sources a collection was asked of, and what they did not answer.
#[derive(Default)]
pub(super) struct Asked {
    stale: Vec<Verouderd>,
    sources: usize,
    silent: Vec<String>,
}

impl Asked {
    /// Notes how a source answered, and hands on what there is.
    fn note<T>(&mut self, name: &str, part: &Part<T>) -> Option<Arc<T>> {
        self.sources += 1;
        if let Some(sinds) = part.stale() {
            self.stale.push(Verouderd { bron: name.to_owned(), sinds });
        }
        if part.value().is_none() {
            self.silent.push(name.to_owned());
        }
        part.value().cloned()
    }

    /// Both together.
    fn and(mut self, other: Self) -> Self {
        self.stale.extend(other.stale);
        self.silent.extend(other.silent);
        self.sources += other.sources;
        self
    }

    /// The rows with the parts that are stale; an error where no source had anything to say.
    fn rows<T>(mut self, rows: Vec<T>) -> Result<Rows<T>, RegistryError> {
        if self.sources > 0 && self.silent.len() == self.sources {
            return Err(Failure::new(format!("{}: no answer", self.silent.join(", "))).into());
        }
        self.stale.sort_by(|a, b| a.bron.cmp(&b.bron));
        self.stale.dedup_by(|a, b| a.bron == b.bron);
        Ok(Rows { rows, stale: self.stale })
    }
}

/// Zaken and awards of a person, which decide what of the rest is seen.
pub(super) struct Whole {
    snapshots: Vec<Arc<Snapshot>>,
    voorzieningen: Vec<Voorziening>,
    budgets: Vec<PgbBudget>,
    letters: Vec<(usize, Letter)>,
    zaken_asked: Asked,
    awards_asked: Asked,
    budgets_asked: Asked,
    letters_asked: Asked,
}

/// What was asked of the award sources, one after the other.
enum Answer {
    Producten(Part<crate::registry::producten::Awarded>),
    Zorgned(Part<crate::registry::zorgned::Known>),
}

/// A document in any source.
pub(super) enum Paper {
    /// In the Documenten API of this source.
    Zgw(usize, Held),
    /// In the back-office of this source.
    Zorgned(usize, Letter),
}

impl Inner {
    /// Everything that decides what is seen, from all sources at once.
    pub(super) async fn whole(&self, client: &Bsn, actor: &Bsn) -> Whole {
        let awards = self.awards.iter().map(|source| async move {
            match source {
                AwardSource::Producten(source) => Answer::Producten(source.awarded(client).await),
                AwardSource::Zorgned(source) => Answer::Zorgned(source.known(client).await),
            }
        });
        let (zaken, awards) =
            futures::join!(join_all(self.zgw.iter().map(|s| s.snapshot(client, actor))), join_all(awards));
        let (mut zaken_asked, mut awards_asked) = (Asked::default(), Asked::default());
        let (mut budgets_asked, mut letters_asked) = (Asked::default(), Asked::default());
        let snapshots: Vec<Arc<Snapshot>> = self
            .zgw
            .iter()
            .zip(zaken)
            .filter_map(|(source, part)| zaken_asked.note(&source.name, &part))
            .collect();
        let (mut lists, mut budgets, mut letters) = (Vec::new(), Vec::new(), Vec::new());
        for (index, (source, answer)) in self.awards.iter().zip(awards).enumerate() {
            match answer {
                Answer::Producten(part) => {
                    budgets_asked.note(source.name(), &part);
                    if let Some(found) = awards_asked.note(source.name(), &part) {
                        budgets.extend(found.budgets.iter().cloned());
                        lists.push(found.awards.clone());
                    }
                }
                Answer::Zorgned(part) => {
                    letters_asked.note(source.name(), &part);
                    if let Some(found) = awards_asked.note(source.name(), &part) {
                        letters.extend(found.letters.iter().map(|letter| (index, letter.clone())));
                        lists.push(found.awards.clone());
                    }
                }
            }
        }
        let voorzieningen = merge::merge(lists.iter().map(Vec::as_slice), &merge::cases(&snapshots));
        Whole {
            snapshots,
            voorzieningen,
            budgets,
            letters,
            zaken_asked,
            awards_asked,
            budgets_asked,
            letters_asked,
        }
    }

    fn veil(&self, access: &Access, whole: &Whole) -> Veil {
        Veil::of(access, &self.rules, &merge::cases(&whole.snapshots), &whole.voorzieningen)
    }

    pub(super) async fn zaken(&self, access: &Access) -> Result<Rows<Zaak>, RegistryError> {
        let whole = self.whole(&access.client, &access.actor).await;
        let veil = self.seen(access, &whole)?;
        let rows = merge::cases(&whole.snapshots)
            .into_iter()
            .filter(|case| veil.shows_zaak(&case.row.id))
            .map(|case| case.row.clone())
            .collect();
        whole.zaken_asked.rows(rows)
    }

    pub(super) async fn voorzieningen(&self, access: &Access) -> Result<Rows<Voorziening>, RegistryError> {
        let whole = self.whole(&access.client, &access.actor).await;
        let veil = self.seen(access, &whole)?;
        let Whole { voorzieningen, awards_asked, .. } = whole;
        awards_asked.rows(voorzieningen.into_iter().filter(|row| veil.shows_voorziening(row)).collect())
    }

    /// What is seen. Through a machtiging nothing is, where a source that could say what is hidden is silent
    /// and was never heard.
    pub(super) fn seen(&self, access: &Access, whole: &Whole) -> Result<Veil, RegistryError> {
        let silent = whole.zaken_asked.silent.iter().chain(&whole.awards_asked.silent);
        if access.is_mandated()
            && let Some(name) = silent.into_iter().next()
        {
            return Err(Failure::new(format!("{name}: no answer, and it could say what is hidden")).into());
        }
        Ok(self.veil(access, whole))
    }

    pub(super) async fn pgb_budgetten(&self, access: &Access) -> Result<Rows<PgbBudget>, RegistryError> {
        // Money is a scope of its own, whatever the gateway asked before.
        if access.mandate.as_ref().is_some_and(|scopes| !scopes.contains(&Bevoegdheid::Geld)) {
            return Ok(Vec::new().into());
        }
        let (whole, (kept, asked)) = futures::join!(
            self.whole(&access.client, &access.actor),
            self.records(&access.client, Soort::PgbBudget)
        );
        let veil = self.seen(access, &whole)?;
        let asked = asked.and(whole.budgets_asked);
        let all = merge::budgets(rows(&kept, "pgb-budget"), whole.budgets, &whole.voorzieningen);
        let shown = all.into_iter().filter(|budget| {
            veil.shows_voorziening_id(budget.voorziening_id.as_ref())
                && !(access.is_mandated() && self.rules.hides(budget.categorie.as_deref()))
        });
        asked.rows(shown.collect())
    }

    pub(super) async fn afspraken(&self, access: &Access) -> Result<Rows<Afspraak>, RegistryError> {
        self.of_zaken(access, Soort::Afspraak, |row: &Afspraak| row.zaak_id.as_ref(), |_| true).await
    }

    pub(super) async fn taken(&self, access: &Access) -> Result<Rows<Taak>, RegistryError> {
        self.of_zaken(access, Soort::Taak, |_: &Taak| None, |_| true).await
    }

    pub(super) async fn berichten(&self, access: &Access) -> Result<Rows<Bericht>, RegistryError> {
        // A chat is between the municipality and the one person who held it.
        let own = |found: &Found| {
            let chat = found.data.get("chat").and_then(serde_json::Value::as_bool).unwrap_or_default();
            !access.is_mandated() || !chat || found.text("doorBsn") == Some(access.actor.reveal())
        };
        self.of_zaken(access, Soort::Bericht, |row: &Bericht| row.zaak_id.as_ref(), own).await
    }

    /// Records that name a zaak, or none.
    async fn of_zaken<T: serde::de::DeserializeOwned>(
        &self,
        access: &Access,
        soort: Soort,
        zaak: impl Fn(&T) -> Option<&String>,
        which: impl Fn(&Found) -> bool,
    ) -> Result<Rows<T>, RegistryError> {
        let (veil, (mut found, asked)) = if access.is_mandated() {
            let (whole, records) = futures::join!(
                self.whole(&access.client, &access.actor),
                self.records(&access.client, soort)
            );
            (Some(self.seen(access, &whole)?), records)
        } else {
            (None, self.records(&access.client, soort).await)
        };
        found.retain(which);
        let mut all: Vec<T> = rows(&found, soort.name());
        all.retain(|row| veil.as_ref().is_none_or(|veil| veil.shows_row(zaak(row))));
        asked.rows(all)
    }

    pub(super) async fn documenten(&self, access: &Access) -> Result<Rows<Document>, RegistryError> {
        let (papers, asked) = self.papers(access).await?;
        asked.rows(papers.into_iter().map(Paper::row).collect())
    }

    /// The documents that are seen, with where they are.
    pub(super) async fn papers(&self, access: &Access) -> Result<(Vec<Paper>, Asked), RegistryError> {
        let Access { client, actor, .. } = access;
        let (whole, held, (loose, mut asked)) = futures::join!(
            self.whole(client, actor),
            join_all(self.zgw.iter().map(|source| source.documents(client, actor))),
            self.records(client, Soort::Document)
        );
        let veil = self.seen(access, &whole)?;
        let mut papers = Vec::new();
        for (index, (source, part)) in self.zgw.iter().zip(held).enumerate() {
            let Some(found) = asked.note(&source.name, &part) else { continue };
            let shown = found.held.iter().filter(|held| veil.shows_of(&held.zaken));
            papers.extend(shown.map(|held| {
                let mut held = held.clone();
                held.row.zaak_id = held.zaken.iter().find(|id| veil.shows_zaak(id)).cloned();
                Paper::Zgw(index, held)
            }));
        }
        let cases = merge::cases(&whole.snapshots);
        for (index, mut letter) in whole.letters {
            let hidden = letter.categories.iter().any(|c| self.rules.hides(Some(c)));
            letter.row.zaak_id = letter
                .zaak
                .as_ref()
                .and_then(|number| cases.iter().find(|case| case.row.identificatie == *number))
                .map(|case| case.row.id.clone());
            if !(access.is_mandated() && hidden) && veil.shows_row(letter.row.zaak_id.as_ref()) {
                papers.push(Paper::Zorgned(index, letter));
            }
        }
        if !access.is_for_single_zaken() {
            // One that belongs to a zaak by now is seen where that zaak is.
            let of_zaken: HashSet<Uuid> =
                cases.iter().flat_map(|case| &case.documents).filter_map(zgw::uuid_of).collect();
            let urls: Vec<Url> = loose.iter().filter_map(|found| found.parsed("informatieobject")).collect();
            for (index, source) in self.zgw.iter().enumerate() {
                let Some(part) = source.loose(client, actor, &urls).await else { continue };
                let Some(found) = asked.note(&source.name, &part) else { continue };
                let own = found
                    .held
                    .iter()
                    .filter(|h| zgw::uuid_of(&h.url).is_none_or(|id| !of_zaken.contains(&id)));
                papers.extend(own.map(|held| Paper::Zgw(index, held.clone())));
            }
        }
        Ok((papers, asked.and(whole.letters_asked)))
    }

    pub(super) async fn inhoud(&self, access: &Access, id: &str) -> Result<Content, RegistryError> {
        let (papers, _) = self.papers(access).await?;
        let paper = papers.into_iter().find(|paper| paper.id() == id).ok_or(RegistryError::NotFound)?;
        match paper {
            Paper::Zgw(index, held) => match self.zgw.get(index) {
                Some(source) => source.content(&access.actor, &held, LARGEST).await,
                None => Err(RegistryError::NotFound),
            },
            Paper::Zorgned(index, letter) => match self.awards.get(index) {
                Some(AwardSource::Zorgned(source)) => source.content(&letter).await,
                _ => Err(RegistryError::NotFound),
            },
        }
    }

    pub(super) async fn machtigingen(&self, access: &Access) -> Result<Rows<Machtiging>, RegistryError> {
        let (found, asked) = self.records(&access.client, Soort::Machtiging).await;
        let granted = found.iter().filter_map(crate::registry::objecten::Granted::of);
        let own = granted.filter(|g| !access.is_mandated() || g.holder.as_ref() == Some(&access.actor));
        let mut all: Vec<Machtiging> = own.map(|g| g.row).collect();
        if !access.is_mandated() {
            let looks = self.inzagen(access).await.map(|found| found.rows).unwrap_or_default();
            for row in all.iter_mut().filter(|row| !row.gemachtigde.is_empty()) {
                let seen = looks.iter().filter(|look| look.door == row.gemachtigde).map(|look| look.moment);
                row.laatst_gezien = seen.max();
            }
        }
        asked.rows(all)
    }

    /// Who looked: for the person alone.
    pub(super) async fn inzagen(&self, access: &Access) -> Result<Rows<Inzage>, RegistryError> {
        if access.is_mandated() {
            return Ok(Vec::new().into());
        }
        let (found, asked) = self.records(&access.client, Soort::Inzage).await;
        asked.rows(rows(&found, "inzage"))
    }

    /// A person's records of one sort, from every source that holds it.
    pub(super) async fn records(&self, client: &Bsn, soort: Soort) -> (Vec<Found>, Asked) {
        let holding: Vec<_> = self.objecten.iter().filter(|source| source.holds(soort)).collect();
        let parts = join_all(holding.iter().map(|source| source.records(client, soort))).await;
        let mut asked = Asked::default();
        let mut all = Vec::new();
        for (source, part) in holding.iter().zip(parts) {
            if let Some(found) = asked.note(&source.name, &part) {
                all.extend(found.iter().cloned());
            }
        }
        (all, asked)
    }
}

impl AwardSource {
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Producten(source) => &source.name,
            Self::Zorgned(source) => &source.name,
        }
    }
}

impl Paper {
    fn id(&self) -> &str {
        match self {
            Self::Zgw(_, held) => &held.row.id,
            Self::Zorgned(_, letter) => &letter.row.id,
        }
    }

    fn row(self) -> Document {
        match self {
            Self::Zgw(_, held) => held.row,
            Self::Zorgned(_, letter) => letter.row,
        }
    }
}
