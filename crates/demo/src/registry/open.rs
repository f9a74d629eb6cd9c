//! Opening the database: its tables, and a database from an older version.

use crate::DemoError;
use rusqlite::Connection;
use std::path::Path;
use std::time::Duration;

/// Raised with every change of the tables.
const VERSION: i32 = 4;

/// Opens or makes the database. One of another version is put aside: a demo can be filled again.
pub(super) fn open(path: &Path) -> Result<Connection, DemoError> {
    let mut conn = connect(path)?;
    let version: i32 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if version != VERSION {
        if version != 0 {
            drop(conn);
            let aside = path.with_extension(format!("version-{version}"));
            std::fs::rename(path, aside).map_err(DemoError::io("put the old database aside"))?;
            for suffix in ["-wal", "-shm"] {
                let mut name = path.as_os_str().to_owned();
                name.push(suffix);
                match std::fs::remove_file(&name) {
                    Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                        return Err(DemoError::io("put the old database aside")(error));
                    }
                    _ => {}
                }
            }
            conn = connect(path)?;
        }
        let tx = conn.transaction()?;
        tx.execute_batch(include_str!("schema.sql"))?;
        tx.pragma_update(None, "user_version", VERSION)?;
        tx.commit()?;
    }
    Ok(conn)
}

fn connect(path: &Path) -> Result<Connection, DemoError> {
    let conn = Connection::open(path)?;
    conn.busy_timeout(Duration::from_secs(5))?;
    conn.pragma_update(None, "journal_mode", "WAL")?;
    conn.pragma_update(None, "foreign_keys", true)?;
    Ok(conn)
}
