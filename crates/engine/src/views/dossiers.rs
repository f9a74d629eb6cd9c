//! Dossiers.

use super::snapshot;
use crate::context::Context;
use domain::call::view::DossierRow;
use domain::call::{AppError, GetDossiers};

/// All dossiers that can be shown: own ones first, then clients', what is kept by hand, and the example.
///
/// # Errors
/// The store's.
pub async fn list(ctx: &Context, _: GetDossiers) -> Result<Vec<DossierRow>, AppError> {
    snapshot::read(ctx, |_, snapshot| {
        Ok(snapshot.dossiers.iter().map(|dossier| dossier.row.clone()).collect())
    })
    .await
}
