//! How long a session lasts. Pure: the wall clock and the monotonic clock are arguments.
//!
//! DigiD's rules forbid access after the session, so every doubt ends it: too long idle, past the end,
//! and a wall clock that was set back (which would make the end come later than it was meant to).

use jiff::{SignedDuration, Timestamp};
use municipal_api::Sessie;
use std::time::Duration;

/// Idle seconds before the gateway has told its own figure.
const DEFAULT_IDLE: SignedDuration = SignedDuration::from_secs(900);
/// Longest session before the gateway has told its own end.
const DEFAULT_LENGTH: SignedDuration = SignedDuration::from_hours(8);
/// A clock that is corrected by less than this was not set back.
const CORRECTION: SignedDuration = SignedDuration::from_secs(60);

/// The life of one session.
#[derive(Clone, Debug)]
pub struct Lifetime {
    /// Its latest end, on this device's wall clock.
    ends: Timestamp,
    /// Its latest end, on the monotonic clock since it began: no clock setting moves it.
    longest: Duration,
    idle: SignedDuration,
    active: Timestamp,
    active_at: Duration,
    seen: Timestamp,
}

impl Lifetime {
    /// Begins now. `expires_in` is the token's own lifetime, where the issuer told.
    pub fn begin(now: Timestamp, expires_in: Option<Duration>) -> Self {
        let length = expires_in
            .and_then(|d| SignedDuration::try_from(d).ok())
            .unwrap_or(DEFAULT_LENGTH)
            .min(DEFAULT_LENGTH);
        Self {
            ends: later(now, length),
            longest: length.unsigned_abs(),
            idle: DEFAULT_IDLE,
            active: now,
            active_at: Duration::ZERO,
            seen: now,
        }
    }

    /// Takes over what the gateway says. What counts is how long is left, for this device's clock may be
    /// wrong, and so may `theirs`, the `Date` that a proxy or a test set: of the two readings the shorter one
    /// that is not over.
    pub fn learn(&mut self, sessie: &Sessie, theirs: Option<Timestamp>, now: Timestamp, running: Duration) {
        let readings =
            [Some(now), theirs].into_iter().flatten().map(|clock| sessie.eindigt.duration_since(clock));
        let left = readings.filter(|left| *left > SignedDuration::ZERO).min().unwrap_or(SignedDuration::ZERO);
        let longest = running.saturating_add(left.unsigned_abs());
        // Never longer than the token: only ever towards the end.
        if longest < self.longest {
            self.longest = longest;
            self.ends = later(now, left);
        }
        self.idle = SignedDuration::from_secs(i64::from(sessie.inactief_seconden));
    }

    /// The person did something.
    pub fn touch(&mut self, now: Timestamp, running: Duration) {
        self.active = now;
        self.active_at = running;
    }

    /// True while it lasts. `running` is the monotonic time since it began.
    pub fn alive(&mut self, now: Timestamp, running: Duration) -> bool {
        let set_back = now < later(self.seen, -CORRECTION);
        self.seen = self.seen.max(now);
        let idle = running.saturating_sub(self.active_at);
        !set_back && now < self.ends_at() && running < self.longest && idle < self.idle.unsigned_abs()
    }

    /// When it ends if nothing happens, on this device's clock.
    pub fn ends_at(&self) -> Timestamp {
        self.ends.min(later(self.active, self.idle))
    }
}

fn later(from: Timestamp, by: SignedDuration) -> Timestamp {
    from.saturating_add(by).unwrap_or(from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const START: Timestamp = Timestamp::constant(1_795_000_000, 0);

    fn at(seconds: i64) -> Timestamp {
        START + SignedDuration::from_secs(seconds)
    }

    fn secs(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    fn sessie(left: i64, idle: u32) -> Sessie {
        Sessie { eindigt: at(left), inactief_seconden: idle }
    }

    #[test]
    fn it_ends_after_the_idle_time() {
        let mut life = Lifetime::begin(START, None);
        life.learn(&sessie(3600, 900), None, START, secs(0));
        assert!(life.alive(at(899), secs(899)));
        assert!(!life.alive(at(900), secs(900)));
        life.touch(at(800), secs(800));
        assert!(life.alive(at(1600), secs(1600)));
        assert_eq!(life.ends_at(), at(1700));
    }

    #[test]
    fn it_ends_at_the_end_however_busy() {
        let mut life = Lifetime::begin(START, None);
        life.learn(&sessie(1000, 900), None, START, secs(0));
        life.touch(at(999), secs(999));
        assert!(life.alive(at(999), secs(999)));
        assert!(!life.alive(at(1000), secs(1000)));
    }

    #[test]
    fn the_token_is_a_bound_too() {
        let mut life = Lifetime::begin(START, Some(secs(300)));
        life.learn(&sessie(3600, 900), None, START, secs(0));
        assert!(!life.alive(at(300), secs(300)));
    }

    #[test]
    fn a_wrong_clock_here_neither_ends_nor_prolongs_it() {
        for wrong in [-3 * 3600, 3 * 3600, 400 * 86_400] {
            // The gateway's clock, and with it the end that it tells, is off from this device's.
            let mut life = Lifetime::begin(START, None);
            let theirs = at(-wrong);
            let told = Sessie { eindigt: theirs + SignedDuration::from_secs(3600), inactief_seconden: 900 };
            life.learn(&told, Some(theirs), START, secs(0));
            assert!(life.alive(at(10), secs(10)), "{wrong}");
            life.touch(at(3590), secs(3590));
            assert!(!life.alive(at(3600), secs(3600)), "{wrong}");
        }
    }

    #[test]
    fn a_date_that_is_not_the_gateways_clock_does_no_harm() {
        for other in [-400 * 86_400, 400 * 86_400] {
            let mut life = Lifetime::begin(START, None);
            life.learn(&sessie(3600, 900), Some(at(other)), START, secs(0));
            life.touch(at(3590), secs(3590));
            assert!(life.alive(at(3590), secs(3590)), "{other}");
            assert!(!life.alive(at(3600), secs(3600)), "{other}");
        }
    }

    #[test]
    fn an_end_that_has_passed_on_every_clock_is_the_end() {
        let mut life = Lifetime::begin(START, None);
        life.learn(&sessie(-10, 900), Some(START), START, secs(0));
        assert!(!life.alive(START, secs(0)));
    }

    #[test]
    fn a_clock_set_back_ends_it() {
        let mut life = Lifetime::begin(START, None);
        assert!(life.alive(at(100), secs(100)));
        assert!(life.alive(at(60), secs(101)), "a small correction is fine");
        assert!(!life.alive(at(-3600), secs(102)));
    }

    #[test]
    fn a_clock_set_forward_ends_it() {
        let mut life = Lifetime::begin(START, None);
        assert!(!life.alive(at(86_400), secs(1)));
    }

    proptest! {
        /// Whatever the wall clock does, it lasts no longer than it was given.
        #[test]
        fn no_clock_prolongs_it(steps in prop::collection::vec((-7200i64..7200, 0u64..600, any::<bool>()), 1..60)) {
            let mut life = Lifetime::begin(START, None);
            life.learn(&sessie(3600, 900), None, START, secs(0));
            let (mut wall, mut mono, mut active) = (0i64, 0u64, 0u64);
            for (jump, passed, touch) in steps {
                wall += jump;
                mono += passed;
                let alive = life.alive(at(wall), secs(mono));
                if alive {
                    prop_assert!(mono < 3600);
                    prop_assert!(mono - active < 900);
                    if touch {
                        life.touch(at(wall), secs(mono));
                        active = mono;
                    }
                } else {
                    break;
                }
            }
        }
    }
}
