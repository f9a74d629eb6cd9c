//! The eigen bijdrage: from dated tariffs, with what is known about exemptions, and "unknown" where the
//! rules of a year have not been published.

mod months;
mod tariff;

pub use months::{Bill, Counted, known_until, months};
pub use tariff::{CONTRIBUTION_TARIFFS, ContributionTariff, Period, tariff_on};

use crate::Date;
use crate::call::view::ContributionView;
use crate::voorziening::{Categorie, Law, Stage};

/// What is known about a voorziening and its household. `None` is "not known".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Situation {
    /// The law.
    pub law: Law,
    /// Official category.
    pub category: Option<Categorie>,
    /// An algemene voorziening: whether a contribution is asked depends on the municipality.
    pub general: bool,
    /// Where it stands.
    pub stage: Option<Stage>,
    /// The household holds more people, and one of the partners is below the AOW age.
    pub partner_below_aow: Option<bool>,
    /// It is for a child below 18.
    pub for_child: Option<bool>,
    /// The household pays a Wlz contribution already.
    pub pays_wlz: Option<bool>,
    /// The municipality's minimabeleid exempts the household.
    pub minimabeleid: Option<bool>,
    /// The household has no other voorziening than this one.
    pub only_one: Option<bool>,
}

/// The contribution on a day.
pub fn contribution(situation: &Situation, on: Date) -> ContributionView {
    let tariff = tariff_on(on).filter(|tariff| tariff.period == Period::Month);
    let view = |state: &str, reasons: &[&str], cents: Option<i64>| ContributionView {
        monthly_cents: cents,
        state: state.to_owned(),
        reasons: reasons.iter().map(|reason| (*reason).to_owned()).collect(),
        valid_from: tariff.map(|tariff| tariff.valid_from),
        source: tariff.map(|tariff| tariff.source.to_owned()),
        checked_on: tariff.map(|tariff| tariff.checked_on),
    };
    if situation.law != Law::Wmo {
        return ContributionView {
            valid_from: None,
            source: None,
            checked_on: None,
            ..view("unknown", &["other-law"], None)
        };
    }
    // Income and wealth count here: the flat amount would be wrong.
    if situation.category.is_some_and(Categorie::is_opvang) {
        return ContributionView {
            valid_from: None,
            source: None,
            checked_on: None,
            ..view("separate", &["beschermd-wonen"], None)
        };
    }
    let exemptions = exemptions(situation);
    if !exemptions.is_empty() {
        return view("exempt", &exemptions, None);
    }
    let Some(tariff) = tariff else { return view("unknown", &["year-unknown"], None) };
    if situation.general {
        return view("unknown", &["algemeen"], Some(tariff.cents));
    }
    let mut reasons = vec!["household"];
    if !matches!(situation.stage, Some(Stage::Toegewezen | Stage::Levering | Stage::Bezwaar | Stage::Beroep))
    {
        reasons.insert(0, "not-awarded");
    }
    view("due", &reasons, Some(tariff.cents))
}

/// What may say that nothing is due for help of this category, and the answer as far as it is known.
pub fn questions(situation: &Situation) -> Vec<(&'static str, Option<bool>)> {
    // Beschermd wonen and opvang have rules of their own, and other laws too.
    if situation.law != Law::Wmo || situation.category.is_some_and(Categorie::is_opvang) {
        return Vec::new();
    }
    let mut asked = vec![("aow", situation.partner_below_aow), ("minimabeleid", situation.minimabeleid)];
    if situation.category == Some(Categorie::Rolstoelen) {
        asked.push(("wheelchair", situation.only_one));
    }
    if situation.category != Some(Categorie::Woonvoorzieningen) {
        asked.push(("child", situation.for_child));
    }
    asked.push(("wlz", situation.pays_wlz));
    asked
}

/// True for what is paid off: a hulpmiddel or a woningaanpassing.
pub fn has_cost_price(category: Option<Categorie>) -> bool {
    matches!(
        category,
        Some(
            Categorie::Rolstoelen
                | Categorie::Vervoervoorzieningen
                | Categorie::Woonvoorzieningen
                | Categorie::OverigeHulpmiddelen
        )
    )
}

/// Why nothing is due, as far as that is known.
fn exemptions(situation: &Situation) -> Vec<&'static str> {
    let wheelchair = situation.category == Some(Categorie::Rolstoelen) && situation.only_one == Some(true);
    let known = [
        (situation.partner_below_aow == Some(true), "aow"),
        (wheelchair, "wheelchair"),
        // A fixed change to the dwelling may be an exception by local rule.
        (
            situation.for_child == Some(true) && situation.category != Some(Categorie::Woonvoorzieningen),
            "child",
        ),
        (situation.pays_wlz == Some(true), "wlz"),
        (situation.minimabeleid == Some(true), "minimabeleid"),
    ];
    known.into_iter().filter(|(holds, _)| *holds).map(|(_, reason)| reason).collect()
}

/// The months after which a hulpmiddel or woningaanpassing has been paid for: what is paid never exceeds
/// its cost price. None where there is no monthly amount.
pub fn months_until_paid(cost_price_cents: i64, monthly_cents: i64) -> Option<i64> {
    if monthly_cents <= 0 {
        return None;
    }
    let cost = cost_price_cents.max(0);
    Some(cost / monthly_cents + i64::from(cost % monthly_cents != 0))
}

#[cfg(test)]
mod tests;
