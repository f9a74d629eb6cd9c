//! A budget with all its rows, whoever knows them.

use crate::views::snapshot::{Dossier, Origin, Snapshot};
use domain::Date;
use domain::call::view::{
    Brief, DeclaratieView, OvereenkomstInput, OvereenkomstView, PgbInput, PgbView, SourceKind,
};
use domain::pgb::{Agreement, Budget, Declaration, forecast, renew_by};
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
                .map(|d| Declaration { date: d.date, cents: d.cents })
                .collect(),
            agreements: self
                .overeenkomsten
                .iter()
                .map(|row| Agreement {
                    start: row.from,
                    end: row.until,
                    tariff_cents: row.tariff_cents,
                    minutes_by_weekday: row.minutes_by_weekday,
                    on_holidays: row.on_holidays,
                })
                .collect(),
        }
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
            renew_by: renew_by(self.until),
        }
    }
}

/// The id of the budget that a letter tells of.
pub(super) fn of_letter(letter: &Brief) -> Option<String> {
    letter.id.as_ref().map(|id| format!("brief-{id}"))
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
        add_own_rows(snapshot, purse);
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
            })
            .collect(),
        declaraties: budget
            .declaraties
            .iter()
            .map(|row| DeclaratieView {
                id: row.id.clone(),
                date: row.datum,
                cents: row.cent,
                carer: carer(&row.overeenkomst_id),
                source: SourceKind::Gemeente,
            })
            .collect(),
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
    })
}

/// The category of a voorziening, as the municipality or the letters say.
fn category_of(snapshot: &Snapshot, dossier: &Dossier, id: &str) -> Option<String> {
    let synced = dossier.voorzieningen.iter().find(|v| v.id == id).and_then(|v| v.categorie.clone());
    let of_letters = || snapshot.kept.letters_of(id).filter_map(|letter| letter.category).last();
    synced.or_else(|| of_letters().map(Categorie::code))
}

/// Adds the user's own rows. What the municipality tells as well counts once: an agreement with the same
/// carer in the same period, a declaration of the same day and amount.
fn add_own_rows(snapshot: &Snapshot, purse: &mut Purse<'_>) {
    let mut told = purse.declaraties.iter().fold(BTreeMap::<(Date, i64), u32>::new(), |mut told, row| {
        *told.entry((row.date, row.cents)).or_default() += 1;
        told
    });
    let synced = purse.overeenkomsten.len();
    for row in &snapshot.kept.overeenkomsten {
        let input = &row.input;
        let same = purse.overeenkomsten[..synced].iter().any(|known| {
            let overlaps = known.until.is_none_or(|end| input.from <= end)
                && input.until.is_none_or(|end| known.from <= end);
            overlaps && known.carer.trim().to_lowercase() == input.carer.trim().to_lowercase()
        });
        let Some(id) = input.id.clone().filter(|_| purse.is_called(&row.pgb) && !same) else { continue };
        purse.overeenkomsten.push(OvereenkomstView {
            id,
            carer: input.carer.clone(),
            carer_kind: input.carer_kind.clone(),
            tariff_cents: input.tariff_cents,
            max_tariff_cents: None,
            minutes_by_weekday: input.minutes_by_weekday,
            on_holidays: input.on_holidays,
            from: input.from,
            until: input.until,
            source: SourceKind::Zelf,
        });
    }
    for row in &snapshot.kept.declaraties {
        let Some(id) = row.input.id.clone().filter(|_| purse.is_called(&row.pgb)) else { continue };
        if let Some(count) = told.get_mut(&(row.input.date, row.input.cents)).filter(|count| **count > 0) {
            *count -= 1;
            continue;
        }
        let agreed = row.input.overeenkomst.as_ref().and_then(|id| carer_of(snapshot, purse, id));
        let carer = agreed.or_else(|| row.input.carer.clone());
        purse.declaraties.push(DeclaratieView {
            id,
            date: row.input.date,
            cents: row.input.cents,
            carer,
            source: SourceKind::Zelf,
        });
    }
}

fn carer_of(snapshot: &Snapshot, purse: &Purse<'_>, overeenkomst: &str) -> Option<String> {
    let shown = purse.overeenkomsten.iter().find(|row| row.id == overeenkomst).map(|row| &row.carer);
    let own = || {
        let rows = snapshot.kept.overeenkomsten.iter();
        rows.map(|row| &row.input).find(|row| row.id.as_deref() == Some(overeenkomst)).map(|row| &row.carer)
    };
    shown.or_else(own).cloned()
}

/// An agreement as it was typed in, for the forecast.
pub(super) fn agreement_of(row: &OvereenkomstInput) -> Agreement {
    Agreement {
        start: row.from,
        end: row.until,
        tariff_cents: row.tariff_cents,
        minutes_by_weekday: row.minutes_by_weekday,
        on_holidays: row.on_holidays,
    }
}

pub(super) fn carer_kind(soort: &Zorgverlener) -> &str {
    match soort {
        Zorgverlener::Professional => "professional",
        Zorgverlener::Zzp => "zzp",
        Zorgverlener::Netwerk => "netwerk",
        Zorgverlener::Other(other) => other,
    }
}
