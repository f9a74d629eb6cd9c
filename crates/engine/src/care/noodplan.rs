use crate::context::Context;
use domain::call::view::{FileView, NoodplanView};
use domain::call::{AppError, ErrorCode, GetNoodplan, PrintNoodplan, SaveNoodplan};

pub async fn get(_: &Context, _: GetNoodplan) -> Result<NoodplanView, AppError> {
    Err(ErrorCode::NotFound.into())
}
pub async fn save(_: &Context, _: SaveNoodplan) -> Result<NoodplanView, AppError> {
    Err(ErrorCode::NotFound.into())
}
pub async fn print(_: &Context, _: PrintNoodplan) -> Result<FileView, AppError> {
    Err(ErrorCode::NotFound.into())
}
