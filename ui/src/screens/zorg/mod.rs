//! What the user keeps about caring, on this device alone: how the weeks were, what was done, and what others must
//! know.

mod carerqol;
mod checkin;
mod dagboek;
mod noodplan;

pub use checkin::Checkin;
pub use dagboek::Dagboek;
pub use noodplan::Noodplan;
