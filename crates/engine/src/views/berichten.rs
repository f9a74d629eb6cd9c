//! Messages.

use crate::context::Context;
#[allow(unused_imports)]
use domain::call::view::*;
use domain::call::*;

/// Conversations, newest first.
pub async fn list(_ctx: &Context, _call: GetBerichten) -> Result<Vec<GesprekView>, AppError> {
    Err(ErrorCode::Internal.into())
}
