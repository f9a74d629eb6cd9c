//! The schema and its versions. A released migration never changes; a change is a new one.

use super::{StoreError, Table};
use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

/// Every table has the same shape. `grp` and `id` are keyed hashes of the real group and id (which are
/// inside the sealed value), `digest` is a keyed hash of the value, to see whether a write changes
/// anything, and `seq` is the order in which rows were added. The index on the group alone ends in `seq`
/// (the row id), so that a group is read in its order without sorting and page by page.
macro_rules! table {
    ($name:literal) => {
        concat!(
            "CREATE TABLE ",
            $name,
            " (\n",
            "  seq INTEGER PRIMARY KEY NOT NULL,\n",
            "  grp BLOB NOT NULL CHECK (length(grp) = 16),\n",
            "  id BLOB NOT NULL CHECK (length(id) = 16),\n",
            "  digest BLOB NOT NULL CHECK (length(digest) = 16),\n",
            "  sealed BLOB NOT NULL,\n",
            "  UNIQUE (grp, id)\n",
            ") STRICT;\n",
            "CREATE INDEX ",
            $name,
            "_grp ON ",
            $name,
            " (grp);\n",
        )
    };
}

const V1: &str = concat!(
    table!("meta"),
    table!("settings"),
    table!("wire"),
    table!("collecties"),
    table!("dossiers"),
    table!("gemeenten"),
    table!("sessies"),
    table!("own"),
    table!("outbox"),
    table!("documenten"),
    table!("blokken"),
    table!("reminders"),
);

/// The versions in order.
pub(super) const VERSIONS: &[&str] = &[V1];

/// Brings the schema to the last version, all steps in one transaction, and checks that what the file says
/// about its version is true.
pub(super) fn bring_up(conn: &mut Connection, versions: &[&str]) -> Result<(), StoreError> {
    Migrations::new(versions.iter().map(|sql| M::up(sql)).collect()).to_latest(conn)?;
    for table in Table::ALL {
        let sql = format!("SELECT seq, grp, id, digest, sealed FROM {} LIMIT 0", table.name());
        conn.prepare(&sql).map_err(|e| match StoreError::from(e) {
            StoreError::Failed(text) => StoreError::Damaged(text),
            other => other,
        })?;
    }
    Ok(())
}
