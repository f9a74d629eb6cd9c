//! What all of it has in common: kept on the device, in the backup, never readable outside it, gone when erased.

use super::*;
use crate::rig::{bytes_below, contains, engine};
use crate::secrets::NoKeychain;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::call::*;

async fn filled() -> Rig {
    let rig = rig().await;
    let answers = vec![answer(CheckinPart::Energy, 2), answer(CheckinPart::Sleep, 3)];
    rig.engine.ask(SaveCheckin { week: day("2026-11-16"), answers }).await.unwrap();
    let (date, answers) = (day("2026-11-19"), vec![form(CarerqolPart::Support, CarerqolLevel::Lot)]);
    rig.engine.ask(SaveCarerqol { date, answers, happiness: Some(6) }).await.unwrap();
    rig.engine.ask(AddCare { date: day("2026-11-20"), kind: KIND, minutes: 45 }).await.unwrap();
    rig.engine.ask(SaveNoodplan { plan: plan() }).await.unwrap();
    rig
}

/// Everything that the three screens show.
async fn shown(rig: &Rig) -> (view::CheckinsView, view::DagboekView, view::NoodplanView) {
    (
        rig.engine.ask(GetCheckins {}).await.unwrap(),
        rig.engine.ask(GetDagboek { week: day("2026-11-21") }).await.unwrap(),
        rig.engine.ask(GetNoodplan {}).await.unwrap(),
    )
}

async fn backup(rig: &Rig) -> Restore {
    let made = rig.engine.ask(MakeBackup {}).await.unwrap();
    let bytes = rig.engine.file(&made.file.path).await.unwrap().bytes;
    assert!(!contains(&bytes, SECRET) && !contains(&bytes, "huishouden"));
    Restore { file: STANDARD.encode(bytes), words: made.words.join(" ") }
}

#[tokio::test]
async fn a_backup_brings_it_all_back_and_twice_is_once() {
    let (old, new) = (filled().await, rig().await);
    let call = backup(&old).await;
    let mut changes = new.engine.changes();
    assert_eq!(new.engine.ask(call.clone()).await.unwrap().added, 4);
    assert!(told(&mut changes).contains(&Topic::Care));
    assert_eq!(shown(&new).await, shown(&old).await);
    let again = new.engine.ask(call).await.unwrap();
    assert_eq!((again.added, again.changed, again.unchanged), (0, 0, 4));
    assert_eq!(shown(&new).await, shown(&old).await);
}

#[tokio::test]
async fn two_devices_merge_without_loss_or_doubling() {
    let (phone, desktop) = (filled().await, rig().await);
    desktop.engine.ask(backup(&phone).await).await.unwrap();
    let entry = shown(&phone).await.1.entries[0].id.clone();
    // On the phone: an answer, an entry taken away and one more, other keys.
    phone.clock.set("2026-11-21T12:00:00Z");
    let answers = vec![answer(CheckinPart::Energy, 5), answer(CheckinPart::Sleep, 3)];
    phone.engine.ask(SaveCheckin { week: day("2026-11-16"), answers }).await.unwrap();
    phone.engine.ask(DeleteCare { id: entry }).await.unwrap();
    phone.engine.ask(AddCare { date: day("2026-11-21"), kind: KIND, minutes: 10 }).await.unwrap();
    phone
        .engine
        .ask(SaveNoodplan { plan: Noodplan { keys: "In het kastje.".into(), ..plan() } })
        .await
        .unwrap();
    // On the desktop, later: another answer of the same week, the same minutes once more, other medicines.
    desktop.clock.set("2026-11-21T13:00:00Z");
    let answers =
        vec![answer(CheckinPart::Energy, 2), answer(CheckinPart::Sleep, 3), answer(CheckinPart::Mood, 4)];
    desktop.engine.ask(SaveCheckin { week: day("2026-11-16"), answers }).await.unwrap();
    desktop.engine.ask(AddCare { date: day("2026-11-21"), kind: KIND, minutes: 10 }).await.unwrap();
    let medicines = Noodplan { medicines: "Om 9 uur.".into(), ..plan() };
    desktop.engine.ask(SaveNoodplan { plan: medicines }).await.unwrap();
    // Both ways.
    desktop.engine.ask(backup(&phone).await).await.unwrap();
    phone.engine.ask(backup(&desktop).await).await.unwrap();
    for device in [&phone, &desktop] {
        let (checkins, diary, noodplan) = shown(device).await;
        assert_eq!(checkins.rows.len(), 1, "the week is there once");
        assert_eq!(
            checkins.rows[0].answers,
            [answer(CheckinPart::Energy, 5), answer(CheckinPart::Sleep, 3), answer(CheckinPart::Mood, 4)]
        );
        assert_eq!(diary.entries.len(), 2, "what was done twice was written twice, and the other is gone");
        let expected = Noodplan { keys: "In het kastje.".into(), medicines: "Om 9 uur.".into(), ..plan() };
        assert_eq!(noodplan.plan, expected);
    }
    // What was erased does not come back.
    let old = backup(&phone).await;
    phone.clock.set("2026-11-21T14:00:00Z");
    phone.engine.ask(DeleteCheckins {}).await.unwrap();
    phone.engine.ask(old).await.unwrap();
    assert!(shown(&phone).await.0.rows.is_empty());
}

