//! Objects API 2: records of a shape that somebody chose (an objecttype), with their history.
//!
//! The server ignores a filter that it does not know and then answers everybody's records: check what
//! comes back with [`Object::is_of`] and [`crate::only`]. It gives no ETag.

use crate::{
    Error, Redacted, User,
    redact::Bsn,
    transport::{Call, Crs, Endpoint},
    value::{self, open_enum},
};
use jiff::civil::Date;
use reqwest::Method;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use url::Url;
use uuid::Uuid;

/// A record with its address.
#[derive(Clone, Debug, Deserialize)]
pub struct Object {
    /// Its own address.
    pub url: Url,
    /// Its id.
    pub uuid: Uuid,
    /// The objecttype.
    #[serde(rename = "type")]
    pub objecttype: Url,
    /// The record that counts on the day asked for.
    pub record: Record,
}

impl Object {
    /// True where the field at `path` (`bsn`, or `klant.bsn`) is this person's number.
    pub fn is_of(&self, path: &str, person: &Bsn) -> bool {
        let found = path.split('.').try_fold(&self.record.data.0, |value, key| value.get(key));
        let text = match found {
            Some(Value::String(text)) => text.clone(),
            Some(Value::Number(number)) => number.to_string(),
            _ => return false,
        };
        Bsn::from_registry(&text).as_ref() == Some(person)
    }
}

/// One version of a record.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Record {
    /// Its number among the versions, from 1.
    #[serde(default)]
    pub index: Option<u32>,
    /// The version of the objecttype that it fits.
    #[serde(default)]
    pub type_version: Option<u32>,
    /// The fields. They may be personal, and are not printed by `Debug`.
    #[serde(default)]
    pub data: Redacted<Value>,
    /// First day that it counts.
    #[serde(default, deserialize_with = "value::optional")]
    pub start_at: Option<Date>,
    /// Last day that it counts.
    #[serde(default, deserialize_with = "value::optional")]
    pub end_at: Option<Date>,
    /// When it was written down.
    #[serde(default, deserialize_with = "value::optional")]
    pub registration_at: Option<Date>,
    /// The version that it corrects.
    #[serde(default)]
    pub correction_for: Option<u32>,
    /// The version that corrects it.
    #[serde(default)]
    pub corrected_by: Option<u32>,
}

open_enum! {
    /// How a field is compared.
    Comparison {
        /// Equal.
        Exact = "exact",
        /// Greater.
        Gt = "gt",
        /// Greater or equal.
        Gte = "gte",
        /// Less.
        Lt = "lt",
        /// Less or equal.
        Lte = "lte",
        /// Holds the text, in any case.
        Icontains = "icontains",
        /// One of several, parted by `|`.
        In = "in",
    }
}

/// A comparison of one field.
#[derive(Clone, Debug)]
pub struct DataMatch {
    text: Redacted<String>,
    personal: bool,
}

impl DataMatch {
    /// The field at `path` (`bsn`, or `periode.van`) compared with a value. The wire format parts
    /// comparisons by commas and paths by two underscores, so neither may stand in the value.
    pub fn new(path: &str, comparison: &Comparison, value: &str) -> Result<Self, Error> {
        if value.contains(',') || value.contains("__") || path.contains(',') || path.contains("__") {
            return Err(Error::Config("a comparison holds a comma or two underscores"));
        }
        let text = format!("{}__{}__{value}", path.replace('.', "__"), comparison.as_str());
        Ok(Self { text: Redacted(text), personal: false })
    }

    /// The field at `path` is this person's number. It never stands in an address, see
    /// [`Objecten::list`].
    pub fn person(path: &str, bsn: &Bsn) -> Result<Self, Error> {
        Ok(Self { personal: true, ..Self::new(path, &Comparison::Exact, bsn.reveal())? })
    }
}

/// What to look for.
#[derive(Clone, Debug, Default)]
pub struct ObjectFilter {
    /// The objecttype, as the registry names it.
    pub objecttype: Option<Url>,
    /// Comparisons that all must hold.
    pub data: Vec<DataMatch>,
    /// The records that count on this day; today where it is none.
    pub date: Option<Date>,
    /// The version of the objecttype.
    pub type_version: Option<u32>,
    /// The order (`-record__startAt`).
    pub ordering: Option<String>,
    /// Rows a page, at most 500; 100 where it is none.
    pub page_size: Option<u16>,
}

