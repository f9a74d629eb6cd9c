//! What a reader may see of a dossier: everything of the own one, nothing of opvang or huiselijk geweld
//! through a machtiging, and only the zaken in question where somebody is gemachtigde of single zaken.

use super::Rules;
use crate::registry::{Access, zgw::Case};
use municipal_api::Voorziening;
use std::collections::HashSet;

/// What is seen by one reader.
#[derive(Debug)]
pub(crate) struct Veil {
    mandated: bool,
    single: bool,
    zaken: HashSet<String>,
    hidden_zaken: HashSet<String>,
    hidden_voorzieningen: HashSet<String>,
}

impl Veil {
    pub(crate) fn of(access: &Access, rules: &Rules, cases: &[&Case], rows: &[Voorziening]) -> Self {
        let mandated = access.is_mandated();
        let single = access.is_for_single_zaken();
        let mut veil = Self {
            mandated,
            single,
            zaken: HashSet::new(),
            hidden_zaken: HashSet::new(),
            hidden_voorzieningen: HashSet::new(),
        };
        if mandated {
            veil.hidden_zaken.extend(cases.iter().filter(|c| c.veiled).map(|c| c.row.id.clone()));
            // What came of a hidden zaak is hidden, and so is what led to it; until nothing more turns up.
            loop {
                let before = (veil.hidden_zaken.len(), veil.hidden_voorzieningen.len());
                for row in rows {
                    let linked = row.zaak_ids.iter().any(|id| veil.hidden_zaken.contains(id));
                    if linked || rules.hides(row.categorie.as_deref()) {
                        veil.hidden_voorzieningen.insert(row.id.clone());
                        veil.hidden_voorzieningen.extend(row.aliassen.iter().cloned());
                        veil.hidden_zaken.extend(row.zaak_ids.iter().cloned());
                    }
                }
                if before == (veil.hidden_zaken.len(), veil.hidden_voorzieningen.len()) {
                    break;
                }
            }
        }
        let shown = |case: &&&Case| {
            !veil.hidden_zaken.contains(&case.row.id)
                && (!single || case.is_acted_by(&access.actor, &access.client))
        };
        veil.zaken = cases.iter().filter(shown).map(|case| case.row.id.clone()).collect();
        veil
    }

    /// True for a zaak that is there and seen.
    pub(crate) fn shows_zaak(&self, id: &str) -> bool {
        self.zaken.contains(id)
    }

    pub(crate) fn shows_voorziening(&self, row: &Voorziening) -> bool {
        let of_seen = row.zaak_ids.iter().any(|id| self.zaken.contains(id));
        !self.hidden_voorzieningen.contains(&row.id) && (!self.single || of_seen)
    }

    /// True for what a budget names: a voorziening, or the zaak that led to it. One that is not there hides nothing.
    pub(crate) fn shows_voorziening_id(&self, id: Option<&String>) -> bool {
        let hidden = |id| self.hidden_voorzieningen.contains(id) || self.hidden_zaken.contains(id);
        !id.is_some_and(hidden) && !self.single
    }

    /// True for a row that names this zaak, or none. Through a machtiging a zaak that is not seen hides it.
    pub(crate) fn shows_row(&self, zaak: Option<&String>) -> bool {
        match zaak {
            None => !self.single,
            Some(id) => !self.mandated || self.shows_zaak(id),
        }
    }

    /// True for something that belongs to these zaken. One that is hidden hides it.
    pub(crate) fn shows_of(&self, zaken: &[String]) -> bool {
        !self.mandated
            || (zaken.iter().all(|id| !self.hidden_zaken.contains(id))
                && zaken.iter().any(|id| self.shows_zaak(id)))
    }
}
