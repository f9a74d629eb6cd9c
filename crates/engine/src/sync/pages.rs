//! Reads a collection to its last page before anything of it is stored.

use super::line::Line;
use super::row::{self, Row};
use crate::net::Failure;
use domain::call::ErrorCode;
use municipal_api::{Collectie, Pagina, Verouderd, limits};
use serde_json::value::RawValue;
use std::collections::{BTreeSet, HashMap};
use tokio::task::JoinHandle;

/// No collection of one person has more rows.
const ROWS: usize = 50_000;
/// Nor more pages, however few rows each has.
const PAGES: usize = 500;
/// Nor is it larger, in bytes.
const BYTES: usize = 64 << 20;
/// A collection that changes while it is read is begun again this often.
const ATTEMPTS: usize = 3;

/// A whole collection.
#[derive(Debug, Default)]
pub(super) struct Whole {
    /// Rows that can be read, as they came.
    pub rows: Vec<(String, Box<RawValue>)>,
    /// Ids of rows that cannot.
    pub broken: BTreeSet<String>,
    /// True where a broken row does not tell which one it is.
    pub nameless: bool,
    /// Registries whose part is stale.
    pub verouderd: Vec<Verouderd>,
    /// The collection's ETag.
    pub etag: Option<String>,
    places: HashMap<String, usize>,
}

impl Whole {
    fn add(&mut self, rows: Vec<(Row, Box<RawValue>)>) {
        for (row, raw) in rows {
            match row {
                Row::Good(id) => self.take(id, raw),
                Row::Broken(id) => {
                    self.broken.insert(id);
                }
                Row::Nameless => self.nameless = true,
            }
        }
    }

    /// A row that comes twice counts once, as it came last.
    fn take(&mut self, id: String, row: Box<RawValue>) {
        match self.places.get(&id).and_then(|place| self.rows.get_mut(*place)) {
            Some(earlier) => earlier.1 = row,
            None => {
                self.places.insert(id.clone(), self.rows.len());
                self.rows.push((id, row));
            }
        }
    }

    /// True where a row could not be read.
    pub fn is_broken(&self) -> bool {
        self.nameless || !self.broken.is_empty()
    }
}

/// Rows being read as what they should be.
enum Check {
    Now(Vec<(Row, Box<RawValue>)>),
    /// On a thread of its own, while the next page is on its way.
    Soon(JoinHandle<Vec<(Row, Box<RawValue>)>>),
}

/// Fewer rows are read faster than a thread is found for them.
const FEW: usize = 32;

impl Check {
    fn of(collectie: Collectie, rows: Vec<Box<RawValue>>) -> Self {
        let few = rows.len() <= FEW;
        let check = move || rows.into_iter().map(|raw| (row::read(collectie, raw.get()), raw)).collect();
        if few { Self::Now(check()) } else { Self::Soon(tokio::task::spawn_blocking(check)) }
    }

    async fn done(self) -> Result<Vec<(Row, Box<RawValue>)>, Failure> {
        match self {
            Self::Now(rows) => Ok(rows),
            Self::Soon(task) => task.await.map_err(|_| ErrorCode::Internal.into()),
        }
    }
}

/// The collection as it is now, or `None` where it is still at `etag`.
///
/// # Errors
/// `BadAnswer` for a page that is none, and for cursors that go round; `TooLarge` without an end;
/// `Unavailable` where it changes faster than it can be read; all others as they are.
pub(super) async fn read(
    line: &Line<'_>,
    dossier: &str,
    collectie: Collectie,
    etag: Option<&str>,
) -> Result<Option<Whole>, Failure> {
    for _ in 0..ATTEMPTS {
        match attempt(line, dossier, collectie, etag).await? {
            Attempt::Unchanged => return Ok(None),
            Attempt::Whole(whole) => return Ok(Some(whole)),
            Attempt::Moved => {}
        }
    }
    Err(ErrorCode::Unavailable.into())
}

enum Attempt {
    Unchanged,
    Whole(Whole),
    /// It changed between two pages.
    Moved,
}

async fn attempt(
    line: &Line<'_>,
    dossier: &str,
    collectie: Collectie,
    etag: Option<&str>,
) -> Result<Attempt, Failure> {
    let mut whole = Whole::default();
    let mut cursor: Option<String> = None;
    let mut seen = BTreeSet::new();
    let (mut rows, mut bytes) = (0, 0);
    let mut checks = Vec::new();
    for page in 0..PAGES {
        let url = line.gateway.collection(dossier, collectie, cursor.as_deref())?;
        let answer = match line.get(url, etag.filter(|_| page == 0)).await {
            Ok(answer) => answer,
            // A cursor of a collection that has moved on.
            Err(f) if page > 0 && f.status == Some(409) => return Ok(Attempt::Moved),
            Err(f) => return Err(f),
        };
        if answer.unchanged() {
            return Ok(Attempt::Unchanged);
        }
        let tag = answer.etag().map(str::to_owned);
        if page == 0 {
            whole.etag = tag;
        } else if tag.is_some() && tag != whole.etag {
            return Ok(Attempt::Moved);
        }
        bytes += answer.body().len();
        let pagina: Pagina<Box<RawValue>> = answer.json()?;
        drop(answer);
        if pagina.resultaten.len() > limits::PAGINA {
            return Err(Failure::bad("page"));
        }
        rows += pagina.resultaten.len();
        checks.push(Check::of(collectie, pagina.resultaten));
        for part in pagina.verouderd {
            if !whole.verouderd.contains(&part) {
                whole.verouderd.push(part);
            }
        }
        if rows > ROWS || bytes > BYTES {
            return Err(ErrorCode::TooLarge.into());
        }
        match pagina.volgende {
            None => {
                for check in checks {
                    whole.add(check.done().await?);
                }
                return Ok(Attempt::Whole(whole));
            }
            Some(next) if !seen.insert(next.clone()) => return Err(Failure::bad("cursor")),
            next => cursor = next,
        }
    }
    Err(ErrorCode::TooLarge.into())
}
