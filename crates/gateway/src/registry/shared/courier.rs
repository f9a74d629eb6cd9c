//! Carries word of changes there, in the order in which they came, and again until they arrived.
//!
//! A change that is carried sets new marks and then tells all instances, in one piece. What cannot be carried waits;
//! where too much waits, everything gets a new mark when the way is free.

use super::Shared;
use crate::registry::Bsn;
use serde::{Deserialize, Serialize};
use std::{
    sync::{PoisonError, Weak, atomic::Ordering::Relaxed},
    time::Duration,
};
use tokio::{
    sync::{mpsc, oneshot},
    time::{sleep, timeout},
};
use uuid::Uuid;

/// Changes that wait to be carried, at most.
pub(super) const QUEUE: usize = 1024;
/// Something is said at least so often, so that who hears nothing knows that the line is dead.
pub(super) const BEAT: Duration = Duration::from_secs(5);
/// Between two tries while it fails.
const AGAIN: Duration = Duration::from_secs(1);
/// Seconds for which a mark is kept. A mark that ended is as good as another one.
pub(super) const MARK_SECONDS: u64 = 24 * 60 * 60;

/// What one instance tells the others. It travels sealed: it may name a person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) enum Word {
    /// Something was written for this person.
    Written(#[serde(with = "crate::registry::sealed")] Bsn),
    /// A record of a source changed, and with it what is known of these people.
    Changed { source: String, id: Uuid, people: Vec<Person> },
    /// Anything of a source may have changed; of all sources where none is named.
    Anything { source: Option<String> },
    /// The line works.
    Beat,
}

/// A person in a [`Word`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Person(#[serde(with = "crate::registry::sealed")] pub(crate) Bsn);

/// A word with who said it.
#[derive(Serialize, Deserialize)]
pub(super) struct Said {
    pub(super) by: Uuid,
    pub(super) word: Word,
}

pub(super) struct Job {
    /// Keys of the marks to set anew.
    marks: Vec<String>,
    /// Keys that are of no use any more.
    gone: Vec<String>,
    word: Option<Word>,
    done: Option<oneshot::Sender<()>>,
}

impl Shared {
    /// Sets these marks anew and tells the others. Waits for it a moment while the shared cache works; what takes
    /// longer goes on by itself.
    pub(crate) async fn drop_and_tell(&self, marks: Vec<String>, gone: Vec<String>, word: Word) {
        let (done, carried) = oneshot::channel();
        if self.queue(Job { marks, gone, word: Some(word), done: Some(done) }) && !self.health.is_failing() {
            let _ = timeout(self.link.patience(), carried).await;
        }
    }

    /// The same, for something that nobody waits for.
    pub(crate) fn drop_later(&self, marks: Vec<String>) {
        self.queue(Job { marks, gone: Vec::new(), word: None, done: None });
    }

    fn queue(&self, job: Job) -> bool {
        let queued = self.jobs.try_send(job).is_ok();
        if !queued {
            self.overflowed.store(true, Relaxed);
        }
        queued
    }

    /// What makes good that too much waited to be carried.
    fn everything(&self) -> Job {
        let marks = self.shelves.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let word = Some(Word::Anything { source: None });
        Job { marks, gone: Vec::new(), word, done: None }
    }

    /// Carries one change.
    async fn deliver(&self, job: &Job) -> Result<(), super::link::LinkError> {
        let mut pipe = redis::pipe();
        pipe.atomic();
        for mark in &job.marks {
            pipe.cmd("SET").arg(mark).arg(mark_word()).arg("EX").arg(MARK_SECONDS).ignore();
        }
        if !job.gone.is_empty() {
            pipe.cmd("DEL").arg(&job.gone).ignore();
        }
        if let Some(word) = &job.word {
            let said = Said { by: self.instance, word: word.clone() };
            if let Some(sealed) = self.sealed(&self.channel, &said) {
                pipe.cmd("PUBLISH").arg(&self.channel).arg(sealed).ignore();
            }
        }
        self.link.slowly(&pipe).await
    }
}

/// A new mark: a word that nobody used before.
pub(super) fn mark_word() -> String {
    Uuid::new_v4().simple().to_string()
}

/// Carries until the shared cache is of use to nobody any more.
pub(super) async fn carry(shared: Weak<Shared>, mut jobs: mpsc::Receiver<Job>) {
    let mut left: Option<Job> = None;
    // The first beat at once: it makes the connection before somebody waits for it.
    let mut pause = Duration::ZERO;
    loop {
        let job = match left.take() {
            Some(job) => job,
            None => match timeout(pause, jobs.recv()).await {
                Ok(Some(job)) => job,
                Ok(None) => return,
                Err(_) => Job { marks: Vec::new(), gone: Vec::new(), word: Some(Word::Beat), done: None },
            },
        };
        let Some(shared) = shared.upgrade() else { return };
        pause = BEAT;
        match shared.deliver(&job).await {
            Ok(()) => {
                shared.health.well();
                if shared.overflowed.swap(false, Relaxed) {
                    left = Some(shared.everything());
                }
                if let Some(done) = job.done {
                    // Whoever waited may be gone.
                    let _ = done.send(());
                }
            }
            Err(error) => {
                shared.health.ill(&error);
                if job.word != Some(Word::Beat) {
                    left = Some(Job { done: None, ..job });
                }
                drop(shared);
                sleep(AGAIN).await;
                pause = Duration::ZERO;
            }
        }
    }
}
