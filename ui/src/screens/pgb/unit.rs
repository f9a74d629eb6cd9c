//! What a tariff is for, and how much of it, in words and as typed.

use crate::words::{amounts, words};
use domain::call::view::TariffUnit;
use domain::input;

/// "€ 30,00 per uur".
pub fn per(unit: TariffUnit, cents: i64) -> String {
    let (w, amount) = (words(), amounts::euro(cents));
    match unit {
        TariffUnit::Uur => w.pgb_per_uur(amount),
        TariffUnit::Dagdeel => w.pgb_per_dagdeel(amount),
        TariffUnit::Etmaal => w.pgb_per_etmaal(amount),
        TariffUnit::Rit => w.pgb_per_rit(amount),
        TariffUnit::Maand => w.pgb_per_maand(amount),
    }
}

/// "2,5 uur" or "3 keer".
pub fn so_much(unit: TariffUnit, quantity: u32) -> String {
    let w = words();
    match unit {
        TariffUnit::Uur => w.pgb_hours(amounts::number(f64::from(quantity) / 60.0)),
        _ => w.pgb_times(amounts::number(f64::from(quantity))),
    }
}

/// As it stands in a field.
pub fn plain(unit: TariffUnit, quantity: u32) -> String {
    // nothing worked is said as well, where an empty field says nothing
    if unit == TariffUnit::Uur && quantity > 0 { input::plain_hours(quantity) } else { quantity.to_string() }
}

/// What was typed: hours as minutes, another unit as a whole number of at most a hundred a day. Nothing typed is none.
pub fn typed(unit: TariffUnit, text: &str) -> Option<u32> {
    match (unit, text.trim()) {
        (_, "") => None,
        (TariffUnit::Uur, text) => input::minutes(text),
        (_, text) => text.parse().ok().filter(|times| *times <= 100),
    }
}

#[cfg(test)]
mod tests {
    use super::{plain, typed};
    use domain::call::view::TariffUnit;

    #[test]
    fn what_stands_in_a_field_reads_back() {
        for unit in [TariffUnit::Uur, TariffUnit::Rit] {
            for quantity in [0, 3, 60, 90] {
                assert_eq!(typed(unit, &plain(unit, quantity)), Some(quantity), "{unit:?} {quantity}");
            }
        }
        assert_eq!(typed(TariffUnit::Uur, " "), None);
        assert_eq!(typed(TariffUnit::Rit, "1,5"), None);
        assert_eq!(typed(TariffUnit::Rit, "101"), None);
    }
}
