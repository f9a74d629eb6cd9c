//! A stand-in of a Wmo back-office in the manner of Zorgned.

use super::{Reply, StandIn};
use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::{Value, json};

/// Answers these aanvragen for one person, and nothing for others.
pub async fn backoffice(bsn: &'static str, aanvragen: Value) -> StandIn {
    StandIn::start(move |seen| {
        if seen.header("token") != Some("sesam") || seen.method != "POST" {
            return Reply::json(401, &json!({}));
        }
        let body = seen.json();
        let own = body["burgerservicenummer"] == bsn && body["gemeentecode"] == "0106";
        match seen.path.as_str() {
            "/wmo/aanvragen" => {
                let rows = if own { aanvragen.clone() } else { json!([]) };
                Reply::json(200, &json!({ "_links": null, "_embedded": { "aanvraag": rows } }))
            }
            "/wmo/document" if body["documentidentificatie"] == "B1" => Reply::json(
                200,
                &json!({ "inhoud": BASE64_STANDARD.encode("%PDF-brief"), "mimetype": "application/pdf", "bestandsnaam": "besluit.pdf" }),
            ),
            "/wmo/persoonsgegevensNAW" if own => {
                Reply::json(200, &json!({ "persoon": { "voorletters": "G.", "voorvoegsel": "de", "achternaam": "Boer" } }))
            }
            _ => Reply::json(404, &json!({})),
        }
    })
    .await
}

/// Three aanvragen, as uneven as real ones: null, missing, moments for days, numbers for texts.
pub fn aanvragen() -> Value {
    json!([
        {
            "_links": null, "identificatie": "912", "procesIdentificatie": null,
            "regeling": { "identificatie": "WMO" }, "hulpvraag": null,
            "datumAanmelding": "2025-04-25", "datumAanvraag": "2025-05-01",
            "beschikking": {
                "beschikkingNummer": 300_111_429, "datumAfgifte": "2025-05-17",
                "beschikteProducten": [
                    {
                        "identificatie": "1001",
                        "product": { "identificatie": "RWD", "productsoortCode": "RWD", "omschrijving": "douchestoel (verrijdbaar)" },
                        "productCategorie": { "code": "13", "omschrijving": "Woonvoorzieningen" }, "resultaat": "toegewezen",
                        "toegewezenProduct": {
                            "datumIngangGeldigheid": "2025-06-01", "datumEindeGeldigheid": null, "actueel": true,
                            "leveringsvorm": "zin", "leverancier": { "identificatie": "x", "omschrijving": "Medipoint" },
                            "omvang": { "volume": 1, "eenheid": { "code": "82" }, "frequentie": { "code": "6" } }, "budget": null,
                            "toewijzingen": [{
                                "datumOpdracht": "2025-05-20T00:00:00",
                                "leveringen": [{ "begindatum": "2025-06-03", "einddatum": null, "redenBeeindiging": null }]
                            }]
                        }
                    },
                    { "identificatie": "1002", "product": { "omschrijving": "traplift" }, "productCategorie": { "code": 13 }, "resultaat": "afgewezen" },
                    null
                ]
            },
            "documenten": [
                { "documentidentificatie": "B1", "omschrijving": "Besluit: toekenning", "omschrijvingclientportaal": null,
                  "datumDefinitief": "2025-05-18T16:20:24.343", "bestandsnaam": "b1.pdf", "zaakidentificatie": null },
                { "documentidentificatie": "B2", "omschrijving": "concept", "datumDefinitief": null }
            ]
        },
        {
            "identificatie": "913", "regeling": null, "datumAanmelding": "2023-01-25", "datumAanvraag": "2023-01-25",
            "beschikking": {
                "beschikteProducten": [
                    {
                        "identificatie": 1003,
                        "product": { "productsoortCode": "KVB", "omschrijving": "logeeropvang Respijt" },
                        "productCategorie": { "code": "04" }, "resultaat": "toegewezen",
                        "toegewezenProduct": { "datumIngangGeldigheid": "2023-02-01", "datumEindeGeldigheid": "2023-02-01", "toewijzingen": null }
                    },
                    {
                        "identificatie": "1004", "product": { "omschrijving": "PGB: dagbesteding" }, "productCategorie": { "code": "07" },
                        "resultaat": "toegewezen",
                        "toegewezenProduct": {
                            "datumIngangGeldigheid": "2023-02-01", "datumEindeGeldigheid": "2024-01-31", "leveringsvorm": "PGB",
                            "omvang": { "volume": 1_034_396, "eenheid": { "code": "83" }, "frequentie": { "code": "6" } },
                            "toewijzingen": [{ "leveringen": [{ "begindatum": "2023-02-02" }] }]
                        }
                    }
                ]
            },
            "documenten": null
        },
        { "identificatie": "914", "regeling": { "identificatie": "JW" }, "beschikking": { "beschikteProducten": [{ "identificatie": "9", "product": { "omschrijving": "jeugdhulp" } }] } },
        { "identificatie": "915", "beschikking": null, "documenten": [] }
    ])
}
