//! What no gemachtigde and no notification gets to see: opvang, beschermd wonen, huiselijk geweld. The
//! gateway keeps it back already; a second look here costs nothing.

use domain::voorziening::Categorie;
use municipal_api::{Voorziening, Zaak};
use std::collections::BTreeSet;

/// Words in a title that say what it is about where the category does not.
const WORDS: [&str; 6] = [
    "huiselijk geweld",
    "veilig thuis",
    "vrouwenopvang",
    "kindermishandeling",
    "maatschappelijke opvang",
    "mishandeling",
];

/// True where a title speaks of it.
pub(super) fn speaks_of_it(title: &str) -> bool {
    let title = title.to_lowercase();
    WORDS.iter().any(|word| title.contains(word))
}

/// The category, where the code is a known one.
pub(super) fn category(code: Option<&str>) -> Option<Categorie> {
    code.and_then(Categorie::from_code)
}

fn is_hidden(code: Option<&str>, title: &str) -> bool {
    category(code).is_some_and(Categorie::is_opvang) || speaks_of_it(title)
}

/// The ids of the zaken that are about it.
pub(super) fn zaken(zaken: &[Zaak], voorzieningen: &[Voorziening]) -> BTreeSet<String> {
    let own = zaken
        .iter()
        .filter(|zaak| is_hidden(zaak.categorie.as_deref(), &zaak.omschrijving))
        .map(|zaak| zaak.id.clone());
    let of_voorzieningen = voorzieningen
        .iter()
        .filter(|v| is_hidden(v.categorie.as_deref(), &v.naam))
        .flat_map(|v| v.zaak_ids.iter().cloned());
    own.chain(of_voorzieningen).collect()
}

/// True where a voorziening is about it.
pub(super) fn voorziening(voorziening: &Voorziening, zaken: &BTreeSet<String>) -> bool {
    is_hidden(voorziening.categorie.as_deref(), &voorziening.naam)
        || voorziening.zaak_ids.iter().any(|id| zaken.contains(id))
}
