//! The engine against a real gateway: the demo municipality, its identity provider, and every layer between.

// Helpers of tests are tests: what fails here should stop it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use demo::{Demo, DemoConfig};
use domain::call::view::{AnswerState, Delivery, Freshness, OutboxChoice, SessionView, TaakState, TaakView};
use domain::call::{
    AddTaak, AnswerAfspraak, AppError, Call, ChangeTaak, GetAgenda, GetBerichten, GetDocumenten, GetDossiers,
    GetOutbox, GetSync, GetTaken, GetVoorzieningen, OpenDocument, ProposeMoment, ResolveOutbox, SendBericht,
    SignIn, SignOut, SyncNow,
};
use engine::hosting::MemoryKeychain;
use engine::ports::{Notification, Shell, SystemClock};
use engine::session::Options;
use engine::{Config, Engine, GatewayConfig};
use jiff::ToSpan;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tempfile::TempDir;
use url::Url;

/// A browser in which this persona sits.
#[derive(Clone, Default)]
struct Person {
    persona: Arc<Mutex<String>>,
    /// On a phone: the system brings the app the address that the browser comes back to.
    phone: Option<Phone>,
}

/// What came back on a phone, for the test to hand on.
#[derive(Clone, Default)]
struct Phone(Arc<Mutex<Vec<Url>>>);

impl Shell for Person {
    fn open_url(&self, url: &Url) -> Result<bool, AppError> {
        let (url, persona) = (url.clone(), self.persona.lock().unwrap().clone());
        match self.phone.clone() {
            None => tokio::spawn(async move { demo::sign_in::as_persona(&url, &persona).await.unwrap() }),
            Some(phone) => tokio::spawn(async move {
                let back = demo::sign_in::choose(&url, &persona).await.unwrap();
                phone.0.lock().unwrap().push(back);
            }),
        };
        Ok(true)
    }

    fn return_address(&self) -> Option<Url> {
        self.phone.as_ref().map(|_| "nl.naaste:/aanmelden".parse().unwrap())
    }

    fn notify(&self, _: &Notification) -> Result<(), AppError> {
        Ok(())
    }

    fn languages(&self) -> Vec<String> {
        vec!["nl".into()]
    }
}

struct Home {
    engine: Engine,
    demo: Arc<Demo>,
    person: Person,
    _dir: TempDir,
}

