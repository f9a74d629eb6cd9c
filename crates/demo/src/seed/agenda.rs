//! Appointments, shared tasks and who looked at what.

use super::Seed;
use crate::DemoError;
use crate::days::instant;
use crate::gemeente::Inwoner;
use crate::registry::wire;
use rusqlite::{Transaction, params};

impl Seed<'_> {
    pub(super) fn agenda(&self, tx: &Transaction<'_>, inwoner: &Inwoner) -> Result<(), DemoError> {
        let client = &inwoner.person.bsn;
        for row in &inwoner.afspraken {
            tx.prepare_cached(
                "INSERT INTO afspraak (id, client, zaak_id, titel, moment, duur_minuten, plaats, met, antwoord, eigen)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0)",
            )?
            .execute(params![
                row.id,
                client,
                row.zaak.as_deref().unwrap_or_default(),
                row.titel,
                instant(self.days.working(row.dag), row.tijd).to_string(),
                row.duur,
                row.plaats.as_deref().unwrap_or_default(),
                row.met.as_deref().unwrap_or_default(),
                wire(&row.antwoord),
            ])?;
        }
        for row in &inwoner.taken {
            tx.prepare_cached(
                "INSERT INTO taak (id, client, titel, uiterlijk, door, status, eigen)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0)",
            )?
            .execute(params![
                row.id,
                client,
                row.titel,
                row.uiterlijk.map(|day| self.days.exact(day).to_string()).unwrap_or_default(),
                row.door.as_deref().map(|who| self.profile.name(who)).unwrap_or_default(),
                wire(&row.status),
            ])?;
        }
        for (index, row) in inwoner.inzagen.iter().enumerate() {
            tx.prepare_cached(
                "INSERT INTO inzage (id, client, door, wat, moment, eigen) VALUES (?1, ?2, ?3, ?4, ?5, 0)",
            )?
            .execute(params![
                format!("i-{}-{}", inwoner.person.id, index + 1),
                client,
                row.door,
                row.wat,
                instant(self.days.working(row.dag), row.tijd).min(self.now).to_string(),
            ])?;
        }
        Ok(())
    }
}
