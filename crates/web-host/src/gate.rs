//! Who may use this host: the one browser that was given the printed address.
//!
//! Every program and every web page on this machine can reach a loopback port, so each request must name
//! this host exactly (against DNS rebinding), come from this host's own page (against other pages), and carry
//! the cookie that the one-time token in the printed address was exchanged for.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::sync::{Arc, Mutex, PoisonError};

/// The gate of one host. Cheap to clone.
#[derive(Clone)]
pub struct Gate(Arc<Inner>);

struct Inner {
    port: u16,
    /// The token of the printed address; none once it was used.
    token: Mutex<Option<Secret>>,
    /// What the cookie holds.
    session: Secret,
}

/// 32 random bytes as hex.
struct Secret(String);

impl Secret {
    fn random() -> Result<Self, getrandom::Error> {
        let mut bytes = [0_u8; 32];
        getrandom::fill(&mut bytes)?;
        Ok(Self(bytes.iter().map(|byte| format!("{byte:02x}")).collect()))
    }

    /// Compares in a time that does not depend on where the texts differ.
    fn is(&self, other: &str) -> bool {
        self.0.len() == other.len()
            && self.0.bytes().zip(other.bytes()).fold(0, |difference, (a, b)| difference | (a ^ b)) == 0
    }
}

impl Gate {
    /// The gate of the host on this port.
    ///
    /// # Errors
    /// Where the system has no randomness.
    pub fn new(port: u16) -> Result<Self, getrandom::Error> {
        Ok(Self(Arc::new(Inner { port, token: Mutex::new(None), session: Secret::random()? })))
    }

    /// A new address that lets one browser in, once. An earlier one no longer works.
    ///
    /// # Errors
    /// Where the system has no randomness.
    pub fn address(&self) -> Result<String, getrandom::Error> {
        let secret = Secret::random()?;
        let address = format!("http://127.0.0.1:{}/?token={}", self.0.port, secret.0);
        *self.0.token.lock().unwrap_or_else(PoisonError::into_inner) = Some(secret);
        Ok(address)
    }

    /// Cookies know no ports, so the name tells hosts apart.
    fn cookie(&self) -> String {
        format!("naaste-{}", self.0.port)
    }

    /// Uses the token up where it is right. A wrong guess leaves it as it is.
    fn redeem(&self, offered: &str) -> bool {
        let mut token = self.0.token.lock().unwrap_or_else(PoisonError::into_inner);
        let right = token.as_ref().is_some_and(|token| token.is(offered));
        if right {
            *token = None;
        }
        right
    }

    fn names_this_host(&self, headers: &HeaderMap) -> bool {
        let mut hosts = headers.get_all(header::HOST).iter();
        let named = hosts
            .next()
            .is_some_and(|host| host.as_bytes() == format!("127.0.0.1:{}", self.0.port).as_bytes());
        named && hosts.next().is_none()
    }

    fn comes_from_this_host(&self, method: &Method, headers: &HeaderMap) -> bool {
        let mut origins = headers.get_all(header::ORIGIN).iter();
        let origin = origins.next().map(|origin| {
            origin.as_bytes() == format!("http://127.0.0.1:{}", self.0.port).as_bytes()
                && origins.next().is_none()
        });
        // Browsers send no Origin when they navigate or load a picture, but always with a POST.
        let safe = method == Method::GET || method == Method::HEAD;
        origin.unwrap_or(safe) && safe_site(headers)
    }

    fn has_cookie(&self, headers: &HeaderMap) -> bool {
        let name = self.cookie();
        headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .any(|(key, value)| key == name && self.0.session.is(value))
    }
}

/// `Sec-Fetch-Site` is sent by browsers alone and cannot be set by pages: ports of one host are one site for
/// cookies, so `same-site` is another program's page.
fn safe_site(headers: &HeaderMap) -> bool {
    match headers.get("sec-fetch-site").map(|value| value.as_bytes()) {
        None | Some(b"same-origin" | b"none") => true,
        // A link to the printed address, followed from a terminal in a browser or an editor.
        Some(_) => headers.get("sec-fetch-mode").is_some_and(|mode| mode.as_bytes() == b"navigate"),
    }
}

/// Lets a request pass, exchanges the token for the cookie, or answers 403.
pub async fn check(State(gate): State<Gate>, request: Request, next: Next) -> Response {
    let headers = request.headers();
    if !gate.names_this_host(headers) || !gate.comes_from_this_host(request.method(), headers) {
        return refused();
    }
    if let (&Method::GET, "/", Some(token)) =
        (request.method(), request.uri().path(), offered(request.uri().query()))
    {
        if gate.redeem(token) {
            let cookie = format!("{}={}; Path=/; HttpOnly; SameSite=Strict", gate.cookie(), gate.0.session.0);
            return (
                StatusCode::SEE_OTHER,
                [(header::SET_COOKIE, cookie), (header::LOCATION, "/".to_owned())],
            )
                .into_response();
        }
        // The same address again, in the browser that used it: it is in already.
        if gate.has_cookie(headers) {
            return (StatusCode::SEE_OTHER, [(header::LOCATION, "/")]).into_response();
        }
        return refused();
    }
    if !gate.has_cookie(headers) {
        return refused();
    }
    next.run(request).await
}

fn offered(query: Option<&str>) -> Option<&str> {
    query?.split('&').find_map(|pair| pair.strip_prefix("token="))
}

fn refused() -> Response {
    let text = "Deze pagina is alleen voor de browser die met het adres uit het venster is geopend.\n\
                This page is only for the browser that was opened with the printed address.\n";
    (StatusCode::FORBIDDEN, [(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}
