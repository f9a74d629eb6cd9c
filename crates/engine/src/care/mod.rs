//! What the user keeps about caring: check-ins, the zorgdagboek, the emergency plan. Own records: never synced,
//! in the backup and in the export, gone with everything else.

pub mod carerqol;
pub mod checkins;
pub mod dagboek;
pub mod noodplan;
mod paper;
#[cfg(test)]
mod tests;
