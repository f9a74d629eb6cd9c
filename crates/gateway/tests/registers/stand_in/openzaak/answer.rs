//! What it answers.

use super::{
    super::{Reply, Seen, page},
    Db, id,
};
use serde_json::{Value, json};

pub(super) const BSN_KEY: &str = "rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn";

impl Db {
    fn all(&self, collection: &str) -> Vec<Value> {
        self.rows.get(collection).cloned().unwrap_or_default()
    }

    /// Rows whose field is this address.
    fn of(&self, collection: &str, field: &str, url: &Value) -> Vec<Value> {
        self.all(collection).into_iter().filter(|row| row[field] == *url).collect()
    }

    pub(super) fn answer(&mut self, seen: &Seen) -> Reply {
        if !seen.header("authorization").is_some_and(|a| a.starts_with("Bearer ey")) {
            return Reply::problem(403, "permission_denied", &[]);
        }
        let Some((api, rest)) = seen.path[1..].split_once("/api/v1/") else { return not_found() };
        if api == "zaken"
            && rest.starts_with("zaken")
            && !rest.contains("eigenschappen")
            && !rest.contains("besluiten")
        {
            match seen.header("accept-crs") {
                None => return Reply::problem(412, "precondition_failed", &[]),
                Some("EPSG:4326") => {}
                Some(_) => return Reply::problem(406, "not_acceptable", &[]),
            }
        }
        let mut reply = match (seen.method.as_str(), api, rest) {
            ("POST", "zaken", "zaken/_zoek") => self.search(seen),
            ("POST", "documenten", "enkelvoudiginformatieobjecten/_zoek") => {
                let wanted = seen.json()["uuid__in"].as_array().cloned().unwrap_or_default();
                let mut rows = self.all("documenten/enkelvoudiginformatieobjecten");
                if !self.ignores_filters {
                    rows.retain(|row| {
                        wanted.iter().any(|id| row["url"].as_str().unwrap().ends_with(id.as_str().unwrap()))
                    });
                }
                Reply::json(200, &page(&rows, None))
            }
            ("POST", "zaken", "zaak_registreren") if !self.bare => self.register(seen),
            ("PUT", "documenten", part) if part.starts_with("bestandsdelen/") => self.take_part(seen, part),
            ("POST", "documenten", document) if document.ends_with("/unlock") => self.unlock(seen, document),
            ("POST", "documenten", "enkelvoudiginformatieobjecten")
                if self.largest.is_some_and(|most| seen.body.len() > most) =>
            {
                Reply::json(413, &json!({ "detail": "te groot" }))
            }
            ("POST", ..) => self.create(seen, api, rest),
            ("DELETE", ..) => {
                for rows in self.rows.values_mut() {
                    rows.retain(|row| !row["url"].as_str().unwrap().ends_with(&seen.path));
                }
                Reply { body: Vec::new(), ..Reply::json(204, &json!({})) }
            }
            ("GET", ..) if rest.ends_with("/download") => {
                if seen.header("accept") != Some("*/*") {
                    return Reply::problem(406, "not_acceptable", &[]);
                }
                let document = rest.split('/').nth(1).unwrap();
                self.content.get(document).map_or_else(not_found, |bytes| Reply::bytes(bytes.clone()))
            }
            ("GET", ..) => self.read(seen, api, rest),
            _ => Reply::problem(405, "method_not_allowed", &[]),
        };
        reply.headers.push(("API-version", "1.5.1".to_owned()));
        reply
    }

