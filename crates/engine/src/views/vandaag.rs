//! Today.

use crate::context::Context;
#[allow(unused_imports)]
use domain::call::view::*;
use domain::call::*;

/// What matters today.
pub async fn get(_ctx: &Context, _call: GetVandaag) -> Result<VandaagView, AppError> {
    Err(ErrorCode::Internal.into())
}
