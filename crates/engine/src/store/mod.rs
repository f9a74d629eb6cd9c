//! The sealed store: SQLite with one writer, every value sealed, every personal key a keyed hash.
//!
//! Use it through closures. A read closure sees one moment; a write closure is one transaction, which
//! commits when the closure answers Ok:
//!
//! ```ignore
//! let rows = ctx.store.read(|r| r.list::<Zaak>(Table::Wire, &[gemeente, dossier, "zaken"])).await?;
//! ctx.store.write(move |w| w.put(Table::Wire, &[…], &zaak.id, &zaak)).await?;
//! ```
//!
//! A group is a path such as `[gemeente, dossier, "zaken"]`; group and id are only findable with the
//! data key. Closures run on blocking threads and must not call the store again: use their argument.

mod document;
mod error;
mod open;
mod salvage;
mod schema;
mod seal;
mod table;
#[cfg(test)]
mod tests;

pub use document::KeptDocument;
pub use error::StoreError;
pub(crate) use salvage::{Salvaged, count_unopened};
pub use table::{Reader, Writer};

use crate::secrets::DataKey;
use domain::call::{AppError, ErrorCode};
use rusqlite::{Connection, TransactionBehavior};
use seal::Seal;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

macro_rules! tables {
    ($($(#[$meta:meta])* $variant:ident = $name:literal),+ $(,)?) => {
        /// A table of the store.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Table { $($(#[$meta])* $variant,)+ }

        impl Table {
            /// Every table.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            pub(crate) fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }
        }
    };
}

tables! {
    /// About the store itself: the key check, the device's id, the last stamp.
    Meta = "meta",
    /// Small things of the app: onboarded, example. Group `[]`.
    Settings = "settings",
    /// The municipality's rows as they came. Group `[gemeente, dossier, collectie]`.
    Wire = "wire",
    /// State of each collection (etag, fetched). Group `[gemeente, dossier]`, id the collection's segment.
    Collecties = "collecties",
    /// The dossiers that a session may see. Group `[gemeente]`.
    Dossiers = "dossiers",
    /// Cached public pages of municipalities. Group `[]`.
    Gemeenten = "gemeenten",
    /// Sessions with their tokens. Group `[]`, id the municipality.
    Sessies = "sessies",
    /// The user's own records, see [`crate::own`]. Group `[kind]`.
    Own = "own",
    /// What waits to be sent, in order. Group `[]`.
    Outbox = "outbox",
    /// Documents kept on this device. Group `[gemeente, dossier]`.
    Documenten = "documenten",
    /// Their bytes, in blocks. Group `[gemeente, dossier, document]`.
    Blokken = "blokken",
    /// Reminders fired, missed, seen. Group `[]`.
    Reminders = "reminders",
}

/// Where a store lives.
#[derive(Clone, Debug)]
enum Home {
    Memory,
    File(PathBuf),
}

struct Inner {
    key: DataKey,
    seal: Seal,
    home: Mutex<Home>,
    writer: Mutex<Option<Connection>>,
    readers: Mutex<Vec<Connection>>,
    closed: AtomicBool,
    /// While suspended a call opens the file and lets go of it again.
    suspended: AtomicBool,
}

/// The store. Cheap to clone.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").finish_non_exhaustive()
    }
}

/// At most this many idle read connections are kept.
const READERS: usize = 3;

impl Store {
    /// Opens the store in this file, or makes it, and brings its schema up to date.
    pub fn open(path: &Path, key: &DataKey) -> Result<Self, StoreError> {
        Self::with(Home::File(path.to_owned()), key)
    }

    /// A store that is gone with the process.
    pub fn in_memory(key: &DataKey) -> Result<Self, StoreError> {
        Self::with(Home::Memory, key)
    }

    fn with(home: Home, key: &DataKey) -> Result<Self, StoreError> {
        let mut conn = connect(&home)?;
        schema::bring_up(&mut conn, schema::VERSIONS)?;
        if matches!(home, Home::File(_)) {
            check_pages(&conn)?;
        }
        let store = Self(Arc::new(Inner {
            key: key.copy(),
            seal: Seal::new(key),
            home: Mutex::new(home),
            writer: Mutex::new(Some(conn)),
            readers: Mutex::default(),
            closed: false.into(),
            suspended: false.into(),
        }));
        store.check_key()?;
        Ok(store)
    }

