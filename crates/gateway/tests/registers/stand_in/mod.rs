//! Servers that answer as registries do, and remember what they were asked.

pub mod backoffice;
pub mod objects;
pub mod openzaak;
pub mod valkey;

use axum::{
    Router,
    body::{Body, Bytes},
    extract::{Request, State},
    http::{HeaderMap, Method, StatusCode, Uri},
    response::Response,
};
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};

/// A request as it came in.
#[derive(Clone, Debug)]
pub struct Seen {
    pub method: Method,
    #[allow(dead_code)] // read by the test of the log
    pub uri: String,
    pub path: String,
    pub query: BTreeMap<String, String>,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Seen {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|v| v.to_str().ok())
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }

    /// `http://host`, as the caller reached it.
    pub fn root(&self) -> String {
        format!("http://{}", self.header("host").unwrap())
    }
}

/// An answer.
#[derive(Clone, Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
    /// Cuts the connection after the work is done: the answer is lost.
    pub lost: bool,
}

impl Reply {
    pub fn json(status: u16, body: &Value) -> Self {
        let headers = vec![("content-type", "application/json".to_owned())];
        Self { status, headers, body: body.to_string().into_bytes(), lost: false }
    }

    pub fn bytes(bytes: impl Into<Vec<u8>>) -> Self {
        let headers = vec![("content-type", "application/octet-stream".to_owned())];
        Self { status: 200, headers, body: bytes.into(), lost: false }
    }

    /// A no in the envelope of the ZGW standard.
    pub fn problem(status: u16, code: &str, params: &[(&str, &str)]) -> Self {
        let params: Vec<Value> = params
            .iter()
            .map(|(name, code)| json!({ "name": name, "code": code, "reason": "Onjuist." }))
            .collect();
        Self::json(
            status,
            &json!({
                "type": "https://registry.example/fouten/x/", "code": code, "title": "Titel", "status": status,
                "detail": "Dat kan niet.", "instance": "urn:uuid:0b1d2c3e-4f50-4c53-9f1a-7d3b7e5e3c2a",
                "invalidParams": params,
            }),
        )
    }
}

type Answer = dyn Fn(&Seen) -> Reply + Send + Sync;
/// What goes wrong for some requests: None is nothing.
type Fault = dyn Fn(&Seen, &dyn Fn() -> Reply) -> Option<Reply> + Send + Sync;

struct Inner {
    answer: Box<Answer>,
    fault: Mutex<Option<Arc<Fault>>>,
    seen: Mutex<Vec<Seen>>,
    delay: Mutex<Duration>,
    now: AtomicUsize,
    most: AtomicUsize,
}

/// A running server; it ends with the test.
#[derive(Clone)]
pub struct StandIn {
    pub root: String,
    inner: Arc<Inner>,
}

impl StandIn {
    pub async fn start(answer: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let root = format!("http://{}", listener.local_addr().unwrap());
        let inner = Arc::new(Inner {
            answer: Box::new(answer),
            fault: Mutex::default(),
            seen: Mutex::default(),
            delay: Mutex::default(),
            now: AtomicUsize::new(0),
            most: AtomicUsize::new(0),
        });
        let router = Router::new().fallback(handle).with_state(inner.clone());
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { root, inner }
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.inner.seen.lock().unwrap().clone()
    }

    pub fn forget(&self) {
        self.inner.seen.lock().unwrap().clear();
    }

    /// Requests to this method and the end of this path.
    pub fn count(&self, method: &str, path: &str) -> usize {
        self.seen().iter().filter(|s| s.method == method && s.path.ends_with(path)).count()
    }

    /// The most requests that were being answered at one moment.
    pub fn most_at_once(&self) -> usize {
        self.inner.most.load(SeqCst)
    }

    pub fn slow(&self, delay: Duration) {
        *self.inner.delay.lock().unwrap() = delay;
    }

    /// From now on, what goes wrong. The second argument does the work, for an answer that is lost after it.
    pub fn fault(&self, fault: impl Fn(&Seen, &dyn Fn() -> Reply) -> Option<Reply> + Send + Sync + 'static) {
        *self.inner.fault.lock().unwrap() = Some(Arc::new(fault));
    }

    /// Answers every request so.
    pub fn down(&self, status: u16) {
        self.fault(move |_, _| Some(Reply::json(status, &json!({ "detail": "stuk" }))));
    }

    pub fn mend(&self) {
        *self.inner.fault.lock().unwrap() = None;
    }
}

async fn handle(
    State(inner): State<Arc<Inner>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    request: Request,
) -> Response {
    let body = axum::body::to_bytes(request.into_body(), usize::MAX).await.unwrap();
    let query =
        url::form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).into_owned().collect();
    let seen = Seen { method, uri: uri.to_string(), path: uri.path().to_owned(), query, headers, body };
    inner.seen.lock().unwrap().push(seen.clone());
    let now = inner.now.fetch_add(1, SeqCst) + 1;
    inner.most.fetch_max(now, SeqCst);
    let delay = *inner.delay.lock().unwrap();
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
    let fault = inner.fault.lock().unwrap().clone();
    let work = || (inner.answer)(&seen);
    let reply = fault.and_then(|fault| fault(&seen, &work)).unwrap_or_else(work);
    inner.now.fetch_sub(1, SeqCst);
    let mut response = Response::builder().status(StatusCode::from_u16(reply.status).unwrap());
    for (name, value) in reply.headers {
        response = response.header(name, value);
    }
    if reply.lost {
        // A body that breaks off: the caller knows nothing of what was done.
        let broken = futures::stream::once(async { Err::<Bytes, _>(std::io::Error::other("lost")) });
        return response.body(Body::from_stream(broken)).unwrap();
    }
    response.body(Body::from(reply.body)).unwrap()
}

/// A page of a list.
pub fn page(rows: &[Value], next: Option<String>) -> Value {
    json!({ "count": rows.len(), "next": next, "previous": null, "results": rows })
}
