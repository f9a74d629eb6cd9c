//! `naaste-gateway` as a process of its own, and people who ask it.

use crate::{
    issuer::{TestIssuer, Token},
    stand_in::openzaak::OpenZaak,
    support,
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use reqwest::Client;
use serde_json::Value;
use sha2::Sha256;
use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

/// A BSN.
pub struct Person(String);

/// Numbers that pass the eleven test, from those that are given to nobody.
pub fn persons(count: usize) -> Vec<Person> {
    let passes = |number: u32| {
        let digits = number.to_string();
        let sum: i64 =
            digits.bytes().zip([9, 8, 7, 6, 5, 4, 3, 2, -1]).map(|(d, w)| i64::from(d - b'0') * w).sum();
        sum % 11 == 0
    };
    (999_900_000..).filter(|n| passes(*n)).take(count).map(|n| Person(n.to_string())).collect()
}

/// Somebody with a token.
pub struct Signed {
    bsn: String,
    token: String,
}

/// A dossier, and a token that opens it.
pub struct Opened {
    pub dossier: String,
    pub token: String,
}

pub struct Running {
    root: String,
    child: Child,
    issuer: TestIssuer,
    http: Client,
    _dir: tempfile::TempDir,
}

impl Running {
    /// One before this registry; `extra` stands in the table of the source.
    pub async fn start(zaak: &OpenZaak, extra: &str, fresh_seconds: u64) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let issuer = TestIssuer::start().await;
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("gemeente.json"), support::page()).unwrap();
        let root = &zaak.server.root;
        let config = format!(
            r#"
            [server]
            listen = "127.0.0.1:0"
            [identity]
            issuer = "{}"
            audience = ["inwoner-api"]
            client_id = "naaste"
            [dossier]
            key = "{key}"
            [limits]
            token_per_second = 0
            address_per_second = 0
            [cache]
            collection_seconds = {fresh_seconds}
            [registry]
            kind = "registers"
            gemeente = "{}/gemeente.json"
            key = "{key}"
            freshness = {{ fresh_seconds = {fresh_seconds}, patience_milliseconds = 9000 }}
            [registry.sources.zaaksysteem]
            kind = "zgw"
            zaken = "{root}/zaken/api/v1/"
            catalogi = "{root}/catalogi/api/v1/"
            besluiten = "{root}/besluiten/api/v1/"
            documenten = "{root}/documenten/api/v1/"
            client_id = "naaste"
            secret = "een-geheim-van-genoeg-lengte-voor-hs256"
            {extra}
            "#,
            issuer.address,
            dir.path().display(),
            key = support::KEY,
        );
        std::fs::write(dir.path().join("gateway.toml"), config).unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_naaste-gateway"))
            .env_clear()
            .arg("--config")
            .arg(dir.path().join("gateway.toml"))
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut log = BufReader::new(child.stderr.take().unwrap());
        let mut said = String::new();
        let root = loop {
            let mut line = String::new();
            assert!(log.read_line(&mut line).unwrap() > 0, "the gateway did not start:\n{said}");
            if line.contains("listening") {
                let after = line.split("127.0.0.1:").nth(1).unwrap();
                let port: String = after.chars().take_while(char::is_ascii_digit).collect();
                break format!("http://127.0.0.1:{port}");
            }
            said.push_str(&line);
        };
        // The log is written as in production; somebody has to take it.
        std::thread::spawn(move || std::io::copy(&mut log, &mut std::io::sink()));
        Self { root, child, issuer, http: Client::builder().no_proxy().build().unwrap(), _dir: dir }
    }

    pub fn sign(&self, person: &Person) -> Signed {
        let token = Token::new(&self.issuer, &person.0, Timestamp::now()).sign_ec();
        Signed { bsn: person.0.clone(), token }
    }

    async fn json(&self, path: &str, token: &str) -> Value {
        let answer = self.http.get(format!("{}{path}", self.root)).bearer_auth(token).send().await.unwrap();
        let (status, bytes) = (answer.status(), answer.bytes().await.unwrap());
        assert!(status.is_success(), "{path} {status} {}", String::from_utf8_lossy(&bytes));
        serde_json::from_slice(&bytes).unwrap()
    }

    /// The own dossier of somebody, as the gateway names it: this asks the registry for a name.
    pub async fn dossier(&self, signed: &Signed) -> Opened {
        let ik = self.json("/v1/ik", &signed.token).await;
        let dossier = ik["dossiers"][0]["id"].as_str().unwrap().to_owned();
        Opened { dossier, token: signed.token.clone() }
    }

    /// The same for somebody of whom nothing was asked yet: the id follows from the key.
    pub fn known(&self, signed: &Signed) -> Opened {
        let mut mac = Hmac::<Sha256>::new_from_slice(support::KEY.as_bytes()).unwrap();
        mac.update(b"dossier:1:");
        mac.update(signed.bsn.as_bytes());
        let dossier = URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes());
        Opened { dossier, token: signed.token.clone() }
    }

    /// Asks for a collection, and checks how many rows it has.
    pub async fn rows(&self, opened: &Opened, collectie: &str, rows: usize) {
        let page = self.json(&format!("/v1/dossiers/{}/{collectie}", opened.dossier), &opened.token).await;
        assert_eq!(page["resultaten"].as_array().unwrap().len(), rows, "{collectie}: {page}");
    }

    /// How many bytes a document has.
    pub async fn bytes(&self, path: &str, token: &str) -> usize {
        let answer = self.http.get(format!("{}{path}", self.root)).bearer_auth(token).send().await.unwrap();
        assert!(answer.status().is_success());
        answer.bytes().await.unwrap().len()
    }

    /// The same straight from the registry, asked as the gateway asks.
    pub async fn download(&self, address: &str) -> usize {
        let asked = self.http.get(address).header("accept", "*/*").bearer_auth("eyJ.x.y");
        asked.send().await.unwrap().bytes().await.unwrap().len()
    }

    /// Resident memory, in MB (2^20 bytes).
    pub fn megabytes(&self) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
        let kilobytes: f64 = line.split_whitespace().nth(1).unwrap().parse().unwrap();
        kilobytes / 1024.0
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
