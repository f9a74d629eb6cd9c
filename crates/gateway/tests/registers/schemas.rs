//! The objecttypen that we ship fit what we write, and what we write fits them.

use crate::{
    stand_in::objects::Objects,
    support::{CARER, CLIENT, Town, bsn, mandated, own},
};
use gateway::registry::Registry;
use municipal_api::{
    AfspraakAntwoord, Antwoord, Bevoegdheid, NieuwBericht, NieuweAfspraak, NieuweMachtiging, NieuweTaak,
    TaakStatus, TaakWijziging,
};
use serde_json::{Map, Value, json};

/// What of a value its schema refuses: the part of JSON Schema that ours use.
fn refused(value: &Value, schema: &Value, path: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let kinds: Vec<&str> = match &schema["type"] {
        Value::Array(many) => many.iter().filter_map(Value::as_str).collect(),
        one => one.as_str().into_iter().collect(),
    };
    if !kinds.is_empty() && !kinds.contains(&kind) {
        wrong.push(format!("{path}: {kind}"));
    }
    if let Some(words) = schema["enum"].as_array()
        && !words.contains(value)
    {
        wrong.push(format!("{path}: {value}"));
    }
    if let Value::Object(fields) = value {
        let names = |schema: &Value| -> Vec<String> {
            let required = schema["required"].as_array().into_iter().flatten();
            required.filter_map(Value::as_str).map(str::to_owned).collect()
        };
        wrong.extend(
            names(schema)
                .iter()
                .filter(|n| !fields.contains_key(*n))
                .map(|n| format!("{path}.{n} is missing")),
        );
        if let Some(any) = schema["anyOf"].as_array()
            && !any.iter().any(|one| names(one).iter().all(|n| fields.contains_key(n)))
        {
            wrong.push(format!("{path}: none of anyOf"));
        }
        let known = schema["properties"].as_object().cloned().unwrap_or_default();
        for (name, value) in fields {
            match known.get(name) {
                Some(schema) => wrong.extend(refused(value, schema, &format!("{path}.{name}"))),
                None if schema["additionalProperties"] == json!(false) => {
                    wrong.push(format!("{path}.{name} is unknown"))
                }
                None => {}
            }
        }
    }
    for row in value.as_array().into_iter().flatten() {
        wrong.extend(refused(row, &schema["items"], &format!("{path}[]")));
    }
    wrong
}

fn schema(name: &str) -> Value {
    let path =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("objecttypen").join(format!("{name}.json"));
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

#[tokio::test]
async fn what_is_written_fits_its_objecttype() {
    let objects = Objects::start().await;
    let registry = Town::default().objecten("objecten", &objects).now();
    let access = own(CLIENT);
    let moment = "2026-12-01T13:00:00Z".parse().unwrap();
    let afspraak = NieuweAfspraak { titel: "Gesprek".into(), moment, duur_minuten: 60, zaak_id: None };
    registry.post_afspraak(&access, "key-key-key-key-1", afspraak).await.unwrap();
    let row = registry.afspraken(&access).await.unwrap().rows.remove(0);
    let other = AfspraakAntwoord { antwoord: Antwoord::AnderVoorstel, voorstel: Some(moment) };
    registry.patch_afspraak(&access, &row.id, &row.etag, other).await.unwrap();
    let taak = NieuweTaak { titel: "Ramen".into(), uiterlijk: Some("2026-12-01".parse().unwrap()) };
    registry.post_taak(&access, "key-key-key-key-2", taak).await.unwrap();
    let row = registry.taken(&access).await.unwrap().rows.remove(0);
    let taken = TaakWijziging { status: TaakStatus::Opgepakt };
    registry.patch_taak(&access, &row.id, &row.etag, taken).await.unwrap();
    let bericht = NieuwBericht { zaak_id: None, tekst: "Dag".into(), bijlagen: vec![], chat: true };
    registry.post_bericht(&access, "key-key-key-key-3", bericht).await.unwrap();
    registry.record_inzage(&mandated(CARER, CLIENT), "zaken").await.unwrap();
    let new = NieuweMachtiging {
        bevoegdheden: vec![Bevoegdheid::Lezen, Bevoegdheid::Geld],
        ingangsdatum: None,
        einddatum: "2027-01-01".parse().unwrap(),
    };
    let code = registry.post_machtiging(&access, "key-key-key-key-4", new).await.unwrap();
    registry.redeem_machtiging(&bsn(CARER), "k", &code.code).await.unwrap();
    let row = registry.machtigingen(&access).await.unwrap().rows.remove(0);
    registry.delete_machtiging(&access, &row.id, &row.etag).await.unwrap();
    for (name, rows) in [("afspraak", 1), ("taak", 1), ("bericht", 1), ("inzage", 1), ("machtiging", 2)] {
        let found = objects.of(name);
        assert_eq!(found.len(), rows, "{name}");
        for row in found {
            assert_eq!(refused(&row["record"]["data"], &schema(name), name), [""; 0]);
        }
    }
}

#[test]
fn the_schemas_say_no_where_they_should() {
    let budget = schema("pgb-budget");
    let good = json!({
        "bsn": "999990019", "omschrijving": "x", "toegekendCent": 1, "ingangsdatum": "2026-01-01", "einddatum": "2026-12-31",
        "peildatum": "2026-01-01", "declaraties": null
    });
    assert_eq!(refused(&good, &budget, ""), [""; 0]);
    for (field, value) in [("toegekendCent", json!("veel")), ("nieuw", json!(1)), ("bsn", Value::Null)] {
        let mut bad = good.clone();
        bad[field] = value;
        assert_eq!(refused(&bad, &budget, "").len(), 1, "{field}");
    }
    let nobody: Map<String, Value> = Map::new();
    assert!(!refused(&Value::Object(nobody), &schema("machtiging"), "").is_empty());
    // Each says what it is, in words for whoever has to load it.
    for name in [
        "pgb-budget",
        "afspraak",
        "taak",
        "bericht",
        "machtiging",
        "inzage",
        "document",
        "verbruik",
        "product",
    ] {
        assert!(schema(name)["description"].as_str().unwrap().len() > 20, "{name}");
    }
}
