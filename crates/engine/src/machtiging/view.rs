//! Who may see the own dossiers, whose dossiers one may see, and where a code can be redeemed.

use super::{clock, grant, kind, scopes};
use crate::context::Context;
use crate::store::Reader;
use crate::sync::record::{self, DossierRecord};
use crate::views;
use domain::Date;
use domain::agenda;
use domain::call::view::{
    CodePlace, HeldMachtiging, LookDay, LookView, LookedAt, MachtigingRow, MachtigingenView, OwnMachtigingen,
};
use domain::call::{AppError, ErrorCode, GetMachtigingen};
use jiff::{Timestamp, ToSpan};
use municipal_api::{Collectie, Inzage, Machtiging};
use std::collections::{BTreeMap, BTreeSet};

/// Looks older than this are not listed: who looked last is in the list of machtigingen anyway.
const LOOKS: i32 = 90;

/// Everything about acting for somebody.
///
/// # Errors
/// The store's.
pub async fn get(ctx: &Context, _: GetMachtigingen) -> Result<MachtigingenView, AppError> {
    let now = ctx.now();
    let signed_in: BTreeSet<String> = ctx.live.signed_in(now).into_keys().collect();
    let gateways: Vec<(String, String)> =
        ctx.config.gateways.iter().map(|gateway| (gateway.id.clone(), gateway.name.clone())).collect();
    ctx.read(move |r| {
        let mut names = BTreeMap::new();
        for (id, name) in gateways {
            let name = self::names(r, &id)?.unwrap_or(name);
            names.insert(id, name);
        }
        let name = |id: &str| names.get(id).cloned().unwrap_or_else(|| id.to_owned());
        let seen = clock::seen(r)?;
        let mut view = MachtigingenView { own: Vec::new(), held: Vec::new(), places: Vec::new() };
        for dossier in record::dossiers(r)? {
            let signed_in = signed_in.contains(&dossier.gemeente);
            if dossier.own() {
                view.own.push(own(r, &dossier, name(&dossier.gemeente), signed_in, now)?);
            } else if let Some(machtiging) = &dossier.toegang.machtiging {
                view.held.push(HeldMachtiging {
                    dossier: dossier.toegang.id.clone(),
                    id: machtiging.id.clone(),
                    name: dossier.toegang.naam.clone(),
                    gemeente_name: name(&dossier.gemeente),
                    kind: kind(&machtiging.soort),
                    scopes: scopes(&machtiging.bevoegdheden),
                    until: machtiging.einddatum,
                    signed_in,
                    locked: dossier.locked(seen, now),
                    gemeente: dossier.gemeente,
                });
            }
        }
        view.own.sort_by(|a, b| (&a.gemeente_name, &a.dossier).cmp(&(&b.gemeente_name, &b.dossier)));
        view.held.sort_by(|a, b| (&a.name, &a.gemeente_name).cmp(&(&b.name, &b.gemeente_name)));
        let places = names.into_iter();
        view.places =
            places.map(|(id, name)| CodePlace { signed_in: signed_in.contains(&id), id, name }).collect();
        Ok(view)
    })
    .await
}

fn own(
    r: &Reader<'_>,
    dossier: &DossierRecord,
    gemeente_name: String,
    signed_in: bool,
    now: Timestamp,
) -> Result<OwnMachtigingen, AppError> {
    let (gemeente, id) = (dossier.gemeente.as_str(), dossier.toegang.id.as_str());
    let today = agenda::today(now);
    let rows: Vec<Machtiging> = record::rows(r, gemeente, id, Collectie::Machtigingen)?;
    let mut granted: Vec<MachtigingRow> =
        rows.into_iter().filter(|row| is_listed(row, now)).map(|row| granted_row(row, today)).collect();
    // Codes to hand over first, then who has one, then what has ended.
    granted.sort_by_key(|row| {
        (row.past, row.who.is_some(), std::cmp::Reverse(row.from), row.who.clone(), row.id.clone())
    });
    let looks = looks(record::rows(r, gemeente, id, Collectie::Inzagen)?, today);
    Ok(OwnMachtigingen {
        dossier: id.to_owned(),
        gemeente: gemeente.to_owned(),
        gemeente_name,
        signed_in,
        granted,
        looks,
        until: today.saturating_add(1.year()),
        latest: grant::latest(today),
    })
}

