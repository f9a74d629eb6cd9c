//! When to try again. Pure: chance is an argument.

use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

const FIRST: f64 = 2.0;
const LONGEST: f64 = 300.0;
/// Nothing waits longer, whatever a server asks or a clock did.
const BOUND: SignedDuration = SignedDuration::from_hours(1);

/// The moment of the next try after `tries` failed ones: doubling from two seconds to five minutes, of
/// which half is chance, and not before the server asked.
pub(super) fn next(now: Timestamp, tries: u32, chance: f64, after: Option<Duration>) -> Timestamp {
    let step = (FIRST * 2f64.powi(tries.clamp(1, 16) as i32 - 1)).min(LONGEST);
    let own = Duration::from_secs_f64(step * (0.5 + 0.5 * chance.clamp(0.0, 1.0)));
    // A server that asks everybody to come back at the same moment gets them spread.
    let asked = after.map(|after| after + Duration::from_secs_f64(step * 0.5 * chance.clamp(0.0, 1.0)));
    let wait = SignedDuration::try_from(own.max(asked.unwrap_or_default())).unwrap_or(BOUND).min(BOUND);
    now.saturating_add(wait).unwrap_or(now)
}

/// How long to wait after `tries` failed ones, as [`next`] does.
pub(crate) fn wait(tries: u32, chance: f64, after: Option<Duration>) -> Duration {
    let now = Timestamp::UNIX_EPOCH;
    Duration::try_from(next(now, tries, chance, after).duration_since(now)).unwrap_or(Duration::from_secs(60))
}

/// True where a next try at `at` has come. One that lies impossibly far ahead was set by a clock that has
/// been put back since.
pub(super) fn is_due(at: Timestamp, now: Timestamp) -> bool {
    at <= now || at.duration_since(now) > BOUND
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NOW: Timestamp = Timestamp::constant(1_795_000_000, 0);

    fn seconds(at: Timestamp) -> f64 {
        at.duration_since(NOW).as_secs_f64()
    }

    #[test]
    fn it_doubles_up_to_five_minutes() {
        let waits: Vec<f64> = (1..=10).map(|tries| seconds(next(NOW, tries, 1.0, None))).collect();
        assert_eq!(waits, [2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0, 256.0, 300.0, 300.0]);
        assert_eq!(seconds(next(NOW, 1, 0.0, None)), 1.0);
    }

    #[test]
    fn the_server_may_ask_for_more_but_not_for_ever() {
        assert_eq!(seconds(next(NOW, 1, 0.0, Some(Duration::from_secs(60)))), 60.0);
        assert_eq!(seconds(next(NOW, 1, 1.0, Some(Duration::from_secs(1 << 40)))), 3600.0);
    }

    #[test]
    fn a_clock_put_back_does_not_hold_anything_up() {
        assert!(is_due(NOW, NOW));
        assert!(!is_due(NOW + SignedDuration::from_secs(1), NOW));
        assert!(is_due(NOW + SignedDuration::from_hours(2), NOW));
    }

    proptest! {
        #[test]
        fn every_wait_is_within_bounds(tries: u32, chance in -1.0f64..2.0, after in prop::option::of(any::<u32>())) {
            let at = next(NOW, tries, chance, after.map(|s| Duration::from_secs(u64::from(s))));
            prop_assert!(seconds(at) >= 1.0 && seconds(at) <= 3600.0);
            prop_assert!(is_due(at, at));
        }
    }
}
