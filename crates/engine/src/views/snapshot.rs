//! What the store holds at one moment, as far as most views need it.

use super::kept::{Kept, OWN_DOSSIER};
use super::{example, gemeenten, hidden};
use crate::context::Context;
use crate::melding::kept::KeptPlan;
use crate::own::{self, Kind};
use crate::settings::flags;
use crate::store::Reader;
use crate::sync::record;
use domain::Date;
use domain::call::AppError;
use domain::call::view::{DossierRow, Profile, Role, Scope, SourceKind};
use jiff::Timestamp;
use municipal_api::{Collectie, PgbBudget, Voorziening, Zaak};
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};

/// Where a dossier's rows come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// A municipality.
    Synced,
    /// The user's own letters.
    Own,
    /// The example that the app brings along.
    Example,
}

/// A dossier with the rows that most views need.
#[derive(Clone, Debug)]
pub(super) struct Dossier {
    pub row: DossierRow,
    pub origin: Origin,
    pub zaken: Vec<Zaak>,
    pub voorzieningen: Vec<Voorziening>,
    pub budgetten: Vec<PgbBudget>,
    /// Zaken that only the person itself may see, and no notification names.
    pub hidden: BTreeSet<String>,
    /// When the voorzieningen were last right, UTC.
    pub synced_at: Option<Timestamp>,
}

impl Dossier {
    /// The zaak with this id.
    pub fn zaak(&self, id: &str) -> Option<&Zaak> {
        self.zaken.iter().find(|zaak| zaak.id == id)
    }

    /// True where a row about this zaak must not be shown.
    pub fn keeps_back(&self, zaak: Option<&str>) -> bool {
        !self.row.own && zaak.is_some_and(|id| self.hidden.contains(id))
    }

    /// The rows of another collection.
    pub fn rows<T: DeserializeOwned + Send>(
        &self,
        r: &Reader<'_>,
        today: Date,
        collectie: Collectie,
    ) -> Result<Vec<T>, AppError> {
        match (self.origin, &self.row.gemeente) {
            (Origin::Synced, Some(gemeente)) => record::rows(r, gemeente, &self.row.id, collectie),
            (Origin::Example, _) => example::rows(collectie, today),
            _ => Ok(Vec::new()),
        }
    }
}

/// The store at one moment.
#[derive(Clone, Debug)]
pub(super) struct Snapshot {
    pub now: Timestamp,
    pub today: Date,
    pub profile: Profile,
    pub dossiers: Vec<Dossier>,
    pub kept: Kept,
}

impl Snapshot {
    pub fn load(r: &Reader<'_>, now: Timestamp) -> Result<Self, AppError> {
        let today = domain::agenda::today(now);
        let profile: Profile = own::get(r, Kind::Profile, "profile")?.unwrap_or_default();
        let kept = Kept::load(r)?;
        let mut dossiers = Vec::new();
        let mut colours = BTreeMap::new();
        for record in record::open_dossiers(r, now)? {
            colours.extend(record.colour.map(|colour| (record.toegang.id.clone(), colour)));
            dossiers.push(synced(r, &record, &kept)?);
        }
        dossiers
            .sort_by(|a, b| (!a.row.own, &a.row.name, &a.row.id).cmp(&(!b.row.own, &b.row.name, &b.row.id)));
        let mut snapshot = Self { now, today, profile, dossiers, kept };
        if snapshot.has_own_dossier() {
            snapshot.dossiers.push(own_dossier(&snapshot.profile));
        }
        if flags(r)?.example {
            snapshot.dossiers.push(example_dossier(today)?);
        }
        colour(&mut snapshot.dossiers, &colours);
        tell_apart(r, &mut snapshot.dossiers)?;
        Ok(snapshot)
    }

    /// The dossier with this id.
    pub fn dossier(&self, id: &str) -> Option<&Dossier> {
        self.dossiers.iter().find(|dossier| dossier.row.id == id)
    }

    /// The dossier kept by hand, where there is one.
    pub fn own_dossier(&self) -> Option<&Dossier> {
        self.dossier(OWN_DOSSIER).filter(|dossier| dossier.origin == Origin::Own)
    }

