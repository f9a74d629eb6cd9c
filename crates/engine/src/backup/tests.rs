use super::*;
use crate::Engine;
use crate::own::Kind;
use crate::rig::{contains, engine};
use crate::secrets::MemoryKeychain;
use crate::store::Table;
use domain::call::view::Profile;
use domain::call::{ExportAll, GetProfile, MakeBackup, Restore, SaveProfile};
use serde_json::{Value, json};
use std::sync::Arc;

struct Device {
    engine: Engine,
    _dir: tempfile::TempDir,
}

async fn device() -> Device {
    let dir = tempfile::tempdir().expect("dir");
    let engine = engine(dir.path(), Arc::new(MemoryKeychain::default())).await;
    Device { engine, _dir: dir }
}

impl Device {
    async fn save(&self, id: &str, value: Value) {
        let (ctx, id) = (self.engine.context(), id.to_owned());
        let now = ctx.now();
        ctx.write(move |w| own::save(w, now, Kind::Brief, &id, &value)).await.expect("saved");
    }

    async fn delete(&self, id: &str) {
        let (ctx, id) = (self.engine.context(), id.to_owned());
        let now = ctx.now();
        ctx.write(move |w| own::delete(w, now, Kind::Brief, &id)).await.expect("deleted");
    }

    async fn briefs(&self) -> Vec<(String, Value)> {
        self.engine.context().read(|r| own::list(r, Kind::Brief)).await.expect("list")
    }

    /// The words and the bytes of a backup.
    async fn backup(&self) -> (String, Vec<u8>) {
        let view = self.engine.ask(MakeBackup {}).await.expect("made");
        assert_eq!(view.words.len(), 12);
        assert_eq!(view.file.name, "naaste-backup-2026-11-21.age");
        let file = self.engine.file(&view.file.path).await.expect("served");
        assert_eq!((&file.name, &file.media_type), (&view.file.name, &view.file.media_type));
        (view.words.join(" "), file.bytes)
    }

    async fn restore(&self, words: &str, bytes: &[u8]) -> Result<(u32, u32, u32), AppError> {
        let call = Restore { file: STANDARD.encode(bytes), words: words.to_owned() };
        let view = self.engine.ask(call).await?;
        Ok((view.added, view.changed, view.unchanged))
    }
}

#[tokio::test]
async fn a_backup_moves_everything_to_another_device() {
    let (old, new) = (device().await, device().await);
    let profile = Profile { name: Some("Wilhelmina".into()), pgb: Some(true), ..Profile::default() };
    old.engine.ask(SaveProfile { profile: profile.clone() }).await.expect("saved");
    old.save("1", json!({ "subject": "rolstoel", "sent": "2026-11-02" })).await;
    old.save("2", json!({ "subject": "weg" })).await;
    old.delete("2").await;
    let (words, bytes) = old.backup().await;
    assert!(!contains(&bytes, "Wilhelmina") && !contains(&bytes, "rolstoel") && !contains(&bytes, "subject"));
    assert!(contains(&bytes, "age-encryption.org/v1"), "a file that other programs can open too");

    new.save("3", json!({ "subject": "alleen hier" })).await;
    assert_eq!(new.restore(&words, &bytes).await, Ok((2, 0, 1)));
    assert_eq!(new.engine.ask(GetProfile {}).await, Ok(profile));
    assert_eq!(
        new.briefs().await,
        [
            ("3".to_owned(), json!({ "subject": "alleen hier" })),
            ("1".to_owned(), json!({ "subject": "rolstoel", "sent": "2026-11-02" })),
        ]
    );
    assert_eq!(new.restore(&words, &bytes).await, Ok((0, 0, 3)), "twice is once");
}

