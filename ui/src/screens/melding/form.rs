//! What is filled in so far: one signal a field that is typed in, and one for all that is chosen.

use crate::app::today;
use crate::lean::state;
use dioxus::prelude::*;
use domain::call::view::MeldingDraft;
use domain::input;

/// The form; copying it copies the handles.
#[derive(Clone, Copy, PartialEq)]
pub struct Form {
    pub chosen: Signal<MeldingDraft>,
    pub name: Signal<String>,
    pub contact: Signal<String>,
    pub relation: Signal<String>,
    pub born: Signal<String>,
    pub what: Signal<String>,
    pub since: Signal<String>,
    pub tried: Signal<String>,
    pub help_now: Signal<String>,
    pub hours: Signal<String>,
    pub carer: Signal<String>,
}

impl Form {
    /// The form with what was kept.
    pub fn use_new(draft: &MeldingDraft) -> Self {
        let text = |text: &str| state(text.to_owned());
        Self {
            chosen: state(draft.clone()),
            name: text(&draft.name),
            contact: text(&draft.contact),
            relation: text(&draft.relation),
            born: state(draft.born.map(input::plain_date).unwrap_or_default()),
            what: text(&draft.what),
            since: text(&draft.since),
            tried: text(&draft.tried),
            help_now: text(&draft.help_now),
            hours: state(draft.hours.map(|hours| hours.to_string()).unwrap_or_default()),
            carer: text(&draft.carer_needs),
        }
    }

    /// What is filled in now; whoever reads it is drawn again when that changes.
    pub fn draft(self) -> MeldingDraft {
        MeldingDraft {
            name: self.name.cloned(),
            contact: self.contact.cloned(),
            relation: self.relation.cloned(),
            born: input::date(&self.born.read(), today()),
            what: self.what.cloned(),
            since: self.since.cloned(),
            tried: self.tried.cloned(),
            help_now: self.help_now.cloned(),
            hours: self.hours.read().trim().parse().ok(),
            carer_needs: self.carer.cloned(),
            ..self.chosen.cloned()
        }
    }
}
