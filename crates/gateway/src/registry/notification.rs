//! A notification of the Notificaties API: word of a registry that something changed. It names addresses, and
//! no content.

use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};
use url::Url;

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
}

fn map<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Map<String, Value>, D::Error> {
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

impl Notification {
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
