//! A budget with all its rows, whoever knows them.

use super::rows;
use crate::views::snapshot::{Dossier, Origin, Snapshot};
use domain::Date;
use domain::call::view::{
    Brief, DeclaratieView, OvereenkomstInput, OvereenkomstView, PgbInput, PgbSettings, PgbState, PgbView,
    SourceKind,
};
use domain::pgb::{Agreement, Budget, Declaration, forecast, renew_weeks_before};
use domain::voorziening::{Categorie, Leveringsvorm};
use municipal_api::{PgbBudget, Zorgverlener};
use std::collections::BTreeMap;

/// A budget and its rows.
#[derive(Clone, Debug)]
pub(in crate::views) struct Purse<'a> {
    pub id: String,
    /// Budgets kept by hand that are this one: their rows belong to it.
    pub aliases: Vec<String>,
    pub dossier: &'a Dossier,
    pub name: String,
    pub voorziening: Option<String>,
    /// Two-digit code.
    pub category: Option<String>,
    pub source: SourceKind,
    pub granted_cents: i64,
    pub as_of: Date,
    pub from: Date,
    pub until: Date,
    pub overeenkomsten: Vec<OvereenkomstView>,
    pub declaraties: Vec<DeclaratieView>,
    /// What holds for it.
    pub settings: PgbSettings,
    /// Own agreements that are shown as the municipality's, with the id of that one.
    pub same: BTreeMap<String, String>,
    /// Own declarations that are shown as the municipality's, with the id of that one.
    pub told: BTreeMap<String, String>,
}

impl Purse<'_> {
    pub fn is_called(&self, id: &str) -> bool {
        self.id == id || self.aliases.iter().any(|alias| alias == id)
    }

    /// True where it is about opvang or beschermd wonen.
    pub fn category(&self) -> Option<Categorie> {
        self.category.as_deref().and_then(Categorie::from_code)
    }

    /// What the forecast is made from.
    pub fn budget(&self, today: Date) -> Budget {
        Budget {
            today,
            start: self.from,
            end: self.until,
            granted_cents: self.granted_cents,
            declarations: self
                .declaraties
                .iter()
                .filter(|row| counts(row))
                .map(|row| Declaration { date: row.date, cents: row.cents })
                .collect(),
            // The SVB pays nothing on an agreement that was rejected.
            agreements: self
                .overeenkomsten
                .iter()
                .filter(|row| row.terms.state != Some(PgbState::Rejected))
                .map(agreement)
                .collect(),
        }
    }

    /// All that counts as spent, in cents.
    pub fn spent_cents(&self) -> i64 {
        let rows = self.declaraties.iter().filter(|row| counts(row));
        rows.fold(0, |sum, row| row.cents.saturating_add(sum))
    }

    /// Renewal must be asked by this day.
    pub fn renew_by(&self) -> Date {
        renew_weeks_before(self.until, self.settings.renew_weeks)
    }

    pub fn view(&self, today: Date) -> PgbView {
        let forecast = forecast(&self.budget(today));
        PgbView {
            id: self.id.clone(),
            name: self.name.clone(),
            dossier: self.dossier.row.id.clone(),
            person: self.dossier.person(),
            source: self.source,
            granted_cents: self.granted_cents,
            as_of: self.as_of,
            from: self.from,
            until: self.until,
            spent_cents: forecast.spent_cents,
            planned_cents: forecast.planned_cents,
            forecast_end_cents: forecast.forecast_end_cents,
            lasts_until: forecast.lasts_until,
            sufficient: forecast.sufficient,
            renew_by: self.renew_by(),
        }
    }
}

/// A rejected declaration is not spent; every other one is, whether or not it is paid yet.
pub(super) fn counts(row: &DeclaratieView) -> bool {
    row.details.state != Some(PgbState::Rejected)
}

/// The id of the budget that a letter tells of.
pub(super) fn of_letter(letter: &Brief) -> Option<String> {
    letter.id.as_deref().map(budget_of_letter)
}

