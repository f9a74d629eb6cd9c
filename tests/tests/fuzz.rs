//! Our OpenAPI document, fuzzed by schemathesis (PyPI) against a gateway with the demo municipality behind it: no 5xx, no
//! status, media type, header or body that the document does not tell of, nothing accepted that it forbids.
//!
//! Slow: `./x test --all` brings schemathesis and names it in `NAASTE_SCHEMATHESIS`. Without it, this says that it was
//! skipped. What it found stands in ordinary tests too (gateway, tests/api/contract.rs).

// Helpers of tests are tests: what fails here should stop it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use demo::{Demo, DemoConfig};
use reqwest::{Client, redirect::Policy};
use serde_json::Value;
use std::{fmt::Write, path::PathBuf, process::Command};
use url::Url;

const GEMEENTE: &str = "assen";
const REDIRECT: &str = "http://127.0.0.1:49152/aanmelden";
const VERIFIER: &str = "een-geheim-van-meer-dan-drieenveertig-tekens-lang";
/// The SHA-256 of the verifier, in base64url.
const CHALLENGE: &str = "0NMB_WyRw4Q4hxDA-GJzz0Vm286b8tyj93zITqHUCJE";
/// Events last as long as the session, so with a session there is no end to wait for.
const EVENTS: &str = "/v1/dossiers/{dossier}/gebeurtenissen";

/// Where schemathesis expects less than our document says, in its own configuration. Each with its reason.
const ALLOWED: &str = r#"
continue-on-failure = true
warnings = false

[checks]
# RFC 6585: this is what 428 is for.
missing_required_header.expected-statuses = ["400", "401", "403", "406", "415", "422", "428"]
# A version that is not the current one is refused with 412, in whatever form it comes.
negative_data_rejection.expected-statuses = ["400", "401", "403", "404", "405", "406", "409", "412", "413", "415", "422", "428", "429"]

# A cursor is made by the gateway: one that looks like it and is not is refused.
[[operations]]
include-method = "GET"
checks.positive_data_acceptance.expected-statuses = ["2xx", "3xx", "400", "401", "403", "404", "409", "416", "429"]

# Whether a moment lies ahead, a zaak is one's own or a choice is known is no matter of form.
[[operations]]
include-method-regex = "POST|PATCH|DELETE"
checks.positive_data_acceptance.expected-statuses = ["2xx", "401", "403", "404", "409", "412", "422", "429"]
"#;

fn http() -> Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder().redirect(Policy::none()).no_proxy().build().unwrap()
}

/// The demo, and where schemathesis is.
struct Suite {
    demo: Demo,
    schemathesis: PathBuf,
    dir: tempfile::TempDir,
}

impl Suite {
    async fn new() -> Option<Self> {
        let Some(schemathesis) = std::env::var_os("NAASTE_SCHEMATHESIS").map(PathBuf::from) else {
            eprintln!(
                "SKIPPED: NAASTE_SCHEMATHESIS names no schemathesis (./x test --all brings it where python3 is)"
            );
            return None;
        };
        let dir = tempfile::tempdir().unwrap();
        let demo = Demo::start(DemoConfig::new(dir.path().join("demo"))).await.unwrap();
        Some(Self { demo, schemathesis, dir })
    }

    fn gateway(&self) -> &Url {
        &self.demo.gateways.iter().find(|gateway| gateway.id == GEMEENTE).unwrap().url
    }

    async fn token(&self, persona: &str) -> String {
        let mut authorize = self.demo.issuer.join("/authorize").unwrap();
        let client = format!("naaste-{GEMEENTE}");
        authorize.query_pairs_mut().extend_pairs([
            ("response_type", "code"),
            ("client_id", &client),
            ("redirect_uri", REDIRECT),
            ("scope", "openid"),
            ("state", "toestand"),
            ("nonce", "eenmalig"),
            ("code_challenge", CHALLENGE),
            ("code_challenge_method", "S256"),
        ]);
        let back = demo::sign_in::choose(&authorize, persona).await.unwrap();
        let code = back.query_pairs().find(|(name, _)| name == "code").unwrap().1.into_owned();
        let form = [
            ("grant_type", "authorization_code"),
            ("client_id", &client),
            ("redirect_uri", REDIRECT),
            ("code", &code),
            ("code_verifier", VERIFIER),
        ];
        let answer = http().post(self.demo.issuer.join("/token").unwrap()).form(&form).send().await.unwrap();
        let tokens: Value = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
        tokens["access_token"].as_str().unwrap().to_owned()
    }

    async fn get(&self, token: &str, path: &str) -> Value {
        let answer = http().get(self.gateway().join(path).unwrap()).bearer_auth(token).send().await.unwrap();
        serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap()
    }

