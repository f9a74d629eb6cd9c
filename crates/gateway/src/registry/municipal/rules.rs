//! What may be seen, and what never by a gemachtigde.

use super::config::Visible;
use std::collections::{BTreeSet, HashSet};
use zgw::Vertrouwelijkheid;

/// The configuration, ready to be asked.
#[derive(Debug)]
pub(crate) struct Rules {
    /// Nothing above this is shown to anybody.
    pub(crate) limit: Vertrouwelijkheid,
    pub(crate) without_status: bool,
    internal: HashSet<String>,
    hidden_zaaktypen: HashSet<String>,
    hidden_categories: BTreeSet<u16>,
}

impl Rules {
    pub(crate) fn new(visible: &Visible) -> Self {
        let own = visible.hidden_categories.iter().filter_map(|text| number(text));
        Self {
            limit: Vertrouwelijkheid::from(visible.max_vertrouwelijkheid.as_str()),
            without_status: visible.without_status,
            internal: visible.internal_zaaktypen.iter().cloned().collect(),
            hidden_zaaktypen: visible.hidden_zaaktypen.iter().cloned().collect(),
            // Beschermd wonen and opvang are hidden whatever the configuration says.
            hidden_categories: own.chain(15..=18).collect(),
        }
    }

    /// True for a zaaktype that is never shown.
    pub(crate) fn is_internal(&self, zaaktype: &str) -> bool {
        self.internal.contains(zaaktype)
    }

    /// True for a zaak that no gemachtigde sees.
    pub(crate) fn is_veiled(&self, zaaktype: &str, categorie: Option<&str>) -> bool {
        self.hidden_zaaktypen.contains(zaaktype) || self.hides(categorie)
    }

    /// True for a product category that no gemachtigde sees.
    pub(crate) fn hides(&self, categorie: Option<&str>) -> bool {
        categorie.and_then(number).is_some_and(|number| self.hidden_categories.contains(&number))
    }
}

fn number(categorie: &str) -> Option<u16> {
    categorie.trim().parse().ok()
}
