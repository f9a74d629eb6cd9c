//! The latest moment that this device has seen. Thirty days without contact lock somebody else's dossier; a
//! clock that is set back must not make them longer.

use crate::store::{Reader, Table, Writer};
use domain::call::AppError;
use jiff::{SignedDuration, Timestamp};

const SEEN: &str = "clock";
/// Kept to the hour: looking at the clock writes little.
const STEP: SignedDuration = SignedDuration::from_hours(1);
/// A clock that is corrected by less than this was not set back: summer time set by hand, a flight.
const CORRECTION: SignedDuration = SignedDuration::from_hours(24);

/// The latest moment seen; none at first.
pub(crate) fn seen(r: &Reader<'_>) -> Result<Option<Timestamp>, AppError> {
    r.get(Table::Meta, &[], SEEN)
}

/// Looks at the clock.
pub(crate) fn look(w: &Writer<'_>, now: Timestamp) -> Result<(), AppError> {
    match seen(w)? {
        Some(seen) if now.duration_since(seen) < STEP => Ok(()),
        _ => contact(w, now),
    }
}

/// There was contact: whatever the clock said before, this is its time from now on.
pub(crate) fn contact(w: &Writer<'_>, now: Timestamp) -> Result<(), AppError> {
    w.put(Table::Meta, &[], SEEN, &now).map(drop)
}

/// How long it has been since a contact, at least; none where the clock was set back since, for then nobody
/// can tell.
pub(crate) fn since(contact: Timestamp, seen: Option<Timestamp>, now: Timestamp) -> Option<SignedDuration> {
    let latest = seen.map_or(contact, |seen| seen.max(contact));
    if latest.duration_since(now) > CORRECTION {
        return None;
    }
    Some(now.max(latest).duration_since(contact))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const START: Timestamp = Timestamp::constant(1_795_000_000, 0);

    fn at(hours: i64) -> Timestamp {
        START + SignedDuration::from_hours(hours)
    }

    #[test]
    fn a_clock_set_back_tells_nothing() {
        assert_eq!(since(at(0), None, at(5)), Some(SignedDuration::from_hours(5)));
        assert_eq!(
            since(at(0), Some(at(10)), at(5)),
            Some(SignedDuration::from_hours(10)),
            "a small correction"
        );
        assert_eq!(since(at(0), Some(at(100)), at(5)), None);
        assert_eq!(since(at(100), None, at(5)), None, "a contact that is yet to come");
        assert_eq!(since(at(0), None, at(-5)), Some(SignedDuration::ZERO));
    }

    proptest! {
        /// Whatever the clock does between two looks, no more time than what truly passed since it was last
        /// right can be won by setting it back.
        #[test]
        fn setting_it_back_never_wins_time(jumps in prop::collection::vec(-2000i64..2000, 1..40)) {
            let store = crate::store::Store::in_memory(&crate::secrets::DataKey::random().unwrap()).unwrap();
            let mut wall = 0;
            let mut highest = 0;
            for jump in jumps {
                wall += jump;
                store.write_now(|w| look(w, at(wall))).unwrap();
                highest = highest.max(wall);
                let seen = store.read_now(seen).unwrap();
                match since(at(0), seen, at(wall)) {
                    // an hour is what the keeping to the hour may lose
                    Some(passed) => prop_assert!(passed >= SignedDuration::from_hours(highest - 1)),
                    None => prop_assert!(wall < highest),
                }
            }
        }
    }
}