#[tokio::test]
async fn a_restore_takes_the_newest_of_both_and_loses_nothing() {
    let (old, new) = (device().await, device().await);
    old.save("1", json!({ "subject": "rolstoel", "sender": "Assen" })).await;
    old.save("2", json!({ "subject": "oud" })).await;
    let (words, bytes) = old.backup().await;
    new.restore(&words, &bytes).await.expect("restored");
    new.save("1", json!({ "subject": "rolstoel", "sender": "Emmen" })).await;
    new.delete("2").await;
    new.save("3", json!({ "subject": "nieuw" })).await;
    assert_eq!(new.restore(&words, &bytes).await, Ok((0, 0, 2)), "an older backup changes nothing");
    let expected = [
        ("1".to_owned(), json!({ "subject": "rolstoel", "sender": "Emmen" })),
        ("3".to_owned(), json!({ "subject": "nieuw" })),
    ];
    assert_eq!(new.briefs().await, expected);
    let (words, bytes) = new.backup().await;
    assert_eq!(old.restore(&words, &bytes).await, Ok((1, 2, 0)));
    assert_eq!(old.briefs().await, expected);
}

#[tokio::test]
async fn words_may_be_typed_in_any_way_and_other_words_open_nothing() {
    let device = device().await;
    device.save("1", json!({ "subject": "rolstoel" })).await;
    let (words, bytes) = device.backup().await;
    let list: Vec<&str> = words.split(' ').collect();
    let numbered: Vec<String> = list.iter().enumerate().map(|(n, w)| format!("{}. {w}", n + 1)).collect();
    let short: Vec<String> = list.iter().map(|word| word.chars().take(4).collect()).collect();
    for typed in [words.to_uppercase(), numbered.join(",\n"), format!("  {}\t", short.join("   "))] {
        assert_eq!(device.restore(&typed, &bytes).await, Ok((0, 0, 1)), "{typed}");
    }
    let other = device.backup().await.0;
    let swapped = format!("{} {} {}", list[1], list[0], list[2..].join(" "));
    let missing = list[1..].join(" ");
    let unknown = format!("{missing} fiets");
    let thirteen = format!("{words} {}", list[0]);
    for wrong in [other.as_str(), &missing, &unknown, &thirteen, ""] {
        assert_eq!(device.restore(wrong, &bytes).await, Err(ErrorCode::WrongWords.into()), "{wrong}");
    }
    if list[0] != list[1] {
        assert_eq!(device.restore(&swapped, &bytes).await, Err(ErrorCode::WrongWords.into()));
    }
}

#[tokio::test]
async fn a_file_that_is_damaged_or_not_ours_is_refused() {
    let device = device().await;
    device.save("1", json!({ "subject": "rolstoel ".repeat(50) })).await;
    let (words, bytes) = device.backup().await;
    let bad = || Err(ErrorCode::BadBackup.into());
    for wrong in
        [&b""[..], b"{}", b"PK\x03\x04 another kind of file", &bytes[..bytes.len() - 1], &bytes[..40]]
    {
        assert_eq!(device.restore(&words, wrong).await, bad(), "{} bytes", wrong.len());
    }
    let mut late = bytes.clone();
    *late.last_mut().expect("bytes") ^= 1;
    assert_eq!(device.restore(&words, &late).await, bad());
    // In the header a changed byte may look like other words; it never opens.
    for at in (0..bytes.len().min(250)).step_by(23) {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        let answer = device.restore(&words, &changed).await.map_err(|error| error.code);
        assert!(matches!(answer, Err(ErrorCode::BadBackup | ErrorCode::WrongWords)), "byte {at}: {answer:?}");
    }
    let call = Restore { file: "no base64 !".into(), words: words.clone() };
    assert_eq!(device.engine.ask(call).await.map(|_| ()), Err(ErrorCode::BadBackup.into()));
    let call = Restore { file: "A".repeat(90 * 1024 * 1024), words };
    assert_eq!(device.engine.ask(call).await.map(|_| ()), Err(ErrorCode::TooLarge.into()));
    assert_eq!(device.briefs().await.len(), 1, "nothing was changed");
}

