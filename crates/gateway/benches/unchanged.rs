//! "Unchanged" (304) of a warm collection beside an axum handler that answers a constant: both over
//! HTTP/1.1 on loopback, with the same client, in the same process. Every layer of the gateway is on,
//! its log included; only the limits are out of the way.
//!
//! The two are measured in turns, so that whatever else the machine does hits both; at the end stands
//! the ratio of their rates (at least 0.7 is the aim). The constant handler is asked with the shortest
//! request there is; the ratio to one that is sent the same bytes as the gateway stands below.
#![allow(clippy::unwrap_used, clippy::panic)] // a bench has nobody to answer to

#[path = "../tests/api/support/mod.rs"]
#[allow(dead_code, unused_imports)]
mod support;

use axum::{Router, routing::get};
use criterion::{Criterion, Throughput};
use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};
use support::{ANNA, World};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    runtime::Runtime,
};

/// Requests of one measurement, and the connections that share them.
const REQUESTS: u32 = 4_000;
const CONNECTIONS: u32 = 8;

/// A server and the request that is sent to it.
struct Target {
    address: SocketAddr,
    request: Vec<u8>,
    status: &'static str,
}

impl Target {
    async fn constant() -> Self {
        let constant = Router::new().route("/", get(async || "constant")).fallback(async || "constant");
        let address = serve(constant).await;
        Self { address, request: b"GET / HTTP/1.1\r\nhost: x\r\n\r\n".to_vec(), status: "HTTP/1.1 200" }
    }

    /// The constant for one who sends what `other` is sent: a long path, a token, a tag.
    fn asked_like(&self, other: &Self) -> Self {
        Self { request: other.request.clone(), ..*self }
    }

    async fn unchanged() -> Self {
        let world = World::with(|c| {
            (c.limits.token_per_second, c.limits.address_per_second) = (1_000_000, 1_000_000);
            (c.limits.token_burst, c.limits.address_burst) = (1_000_000, 1_000_000);
        })
        .await;
        let token = world.token(ANNA);
        let path = format!("/v1/dossiers/{}/zaken", world.dossier(&token, "Anna Jansen").await);
        let etag = world.get(&token, &path).await.etag().to_owned();
        let address = serve(world.gateway.router()).await;
        let request = format!(
            "GET {path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {token}\r\nif-none-match: {etag}\r\n\
             accept-encoding: gzip\r\n\r\n"
        );
        Self { address, request: request.into_bytes(), status: "HTTP/1.1 304" }
    }

    /// How long so many answers take.
    async fn time(&self, requests: u32) -> Duration {
        let mut connections = Vec::new();
        for _ in 0..CONNECTIONS {
            let stream = TcpStream::connect(self.address).await.unwrap();
            stream.set_nodelay(true).unwrap();
            connections.push(stream);
        }
        let started = Instant::now();
        let each = requests.div_ceil(CONNECTIONS);
        let work = connections.into_iter().map(|mut stream| async move {
            let mut buffer = vec![0; 4096];
            for _ in 0..each {
                stream.write_all(&self.request).await.unwrap();
                answer(&mut stream, &mut buffer, self.status).await;
            }
        });
        futures::future::join_all(work).await;
        started.elapsed()
    }
}

/// Reads one answer, of which the last bytes are known: the end of its head, or the constant.
async fn answer(stream: &mut TcpStream, buffer: &mut [u8], status: &str) {
    let end: &[u8] = if status.ends_with("304") { b"\r\n\r\n" } else { b"\r\n\r\nconstant" };
    let mut length = 0;
    while !buffer[..length].ends_with(end) {
        let read = stream.read(&mut buffer[length..]).await.unwrap();
        assert!(read > 0, "the server hung up");
        length += read;
    }
    let text = &buffer[..length];
    assert!(text.starts_with(status.as_bytes()), "{}", String::from_utf8_lossy(text));
}

async fn serve(router: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await.unwrap() });
    address
}

fn main() {
    // The log is written as in production, to nowhere.
    tracing::subscriber::set_global_default(gateway::server::log("info", std::io::sink, false).unwrap())
        .unwrap();
    let runtime = Runtime::new().unwrap();
    let (constant, unchanged) =
        runtime.block_on(async { (Target::constant().await, Target::unchanged().await) });

    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("gateway");
    group.throughput(Throughput::Elements(1));
    for (name, target) in [("constant", &constant), ("unchanged", &unchanged)] {
        group.bench_function(name, |b| {
            b.iter_custom(|n| runtime.block_on(target.time(u32::try_from(n).unwrap_or(u32::MAX))));
        });
    }
    group.finish();
    criterion.final_summary();

    let asked_alike = constant.asked_like(&unchanged);
    let [bare, alike, ours] = runtime.block_on(async {
        let mut times = [Duration::ZERO; 3];
        for _ in 0..10 {
            for (time, target) in times.iter_mut().zip([&constant, &asked_alike, &unchanged]) {
                *time += target.time(REQUESTS).await;
            }
        }
        times.map(|time| time.as_secs_f64())
    });
    println!("gateway unchanged (304) / constant handler: {:.2} of its rate", bare / ours);
    println!("where the constant handler is sent the same request: {:.2} of its rate", alike / ours);
}
