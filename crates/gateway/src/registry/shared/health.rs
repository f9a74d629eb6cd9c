//! Whether the shared cache answers. Said once when that changes, and counted.

use super::{SharedState, link::LinkError};
use crate::Clock;
use jiff::Timestamp;
use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering::Relaxed},
};

/// What came of a question.
#[derive(Clone, Copy)]
pub(super) enum Read {
    New,
    Old,
    Nothing,
    Unreadable,
    Failed,
}

const READS: [(&str, Read); 5] = [
    ("new", Read::New),
    ("old", Read::Old),
    ("nothing", Read::Nothing),
    ("unreadable", Read::Unreadable),
    ("failed", Read::Failed),
];

pub(super) struct Health {
    clock: Arc<dyn Clock>,
    /// When it began to fail, in seconds; 0 while it answers.
    failing: AtomicI64,
    unreadable: AtomicBool,
    reads: [AtomicU64; READS.len()],
    pub(super) stores: AtomicU64,
    pub(super) heard: AtomicU64,
    pub(super) listening: AtomicBool,
}

impl Health {
    pub(super) fn new(clock: Arc<dyn Clock>) -> Self {
        Self {
            clock,
            failing: AtomicI64::new(0),
            unreadable: AtomicBool::new(false),
            reads: Default::default(),
            stores: AtomicU64::new(0),
            heard: AtomicU64::new(0),
            listening: AtomicBool::new(false),
        }
    }

    /// True while it does not answer: then nobody waits for it but the courier, who finds out when it does.
    pub(super) fn is_failing(&self) -> bool {
        self.failing.load(Relaxed) != 0
    }

    pub(super) fn ill(&self, error: &LinkError) {
        let now = self.clock.now().as_second().max(1);
        if self.failing.compare_exchange(0, now, Relaxed, Relaxed).is_ok() {
            tracing::warn!(%error, "the shared cache does not answer; this instance goes on alone");
        }
    }

    pub(super) fn well(&self) {
        if self.failing.swap(0, Relaxed) != 0 {
            tracing::info!("the shared cache answers again");
        }
    }

    pub(super) fn count(&self, read: Read) {
        self.reads[read as usize].fetch_add(1, Relaxed);
        match read {
            Read::Unreadable => {
                if !self.unreadable.swap(true, Relaxed) {
                    tracing::warn!(
                        "the shared cache holds what no instance with our key and configuration wrote"
                    );
                }
            }
            Read::New | Read::Old => self.unreadable.store(false, Relaxed),
            Read::Nothing | Read::Failed => {}
        }
    }

    pub(super) fn state(&self) -> SharedState {
        let failing = match self.failing.load(Relaxed) {
            0 => None,
            seconds => Timestamp::from_second(seconds).ok(),
        };
        SharedState {
            failing,
            reads: READS.map(|(name, read)| (name, self.reads[read as usize].load(Relaxed))),
            stores: self.stores.load(Relaxed),
            heard: self.heard.load(Relaxed),
            listening: self.listening.load(Relaxed),
        }
    }
}
