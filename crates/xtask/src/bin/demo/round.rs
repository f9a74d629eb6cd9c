//! One round: from nothing to a home screen.

use crate::Arguments;
use crate::world::World;
use domain::call::view::{AgendaItem, DossierRow, PgbView, ReminderView, SyncView, TipRow, VoorzieningRow};
use domain::call::{GetAgenda, GetDossiers, GetReminders, GetStart, GetTips, GetVandaag, GetVoorzieningen};
use engine::Engine;
use jiff::ToSpan;
use serde::Serialize;
use std::error::Error;

/// How many days of the agenda are shown.
const AHEAD: i32 = 14;

/// What the home screen knows.
#[derive(Serialize)]
pub struct Home {
    /// Whom it is about: the first client for a mantelzorger, the own dossier for a client.
    pub dossier: DossierRow,
    /// Every dossier that this person may see.
    pub dossiers: Vec<DossierRow>,
    /// Best first.
    pub tips: Vec<TipRow>,
    /// Of all dossiers.
    pub voorzieningen: Vec<VoorzieningRow>,
    /// Of all dossiers.
    pub pgb: Vec<PgbView>,
    /// Today and the two weeks that follow.
    pub agenda: Vec<AgendaItem>,
    /// What is planned.
    pub reminders: Vec<ReminderView>,
    /// The first sync.
    pub sync: SyncView,
}

impl Home {
    /// As JSON, with the keys that the screens use too.
    ///
    /// # Errors
    /// None that can happen with these types.
    pub fn json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self)
    }
}

/// Starts, signs in, syncs, asks.
///
/// # Errors
/// A sentence for the person at the keyboard.
pub async fn go(arguments: &Arguments) -> Result<Home, Box<dyn Error>> {
    let world = World::start().await?;
    let persona = world.persona(&arguments.gemeente, arguments.persona.as_deref())?;
    let (engine, sync) = world.sign_in(&arguments.gemeente, &persona).await?;
    let home = ask(&engine, sync).await?;
    engine.suspend().await;
    world.stop().await;
    Ok(home)
}

async fn ask(engine: &Engine, sync: SyncView) -> Result<Home, Box<dyn Error>> {
    let today = engine.ask(GetStart {}).await?.today;
    let dossiers = engine.ask(GetDossiers {}).await?;
    let client = dossiers.iter().find(|dossier| !dossier.own);
    let dossier = client.or(dossiers.first()).cloned().ok_or("this person may see no dossier")?;
    let voorzieningen = engine.ask(GetVoorzieningen { dossier: None }).await?;
    let vandaag = engine.ask(GetVandaag {}).await?;
    let until = today.saturating_add(AHEAD.days());
    Ok(Home {
        tips: engine.ask(GetTips { theme: None }).await?.tips,
        voorzieningen,
        pgb: vandaag.pgb,
        agenda: engine.ask(GetAgenda { from: today, until }).await?,
        reminders: engine.ask(GetReminders {}).await?,
        sync,
        dossier,
        dossiers,
    })
}
