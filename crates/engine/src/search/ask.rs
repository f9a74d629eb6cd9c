//! Who to ask where the app does not know.

use crate::tips;
use crate::views::findable::Own;
use domain::call::view::ContactView;
use domain::search::{Query, Topic};

/// What a question is about, as far as it matters for who to ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Matter {
    /// Danger or despair.
    Crisis,
    /// Illness and medicine: the huisarts.
    Medisch,
    /// The law.
    Recht,
    /// All else.
    Zorg,
}

impl Matter {
    pub fn of(query: &Query, crisis: bool) -> Self {
        match query.topic {
            _ if crisis => Self::Crisis,
            Some(Topic::Medisch) => Self::Medisch,
            Some(Topic::Recht) => Self::Recht,
            None => Self::Zorg,
        }
    }
}

/// The desk for it: the client's own municipality where one is known, else a national one by what it is about.
pub(super) fn desk(own: &Own, matter: Matter) -> Option<ContactView> {
    let national = match matter {
        Matter::Crisis => "113",
        Matter::Medisch => "huisarts",
        Matter::Recht => "juridisch-loket",
        Matter::Zorg => "mantelzorglijn",
    };
    let local = match matter {
        Matter::Recht | Matter::Zorg => own.desk.clone(),
        Matter::Crisis | Matter::Medisch => None,
    };
    local.or_else(|| tips::contact(&own.words, national))
}
