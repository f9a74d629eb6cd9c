//! A notification of the Notificaties API: word of a registry that something changed. It names addresses, and
//! no content. It comes in the API's own form or as a CloudEvent: Open Notificaties sends either, as the subscription
//! says, and Open Zaak sends CloudEvents of its own.

use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};
use url::Url;
use uuid::Uuid;

/// What a registry tells. Beside `kanaal` any field may be null or missing.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Notification {
    /// What it is about: `zaken`, `besluiten`, `documenten`, `objecten`, `producten`, or anything else.
    pub kanaal: String,
    /// The record that what changed hangs on: a zaak, a besluit, a document, an object, a product.
    #[serde(default)]
    pub hoofd_object: Option<Url>,
    /// What sort of record changed.
    #[serde(default)]
    pub resource: Option<String>,
    /// The record that changed.
    #[serde(default)]
    pub resource_url: Option<Url>,
    /// `create`, `update`, `partial_update`, `destroy`, or another word.
    #[serde(default)]
    pub actie: Option<String>,
    /// More about the record, such as its objecttype.
    #[serde(default, deserialize_with = "map")]
    pub kenmerken: Map<String, Value>,
    /// The record that what changed hangs on, where its id alone is told.
    #[serde(skip)]
    pub hoofd_id: Option<Uuid>,
}

/// A CloudEvent (1.0, in JSON), as far as it tells what changed.
#[derive(Deserialize)]
struct CloudEvent {
    r#type: String,
    #[serde(default)]
    subject: Option<String>,
    #[serde(default)]
    dataref: Option<String>,
    #[serde(default)]
    data: Value,
}

/// What the types of all CloudEvents of the Dutch government begin with.
const TYPES: &str = "nl.overheid.";

impl From<CloudEvent> for Notification {
    fn from(event: CloudEvent) -> Self {
        // `nl.overheid.zaken.status.create` is a notification in another form, `nl.overheid.zaken.zaak-gemuteerd` is
        // an event of Open Zaak, whose subject is the zaak itself.
        let words: Vec<&str> = event.r#type.strip_prefix(TYPES).unwrap_or_default().split('.').collect();
        let (kanaal, resource, actie) = match words.as_slice() {
            [kanaal, resource, actie] => (*kanaal, Some(*resource), Some(*actie)),
            [kanaal, end] if end.ends_with("-verwijderd") => (*kanaal, None, Some("destroy")),
            [kanaal, ..] => (*kanaal, None, None),
            [] => ("", None, None),
        };
        let mut kenmerken = match event.data {
            Value::Object(fields) => fields,
            _ => Map::new(),
        };
        let main = kenmerken.remove("hoofdObject");
        let subject = event.subject.unwrap_or_default();
        // A URN names a record as well, and says not where it is.
        let of_subject = subject.parse().ok().filter(Url::has_host);
        let named = main.as_ref().and_then(Value::as_str).and_then(|url| url.parse().ok());
        // Where the subject is what changed, it is the zaak only in an event of the second sort.
        let hoofd_object = named.or_else(|| of_subject.clone().filter(|_| resource.is_none()));
        let last = |path: &str| path.trim_end_matches('/').rsplit(['/', ':']).next()?.parse().ok();
        let of_path = || event.dataref.as_deref().and_then(last);
        let hoofd_id = match (&hoofd_object, resource) {
            (None, None) => last(&subject).or_else(of_path),
            _ => None,
        };
        Self {
            kanaal: kanaal.to_owned(),
            hoofd_object,
            resource: resource.map(str::to_owned),
            resource_url: of_subject.filter(|_| resource.is_some()),
            actie: actie.map(str::to_owned),
            kenmerken,
            hoofd_id,
        }
    }
}

fn map<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Map<String, Value>, D::Error> {
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

impl Notification {
    /// A notification of either form; none for what is neither.
    pub(crate) fn read(body: &[u8]) -> Option<Self> {
        let value: Value = serde_json::from_slice(body).ok()?;
        match value.get("specversion") {
            Some(_) => Some(CloudEvent::deserialize(value).ok()?.into()),
            None => Self::deserialize(value).ok(),
        }
    }

    /// True where what it names is there no more.
    pub(crate) fn is_end(&self) -> bool {
        let of_main = self.resource_url.is_none() || self.resource_url == self.hoofd_object;
        of_main && self.actie.as_deref().is_some_and(|actie| matches!(actie, "destroy" | "delete"))
    }

    /// A kenmerk as an address.
    pub(crate) fn kenmerk(&self, name: &str) -> Option<Url> {
        self.kenmerken.get(name)?.as_str()?.parse().ok()
    }
}

/// What a notification led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NotificationOutcome {
    /// Nothing that is kept hangs on it.
    Nothing,
    /// What hangs on it was dropped.
    Dropped,
    /// What hangs on it cannot be known, so the whole part of its source was dropped.
    Whole,
}