#[tokio::test]
async fn contents_that_are_not_ours_or_newer_are_told_apart() {
    let device = device().await;
    let words = words::Words::new().expect("words");
    let sealed = |json: Value| {
        let mut recipient = age::scrypt::Recipient::new(words.passphrase());
        recipient.set_work_factor(2);
        age::encrypt(&recipient, json.to_string().as_bytes()).expect("encrypted")
    };
    let file = |format: &str, version: u32, records: Value| {
        sealed(
            json!({ "format": format, "version": version, "made": "2026-11-21T11:00:00Z", "records": records }),
        )
    };
    let typed = words.list().join(" ");
    for (bytes, code) in [
        (file("something-else", 1, json!([])), ErrorCode::BadBackup),
        (file("naaste-backup", 1, json!([{ "kind": "brief" }])), ErrorCode::BadBackup),
        (file("naaste-backup", 2, json!({ "in": "another shape" })), ErrorCode::StoreTooNew),
        (sealed(json!("text")), ErrorCode::BadBackup),
    ] {
        assert_eq!(device.restore(&typed, &bytes).await, Err(code.into()));
    }
    assert_eq!(device.restore(&typed, &file("naaste-backup", 1, json!([]))).await, Ok((0, 0, 0)));
}

#[test]
fn recovery_words_are_not_in_a_debug_text() {
    let words = words::Words::new().expect("words");
    assert_eq!(format!("{words:?}"), "Words(…)");
}

#[tokio::test]
async fn the_export_has_everything_that_is_about_people_and_nothing_that_opens() {
    let device = device().await;
    device.save("1", json!({ "subject": "rolstoel" })).await;
    device.save("2", json!({ "subject": "verwijderd" })).await;
    device.delete("2").await;
    let ctx = device.engine.context();
    ctx.write(|w| {
        w.put(
            Table::Dossiers,
            &["assen"],
            "d1",
            &json!({ "gemeente": "assen", "toegang": { "naam": "W." } }),
        )?;
        w.put(
            Table::Wire,
            &["assen", "d1", "zaken"],
            "z1",
            &json!({ "id": "z1", "omschrijving": "traplift" }),
        )?;
        w.put(Table::Outbox, &[], "o1", &json!({ "tekst": "nog niet verzonden" }))?;
        w.put(Table::Sessies, &[], "assen", &json!({ "token": "geheim-token" }))
    })
    .await
    .expect("written");
    let view = device.engine.ask(ExportAll {}).await.expect("exported");
    assert_eq!(
        (view.name.as_str(), view.media_type.as_str()),
        ("naaste-export-2026-11-21.json", "application/json")
    );
    let bytes = device.engine.file(&view.path).await.expect("served").bytes;
    assert!(!contains(&bytes, "geheim-token") && !contains(&bytes, "verwijderd"));
    let all: Value = serde_json::from_slice(&bytes).expect("json");
    assert_eq!(all["own"]["brief"], json!([{ "id": "1", "value": { "subject": "rolstoel" } }]));
    assert_eq!(all["outbox"][0]["tekst"], "nog niet verzonden");
    assert_eq!(all["dossiers"][0]["collections"]["zaken"][0]["omschrijving"], "traplift");
}

#[tokio::test]
async fn a_file_is_only_there_under_its_own_token() {
    let device = device().await;
    let view = device.engine.ask(ExportAll {}).await.expect("exported");
    for path in ["/file/", "/file/1", "/files/1", "", "/document/", "/file/../x"] {
        let answer = device.engine.file(path).await.map(|_| ());
        assert_eq!(answer, Err(ErrorCode::NotFound.into()), "{path}");
    }
    for _ in 0..8 {
        device.engine.ask(ExportAll {}).await.expect("exported");
    }
    let answer = device.engine.file(&view.path).await.map(|_| ());
    assert_eq!(answer, Err(ErrorCode::NotFound.into()), "the oldest makes room");
}
