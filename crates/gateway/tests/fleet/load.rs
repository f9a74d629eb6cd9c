//! People who read and write, and try again as the app does: with the same key, until it works.

use crate::{
    issuer::{TestIssuer, Token},
    machines::Machines,
};
use gateway::registry::Bsn;
use jiff::Timestamp;
use reqwest::{Client, RequestBuilder, Response};
use serde_json::{Value, json};
use std::{
    collections::BTreeSet,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};
use tokio::task::JoinSet;

/// Tries of one request. HAProxy notices a dead instance after four seconds.
const TRIES: usize = 30;

#[derive(Clone)]
pub struct Person {
    pub bsn: String,
    token: String,
}

/// What was done.
#[derive(Default)]
pub struct Done {
    pub requests: usize,
    /// Of these, for another time.
    pub again: usize,
    /// Numbers of meldingen that were confirmed.
    pub meldingen: BTreeSet<String>,
    /// Ids of tasks that were confirmed.
    pub tasks: BTreeSet<String>,
}

/// Waits for something that happens by itself.
pub async fn until(what: &str, mut done: impl AsyncFnMut() -> bool) {
    for _ in 0..3_000 {
        if done().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{what} did not come");
}

impl Person {
    /// Numbers for tests, each with a token.
    pub fn several(count: usize, issuer: &TestIssuer) -> Vec<Self> {
        let numbers = (999_990_000..).map(|number: u32| number.to_string());
        let people = numbers.filter(|number| Bsn::new(number).is_some()).take(count);
        people.map(|bsn| Self { token: Token::new(issuer, &bsn, Timestamp::now()).sign(), bsn }).collect()
    }

    async fn get(&self, client: &Client, address: String) -> reqwest::Result<Response> {
        client.get(address).bearer_auth(&self.token).send().await
    }

    async fn dossier(&self, client: &Client, at: &str) -> String {
        let ik: Value = self.get(client, format!("{at}/v1/ik")).await.unwrap().json().await.unwrap();
        ik["dossiers"][0]["id"].as_str().unwrap().to_owned()
    }

    /// The zaken as an instance shows them.
    pub async fn zaken(&self, client: &Client, at: &str) -> Vec<Value> {
        let address = format!("{at}/v1/dossiers/{}/zaken", self.dossier(client, at).await);
        let page: Value = self.get(client, address).await.unwrap().json().await.unwrap();
        page["resultaten"].as_array().unwrap().clone()
    }

    pub async fn status(&self, client: &Client, at: &str) -> String {
        self.zaken(client, at).await[0]["status"].as_str().unwrap().to_owned()
    }

    pub async fn melding(&self, client: &Client, at: &str, key: &str) -> reqwest::Result<Response> {
        let address = format!("{at}/v1/dossiers/{}/meldingen", self.dossier(client, at).await);
        let melding = json!({ "omschrijving": "Douchen lukt niet meer", "urgentie": "gewoon" });
        client
            .post(address)
            .bearer_auth(&self.token)
            .header("idempotency-key", key)
            .json(&melding)
            .send()
            .await
    }
}

/// The load while it runs.
pub struct Load {
    tasks: JoinSet<()>,
    progress: Arc<AtomicUsize>,
    done: Arc<Mutex<Done>>,
}

struct Worker {
    person: Person,
    /// Two, as if two instances got the same at once: each has connections of its own.
    clients: [Client; 2],
    root: String,
    done: Arc<Mutex<Done>>,
}

impl Load {
    pub fn start(people: Vec<Person>, rounds: usize, machines: &Machines) -> Self {
        let (progress, done) = (Arc::new(AtomicUsize::new(0)), Arc::new(Mutex::new(Done::default())));
        let mut tasks = JoinSet::new();
        for person in people {
            let worker = Worker {
                person,
                clients: [machines.client(), machines.client()],
                root: machines.address(""),
                done: done.clone(),
            };
            let progress = progress.clone();
            tasks.spawn(async move {
                let dossier = worker.read("/v1/ik").await["dossiers"][0]["id"].as_str().unwrap().to_owned();
                for round in 0..rounds {
                    worker.round(&dossier, round).await;
                    progress.fetch_add(1, SeqCst);
                }
            });
        }
        Self { tasks, progress, done }
    }

    /// Waits until so many rounds are over.
    pub async fn reached(&self, rounds: usize) {
        while self.progress.load(SeqCst) < rounds {
            assert!(!self.tasks.is_empty());
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    pub async fn finished(mut self) -> Done {
        while let Some(worker) = self.tasks.join_next().await {
            worker.unwrap();
        }
        std::mem::take(&mut *self.done.lock().unwrap())
    }
}

impl Worker {
    async fn round(&self, dossier: &str, round: usize) {
        let at = |what: &str| format!("/v1/dossiers/{dossier}/{what}");
        self.read(&format!("/v1/dossiers/{dossier}")).await;
        let zaken = self.read(&at("zaken")).await;
        assert!(!zaken["resultaten"].as_array().unwrap().is_empty());
        assert!(zaken["verouderd"].is_null(), "{zaken}");
        self.read(&at("documenten")).await;
        let key = format!("{}-taak-{round:08}", self.person.bsn);
        let task = self.write(&at("taken"), &key, &json!({ "titel": format!("Taak {round}") })).await;
        self.done.lock().unwrap().tasks.insert(task["id"].as_str().unwrap().to_owned());
        if round.is_multiple_of(2) {
            let key = format!("{}-melding-{round:08}", self.person.bsn);
            let melding = json!({ "omschrijving": format!("Melding {round}"), "urgentie": "gewoon" });
            let receipt = self.write(&at("meldingen"), &key, &melding).await;
            self.done.lock().unwrap().meldingen.insert(receipt["kenmerk"].as_str().unwrap().to_owned());
            // Whichever instance is asked, it is there.
            let id = &receipt["id"];
            for looks in 0.. {
                let zaken = self.read(&at("zaken")).await;
                if zaken["resultaten"].as_array().unwrap().iter().any(|zaak| zaak["id"] == *id) {
                    break;
                }
                assert!(looks < 1_000, "what was written is not seen");
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        }
    }

    async fn read(&self, path: &str) -> Value {
        let request = self.clients[0].get(format!("{}{path}", self.root)).bearer_auth(&self.person.token);
        self.until_it_works(path, request).await
    }

    /// Sent twice at once under one key: both get the same receipt.
    async fn write(&self, path: &str, key: &str, body: &Value) -> Value {
        let request = |client: &Client| {
            let request = client.post(format!("{}{path}", self.root)).bearer_auth(&self.person.token);
            request.header("idempotency-key", key).json(body)
        };
        let (first, second) = (request(&self.clients[0]), request(&self.clients[1]));
        let (first, second) =
            tokio::join!(self.until_it_works(path, first), self.until_it_works(path, second));
        assert_eq!(first["id"], second["id"], "{path}");
        first
    }

    /// The answer, after as many tries as the app would make.
    async fn until_it_works(&self, path: &str, request: RequestBuilder) -> Value {
        let mut last = String::new();
        for again in 0..TRIES {
            {
                let mut done = self.done.lock().unwrap();
                done.requests += 1;
                done.again += usize::from(again > 0);
            }
            match request.try_clone().unwrap().send().await {
                Ok(answer) if answer.status().is_success() => match answer.json().await {
                    Ok(body) => return body,
                    Err(error) => last = error.to_string(),
                },
                // What the app tries again; anything else it would show.
                Ok(answer) if answer.status().is_server_error() || answer.status() == 429 => {
                    last = answer.status().to_string();
                }
                Ok(answer) => panic!("{path}: {} {:?}", answer.status(), answer.text().await),
                Err(error) => last = error.to_string(),
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        panic!("{path}: {last}, {TRIES} times");
    }
}
