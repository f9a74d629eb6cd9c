//! What is sent when something is written.

use crate::{
    openzaak::{CLIENT, OTHER, bsn, page, plain},
    stand_in::{Reply, StandIn},
};
use serde_json::{Value, json};
use url::Url;
use zgw::{
    Kind, Outcome, Redacted,
    besluiten::{Besluiten, NieuwBesluit},
    documenten::Documenten,
    zaken::{
        AuthenticatieContext, IndicatieMachtiging, Mandate, MandateService, NieuweRol, NieuweStatus,
        NieuweZaak, NieuweZaakEigenschap, Representee, Support, ZaakRegistratie, Zaken,
    },
};

/// Answers what was sent, with an address.
async fn echo() -> StandIn {
    StandIn::start(|seen| {
        let mut made = seen.json();
        let url = format!("http://{}{}/1", seen.header("host").unwrap(), seen.path);
        if seen.path.ends_with("zaak_registreren") {
            made["zaak"]["url"] = json!(url);
        }
        made["url"] = json!(url);
        Reply::json(201, &made)
    })
    .await
}

fn url(text: &str) -> Url {
    format!("https://catalogi.example/catalogi/api/v1/{text}").parse().unwrap()
}

fn new_zaak() -> NieuweZaak {
    NieuweZaak {
        identificatie: Some("N-0b1d2c3e".into()),
        bronorganisatie: "002220647".into(),
        verantwoordelijke_organisatie: "002220647".into(),
        zaaktype: url("zaaktypen/1"),
        startdatum: jiff::civil::date(2026, 11, 22),
        omschrijving: "Melding".into(),
        toelichting: String::new(),
        vertrouwelijkheidaanduiding: None,
        kenmerken: Vec::new(),
    }
}

fn new_status(zaak: Option<Url>) -> NieuweStatus {
    NieuweStatus {
        zaak,
        statustype: url("statustypen/1"),
        datum_status_gezet: "2026-11-22T09:00:00Z".parse().unwrap(),
        statustoelichting: String::new(),
    }
}

fn carer(zaak: Option<Url>) -> NieuweRol {
    let mut rol = NieuweRol::person(zaak, url("roltypen/1"), bsn(OTHER), "mantelzorger").named("Bakker");
    rol.indicatie_machtiging = Some(IndicatieMachtiging::Gemachtigde);
    rol.authenticatie_context = Some(AuthenticatieContext {
        source: "digid".into(),
        level_of_assurance: "urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract".into(),
        representee: Some(Representee { identifier_type: "bsn".into(), identifier: Redacted(CLIENT.into()) }),
        mandate: Some(Mandate { services: vec![MandateService { id: "dienst-1".into() }] }),
    });
    rol
}

#[tokio::test]
async fn a_zaak_with_its_parts_one_by_one() {
    let server = echo().await;
    let client = Zaken::new(plain(&server));
    let zaak = client.create_zaak(&new_zaak()).await.unwrap();
    let rol = client.create_rol(&carer(Some(zaak.url.clone()))).await.unwrap();
    assert!(rol.is_of(&bsn(OTHER)));
    assert_eq!(rol.represents(), Some(bsn(CLIENT)));
    assert_eq!(rol.betrokkene_identificatie.unwrap().display_name().as_deref(), Some("Bakker"));
    client.create_status(&new_status(Some(zaak.url.clone()))).await.unwrap();
    let waarde = Redacted("twee".to_owned());
    let value = NieuweZaakEigenschap { zaak: zaak.url.clone(), eigenschap: url("eigenschappen/1"), waarde };
    client.create_eigenschap(&value).await.unwrap();

    let seen = server.seen();
    let sent: Vec<Value> = seen.iter().map(|s| s.json()).collect();
    assert_eq!(sent[0]["identificatie"], "N-0b1d2c3e");
    assert!(sent[0].get("vertrouwelijkheidaanduiding").is_none(), "the zaaktype decides");
    assert_eq!(sent[1]["betrokkeneType"], "natuurlijk_persoon");
    assert_eq!(sent[1]["betrokkeneIdentificatie"], json!({ "inpBsn": OTHER, "geslachtsnaam": "Bakker" }));
    assert_eq!(sent[1]["indicatieMachtiging"], "gemachtigde");
    assert_eq!(
        sent[1]["authenticatieContext"]["representee"],
        json!({ "identifierType": "bsn", "identifier": CLIENT })
    );
    assert_eq!(sent[2]["datumStatusGezet"], "2026-11-22T09:00:00Z");
    assert_eq!(seen[3].path, "/zaken/api/v1/zaken/1/zaakeigenschappen");
    let crs: Vec<bool> = seen.iter().map(|s| s.header("content-crs").is_some()).collect();
    assert_eq!(crs, [true, false, false, false]);
}

