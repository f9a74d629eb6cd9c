//! A term counted off, day by day.

use super::{held, snapshot, voorzieningen};
use crate::context::Context;
use domain::call::view::TermDaysView;
use domain::call::{AppError, ErrorCode, GetTermDays};
use domain::chain::Chain;
use domain::terms::end_is_certain;

/// One term of a voorziening, from its event to its formal end.
///
/// # Errors
/// `NotFound` where the voorziening is gone or no such term has started; the store's.
pub async fn days(ctx: &Context, call: GetTermDays) -> Result<TermDaysView, AppError> {
    snapshot::read(ctx, move |_, snapshot| {
        let all = held::all(snapshot);
        let one = voorzieningen::find(snapshot, &all, &call.voorziening).ok_or(ErrorCode::NotFound)?;
        let (term, days) = Chain::days(&one.facts, call.kind, snapshot.today).ok_or(ErrorCode::NotFound)?;
        Ok(TermDaysView {
            name: one.name.to_owned(),
            dossier: one.dossier.row.id.clone(),
            why: term.why(),
            certain: end_is_certain(term.end),
            term,
            days,
        })
    })
    .await
}
