//! The end of a machtiging: everything of that dossier is erased from this device, and one notice tells it.
//!
//! What goes is what came from the municipality and what was written for that client here: letters, plans,
//! talks, meldingen, corrections, the PGB administration, letters kept by hand that were put with one of its
//! voorzieningen. What stays is the user's own life: profile, own appointments, letters kept by hand that
//! belong to no dossier of a municipality. What waited to be sent is never sent; its words stay in the notice
//! until it was seen, or for thirty days, because the user wrote them and may need them.

use super::clock;
use crate::context::Context;
use crate::first_screen;
use crate::melding;
use crate::outbox::{self, Action, Item};
use crate::own::{self, Kind, Record};
use crate::store::{Table, Writer};
use crate::sync::record::{self, DossierRecord};
use crate::views::{self, bijlagen};
use domain::Date;
use domain::call::view::{EndedRow, EndedView, LockedRow, OutboxKind, UnsentView};
use domain::call::{AppError, DismissEnded, GetEnded, Topic};
use jiff::{SignedDuration, Timestamp};
use municipal_api::{Afspraak, Collectie, PgbBudget, Voorziening, Zaak};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeSet;

/// Ended machtigingen that were not seen yet, in [`Table::Meta`].
const GROUP: [&str; 1] = ["ended"];
/// A notice that nobody saw goes after this, with the words in it.
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Ended {
    name: String,
    gemeente: String,
    at: Timestamp,
    on: Date,
    unsent: Vec<UnsentView>,
}

/// What ended and what is locked.
///
/// # Errors
/// The store's.
pub async fn list(ctx: &Context, _: GetEnded) -> Result<EndedView, AppError> {
    let now = ctx.now();
    ctx.read(move |r| {
        let name = |id: &str| {
            Ok::<_, AppError>(views::gemeenten::page(r, id)?.map_or_else(|| id.to_owned(), |p| p.naam))
        };
        let mut view = EndedView { ended: Vec::new(), locked: Vec::new() };
        for (id, ended) in r.list::<Ended>(Table::Meta, &GROUP)? {
            if !is_old(&ended, now) {
                let gemeente_name = name(&ended.gemeente)?;
                view.ended.push(EndedRow {
                    id,
                    name: ended.name,
                    gemeente_name,
                    on: ended.on,
                    unsent: ended.unsent,
                });
            }
        }
        let seen = clock::seen(r)?;
        for dossier in record::dossiers(r)?.into_iter().filter(|dossier| dossier.locked(seen, now)) {
            let gemeente_name = name(&dossier.gemeente)?;
            view.locked.push(LockedRow {
                gemeente: dossier.gemeente,
                gemeente_name,
                name: dossier.toegang.naam,
            });
        }
        view.locked.sort_by(|a, b| (&a.name, &a.gemeente_name).cmp(&(&b.name, &b.gemeente_name)));
        Ok(view)
    })
    .await
}

/// It was seen.
///
/// # Errors
/// The store's.
pub async fn dismiss(ctx: &Context, call: DismissEnded) -> Result<(), AppError> {
    ctx.write(move |w| w.delete(Table::Meta, &GROUP, &call.id)).await?;
    ctx.changed(Topic::Dossier);
    Ok(())
}

/// Lets go of notices that nobody saw in time.
pub(crate) fn forget_old(w: &Writer<'_>, now: Timestamp) -> Result<(), AppError> {
    for (id, ended) in w.list::<Ended>(Table::Meta, &GROUP)? {
        if is_old(&ended, now) {
            w.delete(Table::Meta, &GROUP, &id)?;
        }
    }
    Ok(())
}

/// Either way: a clock that was set back must not keep it longer.
fn is_old(ended: &Ended, now: Timestamp) -> bool {
    now.duration_since(ended.at).abs() > KEPT
}

/// Where ids stand that a dossier once had: what was written about them goes with it.
fn former<'a>(gemeente: &'a str, dossier: &'a str) -> [&'a str; 3] {
    ["former", gemeente, dossier]
}

/// Remembers the ids of rows that a collection has no more.
pub(crate) fn remember<'a>(
    w: &Writer<'_>,
    gemeente: &str,
    dossier: &str,
    gone: impl IntoIterator<Item = &'a str>,
) -> Result<(), AppError> {
    for id in gone {
        w.put(Table::Meta, &former(gemeente, dossier), id, &true)?;
    }
    Ok(())
}

/// Erases what was written here for the client of a machtiging that ended, and leaves the notice. The copy of
/// the municipality's rows is for the caller to delete, after this.
pub(crate) fn erase(w: &Writer<'_>, record: &DossierRecord, now: Timestamp) -> Result<(), AppError> {
    first_screen::forget(w)?;
    let (gemeente, dossier) = (record.gemeente.as_str(), record.toegang.id.as_str());
    let mut ids = ids(w, gemeente, dossier)?;
    let mut unsent = Vec::new();
    let mut waiting = BTreeSet::new();
    for item in outbox::of_dossier(w, gemeente, dossier)? {
        let key = item.key.simple().to_string();
        if item.is_open() {
            unsent.push(UnsentView { kind: item.kind(), made: item.made, text: words(&item) });
        }
        melding::forget(w, &key)?;
        w.delete(Table::Outbox, &[], &item.id())?;
        waiting.insert(key);
    }
    unsent.extend(written(w, now, dossier, &mut ids, &waiting)?);
    w.delete_group(Table::Meta, &former(gemeente, dossier))?;
    let notice = Ended {
        name: record.toegang.naam.clone(),
        gemeente: gemeente.to_owned(),
        at: now,
        on: domain::agenda::today(now),
        unsent,
    };
    w.put(Table::Meta, &GROUP, &uuid::Uuid::new_v4().simple().to_string(), &notice)?;
    Ok(())
}