    fn search(&self, seen: &Seen) -> Reply {
        let body = seen.json();
        if body.get("expand").is_some_and(|expand| !expand.is_array()) {
            return Reply {
                headers: vec![],
                body: b"<h1>Server Error (500)</h1>".to_vec(),
                ..Reply::json(500, &json!({}))
            };
        }
        if self.bare && seen.query.contains_key("pageSize") {
            return unknown("pageSize");
        }
        let expand: Vec<String> = body["expand"]
            .as_array()
            .filter(|_| !self.bare)
            .into_iter()
            .flatten()
            .map(|path| path.as_str().unwrap().to_owned())
            .collect();
        let mut rows = self.all("zaken/zaken");
        if !self.ignores_filters {
            rows.retain(|zaak| {
                let rollen = self.of("zaken/rollen", "zaak", &zaak["url"]);
                body.get(BSN_KEY)
                    .is_none_or(|bsn| rollen.iter().any(|r| r["betrokkeneIdentificatie"]["inpBsn"] == *bsn))
            });
        }
        let size: usize = seen.query.get("pageSize").and_then(|s| s.parse().ok()).unwrap_or(100);
        let number: usize = seen.query.get("page").and_then(|p| p.parse().ok()).unwrap_or(1);
        let more = rows.len() > number * size;
        let rows: Vec<Value> = rows
            .into_iter()
            .skip((number - 1) * size)
            .take(size)
            .map(|mut zaak| {
                if !self.bare {
                    zaak["_expand"] = self.expanded(&zaak, &expand);
                }
                zaak
            })
            .collect();
        let root = self.next_at.clone().unwrap_or_else(|| seen.root());
        let next = more.then(|| format!("{root}/zaken/api/v1/zaken/_zoek?page={}", number + 1));
        Reply::json(200, &page(&rows, next))
    }

    fn expanded(&self, zaak: &Value, paths: &[String]) -> Value {
        let has = |path: &str| paths.iter().any(|p| p == path);
        let one = |collection: &str, url: &Value| self.of(collection, "url", url).into_iter().next();
        let mut expand = json!({});
        if has("zaaktype") {
            expand["zaaktype"] = one("catalogi/zaaktypen", &zaak["zaaktype"]).unwrap();
        }
        if has("rollen") {
            expand["rollen"] = json!(self.of("zaken/rollen", "zaak", &zaak["url"]));
        }
        if has("zaakinformatieobjecten") {
            expand["zaakinformatieobjecten"] =
                json!(self.of("zaken/zaakinformatieobjecten", "zaak", &zaak["url"]));
        }
        if has("resultaat")
            && let Some(mut resultaat) = one("zaken/resultaten", &zaak["resultaat"])
        {
            let sort = one("catalogi/resultaattypen", &resultaat["resultaattype"]);
            resultaat["_expand"] = json!({ "resultaattype": sort });
            expand["resultaat"] = resultaat;
        }
        if has("status")
            && let Some(status) = one("zaken/statussen", &zaak["status"])
        {
            expand["status"] = status;
        }
        expand
    }

    fn read(&self, seen: &Seen, api: &str, rest: &str) -> Reply {
        let parts: Vec<&str> = rest.split('/').collect();
        let collection = format!("{api}/{}", parts[0]);
        match parts.as_slice() {
            [_] => {
                let mut rows = self.all(&collection);
                for (key, value) in seen.query.iter().filter(|(key, _)| *key != "page") {
                    let known = [
                        "zaak",
                        "besluit",
                        "informatieobject",
                        "zaaktype",
                        "zaaktypen",
                        "identificatie",
                        "bronorganisatie",
                    ];
                    if !known.contains(&key.as_str()) {
                        return unknown(key);
                    }
                    if !self.ignores_filters || api == "catalogi" {
                        rows.retain(|row| row[key] == *value);
                    }
                }
                // Newest first, and links as a bare array, as Open Zaak does.
                match parts[0] {
                    "zaakinformatieobjecten" | "besluitinformatieobjecten" => Reply::json(200, &json!(rows)),
                    "statussen" => Reply::json(200, &page(&rows.into_iter().rev().collect::<Vec<_>>(), None)),
                    _ => Reply::json(200, &page(&rows, None)),
                }
            }
            [_, id] => {
                let found =
                    self.all(&collection).into_iter().find(|row| row["url"].as_str().unwrap().ends_with(id));
                let mut reply = found.map_or_else(not_found, |row| Reply::json(200, &row));
                reply.headers.push(("etag", "\"verandert-nooit\"".to_owned()));
                if reply.status == 200 && seen.header("if-none-match") == Some("\"verandert-nooit\"") {
                    reply.status = 304;
                    reply.body.clear();
                }
                reply
            }
            ["zaken", id, "zaakeigenschappen"] => {
                let rows = self.all("zaken/zaakeigenschappen");
                let own: Vec<Value> =
                    rows.into_iter().filter(|r| r["zaak"].as_str().unwrap().ends_with(id)).collect();
                Reply::json(200, &json!(own))
            }
            _ => not_found(),
        }
    }

