//! Warm collections beside an axum handler that answers a constant: over HTTP/1.1 on loopback, with the same client, in the
//! same process and in turns, so that whatever else the machine does hits both.

use crate::{
    ZAKEN,
    issuer::{TestIssuer, Token},
    measure::Promise,
    stand_in::openzaak::OpenZaak,
    support::{CLIENT, Town},
};
use axum::{Router, http::header, routing::get};
use bytes::Bytes;
use gateway::{Gateway, GatewayConfig, Secret};
use jiff::Timestamp;
use std::{
    net::SocketAddr,
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

const REQUESTS: u32 = 2_000;
const CONNECTIONS: u32 = 8;
const ROUNDS: usize = 10;

/// A server, the request that is sent to it, and the length of its answers with their heads.
struct Target {
    address: SocketAddr,
    request: Vec<u8>,
    length: usize,
}

impl Target {
    async fn new(address: SocketAddr, request: String) -> Self {
        let request = request.into_bytes();
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(&request).await.unwrap();
        let (mut all, mut buffer) = (Vec::new(), vec![0; 65_536]);
        let length = loop {
            let read = stream.read(&mut buffer).await.unwrap();
            assert!(read > 0, "the server hung up");
            all.extend_from_slice(&buffer[..read]);
            let text = String::from_utf8_lossy(&all).to_lowercase();
            assert!(text.starts_with("http/1.1 200"), "{text}");
            let Some((head, _)) = text.split_once("\r\n\r\n") else { continue };
            let said = head.split_once("content-length: ").unwrap().1;
            let said: usize = said.split("\r\n").next().unwrap().parse().unwrap();
            if all.len() == head.len() + 4 + said {
                break all.len();
            }
        };
        Self { address, request, length }
    }

    /// How long so many answers take.
    async fn time(&self) -> Duration {
        let mut connections = Vec::new();
        for _ in 0..CONNECTIONS {
            let stream = TcpStream::connect(self.address).await.unwrap();
            stream.set_nodelay(true).unwrap();
            connections.push(stream);
        }
        let started = Instant::now();
        let work = connections.into_iter().map(|mut stream| async move {
            let mut buffer = vec![0; self.length];
            for _ in 0..REQUESTS / CONNECTIONS {
                stream.write_all(&self.request).await.unwrap();
                stream.read_exact(&mut buffer).await.unwrap();
                assert!(buffer.starts_with(b"HTTP/1.1 200"));
            }
        });
        futures::future::join_all(work).await;
        started.elapsed()
    }
}

async fn serve(router: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await.unwrap() });
    address
}

pub async fn measure(zaak: OpenZaak) -> Vec<Promise> {
    // The log is written as in production, to nowhere.
    let log = gateway::server::log("info", std::io::sink, false).unwrap();
    drop(tracing::subscriber::set_global_default(log));
    let issuer = TestIssuer::start().await;
    let mut config =
        GatewayConfig::new(issuer.address.parse().unwrap(), "inwoner-api", "naaste", Secret::new([7; 32]));
    (config.limits.token_per_second, config.limits.address_per_second) = (1_000_000, 1_000_000);
    (config.limits.token_burst, config.limits.address_burst) = (1_000_000, 1_000_000);
    config.cache.collection_seconds = 600;
    let registers = Town::default().with("freshness.fresh_seconds = 600").zgw("zaaksysteem", &zaak).config();
    let registry =
        gateway::registry::MunicipalRegistry::open(registers, Arc::new(gateway::SystemClock)).unwrap();
    let gateway = Gateway::new(config, Arc::new(registry)).unwrap();
    let token = Token::new(&issuer, CLIENT, Timestamp::now()).sign_ec();
    let address = serve(gateway.router()).await;
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let ask = async |path: &str| {
        let answer = http.get(format!("http://{address}{path}")).bearer_auth(&token).send().await.unwrap();
        assert!(answer.status().is_success());
        answer.bytes().await.unwrap()
    };
    let ik: serde_json::Value = serde_json::from_slice(&ask("/v1/ik").await).unwrap();
    let path = format!("/v1/dossiers/{}/zaken", ik["dossiers"][0]["id"].as_str().unwrap());
    let body = ask(&path).await;
    let page: serde_json::Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(page["resultaten"].as_array().unwrap().len(), ZAKEN);

    let request = format!("GET {path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {token}\r\n\r\n");
    let warm = Target::new(address, request.clone()).await;
    let constant = constant("constant".into()).await;
    let constant = Target::new(constant, "GET / HTTP/1.1\r\nhost: x\r\n\r\n".to_owned()).await;
    let alike = Target::new(self::constant(body.clone()).await, request).await;
    let mut times = [Duration::ZERO; 3];
    for _ in 0..ROUNDS {
        for (time, target) in times.iter_mut().zip([&constant, &alike, &warm]) {
            *time += target.time().await;
        }
    }
    let [bare, same, ours] = times.map(|time| time.as_secs_f64());
    let rate = f64::from(REQUESTS) * ROUNDS as f64 / ours;
    println!("a warm collection of {} bytes: {rate:.0} answers a second", body.len());
    // Compressed answers have no length beforehand, so they are timed one by one.
    let started = Instant::now();
    let count = 300;
    for _ in 0..count {
        let asked = http.get(format!("http://{address}{path}")).bearer_auth(&token);
        let answer = asked.header(header::ACCEPT_ENCODING, "gzip").send().await.unwrap();
        assert!(answer.status().is_success());
        answer.bytes().await.unwrap();
    }
    let one = started.elapsed().as_secs_f64() * 1_000.0 / f64::from(count);
    vec![
        Promise::least("warm collections / constant handler, rate".to_owned(), bare / ours, Some(0.5), "×"),
        Promise::least(
            "where the constant is the same bytes, asked for alike".to_owned(),
            same / ours,
            None,
            "×",
        ),
        Promise::most("a warm collection, compressed, one after another".to_owned(), one, None, "ms"),
    ]
}

/// A handler that answers this, whatever is asked.
async fn constant(body: Bytes) -> SocketAddr {
    let other = body.clone();
    let router = Router::new()
        .route("/", get(move || std::future::ready(body.clone())))
        .fallback(move || std::future::ready(other.clone()));
    serve(router).await
}
