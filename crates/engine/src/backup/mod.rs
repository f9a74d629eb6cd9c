//! Keeping and leaving.

use crate::context::Context;
#[allow(unused_imports)]
use domain::call::view::*;
use domain::call::*;

/// Makes an encrypted backup.
pub async fn make(_ctx: &Context, _call: MakeBackup) -> Result<BackupView, AppError> {
    Err(ErrorCode::Internal.into())
}

/// Merges a backup.
pub async fn restore(_ctx: &Context, _call: Restore) -> Result<RestoreView, AppError> {
    Err(ErrorCode::Internal.into())
}

/// Everything as JSON.
pub async fn export_all(_ctx: &Context, _call: ExportAll) -> Result<FileView, AppError> {
    Err(ErrorCode::Internal.into())
}
