//! Null, an empty text and a missing field, everywhere a registry may have them.

use crate::stand_in::{Reply, StandIn};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use zgw::{
    Vertrouwelijkheid,
    besluiten::Besluit,
    catalogi::{BesluitType, Eigenschap, InformatieObjectType, ResultaatType, RolType, StatusType, ZaakType},
    documenten::Document,
    objecten::Object,
    producten::Product,
    zaken::{Resultaat, Rol, Status, Zaak, ZaakEigenschap, ZaakInformatieObject},
};

const URL: &str = "https://registry.example/api/v1/x/7d3b7e5e-3c2a-4c53-9f1a-0b1d2c3e4f50";
const UUID: &str = "7d3b7e5e-3c2a-4c53-9f1a-0b1d2c3e4f50";

/// Reads a record with only what it must have, and with each other field null, then empty.
fn check<T: DeserializeOwned>(must: Value, may: &[&str], may_be_empty: &[&str]) {
    let read = |record: &Value| {
        serde_json::from_value::<T>(record.clone())
            .map(drop)
            .map_err(|e| format!("{} of {record}: {e}", std::any::type_name::<T>()))
    };
    read(&must).unwrap();
    let mut full = must.clone();
    for key in may.iter().chain(may_be_empty) {
        full[key] = Value::Null;
    }
    read(&full).unwrap();
    for key in may_be_empty {
        full[key] = json!("");
    }
    full["eenNieuwVeld"] = json!({ "van": ["later"] });
    read(&full).unwrap();
}

#[test]
fn zaken() {
    check::<Zaak>(
        json!({ "url": URL, "zaaktype": URL }),
        &[
            "uuid",
            "deelzaken",
            "eigenschappen",
            "rollen",
            "zaakinformatieobjecten",
            "kenmerken",
            "relevanteAndereZaken",
            "verlenging",
            "opschorting",
            "zaakgeometrie",
            "_expand",
            "processobject",
        ],
        &[
            "identificatie",
            "bronorganisatie",
            "omschrijving",
            "toelichting",
            "registratiedatum",
            "verantwoordelijkeOrganisatie",
            "startdatum",
            "einddatum",
            "einddatumGepland",
            "uiterlijkeEinddatumAfdoening",
            "publicatiedatum",
            "laatstGemuteerd",
            "communicatiekanaalNaam",
            "vertrouwelijkheidaanduiding",
            "hoofdzaak",
            "status",
            "resultaat",
        ],
    );
    check::<Status>(
        json!({ "url": URL, "zaak": URL, "statustype": URL }),
        &["uuid", "indicatieLaatstGezetteStatus", "_expand", "gezetdoor"],
        &["datumStatusGezet", "statustoelichting"],
    );
    check::<Resultaat>(
        json!({ "url": URL, "zaak": URL, "resultaattype": URL }),
        &["uuid", "_expand"],
        &["toelichting"],
    );
    check::<ZaakInformatieObject>(
        json!({ "url": URL, "zaak": URL, "informatieobject": URL }),
        &["uuid"],
        &["titel", "beschrijving", "registratiedatum", "vernietigingsdatum", "status"],
    );
    check::<ZaakEigenschap>(
        json!({ "url": URL, "zaak": URL, "eigenschap": URL }),
        &["uuid"],
        &["naam", "waarde"],
    );
    check::<Rol>(
        json!({ "url": URL, "zaak": URL, "betrokkeneType": "natuurlijk_persoon" }),
        &["uuid", "betrokkeneIdentificatie", "authenticatieContext", "contactpersoonRol"],
        &[
            "betrokkene",
            "roltype",
            "omschrijving",
            "omschrijvingGeneriek",
            "roltoelichting",
            "registratiedatum",
            "indicatieMachtiging",
            "beginGeldigheid",
            "eindeGeldigheid",
        ],
    );
}

#[test]
fn the_catalogue() {
    check::<ZaakType>(
        json!({ "url": URL }),
        &[
            "trefwoorden",
            "productenOfDiensten",
            "statustypen",
            "resultaattypen",
            "eigenschappen",
            "informatieobjecttypen",
            "roltypen",
            "besluittypen",
            "concept",
            "deelzaaktypen",
        ],
        &[
            "identificatie",
            "omschrijving",
            "omschrijvingGeneriek",
            "vertrouwelijkheidaanduiding",
            "indicatieInternOfExtern",
            "doel",
            "onderwerp",
            "doorlooptijd",
            "servicenorm",
            "beginGeldigheid",
            "eindeGeldigheid",
            "catalogus",
        ],
    );
    check::<StatusType>(
        json!({ "url": URL }),
        &["volgnummer", "isEindstatus", "informeren", "checklistitemStatustype"],
        &["omschrijving", "omschrijvingGeneriek", "statustekst", "zaaktype", "doorlooptijd", "toelichting"],
    );
    check::<ResultaatType>(
        json!({ "url": URL }),
        &[],
        &["zaaktype", "omschrijving", "omschrijvingGeneriek", "toelichting"],
    );
    check::<RolType>(json!({ "url": URL }), &[], &["zaaktype", "omschrijving", "omschrijvingGeneriek"]);
    check::<InformatieObjectType>(
        json!({ "url": URL }),
        &["concept"],
        &[
            "omschrijving",
            "vertrouwelijkheidaanduiding",
            "informatieobjectcategorie",
            "beginGeldigheid",
            "eindeGeldigheid",
        ],
    );
    check::<BesluitType>(
        json!({ "url": URL }),
        &["concept"],
        &["omschrijving", "omschrijvingGeneriek", "besluitcategorie", "reactietermijn", "toelichting"],
    );
    check::<Eigenschap>(json!({ "url": URL }), &["specificatie"], &["naam", "definitie", "zaaktype"]);
}

