//! A municipality on loopback that can be told to fail: the citizen API as the contract has it, an
//! identity provider, and a list of faults that come first.

use crate::grants::Grants;
use crate::idp::Idp;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State as Shared};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures::stream::{self, StreamExt};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};
use url::Url;

/// When the municipality says that it received something: half past twelve at night there, the day before by UTC.
pub const RECEIVED: &str = "2026-11-20T23:30:00Z";

/// What goes wrong instead of an answer.
#[derive(Clone, Debug)]
pub enum Fault {
    /// This status, with a problem that has this detail.
    Status(u16, &'static str),
    /// This status with a header.
    StatusWith(u16, &'static str, String),
    /// 200 with this media type and body.
    Body(&'static str, String),
    /// A body without an end.
    Endless,
    /// A body that stops in the middle and stays open.
    Stall,
    /// The right answer, once the test lets it go.
    Hold,
    /// The connection breaks in the middle of the body; nothing was done.
    Cut,
    /// What was asked is done, then the connection breaks.
    LostAnswer,
    /// A length that is not the body's.
    Longer,
    /// This status and a page of something in between, which knows no problems.
    Page(u16),
    /// Somewhere else.
    Redirect(String),
}

struct Rule {
    method: Method,
    path: String,
    skip: usize,
    times: usize,
    fault: Fault,
}

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Seen {
    pub method: Method,
    pub path: String,
    pub token: Option<String>,
    pub key: Option<String>,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

/// Everything the municipality knows.
pub struct World {
    /// Rows by dossier and segment.
    pub rows: BTreeMap<(String, String), Vec<Value>>,
    /// Dossiers as `/v1/ik` lists them.
    pub dossiers: Vec<Value>,
    /// Registries that cannot say whose dossiers there are, as `/v1/ik` names them.
    pub untold: Vec<Value>,
    /// Rows on a page.
    pub page: usize,
    /// Tokens that count.
    pub tokens: BTreeSet<String>,
    /// Seconds until a session ends, and idle seconds.
    pub session: (i64, u32),
    /// ETags that do not say the truth.
    pub etags: BTreeMap<(String, String), String>,
    /// Answers by idempotency key.
    pub taken: BTreeMap<String, Value>,
    /// What was done: key and body, in order.
    pub acted: Vec<(String, Value)>,
    /// Documents' bytes, with their media type.
    pub files: BTreeMap<String, (String, Vec<u8>)>,
    /// Answers that are ready, by path and query: ETag and body.
    pub ready: BTreeMap<String, (String, Bytes)>,
    pub seen: Vec<Seen>,
    pub idp: Idp,
    pub grants: Grants,
    /// What the next event streams say, and whether each stays open after that. One that is not here says nothing
    /// and stays open.
    pub streams: VecDeque<(Vec<u8>, bool)>,
    rules: Vec<Rule>,
}

pub struct Inner {
    pub world: Mutex<World>,
    pub base: Url,
    /// Lets one held answer go.
    pub gate: tokio::sync::Notify,
}

impl Inner {
    pub fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap()
    }
}

/// A running municipality. It stops when dropped.
pub struct Server {
    pub id: String,
    pub inner: Arc<Inner>,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

pub const SEGMENTS: [&str; 9] = [
    "zaken",
    "voorzieningen",
    "pgb-budgetten",
    "afspraken",
    "taken",
    "berichten",
    "documenten",
    "machtigingen",
    "inzagen",
];

impl Server {
    /// A municipality with one resident's own dossier, `d1`, that holds one task.
    pub async fn start(id: &str) -> Self {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let base = Url::parse(&format!("http://{}/", listener.local_addr().unwrap())).unwrap();
        let world = World {
            rows: BTreeMap::new(),
            dossiers: Vec::new(),
            untold: Vec::new(),
            page: 500,
            tokens: BTreeSet::new(),
            session: (3600, 900),
            etags: BTreeMap::new(),
            taken: BTreeMap::new(),
            acted: Vec::new(),
            files: BTreeMap::new(),
            ready: BTreeMap::new(),
            seen: Vec::new(),
            idp: Idp::new(),
            grants: Grants::default(),
            streams: VecDeque::new(),
            rules: Vec::new(),
        };
        let inner = Arc::new(Inner { world: Mutex::new(world), base, gate: tokio::sync::Notify::new() });
        let app = axum::Router::new().fallback(answer).with_state(inner.clone());
        let task = tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
        let server = Self { id: id.to_owned(), inner, task };
        server.grant("d1", true);
        server.set("d1", "taken", vec![taak("t1", "Formulier invullen")]);
        server
    }

    pub fn world(&self) -> MutexGuard<'_, World> {
        self.inner.world()
    }

    /// Lists a dossier in `/v1/ik`.
    pub fn grant(&self, id: &str, own: bool) {
        let mut dossier = json!({"id": id, "naam": format!("Persoon {id}"), "soort": if own { "eigen" } else { "gemachtigd" }});
        if !own {
            dossier["machtiging"] = json!({"id": "m", "soort": "digid", "gemachtigde": "Noor",
                "bevoegdheden": ["lezen", "berichten"], "ingangsdatum": "2026-01-01"});
        }
        self.world().dossiers.push(dossier);
    }

    /// Takes a dossier from `/v1/ik`.
    pub fn withdraw(&self, id: &str) {
        self.world().dossiers.retain(|d| d["id"] != id);
    }

    /// Sets the rows of a collection.
    pub fn set(&self, dossier: &str, segment: &str, rows: Vec<Value>) {
        self.world().rows.insert((dossier.into(), segment.into()), rows);
    }

    /// The next `times` requests with this method whose path ends so fail, after `skip` that do not.
    pub fn fault(&self, method: Method, path: &str, skip: usize, times: usize, fault: Fault) {
        self.world().rules.push(Rule { method, path: path.into(), skip, times, fault });
    }

    /// Every GET of this path fails from now on.
    pub fn fails(&self, path: &str, fault: Fault) {
        self.fault(Method::GET, path, 0, usize::MAX, fault);
    }

    /// No faults from now on.
    pub fn heals(&self) {
        self.world().rules.clear();
    }

    /// The requests since the last time.
    pub fn take_seen(&self) -> Vec<Seen> {
        std::mem::take(&mut self.world().seen)
    }

    /// The paths of API requests since the last time.
    pub fn take_paths(&self) -> Vec<String> {
        self.take_seen().into_iter().map(|s| s.path).filter(|p| p.starts_with("/v1/")).collect()
    }

    /// The gateway forgets every session.
    pub fn expire(&self) {
        self.world().tokens.clear();
    }
}

async fn answer(Shared(inner): Shared<Arc<Inner>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, 1 << 20).await.unwrap_or_default();
    let text = |name: &str| parts.headers.get(name).and_then(|v| v.to_str().ok()).map(str::to_owned);
    let path = parts.uri.path().to_owned();
    let token = text("authorization").map(|t| t.trim_start_matches("Bearer ").to_owned());
    let fault = {
        let mut world = inner.world();
        world.seen.push(Seen {
            method: parts.method.clone(),
            path: path.clone(),
            token: token.clone(),
            key: text("idempotency-key"),
            headers: parts.headers.clone(),
            body: body.to_vec(),
        });
        world.next_fault(&parts.method, &path)
    };
    if path.starts_with("/idp/") {
        return match fault {
            Some(fault) => broken(fault),
            None => crate::idp::answer(&inner, &parts, &body),
        };
    }
    let act =
        || api(&inner, &parts.method, &path, parts.uri.query(), &parts.headers, token.as_deref(), &body);
    match fault {
        Some(Fault::Hold) => {
            inner.gate.notified().await;
            act()
        }
        Some(Fault::LostAnswer) => {
            act();
            broken(Fault::Cut)
        }
        Some(fault) => broken(fault),
        None => act(),
    }
}

impl World {
    fn next_fault(&mut self, method: &Method, path: &str) -> Option<Fault> {
        for rule in self.rules.iter_mut().filter(|r| r.method == *method && path.ends_with(&r.path)) {
            if rule.skip > 0 {
                rule.skip -= 1;
            } else if rule.times > 0 {
                rule.times -= 1;
                return Some(rule.fault.clone());
            }
        }
        None
    }

    fn etag(&self, dossier: &str, segment: &str) -> String {
        let key = (dossier.to_owned(), segment.to_owned());
        self.etags.get(&key).cloned().unwrap_or_else(|| {
            let rows = self.rows.get(&key).cloned().unwrap_or_default();
            let hash = Sha256::digest(Value::Array(rows).to_string());
            format!("\"{:02x}{:02x}{:02x}{:02x}\"", hash[0], hash[1], hash[2], hash[3])
        })
    }
}

fn broken(fault: Fault) -> Response {
    let start = || Ok::<_, std::io::Error>(Bytes::from_static(b"{\"resultaten\":[ "));
    let json = |body: Body| ([(header::CONTENT_TYPE, "application/json")], body).into_response();
    match fault {
        Fault::Status(status, detail) => problem(status, detail),
        Fault::StatusWith(status, name, value) => {
            let mut response = problem(status, "");
            response.headers_mut().insert(name, HeaderValue::from_str(&value).unwrap());
            response
        }
        Fault::Body(media_type, body) => ([(header::CONTENT_TYPE, media_type)], body).into_response(),
        Fault::Endless => {
            let more = stream::repeat_with(|| Ok(Bytes::from_static(&[b' '; 16 << 10])));
            json(Body::from_stream(stream::iter([start()]).chain(more)))
        }
        Fault::Stall | Fault::Hold => {
            json(Body::from_stream(stream::iter([start()]).chain(stream::pending())))
        }
        Fault::Cut | Fault::LostAnswer => {
            let end = Err(std::io::Error::other("cut"));
            json(Body::from_stream(stream::iter([start(), end])))
        }
        Fault::Longer => {
            let mut response = json(Body::from_stream(stream::iter([start()])));
            response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from_static("5000"));
            response
        }
        Fault::Page(status) => {
            let status = StatusCode::from_u16(status).unwrap();
            (status, [(header::CONTENT_TYPE, "text/html")], "<h1>Nee</h1>").into_response()
        }
        Fault::Redirect(to) => (StatusCode::FOUND, [(header::LOCATION, to)]).into_response(),
    }
}

pub fn problem(status: u16, detail: &str) -> Response {
    let body =
        json!({"type": "about:blank", "title": "Fout", "status": status, "code": "fout", "detail": detail});
    let status = StatusCode::from_u16(status).unwrap();
    (status, [(header::CONTENT_TYPE, "application/problem+json")], body.to_string()).into_response()
}

fn with_etag(etag: &str, headers: &HeaderMap, body: impl FnOnce() -> Value) -> Response {
    let tag = [(header::ETAG, etag.to_owned())];
    if headers.get(header::IF_NONE_MATCH).is_some_and(|v| v == etag) {
        return (StatusCode::NOT_MODIFIED, tag).into_response();
    }
    (tag, axum::Json(body())).into_response()
}

fn api(
    inner: &Inner,
    method: &Method,
    path: &str,
    query: Option<&str>,
    headers: &HeaderMap,
    token: Option<&str>,
    body: &[u8],
) -> Response {
    let mut world = inner.world();
    let segments: Vec<&str> = path.trim_matches('/').split('/').collect();
    if segments == ["v1", "gemeente"] {
        return with_etag("\"g1\"", headers, || gemeente(&inner.base));
    }
    if !token.is_some_and(|t| world.tokens.contains(t)) {
        return problem(401, "");
    }
    let whole = query.map_or_else(|| path.to_owned(), |query| format!("{path}?{query}"));
    if let Some((etag, bytes)) = world.ready.get(&whole) {
        let tag = [(header::ETAG, etag.clone()), (header::CONTENT_TYPE, "application/json".into())];
        let known = headers.get(header::IF_NONE_MATCH).is_some_and(|v| v == etag.as_str());
        return if known {
            (StatusCode::NOT_MODIFIED, tag).into_response()
        } else {
            (tag, bytes.clone()).into_response()
        };
    }
    match (method.as_str(), &segments[1..]) {
        ("GET", ["ik"]) => {
            let ends = Timestamp::now() + SignedDuration::from_secs(world.session.0);
            let sessie = json!({"eindigt": ends.to_string(), "inactiefSeconden": world.session.1});
            let mut ik = json!({"naam": "Noor", "sessie": sessie, "dossiers": world.dossiers});
            if !world.untold.is_empty() {
                ik["verouderd"] = json!(world.untold);
            }
            axum::Json(ik).into_response()
        }
        (_, ["dossiers", dossier, ..]) if !world.dossiers.iter().any(|d| d["id"] == *dossier) => {
            problem(404, "")
        }
        ("GET", ["dossiers", dossier]) => {
            let etags: BTreeMap<&str, String> =
                SEGMENTS.iter().map(|s| (*s, world.etag(dossier, s))).collect();
            axum::Json(json!({"id": dossier, "etags": etags})).into_response()
        }
        ("GET", ["dossiers", _, "gebeurtenissen"]) => {
            let (said, open) = world.streams.pop_front().unwrap_or((b": dag\n\n".to_vec(), true));
            let said = stream::iter([Ok::<_, std::io::Error>(Bytes::from(said))]);
            let rest = if open { stream::pending().left_stream() } else { stream::empty().right_stream() };
            ([(header::CONTENT_TYPE, "text/event-stream")], Body::from_stream(said.chain(rest)))
                .into_response()
        }
        ("GET", ["dossiers", dossier, segment]) => {
            let key = ((*dossier).to_owned(), (*segment).to_owned());
            let rows = world.rows.get(&key).cloned().unwrap_or_default();
            let from = query.and_then(|q| q.strip_prefix("cursor=p")).map_or(0, |n| n.parse().unwrap());
            let end = rows.len().min(from + world.page);
            with_etag(&world.etag(dossier, segment), headers, || {
                let mut page = json!({"resultaten": rows[from.min(end)..end]});
                if end < rows.len() {
                    page["volgende"] = json!(format!("p{end}"));
                }
                page
            })
        }
        ("GET", ["dossiers", _, "documenten", id, "inhoud"]) => match world.files.get(*id) {
            Some((media_type, bytes)) => {
                ([(header::CONTENT_TYPE, media_type.clone())], bytes.clone()).into_response()
            }
            None => problem(404, ""),
        },
        ("POST", ["meldingen"]) => {
            let Some(key) = headers.get("idempotency-key").and_then(|v| v.to_str().ok()) else {
                return problem(400, "geen sleutel");
            };
            if let Some(earlier) = world.taken.get(key) {
                return axum::Json(earlier.clone()).into_response();
            }
            let body: Value = serde_json::from_slice(body).unwrap();
            let id = format!("n{}", world.acted.len() + 1);
            let receipt = json!({"id": id, "kenmerk": "WMO-9", "ontvangen": RECEIVED});
            world.taken.insert(key.to_owned(), receipt.clone());
            world.acted.push((key.to_owned(), body));
            axum::Json(receipt).into_response()
        }
        ("POST", ["machtigingen", "inwisselen"]) => {
            let key = headers.get("idempotency-key").and_then(|v| v.to_str().ok()).unwrap();
            world.redeem(key, &serde_json::from_slice(body).unwrap())
        }
        ("POST", ["dossiers", dossier, "machtigingen"]) => {
            let key = headers.get("idempotency-key").and_then(|v| v.to_str().ok()).unwrap();
            world.hand_over(dossier, key, &serde_json::from_slice(body).unwrap())
        }
        ("DELETE", ["dossiers", dossier, "machtigingen", id]) => world.end(dossier, id, headers),
        ("POST" | "PATCH", ["dossiers", dossier, segment, row @ ..]) => {
            let Some(key) = headers.get("idempotency-key").and_then(|v| v.to_str().ok()) else {
                return problem(400, "geen sleutel");
            };
            if let Some(earlier) = world.taken.get(key) {
                return axum::Json(earlier.clone()).into_response();
            }
            let body: Value = serde_json::from_slice(body).unwrap();
            let place = ((*dossier).to_owned(), (*segment).to_owned());
            let number = world.acted.len() + 1;
            let rows = world.rows.entry(place).or_default();
            let id = match row {
                [] => {
                    let id = format!("n{number}");
                    if *segment == "berichten" {
                        let mut row = bericht(&id, body["tekst"].as_str().unwrap());
                        row["chat"] = body["chat"].clone();
                        row["bijlagen"] = body["bijlagen"].clone();
                        row["vanGemeente"] = json!(false);
                        rows.push(row);
                    }
                    if *segment == "documenten" && body["soort"].is_null() {
                        rows.push(document(&id, body["titel"].as_str().unwrap(), 1));
                    }
                    id
                }
                [id, ..] => {
                    let Some(row) = rows.iter_mut().find(|r| r["id"] == *id) else { return problem(404, "") };
                    if headers.get("if-match").and_then(|v| v.to_str().ok()) != row["etag"].as_str() {
                        return problem(412, "");
                    }
                    for (name, value) in body.as_object().unwrap() {
                        row[name] = value.clone();
                    }
                    row["etag"] = json!(format!("\"v{number}\""));
                    (*id).to_owned()
                }
            };
            let receipt = json!({"id": id, "ontvangen": RECEIVED});
            world.taken.insert(key.to_owned(), receipt.clone());
            world.acted.push((key.to_owned(), body));
            axum::Json(receipt).into_response()
        }
        _ => problem(404, ""),
    }
}

fn gemeente(base: &Url) -> Value {
    json!({"id": "proef", "naam": "Proefstad", "toegang": "De Toegang", "kanalen": [], "openingstijden": [],
        "clientondersteuning": [], "vrijwilligers": [], "klachten": [], "aanbod": [], "pgbTarieven": [],
        "aanmelden": {"issuer": format!("{base}idp"), "clientId": "naaste", "scopes": ["openid", "dossier"]},
        "elektronisch": ["melding", "persoonlijkPlan", "bezwaar"],
        "chat": {"openingstijden": [{"dag": 6, "van": "09:00:00", "tot": "17:00:00", "opAfspraak": false}]}, "gecontroleerdOp": "2026-11-21", "bronnen": []})
}

pub fn taak(id: &str, titel: &str) -> Value {
    json!({"id": id, "titel": titel, "status": "open", "etag": "\"1\""})
}

pub fn bericht(id: &str, tekst: &str) -> Value {
    json!({"id": id, "vanGemeente": false, "afzender": "Noor", "tekst": tekst, "verzonden": "2026-11-21T12:00:00Z"})
}

pub fn afspraak(id: &str, titel: &str) -> Value {
    json!({"id": id, "titel": titel, "datum": "2026-12-01", "tijd": "10:00:00", "zone": "Europe/Amsterdam",
        "moment": "2026-12-01T09:00:00Z", "duurMinuten": 60, "antwoord": "open", "etag": "\"a1\""})
}

pub fn document(id: &str, titel: &str, grootte: usize) -> Value {
    json!({"id": id, "titel": titel, "formaat": "application/pdf", "grootte": grootte, "datum": "2026-11-01"})
}
