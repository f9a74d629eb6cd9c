//! PGB budgets: what the municipality awarded or a letter says, beside the user's own administration.

mod month;
mod own_rows;
mod paper;
mod purse;
mod record;
mod rows;
mod table;
mod tariff;
mod todo;

pub use month::{get as month, save as save_month};
pub use own_rows::{delete_row, save, save_declaratie, save_overeenkomst, save_settings};
pub use paper::pdf;
#[cfg(test)]
pub(super) use paper::sheet;
pub(super) use purse::{Purse, all, budget_of_letter};
pub(super) use record::{OwnDeclaratie, OwnOvereenkomst};
pub use table::{export, import, preview};

use super::snapshot::{self, Snapshot};
use super::{bijlagen, gemeenten, letters};
use crate::context::Context;
use crate::store::Reader;
use domain::call::view::{BijlageRow, DeclaratieView, PgbDetail, PgbView, RangeView, WhatIfView};
use domain::call::{AppError, ErrorCode, GetPgb, GetPgbBudgets, WhatIf};
use domain::pgb::{Budget, Range, balance_chart, forecast, plan_chart, range, spent_chart};
use domain::validate;

/// More than anybody has.
const MAX_AGREEMENTS: usize = 100;

/// All budgets: those that run first, by the day on which they end.
///
/// # Errors
/// The store's.
pub async fn list(ctx: &Context, _: GetPgbBudgets) -> Result<Vec<PgbView>, AppError> {
    snapshot::read(ctx, |_, snapshot| {
        let mut views: Vec<PgbView> = all(snapshot).iter().map(|purse| purse.view(snapshot.today)).collect();
        views.sort_by(|a, b| {
            let over = |view: &PgbView| view.until < snapshot.today;
            (over(a), a.until, &a.id).cmp(&(over(b), b.until, &b.id))
        });
        Ok(views)
    })
    .await
}

/// So many declarations are answered where not all are asked for: ten years of days are a megabyte.
const NEWEST: usize = 12;

/// One budget with the rows that made its figures.
///
/// # Errors
/// `NotFound`; the store's.
pub async fn get(ctx: &Context, call: GetPgb) -> Result<PgbDetail, AppError> {
    let context = ctx.clone();
    snapshot::read(ctx, move |r, snapshot| {
        let words = letters::Words::load(&context, r)?.own;
        let purses = all(snapshot);
        let purse = purses.iter().find(|purse| purse.is_called(&call.id)).ok_or(ErrorCode::NotFound)?;
        let page = match &purse.dossier.row.gemeente {
            Some(gemeente) => gemeenten::page(r, gemeente)?,
            None => None,
        };
        let with_maximum = |row| tariff::with_maximum(page.as_ref(), purse.category.as_deref(), row);
        let overeenkomsten = purse.overeenkomsten.iter().map(with_maximum).collect();
        let budget = purse.budget(snapshot.today);
        let mut declaraties: Vec<DeclaratieView> = purse.declaraties.clone();
        declaraties.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.id.cmp(&b.id)));
        let more = if call.all { 0 } else { declaraties.len().saturating_sub(NEWEST) };
        declaraties.truncate(declaraties.len() - more);
        let counted = purse.declaraties.iter().filter(|row| purse::counts(row));
        let spent = counted.map(|row| (row.date, row.cents, row.carer.as_deref().unwrap_or_default()));
        let view = purse.view(snapshot.today);
        let to_declare = month::to_declare(purse, snapshot.today);
        Ok(PgbDetail {
            todo: todo::todo(&words, purse, &view, &to_declare, snapshot.today),
            view,
            overeenkomsten,
            bijlagen: bills(r, snapshot, purse, &declaraties)?,
            declaraties,
            more_declaraties: u32::try_from(more).unwrap_or(u32::MAX),
            range: range(&budget).map(range_view),
            settings: purse.settings.clone(),
            to_declare,
            balance_chart: balance_chart(&budget),
            carer_chart: spent_chart(&budget, spent),
            plan_chart: plan_chart(&budget),
        })
    })
    .await
}

/// The bills of the user's own declarations, of those that are shown. Where the municipality tells of one as well, its
/// row is shown, and the bill with it.
fn bills(
    r: &Reader<'_>,
    snapshot: &Snapshot,
    purse: &Purse<'_>,
    shown: &[DeclaratieView],
) -> Result<Vec<BijlageRow>, AppError> {
    let own = snapshot.kept.declaraties.iter().filter(|row| purse.is_called(&row.pgb));
    let mut rows = bijlagen::rows(r, own.filter_map(|row| row.input.id.as_deref()))?;
    for row in &mut rows {
        if let Some(shown) = purse.told.get(&row.brief) {
            row.brief.clone_from(shown);
        }
    }
    rows.retain(|row| shown.iter().any(|one| one.id == row.brief));
    Ok(rows)
}

fn range_view(range: Range) -> RangeView {
    RangeView {
        months: u32::try_from(range.months).unwrap_or(u32::MAX),
        dear_end_cents: range.dear.forecast_end_cents,
        dear_until: range.dear.lasts_until,
        cheap_end_cents: range.cheap.forecast_end_cents,
        cheap_until: range.cheap.lasts_until,
    }
}

/// What a budget would do with other agreements from tomorrow on. The past stays what it was, and nothing is kept.
///
/// # Errors
/// `TooLarge` above a hundred agreements; what is wrong with a field of one; `NotFound`; the store's.
pub async fn what_if(ctx: &Context, call: WhatIf) -> Result<WhatIfView, AppError> {
    if call.overeenkomsten.len() > MAX_AGREEMENTS {
        return Err(ErrorCode::TooLarge.into());
    }
    call.overeenkomsten.iter().try_for_each(validate::overeenkomst)?;
    snapshot::read(ctx, move |_, snapshot| {
        let purses = all(snapshot);
        let purse = purses.iter().find(|purse| purse.is_called(&call.id)).ok_or(ErrorCode::NotFound)?;
        let agreements = call.overeenkomsten.iter().filter_map(purse::agreement_of).collect();
        let budget = Budget { agreements, ..purse.budget(snapshot.today) };
        let found = forecast(&budget);
        Ok(WhatIfView {
            planned_cents: found.planned_cents,
            forecast_end_cents: found.forecast_end_cents,
            lasts_until: found.lasts_until,
            sufficient: found.sufficient,
        })
    })
    .await
}
