//! The one search box.

use crate::context::Context;
use domain::call::view::SearchView;
use domain::call::{AppError, ErrorCode, Search};

pub async fn search(_: &Context, _: Search) -> Result<SearchView, AppError> {
    Err(ErrorCode::NotFound.into())
}
