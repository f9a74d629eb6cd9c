//! Documents.

use crate::context::Context;
#[allow(unused_imports)]
use domain::call::view::*;
use domain::call::*;

/// Those of all dossiers or one.
pub async fn list(_ctx: &Context, _call: GetDocumenten) -> Result<Vec<DocumentRow>, AppError> {
    Err(ErrorCode::Internal.into())
}

/// The bytes of a document that is kept on this device, for `/document/{id}`.
pub async fn bytes(_ctx: &Context, _id: &str) -> Result<crate::FileBytes, AppError> {
    Err(ErrorCode::Internal.into())
}
