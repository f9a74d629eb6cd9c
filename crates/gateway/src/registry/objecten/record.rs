//! From the data of a record to a row, and back.

use crate::registry::source::Answer;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::fmt;
use url::Url;
use uuid::Uuid;
use zgw::objecten::Object;

/// A record as it was found. Its data is personal and not printed.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Found {
    pub(crate) id: String,
    pub(crate) url: Url,
    pub(crate) index: Option<u32>,
    pub(crate) data: Map<String, Value>,
}

impl fmt::Debug for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Found").field("id", &self.id).finish_non_exhaustive()
    }
}

/// The field of a record that names a document without a zaak.
pub(super) const INFORMATIEOBJECT: &str = "informatieobject";

impl Answer for Vec<Found> {
    fn names(&self) -> Vec<Uuid> {
        let document = |found: &Found| found.parsed(INFORMATIEOBJECT).as_ref().and_then(zgw::uuid_of);
        self.iter().flat_map(|found| found.id.parse().ok().into_iter().chain(document(found))).collect()
    }
}

impl From<Object> for Found {
    fn from(object: Object) -> Self {
        let data = match object.record.data.0 {
            Value::Object(data) => data,
            _ => Map::new(),
        };
        Self { id: object.uuid.to_string(), url: object.url, index: object.record.index, data }
    }
}

impl Found {
    /// The version of this record, for If-Match.
    pub(crate) fn etag(&self) -> String {
        let mut hash = Sha256::new();
        hash.update(self.index.unwrap_or_default().to_be_bytes());
        // Keys of a map come sorted, so the order in which a registry answers changes nothing.
        hash.update(Value::Object(self.data.clone()).to_string());
        hash.finalize()[..12].iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// A text of the data.
    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        self.data.get(key).and_then(Value::as_str).filter(|text| !text.is_empty())
    }

    /// A value of the data that can be read from text.
    pub(crate) fn parsed<T: std::str::FromStr>(&self, key: &str) -> Option<T> {
        self.text(key)?.parse().ok()
    }

    /// The row of the citizen API; none where the data is not one.
    pub(crate) fn row<T: DeserializeOwned>(&self) -> Option<T> {
        let mut data = self.data.clone();
        data.retain(|_, value| !value.is_null());
        data.values_mut().for_each(without_nulls);
        data.insert("id".to_owned(), Value::String(self.id.clone()));
        data.insert("etag".to_owned(), Value::String(self.etag()));
        // A zaak may be named by its address; its id is the last part.
        for key in ["zaakId", "voorzieningId"] {
            if let Some(Value::String(text)) = data.get_mut(key)
                && let Some(id) = Url::parse(text).ok().as_ref().and_then(zgw::uuid_of)
            {
                *text = id.to_string();
            }
        }
        serde_json::from_value(Value::Object(data)).ok()
    }
}

/// Takes nulls out: in these records they mean what a missing field means.
fn without_nulls(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|_, value| !value.is_null());
            fields.values_mut().for_each(without_nulls);
        }
        Value::Array(rows) => {
            rows.retain(|row| !row.is_null());
            rows.iter_mut().for_each(without_nulls);
        }
        _ => {}
    }
}

/// The rows of records; those that are none are counted in the log.
pub(crate) fn rows<T: DeserializeOwned>(found: &[Found], what: &'static str) -> Vec<T> {
    let rows: Vec<T> = found.iter().filter_map(Found::row).collect();
    if rows.len() < found.len() {
        tracing::warn!(
            what,
            unreadable = found.len() - rows.len(),
            "records that do not fit their objecttype"
        );
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use municipal_api::{PgbBudget, Taak};
    use serde_json::json;

    fn found(data: Value) -> Found {
        let Value::Object(data) = data else { panic!("an object") };
        Found {
            id: "036b4436-ae00-4975-9bb2-7ee531c6f158".into(),
            url: "https://o.example/api/v2/objects/036b4436-ae00-4975-9bb2-7ee531c6f158".parse().unwrap(),
            index: Some(1),
            data,
        }
    }

    #[test]
    fn nulls_addresses_and_unknown_fields_are_read() {
        let budget: PgbBudget = found(json!({
            "bsn": "999990019", "omschrijving": "Begeleiding", "toegekendCent": 1_200_000,
            "ingangsdatum": "2026-01-01", "einddatum": "2026-12-31", "peildatum": "2026-11-01",
            "categorie": null, "wet": null, "overeenkomsten": null, "declaraties": [null], "nieuw": { "x": null },
            "voorzieningId": "https://p.example/producten/8d239104-7737-4352-bb16-a81e303ac2a0"
        }))
        .row()
        .unwrap();
        assert_eq!(budget.toegekend_cent, 1_200_000);
        assert_eq!(budget.voorziening_id.as_deref(), Some("8d239104-7737-4352-bb16-a81e303ac2a0"));
        assert!(budget.declaraties.is_empty() && budget.categorie.is_none());
        assert!(found(json!({ "bsn": "999990019" })).row::<PgbBudget>().is_none());
    }

    #[test]
    fn a_tag_follows_the_content_and_the_version() {
        let taak = |status: &str| found(json!({ "titel": "x", "status": status, "bsn": "999990019" }));
        let row: Taak = taak("open").row().unwrap();
        assert_eq!(row.etag, taak("open").etag());
        assert_ne!(row.etag, taak("gedaan").etag());
        assert_ne!(row.etag, Found { index: Some(2), ..taak("open") }.etag());
        assert!(!format!("{:?}", taak("open")).contains("999990019"));
    }
}
