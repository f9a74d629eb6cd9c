//! When a call is tried again, and after how long. Only calls that change nothing are: GET, HEAD and
//! the searches that are a POST.

use std::time::Duration;

/// How often and how far apart.
#[derive(Clone, Debug)]
pub struct RetryPolicy {
    /// Tries in all; 1 means never again.
    pub attempts: u32,
    /// Wait before the second try; doubled for each next one.
    pub first: Duration,
    /// The longest wait.
    pub longest: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self { attempts: 3, first: Duration::from_millis(100), longest: Duration::from_secs(2) }
    }
}

impl RetryPolicy {
    /// Each call once.
    pub fn never() -> Self {
        Self { attempts: 1, ..Self::default() }
    }

    /// The wait after `failed` tries (1 or more). `dice` is a random number: half of the wait is left to
    /// it, so that many callers do not return at the same moment. What the registry asks for is the least.
    pub(crate) fn wait(&self, failed: u32, asked: Option<Duration>, dice: u64) -> Duration {
        let doubled =
            self.first.saturating_mul(1_u32.checked_shl(failed.saturating_sub(1)).unwrap_or(u32::MAX));
        let half = doubled.min(self.longest) / 2;
        let share = u32::try_from(dice % 1_000).unwrap_or_default();
        let jittered = half + half * share / 1_000;
        jittered.max(asked.unwrap_or_default())
    }
}

/// A random number; the source of UUIDs is already here.
pub(crate) fn dice() -> u64 {
    uuid::Uuid::new_v4().as_u64_pair().1
}

/// `Retry-After`: seconds, or a moment as HTTP writes it.
pub(crate) fn retry_after(value: &str, now: jiff::Timestamp) -> Option<Duration> {
    let value = value.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let at = jiff::fmt::rfc2822::parse(value).ok()?.timestamp();
    Some(Duration::try_from(at.duration_since(now)).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_the_longest_and_keep_at_least_half() {
        let policy = RetryPolicy::default();
        for (failed, full) in [(1, 100), (2, 200), (3, 400), (9, 2_000), (60, 2_000)] {
            let full = Duration::from_millis(full);
            for dice in [0, 1, 499, 999, 1_000, u64::MAX] {
                let wait = policy.wait(failed, None, dice);
                assert!(wait >= full / 2 && wait < full, "{failed} {dice} {wait:?}");
            }
        }
    }

    #[test]
    fn what_the_registry_asks_is_the_least() {
        let asked = Duration::from_secs(7);
        assert_eq!(RetryPolicy::default().wait(1, Some(asked), 3), asked);
    }

    #[test]
    fn retry_after_is_seconds_or_a_moment() {
        let now: jiff::Timestamp = "1994-11-06T08:49:07Z".parse().unwrap();
        assert_eq!(retry_after("120", now), Some(Duration::from_secs(120)));
        assert_eq!(retry_after("Sun, 06 Nov 1994 08:49:37 GMT", now), Some(Duration::from_secs(30)));
        assert_eq!(retry_after("Sun, 06 Nov 1994 08:48:37 GMT", now), Some(Duration::ZERO));
        assert_eq!(retry_after("soon", now), None);
    }
}