    /// One known value under the data key tells a key that does not fit from a damaged row.
    fn check_key(&self) -> Result<(), StoreError> {
        let guard = lock(&self.0.writer);
        let conn = guard.as_ref().ok_or(StoreError::Closed)?;
        let group = self.0.seal.hide("meta", &[]);
        let id = self.0.seal.hide("meta", &["check"]);
        let found: bool =
            conn.prepare("SELECT 1 FROM meta WHERE grp = ?1 AND id = ?2")?.exists([&group[..], &id[..]])?;
        if found {
            return Ok(());
        }
        let rows: u32 = conn.query_row("SELECT count(*) FROM meta", [], |row| row.get(0))?;
        if rows > 0 {
            return Err(StoreError::WrongKey);
        }
        drop(guard);
        self.write_now(|w| w.put(Table::Meta, &[], "check", &"naaste"))
            .map(|_| ())
            .map_err(|error| StoreError::Failed(error.code.as_str().into()))
    }

    /// Runs a read closure on a blocking thread. It sees one moment of the store.
    pub async fn read<T, F>(&self, f: F) -> Result<T, AppError>
    where
        T: Send + 'static,
        F: FnOnce(&Reader<'_>) -> Result<T, AppError> + Send + 'static,
    {
        let store = self.clone();
        blocking(move || store.read_now(f)).await
    }

    /// Runs a write closure on a blocking thread, as one transaction. It runs to its end also when the
    /// caller stops waiting.
    pub async fn write<T, F>(&self, f: F) -> Result<T, AppError>
    where
        T: Send + 'static,
        F: FnOnce(&Writer<'_>) -> Result<T, AppError> + Send + 'static,
    {
        let store = self.clone();
        blocking(move || store.write_now(f)).await
    }

    /// [`Store::read`] on this thread.
    pub fn read_now<T>(&self, f: impl FnOnce(&Reader<'_>) -> Result<T, AppError>) -> Result<T, AppError> {
        let home = self.home()?;
        if matches!(home, Home::Memory) {
            let mut guard = self.writer()?;
            return read_in(connection(&mut guard)?, &self.0.seal, f);
        }
        let pooled = lock(&self.0.readers).pop();
        let mut conn = match pooled {
            Some(conn) => conn,
            None => connect(&home)?,
        };
        let answer = read_in(&mut conn, &self.0.seal, f);
        let mut pool = lock(&self.0.readers);
        if pool.len() < READERS && !self.is_closed() && !self.is_suspended() {
            pool.push(conn);
        }
        answer
    }

    /// [`Store::write`] on this thread.
    pub fn write_now<T>(&self, f: impl FnOnce(&Writer<'_>) -> Result<T, AppError>) -> Result<T, AppError> {
        let mut guard = self.writer()?;
        let tx = connection(&mut guard)?
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let answer = f(&Writer(Reader { conn: &tx, seal: &self.0.seal }))
            .and_then(|answer| tx.commit().map(|()| answer).map_err(|error| StoreError::from(error).into()));
        self.let_go(&mut guard);
        answer
    }

    /// One transaction on the bare connection, for rows that are sealed already.
    fn in_transaction<T>(
        &self,
        f: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let mut guard = self.writer()?;
        let tx = connection(&mut guard)?.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let answer = f(&tx)?;
        tx.commit()?;
        self.let_go(&mut guard);
        Ok(answer)
    }

    /// Puts everything into the main file and lets go of all locks, after the write that runs. Until
    /// [`Store::resume`] a call that comes all the same opens the file and lets go of it again. A store in
    /// memory stays as it is.
    pub fn suspend(&self) -> Result<(), StoreError> {
        if matches!(self.home()?, Home::Memory) {
            return Ok(());
        }
        self.0.suspended.store(true, Ordering::SeqCst);
        let mut writer = lock(&self.0.writer);
        lock(&self.0.readers).clear();
        if let Some(conn) = writer.take() {
            conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        }
        Ok(())
    }

    /// Keeps the file open again between calls.
    pub fn resume(&self) {
        self.0.suspended.store(false, Ordering::SeqCst);
    }

    fn is_suspended(&self) -> bool {
        self.0.suspended.load(Ordering::SeqCst)
    }

    fn let_go(&self, writer: &mut Option<Connection>) {
        if self.is_suspended() {
            *writer = None;
        }
    }

    /// Moves a store in memory to this file, with all that is in it. From then on it lives there.
    pub(crate) fn settle(&self, path: &Path) -> Result<(), StoreError> {
        let mut guard = self.writer()?;
        let conn = connection(&mut guard)?;
        let fresh = path.with_extension("db-new");
        let _ = std::fs::remove_file(&fresh);
        let copied = conn
            .execute("VACUUM INTO ?1", [fresh.to_str().ok_or_else(|| StoreError::Failed("path".into()))?])
            .map_err(StoreError::from)
            .and_then(|_| Ok(std::fs::rename(&fresh, path)?));
        if let Err(error) = copied {
            let _ = std::fs::remove_file(&fresh);
            return Err(error);
        }
        let home = Home::File(path.to_owned());
        *guard = Some(connect(&home)?);
        *lock(&self.0.home) = home;
        Ok(())
    }

    /// Makes the disk as good as full: the file may not grow beyond so many pages.
    #[cfg(test)]
    pub(crate) fn limit_pages(&self, pages: Option<u32>) -> Result<(), StoreError> {
        let mut guard = self.writer()?;
        let limit = pages.unwrap_or(u32::MAX - 1);
        let sql = format!("PRAGMA max_page_count = {limit}");
        Ok(connection(&mut guard)?.query_row(&sql, [], |_| Ok(()))?)
    }

    pub(crate) fn is_in_memory(&self) -> bool {
        matches!(*lock(&self.0.home), Home::Memory)
    }

    pub(crate) fn key(&self) -> &DataKey {
        &self.0.key
    }

    /// Closes it for good: every later call answers [`StoreError::Closed`].
    pub fn close(&self) {
        self.0.closed.store(true, Ordering::SeqCst);
        let mut writer = lock(&self.0.writer);
        lock(&self.0.readers).clear();
        writer.take();
    }

    /// True once it was closed.
    pub fn is_closed(&self) -> bool {
        self.0.closed.load(Ordering::SeqCst)
    }

    fn home(&self) -> Result<Home, StoreError> {
        if self.is_closed() { Err(StoreError::Closed) } else { Ok(lock(&self.0.home).clone()) }
    }

    /// The one writer, opened again if it was let go.
    fn writer(&self) -> Result<MutexGuard<'_, Option<Connection>>, StoreError> {
        let mut guard = lock(&self.0.writer);
        let home = self.home()?;
        if guard.is_none() {
            *guard = Some(connect(&home)?);
        }
        Ok(guard)
    }
}

/// Walks the pages of every table but the documents' blocks, which may be large and come again from the
/// municipality. A store that is read in milliseconds is checked in milliseconds, and damage that is found
/// late spreads.
fn check_pages(conn: &Connection) -> Result<(), StoreError> {
    for table in Table::ALL.iter().filter(|table| **table != Table::Blokken) {
        let sql = format!("PRAGMA quick_check({})", table.name());
        let verdict: String = conn.query_row(&sql, [], |row| row.get(0))?;
        if verdict != "ok" {
            return Err(StoreError::Damaged(verdict));
        }
    }
    Ok(())
}

fn connection<'a>(
    guard: &'a mut MutexGuard<'_, Option<Connection>>,
) -> Result<&'a mut Connection, StoreError> {
    guard.as_mut().ok_or(StoreError::Closed)
}

fn read_in<T>(
    conn: &mut Connection,
    seal: &Seal,
    f: impl FnOnce(&Reader<'_>) -> Result<T, AppError>,
) -> Result<T, AppError> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Deferred).map_err(StoreError::from)?;
    f(&Reader { conn: &tx, seal })
}

