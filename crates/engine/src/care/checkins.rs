use crate::context::Context;
use domain::call::view::CheckinsView;
use domain::call::{AppError, DeleteCheckins, ErrorCode, GetCheckins, SaveCheckin};

pub async fn get(_: &Context, _: GetCheckins) -> Result<CheckinsView, AppError> {
    Err(ErrorCode::NotFound.into())
}
pub async fn save(_: &Context, _: SaveCheckin) -> Result<CheckinsView, AppError> {
    Err(ErrorCode::NotFound.into())
}
pub async fn delete(_: &Context, _: DeleteCheckins) -> Result<CheckinsView, AppError> {
    Err(ErrorCode::NotFound.into())
}
