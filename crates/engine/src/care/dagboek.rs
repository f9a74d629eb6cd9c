use crate::context::Context;
use domain::call::view::DagboekView;
use domain::call::{AddCare, AppError, DeleteCare, ErrorCode, GetDagboek};

pub async fn get(_: &Context, _: GetDagboek) -> Result<DagboekView, AppError> {
    Err(ErrorCode::NotFound.into())
}
pub async fn add(_: &Context, _: AddCare) -> Result<DagboekView, AppError> {
    Err(ErrorCode::NotFound.into())
}
pub async fn delete(_: &Context, _: DeleteCare) -> Result<(), AppError> {
    Err(ErrorCode::NotFound.into())
}
