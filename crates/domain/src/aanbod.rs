//! What exists: one entry of the catalogue, and what follows from its kind about cost, form and decision.
//! The entries are files (`content/voorzieningen/<id>.toml`), their words are in the locales.

use crate::Date;
use crate::call::view::{AanbodKind, CostKind, CostView};
use crate::contribution::{Situation, contribution};
use crate::voorziening::{Categorie, Leveringsvorm};
use serde::{Deserialize, Serialize};

/// The category code of the whole care package as one budget: it exists as a PGB alone.
/// Source: iPGB code list WMO022.
pub const TOTAAL_ZORGPAKKET: &str = "99";

/// Which desk of the municipality knows about it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Desk {
    /// Where Wmo questions go.
    #[default]
    Toegang,
    /// Independent client support.
    Clientondersteuning,
    /// Volunteers.
    Vrijwilligers,
    /// Where a complaint goes.
    Klachten,
    /// The mantelzorgwaardering.
    Waardering,
}

/// One file of `content/voorzieningen/`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The file's name without `.toml`; the words are `aanbod-<id>-title`, `-text`, `-who` and `-search`.
    pub id: String,
    /// What it is.
    pub kind: AanbodKind,
    /// Official product category "01" to "18", or "99".
    #[serde(default)]
    pub code: Option<String>,
    /// Which desk knows about it.
    #[serde(default)]
    pub desk: Desk,
    /// True where the source says that it is free of charge; only for [`AanbodKind::Hulp`].
    #[serde(default)]
    pub free: bool,
    /// True where waiting is dangerous: the desk's number comes before everything.
    #[serde(default)]
    pub urgent: bool,
    /// Where the facts come from, https.
    pub source: String,
    /// When a person last checked them there.
    pub checked_on: Date,
}

impl Entry {
    /// Its official category; none for "99", which is no category of a voorziening in kind.
    pub fn category(&self) -> Option<Categorie> {
        self.code.as_deref().and_then(Categorie::from_code)
    }

    /// True where code and kind fit: a maatwerkvoorziening has a code of the list, the others have none.
    pub fn is_sound(&self) -> bool {
        let known =
            |code: &str| code == TOTAAL_ZORGPAKKET || code.len() == 2 && Categorie::from_code(code).is_some();
        let coded = self.code.as_deref().is_some_and(known);
        match self.kind {
            AanbodKind::Maatwerk => coded && !self.free,
            AanbodKind::Algemeen => self.code.is_none() && !self.free,
            AanbodKind::Hulp => self.code.is_none(),
        }
    }

    /// In which forms it can be awarded (Wmo 2015, art. 2.3.6; code list WMO022).
    pub fn forms(&self) -> &'static [Leveringsvorm] {
        match (self.kind, self.code.as_deref()) {
            (AanbodKind::Maatwerk, Some(TOTAAL_ZORGPAKKET)) => &[Leveringsvorm::Pgb],
            (kind, _) => forms(kind),
        }
    }

    /// What it costs on this day.
    pub fn cost(&self, today: Date) -> CostView {
        if self.kind == AanbodKind::Hulp {
            let kind = if self.free { CostKind::Free } else { CostKind::Ask };
            return CostView { kind, contribution: None, exemptions: Vec::new() };
        }
        cost(self.kind, self.category(), today)
    }
}

/// In which forms something of this kind can be awarded: an algemene voorziening is never a PGB.
pub fn forms(kind: AanbodKind) -> &'static [Leveringsvorm] {
    match kind {
        AanbodKind::Maatwerk => &[Leveringsvorm::Zin, Leveringsvorm::Pgb],
        AanbodKind::Algemeen | AanbodKind::Hulp => &[],
    }
}

