//! What can still be read of a damaged store.

use super::seal::Seal;
use super::table::{decode_raw, place};
use super::{Store, StoreError, Table, connect_plain};
use crate::secrets::DataKey;
use rusqlite::{Connection, params};
use std::collections::BTreeMap;
use std::path::Path;

/// What only this device has. The rest comes back with the next sync.
const OWN: [Table; 5] = [Table::Meta, Table::Settings, Table::Own, Table::Outbox, Table::Reminders];

/// A sealed row as it is on the disk: group, id, digest, sealed value.
type Row = (Vec<u8>, Vec<u8>, Vec<u8>, Vec<u8>);

/// Rows of a damaged store that authenticate under its key, by table and place in the order.
#[derive(Default)]
pub(crate) struct Salvaged {
    rows: Vec<(Table, BTreeMap<i64, Row>)>,
}

impl Salvaged {
    /// Reads what can be read. A file that is no database any more gives nothing.
    pub(crate) fn from(path: &Path, key: &DataKey) -> Self {
        let Ok(conn) = connect_plain(path) else { return Self::default() };
        let seal = Seal::new(key);
        Self { rows: OWN.into_iter().map(|table| (table, readable(&conn, &seal, table))).collect() }
    }

    /// The number of rows of a table.
    pub(crate) fn count(&self, table: Table) -> u32 {
        let rows = self.rows.iter().find(|(t, _)| *t == table).map_or(0, |(_, rows)| rows.len());
        u32::try_from(rows).unwrap_or(u32::MAX)
    }

    /// Puts the rows into an empty store under the same key, in their order.
    pub(crate) fn pour(self, store: &Store) -> Result<(), StoreError> {
        store.in_transaction(|conn| {
            for (table, rows) in self.rows {
                let sql = format!(
                    "INSERT OR REPLACE INTO {} (grp, id, digest, sealed) VALUES (?1, ?2, ?3, ?4)",
                    table.name()
                );
                let mut insert = conn.prepare(&sql)?;
                for (grp, id, digest, sealed) in rows.into_values() {
                    insert.execute(params![grp, id, digest, sealed])?;
                }
            }
            Ok(())
        })
    }
}

/// The number of own records and of things not sent in a store that cannot be opened; none where even
/// that cannot be read.
pub(crate) fn count_unopened(path: &Path) -> Option<(u32, u32)> {
    let conn = connect_plain(path).ok()?;
    let count = |sql: &str| conn.query_row(sql, [], |row| row.get(0)).ok();
    Some((count("SELECT count(*) FROM own")?, count("SELECT count(*) FROM outbox")?))
}

/// From both ends towards the middle, so that one damaged page hides as little as possible.
fn readable(conn: &Connection, seal: &Seal, table: Table) -> BTreeMap<i64, Row> {
    let mut found = BTreeMap::new();
    for order in ["ASC", "DESC"] {
        let sql = format!("SELECT seq, grp, id, digest, sealed FROM {} ORDER BY seq {order}", table.name());
        let Ok(mut statement) = conn.prepare(&sql) else { continue };
        let Ok(mut rows) = statement.query([]) else { continue };
        let mut plain = Vec::new();
        while let Ok(Some(row)) = rows.next() {
            let read = || {
                Ok::<_, rusqlite::Error>((row.get(0)?, (row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))
            };
            let Ok((seq, row)): Result<(i64, Row), _> = read() else { continue };
            let (grp, id, _, sealed) = &row;
            let opens = seal.open(&place(table, grp, id), sealed, &mut plain).is_ok();
            if opens && decode_raw(&plain).is_some() {
                found.insert(seq, row);
            }
        }
    }
    found
}
