//! Besluiten: what was decided, and until when one may object.

use municipal_api::{Besluit, Resultaat};
use zgw::zaken;

/// A besluit of the citizen API. `result` is the zaak's own result, where there is one.
pub(crate) fn row(
    besluit: &zgw::besluiten::Besluit,
    result: Option<&zaken::Resultaat>,
    sort: &str,
    document: Option<String>,
) -> Option<Besluit> {
    let id = zgw::uuid_of(&besluit.url).map(|u| u.to_string())?;
    Some(Besluit {
        id,
        datum: besluit.datum.or(besluit.verzenddatum)?,
        verzenddatum: besluit.verzenddatum,
        uiterlijke_reactiedatum: besluit.uiterlijke_reactiedatum,
        resultaat: outcome(besluit, result, sort),
        toelichting: Some(besluit.toelichting.trim().to_owned()).filter(|t| !t.is_empty()),
        document_id: document,
    })
}

/// What was decided: by the zaak's result, else by the sort of besluit, else by its own words.
fn outcome(besluit: &zgw::besluiten::Besluit, result: Option<&zaken::Resultaat>, sort: &str) -> Resultaat {
    let of_result = result.and_then(|r| {
        let sort = r.resultaattype_expanded()?;
        in_words(&sort.omschrijving_generiek).or_else(|| in_words(&sort.omschrijving))
    });
    of_result
        .or_else(|| in_words(sort))
        .or_else(|| in_words(&besluit.toelichting))
        .unwrap_or_else(|| Resultaat::Other("onbekend".to_owned()))
}

/// The result that these words name.
pub(crate) fn in_words(words: &str) -> Option<Resultaat> {
    let words = words.to_lowercase();
    let has = |any: &[&str]| any.iter().any(|word| words.contains(word));
    Some(if has(&["gedeeltelijk", "deels"]) {
        Resultaat::GedeeltelijkToegewezen
    } else if has(&["buiten behandeling", "niet in behandeling", "niet ontvankelijk", "niet-ontvankelijk"]) {
        Resultaat::BuitenBehandeling
    } else if has(&["ingetrokken", "intrekking"]) {
        Resultaat::Ingetrokken
    } else if has(&["ongegrond"]) {
        Resultaat::Ongegrond
    } else if has(&["gegrond"]) {
        Resultaat::Gegrond
    } else if has(&["afgewezen", "afwijzing", "geweigerd", "weigering", "niet toegekend", "niet verleend"]) {
        Resultaat::Afgewezen
    } else if has(&["toegekend", "toekenning", "toegewezen", "toewijzing", "verleend", "verlening"]) {
        Resultaat::Toegewezen
    } else {
        return None;
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_registries() {
        for (words, result) in [
            ("Toegekend", Some(Resultaat::Toegewezen)),
            ("Niet toegekend", Some(Resultaat::Afgewezen)),
            ("Gedeeltelijk verleend", Some(Resultaat::GedeeltelijkToegewezen)),
            ("Niet ontvankelijk", Some(Resultaat::BuitenBehandeling)),
            ("Ongegrond", Some(Resultaat::Ongegrond)),
            ("Gegrond", Some(Resultaat::Gegrond)),
            ("Afgehandeld", None),
            ("", None),
        ] {
            assert_eq!(in_words(words), result, "{words}");
        }
    }
}