#[test]
fn besluiten_documents_objects_and_products() {
    check::<Besluit>(
        json!({ "url": URL, "besluittype": URL }),
        &[],
        &[
            "identificatie",
            "verantwoordelijkeOrganisatie",
            "zaak",
            "datum",
            "toelichting",
            "bestuursorgaan",
            "ingangsdatum",
            "vervaldatum",
            "vervalreden",
            "publicatiedatum",
            "verzenddatum",
            "uiterlijkeReactiedatum",
        ],
    );
    check::<Document>(
        json!({ "url": URL, "informatieobjecttype": URL }),
        &["versie", "bestandsomvang", "locked", "ondertekening", "integriteit", "inhoud"],
        &[
            "identificatie",
            "bronorganisatie",
            "creatiedatum",
            "titel",
            "vertrouwelijkheidaanduiding",
            "auteur",
            "status",
            "formaat",
            "taal",
            "beginRegistratie",
            "bestandsnaam",
            "beschrijving",
            "ontvangstdatum",
            "verzenddatum",
        ],
    );
    let record = json!({ "index": null, "typeVersion": null, "data": null, "startAt": null, "endAt": null,
        "registrationAt": "", "correctionFor": null, "correctedBy": null, "geometry": null });
    check::<Object>(json!({ "url": URL, "uuid": UUID, "type": URL, "record": record }), &[], &[]);
    check::<Product>(
        json!({ "url": URL, "uuid": UUID, "producttype": { "uuid": UUID, "keywords": null, "themas": null } }),
        &["eigenaren", "documenten", "zaken", "taken", "verbruiksobject", "dataobject", "gepubliceerd"],
        &[
            "naam",
            "start_datum",
            "eind_datum",
            "aanmaak_datum",
            "update_datum",
            "status",
            "prijs",
            "frequentie",
            "aanvraag_zaak_urn",
            "aanvraag_zaak_url",
        ],
    );
}

#[test]
fn a_party_whose_sign_in_is_half_known() {
    for context in [
        json!(null),
        json!({}),
        json!({ "source": null, "levelOfAssurance": null, "representee": null, "mandate": null }),
        json!({ "representee": { "identifierType": null, "identifier": null }, "mandate": { "services": null } }),
        json!({ "representee": { "identifierType": "bsn", "identifier": "" } }),
        json!({ "representee": { "identifierType": "rsin", "identifier": "002220647" } }),
    ] {
        let rol = json!({ "url": URL, "zaak": URL, "betrokkeneType": "natuurlijk_persoon", "authenticatieContext": context });
        assert!(serde_json::from_value::<Rol>(rol).unwrap().represents().is_none());
    }
}

#[test]
fn what_is_not_said_is_not_shown() {
    let zaak: Zaak = serde_json::from_value(json!({ "url": URL, "zaaktype": URL })).unwrap();
    assert!(!zaak.is_within(&Vertrouwelijkheid::ZeerGeheim));
    let mut record =
        json!({ "url": URL, "informatieobjecttype": URL, "vertrouwelijkheidaanduiding": "openbaar" });
    let read = |record: &Value| serde_json::from_value::<Document>(record.clone()).unwrap();
    assert!(!read(&record).is_public_within(&Vertrouwelijkheid::ZeerGeheim), "no status");
    record["status"] = json!("in_bewerking");
    assert!(!read(&record).is_public_within(&Vertrouwelijkheid::ZeerGeheim));
    record["status"] = json!("definitief");
    assert!(read(&record).is_public_within(&Vertrouwelijkheid::Openbaar));
}

#[test]
fn a_party_has_a_name_in_many_ways() {
    let name = |identity: Value| {
        let rol = json!({ "url": URL, "zaak": URL, "betrokkeneType": "natuurlijk_persoon", "betrokkeneIdentificatie": identity });
        serde_json::from_value::<Rol>(rol).unwrap().betrokkene_identificatie.unwrap().display_name()
    };
    let full = json!({ "voornamen": "Anna", "voorletters": "A.", "voorvoegselGeslachtsnaam": "de", "geslachtsnaam": "Wit" });
    assert_eq!(name(full).as_deref(), Some("Anna de Wit"));
    assert_eq!(name(json!({ "voorletters": "A.", "geslachtsnaam": "Wit" })).as_deref(), Some("A. Wit"));
    assert_eq!(name(json!({ "volledige_naam": "A. de Wit" })).as_deref(), Some("A. de Wit"));
    assert_eq!(name(json!({ "inpBsn": null, "geslachtsnaam": "", "voornamen": null })), None);
}

#[tokio::test]
async fn a_page_of_nulls_is_read() {
    let server = StandIn::start(|_| {
        let mut row = json!({ "url": URL, "zaaktype": URL });
        for key in ["status", "resultaat", "einddatum", "rollen", "_expand", "opschorting", "identificatie"] {
            row[key] = Value::Null;
        }
        Reply::json(200, &json!({ "count": null, "next": "", "previous": null, "results": [row] }))
    })
    .await;
    let client = zgw::zaken::Zaken::new(crate::openzaak::plain(&server));
    let found = client.search(&zgw::zaken::ZaakFilter::default()).await.unwrap();
    assert_eq!(found.len(), 1);
    assert!(found[0].status.is_none() && found[0].rollen.is_empty());
}
