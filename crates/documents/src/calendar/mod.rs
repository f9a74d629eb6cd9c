//! Appointments and last days as an iCalendar file (RFC 5545), written and read.
//!
//! Moments are written as UTC instants, so that no program needs to know a time zone's rules; the
//! civil time at which they show is the reader's own. Whole days are dates without a zone. What repeats is
//! written in the civil time of its zone, for there ten o'clock stays ten o'clock.

mod read;
#[cfg(test)]
mod tests;
mod write;

pub use read::{Event, MOST_BYTES, MOST_EVENTS, NotRead, Refused, Why, read};
pub use write::ics;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

/// The domain of ids that we make.
const DOMAIN: &str = "@naaste";

/// Properties of our own (RFC 5545 §3.8.8.2): who is there, and who drives.
const WITH: &str = "X-NAASTE-WITH";
const DRIVER: &str = "X-NAASTE-DRIVER";

/// When something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// All of this day.
    Day(Date),
    /// Whole days: from the first, so many.
    Days(Date, u32),
    /// From this instant, for so many minutes.
    Moment {
        /// The first instant.
        at: Timestamp,
        /// Minutes.
        minutes: u32,
    },
    /// From this civil moment in Europe/Amsterdam, for so many minutes: for what repeats.
    Civil {
        /// The first moment.
        at: DateTime,
        /// Minutes.
        minutes: u32,
    },
}

/// How an entry repeats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repetition {
    /// Its rule, without `RRULE:`.
    pub rule: String,
    /// The zone in which it is counted, an IANA name.
    pub zone: String,
    /// The times that were taken away, in Europe/Amsterdam.
    pub except: Vec<DateTime>,
}

/// One entry of the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarItem {
    /// Its stable id: the same id replaces the entry when the file is read in again. The domain is
    /// added here.
    pub id: String,
    /// Its id as another calendar gave it, whole.
    pub uid: Option<String>,
    /// How often it was changed.
    pub sequence: u32,
    /// What it is.
    pub title: String,
    /// When it is.
    pub when: When,
    /// How it repeats.
    pub repetition: Option<Repetition>,
    /// It stands in the place of this time of what repeats, in Europe/Amsterdam, with the zone in which that is counted.
    pub instead: Option<(DateTime, String)>,
    /// Where.
    pub place: Option<String>,
    /// More about it, plain text.
    pub note: Option<String>,
    /// Who is there.
    pub with: Option<String>,
    /// Who drives.
    pub driver: Option<String>,
    /// Minutes before the start (of the day, for a whole day) at which to warn.
    pub alarms: Vec<u32>,
    /// Called off: the reader strikes it out.
    pub cancelled: bool,
    /// When it was last changed: a reader keeps the newest.
    pub changed: Timestamp,
}

impl CalendarItem {
    fn uid(&self) -> String {
        self.uid.clone().unwrap_or_else(|| uid(&self.id))
    }
}

/// The id in a file of an entry of ours.
pub fn uid(id: &str) -> String {
    format!("{id}{DOMAIN}")
}

/// The id of an entry of ours, of its id in a file.
pub fn own_id(uid: &str) -> Option<&str> {
    uid.strip_suffix(DOMAIN)
}
