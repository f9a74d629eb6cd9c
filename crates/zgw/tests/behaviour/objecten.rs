//! Objects API: searching without a BSN in the address, and its own faults.

use crate::{
    openzaak::{CLIENT, OTHER, bsn, page},
    stand_in::{Reply, StandIn},
};
use serde_json::{Value, json};
use uuid::Uuid;
use zgw::{
    Error, Redacted,
    objecten::{Comparison, DataMatch, NieuwObject, NieuwRecord, ObjectFilter, Objecten},
};

const SORT: &str = "https://objecten.example/api/v2/objecttypes/7d3b7e5e-3c2a-4c53-9f1a-0b1d2c3e4f50";

fn object(root: &str, number: u32, person: &str) -> Value {
    let uuid = format!("00000000-0000-4000-8000-{number:012}");
    json!({
        "url": format!("{root}/objects/{uuid}"), "uuid": uuid, "type": SORT,
        "record": {
            "index": 1, "typeVersion": 1, "data": { "bsn": person, "regeling": "WMO" }, "geometry": null,
            "startAt": "2026-01-01", "endAt": null, "registrationAt": "2026-01-02", "correctionFor": null, "correctedBy": null,
        },
    })
}

/// Fails on `data_attr` in a body, and ignores what it does not know.
async fn server() -> StandIn {
    StandIn::start(|seen| {
        let root = format!("http://{}/api/v2", seen.header("host").unwrap());
        let everybody = [object(&root, 1, CLIENT), object(&root, 2, OTHER)];
        match (seen.method.as_str(), seen.path.as_str()) {
            ("POST", "/api/v2/objects/search") if seen.json().get("data_attr").is_some() => {
                Reply::problem(500, "error", "Internal Server Error")
            }
            ("POST", "/api/v2/objects/search") => {
                let asked = seen.json()["data_attrs"].as_str().unwrap_or_default().to_owned();
                let wanted = asked.split(',').find_map(|a| a.strip_prefix("bsn__exact__").map(str::to_owned));
                let fits = |o: &&Value| wanted.as_ref().is_none_or(|w| o["record"]["data"]["bsn"] == *w);
                Reply::json(200, &page(everybody.iter().filter(fits).cloned().collect(), None))
            }
            ("GET", "/api/v2/objects") => Reply::json(200, &page(everybody.to_vec(), None)),
            ("POST", "/api/v2/objects") => {
                let mut made = seen.json();
                made["url"] = json!(format!("{root}/objects/{}", made["uuid"].as_str().unwrap()));
                Reply::json(201, &made)
            }
            ("PATCH", _) => Reply::json(200, &object(&root, 1, CLIENT)),
            ("GET", path) if path.ends_with("/history") => {
                let record = object(&root, 1, CLIENT)["record"].clone();
                Reply::json(200, &page(vec![record.clone(), record], None))
            }
            ("GET", path) if path.ends_with("000000000001") => Reply::json(200, &object(&root, 1, CLIENT)),
            _ => Reply::problem(404, "not_found", "Not found."),
        }
    })
    .await
}

fn client(server: &StandIn) -> Objecten {
    Objecten::new(server.endpoint("/api/v2/").build().unwrap())
}

#[tokio::test]
async fn a_search_names_the_person_in_the_body() {
    let server = server().await;
    let filter = ObjectFilter {
        objecttype: Some(SORT.parse().unwrap()),
        data: vec![
            DataMatch::person("bsn", &bsn(CLIENT)).unwrap(),
            DataMatch::new("regeling", &Comparison::Exact, "WMO").unwrap(),
        ],
        page_size: Some(200),
        ..ObjectFilter::default()
    };
    let found = client(&server).search(&filter).await.unwrap();
    assert_eq!(found.len(), 1);
    assert!(found[0].is_of("bsn", &bsn(CLIENT)));
    let seen = &server.seen()[0];
    assert_eq!(
        seen.json(),
        json!({ "type": SORT, "data_attrs": format!("bsn__exact__{CLIENT},regeling__exact__WMO") })
    );
    assert_eq!(seen.query.len(), 1);
    assert_eq!(seen.query["pageSize"], "200");
}

#[tokio::test]
async fn a_list_takes_no_person_and_what_it_ignores_is_checked() {
    let server = server().await;
    let person =
        ObjectFilter { data: vec![DataMatch::person("bsn", &bsn(CLIENT)).unwrap()], ..Default::default() };
    assert!(matches!(client(&server).list(&person).await, Err(Error::BsnInAddress { .. })));
    assert_eq!(server.count(), 0);
    let misspelt = DataMatch::new("regelng", &Comparison::Exact, "WMO").unwrap();
    let filter = ObjectFilter { data: vec![misspelt], ..Default::default() };
    let found = client(&server).list(&filter).await.unwrap();
    let own = zgw::only("objects", found, |o| o.is_of("bsn", &bsn(CLIENT)));
    assert_eq!((own.rows.len(), own.dropped), (1, 1));
}

#[tokio::test]
async fn an_object_is_looked_for_made_changed_and_remembered() {
    let server = server().await;
    let client = client(&server);
    let uuid = Uuid::from_u128(9);
    assert!(client.find(uuid).await.unwrap().is_none());
    let record = NieuwRecord {
        type_version: 1,
        data: Redacted(json!({ "bsn": CLIENT })),
        start_at: jiff::civil::date(2026, 2, 3),
    };
    assert!(!format!("{record:?}").contains(CLIENT));
    let object = NieuwObject { uuid: Some(uuid), objecttype: SORT.parse().unwrap(), record: record.clone() };
    assert_eq!(client.create(&object).await.unwrap().uuid, uuid);
    let known = client.find("00000000-0000-4000-8000-000000000001".parse().unwrap()).await.unwrap().unwrap();
    client.patch(&known.url, &record).await.unwrap();
    assert_eq!(client.history(&known.url).await.unwrap().len(), 2);
    let patch = server.seen().into_iter().find(|s| s.method == "PATCH").unwrap();
    assert_eq!(
        patch.json(),
        json!({ "record": { "typeVersion": 1, "data": { "bsn": CLIENT }, "startAt": "2026-02-03" } })
    );
}
