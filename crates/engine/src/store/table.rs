//! Rows of one table: typed values, sealed, found by keyed hashes.

use super::open::{Row, open_all};
use super::seal::{Hidden, Seal};
use super::{StoreError, Table};
use domain::call::{AppError, ErrorCode};
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Serialize, de::DeserializeOwned};
use std::collections::HashSet;
use std::ops::Deref;

/// A consistent view of the store, for the length of one closure.
pub struct Reader<'a> {
    pub(super) conn: &'a Connection,
    pub(super) seal: &'a Seal,
}

/// A reader inside the one write transaction. It commits when the closure answers Ok and leaves no
/// trace when it answers Err.
pub struct Writer<'a>(pub(super) Reader<'a>);

impl<'a> Deref for Writer<'a> {
    type Target = Reader<'a>;
    fn deref(&self) -> &Reader<'a> {
        &self.0
    }
}

impl Reader<'_> {
    /// The value with this id in this group, if there is one.
    pub fn get<T: DeserializeOwned>(
        &self,
        table: Table,
        group: &[&str],
        id: &str,
    ) -> Result<Option<T>, AppError> {
        let (grp, key) = self.place(table, group, id);
        let sql = format!("SELECT sealed FROM {} WHERE grp = ?1 AND id = ?2", table.name());
        let sealed: Option<Vec<u8>> = self
            .prepare(&sql)?
            .query_row(params![grp, key], |row| row.get(0))
            .optional()
            .map_err(StoreError::from)?;
        let Some(sealed) = sealed else { return Ok(None) };
        let mut plain = Vec::new();
        self.seal.open(&place(table, &grp, &key), &sealed, &mut plain)?;
        decode(&plain).map(|(_, value)| Some(value))
    }

    /// The ids and values of a group, in the order in which they were added.
    pub fn list<T: DeserializeOwned + Send>(
        &self,
        table: Table,
        group: &[&str],
    ) -> Result<Vec<(String, T)>, AppError> {
        let grp = self.seal.hide(table.name(), group);
        let sql = format!("SELECT grp, id, sealed FROM {} WHERE grp = ?1 ORDER BY seq", table.name());
        self.rows(table, &sql, params![grp])
    }

    /// The ids and values of all groups of a table, in the order in which they were added.
    pub fn list_all<T: DeserializeOwned + Send>(&self, table: Table) -> Result<Vec<(String, T)>, AppError> {
        let sql = format!("SELECT grp, id, sealed FROM {} ORDER BY seq", table.name());
        self.rows(table, &sql, params![])
    }

    /// The number of rows of a table.
    pub fn count(&self, table: Table) -> Result<u32, AppError> {
        let sql = format!("SELECT count(*) FROM {}", table.name());
        Ok(self.prepare(&sql)?.query_row([], |row| row.get(0)).map_err(StoreError::from)?)
    }

    fn rows<T: DeserializeOwned + Send>(
        &self,
        table: Table,
        sql: &str,
        params: impl rusqlite::Params,
    ) -> Result<Vec<(String, T)>, AppError> {
        let mut sealed = Vec::new();
        let mut statement = self.prepare(sql)?;
        let mut rows = statement.query(params).map_err(StoreError::from)?;
        while let Some(row) = rows.next().map_err(StoreError::from)? {
            sealed.push(Row::read(row)?);
        }
        open_all(self.seal, table, &sealed)
    }

    pub(super) fn prepare(&self, sql: &str) -> Result<rusqlite::CachedStatement<'_>, StoreError> {
        Ok(self.conn.prepare_cached(sql)?)
    }

    pub(super) fn place(&self, table: Table, group: &[&str], id: &str) -> (Hidden, Hidden) {
        (self.seal.hide(table.name(), group), self.seal.hide(table.name(), &[id]))
    }
}

