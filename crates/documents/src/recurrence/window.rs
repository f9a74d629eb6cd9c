//! The times of a rule within a window.

use super::RuleError;
use super::parts::{Parts, Until};
use super::zone::{self, Zone, civil, naive, ours};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time};
use rrule::{RRule, RRuleSet, Tz, Unvalidated};

/// Times of one rule in one window: a daily one has fewer in twenty years.
const MOST: usize = 8_000;
/// Times in all that a rule may count itself.
const MOST_COUNTED: u32 = 3_660;
/// A rule that names no time for so many years names none, as far as an agenda goes. The longest that people have is the
/// 29th of February around a century without one.
const GAP_YEARS: i16 = 9;
/// So far a rule is looked through before it is taken: calendars repeat after 28 years, within a century.
const PROBE_YEARS: i16 = 28;
const STEP_YEARS: usize = 4;

/// An appointment that repeats.
#[derive(Clone, Debug)]
pub struct Series {
    start: DateTime,
    zone: Zone,
    /// Without its end.
    rule: RRule<Unvalidated>,
    /// In civil time of the zone, included.
    until: Option<DateTime>,
    count: Option<u32>,
    /// Days after which the rule is where it was: it need not be counted from its first time.
    period: Option<i64>,
}

impl Series {
    /// The rule of an appointment that is first at `at` (civil time in Europe/Amsterdam), counted in the civil time of
    /// `zone` (an IANA name).
    ///
    /// # Errors
    /// Where it cannot be read, or its zone is not known; [`Series::check`] tells whether it is worth keeping.
    pub fn new(rule: &str, at: DateTime, zone: Option<&str>) -> Result<Self, RuleError> {
        let zone = zone.map_or(Ok(Zone::OURS), zone::find)?;
        let start = match zone {
            Zone::OURS => at,
            _ => Zone::OURS.instant(at).and_then(|at| zone.civil(at)).ok_or(RuleError::Unreadable)?,
        };
        let parts = Parts::read(rule)?;
        let several =
            ["BYHOUR", "BYMINUTE"].iter().map(|name| parts.get(name).map_or(1, |v| v.split(',').count()));
        let freq = parts.get("FREQ").unwrap_or_default();
        if several.product::<usize>() > 24 || parts.get("BYSECOND").is_some() {
            return Err(RuleError::TooMuch);
        }
        let interval: i64 =
            parts.get("INTERVAL").map_or(Ok(1), str::parse).map_err(|_| RuleError::Unreadable)?;
        let period = match freq {
            "DAILY" => Some(interval),
            "WEEKLY" => interval.checked_mul(7),
            "MONTHLY" | "YEARLY" => None,
            "SECONDLY" | "MINUTELY" | "HOURLY" => return Err(RuleError::TooMuch),
            _ => return Err(RuleError::Unreadable),
        };
        let until = match parts.until()? {
            None => None,
            Some(Until::Day(day)) => Some(day.to_datetime(Time::constant(23, 59, 59, 0))),
            Some(Until::Civil(at)) => Some(at),
            Some(Until::Instant(at)) => Some(zone.civil(at).ok_or(RuleError::Unreadable)?),
        };
        let count = match parts.get("COUNT").map(str::parse::<u32>) {
            None => None,
            Some(Ok(0) | Err(_)) => return Err(RuleError::Unreadable),
            Some(Ok(count)) if count > MOST_COUNTED => return Err(RuleError::TooMuch),
            Some(Ok(count)) => Some(count),
        };
        let rule: RRule<Unvalidated> =
            parts.without_end().written().parse().map_err(|_| RuleError::Unreadable)?;
        let found = Self { start, zone, rule, until, count, period };
        found.set(found.start, None)?;
        Ok(found)
    }

    /// Whether the rule names times often enough to be worth counting: the library looks for the next one without
    /// regard for the end of a window.
    ///
    /// # Errors
    /// `Never`.
    pub fn check(&self) -> Result<(), RuleError> {
        for years in (0..PROBE_YEARS).step_by(STEP_YEARS) {
            let later = |years: i16| self.start.checked_add(years.years()).map_err(|_| RuleError::Never);
            let (from, latest) = (later(years)?, later(years + GAP_YEARS)?);
            let next = self.count_from(self.skipped(from, None), None)?.find(|at| *at >= from);
            if next.is_none_or(|next| next > latest) {
                return Err(RuleError::Never);
            }
        }
        Ok(())
    }

    /// Its first time, in Europe/Amsterdam; none where it ends before one comes.
    pub fn first(&self) -> Option<DateTime> {
        let first = self.count_from(self.start, self.count).ok()?.next()?;
        if self.until.is_some_and(|until| first > until) {
            return None;
        }
        match self.zone {
            Zone::OURS => Some(first),
            zone => zone.instant(first).map(civil),
        }
    }

    /// Its times on these days (both included, in Europe/Amsterdam), in order, as civil times there. One that the
    /// clocks skip is given as the rule says it: its instant tells when it is.
    pub fn between(&self, from: Date, until: Date) -> Vec<DateTime> {
        // A day's margin, for another zone may be on another day.
        let first = from.yesterday().unwrap_or(from).to_datetime(Time::midnight());
        let last = until.tomorrow().unwrap_or(until).to_datetime(Time::MAX);
        let last = self.until.map_or(last, |end| last.min(end));
        let Ok(times) = self.count_from(self.skipped(first, self.count), self.count) else {
            return Vec::new();
        };
        times
            .take_while(|at| *at <= last)
            .filter_map(|at| match self.zone {
                Zone::OURS => Some(at),
                zone => zone.instant(at).map(civil),
            })
            .filter(|at| (from..=until).contains(&at.date()))
            .take(MOST)
            .collect()
    }

    /// The latest start from which the count is the same from `first` on.
    fn skipped(&self, first: DateTime, count: Option<u32>) -> DateTime {
        let (Some(period), None) = (self.period.filter(|days| *days > 0), count) else { return self.start };
        let days = i64::from((first.date() - self.start.date()).get_days());
        // A week more, so that what the first week leaves out is left out well before.
        let whole = (days - 7).max(0) / period * period;
        self.start.checked_add(whole.days()).unwrap_or(self.start)
    }

    fn count_from(
        &self,
        start: DateTime,
        count: Option<u32>,
    ) -> Result<impl Iterator<Item = DateTime>, RuleError> {
        let set = self.set(start, count)?.limit();
        Ok((&set).into_iter().map_while(|at| ours(at.naive_utc())))
    }

    fn set(&self, start: DateTime, count: Option<u32>) -> Result<RRuleSet, RuleError> {
        let start = naive(start).ok_or(RuleError::Unreadable)?.and_utc().with_timezone(&Tz::UTC);
        let rule = match count {
            Some(count) => self.rule.clone().count(count),
            None => self.rule.clone(),
        };
        let rule = rule.validate(start).map_err(|_| RuleError::Unreadable)?;
        Ok(RRuleSet::new(start).rrule(rule))
    }
}
