//! Tips.

use crate::context::Context;
#[allow(unused_imports)]
use domain::call::view::*;
use domain::call::*;

/// All tips that fit, best first.
pub async fn list(_ctx: &Context, _call: GetTips) -> Result<TipsView, AppError> {
    Err(ErrorCode::Internal.into())
}

/// One tip.
pub async fn get(_ctx: &Context, _call: GetTip) -> Result<TipView, AppError> {
    Err(ErrorCode::Internal.into())
}

/// What the user did with a tip.
pub async fn mark(_ctx: &Context, _call: MarkTip) -> Result<(), AppError> {
    Err(ErrorCode::Internal.into())
}