impl Writer<'_> {
    /// Stores a value; an earlier one with the same id is replaced and keeps its place in the order.
    /// Answers whether anything changed: an equal value is not written again.
    pub fn put<T: Serialize>(
        &self,
        table: Table,
        group: &[&str],
        id: &str,
        value: &T,
    ) -> Result<bool, AppError> {
        let plain = encode(id, value)?;
        let (grp, key) = self.place(table, group, id);
        let digest = self.seal.digest(&plain);
        let sql = format!("SELECT 1 FROM {} WHERE grp = ?1 AND id = ?2 AND digest = ?3", table.name());
        let same = self.prepare(&sql)?.exists(params![grp, key, digest]).map_err(StoreError::from)?;
        if same {
            return Ok(false);
        }
        let sealed = self.seal.seal(&place(table, &grp, &key), &plain)?;
        let sql = format!(
            "INSERT INTO {} (grp, id, digest, sealed) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (grp, id) DO UPDATE SET digest = excluded.digest, sealed = excluded.sealed",
            table.name()
        );
        self.prepare(&sql)?.execute(params![grp, key, digest, sealed]).map_err(StoreError::from)?;
        Ok(true)
    }

    /// Deletes a value. Answers whether there was one.
    pub fn delete(&self, table: Table, group: &[&str], id: &str) -> Result<bool, AppError> {
        let (grp, key) = self.place(table, group, id);
        let sql = format!("DELETE FROM {} WHERE grp = ?1 AND id = ?2", table.name());
        Ok(self.prepare(&sql)?.execute(params![grp, key]).map_err(StoreError::from)? > 0)
    }

    /// Deletes the values of a group whose ids are not among these. Answers how many there were.
    pub fn retain<'a>(
        &self,
        table: Table,
        group: &[&str],
        ids: impl IntoIterator<Item = &'a str>,
    ) -> Result<usize, AppError> {
        let grp = self.seal.hide(table.name(), group);
        let stay: HashSet<Hidden> = ids.into_iter().map(|id| self.seal.hide(table.name(), &[id])).collect();
        let sql = format!("SELECT id FROM {} WHERE grp = ?1", table.name());
        let here: Vec<Hidden> = self
            .prepare(&sql)?
            .query_map(params![grp], |row| row.get(0))
            .and_then(Iterator::collect)
            .map_err(StoreError::from)?;
        let sql = format!("DELETE FROM {} WHERE grp = ?1 AND id = ?2", table.name());
        let mut delete = self.prepare(&sql)?;
        let mut gone = 0;
        for id in here.iter().filter(|id| !stay.contains(*id)) {
            gone += delete.execute(params![grp, id]).map_err(StoreError::from)?;
        }
        Ok(gone)
    }

    /// Deletes a whole group. Answers how many there were.
    pub fn delete_group(&self, table: Table, group: &[&str]) -> Result<usize, AppError> {
        let grp = self.seal.hide(table.name(), group);
        let sql = format!("DELETE FROM {} WHERE grp = ?1", table.name());
        Ok(self.prepare(&sql)?.execute(params![grp]).map_err(StoreError::from)?)
    }
}

/// Where a value lives, as associated data.
pub(super) fn place<'a>(table: Table, grp: &'a [u8], id: &'a [u8]) -> [&'a [u8]; 4] {
    [table.name().as_bytes(), b"\0", grp, id]
}

/// The id goes into the sealed value, because the row only has its hash.
fn encode<T: Serialize>(id: &str, value: &T) -> Result<Vec<u8>, AppError> {
    let len = u16::try_from(id.len()).map_err(|_| AppError::new(ErrorCode::Internal))?;
    let mut plain = Vec::with_capacity(512);
    plain.extend_from_slice(&len.to_le_bytes());
    plain.extend_from_slice(id.as_bytes());
    serde_json::to_writer(&mut plain, value).map_err(|error| {
        tracing::error!(kind = ?error.classify(), "a value cannot be encoded");
        AppError::new(ErrorCode::Internal)
    })?;
    Ok(plain)
}

pub(super) fn decode<T: DeserializeOwned>(plain: &[u8]) -> Result<(String, T), AppError> {
    let (id, json) = decode_raw(plain).ok_or_else(|| StoreError::Damaged("a row without an id".into()))?;
    let value = serde_json::from_slice(json).map_err(|error| {
        // The text of a JSON error can quote the value: only its kind and place are logged. The row
        // authenticates, so this is a defect of ours and no damage.
        StoreError::Failed(format!("a row does not decode: {:?} at {}", error.classify(), error.column()))
    })?;
    Ok((id.to_owned(), value))
}

/// The id and the JSON of an opened row.
pub(super) fn decode_raw(plain: &[u8]) -> Option<(&str, &[u8])> {
    let (len, rest) = plain.split_first_chunk::<2>()?;
    let (id, json) = rest.split_at_checked(usize::from(u16::from_le_bytes(*len)))?;
    Some((std::str::from_utf8(id).ok()?, json))
}
