//! How each type looks on the wire, and what a reader of version 1 makes of a later one.

use crate::*;
use jiff::{Timestamp, civil::Date};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use std::fmt::Debug;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// Snapshots a value, and reads it back: as it was written, and with an unknown field in every object.
#[track_caller]
fn wire<T: Serialize + DeserializeOwned + PartialEq + Debug>(name: &str, value: T) {
    let written = serde_json::to_value(&value).unwrap();
    assert_eq!(serde_json::from_value::<T>(written.clone()).unwrap(), value, "{name} comes back as it went");
    assert_eq!(
        serde_json::from_value::<T>(later(written.clone())).unwrap(),
        value,
        "{name} of a later version"
    );
    insta::assert_json_snapshot!(name, written);
}

/// The same value as a later version would send it: with a field more in every object. Maps of text to
/// text are left alone, since a key more is another value there.
fn later(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let mut fields: serde_json::Map<_, _> =
                fields.into_iter().map(|(k, v)| if k == "etags" { (k, v) } else { (k, later(v)) }).collect();
            fields.insert("veldVanVersie1Punt9".into(), json!({ "diep": [1, 2, 3] }));
            Value::Object(fields)
        }
        Value::Array(items) => Value::Array(items.into_iter().map(later).collect()),
        other => other,
    }
}

fn machtiging() -> Machtiging {
    Machtiging {
        id: "m1".into(),
        soort: MachtigingSoort::Gemeente,
        gemachtigde: "S. de Vries".into(),
        bevoegdheden: vec![Bevoegdheid::Lezen, Bevoegdheid::Geld],
        ingangsdatum: day("2026-01-01"),
        einddatum: Some(day("2027-01-01")),
        etag: "\"1\"".into(),
        code_geldig_tot: None,
        laatst_gezien: None,
    }
}

fn organisatie() -> Organisatie {
    Organisatie {
        naam: "Steunpunt".into(),
        omschrijving: "Helpt mantelzorgers.".into(),
        kanalen: vec![Kanaal {
            soort: KanaalSoort::Telefoon,
            waarde: "0592 000 000".into(),
            toelichting: None,
        }],
        uiterlijk: Some(day("2026-12-01")),
    }
}

#[test]
fn the_public_page() {
    wire(
        "gemeente",
        Gemeente {
            id: "voorbeeld".into(),
            naam: "Voorbeeld".into(),
            toegang: "De Toegang".into(),
            kanalen: vec![Kanaal {
                soort: KanaalSoort::Website,
                waarde: "https://voorbeeld.nl".into(),
                toelichting: Some("Alle vragen".into()),
            }],
            openingstijden: vec![Openingstijd {
                dag: 1,
                van: "09:00".parse().unwrap(),
                tot: "12:30".parse().unwrap(),
                op_afspraak: false,
            }],
            clientondersteuning: vec![organisatie()],
            vrijwilligers: vec![],
            klachten: vec![],
            aanbod: vec![Aanbod {
                naam: "Hulp bij het huishouden".into(),
                omschrijving: "Voor wie het zelf niet kan.".into(),
                algemeen: false,
                categorie: Some("01".into()),
            }],
            pgb_tarieven: vec![PgbTarief {
                categorie: "02".into(),
                zorgverlener: Zorgverlener::Netwerk,
                cent: 2_345,
                eenheid: Eenheid::Uur,
                vanaf: day("2026-01-01"),
            }],
            familie_is_netwerk: Some(true),
            mantelzorgwaardering: Some(organisatie()),
            eigen_bijdrage: vec!["Voor een rolstoel betaalt u niets.".into()],
            stappen: vec!["U meldt zich.".into()],
            tips: vec![LokaleTip {
                id: "t1".into(),
                titel: "Koffieochtend".into(),
                tekst: "Elke dinsdag.".into(),
                adres: Some("https://voorbeeld.nl/koffie".into()),
                geldig_tot: Some(day("2026-12-31")),
            }],
            aanmelden: Aanmelden {
                issuer: "https://inloggen.voorbeeld.nl".into(),
                client_id: "naaste".into(),
                scopes: vec!["openid".into()],
            },
            chat: Some(Chat { openingstijden: vec![] }),
            elektronisch: vec![BriefSoort::Melding, BriefSoort::Bezwaar],
            huisstijl: Some(Huisstijl {
                licht: Kleuren { hoofdkleur: Some("#1b4f8f".into()), ..Kleuren::default() },
                ..Huisstijl::default()
            }),
            gecontroleerd_op: day("2026-11-01"),
            bronnen: vec!["https://voorbeeld.nl/wmo".into()],
        },
    );
}

