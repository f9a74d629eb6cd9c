//! Voorzieningen.

use crate::context::Context;
#[allow(unused_imports)]
use domain::call::view::*;
use domain::call::*;

/// Those of all dossiers or one.
pub async fn list(_ctx: &Context, _call: GetVoorzieningen) -> Result<Vec<VoorzieningRow>, AppError> {
    Err(ErrorCode::Internal.into())
}

/// One with its chain and terms.
pub async fn get(_ctx: &Context, _call: GetVoorziening) -> Result<VoorzieningView, AppError> {
    Err(ErrorCode::Internal.into())
}

/// Says whether two are the same.
pub async fn match_up(_ctx: &Context, _call: MatchVoorziening) -> Result<(), AppError> {
    Err(ErrorCode::Internal.into())
}