impl NotificationOutcome {
    /// For a metric.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Dropped => "dropped",
            Self::Whole => "whole",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(value: Value) -> Result<Notification, serde_json::Error> {
        serde_json::from_value(value)
    }

    #[test]
    fn cloud_events_of_both_sorts_say_the_same() {
        let read = |value: Value| Notification::read(value.to_string().as_bytes());
        let zaak: Url =
            "https://z.example/zaken/api/v1/zaken/d101aa82-3ad8-4f1e-9630-1e8404eef30a".parse().unwrap();
        let status: Url = "https://z.example/statussen/1".parse().unwrap();
        let id = zgw::uuid_of(&zaak);
        // As Open Notificaties makes one of a notification.
        let of_status = json!({
            "specversion": "1.0", "type": "nl.overheid.zaken.status.create", "source": "oz", "id": "1",
            "subject": status, "data": { "hoofdObject": zaak, "zaaktype": "x" }
        });
        let told = Notification {
            kanaal: "zaken".into(),
            hoofd_object: Some(zaak.clone()),
            resource: Some("status".into()),
            resource_url: Some(status.clone()),
            actie: Some("create".into()),
            kenmerken: Map::from_iter([("zaaktype".to_owned(), json!("x"))]),
            hoofd_id: None,
        };
        assert_eq!(read(of_status).unwrap(), told);
        let of_status =
            json!({ "specversion": "1.0", "type": "nl.overheid.zaken.status.create", "subject": status });
        let unclear = read(of_status).unwrap();
        assert_eq!((&unclear.hoofd_object, unclear.hoofd_id), (&None, None), "a status is no zaak");
        // As Open Zaak sends its own.
        let own = |end: &str, subject: Value, dataref: Value| {
            read(json!({
                "specversion": "1.0", "type": format!("nl.overheid.zaken.zaak-{end}"), "subject": subject,
                "dataref": dataref, "data": null
            }))
            .unwrap()
        };
        let path = json!("/zaken/api/v1/zaken/d101aa82-3ad8-4f1e-9630-1e8404eef30a");
        let uuid = json!("d101aa82-3ad8-4f1e-9630-1e8404eef30a");
        for event in [
            own("gemuteerd", uuid.clone(), path.clone()),
            own("gemuteerd", Value::Null, path.clone()),
            own("gemuteerd", json!("urn:uuid:d101aa82-3ad8-4f1e-9630-1e8404eef30a"), Value::Null),
        ] {
            assert_eq!(
                (event.kanaal.as_str(), event.hoofd_id, event.is_end()),
                ("zaken", id, false),
                "{event:?}"
            );
        }
        let by_url = own("gemuteerd", json!(zaak), Value::Null);
        assert_eq!((by_url.hoofd_object, by_url.hoofd_id), (Some(zaak), None));
        assert!(own("verwijderd", uuid, path).is_end());
        let other = read(json!({ "specversion": "1.0", "type": "com.example.made" })).unwrap();
        assert_eq!(other.kanaal, "");
        assert!(read(json!({ "specversion": "1.0" })).is_none());
    }

    #[test]
    fn all_but_the_kanaal_may_be_missing_or_null() {
        let bare = Notification { kanaal: "zaken".into(), ..Notification::default() };
        assert_eq!(read(json!({ "kanaal": "zaken" })).unwrap(), bare);
        let nulls = json!({
            "kanaal": "zaken", "hoofdObject": null, "resource": null, "resourceUrl": null, "actie": null,
            "aanmaakdatum": null, "kenmerken": null, "nieuw": { "van": "morgen" }
        });
        assert_eq!(read(nulls).unwrap(), bare);
        let of_object = read(json!({
            "kanaal": "objecten", "hoofdObject": "https://o.example/objects/1", "kenmerken": { "objectType": null, "n": 1 }
        }));
        assert_eq!(of_object.unwrap().kenmerk("objectType"), None);
        for wrong in [
            json!({}),
            json!([]),
            json!({ "kanaal": null }),
            json!({ "kanaal": "zaken", "hoofdObject": "geen adres" }),
            json!({ "kanaal": "zaken", "kenmerken": [] }),
        ] {
            assert!(read(wrong).is_err());
        }
    }

    #[test]
    fn the_end_of_a_status_is_not_the_end_of_its_zaak() {
        let of = |resource: &str| {
            read(json!({
                "kanaal": "zaken", "actie": "destroy", "hoofdObject": "https://z.example/zaken/1",
                "resourceUrl": format!("https://z.example/{resource}/1")
            }))
            .unwrap()
        };
        assert!(of("zaken").is_end());
        assert!(!of("rollen").is_end());
    }
}