    /// The id of the synced voorziening that this id means: its own, an alias, one of its zaken, or a
    /// voorziening kept by hand that the user said is the same.
    pub fn synced_id<'a>(&'a self, id: &'a str) -> Option<(&'a Dossier, &'a str)> {
        let id = self.kept.same_as(id).unwrap_or(id);
        self.dossiers.iter().find_map(|dossier| Some((dossier, dossier.resolve(id)?)))
    }

    /// True where this id means that voorziening.
    pub fn is_same(&self, id: &str, voorziening: &str) -> bool {
        id == voorziening || self.synced_id(id).is_some_and(|(_, synced)| synced == voorziening)
    }

    /// The persoonlijk plan of this voorziening.
    pub fn plan_of(&self, voorziening: &str) -> Option<&KeptPlan> {
        let mut plans = self.kept.reported.plans.iter().rev();
        plans.find(|plan| {
            let id = plan.draft.voorziening.as_str();
            id == voorziening || self.synced_id(id).is_some_and(|(_, synced)| synced == voorziening)
        })
    }

    /// Something is kept by hand that no synced dossier takes up.
    fn has_own_dossier(&self) -> bool {
        let loose = |id: &str| self.synced_id(id).is_none();
        self.kept.voorzieningen().into_iter().any(loose)
            || self.kept.budgets.iter().any(|budget| budget.voorziening.as_deref().is_none_or(loose))
    }
}

impl Dossier {
    /// Whom it is about, with the municipality where somebody else has the same name.
    pub fn person(&self) -> Option<String> {
        let name = self.row.name.as_ref()?;
        Some(match &self.row.place {
            Some(place) => format!("{name} ({place})"),
            None => name.clone(),
        })
    }

    fn resolve<'a>(&'a self, id: &str) -> Option<&'a str> {
        let known = |v: &&Voorziening| v.id == id || v.aliassen.iter().any(|alias| alias == id);
        let of_zaak = |v: &&Voorziening| v.zaak_ids.iter().any(|zaak| zaak == id);
        let found = self.voorzieningen.iter().find(known).or_else(|| self.voorzieningen.iter().find(of_zaak));
        found.map(|v| v.id.as_str()).or_else(|| self.zaak(id).map(|zaak| zaak.id.as_str()))
    }
}

fn synced(r: &Reader<'_>, record: &record::DossierRecord, kept: &Kept) -> Result<Dossier, AppError> {
    let (gemeente, id) = (record.gemeente.as_str(), record.toegang.id.as_str());
    let mut zaken: Vec<Zaak> = record::rows(r, gemeente, id, Collectie::Zaken)?;
    let mut voorzieningen: Vec<Voorziening> = record::rows(r, gemeente, id, Collectie::Voorzieningen)?;
    let mut budgetten: Vec<PgbBudget> = record::rows(r, gemeente, id, Collectie::PgbBudgetten)?;
    // What was received and is not in the copy yet.
    let known: BTreeSet<&str> = zaken
        .iter()
        .map(|zaak| zaak.id.as_str())
        .chain(voorzieningen.iter().flat_map(|v| v.zaak_ids.iter().map(String::as_str)))
        .collect();
    let reported = kept.reported.zaken(id, |zaak| known.contains(zaak));
    zaken.extend(reported);
    let hidden = hidden::zaken(&zaken, &voorzieningen);
    if !record.own() {
        let kept_back: BTreeSet<String> =
            voorzieningen.iter().filter(|v| hidden::voorziening(v, &hidden)).map(|v| v.id.clone()).collect();
        zaken.retain(|zaak| !hidden.contains(&zaak.id));
        voorzieningen.retain(|v| !kept_back.contains(&v.id));
        budgetten.retain(|budget| {
            let category = hidden::category(budget.categorie.as_deref());
            let opvang = category.is_some_and(domain::voorziening::Categorie::is_opvang);
            !opvang && budget.voorziening_id.as_ref().is_none_or(|id| !kept_back.contains(id))
        });
    }
    let fetched = record::collectie(r, gemeente, id, Collectie::Voorzieningen)?.map(|c| c.fetched);
    let row = DossierRow {
        id: id.to_owned(),
        name: Some(record.toegang.naam.clone()).filter(|name| !name.is_empty()),
        own: record.own(),
        gemeente: Some(gemeente.to_owned()),
        place: None,
        source: SourceKind::Gemeente,
        example: false,
        colour: 0,
        until: record.toegang.machtiging.as_ref().and_then(|machtiging| machtiging.einddatum),
        scopes: match &record.toegang.machtiging {
            Some(machtiging) => crate::machtiging::scopes(&machtiging.bevoegdheden),
            None => Scope::ALL.to_vec(),
        },
    };
    Ok(Dossier { row, origin: Origin::Synced, zaken, voorzieningen, budgetten, hidden, synced_at: fetched })
}

