//! Which reminders there are to be.

use crate::context::Context;
use domain::call::AppError;
use domain::call::view::ReminderView;
use jiff::Timestamp;

/// Every reminder with `from <= at < until`, oldest first, from appointments, terms, budgets and tasks
/// and from the user's settings (none where notifications are off). The id is stable: the same
/// reminder of the same thing at the same moment has the same one at every call.
pub async fn plan(_ctx: &Context, _from: Timestamp, _until: Timestamp) -> Result<Vec<ReminderView>, AppError> {
    Ok(Vec::new())
}