/// The id of the budget of the letter with this id.
pub(in crate::views) fn budget_of_letter(letter: &str) -> String {
    format!("brief-{letter}")
}

/// True for the id of a budget that a letter tells of.
pub(super) fn is_of_letter(id: &str) -> bool {
    id.starts_with(&budget_of_letter(""))
}

/// All budgets with their rows. One kept by hand for a voorziening whose award the municipality tells is
/// that award: it is shown once, and its rows stay with it.
pub(in crate::views) fn all(snapshot: &Snapshot) -> Vec<Purse<'_>> {
    let mut purses: Vec<Purse<'_>> = snapshot
        .dossiers
        .iter()
        .flat_map(|dossier| dossier.budgetten.iter().map(move |budget| synced(dossier, budget)))
        .collect();
    let own = snapshot.own_dossier();
    for letter in &snapshot.kept.letters {
        if let Some(purse) = from_letter(snapshot, own, letter) {
            take_in(&mut purses, purse);
        }
    }
    for budget in &snapshot.kept.budgets {
        if let Some(purse) = from_input(snapshot, own, budget) {
            take_in(&mut purses, purse);
        }
    }
    for purse in &mut purses {
        rows::complete(snapshot, purse);
    }
    purses
}

/// Adds a budget kept by hand, or its name to the one of the municipality that it is: of the same
/// voorziening, with a period that overlaps.
fn take_in<'a>(purses: &mut Vec<Purse<'a>>, purse: Purse<'a>) {
    let same = purses.iter_mut().find(|known| {
        let awarded = known.source == SourceKind::Gemeente && known.dossier.origin == Origin::Synced;
        let overlaps = known.from <= purse.until && purse.from <= known.until;
        let here = known.dossier.row.id == purse.dossier.row.id;
        awarded && overlaps && here && known.voorziening.is_some() && known.voorziening == purse.voorziening
    });
    match same {
        Some(known) => known.aliases.push(purse.id),
        None => purses.push(purse),
    }
}

fn synced<'a>(dossier: &'a Dossier, budget: &PgbBudget) -> Purse<'a> {
    let carers: BTreeMap<&str, &str> =
        budget.overeenkomsten.iter().map(|row| (row.id.as_str(), row.zorgverlener.as_str())).collect();
    let carer =
        |id: &Option<String>| id.as_deref().and_then(|id| carers.get(id)).map(|name| (*name).to_owned());
    Purse {
        id: budget.id.clone(),
        aliases: Vec::new(),
        dossier,
        name: budget.omschrijving.clone(),
        voorziening: budget.voorziening_id.clone(),
        category: budget.categorie.clone(),
        source: SourceKind::Gemeente,
        granted_cents: budget.toegekend_cent,
        as_of: budget.peildatum,
        from: budget.ingangsdatum,
        until: budget.einddatum,
        overeenkomsten: budget
            .overeenkomsten
            .iter()
            .map(|row| OvereenkomstView {
                id: row.id.clone(),
                carer: row.zorgverlener.clone(),
                carer_kind: carer_kind(&row.soort).to_owned(),
                tariff_cents: row.uurtarief_cent,
                max_tariff_cents: None,
                minutes_by_weekday: row.minuten_per_weekdag,
                on_holidays: row.op_feestdagen,
                from: row.ingangsdatum,
                until: row.einddatum,
                source: SourceKind::Gemeente,
                terms: rows::approved(),
                as_netwerk: false,
                overlaps_from: None,
            })
            .collect(),
        declaraties: budget
            .declaraties
            .iter()
            .map(|row| {
                let carer = carer(&row.overeenkomst_id);
                rows::of_municipality(&row.id, row.datum, row.cent, row.overeenkomst_id.clone(), carer)
            })
            .collect(),
        settings: PgbSettings::default(),
        same: BTreeMap::new(),
        told: BTreeMap::new(),
    }
}

