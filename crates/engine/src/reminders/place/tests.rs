use super::*;
use crate::ports::Channel;
use crate::rig::{NOON, RememberingShell, SetClock, config};
use crate::secrets::MemoryKeychain;
use crate::{Config, Engine};
use domain::call::view::AfspraakInput;
use domain::call::*;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// A system that remembers what it was given.
#[derive(Default)]
struct System {
    waits: Mutex<BTreeMap<String, (Timestamp, Notification)>>,
    placed: AtomicUsize,
    cleared: AtomicUsize,
    refuses: AtomicBool,
    channels: Mutex<Vec<Channel>>,
}

impl Scheduler for System {
    fn ready(&self, channels: &[Channel]) -> bool {
        *self.channels.lock().expect("lock") = channels.to_vec();
        !self.refuses.load(Ordering::SeqCst)
    }

    fn place(&self, at: Timestamp, notification: &Notification) -> Result<(), AppError> {
        self.placed.fetch_add(1, Ordering::SeqCst);
        let one = (at, notification.clone());
        self.waits.lock().expect("lock").insert(notification.id.clone(), one);
        Ok(())
    }

    fn take_back(&self, id: &str) {
        self.waits.lock().expect("lock").remove(id);
    }

    fn clear(&self) {
        self.cleared.fetch_add(1, Ordering::SeqCst);
        self.waits.lock().expect("lock").clear();
    }
}

struct Rig {
    engine: Engine,
    clock: Arc<SetClock>,
    system: Arc<System>,
    _dir: tempfile::TempDir,
}

impl Rig {
    async fn new() -> Self {
        let dir = tempfile::tempdir().expect("dir");
        let clock = SetClock::at(NOON);
        let shell = RememberingShell { languages: vec!["nl".into()], ..RememberingShell::default() };
        let config = Config {
            clock: clock.clone(),
            shell: Arc::new(shell),
            ..config(dir.path(), Arc::new(MemoryKeychain::default()))
        };
        Self {
            engine: Engine::start(config).await.expect("starts"),
            clock,
            system: Arc::default(),
            _dir: dir,
        }
    }

    async fn place(&self, anew: bool) -> usize {
        let before = self.system.placed.load(Ordering::SeqCst);
        let system: Arc<dyn Scheduler> = self.system.clone();
        self.engine.place_reminders(&system, anew).await.expect("placed");
        self.system.placed.load(Ordering::SeqCst) - before
    }

    async fn appointment(&self, title: &str, at: &str) -> String {
        let afspraak = AfspraakInput {
            id: None,
            title: title.into(),
            at: at.parse().expect("a moment"),
            whole_day: false,
            minutes: 30,
            place: None,
            notes: None,
            with: None,
            driver: None,
            repeat: None,
            tip: None,
        };
        self.engine.ask(SaveAfspraak { afspraak }).await.expect("saved")
    }

    /// The moments that wait, nearest first.
    fn waits(&self) -> Vec<String> {
        let waits = self.system.waits.lock().expect("lock");
        let mut moments: Vec<Timestamp> = waits.values().map(|(at, _)| *at).collect();
        moments.sort();
        moments.iter().map(ToString::to_string).collect()
    }

    async fn missed(&self) -> usize {
        self.engine.context().read(super::super::missed).await.expect("read").len()
    }
}

#[tokio::test]
async fn what_comes_is_placed_once_and_anew_after_a_start() {
    let rig = Rig::new().await;
    rig.appointment("Huisarts Jansen", "2026-11-24T10:00:00").await;
    // A day and an hour before; Amsterdam is an hour ahead.
    assert_eq!(rig.place(true).await, 2);
    assert_eq!(rig.waits(), ["2026-11-23T09:00:00Z", "2026-11-24T08:00:00Z"]);
    assert_eq!(rig.place(false).await, 0, "nothing changed");
    assert_eq!(rig.place(true).await, 2, "the system may have lost them");
    assert_eq!(rig.waits().len(), 2);
    assert_eq!(rig.system.cleared.load(Ordering::SeqCst), 1, "at the first placing of a store alone");
}

