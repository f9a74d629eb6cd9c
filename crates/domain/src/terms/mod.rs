//! Terms of law: what runs from which event, until when, and which date leads.
//!
//! The day of the event does not count. Where the resident acts, the raw last day leads, because it is
//! safe; where the municipality acts, the formal last day leads, with every known suspension and
//! extension, because an ingebrekestelling before that day has no effect.

mod count;
mod days;
mod dwangsom;
mod ingebrekestelling;
mod rules;

pub use count::{Change, Counted, Pause, Prolongation, Term};
pub use days::end_is_certain;
pub use dwangsom::{DWANGSOM_TARIFFS, DwangsomTariff, DwangsomTier, due_cents, max_cents, tariff_on};
pub use ingebrekestelling::{Ingebrekestelling, judge};
pub use rules::{Rule, rule};

use crate::Date;
use crate::calendar::extended_end;
use crate::call::view::TermKind;

/// The kind with this name on the command line.
pub fn parse_kind(name: &str) -> Option<TermKind> {
    Some(match name {
        "onderzoek" => TermKind::Onderzoek,
        "persoonlijk-plan" => TermKind::PersoonlijkPlan,
        "aanvraag" => TermKind::Beschikking,
        "bezwaar" => TermKind::Bezwaar,
        "beslissing-op-bezwaar" => TermKind::BeslissingOpBezwaar,
        "beslissing-op-bezwaar-commissie" => TermKind::BeslissingOpBezwaarCommissie,
        "beroep" => TermKind::Beroep,
        "hoger-beroep" => TermKind::HogerBeroep,
        "klacht" => TermKind::Klacht,
        "klacht-commissie" => TermKind::KlachtCommissie,
        _ => return None,
    })
}

/// The last day of a term that runs from `event`: first without, then with the Algemene termijnenwet.
/// The event of a beslissing op bezwaar is the last day of the bezwaar term (Awb 7:10 lid 1).
pub fn line(kind: TermKind, event: Date) -> (Date, Date) {
    let length = rule(kind).length;
    let raw = length.from(event);
    let end = if kind == TermKind::Dwangsom { raw } else { extended_end(event, raw, length) };
    (raw, end)
}

#[cfg(test)]
mod days_tests;
#[cfg(test)]
mod tests;
