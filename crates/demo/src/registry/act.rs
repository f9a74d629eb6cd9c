//! What every writing has in common: once per key, scopes, and fields that are refused.

use super::row::{failed, json};
use super::{Inner, Result};
use gateway::registry::{Access, RegistryError};
use jiff::Timestamp;
use municipal_api::{Bevoegdheid, InvalidParam, Ontvangst};
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};
use serde::Serialize;

/// A writing under way.
pub(super) struct Act<'a> {
    pub tx: Transaction<'a>,
    pub inner: &'a Inner,
    pub access: &'a Access,
    /// When it was received.
    pub now: Timestamp,
}

/// Does something once for a key: the same key with the same content answers the first receipt, with
/// another content it is a conflict.
pub(super) fn once(
    conn: &mut Connection,
    inner: &Inner,
    access: &Access,
    (key, what): (&str, &str),
    content: &impl Serialize,
    deed: impl FnOnce(&Act<'_>) -> Result<Ontvangst>,
) -> Result<Ontvangst> {
    let act = begin(conn, inner, access)?;
    let finger = crate::digest::of([what, access.client.reveal(), json(content).as_str()]);
    let known: Option<(String, String)> = act
        .tx
        .query_row(
            "SELECT vinger, ontvangst FROM sleutel WHERE actor = ?1 AND sleutel = ?2",
            params![access.actor.reveal(), key],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()
        .map_err(failed)?;
    if let Some((vinger, ontvangst)) = known {
        if vinger != finger {
            return Err(RegistryError::Conflict);
        }
        return serde_json::from_str(&ontvangst)
            .map_err(|_| RegistryError::Unavailable("database".to_owned()));
    }
    let receipt = deed(&act)?;
    act.tx
        .execute(
            "INSERT INTO sleutel (actor, sleutel, vinger, ontvangst) VALUES (?1, ?2, ?3, ?4)",
            params![access.actor.reveal(), key, finger, json(&receipt)],
        )
        .map_err(failed)?;
    act.tx.commit().map_err(failed)?;
    Ok(receipt)
}

/// Begins a writing that names the version it changes, and so needs no key.
pub(super) fn begin<'a>(conn: &'a mut Connection, inner: &'a Inner, access: &'a Access) -> Result<Act<'a>> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failed)?;
    Ok(Act { tx, inner, access, now: inner.clock.now() })
}

impl Act<'_> {
    /// The receipt for what was made or changed.
    pub fn receipt(&self, id: impl Into<String>, kenmerk: Option<String>) -> Ontvangst {
        Ontvangst { id: id.into(), kenmerk, ontvangen: self.now }
    }

    /// Refuses somebody whose machtiging holds none of these.
    pub fn needs(&self, scopes: &[Bevoegdheid]) -> Result<()> {
        match &self.access.mandate {
            Some(held) if !scopes.iter().any(|scope| held.contains(scope)) => Err(RegistryError::Forbidden),
            _ => Ok(()),
        }
    }

    /// The zaak is this client's and may be seen by whoever asks.
    pub fn zaak(&self, id: &str) -> Result<()> {
        let found: bool = self
            .tx
            .query_row(
                "SELECT EXISTS (SELECT 1 FROM zaak WHERE id = ?1 AND client = ?2 AND (?3 = 0 OR opvang = 0))",
                params![id, self.access.client.reveal(), self.access.is_mandated()],
                |row| row.get(0),
            )
            .map_err(failed)?;
        if found { Ok(()) } else { Err(invalid("zaakId", "unknown", "Deze zaak is er niet.")) }
    }

    /// The next number of a user's own zaak or melding.
    pub fn number(&self) -> Result<String> {
        let next: i64 = self
            .tx
            .query_row(
                "INSERT INTO stand (naam, waarde) VALUES ('teller', '1')
                 ON CONFLICT (naam) DO UPDATE SET waarde = CAST(CAST(waarde AS INTEGER) + 1 AS TEXT)
                 RETURNING CAST(waarde AS INTEGER)",
                [],
                |row| row.get(0),
            )
            .map_err(failed)?;
        Ok(format!("WMO-{}-{:04}", self.inner.clock.today().year(), 9_000 + next))
    }
}

/// A field that is refused.
pub(super) fn invalid(name: &str, code: &str, reason: &str) -> RegistryError {
    RegistryError::Invalid(vec![InvalidParam {
        name: name.to_owned(),
        code: code.to_owned(),
        reason: reason.to_owned(),
    }])
}

/// Refuses an empty text, or one that is longer than `most` characters.
pub(super) fn text(name: &str, value: &str, most: usize) -> Result<()> {
    if value.trim().is_empty() {
        return Err(invalid(name, "required", "Vul dit veld in."));
    }
    if value.chars().count() > most {
        return Err(invalid(name, "too-long", "Deze tekst is te lang."));
    }
    Ok(())
}