/// What something of this kind and category costs on this day: the eigen bijdrage by its own rules, and why a
/// household may pay nothing.
pub fn cost(kind: AanbodKind, category: Option<Categorie>, today: Date) -> CostView {
    let base = Situation { category, general: kind == AanbodKind::Algemeen, ..Situation::default() };
    let found = contribution(&base, today);
    if found.state == "separate" {
        return CostView { kind: CostKind::Separate, contribution: Some(found), exemptions: Vec::new() };
    }
    if kind == AanbodKind::Algemeen {
        // Whether it falls under the eigen bijdrage is the municipality's to say: no amount is shown.
        return CostView { kind: CostKind::Ask, contribution: None, exemptions: Vec::new() };
    }
    // What would make it free: asked of the rules themselves, one circumstance at a time.
    let circumstances = [
        Situation { partner_below_aow: Some(true), ..base },
        Situation { only_one: Some(true), ..base },
        Situation { for_child: Some(true), ..base },
        Situation { pays_wlz: Some(true), ..base },
        Situation { minimabeleid: Some(true), ..base },
    ];
    let mut exemptions: Vec<String> = Vec::new();
    for circumstance in &circumstances {
        let with = contribution(circumstance, today);
        if with.state == "exempt" {
            exemptions.extend(with.reasons);
        }
    }
    CostView { kind: CostKind::Contribution, contribution: Some(found), exemptions }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 22);

    fn entry(kind: AanbodKind, code: Option<&str>) -> Entry {
        Entry {
            id: "x".into(),
            kind,
            code: code.map(str::to_owned),
            desk: Desk::Toegang,
            free: false,
            urgent: false,
            source: "https://example.org".into(),
            checked_on: TODAY,
        }
    }

    #[test]
    fn every_category_has_its_cost() {
        for category in Categorie::ALL {
            let found = cost(AanbodKind::Maatwerk, Some(category), TODAY);
            if category.is_opvang() {
                assert_eq!(
                    (found.kind, found.contribution.unwrap().monthly_cents),
                    (CostKind::Separate, None)
                );
            } else {
                let expected = crate::contribution::tariff_on(TODAY).unwrap().cents;
                assert_eq!(found.contribution.unwrap().monthly_cents, Some(expected), "{category:?}");
                let wheelchair = found.exemptions.iter().any(|reason| reason == "wheelchair");
                assert_eq!(wheelchair, category == Categorie::Rolstoelen);
                assert!(
                    ["aow", "wlz", "minimabeleid"]
                        .iter()
                        .all(|r| found.exemptions.contains(&(*r).to_owned()))
                );
                let child = found.exemptions.iter().any(|reason| reason == "child");
                assert_eq!(child, category != Categorie::Woonvoorzieningen);
            }
        }
    }

    #[test]
    fn a_year_without_a_tariff_shows_no_amount() {
        let found = cost(AanbodKind::Maatwerk, Some(Categorie::Begeleiding), date(2031, 1, 1));
        let contribution = found.contribution.unwrap();
        assert_eq!((contribution.state.as_str(), contribution.monthly_cents), ("unknown", None));
    }

    #[test]
    fn an_algemene_voorziening_is_no_pgb_and_promises_no_amount() {
        let general = entry(AanbodKind::Algemeen, None);
        assert!(general.forms().is_empty());
        assert_eq!(general.cost(TODAY).contribution, None);
        assert_eq!(entry(AanbodKind::Maatwerk, Some("99")).forms(), [Leveringsvorm::Pgb]);
        assert_eq!(entry(AanbodKind::Maatwerk, Some("02")).forms().len(), 2);
    }

    #[test]
    fn what_does_not_fit_is_not_sound() {
        for code in ["00", "19", "1", "", "2", "001"] {
            assert!(!entry(AanbodKind::Maatwerk, Some(code)).is_sound(), "{code}");
        }
        assert!(entry(AanbodKind::Maatwerk, Some("99")).is_sound());
        assert!(!entry(AanbodKind::Maatwerk, None).is_sound());
        assert!(!entry(AanbodKind::Algemeen, Some("01")).is_sound());
        assert!(!Entry { free: true, ..entry(AanbodKind::Maatwerk, Some("01")) }.is_sound());
        assert!(Entry { free: true, ..entry(AanbodKind::Hulp, None) }.is_sound());
    }
}
