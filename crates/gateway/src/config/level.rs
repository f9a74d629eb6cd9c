//! How sure a sign-in is.

use serde::Deserialize;

/// A level of assurance of DigiD, from low to high, with the eIDAS levels that match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// User name and password.
    Basis,
    /// With the app or a text message.
    Midden,
    /// With a check of an identity document.
    Substantieel,
    /// With the chip of an identity document.
    Hoog,
}

impl Level {
    /// The level that a broker's claim names: its SAML or eIDAS name, or its own. None for what we do not know.
    pub fn read(claim: &str) -> Option<Self> {
        let last = claim.rsplit([':', '/']).next().unwrap_or_default().to_ascii_lowercase();
        Some(match last.as_str() {
            "passwordprotectedtransport" | "basis" | "low" | "10" => Self::Basis,
            "mobiletwofactorcontract" | "midden" | "20" => Self::Midden,
            "smartcard" | "substantieel" | "substantial" | "25" => Self::Substantieel,
            "smartcardpki" | "hoog" | "high" | "30" => Self::Hoog,
            _ => return None,
        })
    }
}