#[tokio::test]
async fn its_texts_are_neutral_whatever_the_settings_say() {
    let rig = Rig::new().await;
    let settings = Settings { full_text: true, ..rig.engine.ask(GetSettings {}).await.expect("settings") };
    rig.engine.ask(SaveSettings { settings }).await.expect("saved");
    rig.appointment("Huisarts Jansen", "2026-11-24T10:00:00").await;
    rig.place(true).await;
    let waits = rig.system.waits.lock().expect("lock");
    for (_, notification) in waits.values() {
        assert_eq!(notification.title, "Naaste");
        assert_eq!(notification.body, "U heeft een afspraak.");
        assert_eq!(notification.channel, "afspraken");
        assert_eq!(notification.actions.len(), 4);
    }
    let channels = rig.system.channels.lock().expect("lock");
    assert!(channels.len() == 4 && channels.iter().all(|channel| !channel.name.is_empty()), "{channels:?}");
}

#[tokio::test]
async fn what_is_moved_or_deleted_is_taken_back() {
    let rig = Rig::new().await;
    let id = rig.appointment("a", "2026-11-24T10:00:00").await;
    rig.appointment("b", "2026-11-25T10:00:00").await;
    rig.place(true).await;
    assert_eq!(rig.waits().len(), 4);
    rig.engine.ask(DeleteAfspraak { id }).await.expect("deleted");
    assert_eq!(rig.place(false).await, 0);
    assert_eq!(rig.waits(), ["2026-11-24T09:00:00Z", "2026-11-25T08:00:00Z"]);
    let off = Settings { notifications: false, ..rig.engine.ask(GetSettings {}).await.expect("settings") };
    rig.engine.ask(SaveSettings { settings: off }).await.expect("saved");
    rig.place(false).await;
    assert!(rig.waits().is_empty(), "none where they are off");
}

#[tokio::test]
async fn the_nearest_sixty_wait_and_the_next_ones_move_up() {
    let rig = Rig::new().await;
    for day in 1..=28 {
        for month in [12, 1] {
            let year = if month == 12 { 2026 } else { 2027 };
            rig.appointment("x", &format!("{year}-{month:02}-{day:02}T12:00:00")).await;
        }
    }
    assert_eq!(rig.place(true).await, MOST);
    let first = rig.waits();
    assert_eq!(first.len(), MOST);
    rig.clock.set("2026-12-01T12:00:00Z");
    assert_eq!(rig.place(false).await, 3, "two of the first day and one of the next are past");
    // The system drops what it showed; what waits with it now ends later.
    assert!(rig.waits().last() > first.last());
}

#[tokio::test]
async fn what_the_system_showed_is_not_missed_and_what_it_could_not_is() {
    let rig = Rig::new().await;
    rig.place(true).await;
    rig.appointment("a", "2026-11-24T10:00:00").await;
    rig.place(false).await;
    rig.clock.set("2026-11-24T12:00:00Z");
    rig.place(true).await;
    assert_eq!(rig.missed().await, 0, "both were shown");

    rig.system.refuses.store(true, Ordering::SeqCst);
    rig.appointment("b", "2026-11-26T10:00:00").await;
    assert_eq!(rig.place(false).await, 0, "nobody gave leave");
    rig.clock.set("2026-11-26T12:00:00Z");
    rig.place(true).await;
    assert_eq!(rig.missed().await, 2);
}

#[tokio::test]
async fn one_that_was_put_off_waits_at_its_new_moment() {
    let rig = Rig::new().await;
    rig.place(true).await;
    rig.appointment("a", "2026-11-24T10:00:00").await;
    rig.place(false).await;
    rig.clock.set("2026-11-24T08:00:30Z");
    let id = {
        let shown = rig.system.waits.lock().expect("lock");
        let due = shown.values().find(|(at, _)| at.to_string() == "2026-11-24T08:00:00Z");
        due.expect("shown").1.id.clone()
    };
    rig.engine.act_on(&id, "hour").await.expect("put off");
    rig.place(false).await;
    let at = rig.system.waits.lock().expect("lock")[&id].0;
    assert_eq!(at.to_string(), "2026-11-24T09:00:30Z");
}

#[tokio::test]
async fn another_store_starts_with_a_clean_timer() {
    let rig = Rig::new().await;
    rig.appointment("a", "2026-11-24T10:00:00").await;
    rig.place(true).await;
    rig.engine.ask(EraseAll {}).await.expect("erased");
    rig.place(false).await;
    assert!(rig.waits().is_empty(), "nothing of what was erased is still announced");
}
