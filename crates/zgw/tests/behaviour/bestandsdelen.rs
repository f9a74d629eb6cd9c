//! Content in parts: what is sent where, and what happens where it breaks off.

use crate::stand_in::{Reply, StandIn};
use bytes::Bytes;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use zgw::{
    Error,
    documenten::{Documenten, NieuwDocument},
};

const ROOT: &str = "/documenten/api/v1/";
const LOCK: &str = "slot-van-de-proef";

/// What the registry holds.
#[derive(Default)]
struct Held {
    document: Value,
    parts: Vec<Option<Vec<u8>>>,
    sizes: Vec<usize>,
    locked: bool,
    /// Tells the lock again with each part, as the specification has it.
    tells: bool,
    /// From this call on it fails once.
    fails_at: Option<usize>,
    /// It does the work, and the answer is lost.
    after: bool,
    calls: usize,
}

impl Held {
    fn shown(&self, root: &str) -> Value {
        let mut shown = self.document.clone();
        let lock = if self.tells { LOCK } else { "" };
        let parts = self.sizes.iter().enumerate().map(|(n, size)| {
            json!({
                "url": format!("{root}{ROOT}bestandsdelen/{n}"), "volgnummer": n + 1, "omvang": size,
                "voltooid": self.parts[n].is_some(), "lock": lock
            })
        });
        // Out of order: a registry promises none.
        shown["bestandsdelen"] = if self.locked { json!(parts.rev().collect::<Vec<_>>()) } else { json!([]) };
        shown["locked"] = json!(self.locked);
        shown
    }

    fn answer(&mut self, method: &str, path: &str, root: &str, body: &[u8], kind: &str) -> Reply {
        let rest = path.strip_prefix(ROOT).unwrap();
        match (method, rest.split('/').collect::<Vec<_>>().as_slice()) {
            ("POST", ["enkelvoudiginformatieobjecten"]) => {
                let sent: Value = serde_json::from_slice(body).unwrap();
                assert_eq!((&sent["inhoud"], &sent["bestandsomvang"]), (&Value::Null, &json!(10)));
                self.document = sent;
                self.document["url"] = json!(format!("{root}{ROOT}enkelvoudiginformatieobjecten/9"));
                self.locked = true;
                self.parts = vec![None; self.sizes.len()];
                let mut shown = self.shown(root);
                shown["lock"] = json!(LOCK);
                Reply::json(201, &shown)
            }
            ("GET", ["enkelvoudiginformatieobjecten", "9"]) => Reply::json(200, &self.shown(root)),
            ("PUT", ["bestandsdelen", n]) => {
                let n: usize = n.parse().unwrap();
                let boundary = kind.strip_prefix("multipart/form-data; boundary=").unwrap();
                let text = String::from_utf8(body.to_vec()).unwrap();
                let fields: Vec<&str> = text.split(&format!("--{boundary}")).collect();
                let value = |name: &str| {
                    let field = fields.iter().find(|f| f.contains(&format!("name=\"{name}\""))).unwrap();
                    field.split_once("\r\n\r\n").unwrap().1.strip_suffix("\r\n").unwrap().to_owned()
                };
                if !self.locked || value("lock") != LOCK {
                    return Reply::problem(400, "incorrect-lock-id", "Onjuist slot.");
                }
                if value("inhoud").len() != self.sizes[n] {
                    return Reply::problem(400, "file-size", "Onjuiste omvang.");
                }
                self.parts[n] = Some(value("inhoud").into_bytes());
                Reply::json(200, &json!({}))
            }
            ("POST", ["enkelvoudiginformatieobjecten", "9", "unlock"]) => {
                let sent: Value = serde_json::from_slice(body).unwrap();
                if !self.locked || sent["lock"] != LOCK || self.parts.iter().any(Option::is_none) {
                    return Reply::problem(400, "file-size", "Nog niet alles.");
                }
                self.locked = false;
                Reply::text(204, "application/json", "")
            }
            other => panic!("{other:?}"),
        }
    }

    fn content(&self) -> Vec<u8> {
        self.parts.iter().flatten().flatten().copied().collect()
    }
}

async fn server(sizes: &[usize]) -> (StandIn, Arc<Mutex<Held>>) {
    let held = Arc::new(Mutex::new(Held { sizes: sizes.to_vec(), tells: true, ..Held::default() }));
    let of = held.clone();
    let server = StandIn::start(move |seen| {
        let root = format!("http://{}", seen.header("host").unwrap());
        let mut held = of.lock().unwrap();
        held.calls += 1;
        let fails = held.fails_at == Some(held.calls);
        if fails && !held.after {
            return Reply::problem(400, "proef", "Dit keer niet.");
        }
        let kind = seen.header("content-type").unwrap_or_default().to_owned();
        let reply = held.answer(seen.method.as_str(), &seen.path, &root, &seen.body, &kind);
        if fails { Reply::problem(400, "proef", "Gedaan, en het antwoord is weg.") } else { reply }
    })
    .await;
    (server, held)
}

