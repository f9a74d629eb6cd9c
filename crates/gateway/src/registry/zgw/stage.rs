//! What a status means. The municipality may say so by the volgnummer of its statustypen; else the words
//! decide, and where they do not say it clearly nothing is made of it: terms of law hang on these events.

use crate::registry::municipal::config::ZaaktypeConfig;
use municipal_api::GebeurtenisSoort::{self, *};
use zgw::{
    catalogi::{StatusType, ZaakType},
    zaken::Opschorting,
};

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

/// The words for where a zaak stands, with those for a term that stands still. A registry does not say from when it
/// does, so it is no event that a term could be counted with.
pub(crate) fn words(status: Option<String>, opschorting: Option<&Opschorting>) -> Option<String> {
    let Some(opschorting) = opschorting.filter(|o| o.indicatie) else { return status };
    let mut words = status.unwrap_or_default().trim_end().to_owned();
    if !words.is_empty() {
        words.push_str(if words.ends_with(['.', '!', '?']) { " " } else { ". " });
    }
    words.push_str("De beslistermijn staat stil");
    match opschorting.reden.trim().trim_end_matches('.') {
        "" => {}
        reden => words.push_str(&format!(": {reden}")),
    }
    words.push('.');
    Some(words)
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
    fn a_term_that_stands_still_is_said() {
        let said = |status: Option<&str>, opschorting: serde_json::Value| {
            let opschorting: Option<Opschorting> = serde_json::from_value(opschorting).unwrap();
            words(status.map(str::to_owned), opschorting.as_ref())
        };
        let still = |reden| json!({ "indicatie": true, "reden": reden });
        for (status, opschorting, text) in [
            (Some("In behandeling"), json!(null), Some("In behandeling")),
            (Some("In behandeling"), json!({ "indicatie": false, "reden": "was" }), Some("In behandeling")),
            (None, json!({ "indicatie": null, "reden": null }), None),
            (None, still(json!(null)), Some("De beslistermijn staat stil.")),
            (
                Some("In behandeling"),
                still(json!("Wij wachten op uw arts.")),
                Some("In behandeling. De beslistermijn staat stil: Wij wachten op uw arts."),
            ),
            (Some("Bezig. "), still(json!(" ")), Some("Bezig. De beslistermijn staat stil.")),
        ] {
            assert_eq!(said(status, opschorting.clone()).as_deref(), text, "{status:?} {opschorting}");
        }
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
