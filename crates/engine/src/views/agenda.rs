//! The agenda.

use crate::context::Context;
#[allow(unused_imports)]
use domain::call::view::*;
use domain::call::*;

/// What is on between two days.
pub async fn list(_ctx: &Context, _call: GetAgenda) -> Result<Vec<AgendaItem>, AppError> {
    Err(ErrorCode::Internal.into())
}

/// Keeps an own appointment.
pub async fn save(_ctx: &Context, _call: SaveAfspraak) -> Result<String, AppError> {
    Err(ErrorCode::Internal.into())
}

/// Deletes one.
pub async fn delete(_ctx: &Context, _call: DeleteAfspraak) -> Result<(), AppError> {
    Err(ErrorCode::Internal.into())
}

/// The agenda as .ics.
pub async fn export(_ctx: &Context, _call: ExportAgenda) -> Result<FileView, AppError> {
    Err(ErrorCode::Internal.into())
}
