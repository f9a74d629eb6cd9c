use super::*;
use crate::rig::{NOON, RememberingShell, SetClock, config};
use crate::secrets::MemoryKeychain;
use crate::{Config, Engine};
use domain::call::view::Snooze;
use domain::call::{SaveSettings, SnoozeReminder};
use std::sync::Arc;

struct Rig {
    engine: Engine,
    clock: Arc<SetClock>,
    shell: Arc<RememberingShell>,
    keychain: Arc<MemoryKeychain>,
    _dir: tempfile::TempDir,
}

async fn rig(languages: &[&str]) -> Rig {
    let dir = tempfile::tempdir().expect("dir");
    let clock = SetClock::at(NOON);
    let keychain = Arc::new(MemoryKeychain::default());
    let languages = languages.iter().map(|tag| (*tag).to_owned()).collect();
    let shell = Arc::new(RememberingShell { languages, ..RememberingShell::default() });
    let config =
        Config { clock: clock.clone(), shell: shell.clone(), ..config(dir.path(), keychain.clone()) };
    Rig { engine: Engine::start(config).await.expect("starts"), clock, shell, keychain, _dir: dir }
}

fn reminder(id: &str, at: &str, title: &str) -> ReminderView {
    let at: Timestamp = at.parse().expect("an instant");
    let local = domain::agenda::civil(at);
    ReminderView {
        id: id.into(),
        at,
        local,
        kind: ReminderKind::Afspraak,
        title: title.into(),
        term: None,
        due: local.date(),
        route: "/agenda".into(),
    }
}

impl Rig {
    async fn settle(&self, due: &[ReminderView]) {
        let ctx = self.engine.context();
        settle(&ctx, due.to_vec(), Vec::new(), ctx.now()).await.expect("settled");
    }

    fn shown(&self) -> Vec<(String, String, String)> {
        let shown = std::mem::take(&mut *self.shell.notified.lock().expect("lock"));
        shown.into_iter().map(|n| (n.id, n.title, n.body)).collect()
    }

    async fn missed(&self) -> Vec<String> {
        let missed = self.engine.context().read(missed).await.expect("read");
        missed.into_iter().map(|reminder| reminder.id).collect()
    }
}

#[tokio::test]
async fn a_reminder_fires_once_and_its_words_tell_nothing() {
    let rig = rig(&["nl-NL"]).await;
    let due = [reminder("a", "2026-11-21T10:59:00Z", "Huisbezoek mevrouw De Vries")];
    rig.settle(&due).await;
    rig.settle(&due).await;
    assert_eq!(rig.shown(), [("a".into(), "Naaste".into(), "U heeft een afspraak.".into())]);
    rig.clock.set("2026-11-21T09:00:00Z"); // the clock jumps back over it
    rig.settle(&due).await;
    assert_eq!(rig.shown(), []);
    assert!(rig.missed().await.is_empty());
}

#[tokio::test]
async fn full_texts_are_a_choice() {
    let rig = rig(&["en-GB"]).await;
    let settings = Settings { full_text: true, ..Settings::default() };
    rig.engine.ask(SaveSettings { settings }).await.expect("saved");
    rig.settle(&[reminder("a", NOON, "Kapper"), reminder("b", NOON, "")]).await;
    let shown = rig.shown();
    assert_eq!(shown[0], ("a".into(), "Kapper".into(), "You have an appointment. Date: 21 November.".into()));
    assert_eq!(shown[1], ("b".into(), "Naaste".into(), "You have an appointment.".into()), "nothing to add");
}

#[tokio::test]
async fn what_came_while_the_app_was_closed_is_missed_until_it_is_seen() {
    let rig = rig(&[]).await;
    let mut changes = rig.engine.changes();
    rig.settle(&[
        reminder("late", "2026-11-21T09:00:00Z", "x"),
        reminder("earlier", "2026-11-20T09:00:00Z", "x"),
        reminder("just", "2026-11-21T10:55:00Z", "x"),
    ])
    .await;
    assert_eq!(changes.recv().await, Ok(Topic::Agenda));
    assert_eq!(rig.shown().len(), 1);
    assert_eq!(rig.missed().await, ["earlier", "late"]);
    rig.engine
        .ask(DismissMissed { ids: vec!["late".into(), "just".into(), "unknown".into()] })
        .await
        .expect("dismissed");
    assert_eq!(rig.missed().await, ["earlier"]);
    rig.settle(&[reminder("late", "2026-11-21T09:00:00Z", "x")]).await;
    assert_eq!(rig.missed().await, ["earlier"], "seen stays seen");
}

