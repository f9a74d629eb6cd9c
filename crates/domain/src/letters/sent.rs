//! Letters that were sent, as facts of the chain.

use crate::Date;
use crate::calendar::{days_between, is_working_day, plus_days};
use crate::call::view::{LetterHow, LetterKind, SourceKind};
use crate::chain::{Event, Fact, Facts};

/// Days that the post is given where nobody has confirmed the receipt. A term that the municipality has
/// runs from the receipt, and an ingebrekestelling that comes too early has no effect: better count long.
const POST_DAYS: i64 = 3;

/// A confirmation within so many days after a letter is about that letter.
const ANSWERED_WITHIN: i64 = 60;

/// A letter that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sent {
    /// Which.
    pub kind: LetterKind,
    /// When.
    pub date: Date,
    /// How.
    pub how: LetterHow,
    /// The day of receipt that the municipality confirmed.
    pub received: Option<Date>,
}

/// The day from which the municipality's term is counted: the confirmed day of receipt; the same day at the
/// desk or through the municipality's own channel; otherwise three days of post, up to a working day.
pub fn counted_from(sent: &Sent) -> Date {
    if let Some(received) = sent.received {
        return received;
    }
    match sent.how {
        LetterHow::Balie | LetterHow::Elektronisch => sent.date,
        LetterHow::Aangetekend | LetterHow::Post => {
            let mut day = plus_days(sent.date, POST_DAYS);
            // Two weeks without a working day do not exist; the bound is for the end of the calendar.
            for _ in 0..14 {
                if is_working_day(day) {
                    break;
                }
                day = plus_days(day, 1);
            }
            day
        }
    }
}

/// Adds the letters to the facts. Where the municipality, or a letter that it sent, already says that it
/// received one, that is what counts.
pub fn add_sent(facts: &mut Facts, sent: impl IntoIterator<Item = Sent>) {
    for letter in sent {
        let Some(event) = event(letter.kind) else { continue };
        let confirmed = facts.events.iter().any(|fact| {
            fact.event == event && (0..=ANSWERED_WITHIN).contains(&days_between(letter.date, fact.date))
        });
        if !confirmed {
            let from = counted_from(&letter);
            facts.events.push(
                Fact::new(event, letter.date, SourceKind::Zelf).until((from != letter.date).then_some(from)),
            );
        }
    }
}

/// What a letter does in the chain. A correction of the verslag moves nothing.
fn event(kind: LetterKind) -> Option<Event> {
    match kind {
        LetterKind::Aanvraag => Some(Event::Aanvraag),
        LetterKind::Verslag => None,
        LetterKind::Ingebrekestelling => Some(Event::Ingebrekestelling),
        LetterKind::Bezwaar => Some(Event::Bezwaar),
        LetterKind::Gronden => Some(Event::InformatieOntvangen),
    }
}