#[test]
fn who_is_signed_in() {
    wire(
        "ik",
        Ik {
            naam: "S. de Vries".into(),
            sessie: Sessie { eindigt: at("2026-11-21T11:00:00Z"), inactief_seconden: 900 },
            dossiers: vec![
                DossierToegang {
                    id: "a".into(),
                    naam: "S. de Vries".into(),
                    soort: ToegangSoort::Eigen,
                    machtiging: None,
                },
                DossierToegang {
                    id: "b".into(),
                    naam: "J. Bos".into(),
                    soort: ToegangSoort::Gemachtigd,
                    machtiging: Some(machtiging()),
                },
            ],
            verouderd: vec![Verouderd { bron: "objecten".into(), sinds: at("2026-11-21T10:00:00Z") }],
        },
    );
}

#[test]
fn pages_and_etags() {
    wire(
        "dossier",
        Dossier { id: "a".into(), etags: [("zaken".to_owned(), "\"x\"".to_owned())].into_iter().collect() },
    );
    wire(
        "pagina",
        Pagina {
            resultaten: vec![machtiging()],
            volgende: Some("Y3Vyc29y".into()),
            verouderd: vec![Verouderd { bron: "zaken".into(), sinds: at("2026-11-20T10:00:00Z") }],
        },
    );
    wire("pagina-laatste", Pagina::<Machtiging> { resultaten: vec![], volgende: None, verouderd: vec![] });
    for collectie in Collectie::ALL {
        assert_eq!(serde_json::to_value(collectie).unwrap(), json!(collectie.segment()));
        assert_eq!(Collectie::from_segment(collectie.segment()), Some(collectie));
    }
}

#[test]
fn a_zaak_and_what_came_of_it() {
    wire(
        "zaak",
        Zaak {
            id: "z1".into(),
            identificatie: "2026-0001".into(),
            omschrijving: "Traplift".into(),
            wet: Some(Wet::Wmo),
            categorie: Some("13".into()),
            startdatum: day("2026-03-02"),
            einddatum: None,
            status: Some("In behandeling".into()),
            behandelaar: Some("M. Smit, 0592 000 000".into()),
            adviescommissie: true,
            gebeurtenissen: vec![Gebeurtenis {
                soort: GebeurtenisSoort::BeslistermijnVerlengd,
                datum: day("2026-04-01"),
                tot: Some(day("2026-05-01")),
                toelichting: Some("Extra advies nodig".into()),
            }],
            besluiten: vec![Besluit {
                id: "b1".into(),
                datum: day("2026-04-28"),
                verzenddatum: Some(day("2026-04-29")),
                uiterlijke_reactiedatum: Some(day("2026-06-10")),
                resultaat: Resultaat::GedeeltelijkToegewezen,
                toelichting: None,
                document_id: Some("d1".into()),
            }],
            gewijzigd: at("2026-04-29T08:00:00Z"),
        },
    );
    wire(
        "voorziening",
        Voorziening {
            id: "v1".into(),
            aliassen: vec!["v0".into()],
            naam: "Traplift".into(),
            wet: None,
            categorie: Some("13".into()),
            zaak_ids: vec!["z1".into()],
            resultaat: Some(Resultaat::Toegewezen),
            leveringsvorm: Some(Leveringsvorm::Zin),
            ingangsdatum: Some(day("2026-05-01")),
            einddatum: None,
            leverancier: Some("Liften BV".into()),
            omvang: Some(Omvang { volume: 1, eenheid: Eenheid::Stuk, frequentie: "beschikking".into() }),
            gebeurtenissen: vec![],
            gewijzigd: at("2026-04-29T08:00:00Z"),
        },
    );
    wire(
        "pgb-budget",
        PgbBudget {
            id: "p1".into(),
            voorziening_id: Some("v1".into()),
            omschrijving: "Begeleiding".into(),
            categorie: Some("02".into()),
            toegekend_cent: 1_234_500,
            ingangsdatum: day("2026-01-01"),
            einddatum: day("2026-12-31"),
            overeenkomsten: vec![Zorgovereenkomst {
                id: "o1".into(),
                zorgverlener: "T. Mulder".into(),
                soort: Zorgverlener::Zzp,
                uurtarief_cent: 4_500,
                minuten_per_weekdag: [120, 0, 120, 0, 60, 0, 0],
                op_feestdagen: false,
                ingangsdatum: day("2026-01-01"),
                einddatum: None,
            }],
            declaraties: vec![Declaratie {
                id: "c1".into(),
                datum: day("2026-01-31"),
                cent: 90_000,
                overeenkomst_id: Some("o1".into()),
            }],
            peildatum: day("2026-11-01"),
        },
    );
}

