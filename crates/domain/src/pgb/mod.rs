//! The PGB: what is planned and declared, and does the budget last until its end?

mod agreement;
mod charts;
mod forecast;
mod months;
mod planned;
mod range;
mod renewal;
mod terms;
mod unit;
mod week;

pub use agreement::Agreement;
pub use charts::{balance_chart, plan_chart, spent_chart};
pub use forecast::{BalancePoint, Budget, Declaration, Forecast, balance_points, day_cents, forecast};
pub use months::{Month, months};
pub use range::{Range, range};
pub use renewal::{RENEWAL_WEEKS, renew_by, renew_weeks_before};
pub use terms::{CARER_WEEKS, HOLDER_WEEKS, carer_by, cutoff_of, holder_by};
pub use unit::{quantity_cents, unit_cents};
pub use week::spread;

#[cfg(test)]
mod tests;
