//! What a voorziening is: its kind, the form in which it is delivered, and where it stands.

use serde::{Deserialize, Serialize};

/// The law that a request falls under.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Law {
    /// Wet maatschappelijke ondersteuning 2015: the municipality.
    #[default]
    Wmo,
    /// Jeugdwet: the municipality, below 18.
    Jeugdwet,
    /// Wet langdurige zorg: CIZ and the zorgkantoor.
    Wlz,
    /// Zorgverzekeringswet: the insurer.
    Zvw,
}

/// The official product category (iPGB code list WMO022); below it every municipality has its own
/// product list. Source: https://informatiemodel.istandaarden.nl/informatiemodel/ipgb/2.0/codelijsten/wmo022
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)] // the names are the code list's own
pub enum Categorie {
    HulpBijHetHuishouden,
    Begeleiding,
    PersoonlijkeVerzorging,
    KortdurendVerblijf,
    Woondiensten,
    OverigeOndersteuning,
    Dagbesteding,
    Vervoerdiensten,
    OverigeGroepsgerichteOndersteuning,
    OverigeMaatwerkarrangementen,
    Rolstoelen,
    Vervoervoorzieningen,
    Woonvoorzieningen,
    OverigeHulpmiddelen,
    BeschermdWonen,
    Opvang,
    Spoedopvang,
    OverigeBeschermdWonenEnOpvang,
}

impl Categorie {
    /// All categories, in code order.
    pub const ALL: [Self; 18] = [
        Self::HulpBijHetHuishouden,
        Self::Begeleiding,
        Self::PersoonlijkeVerzorging,
        Self::KortdurendVerblijf,
        Self::Woondiensten,
        Self::OverigeOndersteuning,
        Self::Dagbesteding,
        Self::Vervoerdiensten,
        Self::OverigeGroepsgerichteOndersteuning,
        Self::OverigeMaatwerkarrangementen,
        Self::Rolstoelen,
        Self::Vervoervoorzieningen,
        Self::Woonvoorzieningen,
        Self::OverigeHulpmiddelen,
        Self::BeschermdWonen,
        Self::Opvang,
        Self::Spoedopvang,
        Self::OverigeBeschermdWonenEnOpvang,
    ];

    /// The two-digit code, "01" to "18".
    pub fn code(self) -> String {
        format!("{:02}", self as u8 + 1)
    }

    /// The category with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        code.parse::<usize>().ok().and_then(|n| Self::ALL.get(n.checked_sub(1)?).copied())
    }

    /// Shelter and protected living: other contribution rules, and never shown to a gemachtigde or in
    /// a notification.
    pub fn is_opvang(self) -> bool {
        matches!(
            self,
            Self::BeschermdWonen | Self::Opvang | Self::Spoedopvang | Self::OverigeBeschermdWonenEnOpvang
        )
    }
}

/// How it is delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Leveringsvorm {
    /// Zorg in natura: the municipality contracts the provider.
    Zin,
    /// Persoonsgebonden budget.
    Pgb,
    /// Financiële tegemoetkoming.
    Tegemoetkoming,
}

/// Where a voorziening stands, in the order of its chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Nothing is known but that it exists.
    Onbekend,
    /// The melding was received; the onderzoek runs.
    Onderzoek,
    /// The verslag is there; an aanvraag may be made.
    Verslag,
    /// The aanvraag was received; the decision term runs.
    Aanvraag,
    /// The municipality waits for information.
    Opgeschort,
    /// Decided and awarded; delivery has not begun.
    Toegewezen,
    /// Running.
    Levering,
    /// Decided and refused.
    Afgewezen,
    /// A bezwaar runs.
    Bezwaar,
    /// A beroep runs.
    Beroep,
    /// Ended, withdrawn or stopped.
    Beeindigd,
}