#[test]
fn the_smaller_rows() {
    wire(
        "afspraak",
        Afspraak {
            id: "a1".into(),
            titel: "Gesprek thuis".into(),
            datum: day("2026-12-01"),
            tijd: "14:30".parse().unwrap(),
            zone: "Europe/Amsterdam".into(),
            moment: at("2026-12-01T13:30:00Z"),
            duur_minuten: 60,
            plaats: Some("Bij u thuis".into()),
            met: Some("M. Smit".into()),
            zaak_id: Some("z1".into()),
            antwoord: Antwoord::AnderVoorstel,
            voorstel: Some(at("2026-12-03T09:00:00Z")),
            etag: "\"3\"".into(),
        },
    );
    wire(
        "taak",
        Taak {
            id: "t1".into(),
            titel: "Offerte opvragen".into(),
            uiterlijk: Some(day("2026-12-05")),
            door: None,
            status: TaakStatus::Opgepakt,
            etag: "\"1\"".into(),
        },
    );
    wire(
        "bericht",
        Bericht {
            id: "b1".into(),
            zaak_id: None,
            van_gemeente: true,
            afzender: "M. Smit".into(),
            tekst: "Wij komen dinsdag.".into(),
            verzonden: at("2026-11-20T09:00:00Z"),
            bijlagen: vec!["d1".into()],
            gelezen: Some(at("2026-11-20T10:30:00Z")),
            chat: false,
        },
    );
    wire(
        "document",
        Document {
            id: "d1".into(),
            titel: "Besluit".into(),
            formaat: "application/pdf".into(),
            grootte: 12_345,
            datum: day("2026-04-28"),
            zaak_id: Some("z1".into()),
            soort: None,
        },
    );
    wire(
        "inzage",
        Inzage {
            id: "i1".into(),
            door: "S. de Vries".into(),
            wat: "zaken".into(),
            moment: at("2026-11-20T09:00:00Z"),
        },
    );
}

#[test]
fn what_the_app_sends() {
    wire(
        "nieuwe-melding",
        NieuweMelding {
            omschrijving: "Ik kan de trap niet op.".into(),
            sinds: Some("sinds de zomer".into()),
            geprobeerd: Some("Een extra leuning.".into()),
            hulp_nu: Some("Mijn dochter, 6 uur per week.".into()),
            mantelzorger_nodig: Some("Een weekend vrij.".into()),
            urgentie: Urgentie::Spoed,
            wensen: GesprekWensen {
                thuis: Some(true),
                naaste_erbij: true,
                begeleider_erbij: false,
                clientondersteuning: true,
            },
            voor: Some(GemeldePersoon {
                naam: "J. Bos".into(),
                contact: "06 00000000".into(),
                relatie: "buurman".into(),
                weet_ervan: true,
            }),
        },
    );
    wire(
        "nieuwe-aanvraag",
        NieuweAanvraag { zaak_id: Some("z1".into()), tekst: "Ik vraag een traplift aan.".into() },
    );
    wire(
        "nieuw-bericht",
        NieuwBericht { zaak_id: None, tekst: "Dank u.".into(), bijlagen: vec!["d1".into()], chat: false },
    );
    wire(
        "nieuwe-afspraak",
        NieuweAfspraak {
            titel: "Bellen".into(),
            moment: at("2026-12-02T10:00:00Z"),
            duur_minuten: 15,
            zaak_id: Some("z1".into()),
        },
    );
    wire(
        "afspraak-antwoord",
        AfspraakAntwoord { antwoord: Antwoord::AnderVoorstel, voorstel: Some(at("2026-12-03T10:00:00Z")) },
    );
    wire(
        "nieuwe-taak",
        NieuweTaak { titel: "Formulier invullen".into(), uiterlijk: Some(day("2026-12-10")) },
    );
    wire("taak-wijziging", TaakWijziging { status: TaakStatus::Gedaan });
    wire(
        "nieuw-document",
        NieuwDocument {
            titel: "Offerte".into(),
            zaak_id: Some("z1".into()),
            soort: Some(BriefSoort::CorrectieVerslag),
            inhoud: "JVBERi0=".into(),
            formaat: "application/pdf".into(),
        },
    );
    wire(
        "nieuwe-machtiging",
        NieuweMachtiging {
            bevoegdheden: vec![Bevoegdheid::Lezen, Bevoegdheid::Berichten],
            ingangsdatum: Some(day("2026-11-21")),
            einddatum: day("2027-11-20"),
        },
    );
    wire(
        "machtiging-code",
        MachtigingCode {
            id: "m2".into(),
            code: "0123456789AB".into(),
            geldig_tot: at("2026-11-28T10:00:00Z"),
        },
    );
    wire("inwisseling", Inwisseling { code: "0123-4567-89AB".into() });
    wire(
        "machtiging-uitgegeven",
        Machtiging {
            gemachtigde: String::new(),
            code_geldig_tot: Some(at("2026-11-28T10:00:00Z")),
            laatst_gezien: Some(at("2026-11-20T10:00:00Z")),
            ..machtiging()
        },
    );
    wire(
        "ontvangst",
        Ontvangst {
            id: "x".into(),
            kenmerk: Some("2026-0002".into()),
            ontvangen: at("2026-11-21T10:00:00Z"),
        },
    );
}

