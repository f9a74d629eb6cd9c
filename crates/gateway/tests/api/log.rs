//! The log tells what happened and to nobody whom.

use crate::support::{ANNA, BERT, Call, Mood, World};
use serde_json::json;
use std::{
    io::Write,
    sync::{Arc, Mutex},
};
use tracing_subscriber::fmt::MakeWriter;

#[derive(Clone, Default)]
struct Capture(Arc<Mutex<Vec<u8>>>);

impl Write for Capture {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Capture {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn no_person_token_or_id_is_in_the_log() {
    let capture = Capture::default();
    let subscriber = gateway::server::log("debug,gateway=trace", capture.clone(), false).unwrap();
    let _guard = tracing::subscriber::set_default(subscriber);

    let world = World::with(|c| c.cache.collection_seconds = 0).await;
    let (anna, bert) = (world.token(ANNA), world.token(BERT));
    let id = world.dossier(&bert, "Anna Jansen").await;
    let dossier = format!("/v1/dossiers/{id}");
    for path in
        ["", "/zaken", "/zaken?cursor=geheim", "/documenten/d-brief/inhoud", "/documenten/d-adres/inhoud"]
    {
        world.get(&bert, &format!("{dossier}{path}")).await;
    }
    let refused = json!({ "tekst": "", "zaakId": "z-geheim" });
    world.call(Call::post(&format!("{dossier}/berichten"), &refused).token(&anna)).await;
    let broken = json!({ "tekst": { "Anna Jansen": ANNA } });
    world.call(Call::post(&format!("{dossier}/berichten"), &broken).token(&anna)).await;
    world.get(&format!("{anna}x"), "/v1/ik").await;
    world.get(&anna, &format!("/v1/dossiers/{ANNA}")).await;
    world.get(&anna, &format!("/nowhere/{ANNA}?name=Anna+Jansen")).await;
    for mood in [Mood::Down, Mood::Panicking] {
        world.registry.is(mood);
        world.get(&anna, &format!("{dossier}/zaken")).await;
        world.get(&bert, &format!("{dossier}/zaken")).await;
    }

    let log = String::from_utf8(capture.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("route=\"/v1/dossiers/{dossier}/zaken\""), "{log}");
    assert!(log.contains("a registry is not available") && log.contains("a request panicked"));
    for secret in
        [ANNA, BERT, "Anna", "Jansen", "Bert", "de Vries", "geheim", "d-brief", "d-adres", &id, &anna, &bert]
    {
        assert!(!log.contains(secret), "{secret} is in the log:\n{log}");
    }
    for part in anna.split('.').chain(bert.split('.')).filter(|part| part.len() > 40) {
        // The header is the same for all; the claims and the signature are not.
        assert!(!log.contains(part), "a part of a token is in the log");
    }
}
