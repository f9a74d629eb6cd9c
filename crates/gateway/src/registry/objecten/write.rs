//! Records that are made and changed. A record's id is made from the idempotency key, so the same write again
//! finds it: also on another instance, or after the answer was lost.

use super::{Found, Inner, Soort};
use crate::registry::{
    Access, Bsn, RegistryError,
    source::{Failure, unavailable},
};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Map, Value, json};
use uuid::Uuid;
use zgw::{
    Outcome, Redacted,
    objecten::{NieuwObject, NieuwRecord},
};

/// When it was received: the first time counts.
const RECEIVED: &str = "ontvangen";
/// What was sent, as a fingerprint.
const PRINT: &str = "vinger";

/// A record that is there, made now or before.
pub(crate) struct Made {
    pub(crate) found: Found,
    pub(crate) received: Timestamp,
}

impl Inner {
    /// Makes a record once for a key.
    pub(crate) async fn once(
        &self,
        soort: Soort,
        access: &Access,
        key: &str,
        content: &impl Serialize,
        data: Value,
    ) -> Result<Made, RegistryError> {
        let uuid = self.keys.uuid(&access.actor, key);
        let print = self.keys.fingerprint(&access.client, soort.name(), content);
        self.once_as(soort, &access.client, uuid, &print, data).await
    }

    /// The same under an id that is given. Another content under the same id is a conflict.
    pub(crate) async fn once_as(
        &self,
        soort: Soort,
        client: &Bsn,
        uuid: Uuid,
        print: &str,
        data: Value,
    ) -> Result<Made, RegistryError> {
        if let Some(before) = self.look(uuid).await? {
            return before.of(client, print);
        }
        let (url, version) = self.of(soort).ok_or(RegistryError::Forbidden)?;
        let now = self.clock.now();
        let Value::Object(mut data) = data else { return Err(Failure::new("a record that is none").into()) };
        data.insert("bsn".to_owned(), json!(client.reveal()));
        data.insert(RECEIVED.to_owned(), json!(now));
        data.insert(PRINT.to_owned(), json!(print));
        let object = NieuwObject {
            uuid: Some(uuid),
            objecttype: url.clone(),
            record: NieuwRecord {
                type_version: version,
                data: Redacted(Value::Object(data)),
                start_at: self.clock.today(),
            },
        };
        match self.objecten.create(&object).await {
            // A registry that takes no id from us would make a second record the next time.
            Ok(made) if made.uuid != uuid => {
                Err(Failure::new("the registry chose another id than ours: nothing can be written once")
                    .into())
            }
            Ok(made) => Before(made.into()).of(client, print),
            Err(error) if error.outcome() == Outcome::NotSent => Err(unavailable(error)),
            // It may be there all the same: the answer was lost, or another instance was first.
            Err(error) => match self.look(uuid).await? {
                Some(before) => before.of(client, print),
                None => Err(unavailable(error)),
            },
        }
    }

    async fn look(&self, uuid: Uuid) -> Result<Option<Before>, RegistryError> {
        Ok(self.objecten.find(uuid).await.map_err(unavailable)?.map(|object| Before(object.into())))
    }

    /// Changes a record of this version. The registry compares no versions, so it is read just before.
    pub(crate) async fn change(
        &self,
        soort: Soort,
        client: &Bsn,
        id: &str,
        etag: &str,
        change: Map<String, Value>,
    ) -> Result<Found, RegistryError> {
        let found = self.one(soort, client, id).await?;
        // The same change again, after its answer was lost.
        if change.iter().all(|(key, value)| found.data.get(key).unwrap_or(&Value::Null) == value) {
            return Ok(found);
        }
        if found.etag() != etag {
            return Err(RegistryError::PreconditionFailed);
        }
        self.patch(soort, &found, change).await
    }

    /// Merges fields into a record.
    pub(crate) async fn patch(
        &self,
        soort: Soort,
        found: &Found,
        change: Map<String, Value>,
    ) -> Result<Found, RegistryError> {
        let (_, version) = self.of(soort).ok_or(RegistryError::Forbidden)?;
        let record = NieuwRecord {
            type_version: version,
            data: Redacted(Value::Object(change)),
            start_at: self.clock.today(),
        };
        let changed: Found = self.objecten.patch(&found.url, &record).await.map_err(unavailable)?.into();
        if let (Some(before), Some(after)) = (found.index, changed.index)
            && after > before + 1
        {
            tracing::warn!(what = soort.name(), "a record changed twice at one moment: the last one counts");
        }
        Ok(changed)
    }

    /// One record of a person, as it is now.
    pub(crate) async fn one(&self, soort: Soort, client: &Bsn, id: &str) -> Result<Found, RegistryError> {
        let (url, _) = self.of(soort).ok_or(RegistryError::NotFound)?;
        let uuid: Uuid = id.parse().map_err(|_| RegistryError::NotFound)?;
        let object = self.objecten.find(uuid).await.map_err(unavailable)?.ok_or(RegistryError::NotFound)?;
        let person = crate::registry::zgw::person(client)?;
        if !crate::registry::zgw::same(&object.objecttype, url) || !object.is_of("bsn", &person) {
            return Err(RegistryError::NotFound);
        }
        Ok(object.into())
    }
}

/// A record that was there.
struct Before(Found);

impl Before {
    /// The record, where it is this client's and holds what was sent.
    fn of(self, client: &Bsn, print: &str) -> Result<Made, RegistryError> {
        let own = self.0.text("bsn") == Some(client.reveal());
        if !own || self.0.text(PRINT) != Some(print) {
            return Err(RegistryError::Conflict);
        }
        let received = self.0.parsed(RECEIVED).unwrap_or_default();
        Ok(Made { found: self.0, received })
    }
}