fn connect(home: &Home) -> Result<Connection, StoreError> {
    let path = match home {
        Home::Memory => return prepared(Connection::open_in_memory()?),
        Home::File(path) => path,
    };
    let conn = prepared(Connection::open(path)?)?;
    conn.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    Ok(conn)
}

/// A file as it is, without making one.
fn connect_plain(path: &Path) -> Result<Connection, StoreError> {
    Ok(Connection::open_with_flags(path, rusqlite::OpenFlags::SQLITE_OPEN_READ_WRITE)?)
}

fn prepared(conn: Connection) -> Result<Connection, StoreError> {
    conn.set_prepared_statement_cache_capacity(64);
    // FULL: what the user wrote is on the disk when the call answers. Freed pages are overwritten.
    conn.execute_batch(
        "PRAGMA page_size = 8192;
         PRAGMA busy_timeout = 5000;
         PRAGMA synchronous = FULL;
         PRAGMA secure_delete = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA cell_size_check = ON;",
    )?;
    Ok(conn)
}

/// A panic inside a closure rolls its transaction back, so the connection is fit for use.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs on a thread that may block.
pub(crate) async fn blocking<T: Send + 'static>(
    f: impl FnOnce() -> Result<T, AppError> + Send + 'static,
) -> Result<T, AppError> {
    tokio::task::spawn_blocking(f).await.unwrap_or_else(|error| {
        tracing::error!(panicked = error.is_panic(), "a blocking task ended early");
        Err(ErrorCode::Internal.into())
    })
}