#[tokio::test]
async fn it_is_in_the_export_and_nowhere_readable_on_disk() {
    let rig = filled().await;
    let file = rig.engine.ask(ExportAll {}).await.unwrap();
    let bytes = rig.engine.file(&file.path).await.unwrap().bytes;
    let all: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    assert_eq!(all["own"]["checkin"][0]["id"], "2026-11-16");
    assert_eq!(all["own"]["checkin"][0]["value"], serde_json::json!({ "energy": 2, "sleep": 3 }));
    assert_eq!(all["own"]["carerqol"][0]["value"], serde_json::json!({ "support": "lot", "happiness": 6 }));
    assert_eq!(all["own"]["zorgmoment"][0]["value"]["minutes"], 45);
    assert_eq!(all["own"]["noodplan"][0]["value"]["checkedOn"], "2026-11-21");
    assert_eq!(all["outbox"], serde_json::json!([]), "nothing of it waits to be sent");
    assert!(contains(&bytes, SECRET));
    let disk = bytes_below(rig.dir.path());
    assert!(!contains(&disk, SECRET) && !contains(&disk, "2026-11-16") && !contains(&disk, "huishouden"));
    assert!(!contains(&disk, "2026-11-19") && !contains(&disk, "happiness"));
}

#[tokio::test]
async fn erasing_all_erases_it() {
    let (rig, fresh) = (filled().await, super::rig().await);
    rig.engine.ask(EraseAll {}).await.unwrap();
    assert_eq!(shown(&rig).await, shown(&fresh).await);
    assert_eq!(rig.engine.ask(PrintNoodplan {}).await, Err(ErrorCode::NotFound.into()));
}

#[tokio::test]
async fn a_locked_store_answers_nothing_of_it() {
    let dir = tempfile::tempdir().unwrap();
    let first = engine(dir.path(), Arc::new(NoKeychain)).await;
    first.ask(SetPassphrase { passphrase: "een fiets zonder wielen".into() }).await.unwrap();
    first.ask(SaveNoodplan { plan: plan() }).await.unwrap();
    drop(first);
    let locked = engine(dir.path(), Arc::new(NoKeychain)).await;
    let (week, date) = (day("2026-11-16"), day("2026-11-16"));
    let requests: [Request; 10] = [
        GetCheckins {}.into(),
        SaveCheckin { week, answers: Vec::new() }.into(),
        SaveCarerqol { date, answers: Vec::new(), happiness: None }.into(),
        DeleteCheckins {}.into(),
        GetDagboek { week }.into(),
        AddCare { date, kind: KIND, minutes: 5 }.into(),
        DeleteCare { id: "x".into() }.into(),
        GetNoodplan {}.into(),
        SaveNoodplan { plan: plan() }.into(),
        PrintNoodplan {}.into(),
    ];
    for request in requests {
        let name = format!("{request:?}");
        assert_eq!(locked.call(request).await, Err(ErrorCode::Locked.into()), "{name}");
    }
    locked.ask(Unlock { passphrase: "een fiets zonder wielen".into() }).await.unwrap();
    assert_eq!(locked.ask(GetNoodplan {}).await.unwrap().plan, plan());
}