#[tokio::test]
async fn whoever_looks_before_writing_compares_what_comes() {
    // It ignores the filter and answers everything it has.
    let server = StandIn::start(|seen| {
        let root = format!("http://{}", seen.header("host").unwrap());
        let row = |n: u32| {
            json!({ "url": format!("{root}{}/{n}", seen.path), "zaaktype": url("zaaktypen/1"),
                "informatieobjecttype": url("informatieobjecttypen/1"),
                "identificatie": format!("N-{n}"), "bronorganisatie": "002220647" })
        };
        Reply::json(200, &page(vec![row(1), row(2)], None))
    })
    .await;
    let zaken = Zaken::new(plain(&server));
    assert_eq!(zaken.find("002220647", "N-2").await.unwrap().unwrap().identificatie, "N-2");
    assert!(zaken.find("002220647", "N-3").await.unwrap().is_none());
    assert!(zaken.find("111222333", "N-2").await.unwrap().is_none(), "another organisation's number");
    let documenten = Documenten::new(server.endpoint("/documenten/api/v1/").build().unwrap());
    assert!(documenten.find("002220647", "N-1").await.unwrap().is_some());
    assert!(documenten.find("002220647", "N-3").await.unwrap().is_none());
    assert_eq!(server.seen()[0].query["identificatie"], "N-2");
}

#[tokio::test]
async fn what_is_written_is_not_printed() {
    let text = format!("{:?} {:?}", carer(None), new_zaak());
    for secret in [CLIENT, OTHER, "Bakker"] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
}

#[tokio::test]
async fn a_zaak_with_its_parts_in_one_piece_where_the_server_can() {
    let registration = ZaakRegistratie {
        zaak: new_zaak(),
        rollen: vec![carer(None)],
        status: new_status(None),
        zaakinformatieobjecten: vec![],
    };
    let server = echo().await;
    let client = Zaken::new(plain(&server));
    assert_eq!(client.register(&registration).await.unwrap().identificatie, "N-0b1d2c3e");
    assert_eq!(client.features().registreren, Support::Yes);
    let sent = server.seen()[0].json();
    assert!(sent["rollen"][0].get("zaak").is_none() && sent["status"].get("zaak").is_none());

    let bare = StandIn::start(|_| Reply::problem(404, "not_found", "Niet gevonden.")).await;
    let client = Zaken::new(plain(&bare));
    let error = client.register(&registration).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (Some(&Kind::NotFound), Outcome::Refused));
    assert_eq!(client.features().registreren, Support::No);
}

#[tokio::test]
async fn a_besluit_carries_the_term_to_object() {
    let server = echo().await;
    let client = Besluiten::new(server.endpoint("/besluiten/api/v1/").build().unwrap());
    let day = |m, d| jiff::civil::date(2026, m, d);
    let besluit = NieuwBesluit {
        identificatie: None,
        verantwoordelijke_organisatie: "002220647".into(),
        besluittype: url("besluittypen/1"),
        zaak: Some("https://zaken.example/zaken/api/v1/zaken/1".parse().unwrap()),
        datum: day(10, 20),
        toelichting: "Toegekend".into(),
        ingangsdatum: day(11, 1),
        vervaldatum: None,
        verzenddatum: Some(day(10, 21)),
        uiterlijke_reactiedatum: Some(day(12, 2)),
    };
    let made = client.create(&besluit).await.unwrap();
    assert_eq!(made.uiterlijke_reactiedatum, Some(day(12, 2)));
    let sent = server.seen()[0].json();
    assert_eq!(sent["uiterlijkeReactiedatum"], "2026-12-02");
    assert_eq!(sent["vervaldatum"], Value::Null);
    assert!(server.seen()[0].header("content-crs").is_none());
}
