//! Stand-ins of an Objects API (as Open Object 4.0.0 answers) and of Open Product.

use super::{Reply, Seen, StandIn, page};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};

pub const TOKEN: &str = "een-token";

#[derive(Clone)]
pub struct Objects {
    pub server: StandIn,
    pub rows: Arc<Mutex<Vec<Value>>>,
    /// Ignores every filter and answers everybody's records.
    pub ignores_filters: Arc<Mutex<bool>>,
}

impl Objects {
    pub async fn start() -> Self {
        let rows: Arc<Mutex<Vec<Value>>> = Arc::default();
        let ignores_filters: Arc<Mutex<bool>> = Arc::default();
        let (of, ignores) = (rows.clone(), ignores_filters.clone());
        let server =
            StandIn::start(move |seen| answer(seen, &mut of.lock().unwrap(), *ignores.lock().unwrap())).await;
        Self { server, rows, ignores_filters }
    }

    pub fn type_url(&self, name: &str) -> String {
        // Each objecttype has an id of its own.
        let n = ["pgb-budget", "afspraak", "taak", "bericht", "machtiging", "inzage", "document"]
            .iter()
            .position(|known| *known == name)
            .unwrap();
        format!("{}/api/v2/objecttypes/0000000{n}-0000-4000-8000-000000000000", self.server.root)
    }

    /// Keeps a record, and answers its id.
    pub fn put(&self, name: &str, data: Value) -> String {
        let mut rows = self.rows.lock().unwrap();
        let id = format!("0000beef-0000-4000-8000-{:012}", rows.len());
        rows.push(object(&self.server.root, &id, &json!(self.type_url(name)), 1, data));
        id
    }

    pub fn of(&self, name: &str) -> Vec<Value> {
        let url = self.type_url(name);
        self.rows.lock().unwrap().iter().filter(|row| row["type"] == url).cloned().collect()
    }
}

fn object(root: &str, id: &str, objecttype: &Value, index: u64, data: Value) -> Value {
    json!({
        "url": format!("{root}/api/v2/objects/{id}"), "uuid": id, "type": objecttype,
        "record": {
            "index": index, "typeVersion": 1, "data": data, "geometry": null, "startAt": "2026-01-01", "endAt": null,
            "registrationAt": "2026-01-01", "correctionFor": null, "correctedBy": null
        }
    })
}

fn refused(status: u16, code: &str) -> Reply {
    Reply::json(
        status,
        &json!({
            "type": "x", "code": code, "title": "Invalid input.", "status": status, "detail": "Invalid input.",
            "invalid_params": [{ "name": "nonFieldErrors", "code": code, "reason": "no" }]
        }),
    )
}

fn answer(seen: &Seen, rows: &mut Vec<Value>, ignores_filters: bool) -> Reply {
    if seen.header("authorization") != Some(&format!("Token {TOKEN}")) {
        return refused(401, "not_authenticated");
    }
    let body = seen.json();
    let Some(path) = seen.path.strip_prefix("/api/v2/") else { return refused(404, "not_found") };
    match (seen.method.as_str(), path) {
        // Known of 4.0.0.
        ("POST", "objects/search") if body.get("data_attr").is_some() => refused(500, "error"),
        ("POST", "objects/search") => {
            let wanted: Vec<(Vec<String>, String)> = body["data_attrs"]
                .as_str()
                .unwrap_or_default()
                .split(',')
                .filter_map(|part| {
                    let (path, value) = part.split_once("__exact__")?;
                    Some((path.split("__").map(str::to_owned).collect(), value.to_owned()))
                })
                .collect();
            let fits = |row: &&Value| {
                let right = body.get("type").is_none_or(|t| row["type"] == *t);
                right
                    && wanted.iter().all(|(path, value)| {
                        let found = path.iter().try_fold(&row["record"]["data"], |at, key| at.get(key));
                        found.and_then(Value::as_str) == Some(value)
                    })
            };
            let found: Vec<Value> = rows.iter().filter(|row| ignores_filters || fits(row)).cloned().collect();
            Reply::json(200, &page(&found, None))
        }
        ("POST", "objects") => {
            let id = body["uuid"].as_str().unwrap().to_owned();
            if rows.iter().any(|row| row["uuid"] == id) {
                return refused(400, "unique");
            }
            let made = object(&seen.root(), &id, &body["type"], 1, body["record"]["data"].clone());
            rows.push(made.clone());
            Reply::json(201, &made)
        }
        ("GET", "permissions") => {
            let mut types: Vec<Value> = rows.iter().map(|row| row["type"].clone()).collect();
            types.dedup();
            let rights: Vec<Value> =
                types.into_iter().map(|t| json!({ "type": t, "mode": "read_and_write" })).collect();
            Reply::json(200, &page(&rights, None))
        }
        (method, path) => {
            let id = path.strip_prefix("objects/").unwrap_or_default();
            let Some(row) = rows.iter_mut().find(|row| row["uuid"] == id) else {
                return refused(404, "not_found");
            };
            if method == "PATCH" {
                // A JSON merge, and one version more.
                let change = body["record"]["data"].as_object().unwrap().clone();
                let data = row["record"]["data"].as_object_mut().unwrap();
                for (key, value) in change {
                    if value.is_null() {
                        data.remove(&key);
                    } else {
                        data.insert(key, value);
                    }
                }
                row["record"]["index"] = json!(row["record"]["index"].as_u64().unwrap() + 1);
            }
            Reply::json(200, row)
        }
    }
}

/// An Open Product: it takes a person in the address, and ignores a filter that it does not know.
pub async fn products(rows: Vec<Value>) -> StandIn {
    shop(&Arc::new(Mutex::new(rows))).await
}

/// The same with products that change.
pub async fn shop(rows: &Arc<Mutex<Vec<Value>>>) -> StandIn {
    let rows = rows.clone();
    StandIn::start(move |seen| {
        if seen.header("authorization") != Some(&format!("Token {TOKEN}")) {
            return refused(401, "not_authenticated");
        }
        let rows = rows.lock().unwrap();
        if let Some(id) = seen.path.strip_prefix("/producten/api/v1/producten/") {
            let found = rows.iter().find(|row| row["uuid"] == id);
            return found.map_or_else(|| refused(404, "not_found"), |row| Reply::json(200, row));
        }
        let wanted = seen.query.get("eigenaren__bsn");
        let own = |row: &&Value| {
            let owners = row["eigenaren"].as_array().unwrap();
            wanted.is_none_or(|bsn| owners.iter().any(|owner| owner["bsn"] == *bsn))
        };
        Reply::json(200, &page(&rows.iter().filter(own).cloned().collect::<Vec<_>>(), None))
    })
    .await
}
