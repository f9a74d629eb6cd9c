//! The read-only example dossier.

use crate::context::Context;
use domain::call::*;

/// Turns it on or off.
pub async fn show(_ctx: &Context, _call: ShowExample) -> Result<(), AppError> {
    Err(ErrorCode::Internal.into())
}
