//! Signing in without a person: what a browser and its user do, done by a program over the same pages.
//! There is no other way in.

use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper::header::{CONTENT_TYPE, HOST, LOCATION};
use hyper::{Method, Request};
use hyper_util::rt::TokioIo;
use std::time::Duration;
use tokio::net::TcpStream;
use url::Url;

/// No page of the demo is longer.
const LARGEST: usize = 256 * 1024;
/// No answer takes longer.
const PATIENCE: Duration = Duration::from_secs(30);

/// Why it did not work.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// The address is not one of this machine.
    #[error("not an address of this machine")]
    NotLoopback,
    /// No answer, or none that could be read.
    #[error("no answer: {0}")]
    NoAnswer(String),
    /// The identity provider or the app refused.
    #[error("refused with status {0}")]
    Refused(u16),
    /// The page offers nobody of this name.
    #[error("nobody is called {0:?}")]
    NoSuchPersona(String),
}

/// Opens the sign-in page at `authorize`, chooses `persona`, and follows the way back to the app, which
/// is waiting there.
///
/// # Errors
/// [`SignInError`]; the app then goes on waiting.
pub async fn as_persona(authorize: &Url, persona: &str) -> Result<(), SignInError> {
    let back = choose(authorize, persona).await?;
    let answer = send(Method::GET, &back, None).await?;
    if answer.status == 200 { Ok(()) } else { Err(SignInError::Refused(answer.status)) }
}

/// The same up to the address to which the browser is sent back, code and all.
///
/// # Errors
/// [`SignInError`].
pub async fn choose(authorize: &Url, persona: &str) -> Result<Url, SignInError> {
    let page = send(Method::GET, authorize, None).await?;
    if page.status != 200 {
        return Err(SignInError::Refused(page.status));
    }
    let request = hidden(&page.body, "verzoek").ok_or_else(|| SignInError::NoAnswer("no form".to_owned()))?;
    if !page.body.contains(&format!("name=\"persona\" value=\"{persona}\"")) {
        return Err(SignInError::NoSuchPersona(persona.to_owned()));
    }
    let form = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("verzoek", &request)
        .append_pair("persona", persona)
        .finish();
    let target = authorize.join("/authorize").map_err(|_| SignInError::NotLoopback)?;
    let sent = send(Method::POST, &target, Some(form)).await?;
    match sent.location {
        Some(location) if sent.status == 303 => {
            Url::parse(&location).map_err(|_| SignInError::NoAnswer("no address to go back to".to_owned()))
        }
        _ => Err(SignInError::Refused(sent.status)),
    }
}

struct Answer {
    status: u16,
    location: Option<String>,
    body: String,
}

/// The value of a hidden field.
fn hidden(page: &str, name: &str) -> Option<String> {
    let start = format!("<input type=\"hidden\" name=\"{name}\" value=\"");
    let (_, rest) = page.split_once(&start)?;
    rest.split_once('"').map(|(value, _)| value.to_owned())
}

async fn send(method: Method, url: &Url, form: Option<String>) -> Result<Answer, SignInError> {
    tokio::time::timeout(PATIENCE, exchange(method, url, form))
        .await
        .map_err(|_| SignInError::NoAnswer("it took too long".to_owned()))?
}

/// One request over one connection.
async fn exchange(method: Method, url: &Url, form: Option<String>) -> Result<Answer, SignInError> {
    let loopback = match url.host() {
        Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
        Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
        _ => false,
    };
    if url.scheme() != "http" || !loopback {
        return Err(SignInError::NotLoopback);
    }
    // what went wrong, never the address: it may hold a code
    let failed = |error: &dyn std::fmt::Display| SignInError::NoAnswer(error.to_string());
    let address = url.socket_addrs(|| None).map_err(|e| failed(&e))?;
    let stream = TcpStream::connect(&*address).await.map_err(|e| failed(&e))?;
    let (mut sender, connection) =
        hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.map_err(|e| failed(&e))?;
    let connection = tokio::spawn(connection);
    let path = match url.query() {
        Some(query) => format!("{}?{query}", url.path()),
        None => url.path().to_owned(),
    };
    let mut request = Request::builder().method(method).uri(path).header(HOST, url.authority());
    if form.is_some() {
        request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    }
    let request = request.body(Full::new(Bytes::from(form.unwrap_or_default()))).map_err(|e| failed(&e))?;
    let response = sender.send_request(request).await.map_err(|e| failed(&e))?;
    let status = response.status().as_u16();
    let location = response.headers().get(LOCATION).and_then(|v| v.to_str().ok()).map(str::to_owned);
    let body =
        Limited::new(response.into_body(), LARGEST).collect().await.map_err(|e| failed(&e))?.to_bytes();
    connection.abort();
    Ok(Answer { status, location, body: String::from_utf8_lossy(&body).into_owned() })
}
