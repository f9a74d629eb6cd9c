//! The dwangsom for a late decision (Awb 4:17): amounts a day as dated data, and what is due.

use crate::Date;
use crate::calendar::{days_between, plus_days};
use jiff::civil::date;

/// So many days at so much.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DwangsomTier {
    /// Days.
    pub days: u16,
    /// Cents a day.
    pub cents: i64,
}

/// The amounts from a day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DwangsomTariff {
    /// First day.
    pub valid_from: Date,
    /// The tiers, in order.
    pub tiers: [DwangsomTier; 3],
    /// Where it was read.
    pub source: &'static str,
    /// When it was last checked.
    pub checked_on: Date,
    /// From this day the source announces a change of the article that could not be read: the amount may
    /// differ.
    pub uncertain_from: Option<Date>,
}

const fn tier(cents: i64) -> DwangsomTier {
    DwangsomTier { days: 14, cents }
}

/// All known amounts, oldest first. Those before 2019 are of no use to a running term.
pub const DWANGSOM_TARIFFS: &[DwangsomTariff] = &[DwangsomTariff {
    valid_from: date(2019, 1, 1),
    tiers: [tier(2300), tier(3500), tier(4500)],
    source: "https://explore.law/app/library/nl-legislation/algemene-wet-bestuursrecht/artikel-4-17",
    checked_on: date(2026, 11, 21),
    uncertain_from: Some(date(2026, 1, 1)),
}];

/// The amounts on this day; none where they are not known.
pub fn tariff_on(day: Date) -> Option<&'static DwangsomTariff> {
    DWANGSOM_TARIFFS.iter().rev().find(|tariff| tariff.valid_from <= day)
}

/// The most that can become due: all tiers, in cents.
pub fn max_cents(tariff: &DwangsomTariff) -> i64 {
    tariff.tiers.iter().map(|tier| i64::from(tier.days) * tier.cents).sum()
}

/// Cents due from `first_day` up to and including `last_day`, at most the 42 days of the tiers. The
/// Algemene termijnenwet does not apply. None where the amounts are not known.
pub fn due_cents(first_day: Date, last_day: Date) -> Option<i64> {
    let tariff = tariff_on(first_day)?;
    let mut left = (days_between(first_day, plus_days(last_day, 1))).max(0);
    let mut cents = 0;
    for tier in tariff.tiers {
        let days = left.min(i64::from(tier.days));
        cents += days * tier.cents;
        left -= days;
    }
    Some(cents)
}
