//! What changed lately, for answers that were on their way meanwhile.

use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
};
use uuid::Uuid;

/// Changes that are remembered. An answer that was overtaken by more counts as changed.
const REMEMBERED: usize = 1024;

/// What a change was about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Whom {
    Record(Uuid),
    Key(Vec<u8>),
    All,
}

#[derive(Default)]
pub(super) struct Touched(Mutex<Log>);

#[derive(Default)]
struct Log {
    /// Changes ever noted.
    count: u64,
    last: VecDeque<Whom>,
}

impl Touched {
    /// Now, as a number that grows with each change.
    pub(super) fn moment(&self) -> u64 {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).count
    }

    pub(super) fn note(&self, whom: Whom) {
        let mut log = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        log.count += 1;
        if log.last.len() == REMEMBERED {
            log.last.pop_front();
        }
        log.last.push_back(whom);
    }

    /// True where something changed after that moment that this answer was made of. `names` is sorted.
    pub(super) fn since(&self, moment: u64, key: &[u8], names: &[Uuid]) -> bool {
        let log = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Ok(after) = usize::try_from(log.count - moment) else { return true };
        after > log.last.len()
            || log.last.iter().rev().take(after).any(|whom| match whom {
                Whom::Record(id) => names.binary_search(id).is_ok(),
                Whom::Key(of) => of == key,
                Whom::All => true,
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_came_after_and_concerns_it_counts() {
        let (one, two) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let touched = Touched::default();
        touched.note(Whom::Record(one));
        let moment = touched.moment();
        assert!(!touched.since(moment, b"k", &[one]));
        touched.note(Whom::Record(one));
        touched.note(Whom::Key(b"other".to_vec()));
        assert!(touched.since(moment, b"k", &[one, two]));
        assert!(!touched.since(moment, b"k", &[two]));
        assert!(touched.since(moment, b"other", &[]));
        let moment = touched.moment();
        touched.note(Whom::All);
        assert!(touched.since(moment, b"k", &[]));
        let moment = touched.moment();
        (0..=REMEMBERED).for_each(|_| touched.note(Whom::Record(one)));
        assert!(touched.since(moment, b"k", &[two]), "too much to remember");
    }
}