impl Home {
    async fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let demo = Demo::start(DemoConfig::new(dir.path().join("demo"))).await.unwrap();
        Self::at(Arc::new(demo), dir, Person::default()).await
    }

    /// On a phone.
    async fn on_a_phone() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let demo = Demo::start(DemoConfig::new(dir.path().join("demo"))).await.unwrap();
        let person = Person { phone: Some(Phone::default()), ..Person::default() };
        Self::at(Arc::new(demo), dir, person).await
    }

    /// Another device, at the same municipalities.
    async fn beside(&self) -> Self {
        Self::at(self.demo.clone(), tempfile::tempdir().unwrap(), Person::default()).await
    }

    async fn at(demo: Arc<Demo>, dir: TempDir, person: Person) -> Self {
        let gateways = demo.gateways.iter().map(|g| GatewayConfig {
            id: g.id.clone(),
            name: g.name.clone(),
            url: g.url.clone(),
            roots: Vec::new(),
        });
        let config = Config {
            data_dir: dir.path().join("app"),
            gateways: gateways.collect(),
            clock: Arc::new(SystemClock),
            keychain: Arc::new(MemoryKeychain::default()),
            shell: Arc::new(person.clone()),
            demo: true,
            version: "test".into(),
        };
        let options = Options { background: false, ..Options::default() };
        let engine = Engine::start_with(config, options).await.unwrap();
        Self { engine, demo, person, _dir: dir }
    }

    /// Somebody who looks after clients there, or somebody with an own dossier.
    fn somebody(&self, gemeente: &str, mantelzorger: bool) -> String {
        let mut fitting = self.demo.personas.iter().filter(|p| p.mantelzorger == mantelzorger);
        fitting.find(|p| p.gemeenten.iter().any(|g| g == gemeente)).unwrap().id.clone()
    }

    async fn sign_in(&self, gemeente: &str, persona: &str) -> SessionView {
        *self.person.persona.lock().unwrap() = persona.to_owned();
        self.ask(SignIn { gemeente: gemeente.into() }).await;
        self.signed_in(gemeente).await
    }

    async fn signed_in(&self, gemeente: &str) -> SessionView {
        let synced = async {
            loop {
                let view = self.ask(GetSync {}).await;
                let session = view.sessions.into_iter().find(|s| s.gemeente == gemeente);
                if let Some(session) = session.filter(|s| {
                    s.error.is_some()
                        || (s.synced_at.is_some() && s.state != Freshness::Syncing && s.ends_at.is_some())
                }) {
                    return session;
                }
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(120), synced).await.expect("no sync after signing in")
    }

    async fn ask<C: Call>(&self, call: C) -> C::Reply {
        self.engine.ask(call).await.unwrap()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mantelzorger_signs_in_reads_writes_and_signs_out() {
    let home = Home::new().await;
    let session = home.sign_in("assen", &home.somebody("assen", true)).await;
    assert_eq!((session.error, session.state), (None, Freshness::UpToDate));
    assert!(session.person.is_some_and(|name| !name.is_empty()));
    let dossiers = home.ask(GetDossiers {}).await;
    let synced = dossiers.iter().filter(|d| d.gemeente.as_deref() == Some("assen")).count();
    assert!(synced > 0, "{dossiers:?}");
    assert!(!home.ask(GetVoorzieningen { dossier: None }).await.is_empty());

    // Nothing changed: who am I, and each dossier.
    let view = home.ask(SyncNow {}).await;
    assert_eq!(view.state, Freshness::UpToDate, "{:?}", view.sessions);
    assert!(view.requests as usize <= 2 + synced, "{} questions for {synced} dossiers", view.requests);

    // A document comes as what it is.
    let documents = home.ask(GetDocumenten { dossier: None, most: None }).await;
    let document = documents.iter().find(|d| d.media_type == "application/pdf").expect("a letter");
    let file = home.ask(OpenDocument { id: document.id.clone() }).await;
    assert!(home.engine.file(&file.path).await.unwrap().bytes.starts_with(b"%PDF-"));

    // Signed out: all of it is still there.
    home.ask(SignOut { gemeente: "assen".into(), erase: false }).await;
    assert_eq!(home.ask(GetSync {}).await.state, Freshness::SignedOut);
    assert_eq!(home.ask(GetDossiers {}).await, dossiers);
    assert!(home.engine.file(&file.path).await.is_ok());
    home.ask(SignOut { gemeente: "assen".into(), erase: true }).await;
    assert!(home.ask(GetDossiers {}).await.iter().all(|d| d.gemeente.is_none()));
}

/// The browser comes back by an address that the system hands to the app. One return counts, with the right state, at the
/// right address.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_a_phone_the_address_that_comes_back_signs_in() {
    let home = Home::on_a_phone().await;
    *home.person.persona.lock().unwrap() = home.somebody("assen", true);
    home.ask(SignIn { gemeente: "assen".into() }).await;
    let phone = home.person.phone.clone().unwrap();
    let came = async {
        loop {
            if let Some(back) = phone.0.lock().unwrap().pop() {
                return back;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    let back = tokio::time::timeout(Duration::from_secs(60), came).await.expect("nothing came back");
    assert!(back.as_str().starts_with("nl.naaste:/aanmelden?"), "another address");

    let elsewhere: Url =
        back.as_str().replacen("nl.naaste:/aanmelden", "nl.naaste:/elders", 1).parse().unwrap();
    let mut strange = back.clone();
    strange.query_pairs_mut().clear().append_pair("code", "c").append_pair("state", "s");
    for other in [&elsewhere, &strange] {
        assert!(!home.engine.returned(other), "taken from another address or sign-in");
    }
    assert!(home.engine.returned(&back));
    assert!(!home.engine.returned(&back), "it counts once");
    let session = home.signed_in("assen").await;
    assert_eq!((session.error, session.state), (None, Freshness::UpToDate));
    assert!(session.person.is_some_and(|name| !name.is_empty()));
    assert!(!home.ask(GetVoorzieningen { dossier: None }).await.is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_writes_a_message_and_answers_an_appointment() {
    let home = Home::new().await;
    let mut persona = None;
    // Somebody who was asked for an appointment.
    for (gemeente, candidate) in clients(&home) {
        home.sign_in(&gemeente, &candidate).await;
        let today = jiff::Zoned::now().date();
        let agenda = home.ask(GetAgenda { from: today, until: today.saturating_add(90.days()) }).await;
        if let Some(item) = agenda.into_iter().find(|item| item.answer == AnswerState::Open) {
            persona = Some((gemeente, item));
            break;
        }
        home.ask(SignOut { gemeente, erase: true }).await;
    }
    let (gemeente, appointment) = persona.expect("a resident with an open appointment");
    let dossiers = home.ask(GetDossiers {}).await;
    let dossier =
        dossiers.iter().find(|d| d.own && d.gemeente.as_deref() == Some(&gemeente)).unwrap().id.clone();

    let text = "Kan het gesprek ook bij mij thuis?";
    let call =
        SendBericht { dossier: dossier.clone(), zaak: None, tekst: text.into(), chat: false, concept: None };
    home.ask(call).await;
    home.ask(AnswerAfspraak { id: appointment.id.clone(), accept: true }).await;
    let delivery = async || {
        let all = home.ask(GetBerichten {}).await;
        let mine = all.into_iter().flat_map(|g| g.messages).filter(|m| m.text == text);
        mine.map(|m| m.delivery).collect::<Vec<_>>()
    };
    assert_eq!(delivery().await, [Delivery::Waiting], "shown before it is sent");
    let view = home.ask(SyncNow {}).await;
    assert_eq!(
        (view.state, view.waiting, view.parked),
        (Freshness::UpToDate, 0, 0),
        "{:?}",
        home.ask(GetOutbox {}).await
    );
    assert_eq!(delivery().await, [Delivery::Sent], "once, and received");
    let agenda = home.ask(GetAgenda { from: appointment.date, until: appointment.date }).await;
    let answered = agenda.iter().find(|item| item.id == appointment.id).unwrap();
    assert_eq!(answered.answer, AnswerState::Accepted);
    let again = home.ask(SyncNow {}).await;
    assert!(again.requests <= 3, "nothing changed since: {}", again.requests);

    // On second thoughts another moment: the municipality has it, and says so.
    let other = appointment.date.saturating_add(3.days()).at(14, 0, 0, 0);
    home.ask(ProposeMoment { id: appointment.id.clone(), at: other }).await;
    let view = home.ask(SyncNow {}).await;
    assert_eq!((view.waiting, view.parked), (0, 0));
    let agenda = home.ask(GetAgenda { from: appointment.date, until: appointment.date }).await;
    let proposed = agenda.iter().find(|item| item.id == appointment.id).unwrap();
    assert_eq!((proposed.answer, proposed.proposed), (AnswerState::Open, Some(other)));
}

/// Every resident with an own dossier, and where.
fn clients(home: &Home) -> Vec<(String, String)> {
    let residents = home.demo.personas.iter().filter(|p| !p.mantelzorger);
    residents.flat_map(|p| p.gemeenten.iter().map(|g| (g.clone(), p.id.clone()))).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_municipalities_at_once() {
    let home = Home::new().await;
    let both =
        home.demo.personas.iter().find(|p| p.mantelzorger && p.gemeenten.len() > 1).expect("one in both");
    for gemeente in &both.gemeenten {
        let session = home.sign_in(gemeente, &both.id).await;
        assert_eq!((session.error, session.state), (None, Freshness::UpToDate), "{gemeente}");
    }
    let view = home.ask(SyncNow {}).await;
    assert_eq!((view.state, view.sessions.len()), (Freshness::UpToDate, both.gemeenten.len()));
    let dossiers = home.ask(GetDossiers {}).await;
    for gemeente in &both.gemeenten {
        assert!(dossiers.iter().any(|d| d.gemeente.as_ref() == Some(gemeente)), "{gemeente}");
    }
}

impl Home {
    async fn task(&self, id: &str) -> TaakView {
        self.ask(GetTaken {}).await.into_iter().find(|task| task.id == id).expect("the task")
    }

    async fn change(&self, id: &str, state: TaakState) {
        self.ask(ChangeTaak { id: id.into(), state }).await;
    }

    async fn titled(&self, title: &str) -> Vec<TaakView> {
        self.ask(GetTaken {}).await.into_iter().filter(|task| task.title == title).collect()
    }
}

/// A mantelzorger and the client, each on a device of their own, with a dossier that both see.
async fn two_devices() -> (Home, Home, String) {
    let carer = Home::new().await;
    carer.sign_in("assen", &carer.somebody("assen", true)).await;
    let client = carer.beside().await;
    let shared: Vec<String> = carer.ask(GetDossiers {}).await.into_iter().map(|dossier| dossier.id).collect();
    for (gemeente, candidate) in clients(&client).into_iter().filter(|(gemeente, _)| gemeente == "assen") {
        client.sign_in(&gemeente, &candidate).await;
        let own = client.ask(GetDossiers {}).await.into_iter().find(|dossier| dossier.own);
        if let Some(own) = own.filter(|own| shared.contains(&own.id)) {
            return (carer, client, own.id);
        }
        client.ask(SignOut { gemeente, erase: true }).await;
    }
    panic!("no client whose dossier a mantelzorger sees");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_who_take_the_same_task_offline_end_with_one() {
    let (carer, client, dossier) = two_devices().await;
    let title = "Boodschappen doen voor zaterdag";
    client.ask(AddTaak { dossier, title: title.into(), due: None }).await;
    assert_eq!(client.titled(title).await[0].delivery, Delivery::Waiting, "shown before it is sent");
    for home in [&client, &carer, &client] {
        home.ask(SyncNow {}).await;
    }
    assert_eq!((client.titled(title).await.len(), carer.titled(title).await.len()), (1, 1), "once on both");
    let id = carer.titled(title).await.remove(0).id;

    // Without a network both take it, and each sees it as taken.
    for home in [&carer, &client] {
        home.change(&id, TaakState::Taken).await;
        let task = home.task(&id).await;
        assert_eq!((task.state, task.mine, task.delivery), (TaakState::Taken, true, Delivery::Waiting));
    }
    carer.ask(SyncNow {}).await;
    let first = carer.task(&id).await;
    assert_eq!((first.state, first.mine, first.delivery), (TaakState::Taken, true, Delivery::Received));
    // The second finds that somebody was first: the other's name, and a choice.
    let view = client.ask(SyncNow {}).await;
    assert_eq!((view.waiting, view.parked), (0, 1));
    let second = client.task(&id).await;
    assert_eq!((second.state, second.mine, second.delivery), (TaakState::Taken, false, Delivery::Parked));
    assert_eq!(second.by, first.by);
    assert!(second.by.is_some());
    let outbox = second.outbox.expect("something to decide");
    client.ask(ResolveOutbox { id: outbox, choice: OutboxChoice::Discard }).await;
    let left = client.task(&id).await;
    assert_eq!((left.state, left.mine, left.delivery), (TaakState::Taken, false, Delivery::Received));
    carer.ask(SyncNow {}).await;
    assert!(carer.task(&id).await.mine, "nothing of it was taken away");

    // Handed back without a fetch in between, taken by the other, done, and done taken back.
    carer.change(&id, TaakState::Open).await;
    carer.ask(SyncNow {}).await;
    client.ask(SyncNow {}).await;
    for state in [TaakState::Taken, TaakState::Done, TaakState::Taken] {
        client.change(&id, state).await;
        let view = client.ask(SyncNow {}).await;
        assert_eq!((view.waiting, view.parked), (0, 0));
        let task = client.task(&id).await;
        assert_eq!((task.state, task.mine, task.delivery), (state, true, Delivery::Received));
    }
    carer.ask(SyncNow {}).await;
    let seen = carer.task(&id).await;
    assert_eq!((seen.state, seen.mine, seen.by), (TaakState::Taken, false, client.task(&id).await.by));

    // All the same: who insists gets it, on top of the other's version.
    carer.change(&id, TaakState::Done).await;
    client.change(&id, TaakState::Open).await;
    client.ask(SyncNow {}).await;
    carer.ask(SyncNow {}).await;
    let parked = carer.task(&id).await;
    assert_eq!((parked.state, parked.delivery), (TaakState::Open, Delivery::Parked));
    carer.ask(ResolveOutbox { id: parked.outbox.expect("parked"), choice: OutboxChoice::Retry }).await;
    carer.ask(SyncNow {}).await;
    let done = carer.task(&id).await;
    assert_eq!((done.state, done.mine, done.delivery), (TaakState::Done, true, Delivery::Received));
}