    fn create(&mut self, seen: &Seen, api: &str, rest: &str) -> Reply {
        let collection: &'static str = match (api, rest) {
            ("zaken", "zaken") => "zaken/zaken",
            ("zaken", "rollen") => "zaken/rollen",
            ("zaken", "statussen") => "zaken/statussen",
            ("zaken", "zaakinformatieobjecten") => "zaken/zaakinformatieobjecten",
            ("zaken", path) if path.ends_with("zaakeigenschappen") => "zaken/zaakeigenschappen",
            ("documenten", "enkelvoudiginformatieobjecten") => "documenten/enkelvoudiginformatieobjecten",
            _ => return not_found(),
        };
        self.insert(collection, seen.json(), &seen.root())
    }

    /// Refuses what Open Zaak refuses, keeps the rest.
    fn insert(&mut self, collection: &'static str, mut row: Value, root: &str) -> Reply {
        let known = self.all(collection);
        let twice = |fields: &[&str]| known.iter().any(|other| fields.iter().all(|f| other[*f] == row[*f]));
        match collection {
            "zaken/zaken" | "documenten/enkelvoudiginformatieobjecten"
                if twice(&["identificatie", "bronorganisatie"]) =>
            {
                return Reply::problem(400, "invalid", &[("identificatie", "identificatie-niet-uniek")]);
            }
            "zaken/statussen" if twice(&["zaak", "datumStatusGezet"]) => {
                return Reply::problem(400, "invalid", &[("nonFieldErrors", "unique")]);
            }
            "zaken/zaakinformatieobjecten" if twice(&["zaak", "informatieobject"]) => {
                return Reply::problem(400, "invalid", &[("nonFieldErrors", "unique")]);
            }
            _ => {}
        }
        self.made += 1;
        let (api, name) = collection.split_once('/').unwrap();
        let number = id(0x90, self.made);
        row["url"] = json!(format!("{root}/{api}/api/v1/{name}/{number}"));
        row["uuid"] = json!(number);
        match collection {
            "zaken/zaken" => row["vertrouwelijkheidaanduiding"] = json!("zaakvertrouwelijk"),
            "zaken/rollen" => {
                let sort = self.of("catalogi/roltypen", "url", &row["roltype"]);
                row["omschrijvingGeneriek"] = sort[0]["omschrijvingGeneriek"].clone();
            }
            "zaken/statussen" => {
                let zaak = row["zaak"].clone();
                for other in self.rows.get_mut("zaken/zaken").unwrap().iter_mut().filter(|z| z["url"] == zaak)
                {
                    other["status"] = row["url"].clone();
                }
            }
            "documenten/enkelvoudiginformatieobjecten" => {
                use base64::{Engine, prelude::BASE64_STANDARD};
                match row["inhoud"].as_str() {
                    Some(inhoud) => {
                        self.content.insert(number.clone(), BASE64_STANDARD.decode(inhoud).unwrap());
                    }
                    None => self.begin(&mut row, &number, root),
                }
                row["inhoud"] = Value::Null;
                row["versie"] = json!(1);
                row["vertrouwelijkheidaanduiding"] = json!("zaakvertrouwelijk");
            }
            _ => {}
        }
        let mut kept = row.clone();
        if let Some(kept) = kept.as_object_mut() {
            // Told once, to whoever made it; beside the parts again.
            kept.remove("lock");
        }
        self.rows.entry(collection).or_default().push(kept);
        Reply::json(201, &row)
    }

    /// A document without its content is locked, until its parts are there.
    fn begin(&mut self, row: &mut Value, number: &str, root: &str) {
        let size = usize::try_from(row["bestandsomvang"].as_u64().unwrap()).unwrap();
        let count = size.div_ceil(self.part);
        let parts: Vec<Value> = (0..count)
            .map(|n| {
                json!({
                    "url": format!("{root}/documenten/api/v1/bestandsdelen/{number}.{n}"), "volgnummer": n + 1,
                    "omvang": self.part.min(size - n * self.part), "voltooid": false, "lock": "slot"
                })
            })
            .collect();
        self.parts.insert(number.to_owned(), vec![None; count]);
        row["bestandsdelen"] = json!(parts);
        row["locked"] = json!(true);
        row["lock"] = json!("slot");
    }

    fn document(&mut self, number: &str) -> &mut Value {
        let rows = self.rows.get_mut("documenten/enkelvoudiginformatieobjecten").unwrap();
        rows.iter_mut().find(|row| row["uuid"] == *number).unwrap()
    }

    fn take_part(&mut self, seen: &Seen, path: &str) -> Reply {
        let (number, n) = path.trim_start_matches("bestandsdelen/").split_once('.').unwrap();
        let n: usize = n.parse().unwrap();
        // The content stands between the last head and the last boundary.
        let marks = |mark: &[u8]| seen.body.windows(mark.len()).rposition(|at| at == mark).unwrap();
        let (start, end) = (marks(b"octet-stream\r\n\r\n") + 16, marks(b"\r\n--naaste-"));
        let bytes = seen.body[start..end].to_vec();
        let part = &mut self.document(number)["bestandsdelen"][n];
        if part["omvang"] != bytes.len() {
            return Reply::problem(400, "invalid", &[("inhoud", "file-size")]);
        }
        part["voltooid"] = json!(true);
        let part = part.clone();
        self.parts.get_mut(number).unwrap()[n] = Some(bytes);
        Reply::json(200, &part)
    }

    fn unlock(&mut self, seen: &Seen, path: &str) -> Reply {
        let number = path.split('/').nth(1).unwrap().to_owned();
        let parts = self.parts.get(&number).cloned().unwrap_or_default();
        if self.document(&number)["locked"] != true || seen.json()["lock"] != "slot" || parts.contains(&None)
        {
            return Reply::problem(400, "invalid", &[("nonFieldErrors", "file-size")]);
        }
        let document = self.document(&number);
        document["locked"] = json!(false);
        document["bestandsdelen"] = json!([]);
        self.content.insert(number, parts.into_iter().flatten().flatten().collect());
        Reply { body: Vec::new(), ..Reply::json(204, &json!({})) }
    }

    /// All or nothing, as Open Zaak does it.
    fn register(&mut self, seen: &Seen) -> Reply {
        let (body, root) = (seen.json(), seen.root());
        let reply = self.insert("zaken/zaken", body["zaak"].clone(), &root);
        if reply.status != 201 {
            return reply;
        }
        let zaak: Value = serde_json::from_slice(&reply.body).unwrap();
        for mut rol in body["rollen"].as_array().cloned().unwrap_or_default() {
            rol["zaak"] = zaak["url"].clone();
            self.insert("zaken/rollen", rol, &root);
        }
        let mut status = body["status"].clone();
        status["zaak"] = zaak["url"].clone();
        self.insert("zaken/statussen", status, &root);
        Reply::json(201, &json!({ "zaak": zaak, "rollen": [], "status": {} }))
    }
}

fn not_found() -> Reply {
    Reply::problem(404, "not_found", &[])
}

fn unknown(name: &str) -> Reply {
    let mut body: Value = serde_json::from_slice(&Reply::problem(400, "invalid", &[]).body).unwrap();
    body["invalidParams"] = json!([{
        "name": "nonFieldErrors", "code": "unknown-parameters", "reason": format!("Onbekende query parameters: {name}")
    }]);
    Reply::json(400, &body)
}
