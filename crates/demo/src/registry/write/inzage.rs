//! Who looked at what.

use super::super::row::failed;
use super::super::{Inner, Result};
use gateway::registry::Access;
use rusqlite::{Connection, params};

/// Records that a gemachtigde looked: once a day for each collection, or every sync would change the
/// list that it reads. Looking at the own dossier is nobody's business.
pub(crate) fn inzage(conn: &mut Connection, inner: &Inner, access: &Access, wat: &str) -> Result<()> {
    if !access.is_mandated() {
        return Ok(());
    }
    let id = crate::digest::of([
        access.actor.reveal(),
        access.client.reveal(),
        wat,
        inner.clock.today().to_string().as_str(),
    ]);
    conn.execute(
        "INSERT OR IGNORE INTO inzage (id, client, door, wat, moment, eigen)
         SELECT ?1, ?2, naam, ?4, ?5, 1 FROM persoon WHERE bsn = ?3",
        params![
            format!("i-{id}"),
            access.client.reveal(),
            access.actor.reveal(),
            wat,
            inner.clock.now().to_string(),
        ],
    )
    .map_err(failed)?;
    Ok(())
}
