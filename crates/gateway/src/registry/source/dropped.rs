//! What is dropped when something changed, and what of it others have to hear.

use super::kept::{Answer, Kept, Key};
use crate::registry::Bsn;
use uuid::Uuid;

/// What was dropped.
#[derive(Debug, Default)]
pub(crate) struct Dropped {
    /// Whose part it was.
    pub(crate) people: Vec<Bsn>,
    /// Marks of the shared cache to set anew.
    pub(crate) marks: Vec<String>,
    /// Keys of the shared cache that are of no use any more.
    pub(crate) gone: Vec<String>,
}

impl Dropped {
    /// True where nothing is known to hang on what changed, here or in the shared cache.
    pub(crate) fn is_nothing(&self) -> bool {
        self.people.is_empty() && self.marks.is_empty()
    }

    /// Adds another.
    pub(crate) fn and(&mut self, other: Self) {
        for who in other.people {
            if !self.people.contains(&who) {
                self.people.push(who);
            }
        }
        self.marks.extend(other.marks);
        self.gone.extend(other.gone);
    }
}

impl<K: Key, T: Answer> Kept<K, T> {
    /// Drops what is kept by a key.
    pub(crate) fn drop_key(&self, key: &K) -> Dropped {
        self.forget(key);
        let people = key.person().into_iter().cloned().collect();
        Dropped { people, marks: self.mark_of(key).into_iter().collect(), gone: Vec::new() }
    }

    /// Drops what names this record, and what is on its way.
    pub(crate) fn drop_naming(&self, id: &Uuid) -> Dropped {
        self.touch(id);
        let mut dropped = Dropped::default();
        self.naming(id).iter().for_each(|key| dropped.and(self.drop_key(key)));
        dropped
    }

    /// Drops everything.
    pub(crate) fn drop_all(&self) -> Dropped {
        self.forget_all();
        Dropped { marks: self.mark().into_iter().collect(), ..Dropped::default() }
    }

    /// What the shared cache keeps of this record, whoever put it there.
    pub(crate) async fn in_shared(&self, id: &Uuid) -> Dropped {
        match self.shared_naming(id).await {
            Some((marks, names)) => Dropped { people: Vec::new(), gone: vec![names], marks },
            None => Dropped::default(),
        }
    }
}
