//! Dossiers.

use crate::context::Context;
#[allow(unused_imports)]
use domain::call::view::*;
use domain::call::*;

/// All dossiers that can be shown.
pub async fn list(_ctx: &Context, _call: GetDossiers) -> Result<Vec<DossierRow>, AppError> {
    Err(ErrorCode::Internal.into())
}
