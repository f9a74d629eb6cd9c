//! What the user keeps about caring. Never synced.

pub mod checkins;
pub mod dagboek;
pub mod noodplan;