    /// The dossier of this kind that the person with this token may see.
    async fn dossier(&self, token: &str, soort: &str) -> String {
        let ik = self.get(token, "/v1/ik").await;
        let dossiers = ik["dossiers"].as_array().unwrap();
        dossiers.iter().find(|d| d["soort"] == soort).unwrap()["id"].as_str().unwrap().to_owned()
    }

    /// Real ids for the operations that take one.
    async fn ids(&self, token: &str, dossier: &str) -> String {
        let mut text = format!("\n[parameters]\n\"path.dossier\" = {dossier:?}\n");
        for (operation, collectie) in [
            ("GET /v1/dossiers/{dossier}/documenten/{id}/inhoud", "documenten"),
            ("PATCH /v1/dossiers/{dossier}/afspraken/{id}", "afspraken"),
            ("PATCH /v1/dossiers/{dossier}/taken/{id}", "taken"),
            ("DELETE /v1/dossiers/{dossier}/machtigingen/{id}", "machtigingen"),
        ] {
            let page = self.get(token, &format!("/v1/dossiers/{dossier}/{collectie}")).await;
            if let Some(id) = page["resultaten"][0]["id"].as_str() {
                let table = "[[operations]]\ninclude-name";
                write!(text, "\n{table} = {operation:?}\nparameters = {{ \"path.id\" = {id:?} }}\n").unwrap();
            }
        }
        text
    }

    /// Runs schemathesis with all its checks. What it found is in the message where it found something.
    async fn run(&self, name: &str, config: &str, arguments: &[&str]) {
        let folder = self.dir.path().join(name);
        std::fs::create_dir(&folder).unwrap();
        std::fs::write(folder.join("schemathesis.toml"), format!("{ALLOWED}{config}")).unwrap();
        let document = self.gateway().join("/openapi.json").unwrap();
        let mut command = Command::new(&self.schemathesis);
        command
            .current_dir(&folder)
            .args(["run", document.as_str(), "--checks", "all", "--seed", "1", "--workers", "2"])
            .args(["--request-timeout", "30", "--suppress-health-check", "all"])
            .args(arguments);
        let done = tokio::task::spawn_blocking(move || command.output().expect("schemathesis starts"))
            .await
            .unwrap();
        let said =
            format!("{}{}", String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
        assert!(done.status.success(), "{name}:\n{said}");
        // One that tested nothing would be glad too.
        assert!(said.contains("Tested: 2"), "{name}:\n{said}");
        println!(
            "{name}: {}",
            said.lines().rev().find(|line| line.contains("generated")).unwrap_or_default().trim()
        );
    }
}

fn header(token: &str) -> String {
    format!("Authorization: Bearer {token}")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "slow: ./x test --all brings schemathesis"]
async fn an_own_dossier() {
    let Some(suite) = Suite::new().await else { return };
    let own =
        suite.demo.personas.iter().find(|p| !p.mantelzorger && p.gemeenten.iter().any(|g| g == GEMEENTE));
    let token = suite.token(&own.unwrap().id).await;
    let dossier = suite.dossier(&token, "eigen").await;
    let config = suite.ids(&token, &dossier).await;
    let header = header(&token);
    suite.run("own", &config, &["-H", &header, "--exclude-path", EVENTS, "--max-examples", "60"]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "slow: ./x test --all brings schemathesis"]
async fn a_dossier_through_a_machtiging() {
    let Some(suite) = Suite::new().await else { return };
    let token = suite.token("marijke").await;
    let dossier = suite.dossier(&token, "gemachtigd").await;
    let config = suite.ids(&token, &dossier).await;
    let header = header(&token);
    suite.run("mandated", &config, &["-H", &header, "--exclude-path", EVENTS, "--max-examples", "40"]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "slow: ./x test --all brings schemathesis"]
async fn dossiers_that_are_not_there() {
    let Some(suite) = Suite::new().await else { return };
    let header = header(&suite.token("marijke").await);
    suite.run("unknown", "", &["-H", &header, "--max-examples", "20"]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "slow: ./x test --all brings schemathesis"]
async fn without_a_token_and_with_a_wrong_one() {
    let Some(suite) = Suite::new().await else { return };
    suite.run("nobody", "", &["--max-examples", "20"]).await;
    let token = suite.token("marijke").await;
    for (name, wrong) in [
        ("nonsense", "Authorization: Bearer nonsense".to_owned()),
        ("damaged", header(&format!("{}A", &token[..token.len() - 6]))),
        ("basic", "Authorization: Basic bWFyaWprZTp4".to_owned()),
    ] {
        suite.run(name, "", &["-H", &wrong, "--max-examples", "10", "--phases", "coverage,fuzzing"]).await;
    }
}
