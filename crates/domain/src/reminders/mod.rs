//! Reminders as a pure plan: what is coming, the settings and nothing else. The shell brings the clock and
//! shows them; every id is stable, so that each fires once.

mod plan;
mod quiet;

pub use plan::{Item, Plan, When};
pub use quiet::{is_quiet, out_of_quiet};

#[cfg(test)]
mod tests;
