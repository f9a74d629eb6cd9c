//! The binary: its configuration, TLS, a renewed certificate, and how it stops.
#![allow(clippy::unwrap_used, clippy::panic)] // helpers of tests, which clippy takes for other code
#![cfg(unix)]

use reqwest::{Certificate, Client};
use serde_json::{Value, json};
use std::{
    io::{BufRead, BufReader, Read},
    path::Path,
    process::{Child, Command, Output, Stdio},
    time::Duration,
};
use tempfile::TempDir;

const KEY: &str = "the-key-behind-the-ids-0123456789abcdef";

/// A folder with a configuration, a certificate and a registry of files.
fn folder() -> (TempDir, Certificate) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path();
    for sub in ["proef/personen", "proef/documenten"] {
        std::fs::create_dir_all(path.join(sub)).unwrap();
    }
    let gemeente = json!({
        "id": "proef", "naam": "Proef", "toegang": "Loket", "kanalen": [], "openingstijden": [],
        "clientondersteuning": [], "vrijwilligers": [], "klachten": [], "aanbod": [], "pgbTarieven": [],
        "elektronisch": [], "gecontroleerdOp": "2026-01-01", "bronnen": []
    });
    std::fs::write(path.join("proef/gemeente.json"), gemeente.to_string()).unwrap();
    std::fs::write(path.join("proef/personen/anna.json"), r#"{ "bsn": "999990019", "naam": "Anna" }"#)
        .unwrap();
    let certificate = certificate(path);
    std::fs::write(
        path.join("gateway.toml"),
        format!(
            r#"
            [server]
            listen = "127.0.0.1:0"
            tls = {{ certificate = "{0}/tls.crt", key = "{0}/tls.key" }}
            metrics_listen = "127.0.0.1:0"
            drain_seconds = 1
            stop_seconds = 1
            [registry]
            kind = "file"
            path = "{0}/proef"
            [identity]
            issuer = "https://login.example.nl"
            audience = ["inwoner-api"]
            client_id = "naaste"
            [dossier]
            key = "{KEY}"
            "#,
            path.display()
        ),
    )
    .unwrap();
    (dir, certificate)
}

/// Writes a new certificate and its key.
fn certificate(dir: &Path) -> Certificate {
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    std::fs::write(dir.join("tls.crt"), made.cert.pem()).unwrap();
    std::fs::write(dir.join("tls.key"), made.signing_key.serialize_pem()).unwrap();
    Certificate::from_pem(made.cert.pem().as_bytes()).unwrap()
}

fn command(dir: &TempDir) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_naaste-gateway"));
    command.env_clear().arg("--config").arg(dir.path().join("gateway.toml"));
    command
}

fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn a_configuration_can_be_checked_without_starting() {
    let (dir, _) = folder();
    let good = command(&dir).arg("--check-config").output().unwrap();
    assert!(good.status.success() && text(&good).contains("the configuration is good"), "{}", text(&good));

    for (name, value, reason) in [
        (
            "NAASTE_GATEWAY_IDENTITY__ISSUER",
            "http://login.example.nl",
            "identity.issuer must be an https address",
        ),
        ("NAASTE_GATEWAY_REGISTRY__PATH", "/nowhere", "registry: /nowhere/gemeente.json"),
        ("NAASTE_GATEWAY_SERVER__TLS__KEY", "/nowhere", "certificate "),
        ("NAASTE_GATEWAY_SERVER__TLS", "\"none\"", "expected struct TlsConfig"),
        ("NAASTE_GATEWAY_CONFIG", "", ""),
    ] {
        let output = command(&dir).arg("--check-config").env(name, value).output().unwrap();
        assert_eq!(output.status.success(), reason.is_empty(), "{name}: {}", text(&output));
        assert!(text(&output).contains(reason), "{name}: {}", text(&output));
        assert!(!text(&output).contains(KEY) && !text(&output).contains("999990019"));
    }
}

/// A gateway that runs.
struct Running {
    child: Child,
    port: String,
    operators: String,
    log: Box<dyn BufRead>,
}

impl Running {
    fn start(dir: &TempDir) -> Self {
        let mut child = command(dir).stderr(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
        let mut log = BufReader::new(child.stderr.take().unwrap());
        let mut port = |word: &str| -> String {
            let line = wait_for(&mut log, word);
            line.split("127.0.0.1:").nth(1).unwrap().chars().take_while(char::is_ascii_digit).collect()
        };
        let (operators, port) = (port("metrics are here"), port("listening"));
        Self { child, port, operators, log: Box::new(log) }
    }

    fn signal(&self, name: &str) {
        let status = Command::new("kill").args([name, &self.child.id().to_string()]).status().unwrap();
        assert!(status.success());
    }

    fn address(&self, path: &str) -> String {
        format!("https://localhost:{}{path}", self.port)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The line of the log with this word in it.
fn wait_for(log: &mut dyn BufRead, word: &str) -> String {
    let mut line = String::new();
    while log.read_line(&mut line).unwrap() > 0 {
        if line.contains(word) {
            return line;
        }
        line.clear();
    }
    panic!("the log ended without {word:?}");
}

fn client(certificate: Certificate) -> Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder().tls_certs_only([certificate]).timeout(Duration::from_secs(30)).build().unwrap()
}

#[tokio::test]
async fn it_serves_over_tls_takes_a_new_certificate_and_stops_when_asked() {
    let (dir, first) = folder();
    let mut gateway = Running::start(&dir);
    let trusting = client(first);
    let answer = trusting.get(gateway.address("/v1/gemeente")).send().await.unwrap();
    assert!(answer.headers().contains_key("strict-transport-security"));
    assert_eq!(answer.version(), reqwest::Version::HTTP_2);
    let page: Value = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
    assert_eq!(page["aanmelden"]["issuer"], "https://login.example.nl");
    assert_eq!(trusting.get(gateway.address("/v1/ik")).send().await.unwrap().status(), 401);
    assert_eq!(trusting.get(gateway.address("/health/ready")).send().await.unwrap().status(), 200);

    let renewed = client(certificate(dir.path()));
    renewed.get(gateway.address("/health/live")).send().await.unwrap_err();
    gateway.signal("-HUP");
    wait_for(&mut gateway.log, "certificate read again");
    assert_eq!(renewed.get(gateway.address("/health/live")).send().await.unwrap().status(), 200);

    // One that cannot be read leaves the one that works.
    std::fs::write(dir.path().join("tls.crt"), "no certificate").unwrap();
    gateway.signal("-HUP");
    wait_for(&mut gateway.log, "certificate not renewed");
    assert_eq!(renewed.get(gateway.address("/health/live")).send().await.unwrap().status(), 200);

    let metrics = format!("http://127.0.0.1:{}/metrics", gateway.operators);
    let metrics = renewed.get(metrics).send().await.unwrap().text().await.unwrap();
    assert!(metrics.contains("naaste_gateway_answers_total{") && metrics.contains("resident_memory_bytes"));

    // A balancer hears of it before anything is refused.
    gateway.signal("-TERM");
    wait_for(&mut gateway.log, "draining");
    assert_eq!(renewed.get(gateway.address("/health/ready")).send().await.unwrap().status(), 503);
    assert_eq!(renewed.get(gateway.address("/v1/gemeente")).send().await.unwrap().status(), 200);
    wait_for(&mut gateway.log, "stopping");
    let mut rest = String::new();
    gateway.log.read_to_string(&mut rest).unwrap();
    assert!(gateway.child.wait().unwrap().success(), "{rest}");
}
