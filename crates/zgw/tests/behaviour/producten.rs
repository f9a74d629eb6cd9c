//! Open Product: it ignores what it does not know, so what it answers is checked.

use crate::{
    openzaak::{CLIENT, OTHER, bsn, page},
    stand_in::{Reply, StandIn},
};
use serde_json::{Value, json};
use zgw::producten::{ProductFilter, ProductStatus, Producten};

fn product(root: &str, number: u32, person: &str) -> Value {
    let uuid = format!("00000000-0000-4000-8000-{number:012}");
    json!({
        "uuid": uuid, "url": format!("{root}/producten/{uuid}"), "naam": "Hulp in huis",
        "start_datum": "2026-01-01", "eind_datum": null, "update_datum": "2026-11-21T21:41:38.218163+01:00",
        "producttype": { "uuid": uuid, "code": "HH", "naam": "Hulp in huis (Wmo)", "themas": [] },
        "gepubliceerd": true, "eigenaren": [{ "uuid": uuid, "bsn": person, "kvk_nummer": "" }],
        "status": "een_nieuwe_status", "prijs": "12.50", "frequentie": "",
        "verbruiksobject": { "besteed": 95000 }, "dataobject": null,
    })
}

/// Filters on the owner only where the parameter has the name that it knows.
async fn server(known: &'static str) -> StandIn {
    StandIn::start(move |seen| {
        let root = format!("http://{}/producten/api/v1", seen.header("host").unwrap());
        let mut rows = vec![product(&root, 1, CLIENT), product(&root, 2, OTHER), product(&root, 3, OTHER)];
        if let Some(person) = seen.query.get(known) {
            rows.retain(|row| row["eigenaren"][0]["bsn"] == *person);
        }
        Reply::json(200, &page(rows, None))
    })
    .await
}

#[tokio::test]
async fn a_persons_products_are_that_persons() {
    let server = server("eigenaren__bsn").await;
    let client = Producten::new(server.endpoint("/producten/api/v1/").build().unwrap());
    let filter = ProductFilter {
        changed_since: Some("2026-11-20T00:00:00Z".parse().unwrap()),
        producttype_codes: vec!["HH".into(), "VV".into()],
        gepubliceerd: Some(true),
        page_size: Some(50),
    };
    let own = client.of_person(&bsn(CLIENT), &filter).await.unwrap();
    assert_eq!((own.rows.len(), own.dropped), (1, 0));
    let row = &own.rows[0];
    assert_eq!(row.prijs_cents(), Some(1_250));
    assert_eq!(row.status, Some(ProductStatus::Other("een_nieuwe_status".into())), "an unknown word stays");
    assert!(row.frequentie.is_none() && row.dataobject.is_none());
    assert_eq!(row.verbruiksobject.as_ref().unwrap().0["besteed"], 95_000);
    assert_eq!(row.update_datum, Some("2026-11-21T20:41:38.218163Z".parse().unwrap()));
    let query = &server.seen()[0].query;
    assert_eq!(query["update_datum__gte"], "2026-11-20T00:00:00Z");
    assert_eq!(query["producttype__code__in"], "HH,VV");
    assert_eq!((query["gepubliceerd"].as_str(), query["page_size"].as_str()), ("true", "50"));
}

#[tokio::test]
async fn a_server_that_does_not_know_the_filter_gives_away_nobody() {
    let server = server("eigenaar__bsn").await;
    let client = Producten::new(server.endpoint("/producten/api/v1/").build().unwrap());
    let own = client.of_person(&bsn(CLIENT), &ProductFilter::default()).await.unwrap();
    assert_eq!((own.rows.len(), own.dropped), (1, 2));
    assert!(own.rows[0].is_of(&bsn(CLIENT)));
    assert!(!format!("{:?}", own.rows).contains(CLIENT), "owners are not printed");
}
