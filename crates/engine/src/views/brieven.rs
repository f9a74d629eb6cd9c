//! Letters kept by hand.

use crate::context::Context;
#[allow(unused_imports)]
use domain::call::view::*;
use domain::call::*;

/// Keeps a letter; answers the voorziening.
pub async fn save(_ctx: &Context, _call: SaveBrief) -> Result<String, AppError> {
    Err(ErrorCode::Internal.into())
}

/// Deletes a letter; answers it.
pub async fn delete(_ctx: &Context, _call: DeleteBrief) -> Result<Brief, AppError> {
    Err(ErrorCode::Internal.into())
}
