//! Municipalities.

use crate::context::Context;
#[allow(unused_imports)]
use domain::call::view::*;
use domain::call::*;

/// The municipalities that can be connected. Answered while locked too.
pub async fn list(_ctx: &Context, _call: GetGemeenten) -> Result<Vec<GemeenteRow>, AppError> {
    Err(ErrorCode::Internal.into())
}

/// All that one publishes. Answered while locked too.
pub async fn get(_ctx: &Context, _call: GetGemeente) -> Result<GemeenteView, AppError> {
    Err(ErrorCode::Internal.into())
}
