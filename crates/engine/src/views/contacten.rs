//! Whom to call.

use crate::context::Context;
#[allow(unused_imports)]
use domain::call::view::*;
use domain::call::*;

/// National and local. Answered while locked too.
pub async fn list(_ctx: &Context, _call: GetContacten) -> Result<Vec<ContactView>, AppError> {
    Err(ErrorCode::Internal.into())
}
