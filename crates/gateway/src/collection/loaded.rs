//! A collection ready to be sent: its rows as JSON, its tag, and its pages.

use super::{cursor, etag::Etag};
use crate::{access::Ids, problem::Fault, registry::Bsn};
use axum::body::Bytes;
use municipal_api::{Collectie, Verouderd};
use serde::Serialize;

/// A whole collection. Rows stand in the order of their ids, so that the order in which a registry
/// happens to answer changes nothing.
#[derive(Debug)]
pub(crate) struct Loaded {
    pub(crate) etag: Etag,
    rows: Vec<Row>,
    stale: Vec<Verouderd>,
}

#[derive(Debug)]
struct Row {
    id: String,
    json: String,
}

impl Loaded {
    /// Takes rows with their ids.
    pub(crate) fn new<T: Serialize>(
        rows: &[T],
        id: impl Fn(&T) -> &str,
        stale: Vec<Verouderd>,
    ) -> Result<Self, Fault> {
        let mut rows = rows
            .iter()
            .map(|row| Ok(Row { id: id(row).to_owned(), json: serde_json::to_string(row)? }))
            .collect::<Result<Vec<_>, serde_json::Error>>()
            .map_err(|_| Fault::broken())?;
        rows.sort_by(|a, b| a.id.cmp(&b.id));
        let stale_json = serde_json::to_vec(&stale).map_err(|_| Fault::broken())?;
        let etag = Etag::of(rows.iter().map(|r| r.json.as_bytes()).chain([stale_json.as_slice()]));
        Ok(Self { etag, rows, stale })
    }

    /// True where a row with this id is in it.
    pub(crate) fn holds(&self, id: &str) -> bool {
        self.rows.binary_search_by(|row| row.id.as_str().cmp(id)).is_ok()
    }

    /// The rows as they are sent.
    pub(crate) fn rows(&self) -> impl Iterator<Item = &str> {
        self.rows.iter().map(|row| row.json.as_str())
    }

    /// About how many bytes it takes in memory.
    pub(crate) fn weight(&self) -> u32 {
        let rows: usize = self.rows.iter().map(|row| row.json.len() + row.id.len() + 64).sum();
        u32::try_from(rows + 256).unwrap_or(u32::MAX)
    }

    /// The page that begins at a cursor, or the first, with at most so many rows.
    pub(crate) fn page(
        &self,
        ids: &Ids,
        client: &Bsn,
        collectie: Collectie,
        cursor: Option<&str>,
        limit: usize,
    ) -> Result<Bytes, Fault> {
        let start = match cursor {
            Some(cursor) => cursor::open(ids, client, collectie, &self.etag, cursor)?,
            None => 0,
        };
        let end = start.saturating_add(limit).min(self.rows.len());
        let rows = self.rows.get(start..end).unwrap_or_default();
        // The rows are JSON already; what `municipal_api::Pagina` would write stands around them.
        let mut out = String::with_capacity(rows.iter().map(|r| r.json.len() + 1).sum::<usize>() + 256);
        out.push_str("{\"resultaten\":[");
        for (i, row) in rows.iter().enumerate() {
            if i > 0 {
                out.push(',');
            }
            out.push_str(&row.json);
        }
        out.push(']');
        if end < self.rows.len() {
            let next = cursor::seal(ids, client, collectie, &self.etag, end).ok_or_else(Fault::broken)?;
            out.push_str(",\"volgende\":\"");
            out.push_str(&next);
            out.push('"');
        }
        if !self.stale.is_empty() {
            out.push_str(",\"verouderd\":");
            out.push_str(&serde_json::to_string(&self.stale).map_err(|_| Fault::broken())?);
        }
        out.push('}');
        Ok(Bytes::from(out))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Secret, config::DossierConfig};
    use municipal_api::{Pagina, Taak, TaakStatus};

    fn task(id: &str) -> Taak {
        Taak {
            id: id.into(),
            titel: "x".into(),
            uiterlijk: None,
            door: None,
            status: TaakStatus::Open,
            etag: "1".into(),
        }
    }

    fn loaded(ids: &[&str], stale: Vec<Verouderd>) -> Loaded {
        let rows: Vec<_> = ids.iter().map(|id| task(id)).collect();
        Loaded::new(&rows, |t| &t.id, stale).unwrap()
    }

    #[test]
    fn the_order_of_a_registry_does_not_matter_and_what_is_stale_does() {
        let stale = vec![Verouderd { bron: "zaken".into(), sinds: "2026-01-01T00:00:00Z".parse().unwrap() }];
        assert_eq!(loaded(&["a", "b"], vec![]).etag, loaded(&["b", "a"], vec![]).etag);
        assert_ne!(loaded(&["a", "b"], vec![]).etag, loaded(&["a"], vec![]).etag);
        assert_ne!(loaded(&["a"], vec![]).etag, loaded(&["a"], stale).etag);
        assert!(loaded(&["b", "a"], vec![]).holds("a"));
        assert!(!loaded(&["b", "a"], vec![]).holds("c"));
    }

    #[test]
    fn pages_are_those_of_the_contract_and_hold_every_row_once() {
        let ids = Ids::new(&DossierConfig { key: Secret::new([1; 32]), previous_key: None });
        let client = Bsn::new("999990019").unwrap();
        let stale = vec![Verouderd { bron: "taken".into(), sinds: "2026-01-01T00:00:00Z".parse().unwrap() }];
        let all = loaded(&["a", "b", "c", "d", "e"], stale.clone());
        let (mut seen, mut cursor, mut pages) = (Vec::new(), None, 0);
        loop {
            let bytes = all.page(&ids, &client, Collectie::Taken, cursor.as_deref(), 2).unwrap();
            let page: Pagina<Taak> = serde_json::from_slice(&bytes).unwrap();
            assert_eq!(serde_json::to_vec(&page).unwrap(), bytes, "as the type itself would write it");
            assert_eq!(page.verouderd, stale);
            seen.extend(page.resultaten.into_iter().map(|t| t.id));
            pages += 1;
            cursor = page.volgende;
            if cursor.is_none() {
                break;
            }
        }
        assert_eq!((seen.concat().as_str(), pages), ("abcde", 3));
    }
}
