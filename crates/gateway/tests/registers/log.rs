//! No BSN leaves for a log, an address or an error, whatever goes wrong.

use crate::{
    stand_in::{
        backoffice::{aanvragen, backoffice},
        objects::{Objects, products},
        openzaak::OpenZaak,
    },
    support::{CARER, CLIENT, KEY, Town, bsn, mandated, own},
};
use gateway::registry::Registry;
use municipal_api::{NieuweMelding, NieuweTaak};
use serde_json::json;
use std::{
    io::Write,
    sync::{Arc, Mutex},
};

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn nothing_personal_is_logged_or_stands_in_an_address() {
    let lines = Lines::default();
    let of = lines.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::DEBUG)
        .with_writer(move || of.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let (town, objects) = (OpenZaak::start().await, Objects::start().await);
    let office = backoffice(CLIENT, aanvragen()).await;
    let shop = products(vec![]).await;
    town.zaak(1, 1, CLIENT);
    let registry = Town::default()
        .zgw("zaaksysteem", &town)
        .objecten("objecten", &objects)
        .zorgned("wmo", &office)
        .producten("producten", &shop)
        .now();
    let melding: NieuweMelding = serde_json::from_value(
        json!({ "omschrijving": "Zeldzaam woord: kwartelkoning", "urgentie": "gewoon" }),
    )
    .unwrap();
    let servers = [&town.server, &objects.server, &office, &shop];
    let mut errors = String::new();
    for status in [0, 400, 403, 404, 500] {
        for server in servers {
            match status {
                0 => server.mend(),
                // A registry that quotes what was sent.
                400 => server.fault(|_, _| {
                    let reason = format!("'{CLIENT}' is onjuist");
                    let body = json!({ "code": "invalid", "detail": reason, "invalidParams": [{ "name": "inpBsn", "code": "bsn", "reason": reason }] });
                    Some(crate::stand_in::Reply::json(400, &body))
                }),
                _ => server.down(status),
            }
        }
        let (access, of_client) = (own(CLIENT), mandated(CARER, CLIENT));
        for access in [&access, &of_client] {
            errors.push_str(&format!("{:?}", registry.zaken(access).await.err()));
            errors.push_str(&format!("{:?}", registry.voorzieningen(access).await.err()));
            errors.push_str(&format!("{:?}", registry.pgb_budgetten(access).await.err()));
            errors.push_str(&format!("{:?}", registry.documenten(access).await.err()));
            let taak = NieuweTaak { titel: "kwartelkoning".into(), uiterlijk: None };
            errors.push_str(&format!(
                "{:?}",
                registry.post_taak(access, "key-key-key-key-1", taak).await.err()
            ));
            let post = registry.post_melding(access, "key-key-key-key-2", melding.clone()).await;
            errors.push_str(&format!("{:?}", post.err()));
        }
        errors.push_str(&format!(
            "{:?}",
            registry.mandates(&bsn(CARER), "2026-11-22".parse().unwrap()).await.err()
        ));
    }
    drop(_guard);
    let log = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("registry call"), "something was logged");
    for (what, text) in [("log", &log), ("errors", &errors)] {
        for secret in [CLIENT, CARER, "kwartelkoning", KEY, "sesam", "Naam-"] {
            assert!(!text.contains(secret), "{secret} in the {what}");
        }
    }
    for server in [&town.server, &objects.server, &office] {
        for seen in server.seen() {
            assert!(!seen.uri.contains(CLIENT) && !seen.uri.contains(CARER), "{}", seen.uri);
        }
    }
}
