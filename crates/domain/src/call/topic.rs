use serde::{Deserialize, Serialize};

/// What changed; the screens that show it ask again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// Lock, settings, profile or onboarding.
    App,
    /// Sessions and sync state.
    Sync,
    /// Dossier data: zaken, voorzieningen, documents, messages.
    Dossier,
    /// PGB administration.
    Pgb,
    /// Appointments and reminders.
    Agenda,
    /// Tips and what was done with them.
    Tips,
    /// The outbox.
    Outbox,
    /// Check-ins, zorgdagboek, emergency plan.
    Care,
}

impl Topic {
    /// Every topic, for whoever missed some.
    pub const ALL: [Self; 8] =
        [Self::App, Self::Sync, Self::Dossier, Self::Pgb, Self::Agenda, Self::Tips, Self::Outbox, Self::Care];
}
