//! A stand-in that behaves as Open Zaak does: which tokens, headers and parameters it takes, its pages,
//! and the ETag that does not change.

use crate::stand_in::{Reply, Seen, StandIn};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode};
use serde_json::{Value, json};
use zgw::{Auth, Bsn, Endpoint, EndpointBuilder, Secret, zaken::Zaken};

pub const CLIENT_ID: &str = "poort";
pub const SECRET: &str = "een-geheim-van-genoeg-lengte-voor-hs256";
pub const CLIENT: &str = "111222333";
pub const OTHER: &str = "123456782";
const BSN_KEY: &str = "rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn";
const STALE: &str = "\"verandert-nooit\"";

pub fn bsn(text: &str) -> Bsn {
    Bsn::new(text).unwrap()
}

/// An Open Zaak with this many zaken of [`CLIENT`] and one of [`OTHER`].
pub struct OpenZaak {
    pub zaken: usize,
    /// Open Zaak's own parameters; without them it is a bare server of the standard.
    pub extensions: bool,
}

impl OpenZaak {
    pub async fn start(self) -> StandIn {
        StandIn::start(move |seen| self.answer(seen)).await
    }

    fn answer(&self, seen: &Seen) -> Reply {
        if let Some(refusal) = refuse_token(seen) {
            return refusal;
        }
        let Some(path) = seen.path.strip_prefix("/zaken/api/v1/") else {
            return Reply::text(404, "text/html", "<h1>Not Found</h1>");
        };
        let root = format!("http://{}/zaken/api/v1", seen.header("host").unwrap());
        let geometry = path.split('/').next() == Some("zaken") && !path.contains("/zaakeigenschappen");
        if geometry && let Some(refusal) = refuse_crs(seen) {
            return refusal;
        }
        match (seen.method.as_str(), path) {
            ("POST", "zaken/_zoek") => self.zoek(seen, &root),
            ("GET", "zaken") => self.list(seen, &root),
            ("GET", "zaakinformatieobjecten") => Reply::json(200, &json!([link(&root)])),
            ("GET", "statussen") => Reply::json(200, &page(vec![status(&root)], None)),
            ("GET", path) if path.starts_with("zaken/") => {
                if seen.header("if-none-match") == Some(STALE) {
                    return Reply::text(304, "application/json", "").header("etag", STALE);
                }
                Reply::json(200, &zaak(&root, 1, CLIENT)).header("etag", STALE)
            }
            _ => Reply::problem(404, "not_found", "Niet gevonden."),
        }
        .header("API-version", "1.5.1")
    }

    fn zoek(&self, seen: &Seen, root: &str) -> Reply {
        let body = seen.json();
        match body.get("expand") {
            Some(Value::Array(_)) | None => {}
            Some(_) => return Reply::text(500, "text/html", "<h1>Server Error (500)</h1>"),
        }
        let person = body.get(BSN_KEY).and_then(Value::as_str).map(str::to_owned);
        let machtiging = body.get("rol__machtiging").is_some();
        if machtiging && !self.extensions {
            return unknown("rol__machtiging");
        }
        let expand = body["expand"].as_array().cloned().unwrap_or_default();
        self.pages(seen, root, "zaken/_zoek", person.as_deref(), &expand)
    }

    fn list(&self, seen: &Seen, root: &str) -> Reply {
        let person = seen.query.get(BSN_KEY).cloned();
        let mut standard = vec!["page", "expand", BSN_KEY, "identificatie", "einddatum__isnull"];
        if self.extensions {
            standard.push("pageSize");
        }
        if let Some(stranger) = seen.query.keys().find(|key| !standard.contains(&key.as_str())) {
            return unknown(stranger);
        }
        self.pages(seen, root, "zaken", person.as_deref(), &[])
    }

    fn pages(&self, seen: &Seen, root: &str, path: &str, person: Option<&str>, expand: &[Value]) -> Reply {
        if !self.extensions && seen.query.contains_key("pageSize") {
            return unknown("pageSize");
        }
        let size = seen.query.get("pageSize").and_then(|s| s.parse().ok()).unwrap_or(100).min(500);
        let page_number: usize = seen.query.get("page").and_then(|p| p.parse().ok()).unwrap_or(1);
        let mut all: Vec<Value> = (1..=self.zaken).map(|n| zaak(root, n, CLIENT)).collect();
        all.push(zaak(root, self.zaken + 1, OTHER));
        // Without a filter on a person, everybody's zaken come.
        all.retain(|z| person.is_none_or(|p| z["omschrijving"] == p));
        if (page_number - 1) * size >= all.len() && page_number > 1 {
            return Reply::problem(404, "not_found", "Ongeldige pagina.");
        }
        let count = all.len();
        let mut rows: Vec<Value> = all.into_iter().skip((page_number - 1) * size).take(size).collect();
        for row in &mut rows {
            row["_expand"] = expanded(root, row, expand);
        }
        let more = page_number * size < count;
        Reply::json(200, &page(rows, more.then(|| format!("{root}/{path}?page={}", page_number + 1))))
    }
}

