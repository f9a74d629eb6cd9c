use super::World;
use super::world::zaak;
use crate::outbox;
use crate::views::{berichten, vandaag};
use domain::call::view::{Delivery, GesprekView};
use domain::call::{GetBerichten, GetVandaag, ReadGesprek, SendBericht};
use municipal_api::Collectie;
use serde_json::{Value, json};

fn message(id: &str, zaak: Option<&str>, from_gemeente: bool, sent: &str) -> Value {
    json!({
        "id": id, "zaakId": zaak, "vanGemeente": from_gemeente,
        "afzender": if from_gemeente { "Team Toegang" } else { "Anna" }, "tekst": id, "verzonden": sent,
    })
}

fn world() -> World {
    let world = World::new();
    world
        .dossier("d1", "Jan", "gemachtigd")
        .rows(
            "d1",
            Collectie::Zaken,
            json!([
                zaak("z1", "Begeleiding", "02", &[("meldingOntvangen", "2026-11-02")]),
                zaak("z9", "Opvang", "16", &[("meldingOntvangen", "2026-11-02")]),
            ]),
        )
        .rows(
            "d1",
            Collectie::Berichten,
            json!([
                message("tweede", Some("z1"), false, "2026-11-10T10:00:00Z"),
                message("eerste", Some("z1"), true, "2026-11-09T10:00:00Z"),
                message("los", None, true, "2026-11-12T10:00:00Z"),
                message("oud", None, true, "2026-08-12T10:00:00Z"),
                message("geheim", Some("z9"), true, "2026-11-19T10:00:00Z"),
            ]),
        );
    world
}

async fn list(world: &World) -> Vec<GesprekView> {
    berichten::list(&world.ctx, GetBerichten {}).await.unwrap()
}

async fn read(world: &World, zaak: Option<&str>) {
    let call = ReadGesprek { dossier: "d1".into(), zaak: zaak.map(str::to_owned), chat: false };
    berichten::read(&world.ctx, call).await.unwrap();
}

async fn unread(world: &World) -> u32 {
    vandaag::get(&world.ctx, GetVandaag {}).await.unwrap().unread
}

#[tokio::test]
async fn conversations_by_zaak_newest_first_and_nothing_that_is_kept_back() {
    let world = world();
    let found = list(&world).await;
    let shape: Vec<(&str, Vec<&str>)> = found
        .iter()
        .map(|one| (one.subject.as_str(), one.messages.iter().map(|m| m.text.as_str()).collect()))
        .collect();
    assert_eq!(shape, [("", vec!["oud", "los"]), ("Begeleiding", vec!["eerste", "tweede"])]);
    assert_eq!(found[1].messages[0].delivery, Delivery::Received);
    assert_eq!(found[1].messages[1].delivery, Delivery::Sent);
}

#[tokio::test]
async fn what_was_on_the_screen_is_read() {
    let world = world();
    assert_eq!(unread(&world).await, 2, "of the last thirty days");
    list(&world).await;
    assert_eq!(unread(&world).await, 2, "a list shows that there is something, not what");
    read(&world, Some("z1")).await;
    let found = list(&world).await;
    assert_eq!(found.iter().map(|one| one.unread).collect::<Vec<_>>(), [1, 0]);
    read(&world, None).await;
    assert_eq!(unread(&world).await, 0);
    world.rows(
        "d1",
        Collectie::Berichten,
        json!([message("nieuw", Some("z1"), true, "2026-11-20T10:00:00Z")]),
    );
    assert_eq!(unread(&world).await, 1);
}

#[tokio::test]
async fn asking_again_changes_nothing_and_tells_nobody() {
    let world = world();
    let mut changes = world.ctx.changes.subscribe();
    read(&world, Some("z1")).await;
    assert!(changes.try_recv().is_ok());
    read(&world, Some("z1")).await;
    read(&world, Some("nergens")).await;
    assert!(changes.try_recv().is_err(), "or the screen would ask for ever");
}

#[tokio::test]
async fn a_message_shows_before_it_is_sent() {
    let world = world();
    let call = SendBericht {
        dossier: "d1".into(),
        zaak: Some("z1".into()),
        tekst: "Ik kom.".into(),
        chat: false,
        concept: None,
    };
    outbox::send_bericht(&world.ctx, call).await.unwrap();
    let found = list(&world).await;
    let last = found.iter().find(|one| one.zaak.as_deref() == Some("z1")).unwrap().messages.last().unwrap();
    assert_eq!((last.text.as_str(), last.delivery), ("Ik kom.", Delivery::Waiting));
}

#[tokio::test]
async fn the_chat_is_a_conversation_of_its_own_and_what_was_read_says_so() {
    let world = world();
    let mut read = message("gelezen", Some("z1"), false, "2026-11-20T10:00:00Z");
    read["gelezen"] = json!("2026-11-20T11:00:00Z");
    let mut said = message("gezegd", None, true, "2026-11-20T12:00:00Z");
    said["chat"] = json!(true);
    world.rows("d1", Collectie::Berichten, json!([read, said]));
    let found = list(&world).await;
    assert_eq!((found[0].chat, found[0].messages.len(), found[0].unread), (true, 1, 1));
    let zaak = found.iter().find(|one| one.zaak.is_some()).unwrap();
    let last = zaak.messages.last().unwrap();
    assert_eq!(
        (last.delivery, last.read.map(|at| at.to_string())),
        (Delivery::Read, Some("2026-11-20T11:00:00Z".into()))
    );
}