impl ObjectFilter {
    fn fields(&self) -> Map<String, Value> {
        let mut fields = Map::new();
        let mut put = |key: &str, value: Option<Value>| {
            if let Some(value) = value {
                fields.insert(key.to_owned(), value);
            }
        };
        put("type", self.objecttype.as_ref().map(|t| json!(t.as_str())));
        put("date", self.date.map(|d| json!(d.to_string())));
        put("typeVersion", self.type_version.map(|v| json!(v)));
        put("ordering", self.ordering.as_ref().map(|o| json!(o)));
        fields
    }
}

/// A record to make.
#[derive(Clone, Debug, Serialize)]
pub struct NieuwObject {
    /// Its id: choose one, so that the same write again is refused instead of done twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<Uuid>,
    /// The objecttype.
    #[serde(rename = "type")]
    pub objecttype: Url,
    /// The record.
    pub record: NieuwRecord,
}

/// The fields of a record to make, or those to change.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NieuwRecord {
    /// The version of the objecttype that it fits.
    pub type_version: u32,
    /// The fields. A change merges them (RFC 7396): a null takes a field away, what is not named stays.
    pub data: Redacted<Value>,
    /// First day that it counts.
    pub start_at: Date,
}

/// What our token may do with one objecttype.
#[derive(Clone, Debug, Deserialize)]
pub struct Permission {
    /// The objecttype.
    #[serde(rename = "type")]
    pub objecttype: Url,
    /// How far.
    pub mode: PermissionMode,
}

open_enum! {
    /// How far a token reaches.
    PermissionMode {
        /// Reading.
        ReadOnly = "read_only",
        /// Reading and writing.
        ReadAndWrite = "read_and_write",
    }
}

/// A client of one Objects API. Cheap to clone.
///
/// ```no_run
/// # async fn example(endpoint: zgw::Endpoint, budgets: url::Url, bsn: zgw::Bsn) -> Result<(), zgw::Error> {
/// use zgw::objecten::{DataMatch, ObjectFilter, Objecten};
///
/// let objecten = Objecten::new(endpoint);
/// let filter = ObjectFilter {
///     objecttype: Some(budgets),
///     data: vec![DataMatch::person("bsn", &bsn)?],
///     ..ObjectFilter::default()
/// };
/// let found = objecten.search(&filter).await?;
/// let own = zgw::only("objects", found, |object| object.is_of("bsn", &bsn));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Objecten {
    endpoint: Endpoint,
}

impl Objecten {
    /// A client of the Objects API at this endpoint.
    pub fn new(endpoint: Endpoint) -> Self {
        Self { endpoint }
    }

    /// The same, with calls made for this person (the Objects API itself keeps no user).
    pub fn with_user(&self, user: User) -> Self {
        Self { endpoint: self.endpoint.with_user(user) }
    }

    /// The endpoint.
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// All records that fit, asked for in a body: a BSN stays out of the address.
    ///
    /// The comparisons go as `data_attrs`; Open Object 4.0.0 fails (500) on `data_attr` in a body.
    pub async fn search(&self, filter: &ObjectFilter) -> Result<Vec<Object>, Error> {
        let mut url = self.endpoint.collection("objects/search")?;
        self.page_size(filter, &mut url);
        let mut body = filter.fields();
        if !filter.data.is_empty() {
            let all: Vec<&str> = filter.data.iter().map(|d| d.text.0.as_str()).collect();
            body.insert("data_attrs".to_owned(), json!(all.join(",")));
        }
        self.endpoint.all(Call::search("objects/search", url, &body)?.crs(Crs::Yes)).await
    }