#[test]
fn an_error() {
    wire(
        "problem",
        Problem {
            r#type: "https://naaste.example/problemen/ongeldig".into(),
            title: "Niet alles klopt".into(),
            status: 422,
            code: "ongeldig".into(),
            detail: Some("Eén veld is te lang.".into()),
            instance: Some("urn:uuid:0b0f3c39-51d7-4a33-8b20-9c5f7a4f4b0e".into()),
            invalid_params: vec![InvalidParam {
                name: "tekst".into(),
                code: "te-lang".into(),
                reason: "Dit mag hoogstens 4000 tekens zijn.".into(),
            }],
        },
    );
    // A proxy before the gateway may answer in its own words.
    assert_eq!(serde_json::from_str::<Problem>("{}").unwrap(), Problem::default());
}

/// Every enum: its known values on the wire, and a value of a later version kept as it came.
#[test]
fn enums_keep_what_they_do_not_know() {
    #[track_caller]
    fn check<T: Serialize + DeserializeOwned + PartialEq + Debug>(
        name: &str,
        known: &[T],
        all: &mut serde_json::Map<String, Value>,
    ) {
        all.insert(name.to_owned(), serde_json::to_value(known).unwrap());
        let unknown = json!("ietsNieuws");
        let kept: T = serde_json::from_value(unknown.clone()).unwrap();
        assert!(!known.contains(&kept), "{name}");
        assert_eq!(serde_json::to_value(&kept).unwrap(), unknown, "{name}");
        for value in known {
            assert_eq!(&serde_json::from_value::<T>(serde_json::to_value(value).unwrap()).unwrap(), value);
        }
    }
    let mut all = serde_json::Map::new();
    macro_rules! each {
        ($($name:ident),+) => { $(
            check(stringify!($name), $name::KNOWN, &mut all);
            assert!($name::KNOWN.iter().all($name::is_known));
            assert!(!$name::Other("ietsNieuws".into()).is_known());
        )+ };
    }
    each!(
        Antwoord,
        Bevoegdheid,
        BriefSoort,
        Eenheid,
        GebeurtenisSoort,
        KanaalSoort,
        Leveringsvorm,
        MachtigingSoort,
        Resultaat,
        TaakStatus,
        ToegangSoort,
        Urgentie,
        Zorgverlener
    );
    insta::assert_json_snapshot!("enums", all);
}

#[test]
fn what_is_absent_is_none() {
    let zaak: Zaak = serde_json::from_value(json!({
        "id": "z", "identificatie": "1", "omschrijving": "x", "startdatum": "2026-01-01", "gewijzigd": "2026-01-01T00:00:00Z"
    }))
    .unwrap();
    assert!(zaak.besluiten.is_empty() && zaak.einddatum.is_none() && !zaak.adviescommissie);
    let melding: NieuweMelding =
        serde_json::from_value(json!({ "omschrijving": "x", "urgentie": "gewoon" })).unwrap();
    assert_eq!(melding.wensen, GesprekWensen::default());
    assert!(serde_json::from_value::<NieuweMelding>(json!({ "urgentie": "gewoon" })).is_err());
}
