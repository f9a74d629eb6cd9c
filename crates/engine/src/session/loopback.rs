//! Where the browser comes back to: `http://127.0.0.1:<port>/aanmelden` (RFC 8252, 7.3).
//!
//! The port is bound only while somebody signs in. One request counts: a GET of exactly this path, for
//! this host, with the state that was sent. Anything else (a favicon, a probe by another page) gets a
//! short refusal and changes nothing.

use super::page::Page;
use crate::net::Failure;
use domain::call::ErrorCode;
use futures::stream::{FuturesUnordered, StreamExt};
use std::{collections::BTreeMap, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    time::timeout,
};
use url::form_urlencoded;

/// The path, exactly.
pub const PATH: &str = "/aanmelden";
/// No request line with its headers is longer.
const LARGEST: usize = 32 << 10;
/// Browsers open connections ahead of need and leave them silent.
const PATIENCE: Duration = Duration::from_secs(10);
/// Connections read at the same time.
const CONNECTIONS: usize = 16;

/// A bound port that waits for the browser.
pub struct Loopback {
    listener: TcpListener,
    port: u16,
}

/// What the browser brought, and the connection that still waits for its page.
pub struct Returned {
    /// The parameters.
    pub parameters: BTreeMap<String, String>,
    stream: TcpStream,
}

impl Loopback {
    /// Binds a free port on 127.0.0.1.
    ///
    /// # Errors
    /// `SignInFailed` where the system gives none.
    pub async fn bind() -> Result<Self, Failure> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.map_err(|_| ErrorCode::SignInFailed)?;
        let port = listener.local_addr().map_err(|_| ErrorCode::SignInFailed)?.port();
        Ok(Self { listener, port })
    }

    /// The redirect address.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}{PATH}", self.port)
    }

    /// Waits for the browser. Requests without this state get `wrong` and do not count.
    pub async fn wait(&self, state: &str, wrong: &Page) -> Returned {
        let wrong = wrong.html();
        let mut open = FuturesUnordered::new();
        loop {
            tokio::select! {
                accepted = self.listener.accept(), if open.len() < CONNECTIONS => {
                    if let Ok((stream, _)) = accepted {
                        open.push(timeout(PATIENCE, self.read(stream, state, &wrong)));
                    }
                }
                Some(read) = open.next() => {
                    if let Ok(Some(returned)) = read {
                        return returned;
                    }
                }
            }
        }
    }

    async fn read(&self, mut stream: TcpStream, state: &str, wrong: &str) -> Option<Returned> {
        let head = head(&mut stream).await?;
        match self.parse(&head) {
            Ok(parameters) if parameters.get("state").is_some_and(|s| s == state) => {
                Some(Returned { parameters, stream })
            }
            Ok(_) => {
                answer(stream, "400 Bad Request", wrong).await;
                None
            }
            Err(status) => {
                answer(stream, status, "").await;
                None
            }
        }
    }

    fn parse(&self, head: &str) -> Result<BTreeMap<String, String>, &'static str> {
        let mut lines = head.split("\r\n");
        let mut words = lines.next().unwrap_or_default().split(' ');
        let (method, target, version) = (words.next(), words.next(), words.next());
        if !version.is_some_and(|v| v.starts_with("HTTP/1.")) || words.next().is_some() {
            return Err("400 Bad Request");
        }
        // Another name for this address would be a page that had its own name point here.
        let host = format!("127.0.0.1:{}", self.port);
        let mut hosts =
            lines.filter_map(|l| l.split_once(':')).filter(|(n, _)| n.eq_ignore_ascii_case("host"));
        if hosts.next().is_none_or(|(_, value)| value.trim() != host) || hosts.next().is_some() {
            return Err("400 Bad Request");
        }
        let (path, query) =
            target.unwrap_or_default().split_once('?').unwrap_or((target.unwrap_or_default(), ""));
        if path != PATH {
            return Err("404 Not Found");
        }
        if method != Some("GET") {
            return Err("405 Method Not Allowed");
        }
        let mut parameters = BTreeMap::new();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            // RFC 6749, 3.1: no parameter comes twice.
            if parameters.insert(name.into_owned(), value.into_owned()).is_some() {
                return Err("400 Bad Request");
            }
        }
        Ok(parameters)
    }
}

