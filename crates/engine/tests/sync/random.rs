//! Whatever goes wrong and in whatever order: no write is lost, and none acts twice.

use crate::home::Home;
use crate::server::{Fault, Server};
use axum::http::Method;
use domain::call::view::{OutboxChoice, OutboxState};
use domain::call::{GetOutbox, ResolveOutbox, SendBericht};
use proptest::prelude::*;
use std::collections::BTreeMap;

#[derive(Clone, Debug)]
enum Step {
    /// The user writes a message in the first or second dossier.
    Write(bool),
    /// The next write fails like this.
    Fault(Fault),
    /// Time passes, and a sync runs as the background does.
    Sync(i64),
    /// The gateway ends all sessions.
    Expire,
    /// The app is closed and opened, and the user signs in.
    Restart,
    /// The user tries again what is parked.
    Retry,
}

fn step() -> impl Strategy<Value = Step> {
    let fault = prop_oneof![
        Just(Fault::LostAnswer),
        Just(Fault::Cut),
        Just(Fault::Status(500, "")),
        Just(Fault::Status(429, "")),
        Just(Fault::Status(401, "")),
        Just(Fault::Status(422, "nee")),
        Just(Fault::StatusWith(503, "retry-after", "30".into())),
        Just(Fault::Body("application/json", "{}".into())),
        Just(Fault::Body("text/html", "<html>".into())),
    ];
    prop_oneof![
        4 => any::<bool>().prop_map(Step::Write),
        4 => fault.prop_map(Step::Fault),
        5 => (0i64..400).prop_map(Step::Sync),
        1 => Just(Step::Expire),
        1 => Just(Step::Restart),
        1 => Just(Step::Retry),
    ]
}

async fn settle(home: &Home) {
    for row in home.engine.ask(GetOutbox {}).await.unwrap() {
        if row.state == OutboxState::Parked {
            let again = ResolveOutbox { id: row.id, choice: OutboxChoice::Retry };
            home.engine.ask(again).await.unwrap();
        }
    }
}

async fn play(steps: Vec<Step>) {
    let server = Server::start("proef").await;
    server.grant("d2", true);
    let mut home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    let mut written: BTreeMap<bool, Vec<String>> = BTreeMap::new();
    let mut parked = false;
    for (number, step) in steps.into_iter().enumerate() {
        match step {
            Step::Write(second) => {
                let tekst = format!("bericht {number}");
                let dossier = if second { "d2" } else { "d1" };
                let call = SendBericht {
                    dossier: dossier.into(),
                    zaak: None,
                    tekst: tekst.clone(),
                    chat: false,
                    concept: None,
                };
                home.engine.ask(call).await.unwrap();
                written.entry(second).or_default().push(tekst);
            }
            Step::Fault(fault) => {
                parked |= matches!(fault, Fault::Status(422, _) | Fault::Body(..));
                server.fault(Method::POST, "/berichten", 0, 1, fault);
            }
            Step::Sync(seconds) => {
                home.clock.pass(seconds);
                engine::sync::run(&home.engine.context()).await;
            }
            Step::Expire => server.expire(),
            Step::Restart => {
                home = home.restart().await;
                home.sign_in("proef").await;
            }
            Step::Retry => settle(&home).await,
        }
    }
    // In the end the municipality is well and the user is there.
    server.heals();
    for _ in 0..3 {
        settle(&home).await;
        home.clock.pass(4000);
        home.sign_in("proef").await;
        home.sync().await;
    }
    assert!(home.engine.ask(GetOutbox {}).await.unwrap().is_empty(), "nothing is left");
    let world = server.world();
    let acted: Vec<&str> = world.acted.iter().filter_map(|(_, body)| body["tekst"].as_str()).collect();
    let mut all: Vec<&str> = written.values().flatten().map(String::as_str).collect();
    let mut once = acted.clone();
    all.sort_unstable();
    once.sort_unstable();
    assert_eq!(once, all, "each message acted once");
    if !parked {
        for texts in written.values() {
            let order: Vec<&str> = acted.iter().copied().filter(|t| texts.iter().any(|w| w == t)).collect();
            assert_eq!(order, *texts, "first in, first out");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 60, ..ProptestConfig::default() })]

    #[test]
    fn the_outbox_neither_loses_nor_doubles(steps in prop::collection::vec(step(), 1..25)) {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        runtime.block_on(play(steps));
    }
}
