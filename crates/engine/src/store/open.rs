//! Opening many sealed rows, on as many cores as are worth it.

use super::seal::Seal;
use super::table::{decode, place};
use super::{StoreError, Table};
use domain::call::{AppError, ErrorCode};
use serde::de::DeserializeOwned;

/// Below so many rows a second thread costs more than it saves.
const WORTH_A_THREAD: usize = 200;
/// More threads than this wait for memory.
const MOST_THREADS: usize = 4;

/// A row as it is on the disk.
pub(super) struct Row {
    pub grp: Vec<u8>,
    pub id: Vec<u8>,
    pub sealed: Vec<u8>,
}

/// Unseals and decodes rows, in their order.
pub(super) fn open_all<T: DeserializeOwned + Send>(
    seal: &Seal,
    table: Table,
    rows: &[Row],
) -> Result<Vec<(String, T)>, AppError> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let threads = (rows.len() / WORTH_A_THREAD).min(cores).min(MOST_THREADS);
    if threads < 2 {
        return open_some(seal, table, rows);
    }
    let parts = rows.chunks(rows.len().div_ceil(threads));
    std::thread::scope(|scope| {
        let work: Vec<_> = parts.map(|part| scope.spawn(move || open_some(seal, table, part))).collect();
        let mut found = Vec::with_capacity(rows.len());
        for part in work {
            found.extend(part.join().map_err(|_| AppError::new(ErrorCode::Internal))??);
        }
        Ok(found)
    })
}

fn open_some<T: DeserializeOwned>(
    seal: &Seal,
    table: Table,
    rows: &[Row],
) -> Result<Vec<(String, T)>, AppError> {
    let mut plain = Vec::new(); // one buffer for all rows
    let mut found = Vec::with_capacity(rows.len());
    for row in rows {
        seal.open(&place(table, &row.grp, &row.id), &row.sealed, &mut plain)?;
        found.push(decode(&plain)?);
    }
    Ok(found)
}

impl Row {
    /// Group, id and sealed value, in that order.
    pub(super) fn read(row: &rusqlite::Row<'_>) -> Result<Self, StoreError> {
        Ok(Self { grp: row.get(0)?, id: row.get(1)?, sealed: row.get(2)? })
    }
}