/// Every id that something written here may name.
fn ids(w: &Writer<'_>, gemeente: &str, dossier: &str) -> Result<BTreeSet<String>, AppError> {
    let mut ids: BTreeSet<String> =
        w.list::<bool>(Table::Meta, &former(gemeente, dossier))?.into_iter().map(|(id, _)| id).collect();
    for zaak in record::rows::<Zaak>(w, gemeente, dossier, Collectie::Zaken)? {
        ids.insert(zaak.id);
    }
    for row in record::rows::<Voorziening>(w, gemeente, dossier, Collectie::Voorzieningen)? {
        ids.extend(row.aliassen.into_iter().chain(row.zaak_ids).chain([row.id]));
    }
    for row in record::rows::<PgbBudget>(w, gemeente, dossier, Collectie::PgbBudgetten)? {
        ids.extend(row.overeenkomsten.into_iter().map(|one| one.id).chain([row.id]));
    }
    for row in record::rows::<Afspraak>(w, gemeente, dossier, Collectie::Afspraken)? {
        ids.insert(row.id);
    }
    Ok(ids)
}

/// The user's own words in something that waits.
fn words(item: &Item) -> String {
    match &item.action {
        Action::Bericht(bericht) => bericht.tekst.clone(),
        Action::Melding(melding) => melding.omschrijving.clone(),
        Action::Aanvraag(aanvraag) => aanvraag.tekst.clone(),
        Action::Afspraak(_) | Action::Taak(_) | Action::NieuweTaak(_) | Action::Document(_) => item.summary(),
    }
}

/// Erases the records that were written for this client. Answers the meldingen that were never sent.
fn written(
    w: &Writer<'_>,
    now: Timestamp,
    dossier: &str,
    ids: &mut BTreeSet<String>,
    waiting: &BTreeSet<String>,
) -> Result<Vec<UnsentView>, AppError> {
    let records: Vec<Record> = own::all(w)?.into_iter().filter(Record::is_alive).collect();
    // What was said to be the same as a voorziening of this dossier belongs to it; and so do a budget kept by
    // hand of such a one, its declarations, and a letter, on which a photo hangs. Round again, whichever comes first.
    for _ in 0..3 {
        for (kind, record, value) in known(&records) {
            let names = |field: &str| text(&value, field).is_some_and(|id| ids.contains(id));
            let more = match kind {
                Kind::Match if names("synced") && value["same"] == true => {
                    text(&value, "own").map(str::to_owned)
                }
                Kind::Pgb if names("voorziening") => Some(record.id.clone()),
                Kind::Brief if names("voorziening") => {
                    ids.insert(views::letter_budget(&record.id));
                    Some(record.id.clone())
                }
                // A bill hangs on a declaration.
                Kind::Declaratie if names("pgb") => Some(record.id.clone()),
                Kind::Melding if is_for(&value, dossier) => {
                    value["receipt"]["id"].as_str().map(str::to_owned)
                }
                _ => None,
            };
            ids.extend(more);
        }
    }
    let mut unsent = Vec::new();
    for (kind, record, value) in known(&records) {
        let names = |field: &str| text(&value, field).is_some_and(|id| ids.contains(id));
        let id = record.id.as_str();
        let goes = match kind {
            // The user's own life.
            Kind::Profile | Kind::Settings | Kind::TipMark | Kind::Afspraak | Kind::Voorziening => false,
            Kind::Checkin | Kind::Carerqol | Kind::CareEntry | Kind::Noodplan | Kind::Fact => false,
            Kind::Brief | Kind::Pgb | Kind::Plan | Kind::Correctie | Kind::Letter | Kind::Talk => {
                names("voorziening")
            }
            Kind::Match => names("synced"),
            Kind::Overeenkomst | Kind::Declaratie => names("pgb"),
            Kind::Bijlage => names("brief"),
            Kind::Kostprijs | Kind::PgbSettings => ids.contains(id),
            Kind::Huishouden => id == dossier,
            Kind::LetterPerson => id == views::client_id(dossier),
            Kind::Melding => is_for(&value, dossier),
        };
        if !goes {
            continue;
        }
        match kind {
            Kind::Bijlage => bijlagen::forget(w, id)?,
            Kind::Plan => melding::forget(w, id)?,
            Kind::Melding => {
                let never_sent =
                    value["receipt"].is_null() && value["byHand"].is_null() && !waiting.contains(id);
                if let Some(what) = text(&value, "what").filter(|what| never_sent && !what.trim().is_empty())
                {
                    let made = Timestamp::from_millisecond(record.born.at).unwrap_or(now);
                    unsent.push(UnsentView { kind: OutboxKind::Melding, made, text: what.to_owned() });
                }
                for file in value["files"].as_array().into_iter().flatten() {
                    if let Some(file) = file["id"].as_str() {
                        melding::forget(w, file)?;
                    }
                }
            }
            _ => {}
        }
        own::delete(w, now, kind, id)?;
    }
    Ok(unsent)
}

/// The records of kinds that this version knows, with their values.
fn known(records: &[Record]) -> impl Iterator<Item = (Kind, &Record, Value)> {
    records.iter().filter_map(|record| {
        let kind = Kind::ALL.iter().copied().find(|kind| kind.name() == record.kind)?;
        Some((kind, record, record.clone().read().ok()?))
    })
}

fn text<'a>(value: &'a Value, field: &str) -> Option<&'a str> {
    value[field].as_str()
}

/// True for a melding about the client of this dossier.
fn is_for(melding: &Value, dossier: &str) -> bool {
    melding["dossier"] == dossier || melding["sentTo"]["dossier"] == dossier
}
