//! What so much of a unit costs.

use super::forecast::saturate;
use crate::call::view::TariffUnit;

/// So much at a tariff: minutes where the tariff is an hour's, else units. In cents, rounded half up once, as the form
/// of a declaration has it: all hours together times the tariff. A monthly sum is itself.
pub fn unit_cents(unit: TariffUnit, quantity: u32, tariff_cents: i64) -> i64 {
    match unit {
        TariffUnit::Uur => quantity_cents(quantity, tariff_cents, 60),
        TariffUnit::Dagdeel | TariffUnit::Etmaal | TariffUnit::Rit => {
            quantity_cents(quantity, tariff_cents, 1)
        }
        TariffUnit::Maand => tariff_cents,
    }
}

/// `quantity` parts, of which `parts` are one unit of the tariff, in cents, rounded half up: 60 for minutes at an hour's
/// tariff, 10 for tenths of a kilometre.
pub fn quantity_cents(quantity: u32, tariff_cents: i64, parts: u32) -> i64 {
    let parts = i128::from(parts.max(1));
    let twice = i128::from(quantity) * i128::from(tariff_cents) * 2 + parts;
    saturate(twice.div_euclid(parts * 2))
}
