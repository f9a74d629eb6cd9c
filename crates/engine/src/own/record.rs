use super::{Kind, Stamp};
use domain::call::{AppError, ErrorCode};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// One field: its value and when it was written. A value of `None` was taken away.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Field {
    /// The value.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "present")]
    pub value: Option<Value>,
    /// When.
    pub stamp: Stamp,
}

/// Keeps a field that holds null apart from one that was taken away.
mod present {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use serde_json::Value;

    pub(super) fn serialize<S: Serializer>(value: &Option<Value>, s: S) -> Result<S::Ok, S::Error> {
        value.serialize(s)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<Option<Value>, D::Error> {
        Value::deserialize(d).map(Some)
    }
}

/// A record with its history: enough to merge it with the same record of another device.
///
/// Everything in it only grows (stamps), and what is kept follows from the largest ones alone. That is
/// what makes a merge commutative, associative and idempotent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// What it is: the name of a [`Kind`], or of one that only a newer version knows.
    pub kind: String,
    /// Its id within the kind.
    pub id: String,
    /// When it was made, or brought back after a deletion.
    pub born: Stamp,
    /// When it was last deleted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted: Option<Stamp>,
    /// Its fields. None from before it was born or before it was deleted.
    pub fields: BTreeMap<String, Field>,
}

/// The field of a record that carries a text.
const CARRIED: &str = "inhoud";

impl Record {
    pub(super) fn new(kind: Kind, id: &str, stamp: &Stamp) -> Self {
        Self {
            kind: kind.name().to_owned(),
            id: id.to_owned(),
            born: stamp.clone(),
            deleted: None,
            fields: BTreeMap::new(),
        }
    }

    /// True unless it was deleted after it was made.
    pub fn is_alive(&self) -> bool {
        self.deleted.as_ref().is_none_or(|deleted| self.born > *deleted)
    }

    /// The latest stamp in it.
    pub fn latest(&self) -> Option<&Stamp> {
        self.fields.values().map(|f| &f.stamp).chain(&self.deleted).chain([&self.born]).max()
    }

    /// True where it has exactly these fields and values.
    pub(super) fn holds(&self, fields: &Map<String, Value>) -> bool {
        let present = self.fields.values().filter(|field| field.value.is_some()).count();
        self.is_alive()
            && present == fields.len()
            && fields.iter().all(|(name, value)| {
                self.fields.get(name).is_some_and(|field| field.value.as_ref() == Some(value))
            })
    }

    /// Makes it hold these fields; what differs gets the stamp. A deleted record is born again, with
    /// every field new.
    pub(super) fn set(&mut self, mut fields: Map<String, Value>, stamp: &Stamp) {
        if !self.is_alive() {
            self.born = stamp.clone();
            self.fields.clear();
        }
        for (name, field) in &mut self.fields {
            let value = fields.remove(name);
            if value != field.value {
                *field = Field { value, stamp: stamp.clone() };
            }
        }
        let fresh =
            fields.into_iter().map(|(name, v)| (name, Field { value: Some(v), stamp: stamp.clone() }));
        self.fields.extend(fresh);
    }

    pub(super) fn delete(&mut self, stamp: &Stamp) {
        self.deleted = Some(stamp.clone());
        self.forget();
    }

    /// The newest of both: of each field, of birth and of deletion.
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        self.born = self.born.max(other.born);
        self.deleted = self.deleted.max(other.deleted);
        for (name, theirs) in other.fields {
            match self.fields.get_mut(&name) {
                Some(ours) if later(&theirs, ours) => *ours = theirs,
                Some(_) => {}
                None => {
                    self.fields.insert(name, theirs);
                }
            }
        }
        self.forget();
        self
    }

    /// Drops fields from before the last deletion and before the last birth.
    fn forget(&mut self) {
        let Self { born, deleted, fields, .. } = self;
        fields.retain(|_, field| field.stamp >= *born && Some(&field.stamp) > deleted.as_ref());
    }

    /// A record of another kind with this one's id, that carries a text: how bytes travel in a backup.
    pub(crate) fn carrying(&self, kind: &str, text: String) -> Self {
        let field = Field { value: Some(Value::String(text)), stamp: self.born.clone() };
        let fields = BTreeMap::from([(CARRIED.to_owned(), field)]);
        Self { kind: kind.to_owned(), id: self.id.clone(), born: self.born.clone(), deleted: None, fields }
    }

    /// The id and the text that it carries.
    pub(crate) fn carried(mut self) -> Option<(String, String)> {
        match self.fields.remove(CARRIED)?.value? {
            Value::String(text) => Some((self.id, text)),
            _ => None,
        }
    }

    /// The value that was saved.
    pub(crate) fn read<T: DeserializeOwned>(self) -> Result<T, AppError> {
        let object: Map<String, Value> =
            self.fields.into_iter().filter_map(|(name, field)| Some((name, field.value?))).collect();
        serde_json::from_value(Value::Object(object)).map_err(|error| {
            tracing::error!(kind = self.kind, class = ?error.classify(), "a record does not decode");
            AppError::new(ErrorCode::Internal)
        })
    }
}

/// Two devices never make the same stamp; should a copied device have done so, the larger text wins on
/// both sides.
fn later(a: &Field, b: &Field) -> bool {
    let text = |field: &Field| field.value.as_ref().map(Value::to_string);
    (&a.stamp, text(a)) > (&b.stamp, text(b))
}
