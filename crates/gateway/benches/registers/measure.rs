//! What is measured, beside what is promised.

use std::{fmt, time::Duration};

pub struct Promise {
    name: String,
    value: f64,
    unit: &'static str,
    /// At most, or at least, this.
    bound: Option<(f64, bool)>,
}

impl Promise {
    /// At most this; without a bound it is told and not promised.
    pub fn most(name: String, value: f64, most: Option<f64>, unit: &'static str) -> Self {
        Self { name, value, unit, bound: most.map(|most| (most, true)) }
    }

    /// At least this.
    pub fn least(name: String, value: f64, least: Option<f64>, unit: &'static str) -> Self {
        Self { name, value, unit, bound: least.map(|least| (least, false)) }
    }
}

impl fmt::Display for Promise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, value, unit, bound } = self;
        write!(f, "{name}: {value:.2} {unit}")?;
        match bound {
            Some((most, true)) => write!(f, " (≤ {most}: {})", if value <= most { "kept" } else { "MISSED" }),
            Some((least, false)) => {
                write!(f, " (≥ {least}: {})", if value >= least { "kept" } else { "MISSED" })
            }
            None => Ok(()),
        }
    }
}

pub fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

pub fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}
