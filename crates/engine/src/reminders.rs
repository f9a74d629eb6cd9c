//! Firing reminders in time, and remembering which were missed.

use crate::context::Context;
use domain::call::view::ReminderView;
use domain::call::{AppError, DismissMissed, GetReminders};
use jiff::Timestamp;

/// The reminders that are planned.
pub(crate) async fn list(_ctx: &Context, _: GetReminders) -> Result<Vec<ReminderView>, AppError> {
    Ok(Vec::new())
}

/// The missed reminders have been seen.
pub(crate) async fn dismiss(_ctx: &Context, _: DismissMissed) -> Result<(), AppError> {
    Ok(())
}

/// Fires what is due.
pub(crate) async fn tick(_ctx: &Context) -> Option<Timestamp> {
    None
}
