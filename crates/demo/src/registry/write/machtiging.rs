//! Withdrawing a machtiging.

use super::super::act::begin;
use super::super::row::failed;
use super::super::{Inner, Result, read};
use gateway::registry::{Access, RegistryError};
use municipal_api::{MachtigingSoort, Ontvangst};
use rusqlite::{Connection, params};

/// Withdraws a machtiging of this version: the client any, a gemachtigde the own one. One of DigiD
/// Machtigen ends at DigiD, not here.
pub(crate) fn withdraw(
    conn: &mut Connection,
    inner: &Inner,
    access: &Access,
    id: &str,
    etag: &str,
) -> Result<Ontvangst> {
    let act = begin(conn, inner, access)?;
    let rows = read::machtigingen(&act.tx, access).map_err(failed)?;
    let row = rows.into_iter().find(|row| row.id == id).ok_or(RegistryError::NotFound)?;
    if row.etag != etag {
        return Err(RegistryError::PreconditionFailed);
    }
    if row.soort != MachtigingSoort::Gemeente {
        return Err(RegistryError::Forbidden);
    }
    act.tx
        .execute(
            "INSERT OR IGNORE INTO machtiging_ingetrokken (id, op) VALUES (?1, ?2)",
            params![id, act.now.to_string()],
        )
        .map_err(failed)?;
    let receipt = act.receipt(id, None);
    act.tx.commit().map_err(failed)?;
    Ok(receipt)
}
