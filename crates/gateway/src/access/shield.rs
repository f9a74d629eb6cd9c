//! Opvang and beschermd wonen go to no gemachtigde: whoever fled from somebody must not be found
//! through that person's machtiging. The registries leave it out; the gateway does so again.

use municipal_api::{Afspraak, Bericht, Document, PgbBudget, Voorziening, Zaak};
use std::collections::HashSet;

/// What a gemachtigde must not see of a dossier, and what hangs on it.
///
/// A row that names a zaak is shown only where that zaak is shown: a registry that left the zaak out
/// and forgot a letter about it would otherwise give it away.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shield {
    shown_zaken: HashSet<String>,
    hidden_zaken: HashSet<String>,
    hidden_voorzieningen: HashSet<String>,
    hidden_documents: HashSet<String>,
}

impl Shield {
    /// Looks at a dossier's zaken and voorzieningen, as the registries answered them.
    pub(crate) fn of(zaken: &[Zaak], voorzieningen: &[Voorziening]) -> Self {
        let mut shield = Self::default();
        shield.hidden_zaken.extend(zaken.iter().filter(|z| is_opvang(&z.categorie)).map(|z| z.id.clone()));
        // What came of a hidden zaak is hidden, and so is what led to it; until nothing more turns up.
        loop {
            let before = (shield.hidden_zaken.len(), shield.hidden_voorzieningen.len());
            for voorziening in voorzieningen {
                if is_opvang(&voorziening.categorie)
                    || voorziening.zaak_ids.iter().any(|id| shield.hidden_zaken.contains(id))
                {
                    shield.hidden_voorzieningen.insert(voorziening.id.clone());
                    shield.hidden_voorzieningen.extend(voorziening.aliassen.iter().cloned());
                    shield.hidden_zaken.extend(voorziening.zaak_ids.iter().cloned());
                }
            }
            if before == (shield.hidden_zaken.len(), shield.hidden_voorzieningen.len()) {
                break;
            }
        }
        for zaak in zaken {
            if shield.hidden_zaken.contains(&zaak.id) {
                shield.hidden_documents.extend(zaak.besluiten.iter().filter_map(|b| b.document_id.clone()));
            } else {
                shield.shown_zaken.insert(zaak.id.clone());
            }
        }
        shield
    }

    /// Also hides the documents that went along with hidden messages.
    pub(crate) fn and_attachments(mut self, berichten: &[Bericht]) -> Self {
        let hidden =
            berichten.iter().filter(|b| !self.shows_row(&b.zaak_id)).flat_map(|b| b.bijlagen.iter().cloned());
        self.hidden_documents.extend(hidden.collect::<Vec<_>>());
        self
    }

    /// True for a zaak that is in the dossier and not hidden.
    pub(crate) fn shows_zaak(&self, id: &str) -> bool {
        self.shown_zaken.contains(id)
    }

    fn shows_row(&self, zaak_id: &Option<String>) -> bool {
        zaak_id.as_deref().is_none_or(|id| self.shows_zaak(id))
    }

    fn shows_voorziening(&self, voorziening: &Voorziening) -> bool {
        let unknown = voorziening.categorie.is_none()
            && voorziening.zaak_ids.iter().any(|id| !self.shown_zaken.contains(id));
        !self.hidden_voorzieningen.contains(&voorziening.id) && !is_opvang(&voorziening.categorie) && !unknown
    }

    fn shows_document(&self, document: &Document) -> bool {
        self.shows_row(&document.zaak_id) && !self.hidden_documents.contains(&document.id)
    }

    fn shows_pgb(&self, budget: &PgbBudget) -> bool {
        !is_opvang(&budget.categorie)
            // A registry may name the zaak that led to it in its place.
            && budget.voorziening_id.as_ref().is_none_or(|id| {
                !self.hidden_voorzieningen.contains(id) && !self.hidden_zaken.contains(id)
            })
    }
}

/// Categories 15 to 18 of the iWmo code list WMO022: beschermd wonen, opvang, spoedopvang, and the rest
/// of both.
fn is_opvang(categorie: &Option<String>) -> bool {
    categorie.as_deref().and_then(|c| c.trim().parse::<u16>().ok()).is_some_and(|c| (15..=18).contains(&c))
}

/// A row that a shield can judge.
pub(crate) trait Shielded {
    /// True where a gemachtigde may see it.
    fn is_shown(&self, shield: &Shield) -> bool;
}

impl Shielded for Zaak {
    fn is_shown(&self, shield: &Shield) -> bool {
        shield.shows_zaak(&self.id)
    }
}

impl Shielded for Voorziening {
    fn is_shown(&self, shield: &Shield) -> bool {
        shield.shows_voorziening(self)
    }
}

impl Shielded for PgbBudget {
    fn is_shown(&self, shield: &Shield) -> bool {
        shield.shows_pgb(self)
    }
}