fn client(server: &StandIn) -> Documenten {
    Documenten::new(server.endpoint(ROOT).build().unwrap())
}

fn document() -> NieuwDocument {
    let sort = "https://catalogi.example/catalogi/api/v1/informatieobjecttypen/1".parse().unwrap();
    let day = jiff::civil::date(2026, 11, 2);
    NieuwDocument::new("002220647", sort, "Verklaring", "Inwoner", day, Bytes::from_static(b"0123456789"))
}

#[tokio::test]
async fn each_part_goes_to_its_place_and_the_lock_goes() {
    for sizes in [&[10][..], &[4, 4, 2], &[1, 9]] {
        let (server, held) = server(sizes).await;
        let made = client(&server).create_in_parts(&document()).await.unwrap();
        assert!(!made.locked && !made.is_incomplete());
        assert_eq!(held.lock().unwrap().content(), b"0123456789");
        assert_eq!(server.count(), 1 + sizes.len() + 2, "make, each part, unlock, look");
        assert!(!format!("{made:?}").contains(LOCK), "a lock is nobody's to read");
    }
}

#[tokio::test]
async fn wherever_it_breaks_off_the_rest_completes_it() {
    // The calls: make, three parts, unlock, look.
    for after in [false, true] {
        for fails_at in 1..=6 {
            let (server, held) = server(&[4, 4, 2]).await;
            held.lock().unwrap().fails_at = Some(fails_at);
            held.lock().unwrap().after = after;
            let client = client(&server);
            let first = client.create_in_parts(&document()).await;
            // The answer to unlock is lost: a look tells that it is done.
            assert_eq!(first.is_ok(), fails_at == 5 && after, "{fails_at} {after}: {first:?}");
            if fails_at == 1 && !after {
                continue;
            }
            let url = format!("{}{ROOT}enkelvoudiginformatieobjecten/9", server.root).parse().unwrap();
            let there = client.document(&url).await.unwrap();
            let puts = |server: &StandIn| server.seen().iter().filter(|seen| seen.method == "PUT").count();
            let (before, missing) =
                (puts(&server), held.lock().unwrap().parts.iter().filter(|p| p.is_none()).count());
            let whole = client.complete(there, &Bytes::from_static(b"0123456789")).await.unwrap();
            assert!(!whole.locked, "{fails_at} {after}");
            assert_eq!(held.lock().unwrap().content(), b"0123456789");
            assert_eq!(puts(&server) - before, missing, "what is there is not sent again");
        }
    }
}

#[tokio::test]
async fn parts_that_do_not_make_the_whole_are_refused() {
    for sizes in [&[4, 4][..], &[4, 4, 3], &[]] {
        let (server, held) = server(sizes).await;
        let made = client(&server).create_in_parts(&document()).await;
        assert!(matches!(made, Err(Error::Unreadable { .. })), "{made:?}");
        assert!(held.lock().unwrap().parts.iter().all(Option::is_none), "nothing was sent");
    }
}

#[tokio::test]
async fn a_lock_that_nobody_tells_is_said_to_be() {
    let (server, held) = server(&[10]).await;
    held.lock().unwrap().tells = false;
    held.lock().unwrap().fails_at = Some(2);
    let client = client(&server);
    assert!(client.create_in_parts(&document()).await.is_err());
    let url = format!("{}{ROOT}enkelvoudiginformatieobjecten/9", server.root).parse().unwrap();
    let there = client.document(&url).await.unwrap();
    let error = client.complete(there, &Bytes::from_static(b"0123456789")).await.unwrap_err();
    assert!(error.to_string().contains("lock"), "{error}");
}

#[tokio::test]
async fn a_part_is_sent_again_where_the_registry_is_away_for_a_moment() {
    let (server, held) = server(&[10]).await;
    let made = client(&server).create_in_parts(&document()).await.unwrap();
    assert!(!made.locked);
    let (again, calls) = (held.clone(), Arc::new(Mutex::new(0)));
    held.lock().unwrap().locked = true;
    let flaky = StandIn::start(move |seen| {
        let mut calls = calls.lock().unwrap();
        *calls += 1;
        if *calls == 1 {
            return Reply::problem(503, "error", "Even niet.");
        }
        let kind = seen.header("content-type").unwrap_or_default().to_owned();
        again.lock().unwrap().answer(seen.method.as_str(), &seen.path, "http://x", &seen.body, &kind)
    })
    .await;
    let deel = serde_json::from_value(
        json!({ "url": format!("{}{ROOT}bestandsdelen/0", flaky.root), "omvang": 10 }),
    );
    client(&flaky).send_part(&deel.unwrap(), LOCK, &Bytes::from_static(b"9876543210")).await.unwrap();
    assert_eq!((flaky.count(), held.lock().unwrap().content()), (2, b"9876543210".to_vec()));
}
