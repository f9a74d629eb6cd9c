//! Nobody's number or token in what is logged. A process of its own: a log is one for all threads.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(dead_code, reason = "the stand-ins can do more than this test needs")]

#[path = "behaviour/openzaak.rs"]
mod openzaak;
#[path = "behaviour/stand_in.rs"]
mod stand_in;

use openzaak::{CLIENT, OTHER, OpenZaak, SECRET, bsn, page, zaken};
use stand_in::{Reply, StandIn};
use std::{
    io::{self, Write},
    sync::{Arc, Mutex},
};
use tracing_subscriber::{EnvFilter, fmt::MakeWriter};
use zgw::{
    objecten::{DataMatch, ObjectFilter, Objecten},
    producten::{ProductFilter, Producten},
    zaken::{Expand, ZaakFilter, Zaken},
};

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;
    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn the_log_says_what_was_asked_but_not_of_whom() {
    let log = Log::default();
    // Everything that this crate logs, and what the HTTP libraries log for an administrator.
    let filter = EnvFilter::new("trace");
    let subscriber =
        tracing_subscriber::fmt().with_env_filter(filter).with_ansi(false).with_writer(log.clone()).finish();
    tracing::subscriber::set_global_default(subscriber).unwrap();

    let server = OpenZaak { zaken: 105, extensions: true }.start().await;
    let filter = ZaakFilter {
        bsn: Some(bsn(CLIENT)),
        expand: vec![Expand::Rollen, Expand::Status],
        ..ZaakFilter::default()
    };
    let client = zaken(&server);
    let found = client.search(&filter).await.unwrap();
    tracing::info!(?found, ?filter, endpoint = ?client.endpoint(), "what a careless caller logs");
    zgw::only("zaken", found, |_| false);

    let list = StandIn::start(|seen| match seen.method.as_str() {
        "POST" if seen.path.contains("_zoek") => Reply::problem(405, "x", CLIENT),
        "POST" => Reply::problem(500, "x", CLIENT),
        _ if seen.path.contains("producten") => {
            let next = format!("?eigenaren__bsn={CLIENT}&page=2");
            let more = !seen.query.contains_key("page");
            Reply::json(200, &page(vec![], more.then_some(next)))
        }
        _ => Reply::problem(400, "invalid", CLIENT),
    })
    .await;
    let addressed = ZaakFilter { allow_bsn_in_address: true, ..filter };
    let endpoint = list.endpoint("/zaken/api/v1/").auth(openzaak::auth()).build().unwrap();
    let error = Zaken::new(endpoint).search(&addressed).await.unwrap_err();
    tracing::warn!(%error, ?error, "refused");
    let producten = Producten::new(list.endpoint("/producten/api/v1/").build().unwrap());
    producten.of_person(&bsn(CLIENT), &ProductFilter::default()).await.unwrap();
    let objects = Objecten::new(list.endpoint("/api/v2/").build().unwrap());
    let filter =
        ObjectFilter { data: vec![DataMatch::person("bsn", &bsn(OTHER)).unwrap()], ..Default::default() };
    let error = objects.search(&filter).await.unwrap_err();
    tracing::warn!(%error, ?error, ?filter, "failed");

    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    for expected in ["registry call", "zaken/_zoek", "producten", "objects/search", "dropped=105"] {
        assert!(text.contains(expected), "{expected} is logged");
    }
    let asked = list.seen().iter().filter(|s| s.query.values().any(|v| v == CLIENT)).count();
    assert_eq!(asked, 3, "the addresses did hold it");
    // A zaak's omschrijving holds it here, as people write what they like; that is the caller's to hide.
    let text: String = text.lines().filter(|line| !line.contains("careless")).collect();
    for secret in [CLIENT, OTHER, SECRET, "Bearer", "eyJ"] {
        assert!(!text.contains(secret), "{secret} is logged");
    }
}
