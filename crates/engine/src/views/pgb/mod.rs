//! PGB budgets: what the municipality awarded or a letter says, beside the user's own administration.

mod own_rows;
mod purse;
mod table;

pub use own_rows::{delete_row, save, save_declaratie, save_overeenkomst};
pub(super) use purse::{Purse, all};
pub use table::{export, import, preview};

use super::{gemeenten, snapshot};
use crate::context::Context;
use domain::call::view::{DeclaratieView, OvereenkomstView, PgbDetail, PgbView, RangeView, WhatIfView};
use domain::call::{AppError, ErrorCode, GetPgb, GetPgbBudgets, WhatIf};
use domain::pgb::{Budget, Range, balance_points, forecast, range};
use domain::validate;
use municipal_api::{Eenheid, PgbTarief};

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

/// One budget with the rows that made its figures.
///
/// # Errors
/// `NotFound`; the store's.
pub async fn get(ctx: &Context, call: GetPgb) -> Result<PgbDetail, AppError> {
    snapshot::read(ctx, move |r, snapshot| {
        let purses = all(snapshot);
        let purse = purses.iter().find(|purse| purse.is_called(&call.id)).ok_or(ErrorCode::NotFound)?;
        let tariffs = match &purse.dossier.row.gemeente {
            Some(gemeente) => gemeenten::page(r, gemeente)?.map(|page| page.pgb_tarieven).unwrap_or_default(),
            None => Vec::new(),
        };
        let most = |row: &OvereenkomstView| max_tariff(&tariffs, purse.category.as_deref()?, row);
        let overeenkomsten = purse
            .overeenkomsten
            .iter()
            .map(|row| OvereenkomstView { max_tariff_cents: most(row), ..row.clone() })
            .collect();
        let budget = purse.budget(snapshot.today);
        let mut declaraties: Vec<DeclaratieView> = purse.declaraties.clone();
        declaraties.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.id.cmp(&b.id)));
        Ok(PgbDetail {
            view: purse.view(snapshot.today),
            overeenkomsten,
            declaraties,
            balance: balance_points(&budget),
            range: range(&budget).map(range_view),
        })
    })
    .await
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
        let agreements = call.overeenkomsten.iter().map(purse::agreement_of).collect();
        let budget = Budget { agreements, ..purse.budget(snapshot.today) };
        let found = forecast(&budget);
        Ok(WhatIfView {
            planned_cents: found.planned_cents,
            forecast_end_cents: found.forecast_end_cents,
            lasts_until: found.lasts_until,
            sufficient: found.sufficient,
            balance: balance_points(&budget),
        })
    })
    .await
}

/// The municipality's maximum an hour for this carer, as of the first day of the agreement.
fn max_tariff(tariffs: &[PgbTarief], category: &str, row: &OvereenkomstView) -> Option<i64> {
    let fits = |tariff: &&PgbTarief| {
        tariff.categorie == category
            && purse::carer_kind(&tariff.zorgverlener) == row.carer_kind
            && tariff.eenheid == Eenheid::Uur
            && tariff.vanaf <= row.from
    };
    tariffs.iter().filter(fits).max_by_key(|tariff| tariff.vanaf).map(|tariff| tariff.cent)
}
