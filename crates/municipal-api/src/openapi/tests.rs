use super::*;
use serde_json::Value;
use std::collections::BTreeSet;

fn document() -> Value {
    serde_json::to_value(openapi("https://login.example.nl/")).unwrap()
}

#[test]
fn the_document_is_what_was_agreed() {
    insta::assert_json_snapshot!("openapi", document());
}

#[test]
fn every_reference_leads_somewhere() {
    fn references(value: &Value, out: &mut BTreeSet<String>) {
        match value {
            Value::Object(fields) => {
                if let Some(Value::String(target)) = fields.get("$ref") {
                    out.insert(target.clone());
                }
                fields.values().for_each(|v| references(v, out));
            }
            Value::Array(items) => items.iter().for_each(|v| references(v, out)),
            _ => {}
        }
    }
    let document = document();
    let mut found = BTreeSet::new();
    references(&document, &mut found);
    assert!(found.len() > 50);
    for target in found {
        let pointer = target.strip_prefix('#').unwrap();
        assert!(document.pointer(pointer).is_some(), "{target} leads nowhere");
    }
}

#[test]
fn each_operation_has_its_own_id_and_names_its_errors() {
    let document = document();
    let mut ids = BTreeSet::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let id = operation["operationId"].as_str().unwrap();
            assert!(ids.insert(id.to_owned()), "{id} stands twice");
            let responses = operation["responses"].as_object().unwrap();
            for needed in ["429", "500", "503"] {
                assert!(responses.contains_key(needed), "{method} {path} lacks {needed}");
            }
            let open = matches!(path.as_str(), "/v1/gemeente");
            assert_eq!(operation.get("security").is_none(), open, "{method} {path}");
            assert_eq!(responses.contains_key("401"), !open, "{method} {path}");
            assert_eq!(path.contains("{dossier}"), responses.contains_key("404"), "{method} {path}");
            let headers: Vec<_> = operation["parameters"]
                .as_array()
                .map(|all| all.iter().filter_map(|p| p["$ref"].as_str()).collect())
                .unwrap_or_default();
            assert_eq!(method == "post", headers.contains(&"#/components/parameters/idempotency-key"));
            assert_eq!(
                matches!(method.as_str(), "patch" | "delete"),
                headers.contains(&"#/components/parameters/if-match")
            );
        }
    }
    assert!(ids.contains("inwisselen"));
}

#[test]
fn each_collection_answers_pages_of_its_own_rows() {
    let document = document();
    for (collectie, row) in crate::Collectie::ALL.into_iter().zip([
        "Zaak",
        "Voorziening",
        "PgbBudget",
        "Afspraak",
        "Taak",
        "Bericht",
        "Document",
        "Machtiging",
        "Inzage",
    ]) {
        let get = &document["paths"]
            [crate::paths::collectie("{dossier}", collectie).replace("%7B", "{").replace("%7D", "}")]["get"];
        let page =
            get.pointer("/responses/200/content/application~1json/schema/$ref").unwrap().as_str().unwrap();
        let rows = document.pointer(&format!("{}/properties/resultaten/items/$ref", &page[1..])).unwrap();
        assert_eq!(rows, &format!("#/components/schemas/{row}"));
    }
}

#[test]
fn an_enum_is_open() {
    let schema = &document()["components"]["schemas"]["Leveringsvorm"];
    assert_eq!(schema["anyOf"][0]["enum"], serde_json::json!(["zin", "pgb", "tegemoetkoming"]));
    assert_eq!(schema["anyOf"][1], serde_json::json!({ "type": "string" }));
}

#[test]
fn dates_and_times_have_their_formats() {
    let schemas = &document()["components"]["schemas"];
    let afspraak = &schemas["Afspraak"]["properties"];
    assert_eq!(afspraak["datum"]["format"], "date");
    assert_eq!(afspraak["tijd"]["format"], "time-local", "without an offset");
    assert!(!schemas.to_string().contains("\"format\":\"time\""));
    assert_eq!(afspraak["moment"]["format"], "date-time");
    assert_eq!(schemas["Zaak"]["properties"]["einddatum"]["type"], serde_json::json!(["string", "null"]));
}

/// The limits stand in the types as numbers, since a derive takes no names: they must be the same.
#[test]
fn the_limits_are_those_of_the_types() {
    let schemas = &document()["components"]["schemas"];
    let most =
        |name: &str, field: &str| schemas[name]["properties"][field]["maxLength"].as_u64().unwrap() as usize;
    assert_eq!(most("NieuweMelding", "omschrijving"), crate::limits::MELDING);
    assert_eq!(most("NieuweMelding", "geprobeerd"), crate::limits::MELDING);
    assert_eq!(most("NieuweMelding", "mantelzorgerNodig"), crate::limits::MELDING);
    assert_eq!(most("NieuweMelding", "hulpNu"), crate::limits::HULP_NU);
    assert_eq!(most("NieuweMelding", "sinds"), crate::limits::REGEL);
    assert_eq!(most("NieuweAanvraag", "tekst"), crate::limits::AANVRAAG);
    assert_eq!(most("NieuwBericht", "tekst"), crate::limits::BERICHT);
    for (name, field) in [
        ("GemeldePersoon", "naam"),
        ("GemeldePersoon", "contact"),
        ("GemeldePersoon", "relatie"),
        ("NieuweAfspraak", "titel"),
        ("NieuweTaak", "titel"),
        ("NieuwDocument", "titel"),
    ] {
        assert_eq!(most(name, field), crate::limits::REGEL);
    }
    assert_eq!(schemas["NieuwBericht"]["properties"]["bijlagen"]["maxItems"], crate::limits::BIJLAGEN);
    assert_eq!(
        schemas["NieuweAfspraak"]["properties"]["duurMinuten"]["maximum"],
        crate::limits::AFSPRAAK_MINUTEN
    );
}

#[test]
fn no_field_carries_a_bsn() {
    let text = document()["components"]["schemas"].to_string().to_lowercase();
    assert!(!text.contains("\"bsn\""));
    assert!(!text.contains("burgerservicenummer"));
}