impl Returned {
    /// Shows the page and closes.
    pub async fn show(self, page: &Page) {
        // A browser that left has signed in all the same.
        let _ = timeout(PATIENCE, answer(self.stream, "200 OK", &page.html())).await;
    }
}

/// The request line and headers; `None` where they do not come or do not end.
async fn head(stream: &mut TcpStream) -> Option<String> {
    let mut head = Vec::with_capacity(2048);
    let mut piece = [0; 2048];
    loop {
        let read = stream.read(&mut piece).await.ok().filter(|n| *n > 0)?;
        head.extend_from_slice(piece.get(..read)?);
        if let Some(end) = head.windows(4).position(|w| w == b"\r\n\r\n") {
            head.truncate(end);
            return String::from_utf8(head).ok();
        }
        if head.len() > LARGEST {
            return None;
        }
    }
}

async fn answer(mut stream: TcpStream, status: &str, body: &str) {
    // The address holds a code, which is spent; it goes nowhere from here.
    let text = format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\n\
         Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n\
         Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; \
         base-uri 'none'; form-action 'none'\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    if stream.write_all(text.as_bytes()).await.is_ok() {
        let _ = stream.shutdown().await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(title: &str) -> Page {
        Page::new("nl", title, "tekst")
    }

    async fn ask(port: u16, request: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        answer
    }

    #[tokio::test]
    async fn only_the_right_request_counts() {
        let loopback = Loopback::bind().await.unwrap();
        let port = loopback.port;
        let browser = tokio::spawn(async move {
            let host = format!("Host: 127.0.0.1:{port}\r\n\r\n");
            let _silent = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
            for (request, status) in [
                (format!("GET /favicon.ico HTTP/1.1\r\n{host}"), "404"),
                (format!("GET /aanmelden/ HTTP/1.1\r\n{host}"), "404"),
                (format!("POST /aanmelden?state=s HTTP/1.1\r\n{host}"), "405"),
                (format!("GET /aanmelden?state=other&code=c HTTP/1.1\r\n{host}"), "400"),
                (format!("GET /aanmelden?state=s&state=s HTTP/1.1\r\n{host}"), "400"),
                ("GET /aanmelden?state=s HTTP/1.1\r\nHost: evil.example\r\n\r\n".into(), "400"),
                ("GET /aanmelden?state=s HTTP/1.1\r\n\r\n".into(), "400"),
                ("nonsense\r\n\r\n".into(), "400"),
            ] {
                let answer = ask(port, &request).await;
                assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{request}: {answer}");
            }
            ask(port, &format!("GET /aanmelden?state=s&code=a%20b HTTP/1.1\r\n{host}")).await
        });
        let returned = loopback.wait("s", &page("mis")).await;
        assert_eq!(returned.parameters["code"], "a b");
        returned.show(&page("<b>Klaar</b>")).await;
        let shown = browser.await.unwrap();
        assert!(shown.starts_with("HTTP/1.1 200") && shown.contains("&lt;b&gt;Klaar"), "{shown}");
        assert!(!shown.contains("<script"));
        drop(loopback);
        assert!(TcpStream::connect(("127.0.0.1", port)).await.is_err(), "the port is free again");
    }

    #[tokio::test]
    async fn a_request_without_an_end_is_left() {
        let loopback = Loopback::bind().await.unwrap();
        let port = loopback.port;
        let mut stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
        let (mut server, _) = loopback.listener.accept().await.unwrap();
        let writer = tokio::spawn(async move {
            let _ = stream.write_all(&vec![b'x'; LARGEST * 2]).await;
            stream
        });
        assert!(head(&mut server).await.is_none());
        drop(server);
        let _ = writer.await;
    }
}
