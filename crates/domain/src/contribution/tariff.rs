//! The abonnementstarief of the Wmo 2015, as dated data.

use crate::Date;
use jiff::civil::date;

/// For how long an amount is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// Four weeks.
    FourWeeks,
    /// A calendar month.
    Month,
}

/// The most that a household pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContributionTariff {
    /// First day.
    pub valid_from: Date,
    /// Last day for which it was published.
    pub valid_until: Date,
    /// Cents a period.
    pub cents: i64,
    /// The period.
    pub period: Period,
    /// Where it was read.
    pub source: &'static str,
    /// When it was last checked.
    pub checked_on: Date,
}

const fn years(
    first: i16,
    last: i16,
    cents: i64,
    period: Period,
    source: &'static str,
) -> ContributionTariff {
    ContributionTariff {
        valid_from: date(first, 1, 1),
        valid_until: date(last, 12, 31),
        cents,
        period,
        source,
        checked_on: date(2026, 11, 21),
    }
}

/// All known amounts, oldest first. Before 2019 the amount depended on income; after the last one the
/// rules are not known.
pub const CONTRIBUTION_TARIFFS: &[ContributionTariff] = &[
    years(
        2019,
        2019,
        1750,
        Period::FourWeeks,
        "https://www.asterzorg.nl/nieuws/aster-zorg/eigen-bijdrage-wmo-2019/",
    ),
    years(2020, 2023, 1900, Period::Month, "https://www.hetcak.nl/zakelijk/regelingen/wmo"),
    years(2024, 2024, 2060, Period::Month, "https://drimmelen.nl/abonnementstarief-wmo"),
    years(
        2025,
        2025,
        2100,
        Period::Month,
        "https://www.hetcak.nl/wet-maatschappelijke-ondersteuning/laatste-nieuws/verandering-eigen-bijdrage-wmo-2026",
    ),
    years(
        2026,
        2026,
        2180,
        Period::Month,
        "https://www.hetcak.nl/wet-maatschappelijke-ondersteuning/laatste-nieuws/verandering-eigen-bijdrage-wmo-2026",
    ),
];

/// The amount on this day; none where it is not known.
pub fn tariff_on(day: Date) -> Option<&'static ContributionTariff> {
    CONTRIBUTION_TARIFFS.iter().find(|tariff| (tariff.valid_from..=tariff.valid_until).contains(&day))
}
