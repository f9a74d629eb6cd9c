//! Check-ins, zorgdagboek and emergency plan, asked as a screen asks.

mod carerqol;
mod checkins;
mod dagboek;
mod keeping;
mod noodplan;

use crate::rig::{RememberingShell, SetClock, config};
use crate::secrets::MemoryKeychain;
use crate::{Config, Engine};
use domain::Date;
use domain::call::view::{
    CareKind, CarerqolAnswer, CarerqolLevel, CarerqolPart, CheckinAnswer, CheckinPart, Noodplan,
    NoodplanPerson,
};
use domain::call::{AppError, ErrorCode, Topic};
use std::sync::Arc;
use tokio::sync::broadcast::Receiver;

/// An engine on Saturday 21 November 2026, noon in Amsterdam.
struct Rig {
    engine: Engine,
    clock: Arc<SetClock>,
    shell: Arc<RememberingShell>,
    keychain: Arc<MemoryKeychain>,
    dir: tempfile::TempDir,
}

async fn rig() -> Rig {
    speaking("nl").await
}

async fn speaking(language: &str) -> Rig {
    let clock = SetClock::at(crate::rig::NOON);
    let shell = RememberingShell { languages: vec![language.to_owned()], ..RememberingShell::default() };
    let (shell, keychain) = (Arc::new(shell), Arc::new(MemoryKeychain::default()));
    let dir = tempfile::tempdir().unwrap();
    let config =
        Config { clock: clock.clone(), shell: shell.clone(), ..config(dir.path(), keychain.clone()) };
    Rig { engine: Engine::start(config).await.unwrap(), clock, shell, keychain, dir }
}

impl Rig {
    /// Closes the app and opens it again.
    async fn restarted(self) -> Self {
        let Self { engine, clock, shell, keychain, dir } = self;
        drop(engine);
        let config =
            Config { clock: clock.clone(), shell: shell.clone(), ..config(dir.path(), keychain.clone()) };
        Self { engine: Engine::start(config).await.unwrap(), clock, shell, keychain, dir }
    }
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn answer(part: CheckinPart, value: u8) -> CheckinAnswer {
    CheckinAnswer { part, value }
}

fn form(part: CarerqolPart, level: CarerqolLevel) -> CarerqolAnswer {
    CarerqolAnswer { part, level }
}

fn refused(code: ErrorCode, field: &str) -> AppError {
    AppError::new(code).with("field", field)
}

/// What was told since the last look.
fn told(changes: &mut Receiver<Topic>) -> Vec<Topic> {
    std::iter::from_fn(|| changes.try_recv().ok()).collect()
}

fn person(name: &str, role: &str, phone: &str) -> NoodplanPerson {
    NoodplanPerson { name: name.into(), role: role.into(), phone: phone.into() }
}

fn plan() -> Noodplan {
    Noodplan {
        client: "Jan de Boer".into(),
        people: vec![
            person("Bea", "zus, kan ’s nachts", "06 00 00 00 00"),
            person("Karel", "buurman", ""),
            person("", "thuiszorg", "0592 00 00 00"),
        ],
        keys: "Bij de buren op 12.\nDe achterdeur klemt.".into(),
        medicines: "Om 8 uur en om 20 uur, uit de weekdoos.".into(),
        routines: String::new(),
        good_to_know: "Muziek helpt.".into(),
        professionals: vec![person("Huisarts De Wit", "", "0592 00 00 01")],
    }
}

/// Texts of a record or a file that must never be readable.
const SECRET: &str = "De achterdeur klemt";

const KIND: CareKind = CareKind::Huishouden;
