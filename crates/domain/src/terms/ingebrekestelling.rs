//! What an ingebrekestelling does (Awb 4:17 lid 3). It exists for a late beschikking and a late beslissing
//! op bezwaar, never for a late onderzoek: that is no decision.

use super::line;
use crate::Date;
use crate::calendar::plus_days;
use crate::call::view::TermKind;

/// The effect of an ingebrekestelling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ingebrekestelling {
    /// Received before the term was over: no effect, it has to be sent again.
    TooEarly,
    /// It counts.
    Counts {
        /// The last of the two weeks that the municipality still has. They are a statutory term, so the
        /// Algemene termijnenwet may move it.
        last_free_day: Date,
        /// The first day of the dwangsom.
        first_day: Date,
        /// The last day of the dwangsom.
        last_day: Date,
    },
}

/// Judges an ingebrekestelling that the municipality received on `received`, for a decision whose term
/// ended on `term_end`.
pub fn judge(received: Date, term_end: Date) -> Ingebrekestelling {
    if received <= term_end {
        return Ingebrekestelling::TooEarly;
    }
    let (_, last_free_day) = line(TermKind::Ingebrekestelling, received);
    let (_, last_day) = line(TermKind::Dwangsom, last_free_day);
    Ingebrekestelling::Counts { last_free_day, first_day: plus_days(last_free_day, 1), last_day }
}
