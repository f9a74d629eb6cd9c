//! Tasks that those with a machtiging share.

use super::super::act::{begin, invalid, once, text};
use super::super::row::{failed, wire};
use super::super::{Inner, Result, read};
use super::new_id;
use gateway::registry::{Access, RegistryError};
use municipal_api::{Bevoegdheid, NieuweTaak, Ontvangst, TaakStatus, TaakWijziging, limits};
use rusqlite::{Connection, params};

pub(crate) fn taak(
    conn: &mut Connection,
    inner: &Inner,
    access: &Access,
    key: &str,
    taak: &NieuweTaak,
) -> Result<Ontvangst> {
    text("titel", &taak.titel, limits::REGEL)?;
    once(conn, inner, access, (key, "taak"), taak, |act| {
        act.needs(&[Bevoegdheid::Lezen])?;
        let id = new_id("taak");
        act.tx
            .execute(
                "INSERT INTO taak (id, client, titel, uiterlijk, door, status, eigen) VALUES (?1, ?2, ?3, ?4, '', ?5, 1)",
                params![
                    id,
                    act.access.client.reveal(),
                    taak.titel,
                    taak.uiterlijk.map(|date| date.to_string()).unwrap_or_default(),
                    wire(&TaakStatus::Open),
                ],
            )
            .map_err(failed)?;
        Ok(act.receipt(id, None))
    })
}

/// Changes a task of this version. Who takes it up does it; who reopens it leaves it to anybody.
pub(crate) fn change_taak(
    conn: &mut Connection,
    inner: &Inner,
    access: &Access,
    id: &str,
    etag: &str,
    change: &TaakWijziging,
) -> Result<Ontvangst> {
    if matches!(change.status, TaakStatus::Other(_)) {
        return Err(invalid("status", "invalid", "Deze stand is er niet."));
    }
    let act = begin(conn, inner, access)?;
    act.needs(&[Bevoegdheid::Lezen])?;
    let rows = read::taken(&act.tx, access).map_err(failed)?;
    let row = rows.into_iter().find(|row| row.id == id).ok_or(RegistryError::NotFound)?;
    if row.etag != etag {
        return Err(RegistryError::PreconditionFailed);
    }
    let door = match change.status {
        TaakStatus::Open => String::new(),
        _ => read::naam(&act.tx, &access.actor)?,
    };
    act.tx
        .execute(
            "INSERT OR REPLACE INTO taak_stand (id, status, door, op) VALUES (?1, ?2, ?3, ?4)",
            params![id, wire(&change.status), door, act.now.to_string()],
        )
        .map_err(failed)?;
    let receipt = act.receipt(id, None);
    act.tx.commit().map_err(failed)?;
    Ok(receipt)
}