/// A code that nobody redeemed in time is nothing to look after any more.
fn is_listed(row: &Machtiging, now: Timestamp) -> bool {
    row.code_geldig_tot.is_none_or(|until| now < until)
}

fn granted_row(row: Machtiging, today: Date) -> MachtigingRow {
    MachtigingRow {
        kind: kind(&row.soort),
        scopes: scopes(&row.bevoegdheden),
        from: row.ingangsdatum,
        until: row.einddatum,
        looked: row.laatst_gezien,
        past: row.einddatum.is_some_and(|end| end < today),
        who: Some(row.gemachtigde).filter(|name| row.code_geldig_tot.is_none() && !name.is_empty()),
        code_until: row.code_geldig_tot,
        id: row.id,
    }
}

/// Who looked at what, by day: each person once, each part once.
fn looks(rows: Vec<Inzage>, today: Date) -> Vec<LookDay> {
    let oldest = today.saturating_sub(LOOKS.days());
    let mut days: BTreeMap<Date, BTreeMap<String, BTreeSet<LookedAt>>> = BTreeMap::new();
    for row in rows {
        let day = agenda::civil(row.moment).date();
        if day >= oldest {
            days.entry(day).or_default().entry(row.door).or_default().insert(part(&row.wat));
        }
    }
    let person =
        |(who, what): (String, BTreeSet<LookedAt>)| LookView { who, what: what.into_iter().collect() };
    let day = |(date, looks): (Date, BTreeMap<_, _>)| LookDay {
        date,
        looks: looks.into_iter().map(person).collect(),
    };
    days.into_iter().rev().map(day).collect()
}

fn part(segment: &str) -> LookedAt {
    match Collectie::from_segment(segment) {
        Some(Collectie::Zaken) => LookedAt::Zaken,
        Some(Collectie::Voorzieningen) => LookedAt::Voorzieningen,
        Some(Collectie::PgbBudgetten) => LookedAt::Pgb,
        Some(Collectie::Afspraken) => LookedAt::Afspraken,
        Some(Collectie::Taken) => LookedAt::Taken,
        Some(Collectie::Berichten) => LookedAt::Berichten,
        Some(Collectie::Documenten) => LookedAt::Documenten,
        Some(Collectie::Machtigingen) => LookedAt::Machtigingen,
        Some(Collectie::Inzagen) | None => LookedAt::Other,
    }
}

/// What a municipality calls itself.
pub(super) fn names(r: &Reader<'_>, gemeente: &str) -> Result<Option<String>, AppError> {
    Ok(views::gemeenten::page(r, gemeente)?.map(|page| page.naam))
}

/// The dossier with this id that may be shown.
///
/// # Errors
/// `NotFound`; the store's.
pub(super) async fn find(ctx: &Context, dossier: &str) -> Result<DossierRecord, AppError> {
    let id = dossier.to_owned();
    let found = ctx
        .read(move |r| Ok(record::dossiers(r)?.into_iter().find(|record| record.toegang.id == id)))
        .await?;
    found.ok_or_else(|| ErrorCode::NotFound.into())
}

/// The dossier that this machtiging opens here; where two machtigingen open one, it may stand under the other.
pub(super) async fn held(
    ctx: &Context,
    gemeente: &str,
    machtiging: &str,
) -> Result<Option<DossierRecord>, AppError> {
    let (gemeente, id) = (gemeente.to_owned(), machtiging.to_owned());
    ctx.read(move |r| {
        let mut mine: Vec<DossierRecord> =
            record::dossiers(r)?.into_iter().filter(|d| d.gemeente == gemeente && !d.own()).collect();
        for dossier in &mine {
            let group = [gemeente.as_str(), &dossier.toegang.id];
            let rows: Vec<Machtiging> = record::rows(r, group[0], group[1], Collectie::Machtigingen)?;
            let opens = |held: &Machtiging| held.id == id;
            if dossier.toegang.machtiging.as_ref().is_some_and(opens) || rows.iter().any(opens) {
                return Ok(Some(dossier.clone()));
            }
        }
        // The newest contact that was not there before is the one.
        Ok((mine.len() == 1).then(|| mine.remove(0)))
    })
    .await
}