/// The dossier and the voorziening of something kept by hand.
fn place<'a>(
    snapshot: &'a Snapshot,
    own: Option<&'a Dossier>,
    voorziening: Option<&'a str>,
) -> Option<(&'a Dossier, Option<String>)> {
    match voorziening.and_then(|id| snapshot.synced_id(id)) {
        Some((dossier, synced)) => Some((dossier, Some(synced.to_owned()))),
        None => Some((own?, voorziening.map(str::to_owned))),
    }
}

/// A beschikking that names an amount is a budget.
fn from_letter<'a>(snapshot: &'a Snapshot, own: Option<&'a Dossier>, letter: &'a Brief) -> Option<Purse<'a>> {
    let granted_cents = letter.pgb_cents.filter(|_| letter.form == Some(Leveringsvorm::Pgb))?;
    let (from, until) = letter.right_from.zip(letter.right_until)?;
    let (dossier, voorziening) = place(snapshot, own, letter.voorziening.as_deref())?;
    Some(Purse {
        id: of_letter(letter)?,
        aliases: Vec::new(),
        dossier,
        name: letter.subject.clone(),
        voorziening,
        category: letter.category.map(Categorie::code),
        source: SourceKind::Zelf,
        granted_cents,
        as_of: letter.sent,
        from,
        until,
        overeenkomsten: Vec::new(),
        declaraties: Vec::new(),
        settings: PgbSettings::default(),
        same: BTreeMap::new(),
        told: BTreeMap::new(),
    })
}

fn from_input<'a>(
    snapshot: &'a Snapshot,
    own: Option<&'a Dossier>,
    budget: &'a PgbInput,
) -> Option<Purse<'a>> {
    let (dossier, voorziening) = place(snapshot, own, budget.voorziening.as_deref())?;
    let category = voorziening.as_deref().and_then(|id| category_of(snapshot, dossier, id));
    Some(Purse {
        id: budget.id.clone()?,
        aliases: Vec::new(),
        dossier,
        name: budget.name.clone(),
        voorziening,
        category,
        source: SourceKind::Zelf,
        granted_cents: budget.granted_cents,
        as_of: budget.from,
        from: budget.from,
        until: budget.until,
        overeenkomsten: Vec::new(),
        declaraties: Vec::new(),
        settings: PgbSettings::default(),
        same: BTreeMap::new(),
        told: BTreeMap::new(),
    })
}

/// The category of a voorziening, as the municipality or the letters say.
fn category_of(snapshot: &Snapshot, dossier: &Dossier, id: &str) -> Option<String> {
    let synced = dossier.voorzieningen.iter().find(|v| v.id == id).and_then(|v| v.categorie.clone());
    let of_letters = || snapshot.kept.letters_of(id).filter_map(|letter| letter.category).last();
    synced.or_else(|| of_letters().map(Categorie::code))
}

/// An agreement as it is shown, for the forecast.
pub(super) fn agreement(row: &OvereenkomstView) -> Agreement {
    Agreement {
        start: row.from,
        end: row.until,
        tariff_cents: row.tariff_cents,
        minutes_by_weekday: row.minutes_by_weekday,
        on_holidays: row.on_holidays,
        unit: row.terms.unit,
        units_by_weekday: row.terms.units_by_weekday,
        exceptions: row.terms.exceptions.clone(),
    }
}

/// An agreement as it was typed in, for the forecast; none where nothing is paid on it.
pub(super) fn agreement_of(row: &OvereenkomstInput) -> Option<Agreement> {
    (row.terms.state != Some(PgbState::Rejected)).then(|| Agreement {
        start: row.from,
        end: row.until,
        tariff_cents: row.tariff_cents,
        minutes_by_weekday: row.minutes_by_weekday,
        on_holidays: row.on_holidays,
        unit: row.terms.unit,
        units_by_weekday: row.terms.units_by_weekday,
        exceptions: row.terms.exceptions.clone(),
    })
}

pub(super) fn carer_kind(soort: &Zorgverlener) -> &str {
    match soort {
        Zorgverlener::Professional => "professional",
        Zorgverlener::Zzp => "zzp",
        Zorgverlener::Netwerk => "netwerk",
        Zorgverlener::Other(other) => other,
    }
}
