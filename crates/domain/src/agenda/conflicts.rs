//! Order and overlap of agenda items.

use crate::Time;
use crate::call::view::{AgendaItem, AnswerState};
use jiff::{SignedDuration, Timestamp};

/// Sorts by day, whole days first, then by time and title.
pub fn sort(items: &mut [AgendaItem]) {
    items.sort_by(|a, b| {
        let key =
            |item: &AgendaItem| (item.date, item.time.is_some(), item.moment, item.time.unwrap_or(Time::MIN));
        key(a).cmp(&key(b)).then_with(|| a.title.cmp(&b.title)).then_with(|| a.id.cmp(&b.id))
    });
}

/// Marks items that overlap with another one. What lasts a whole day or was declined overlaps with nothing;
/// items that only touch do not overlap.
pub fn mark_conflicts(items: &mut [AgendaItem]) {
    let mut timed: Vec<(Timestamp, Timestamp, usize)> = Vec::new();
    for (index, item) in items.iter_mut().enumerate() {
        item.conflict = false;
        let Some(from) = item.moment.filter(|_| item.time.is_some() && item.answer != AnswerState::Declined)
        else {
            continue;
        };
        // An appointment without a length still takes its own moment.
        let until = from.saturating_add(SignedDuration::from_mins(item.minutes.max(1).into()));
        timed.push((from, until.unwrap_or(Timestamp::MAX), index));
    }
    timed.sort();
    // The item that lasts longest so far: whoever begins before its end overlaps with it.
    let mut longest: Option<(Timestamp, usize)> = None;
    for (from, until, index) in timed {
        if let Some((end, other)) = longest.filter(|(end, _)| from < *end) {
            items[index].conflict = true;
            items[other].conflict = true;
            if until <= end {
                continue;
            }
        }
        longest = Some((until, index));
    }
}
