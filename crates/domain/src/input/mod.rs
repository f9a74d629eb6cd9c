//! From what people type to dates, amounts and times. Pure: no web view, no clock.

mod date;
mod money;
mod time;

pub use date::{date, plain_date};
pub use money::{cents, plain_amount, plain_tenths, tenths};
pub use time::{minutes, plain_hours, time, week_minutes};
