//! Documents kept on this device: what they are, and their bytes in sealed blocks.

use super::table::place;
use super::{Reader, StoreError, Table, Writer};
use domain::call::AppError;
use jiff::Timestamp;
use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};

/// Bytes in one block: large enough for speed, small enough for memory.
const BLOCK: usize = 256 * 1024;

/// A document that is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KeptDocument {
    /// File name.
    pub name: String,
    /// Media type.
    pub media_type: String,
    /// Bytes.
    pub size: u64,
    /// When it was fetched, UTC.
    pub fetched: Timestamp,
}

impl Reader<'_> {
    /// What is kept of a document, without its bytes.
    pub fn kept_document(
        &self,
        gemeente: &str,
        dossier: &str,
        id: &str,
    ) -> Result<Option<KeptDocument>, AppError> {
        self.get(Table::Documenten, &[gemeente, dossier], id)
    }

    /// A kept document with its bytes.
    pub fn document(
        &self,
        gemeente: &str,
        dossier: &str,
        id: &str,
    ) -> Result<Option<(KeptDocument, Vec<u8>)>, AppError> {
        let Some(kept) = self.kept_document(gemeente, dossier, id)? else { return Ok(None) };
        let short = || StoreError::Damaged("a document is not whole".into());
        let size = usize::try_from(kept.size).map_err(|_| short())?;
        let (mut bytes, mut block) = (Vec::new(), Vec::new());
        for n in 0..size.div_ceil(BLOCK) {
            let (grp, key) = self.place(Table::Blokken, &[gemeente, dossier, id], &n.to_string());
            let sealed: Option<Vec<u8>> = self
                .prepare("SELECT sealed FROM blokken WHERE grp = ?1 AND id = ?2")?
                .query_row(params![grp, key], |row| row.get(0))
                .optional()
                .map_err(StoreError::from)?;
            self.seal.open(&place(Table::Blokken, &grp, &key), &sealed.ok_or_else(short)?, &mut block)?;
            bytes.extend_from_slice(&block);
        }
        if bytes.len() != size {
            return Err(short().into());
        }
        Ok(Some((kept, bytes)))
    }
}

impl Writer<'_> {
    /// Keeps a document; an earlier copy is replaced.
    pub fn put_document(
        &self,
        gemeente: &str,
        dossier: &str,
        id: &str,
        kept: &KeptDocument,
        bytes: &[u8],
    ) -> Result<(), AppError> {
        self.delete_document(gemeente, dossier, id)?;
        let kept = KeptDocument { size: bytes.len() as u64, ..kept.clone() };
        self.put(Table::Documenten, &[gemeente, dossier], id, &kept)?;
        let sql = "INSERT INTO blokken (grp, id, digest, sealed) VALUES (?1, ?2, ?3, ?4)";
        for (n, block) in bytes.chunks(BLOCK).enumerate() {
            let (grp, key) = self.place(Table::Blokken, &[gemeente, dossier, id], &n.to_string());
            let sealed = self.seal.seal(&place(Table::Blokken, &grp, &key), block)?;
            let digest = self.seal.digest(block);
            self.prepare(sql)?.execute(params![grp, key, digest, sealed]).map_err(StoreError::from)?;
        }
        Ok(())
    }

    /// Forgets a document's bytes. Answers whether there were any.
    pub fn delete_document(&self, gemeente: &str, dossier: &str, id: &str) -> Result<bool, AppError> {
        self.delete_group(Table::Blokken, &[gemeente, dossier, id])?;
        self.delete(Table::Documenten, &[gemeente, dossier], id)
    }

    /// Forgets all kept documents of a dossier.
    pub fn delete_documents(&self, gemeente: &str, dossier: &str) -> Result<(), AppError> {
        let kept: Vec<(String, KeptDocument)> = self.list(Table::Documenten, &[gemeente, dossier])?;
        for (id, _) in kept {
            self.delete_document(gemeente, dossier, &id)?;
        }
        Ok(())
    }
}
