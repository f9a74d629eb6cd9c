//! A tariff beside the municipality's maximum.

use super::purse::carer_kind;
use domain::call::view::{OvereenkomstKind, OvereenkomstView, TariffUnit};
use municipal_api::{Eenheid, Gemeente, PgbTarief};

const NETWERK: &str = "netwerk";

/// The agreement with the municipality's maximum for this carer and unit, as of its first day. Where the municipality
/// has the tariff of the network for every relative, that one counts, also for one who does it for a living
/// (rijksoverheid.nl, "Pgb: zorg geven aan een naaste", read on 2026-11-21; each municipality decides).
pub(super) fn with_maximum(
    page: Option<&Gemeente>,
    category: Option<&str>,
    row: &OvereenkomstView,
) -> OvereenkomstView {
    let mut row = row.clone();
    let Some(page) = page else { return row };
    let relative = row.terms.kind == Some(OvereenkomstKind::Familie);
    row.as_netwerk = relative && page.familie_is_netwerk == Some(true) && row.carer_kind != NETWERK;
    row.max_tariff_cents = category.and_then(|category| maximum(&page.pgb_tarieven, category, &row));
    row
}

fn maximum(tariffs: &[PgbTarief], category: &str, row: &OvereenkomstView) -> Option<i64> {
    let unit = match row.terms.unit {
        TariffUnit::Uur => Eenheid::Uur,
        TariffUnit::Dagdeel => Eenheid::Dagdeel,
        TariffUnit::Etmaal => Eenheid::Etmaal,
        TariffUnit::Rit => Eenheid::Rit,
        // Municipalities set none.
        TariffUnit::Maand => return None,
    };
    let tier = if row.as_netwerk { NETWERK } else { row.carer_kind.as_str() };
    let fits = |tariff: &&PgbTarief| {
        tariff.categorie == category
            && carer_kind(&tariff.zorgverlener) == tier
            && tariff.eenheid == unit
            && tariff.vanaf <= row.from
    };
    tariffs.iter().filter(fits).max_by_key(|tariff| tariff.vanaf).map(|tariff| tariff.cent)
}
