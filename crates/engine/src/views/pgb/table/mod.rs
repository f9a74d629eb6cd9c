//! Declarations in and out as a table: what a spreadsheet holds, looked at before it is taken in, and the same rows
//! back as a spreadsheet reads them.

mod read;
mod words;
mod write;

pub use write::export;

use super::own_rows::{in_budget, told};
use super::purse::Purse;
use crate::context::Context;
use crate::own::{self, Kind};
use crate::picked;
use crate::views::kept::OwnDeclaratie;
use crate::views::snapshot::{self, Snapshot};
use domain::Date;
use domain::call::view::{DeclaratieDetails, DeclaratieInput, RefusedRow, TableView};
use domain::call::{AppError, ErrorCode, ImportDeclaraties, PreviewDeclaraties};
use domain::validate;
use read::{Column, Entry, Line};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

const SHOWN_REFUSED: usize = 100;

/// What would be taken in, and what not; nothing is kept yet.
///
/// # Errors
/// `TooLarge`; `InvalidField` with the field `file` for what is no table of days and amounts; `NotFound` where the
/// budget is none; `ReadOnly` for the example.
pub async fn preview(ctx: &Context, call: PreviewDeclaraties) -> Result<TableView, AppError> {
    let today = ctx.today();
    snapshot::read(ctx, move |_, snapshot| {
        in_budget(snapshot, &call.pgb, |purse| {
            let plan = plan(snapshot, purse, &call.pgb, &picked::table(&call.file)?, today)?;
            Ok(plan.view())
        })
    })
    .await
}

/// Takes the lines in that can be; answers how many. Taking the same table in again adds nothing.
///
/// # Errors
/// As [`preview`].
pub async fn import(ctx: &Context, call: ImportDeclaraties) -> Result<u32, AppError> {
    let (now, today) = (ctx.now(), ctx.today());
    let added = ctx
        .write(move |w| {
            let snapshot = Snapshot::load(w, now)?;
            let fresh = in_budget(&snapshot, &call.pgb, |purse| {
                let plan = plan(&snapshot, purse, &call.pgb, &picked::table(&call.file)?, today)?;
                Ok(plan.fresh)
            })?;
            for row in &fresh {
                let id = row.input.id.clone().unwrap_or_default();
                own::save(w, now, Kind::Declaratie, &id, row)?;
            }
            Ok(fresh.len())
        })
        .await?;
    told(ctx);
    Ok(u32::try_from(added).unwrap_or(u32::MAX))
}

/// What comes of a table.
struct Plan {
    fresh: Vec<OwnDeclaratie>,
    known: u32,
    refused: Vec<RefusedRow>,
    strangers: BTreeSet<String>,
}

impl Plan {
    fn view(&self) -> TableView {
        let days = || self.fresh.iter().map(|row| row.input.date);
        TableView {
            count: count(self.fresh.len()),
            cents: self.fresh.iter().map(|row| row.input.cents).sum(),
            from: days().min(),
            until: days().max(),
            known: self.known,
            refused: self.refused.iter().take(SHOWN_REFUSED).cloned().collect(),
            refused_count: count(self.refused.len()),
            strangers: self.strangers.iter().cloned().collect(),
        }
    }
}

fn count(rows: usize) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}

fn plan(
    snapshot: &Snapshot,
    purse: &Purse<'_>,
    pgb: &str,
    bytes: &[u8],
    today: Date,
) -> Result<Plan, AppError> {
    let mut plan = Plan { fresh: Vec::new(), known: 0, refused: Vec::new(), strangers: BTreeSet::new() };
    // How often a day and an amount were told already: by the municipality, by hand, or by an earlier table.
    let mut told = BTreeMap::<(Date, i64), u32>::new();
    for row in &purse.declaraties {
        *told.entry((row.date, row.cents)).or_default() += 1;
    }
    let kept: BTreeSet<&str> =
        snapshot.kept.declaraties.iter().filter_map(|row| row.input.id.as_deref()).collect();
    let mut nth = BTreeMap::<(Date, i64, Option<String>), u32>::new();
    for Line { number, content } in read::read(bytes, today)? {
        let entry = match content {
            Ok(entry) => entry,
            Err(refusal) => {
                let code = match refusal.column {
                    Column::Date => ErrorCode::InvalidDate,
                    _ => ErrorCode::InvalidField,
                };
                plan.refused.push(RefusedRow { line: number, text: refusal.text, code });
                continue;
            }
        };
        // Kind and state may change from one table to the next: they do not make another line.
        let times = nth.entry((entry.date, entry.cents, entry.carer.clone())).or_default();
        *times += 1;
        let id = row_id(pgb, &entry, *times);
        let said = entry.said.clone();
        let input = input(purse, id.clone(), entry);
        let checked = validate::declaratie(&input, purse.from, purse.until, today)
            .and_then(|()| validate::declaratie_kind(input.details.kind, &purse.settings));
        if let Err(error) = checked {
            let text = match error.code {
                ErrorCode::InvalidField => said,
                ErrorCode::InvalidDate => domain::input::plain_date(input.date),
                _ => domain::input::plain_amount(input.cents),
            };
            plan.refused.push(RefusedRow { line: number, text, code: error.code });
            continue;
        }
        let counted = told.get_mut(&(input.date, input.cents)).filter(|left| **left > 0);
        if let Some(left) = counted {
            *left -= 1;
            plan.known += 1;
            continue;
        }
        // It was taken in before, and changed by hand since: the change stays.
        if kept.contains(id.as_str()) {
            plan.known += 1;
            continue;
        }
        if input.overeenkomst.is_none() {
            plan.strangers.extend(input.carer.clone());
        }
        plan.fresh.push(OwnDeclaratie { pgb: pgb.to_owned(), input });
    }
    Ok(plan)
}

/// A line as a declaration, with the agreement of its carer where there is one on that day, or else at all.
fn input(purse: &Purse<'_>, id: String, entry: Entry) -> DeclaratieInput {
    let name = entry.carer.as_deref().map(|name| name.trim().to_lowercase());
    let theirs = || purse.overeenkomsten.iter().filter(|row| Some(row.carer.trim().to_lowercase()) == name);
    let running =
        |day: Date| theirs().find(|row| row.from <= day && row.until.is_none_or(|until| day <= until));
    let overeenkomst = running(entry.date).or_else(|| theirs().next()).map(|row| row.id.clone());
    DeclaratieInput {
        id: Some(id),
        date: entry.date,
        cents: entry.cents,
        overeenkomst,
        carer: entry.carer,
        details: DeclaratieDetails {
            kind: entry.kind,
            state: entry.state,
            note: entry.note,
            ..DeclaratieDetails::default()
        },
    }
}

/// The id of a line: the same line gets the same one on every device, so that nothing doubles.
fn row_id(pgb: &str, entry: &Entry, times: u32) -> String {
    let carer = entry.carer.as_deref().unwrap_or_default();
    let text = format!("{pgb}\n{}\n{}\n{carer}\n{times}", entry.date, entry.cents);
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}