/// Gives each dossier its colour: the one that it has had since it came, and to the others what is free.
fn colour(dossiers: &mut [Dossier], colours: &BTreeMap<String, u8>) {
    let mut free = (0..u8::MAX).filter(|colour| !colours.values().any(|taken| taken == colour));
    for dossier in dossiers {
        let own = colours.get(&dossier.row.id).copied();
        dossier.row.colour = own.or_else(|| free.next()).unwrap_or_default();
    }
}

/// Somebody known to two municipalities has two dossiers with one name: each gets its municipality's. Two people
/// with one name in one municipality get a number beside it.
fn tell_apart(r: &Reader<'_>, dossiers: &mut [Dossier]) -> Result<(), AppError> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for name in dossiers.iter().filter_map(|dossier| dossier.row.name.clone()) {
        *seen.entry(name).or_default() += 1;
    }
    for row in dossiers.iter_mut().map(|dossier| &mut dossier.row) {
        if let Some(gemeente) = &row.gemeente
            && row.name.as_ref().and_then(|name| seen.get(name)).is_some_and(|count| *count > 1)
        {
            row.place = gemeenten::page(r, gemeente)?.map(|page| page.naam);
        }
    }
    let mut same: BTreeMap<(Option<String>, Option<String>), Vec<&mut DossierRow>> = BTreeMap::new();
    for row in dossiers.iter_mut().map(|dossier| &mut dossier.row).filter(|row| row.place.is_some()) {
        same.entry((row.name.clone(), row.place.clone())).or_default().push(row);
    }
    for mut rows in same.into_values().filter(|rows| rows.len() > 1) {
        // By colour, which stays: the number does not move from one to the other.
        rows.sort_by_key(|row| row.colour);
        for (number, row) in (1..).zip(rows) {
            row.place = row.place.take().map(|place| format!("{place} {number}"));
        }
    }
    Ok(())
}

fn own_dossier(profile: &Profile) -> Dossier {
    let row = DossierRow {
        id: OWN_DOSSIER.to_owned(),
        name: None,
        own: profile.role != Some(Role::Mantelzorger),
        gemeente: profile.gemeente.clone(),
        place: None,
        source: SourceKind::Zelf,
        example: false,
        colour: 0,
        until: None,
        scopes: Scope::ALL.to_vec(),
    };
    empty(row, Origin::Own)
}

fn example_dossier(today: Date) -> Result<Dossier, AppError> {
    let row = DossierRow {
        id: example::ID.to_owned(),
        name: Some(example::name()?),
        own: false,
        gemeente: None,
        place: None,
        source: SourceKind::Gemeente,
        example: true,
        colour: 0,
        until: None,
        scopes: Scope::ALL.to_vec(),
    };
    Ok(Dossier {
        zaken: example::rows(Collectie::Zaken, today)?,
        voorzieningen: example::rows(Collectie::Voorzieningen, today)?,
        budgetten: example::rows(Collectie::PgbBudgetten, today)?,
        ..empty(row, Origin::Example)
    })
}

fn empty(row: DossierRow, origin: Origin) -> Dossier {
    Dossier {
        row,
        origin,
        zaken: Vec::new(),
        voorzieningen: Vec::new(),
        budgetten: Vec::new(),
        hidden: BTreeSet::new(),
        synced_at: None,
    }
}

/// Reads with a snapshot of this moment.
pub(super) async fn read<T, F>(ctx: &Context, f: F) -> Result<T, AppError>
where
    T: Send + 'static,
    F: FnOnce(&Reader<'_>, &Snapshot) -> Result<T, AppError> + Send + 'static,
{
    let now = ctx.now();
    ctx.read(move |r| f(r, &Snapshot::load(r, now)?)).await
}
