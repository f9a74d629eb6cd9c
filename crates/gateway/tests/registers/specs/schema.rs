//! The part of OpenAPI 3.0 schemas that the registries' documents use. A field that a schema does not know is
//! refused too: the registries would ignore it, and we would believe that it was kept.

use serde_json::{Value, json};

pub struct Document(pub Value);

impl Document {
    /// The template that a path fits, with its operations.
    pub fn path(&self, path: &str) -> Option<(&str, &Value)> {
        let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
        let fits = |template: &str| {
            let wanted: Vec<&str> = template.trim_matches('/').split('/').collect();
            wanted.len() == parts.len()
                && wanted.iter().zip(&parts).all(|(w, p)| w.starts_with('{') || w == p)
        };
        let paths = self.0["paths"].as_object().unwrap();
        // A path with fewer placeholders is meant before one with more.
        let mut found: Vec<(&str, &Value)> =
            paths.iter().filter(|(t, _)| fits(t)).map(|(t, operations)| (t.as_str(), operations)).collect();
        found.sort_by_key(|(template, _)| template.matches('{').count());
        found.into_iter().next()
    }

    pub fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        match value["$ref"].as_str() {
            Some(at) => self.resolve(self.0.pointer(at.trim_start_matches('#')).unwrap()),
            None => value,
        }
    }

    /// All fields that a schema knows, those of its parts included.
    fn fields(&self, schema: &Value) -> Vec<(String, Value)> {
        let schema = self.resolve(schema);
        let own = schema["properties"].as_object().into_iter().flatten().map(|(k, v)| (k.clone(), v.clone()));
        let mut all: Vec<(String, Value)> = own.collect();
        for part in ["allOf", "oneOf", "anyOf"] {
            for inner in schema[part].as_array().into_iter().flatten() {
                all.extend(self.fields(inner));
            }
        }
        all
    }

    fn required(&self, schema: &Value) -> Vec<String> {
        let schema = self.resolve(schema);
        let own =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
        let mut all: Vec<String> = own.collect();
        for inner in schema["allOf"].as_array().into_iter().flatten() {
            all.extend(self.required(inner));
        }
        all
    }

    /// What of a value a schema refuses.
    pub fn refused(&self, value: &Value, schema: &Value, path: &str) -> Vec<String> {
        let schema = self.resolve(schema);
        if value.is_null() {
            let may = schema["nullable"] == true
                || schema["enum"].as_array().is_some_and(|words| words.contains(&Value::Null))
                || schema["oneOf"]
                    .as_array()
                    .is_some_and(|all| all.iter().any(|s| self.refused(value, s, path).is_empty()));
            return if may { vec![] } else { vec![format!("{path} is null")] };
        }
        let mut wrong = Vec::new();
        if let Some(any) = schema["oneOf"].as_array().or(schema["anyOf"].as_array())
            && schema["properties"].is_null()
        {
            let tried: Vec<Vec<String>> = any.iter().map(|one| self.refused(value, one, path)).collect();
            let best = tried.into_iter().min_by_key(Vec::len).unwrap_or_default();
            return best;
        }
        if let Some(all) = schema["allOf"].as_array()
            && all.len() == 1
            && schema["properties"].is_null()
        {
            return self.refused(value, &all[0], path);
        }
        match (schema["type"].as_str(), value) {
            (Some("string"), Value::String(text)) => wrong.extend(of_text(text, schema, path)),
            (Some("boolean"), Value::Bool(_)) | (Some("integer" | "number"), Value::Number(_)) => {}
            (Some("array"), Value::Array(rows)) => {
                for (index, row) in rows.iter().enumerate() {
                    wrong.extend(self.refused(row, &schema["items"], &format!("{path}[{index}]")));
                }
            }
            (Some("object") | None, Value::Object(object)) => {
                let fields = self.fields(schema);
                let free = fields.is_empty() || schema["additionalProperties"] != Value::Null;
                for (name, value) in object {
                    let at = format!("{path}.{name}");
                    // A field that parts of a schema know differently fits where one of them takes it.
                    let known: Vec<&Value> =
                        fields.iter().filter(|(n, _)| n == name).map(|(_, s)| s).collect();
                    let tried =
                        known.iter().map(|schema| self.refused(value, schema, &at)).min_by_key(Vec::len);
                    match tried {
                        Some(found) => wrong.extend(found),
                        None if free => {}
                        None => wrong.push(format!("{at} is unknown")),
                    }
                }
                let missing = self.required(schema).into_iter().filter(|name| !object.contains_key(name));
                wrong.extend(missing.map(|name| format!("{path}.{name} is missing")));
            }
            (None, _) => {}
            (Some(kind), _) => wrong.push(format!("{path} is no {kind}")),
        }
        if let Some(words) = schema["enum"].as_array()
            && !words.contains(value)
        {
            wrong.push(format!("{path} is none of its words"));
        }
        wrong
    }
}

fn of_text(text: &str, schema: &Value, path: &str) -> Vec<String> {
    let count = text.chars().count() as u64;
    let good = match schema["format"].as_str() {
        Some("date") => text.parse::<jiff::civil::Date>().is_ok(),
        Some("date-time") => text.parse::<jiff::Timestamp>().is_ok(),
        Some("uuid") => text.len() == 36 && text.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-'),
        Some("uri") => url::Url::parse(text).is_ok(),
        _ => true,
    };
    [
        (!good, "has another form"),
        (schema["maxLength"].as_u64().is_some_and(|most| count > most), "is too long"),
        (schema["minLength"].as_u64().is_some_and(|least| count < least), "is too short"),
    ]
    .into_iter()
    .filter(|(wrong, _)| *wrong)
    .map(|(_, why)| format!("{path} {why}"))
    .collect()
}

#[test]
fn the_checker_says_no_where_it_should() {
    let document = Document(json!({
        "paths": { "/zaken/{id}": {}, "/zaken/_zoek": {} },
        "components": { "schemas": { "Rol": {
            "type": "object", "required": ["zaak"],
            "properties": { "zaak": { "type": "string", "format": "uri" }, "naam": { "type": "string", "maxLength": 3, "nullable": true } }
        } } }
    }));
    assert_eq!(document.path("/zaken/_zoek").unwrap().0, "/zaken/_zoek");
    assert_eq!(document.path("/zaken/1").unwrap().0, "/zaken/{id}");
    assert!(document.path("/rollen").is_none());
    let schema = json!({ "$ref": "#/components/schemas/Rol" });
    let of = |value: Value| document.refused(&value, &schema, "");
    assert_eq!(of(json!({ "zaak": "https://z.example/1", "naam": null })), [""; 0]);
    assert_eq!(of(json!({ "naam": "lang" })).len(), 2);
    assert_eq!(of(json!({ "zaak": "x", "nieuw": 1 })).len(), 2);
    assert_eq!(of(json!({ "zaak": null })).len(), 1);
}
