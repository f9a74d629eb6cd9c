//! Awards of Open Product and of a back-office, and how they become one dossier with the zaken.

use crate::{
    stand_in::{
        backoffice::{aanvragen, backoffice},
        objects::products,
        openzaak::{OpenZaak, id},
    },
    support::{CARER, CLIENT, OTHER, Town, mandated, own},
};
use gateway::registry::{Registry, RegistryError};
use municipal_api::{Eenheid, GebeurtenisSoort as G, Leveringsvorm, Resultaat, Voorziening};
use serde_json::{Value, json};

fn product(n: usize, bsn: &str, extra: Value) -> Value {
    let mut product = json!({
        "uuid": id(0x50, n), "url": format!("http://127.0.0.1/producten/{n}"), "naam": format!("Product {n}"),
        "start_datum": "2025-06-01", "eind_datum": "2027-05-31", "aanmaak_datum": null,
        "update_datum": "2026-11-21T21:41:38.218163+01:00", "gepubliceerd": true, "status": "actief",
        "producttype": { "uuid": id(0x51, 1), "code": "WMO", "naam": "Wmo", "keywords": null, "themas": null },
        "eigenaren": [{ "bsn": bsn, "kvk_nummer": null }], "documenten": null, "zaken": null, "taken": null, "prijs": null,
        "verbruiksobject": null, "dataobject": null, "aanvraag_zaak_url": null, "aanvraag_zaak_urn": null
    });
    for (key, value) in extra.as_object().unwrap() {
        product[key] = value.clone();
    }
    product
}

fn find<'a>(rows: &'a [Voorziening], id: &str) -> &'a Voorziening {
    rows.iter().find(|row| row.id == id).unwrap()
}

#[tokio::test]
async fn a_back_office_is_read_as_it_is() {
    let office = backoffice(CLIENT, aanvragen()).await;
    let registry = Town::default().zorgned("wmo", &office).now();
    let rows = registry.voorzieningen(&own(CLIENT)).await.unwrap().rows;
    assert_eq!(rows.len(), 4, "another law, and what has no beschikking, is none");
    let chair = find(&rows, "wmo-1001");
    assert_eq!(chair.naam, "douchestoel (verrijdbaar)");
    assert_eq!((chair.categorie.as_deref(), chair.leverancier.as_deref()), (Some("13"), Some("Medipoint")));
    assert_eq!(chair.leveringsvorm, Some(Leveringsvorm::Zin));
    let events: Vec<_> = chair.gebeurtenissen.iter().map(|g| (&g.soort, g.datum.to_string())).collect();
    let day = |text: &str| text.to_owned();
    assert_eq!(
        events,
        [
            (&G::MeldingOntvangen, day("2025-04-25")),
            (&G::AanvraagOntvangen, day("2025-05-01")),
            (&G::BesluitVerzonden, day("2025-05-18")),
            (&G::OpdrachtGegeven, day("2025-05-20")),
            (&G::Geleverd, day("2025-06-03")),
        ]
    );
    assert_eq!(find(&rows, "wmo-1002").resultaat, Some(Resultaat::Afgewezen));
    assert_eq!(find(&rows, "wmo-1002").categorie.as_deref(), Some("13"));
    assert_eq!(
        find(&rows, "wmo-1003").resultaat,
        Some(Resultaat::Ingetrokken),
        "ended on the day that it began"
    );
    let pgb = find(&rows, "wmo-1004");
    assert_eq!(pgb.leveringsvorm, Some(Leveringsvorm::Pgb));
    let omvang = pgb.omvang.as_ref().unwrap();
    assert_eq!((omvang.volume, &omvang.eenheid), (1_034_396, &Eenheid::Euro));
    assert!(pgb.gebeurtenissen.iter().any(|g| g.soort == G::EindeRecht));
    assert!(!pgb.gebeurtenissen.iter().any(|g| g.soort == G::LeveringGestart), "a PGB is not delivered");

    let documents = registry.documenten(&own(CLIENT)).await.unwrap().rows;
    assert_eq!(documents.len(), 1, "what is not final is not sent");
    let content = registry.inhoud(&own(CLIENT), "wmo-B1").await.unwrap();
    assert_eq!(content.naam, "besluit.pdf");
    assert_eq!(content.bytes().await.unwrap(), b"%PDF-brief".as_slice());
    assert!(matches!(registry.inhoud(&own(OTHER), "wmo-B1").await, Err(RegistryError::NotFound)));
    assert_eq!(registry.naam(&own(CLIENT).client).await.unwrap(), "G. de Boer");
    assert_eq!(registry.naam(&own(OTHER).client).await.unwrap(), "Inwoner");
}

