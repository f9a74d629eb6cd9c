//! Reminders as a pure plan: what is coming, the settings and nothing else. The shell brings the clock and
//! shows them; every id is stable, so that each fires once.

mod plan;
mod quiet;

mod snooze;

pub use plan::{Item, Plan, When, subject};
pub use quiet::{is_quiet, out_of_quiet};
pub use snooze::snoozed;

#[cfg(test)]
mod tests;
