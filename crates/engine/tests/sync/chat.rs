//! The chat: one line while its screen is open, over whatever the network does.

use crate::home::Home;
use crate::server::{Fault, Server, bericht};
use domain::call::view::{ChatLine, ChatView, Delivery};
use domain::call::{CloseChat, ErrorCode, GetBerichten, OpenChat, SendBericht, SignOut};
use municipal_api::Collectie;
use serde_json::{Value, json};
use std::time::Duration;

fn said(id: &str, text: &str) -> Value {
    let mut row = bericht(id, text);
    row["chat"] = json!(true);
    row["vanGemeente"] = json!(true);
    row["verzonden"] = json!("2026-11-21T11:00:00Z");
    row
}

/// An event as the contract writes it.
fn event(row: &Value) -> String {
    format!("event: bericht\nid: {}\ndata: {row}\n\n", row["id"].as_str().unwrap())
}

async fn home() -> (Server, Home) {
    let server = Server::start("proef").await;
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    server.take_seen();
    (server, home)
}

async fn open(home: &Home) -> ChatView {
    home.engine.ask(OpenChat { dossier: "d1".into() }).await.unwrap()
}

/// The texts of the chat, once there are so many.
async fn texts(home: &Home, wanted: usize) -> Vec<String> {
    let look = async {
        loop {
            let found = home.engine.ask(GetBerichten {}).await.unwrap();
            let chat = found.into_iter().find(|one| one.chat);
            let texts: Vec<String> = chat.into_iter().flat_map(|c| c.messages).map(|m| m.text).collect();
            if texts.len() >= wanted {
                return texts;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), look).await.expect("nothing was said")
}

/// Waits until the line stands so.
async fn stands(home: &Home, wanted: ChatLine) {
    let look = async {
        while open(home).await.line != wanted {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), look).await.expect("the line does not come to stand so")
}

/// The `Last-Event-ID` of each connection so far.
fn connections(server: &Server) -> Vec<Option<String>> {
    let world = server.world();
    let streams = world.seen.iter().filter(|seen| seen.path.ends_with("/gebeurtenissen"));
    streams.map(|seen| Some(seen.headers.get("last-event-id")?.to_str().unwrap().to_owned())).collect()
}

#[tokio::test]
async fn what_is_said_comes_in_at_once_and_stays() {
    let (server, home) = home().await;
    server.world().streams.push_back((event(&said("c1", "Goedemorgen")).into_bytes(), true));
    let view = open(&home).await;
    assert!(view.offered && view.open && view.signed_in && view.opening.len() == 1);
    assert_eq!(texts(&home, 1).await, ["Goedemorgen"]);
    stands(&home, ChatLine::Live).await;
    assert_eq!(connections(&server).len(), 1, "however often the screen asks");
    let unread = |found: Vec<domain::call::view::GesprekView>| found[0].unread;
    assert_eq!(unread(home.engine.ask(GetBerichten {}).await.unwrap()), 1);
    let call =
        SendBericht { dossier: "d1".into(), zaak: None, tekst: "Dag".into(), chat: true, concept: None };
    home.engine.ask(call).await.unwrap();
    home.sync().await;
    // The copy does not hold what the line alone brought: the municipality's list is what counts.
    let (_, body) = server.world().acted[0].clone();
    assert_eq!(body["chat"], json!(true));
    home.engine.ask(CloseChat {}).await.unwrap();
    drop(server);
    let home = home.restart().await;
    assert!(texts(&home, 1).await.contains(&"Dag".to_owned()), "it can be read without a network");
}

#[tokio::test]
async fn what_was_sent_and_heard_shows_once() {
    let (server, home) = home().await;
    let call =
        SendBericht { dossier: "d1".into(), zaak: None, tekst: "Dag".into(), chat: true, concept: None };
    home.engine.ask(call).await.unwrap();
    server.world().etags.insert(("d1".into(), "berichten".into()), "\"same\"".into());
    home.sync().await;
    let mut mine = said("n1", "Dag");
    mine["vanGemeente"] = json!(false);
    server
        .world()
        .streams
        .push_back(([event(&mine), event(&said("c2", "Zegt u het maar"))].concat().into_bytes(), true));
    open(&home).await;
    texts(&home, 2).await;
    let found = home.engine.ask(GetBerichten {}).await.unwrap();
    let chat = found.into_iter().find(|one| one.chat).unwrap();
    assert_eq!(chat.messages.len(), 2, "{chat:?}");
    assert!(chat.messages.iter().any(|m| m.delivery == Delivery::Sent));
}

#[tokio::test]
async fn it_comes_back_after_a_break_and_hears_the_rest() {
    let (server, home) = home().await;
    server.world().streams.extend([
        (event(&said("c1", "Een")).into_bytes(), false),
        (event(&said("c2", "Twee")).into_bytes(), true),
    ]);
    open(&home).await;
    assert_eq!(texts(&home, 2).await.len(), 2);
    assert_eq!(connections(&server), [None, Some("c1".to_owned())]);
}

#[tokio::test]
async fn nonsense_is_left_out_and_a_line_without_end_is_given_up() {
    let (server, home) = home().await;
    let nonsense = [
        b"event: bericht\ndata: {\"id\":\n\n".to_vec(),
        b"event: bericht\ndata: \xff\xfe\n\n".to_vec(),
        // No chat, and so not for this stream.
        event(&bericht("b1", "Gewoon")).into_bytes(),
        b"event: iets-nieuws\ndata: 1\n\nevent: dossier\ndata: {\"id\":\"d9\",\"etags\":{}}\n\n: stil\n\n"
            .to_vec(),
        event(&said("c1", "Goed")).into_bytes(),
    ];
    let endless = [b"data: ".as_slice(), &vec![b'x'; 200 << 10]].concat();
    server.world().streams.extend([
        ([nonsense.concat(), endless].concat(), true),
        (event(&said("c2", "Weer")).into_bytes(), true),
    ]);
    open(&home).await;
    let mut found = texts(&home, 2).await;
    found.sort();
    assert_eq!(found, ["Goed", "Weer"]);
    assert_eq!(connections(&server), [None, Some("c1".to_owned())]);
}

#[tokio::test]
async fn only_nonsense_ends_the_connection() {
    let (server, home) = home().await;
    let nonsense = "event: bericht\ndata: {}\n\n".repeat(30);
    server
        .world()
        .streams
        .extend([(nonsense.into_bytes(), true), (event(&said("c1", "Goed")).into_bytes(), true)]);
    open(&home).await;
    assert_eq!(texts(&home, 1).await, ["Goed"]);
}

#[tokio::test]
async fn a_change_of_the_dossier_is_followed() {
    let (server, home) = home().await;
    let changed = json!({"id": "d1", "etags": {"berichten": "\"nieuw\"", "taken": "\"nieuw\""}});
    server.set("d1", "berichten", vec![said("c1", "Gelezen")]);
    server.world().streams.push_back((format!("event: dossier\ndata: {changed}\n\n").into_bytes(), true));
    open(&home).await;
    assert_eq!(texts(&home, 1).await, ["Gelezen"]);
    let paths: Vec<String> = server.take_paths();
    assert!(paths.contains(&"/v1/dossiers/d1/berichten".to_owned()));
    assert!(!paths.contains(&"/v1/dossiers/d1/taken".to_owned()), "only what a chat shows");
}

#[tokio::test]
async fn it_ends_with_the_screen_the_session_and_the_background() {
    let (server, home) = home().await;
    open(&home).await;
    stands(&home, ChatLine::Live).await;
    home.engine.ask(CloseChat {}).await.unwrap();
    assert_eq!(connections(&server).len(), 1);
    // In the background no connection is held.
    stands(&home, ChatLine::Live).await;
    home.engine.suspend().await;
    home.engine.resume().await;
    stands(&home, ChatLine::Live).await;
    assert_eq!(connections(&server).len(), 3);
    home.engine.ask(SignOut { gemeente: "proef".into(), erase: false }).await.unwrap();
    let view = open(&home).await;
    assert_eq!((view.signed_in, view.line), (false, ChatLine::Off));
    assert_eq!(connections(&server).len(), 3);
}

#[tokio::test]
async fn an_idle_session_is_over_for_the_chat_too() {
    let (server, home) = home().await;
    // One piece at once, and the next connection when the clock has moved on.
    server.world().streams.push_back((b": dag\n\n".to_vec(), false));
    open(&home).await;
    while connections(&server).is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    home.clock.pass(3600);
    stands(&home, ChatLine::Off).await;
    assert!(!open(&home).await.signed_in);
}

#[tokio::test]
async fn a_refusal_is_not_asked_again() {
    for (fault, code) in
        [(Fault::Status(403, ""), ErrorCode::Forbidden), (Fault::Status(404, ""), ErrorCode::NotFound)]
    {
        let (server, home) = home().await;
        server.fails("/gebeurtenissen", fault);
        open(&home).await;
        let look = async {
            while open(&home).await.line != ChatLine::Off {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(60), look).await.unwrap_or_else(|_| panic!("{code:?}"));
        assert_eq!(connections(&server).len(), 1);
    }
}

#[tokio::test]
async fn a_gemachtigde_chats_with_the_scope_for_messages_and_not_without() {
    let server = Server::start("proef").await;
    server.grant("d2", false);
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    let call = OpenChat { dossier: "d2".into() };
    let view = home.engine.ask(call.clone()).await.unwrap();
    assert!(view.offered && view.line != ChatLine::Off);
    server.world().dossiers[1]["machtiging"]["bevoegdheden"] = json!(["lezen"]);
    home.sync().await;
    let view = home.engine.ask(call).await.unwrap();
    assert!(!view.offered && view.line == ChatLine::Off);
}

#[tokio::test]
async fn outside_its_hours_there_is_no_line_and_a_message_instead() {
    let (server, home) = home().await;
    // From one o'clock to six on a Saturday in Amsterdam.
    home.clock.pass(5 * 3600);
    home.sign_in("proef").await;
    server.take_seen();
    let view = open(&home).await;
    assert!(view.offered && !view.open && view.line == ChatLine::Off);
    assert_eq!(view.opening.len(), 1);
    assert!(connections(&server).is_empty());
    let call = SendBericht {
        dossier: "d1".into(),
        zaak: None,
        tekst: "Belt u mij?".into(),
        chat: true,
        concept: None,
    };
    home.engine.ask(call).await.unwrap();
    home.sync().await;
    assert_eq!(home.rows("proef", "d1", Collectie::Berichten).await.len(), 1);
}