impl Shielded for Afspraak {
    fn is_shown(&self, shield: &Shield) -> bool {
        shield.shows_row(&self.zaak_id)
    }
}

impl Shielded for Bericht {
    fn is_shown(&self, shield: &Shield) -> bool {
        shield.shows_row(&self.zaak_id)
    }
}

impl Shielded for Document {
    fn is_shown(&self, shield: &Shield) -> bool {
        shield.shows_document(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn zaak(id: &str, categorie: Option<&str>) -> Zaak {
        serde_json::from_value(json!({
            "id": id, "identificatie": id, "omschrijving": "x", "categorie": categorie, "startdatum": "2026-01-01",
            "gewijzigd": "2026-01-01T00:00:00Z",
            "besluiten": [{ "id": "b", "datum": "2026-01-01", "resultaat": "toegewezen", "documentId": format!("besluit-{id}") }]
        }))
        .unwrap()
    }

    fn voorziening(id: &str, categorie: Option<&str>, zaken: &[&str]) -> Voorziening {
        serde_json::from_value(json!({
            "id": id, "naam": "x", "categorie": categorie, "zaakIds": zaken, "gewijzigd": "2026-01-01T00:00:00Z"
        }))
        .unwrap()
    }

    fn document(id: &str, zaak: Option<&str>) -> Document {
        serde_json::from_value(json!({
            "id": id, "titel": "x", "formaat": "application/pdf", "grootte": 1, "datum": "2026-01-01", "zaakId": zaak
        }))
        .unwrap()
    }

    fn shown<T: Shielded>(row: &T, shield: &Shield) -> bool {
        row.is_shown(shield)
    }

    #[test]
    fn categories_15_to_18_are_hidden_however_they_are_spelled() {
        for (categorie, hidden) in
            [("14", false), ("15", true), ("16", true), (" 17", true), ("018", true), ("19", false)]
        {
            assert_eq!(is_opvang(&Some(categorie.to_owned())), hidden, "{categorie}");
        }
        assert!(!is_opvang(&None));
    }

    #[test]
    fn what_hangs_on_a_hidden_zaak_is_hidden_too() {
        let zaken = [zaak("hulp", Some("01")), zaak("opvang", Some("16")), zaak("vervolg", None)];
        let voorzieningen = [
            voorziening("v-hulp", Some("01"), &["hulp"]),
            voorziening("v-opvang", None, &["opvang", "vervolg"]),
            voorziening("v-vervolg", Some("02"), &["vervolg"]),
        ];
        let shield = Shield::of(&zaken, &voorzieningen);
        assert_eq!(zaken.each_ref().map(|z| shown(z, &shield)), [true, false, false]);
        assert_eq!(voorzieningen.each_ref().map(|v| shown(v, &shield)), [true, false, false]);
        for (id, of, visible) in [
            ("brief", None, true),
            ("brief", Some("hulp"), true),
            ("brief", Some("opvang"), false),
            ("brief", Some("elders"), false),
            ("besluit-opvang", None, false),
            ("besluit-vervolg", None, false),
            ("besluit-hulp", None, true),
        ] {
            assert_eq!(shown(&document(id, of), &shield), visible, "{id} of {of:?}");
        }
    }

    #[test]
    fn a_budget_that_names_its_zaak_is_hidden_with_it() {
        let shield = Shield::of(&[zaak("hulp", Some("01")), zaak("opvang", Some("16"))], &[]);
        for (of, visible) in [("hulp", true), ("opvang", false), ("elders", true)] {
            let budget: PgbBudget = serde_json::from_value(json!({
                "id": "p", "voorzieningId": of, "omschrijving": "x", "toegekendCent": 1, "ingangsdatum": "2026-01-01",
                "einddatum": "2026-12-31", "peildatum": "2026-01-01"
            }))
            .unwrap();
            assert_eq!(shown(&budget, &shield), visible, "{of}");
        }
    }

    #[test]
    fn what_went_along_with_a_hidden_message_is_hidden() {
        let bericht: Bericht = serde_json::from_value(json!({
            "id": "b", "zaakId": "opvang", "vanGemeente": true, "afzender": "x", "tekst": "x",
            "verzonden": "2026-01-01T00:00:00Z", "bijlagen": ["adres"]
        }))
        .unwrap();
        let shield = Shield::of(&[zaak("opvang", Some("17"))], &[]);
        assert!(!shown(&bericht, &shield));
        assert!(shown(&document("adres", None), &shield));
        assert!(!shown(&document("adres", None), &shield.and_attachments(&[bericht])));
    }

    #[test]
    fn an_unlabelled_voorziening_of_an_unseen_zaak_is_hidden() {
        let shield = Shield::of(&[zaak("hulp", Some("01"))], &[]);
        assert!(!shown(&voorziening("v", None, &["left-out"]), &shield));
        assert!(shown(&voorziening("v", Some("01"), &["archived"]), &shield));
    }
}