    /// The same by a GET, for a filter that names nobody; one that does is refused
    /// ([`Error::BsnInAddress`]).
    pub async fn list(&self, filter: &ObjectFilter) -> Result<Vec<Object>, Error> {
        if filter.data.iter().any(|d| d.personal) {
            return Err(Error::BsnInAddress { resource: "objects" });
        }
        let mut url = self.endpoint.collection("objects")?;
        self.page_size(filter, &mut url);
        {
            let mut query = url.query_pairs_mut();
            for (key, value) in filter.fields() {
                query.append_pair(&key, value.as_str().unwrap_or(&value.to_string()));
            }
            for comparison in &filter.data {
                query.append_pair("data_attr", &comparison.text);
            }
        }
        self.endpoint.all(Call::get("objects", url).crs(Crs::Yes)).await
    }

    fn page_size(&self, filter: &ObjectFilter, url: &mut Url) {
        if let Some(size) = filter.page_size {
            url.query_pairs_mut().append_pair("pageSize", &size.to_string());
        }
    }

    /// One object.
    pub async fn object(&self, url: &Url) -> Result<Object, Error> {
        self.endpoint.json(&Call::get("objects", self.endpoint.link(url)?).crs(Crs::Yes)).await
    }

    /// The object with this id, or none: to look before writing again.
    pub async fn find(&self, uuid: Uuid) -> Result<Option<Object>, Error> {
        let url = self.endpoint.collection(&format!("objects/{uuid}"))?;
        match self.endpoint.json(&Call::get("objects", url).crs(Crs::Yes)).await {
            Ok(object) => Ok(Some(object)),
            Err(error) if error.is_not_found() => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Every version of an object, oldest first in most registries.
    pub async fn history(&self, url: &Url) -> Result<Vec<Record>, Error> {
        let url = self.endpoint.below(url, "history")?;
        self.endpoint.all(Call::get("objects/history", url)).await
    }

    /// Makes an object.
    pub async fn create(&self, object: &NieuwObject) -> Result<Object, Error> {
        let url = self.endpoint.collection("objects")?;
        self.endpoint.json(&Call::write(Method::POST, "objects", url, object)?.crs(Crs::Yes)).await
    }

    /// Changes an object: a new version with the named fields merged into the last one. The registry has
    /// no If-Match: who writes last, wins.
    pub async fn patch(&self, url: &Url, record: &NieuwRecord) -> Result<Object, Error> {
        let url = self.endpoint.link(url)?;
        let body = json!({ "record": record });
        self.endpoint.json(&Call::write(Method::PATCH, "objects", url, &body)?.crs(Crs::Yes)).await
    }

    /// What our token may do.
    pub async fn permissions(&self) -> Result<Vec<Permission>, Error> {
        self.endpoint.all(Call::get("permissions", self.endpoint.collection("permissions")?)).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comparison_says_what_the_wire_can_carry() {
        let nested = DataMatch::new("periode.van", &Comparison::Gte, "2026-01-01").unwrap();
        assert_eq!(nested.text.0, "periode__van__gte__2026-01-01");
        for value in ["a,b", "a__b"] {
            assert!(DataMatch::new("naam", &Comparison::Exact, value).is_err(), "{value}");
        }
        let bsn = Bsn::new("111222333").unwrap();
        assert!(!format!("{:?}", DataMatch::person("bsn", &bsn).unwrap()).contains("111222333"));
    }

    #[test]
    fn an_owner_may_be_nested_or_a_number() {
        let object = |data: Value| Object {
            url: "https://o.example/api/v2/objects/1".parse().unwrap(),
            uuid: Uuid::nil(),
            objecttype: "https://o.example/api/v2/objecttypes/1".parse().unwrap(),
            record: serde_json::from_value(json!({ "data": data })).unwrap(),
        };
        let bsn = Bsn::new("012345672").unwrap();
        assert!(object(json!({ "bsn": "012345672" })).is_of("bsn", &bsn));
        assert!(object(json!({ "klant": { "bsn": 12345672 } })).is_of("klant.bsn", &bsn));
        assert!(!object(json!({ "bsn": "111222333" })).is_of("bsn", &bsn));
        assert!(!object(json!({ "bsn": null })).is_of("bsn", &bsn));
        assert!(!object(json!([])).is_of("bsn", &bsn));
        assert!(!format!("{:?}", object(json!({ "bsn": "012345672" }))).contains("012345672"));
    }
}
