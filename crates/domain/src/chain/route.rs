//! Which steps follow the beschikking, by kind of voorziening.

use super::Facts;
use crate::call::view::StepKind;
use crate::voorziening::{Categorie, Leveringsvorm};

/// The way a voorziening goes after it is awarded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// A service: it begins, it may stop, the right ends.
    Dienst,
    /// A product: ordered, delivered, the right ends.
    Hulpmiddel,
    /// A change to the dwelling: ordered and done.
    Woningaanpassing,
    /// A budget: the right ends.
    Pgb,
    /// An allowance: the right ends.
    Vergoeding,
    /// Transport: as a service.
    Vervoer,
}

impl Route {
    /// The route that fits the facts.
    pub fn of(facts: &Facts) -> Self {
        match (facts.form, facts.category) {
            (Some(Leveringsvorm::Pgb), _) => Self::Pgb,
            (Some(Leveringsvorm::Tegemoetkoming), _) => Self::Vergoeding,
            (
                _,
                Some(
                    Categorie::Rolstoelen | Categorie::Vervoervoorzieningen | Categorie::OverigeHulpmiddelen,
                ),
            ) => Self::Hulpmiddel,
            (_, Some(Categorie::Woonvoorzieningen)) => Self::Woningaanpassing,
            (_, Some(Categorie::Vervoerdiensten)) => Self::Vervoer,
            _ => Self::Dienst,
        }
    }

    /// The steps after an award.
    pub fn steps(self) -> &'static [StepKind] {
        match self {
            Self::Dienst | Self::Vervoer => &[StepKind::Levering, StepKind::EindeRecht],
            Self::Hulpmiddel => &[StepKind::Opdracht, StepKind::Levering, StepKind::EindeRecht],
            Self::Woningaanpassing => &[StepKind::Opdracht, StepKind::Levering],
            Self::Pgb | Self::Vergoeding => &[StepKind::EindeRecht],
        }
    }

    /// True where nobody reports a delivery: the right itself is what runs.
    pub fn runs_by_right(self) -> bool {
        matches!(self, Self::Pgb | Self::Vergoeding)
    }
}
