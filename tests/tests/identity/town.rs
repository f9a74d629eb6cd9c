//! A municipality with two test persons, whose people sign in at the provider.

use crate::{
    GEERTJE, MARIJKE,
    browser::{http, through},
    provider::{Provider, Tokens},
};
use gateway::{Gateway, GatewayConfig, Secret, registry::FileRegistry};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
};
use tempfile::TempDir;
use url::Url;

pub const AUDIENCE: &str = "inwoner-api";
const REDIRECT: &str = "http://127.0.0.1:49152/aanmelden";
const VERIFIER: &str = "een-geheim-van-meer-dan-drieenveertig-tekens-lang";
/// The SHA-256 of the verifier, in base64url.
const CHALLENGE: &str = "0NMB_WyRw4Q4hxDA-GJzz0Vm286b8tyj93zITqHUCJE";

/// The machine's clock, which a test moves on.
#[derive(Clone, Default)]
pub struct Hand(Arc<Mutex<SignedDuration>>);

impl Hand {
    pub fn forward(&self, seconds: i64) {
        *self.0.lock().unwrap() += SignedDuration::from_secs(seconds);
    }
}

impl gateway::Clock for Hand {
    fn now(&self) -> Timestamp {
        Timestamp::now() + *self.0.lock().unwrap()
    }
}

pub struct Town {
    pub provider: Provider,
    pub gateway: Url,
    pub clock: Hand,
    _dir: TempDir,
}

/// What the token endpoint answers.
pub struct Signed {
    pub access: String,
    pub id: String,
    pub refresh: String,
}

fn registry() -> (TempDir, FileRegistry) {
    let dir = tempfile::tempdir().unwrap();
    for sub in ["personen", "documenten"] {
        std::fs::create_dir(dir.path().join(sub)).unwrap();
    }
    let page = json!({
        "id": "proef", "naam": "Proef", "toegang": "Loket", "kanalen": [], "openingstijden": [],
        "clientondersteuning": [], "vrijwilligers": [], "klachten": [], "aanbod": [], "pgbTarieven": [],
        "elektronisch": [], "gecontroleerdOp": "2026-01-01", "bronnen": []
    });
    std::fs::write(dir.path().join("gemeente.json"), page.to_string()).unwrap();
    for (file, bsn, name) in
        [("geertje", GEERTJE, "Geertje de Boer"), ("marijke", MARIJKE, "Marijke de Boer")]
    {
        let person = json!({ "bsn": bsn, "naam": name });
        std::fs::write(dir.path().join(format!("personen/{file}.json")), person.to_string()).unwrap();
    }
    let registry = FileRegistry::open(dir.path()).unwrap();
    (dir, registry)
}

impl Town {
    /// A gateway that trusts the provider. None where there is no provider.
    pub async fn start(
        tokens: Tokens,
        people: Value,
        change: impl FnOnce(&mut GatewayConfig, &Provider),
    ) -> Option<Self> {
        let provider = Provider::start(tokens, AUDIENCE, people)?;
        let (dir, registry) = registry();
        let issuer = provider.issuer.parse().unwrap();
        let mut config = GatewayConfig::new(issuer, AUDIENCE, "naaste", Secret::new([7; 32]));
        change(&mut config, &provider);
        let clock = Hand::default();
        let gateway = Gateway::with_clock(config, Arc::new(registry), Arc::new(clock.clone())).unwrap();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap()).parse().unwrap();
        let service = gateway.router().into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, service).await.unwrap() });
        Some(Self { provider, gateway: address, clock, _dir: dir })
    }

    fn at(&self, path: &str) -> String {
        format!("{}{path}", self.provider.issuer)
    }

    /// Signs in as the app does, by hand.
    pub async fn sign_in(&self, name: &str) -> Signed {
        let mut url = Url::parse(&self.at("/auth")).unwrap();
        url.query_pairs_mut().extend_pairs([
            ("response_type", "code"),
            ("client_id", "naaste"),
            ("redirect_uri", REDIRECT),
            ("scope", "openid"),
            ("state", "toestand"),
            ("nonce", "eenmalig"),
            ("code_challenge", CHALLENGE),
            ("code_challenge_method", "S256"),
        ]);
        let back = through(&url, name).await;
        let code = back.query_pairs().find(|(key, _)| key == "code").expect("a code").1.into_owned();
        self.exchange(&[
            ("grant_type", "authorization_code"),
            ("code", &code),
            ("redirect_uri", REDIRECT),
            ("code_verifier", VERIFIER),
        ])
        .await
    }

    pub async fn refresh(&self, refresh: &str) -> Signed {
        self.exchange(&[("grant_type", "refresh_token"), ("refresh_token", refresh)]).await
    }

    async fn exchange(&self, form: &[(&str, &str)]) -> Signed {
        let form: Vec<_> = form.iter().copied().chain([("client_id", "naaste")]).collect();
        let answer = http().post(self.at("/token")).form(&form).send().await.unwrap();
        let tokens: Value = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
        let text =
            |name: &str| tokens[name].as_str().unwrap_or_else(|| panic!("{name}: {tokens}")).to_owned();
        Signed { access: text("access_token"), id: text("id_token"), refresh: text("refresh_token") }
    }

    pub async fn revoke(&self, token: &str) {
        let form = [("token", token), ("client_id", "naaste")];
        assert!(
            http().post(self.at("/token/revocation")).form(&form).send().await.unwrap().status().is_success()
        );
    }

    /// What the gateway answers to `GET /v1/ik`.
    pub async fn ik(&self, token: &str) -> (u16, Value) {
        let url = self.gateway.join("/v1/ik").unwrap();
        let answer = http().get(url).bearer_auth(token).send().await.unwrap();
        let status = answer.status().as_u16();
        (status, serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap())
    }

    /// The names of the dossiers that this token opens; own ones first.
    pub async fn dossiers(&self, token: &str) -> Vec<String> {
        let (status, ik) = self.ik(token).await;
        assert_eq!(status, 200, "{ik}");
        ik["dossiers"].as_array().unwrap().iter().map(|d| d["naam"].as_str().unwrap().to_owned()).collect()
    }
}