#[test]
fn the_look_back_has_an_end_and_a_first_start_misses_nothing() {
    let t = |text: &str| text.parse::<Timestamp>().expect("an instant");
    let now = t(NOON);
    assert_eq!(since(None, now), now);
    assert_eq!(since(Some(t("2026-11-20T11:00:00Z")), now), t("2026-11-20T11:00:00Z"));
    assert_eq!(since(Some(t("2026-01-01T00:00:00Z")), now), t("2026-11-07T11:00:00Z"));
    assert_eq!(since(Some(t("2027-01-01T00:00:00Z")), now), now, "the clock jumped back");
}

#[tokio::test]
async fn old_decisions_are_forgotten() {
    let rig = rig(&[]).await;
    rig.settle(&[reminder("a", NOON, "x")]).await;
    rig.clock.set("2027-01-21T11:00:00Z");
    rig.settle(&[]).await;
    let left = rig.engine.context().read(|r| Ok(dealt(r)?.len())).await;
    assert_eq!(left, Ok(0));
}

#[tokio::test]
async fn a_notification_that_the_shell_refuses_is_not_lost() {
    struct Refusing;
    impl crate::ports::Shell for Refusing {
        fn open_url(&self, _: &url::Url) -> Result<bool, AppError> {
            Ok(false)
        }
        fn notify(&self, _: &Notification) -> Result<(), AppError> {
            Err(domain::call::ErrorCode::Internal.into())
        }
        fn languages(&self) -> Vec<String> {
            Vec::new()
        }
    }
    let dir = tempfile::tempdir().expect("dir");
    let config =
        Config { shell: Arc::new(Refusing), ..config(dir.path(), Arc::new(MemoryKeychain::default())) };
    let engine = Engine::start(config).await.expect("starts");
    let ctx = engine.context();
    settle(&ctx, vec![reminder("a", NOON, "x")], Vec::new(), ctx.now()).await.expect("settled");
    let missed = ctx.read(missed).await.expect("read");
    assert_eq!(missed.len(), 1);
}

#[test]
fn every_language_has_all_words_of_notifications() {
    for language in locales::content::languages() {
        let words = Content::new(language);
        for kind in ["title", "afspraak", "termijn", "termijn-verlopen", "pgb", "taak", "noodplan"] {
            assert!(words.get(&format!("notification-{kind}")).is_some(), "{language}: {kind}");
        }
        for action in later::ACTIONS {
            assert!(words.get(&format!("notification-action-{action}")).is_some(), "{language}: {action}");
        }
        for month in 1..=12 {
            assert!(words.get(&format!("notification-month-{month}")).is_some(), "{language}: {month}");
        }
        let args = [("what", Arg::Text("w")), ("day", Arg::Number(1)), ("month", Arg::Text("m"))];
        assert!(words.get_with("notification-full", &args).is_some(), "{language}");
    }
}

/// An engine in a folder with one appointment at 14:00, reminded of an hour before.
async fn with_appointment() -> (Rig, String) {
    let rig = rig(&["nl-NL"]).await;
    let settings = Settings { remind_minutes: vec![60], ..Settings::default() };
    rig.engine.ask(SaveSettings { settings }).await.expect("saved");
    let afspraak: domain::call::view::AfspraakInput = serde_json::from_value(serde_json::json!({
        "title": "Kapper", "at": "2026-11-21T14:00:00", "minutes": 30,
    }))
    .expect("an appointment");
    let id = rig.engine.ask(domain::call::SaveAfspraak { afspraak }).await.expect("saved");
    // The first look, before anything is due.
    rig.clock.set("2026-11-21T11:30:00Z");
    rig.engine.tick().await;
    (rig, id)
}

impl Rig {
    async fn at(&self, instant: &str) -> Vec<String> {
        self.clock.set(instant);
        self.engine.tick().await;
        self.shown().into_iter().map(|(id, ..)| id).collect()
    }

    /// The same folder and keychain after a restart.
    async fn restarted(self) -> Self {
        let Self { engine, clock, shell, keychain, _dir } = self;
        drop(engine);
        let config =
            Config { clock: clock.clone(), shell: shell.clone(), ..config(_dir.path(), keychain.clone()) };
        Self { engine: Engine::start(config).await.expect("starts"), clock, shell, keychain, _dir }
    }
}

