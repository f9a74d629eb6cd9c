//! The agenda: civil time and instants, order, and what overlaps.

mod conflicts;
mod zone;

pub use conflicts::{mark_conflicts, sort};
pub use zone::{Local, ZONE, amsterdam, civil, instant, local, today};

#[cfg(test)]
mod tests;
