//! The PGB: does the budget last until its end?

mod forecast;
mod range;
mod renewal;
mod week;

pub use forecast::{Agreement, Budget, Declaration, Forecast, balance_points, day_cents, forecast};
pub use range::{Range, range};
pub use renewal::{RENEWAL_WEEKS, renew_by};
pub use week::spread;

#[cfg(test)]
mod tests;
