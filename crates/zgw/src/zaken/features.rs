//! What a server can do beyond the standard, found out by asking.

use std::sync::atomic::{AtomicU8, Ordering::Relaxed};

/// Whether a server does something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Support {
    /// Not tried yet.
    Unknown,
    /// It did it.
    Yes,
    /// It said that it does not.
    No,
}

/// What is known of a server. It is kept for the life of a [`Zaken`](super::Zaken) and its clones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Features {
    /// `POST zaken/_zoek` with the filters of the list.
    pub zoek: Support,
    /// `expand`: in the standard since 1.5, but not everywhere.
    pub expand: Support,
    /// `pageSize`: Open Zaak only.
    pub page_size: Support,
    /// `rol__machtiging`: Open Zaak only, experimental.
    pub machtiging: Support,
    /// `POST zaak_registreren`: Open Zaak only, experimental.
    pub registreren: Support,
}

#[derive(Default)]
pub(super) struct Flag(AtomicU8);

impl Flag {
    pub(super) fn get(&self) -> Support {
        match self.0.load(Relaxed) {
            1 => Support::Yes,
            2 => Support::No,
            _ => Support::Unknown,
        }
    }

    pub(super) fn set(&self, yes: bool) {
        self.0.store(if yes { 1 } else { 2 }, Relaxed);
    }

    pub(super) fn usable(&self) -> bool {
        self.get() != Support::No
    }
}

#[derive(Default)]
pub(super) struct Known {
    pub(super) zoek: Flag,
    pub(super) expand: Flag,
    pub(super) page_size: Flag,
    pub(super) machtiging: Flag,
    pub(super) registreren: Flag,
}

impl Known {
    pub(super) fn snapshot(&self) -> Features {
        Features {
            zoek: self.zoek.get(),
            expand: self.expand.get(),
            page_size: self.page_size.get(),
            machtiging: self.machtiging.get(),
            registreren: self.registreren.get(),
        }
    }
}