/// What `expand` adds: a path whose upper part is missing yields nothing.
fn expanded(root: &str, zaak: &Value, paths: &[Value]) -> Value {
    let has = |path: &str| paths.iter().any(|p| p == path);
    let mut expand = json!({});
    if has("status") {
        expand["status"] = status(root);
        if has("status.statustype") {
            let url = "https://catalogi.example/catalogi/api/v1/statustypen/1";
            expand["status"]["_expand"] =
                json!({ "statustype": { "url": url, "statustekst": "Wij kijken ernaar." } });
        }
    }
    if has("rollen") {
        expand["rollen"] = json!([{
            "url": format!("{root}/rollen/1"), "zaak": zaak["url"], "betrokkeneType": "natuurlijk_persoon",
            "indicatieMachtiging": "", "betrokkeneIdentificatie": { "inpBsn": zaak["omschrijving"], "geboortedatum": "" },
            "authenticatieContext": null,
        }]);
    }
    expand
}

pub fn page(rows: Vec<Value>, next: Option<String>) -> Value {
    json!({ "count": rows.len(), "next": next, "previous": null, "results": rows })
}

/// A zaak whose omschrijving says whose it is, so that the stand-in needs no rollen.
pub fn zaak(root: &str, number: usize, person: &str) -> Value {
    json!({
        "url": format!("{root}/zaken/00000000-0000-4000-8000-{number:012}"),
        "uuid": format!("00000000-0000-4000-8000-{number:012}"),
        "identificatie": format!("Z-{number}"),
        "omschrijving": person,
        "zaaktype": "https://catalogi.example/catalogi/api/v1/zaaktypen/1",
        "startdatum": "2026-03-02",
        "vertrouwelijkheidaanduiding": "zaakvertrouwelijk",
        "nieuwVeld": { "van": "morgen" },
        "_expand": {},
    })
}

fn status(root: &str) -> Value {
    json!({
        "url": format!("{root}/statussen/1"), "zaak": format!("{root}/zaken/1"),
        "statustype": "https://catalogi.example/catalogi/api/v1/statustypen/1",
        "datumStatusGezet": "2026-03-03T10:00:00Z", "indicatieLaatstGezetteStatus": true,
    })
}

fn link(root: &str) -> Value {
    json!({
        "url": format!("{root}/zaakinformatieobjecten/1"), "zaak": format!("{root}/zaken/1"), "titel": "",
        "informatieobject": "https://documenten.example/documenten/api/v1/enkelvoudiginformatieobjecten/1",
        "vernietigingsdatum": null, "status": null,
    })
}

fn unknown(name: &str) -> Reply {
    let body = json!({
        "code": "invalid", "title": "Ongeldige invoer.", "status": 400, "detail": "Ongeldige invoer.",
        "invalidParams": [{
            "name": "nonFieldErrors", "code": "unknown-parameters",
            "reason": format!("Onbekende query parameters: {name}"),
        }],
    });
    Reply::json(400, &body)
}

fn refuse_token(seen: &Seen) -> Option<Reply> {
    let refuse = |code| Some(Reply::problem(403, code, "Geen toegang."));
    let Some(token) = seen.header("authorization").and_then(|h| h.strip_prefix("Bearer ")) else {
        return refuse("permission_denied");
    };
    let mut validation = Validation::new(Algorithm::HS256);
    validation.required_spec_claims.clear();
    let claims =
        |secret: &str| decode::<Value>(token, &DecodingKey::from_secret(secret.as_bytes()), &validation);
    match claims(SECRET) {
        Err(_) => refuse("invalid-jwt-signature"),
        Ok(data) if data.claims["client_id"] != CLIENT_ID => refuse("invalid-client-identifier"),
        Ok(data) => {
            let age = jiff::Timestamp::now().as_second() - data.claims["iat"].as_i64().unwrap();
            if age > 3_600 { refuse("jwt-expired") } else { None }
        }
    }
}

fn refuse_crs(seen: &Seen) -> Option<Reply> {
    match seen.header("accept-crs") {
        None => Some(Reply::problem(412, "precondition_failed", "'Accept-Crs' header ontbreekt")),
        Some("EPSG:4326") => None,
        Some(_) => Some(Reply::problem(406, "not_acceptable", "CRS is niet ondersteund")),
    }
}

pub fn auth() -> Auth {
    Auth::Jwt { client_id: CLIENT_ID.to_owned(), secret: Secret::new(SECRET) }
}

pub fn endpoint(server: &StandIn) -> EndpointBuilder {
    server.endpoint("/zaken/api/v1/").auth(auth())
}

pub fn zaken(server: &StandIn) -> Zaken {
    Zaken::new(endpoint(server).build().unwrap())
}

pub fn plain(server: &StandIn) -> Endpoint {
    server.endpoint("/zaken/api/v1/").build().unwrap()
}