#[tokio::test]
async fn what_was_put_off_comes_once_also_over_a_restart() {
    let (rig, _) = with_appointment().await;
    let first = rig.at("2026-11-21T12:00:00Z").await;
    assert_eq!(first.len(), 1);
    let id = first[0].clone();
    let again = SnoozeReminder { id: id.clone(), until: Snooze::Evening };
    let local = rig.engine.ask(again).await.expect("put off");
    assert_eq!(local.to_string(), "2026-11-21T19:00:00");
    let coming = rig.engine.ask(GetReminders {}).await.expect("listed");
    assert_eq!(
        coming.iter().map(|one| (one.id.as_str(), one.local)).collect::<Vec<_>>(),
        [(id.as_str(), local)]
    );
    let rig = rig.restarted().await;
    assert_eq!(rig.at("2026-11-21T17:59:59Z").await, Vec::<String>::new());
    let next = rig.engine.tick().await;
    assert_eq!(next, Some("2026-11-21T18:00:00Z".parse().expect("an instant")));
    assert_eq!(rig.at("2026-11-21T18:00:00Z").await, std::slice::from_ref(&id));
    assert_eq!(rig.at("2026-11-21T18:00:05Z").await, Vec::<String>::new());
    let rig = rig.restarted().await;
    assert_eq!(rig.at("2026-11-21T18:01:00Z").await, Vec::<String>::new(), "once");
    assert_eq!(rig.at("2026-11-21T12:00:00Z").await, Vec::<String>::new(), "nor when the clock goes back");
    let unknown = SnoozeReminder { id: "nergens|x|60m".into(), until: Snooze::Hour };
    assert_eq!(rig.engine.ask(unknown).await.map_err(|e| e.code), Err(domain::call::ErrorCode::NotFound));
}

#[tokio::test]
async fn a_missed_one_can_be_put_off_and_is_missed_again_where_the_app_was_closed() {
    let (rig, _) = with_appointment().await;
    assert_eq!(rig.at("2026-11-21T12:20:00Z").await, Vec::<String>::new());
    let missed = rig.missed().await;
    assert_eq!(missed.len(), 1);
    rig.engine.act_on(&missed[0], "hour").await.expect("put off");
    assert!(rig.missed().await.is_empty());
    rig.at("2026-11-21T15:00:00Z").await;
    assert_eq!(rig.missed().await, missed);
    assert_eq!(
        rig.engine.act_on(&missed[0], "gooi weg").await.map_err(|e| e.code),
        Err(domain::call::ErrorCode::NotFound)
    );
}

#[tokio::test]
async fn what_was_put_off_does_not_come_for_what_is_gone() {
    let (rig, id) = with_appointment().await;
    let first = rig.at("2026-11-21T12:00:00Z").await;
    rig.engine.act_on(&first[0], "hour").await.expect("put off");
    rig.engine.ask(domain::call::DeleteAfspraak { id }).await.expect("deleted");
    assert_eq!(rig.at("2026-11-21T13:00:00Z").await, Vec::<String>::new());
    assert!(rig.missed().await.is_empty());
}

#[tokio::test]
async fn what_is_finished_is_heard_of_no_more() {
    let (rig, _) = with_appointment().await;
    let settings = Settings { remind_minutes: vec![60, 30], ..Settings::default() };
    rig.engine.ask(SaveSettings { settings }).await.expect("saved");
    let first = rig.at("2026-11-21T12:00:00Z").await;
    assert_eq!(rig.engine.ask(GetReminders {}).await.expect("listed").len(), 1);
    rig.engine.act_on(&first[0], "hour").await.expect("put off");
    rig.engine.act_on(&first[0], "done").await.expect("finished");
    assert!(rig.engine.ask(GetReminders {}).await.expect("listed").is_empty());
    assert_eq!(rig.at("2026-11-21T12:30:00Z").await, Vec::<String>::new());
    assert_eq!(rig.at("2026-11-21T13:00:00Z").await, Vec::<String>::new());
    let rig = rig.restarted().await;
    assert_eq!(rig.at("2026-11-21T13:01:00Z").await, Vec::<String>::new());
}

#[tokio::test]
async fn a_notification_brings_its_buttons() {
    let (rig, _) = with_appointment().await;
    rig.clock.set("2026-11-21T12:00:00Z");
    rig.engine.tick().await;
    let shown = rig.shell.notified.lock().expect("lock").remove(0);
    let labels: Vec<&str> = shown.actions.iter().map(|action| action.label.as_str()).collect();
    assert_eq!(labels, ["Gedaan", "Over een uur", "Vanavond", "Morgenochtend"]);
    assert_eq!(shown.actions.iter().map(|action| action.id).collect::<Vec<_>>(), later::ACTIONS);
}

#[tokio::test]
async fn what_nobody_shows_is_listed_as_missed() {
    let (rig, _) = with_appointment().await;
    assert_eq!(rig.engine.ask(GetNotifies {}).await, Ok(true));
    rig.shell.refuses.store(true, std::sync::atomic::Ordering::SeqCst);
    assert_eq!(rig.engine.ask(GetNotifies {}).await, Ok(false));
    assert_eq!(rig.at("2026-11-21T12:00:00Z").await, Vec::<String>::new());
    let missed = rig.missed().await;
    assert_eq!(missed.len(), 1);
    // It can be put off from the list, and comes where notifications are shown again.
    rig.engine.ask(SnoozeReminder { id: missed[0].clone(), until: Snooze::Hour }).await.expect("put off");
    assert!(rig.missed().await.is_empty());
    rig.shell.refuses.store(false, std::sync::atomic::Ordering::SeqCst);
    assert_eq!(rig.at("2026-11-21T13:00:00Z").await, missed);
}
