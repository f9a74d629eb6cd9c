//! PGB budgets.

use crate::context::Context;
#[allow(unused_imports)]
use domain::call::view::*;
use domain::call::*;

/// All budgets.
pub async fn list(_ctx: &Context, _call: GetPgbBudgets) -> Result<Vec<PgbView>, AppError> {
    Err(ErrorCode::Internal.into())
}

/// One with its rows.
pub async fn get(_ctx: &Context, _call: GetPgb) -> Result<PgbDetail, AppError> {
    Err(ErrorCode::Internal.into())
}

/// Keeps a budget by hand.
pub async fn save(_ctx: &Context, _call: SavePgb) -> Result<String, AppError> {
    Err(ErrorCode::Internal.into())
}

/// Keeps an agreement.
pub async fn save_overeenkomst(_ctx: &Context, _call: SaveOvereenkomst) -> Result<String, AppError> {
    Err(ErrorCode::Internal.into())
}

/// Keeps a declaration.
pub async fn save_declaratie(_ctx: &Context, _call: SaveDeclaratie) -> Result<String, AppError> {
    Err(ErrorCode::Internal.into())
}

/// Deletes a row of the own administration.
pub async fn delete_row(_ctx: &Context, _call: DeletePgbRow) -> Result<(), AppError> {
    Err(ErrorCode::Internal.into())
}
