//! What is filled in so far: one signal a field that is typed in, and one for all that is chosen.

use crate::app::today;
use crate::state::{State, state};
use domain::call::view::MeldingDraft;
use domain::input;

/// The form; copying it copies the handles.
#[derive(Clone, Copy, PartialEq)]
pub struct Form {
    pub chosen: State<MeldingDraft>,
    pub name: State<String>,
    pub contact: State<String>,
    pub relation: State<String>,
    pub born: State<String>,
    pub what: State<String>,
    pub since: State<String>,
    pub tried: State<String>,
    pub help_now: State<String>,
    pub hours: State<String>,
    pub carer: State<String>,
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
            name: self.name.get(),
            contact: self.contact.get(),
            relation: self.relation.get(),
            born: input::date(&self.born.read(), today()),
            what: self.what.get(),
            since: self.since.get(),
            tried: self.tried.get(),
            help_now: self.help_now.get(),
            hours: self.hours.read().trim().parse().ok(),
            carer_needs: self.carer.get(),
            ..self.chosen.get()
        }
    }
}