#[tokio::test]
async fn products_are_checked_to_be_the_person_s_own() {
    let used = json!({ "toegekend": 1_200_000, "besteed": 95_000, "leveringsvorm": "pgb" });
    let server = products(vec![
        product(1, CLIENT, json!({ "verbruiksobject": used })),
        product(2, OTHER, json!({})),
        product(3, CLIENT, json!({ "gepubliceerd": false })),
        product(4, CLIENT, json!({ "status": "geweigerd", "naam": null })),
    ])
    .await;
    let registry = Town::default().producten("producten", &server).now();
    let rows = registry.voorzieningen(&own(CLIENT)).await.unwrap().rows;
    assert_eq!(rows.iter().map(|r| r.id.clone()).collect::<Vec<_>>(), [id(0x50, 1), id(0x50, 4)]);
    assert_eq!(rows[1].resultaat, Some(Resultaat::Afgewezen));
    let budgets = registry.pgb_budgetten(&own(CLIENT)).await.unwrap().rows;
    assert_eq!((budgets.len(), budgets[0].toegekend_cent), (1, 1_200_000));
    assert_eq!(budgets[0].voorziening_id, Some(id(0x50, 1)));
    // The server answers everybody's: a filter that it does not know.
    server.fault(|seen, _| {
        let mut other = seen.clone();
        other.query.clear();
        let all = [product(1, CLIENT, json!({})), product(2, OTHER, json!({}))];
        Some(crate::stand_in::Reply::json(200, &crate::stand_in::page(&all, None)))
    });
    assert_eq!(registry.voorzieningen(&own(CLIENT)).await.unwrap().rows.len(), 1);
    assert!(registry.voorzieningen(&own(CARER)).await.unwrap().rows.is_empty());
}

#[tokio::test]
async fn an_award_and_the_zaak_that_led_to_it_are_one() {
    let town = OpenZaak::start().await;
    let asked = town.zaak(1, 1, CLIENT);
    // The back-office's number stands among the zaak's own.
    town.change("zaken/zaken", &asked, "kenmerken", json!([{ "kenmerk": "912", "bron": "zorgned" }]));
    let hidden = town.zaak(2, 4, CLIENT);
    let server = products(vec![
        product(1, CLIENT, json!({ "aanvraag_zaak_url": asked, "dataobject": { "categorie": "13" } })),
        product(2, CLIENT, json!({ "aanvraag_zaak_url": hidden })),
    ])
    .await;
    let mut office_rows = aanvragen();
    office_rows[0]["beschikking"]["beschikteProducten"].as_array_mut().unwrap().truncate(1);
    let office = backoffice(CLIENT, office_rows).await;
    let town_of = |line: &str| {
        Town::default()
            .with(line)
            .with("visible.hidden_zaaktypen = [\"WMO-OPVANG\"]")
            .zgw("zaaksysteem", &town)
            .producten("producten", &server)
            .zorgned("wmo", &office)
            .now()
    };
    let first = town_of("order = [\"wmo\"]").voorzieningen(&own(CLIENT)).await.unwrap().rows;
    let chair = find(&first, "wmo-1001");
    assert_eq!((chair.aliassen.clone(), chair.zaak_ids.clone()), (vec![id(0x50, 1)], vec![id(0x10, 1)]));
    let other = town_of("").voorzieningen(&own(CLIENT)).await.unwrap().rows;
    assert_eq!(find(&other, &id(0x50, 1)).aliassen, ["wmo-1001"], "the other order, the other id");
    assert_eq!(first.len(), other.len());
    // What came of a hidden zaak is hidden with it.
    let seen = town_of("").voorzieningen(&mandated(CARER, CLIENT)).await.unwrap().rows;
    assert!(seen.iter().all(|row| row.id != id(0x50, 2)) && seen.len() == other.len() - 1);
}

#[tokio::test]
async fn a_zaak_is_hidden_where_only_the_award_tells_what_it_is_about() {
    let town = OpenZaak::start().await;
    let zaak = town.zaak(1, 1, CLIENT);
    town.zaak(2, 1, CLIENT);
    let shelter = json!({ "aanvraag_zaak_url": zaak, "dataobject": { "categorie": "16" } });
    let server = products(vec![product(1, CLIENT, shelter)]).await;
    let registry = Town::default().zgw("zaaksysteem", &town).producten("producten", &server).now();
    let seen = registry.zaken(&mandated(CARER, CLIENT)).await.unwrap().rows;
    assert_eq!(seen.iter().map(|z| z.id.clone()).collect::<Vec<_>>(), [id(0x10, 2)]);
    assert_eq!(registry.zaken(&own(CLIENT)).await.unwrap().rows.len(), 2);
    // Where that source was never heard, nothing is guessed.
    server.down(500);
    let registry = Town::default().zgw("zaaksysteem", &town).producten("producten", &server).now();
    assert!(matches!(registry.zaken(&mandated(CARER, CLIENT)).await, Err(RegistryError::Unavailable(_))));
    assert_eq!(registry.zaken(&own(CLIENT)).await.unwrap().rows.len(), 2);
}
