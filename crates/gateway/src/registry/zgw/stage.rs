//! What a status means. The municipality may say so by the volgnummer of its statustypen; else the words
//! decide, and where they do not say it clearly nothing is made of it: terms of law hang on these events.

use crate::registry::municipal::config::ZaaktypeConfig;
use municipal_api::GebeurtenisSoort::{self, *};
use zgw::catalogi::{StatusType, ZaakType};

/// The event that a status stands for.
pub(crate) fn of_status(
    statustype: &StatusType,
    zaaktype: &ZaakType,
    config: &ZaaktypeConfig,
) -> Option<GebeurtenisSoort> {
    if !config.statussen.is_empty() {
        let number = statustype.volgnummer?.to_string();
        return config.statussen.get(&number).cloned();
    }
    let words = format!("{} {}", statustype.omschrijving, statustype.omschrijving_generiek).to_lowercase();
    // The words for the citizen say the same at more length, and mention what may still come.
    of_words(&words).or_else(|| {
        let first = statustype.volgnummer == Some(1) && words.contains("ontvangen");
        first.then(|| begin(zaaktype, config)).flatten()
    })
}

fn of_words(words: &str) -> Option<GebeurtenisSoort> {
    let has = |any: &[&str]| any.iter().any(|word| words.contains(word));
    let informatie = has(&["informatie", "aanvulling", "gegevens"]);
    Some(if has(&["ingetrokken"]) {
        Ingetrokken
    } else if informatie && has(&["nodig", "gevraagd", "opgevraagd", "verzoek"]) {
        InformatieGevraagd
    } else if informatie && has(&["ontvangen"]) {
        InformatieOntvangen
    } else if has(&["verslag"]) && has(&["verzonden", "verstuurd", "toegestuurd"]) {
        VerslagVerzonden
    } else if has(&["onderzoek"]) && has(&["gestart", "begonnen"]) {
        if has(&["heronderzoek"]) { HeronderzoekGestart } else { OnderzoekGestart }
    } else if has(&["ingebrekestelling"]) && has(&["ontvangen"]) {
        IngebrekestellingOntvangen
    } else if has(&["beslissing op bezwaar"]) && has(&["verzonden", "verstuurd", "genomen"]) {
        BeslissingOpBezwaarVerzonden
    } else if has(&["bezwaar"]) && has(&["ontvangen"]) {
        BezwaarOntvangen
    } else if has(&["melding"]) && has(&["ontvangen"]) {
        MeldingOntvangen
    } else if has(&["aanvraag"]) && has(&["ontvangen"]) {
        AanvraagOntvangen
    } else {
        return None;
    })
}

/// What the first day of a zaak is.
pub(crate) fn begin(zaaktype: &ZaakType, config: &ZaaktypeConfig) -> Option<GebeurtenisSoort> {
    if config.begin.is_some() {
        return config.begin.clone();
    }
    let words = format!("{} {}", zaaktype.omschrijving, zaaktype.omschrijving_generiek).to_lowercase();
    [("bezwaar", BezwaarOntvangen), ("melding", MeldingOntvangen), ("aanvraag", AanvraagOntvangen)]
        .into_iter()
        .find_map(|(word, soort)| words.contains(word).then_some(soort))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn statustype(number: i64, omschrijving: &str) -> StatusType {
        serde_json::from_value(json!({
            "url": "https://c.example/statustypen/1", "omschrijving": omschrijving, "volgnummer": number
        }))
        .unwrap()
    }

    fn zaaktype(omschrijving: &str) -> ZaakType {
        serde_json::from_value(
            json!({ "url": "https://c.example/zaaktypen/1", "omschrijving": omschrijving }),
        )
        .unwrap()
    }

    #[test]
    fn words_that_are_clear_become_events_and_no_others() {
        let aanvraag = zaaktype("Aanvraag Wmo-maatwerkvoorziening");
        for (number, words, soort) in [
            (1, "Ontvangen", Some(AanvraagOntvangen)),
            (1, "Aanvraag ontvangen", Some(AanvraagOntvangen)),
            (2, "In behandeling", None),
            (2, "Ontvangen", None),
            (3, "Meer informatie nodig", Some(InformatieGevraagd)),
            (3, "Informatie ontvangen", Some(InformatieOntvangen)),
            (3, "Onderzoek gestart", Some(OnderzoekGestart)),
            (3, "Heronderzoek gestart", Some(HeronderzoekGestart)),
            (3, "Onderzoek", None),
            (3, "Gesprek gepland", None),
            (3, "Verslag verzonden", Some(VerslagVerzonden)),
            (4, "Besluit genomen", None),
            (4, "Ingetrokken", Some(Ingetrokken)),
        ] {
            let found = of_status(&statustype(number, words), &aanvraag, &ZaaktypeConfig::default());
            assert_eq!(found, soort, "{number} {words}");
        }
        let melding = of_status(&statustype(1, "Ontvangen"), &zaaktype("Melding Wmo"), &Default::default());
        assert_eq!(melding, Some(MeldingOntvangen));
    }

    #[test]
    fn the_municipality_may_say_it_by_number() {
        let config = ZaaktypeConfig {
            statussen: [("2".to_owned(), OnderzoekGestart)].into(),
            ..ZaaktypeConfig::default()
        };
        let of = |number| of_status(&statustype(number, "Aanvraag ontvangen"), &zaaktype("x"), &config);
        assert_eq!(of(2), Some(OnderzoekGestart));
        assert_eq!(of(1), None, "what is said counts, the words no longer");
    }
}
