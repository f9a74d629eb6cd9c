//! What is filled in, while it is being filled in.

use crate::app::today;
use crate::drawing::prelude::*;
use crate::state::{State, state};
use domain::call::view::{LetterDraft, LetterPart, LetterSigner, LetterView};
use domain::input;

/// The fields of a letter; copying it copies the handles.
#[derive(Clone, Copy)]
pub struct Fields {
    pub name: State<String>,
    pub address: State<String>,
    pub contact: State<String>,
    pub client: State<String>,
    pub client_address: State<String>,
    pub birth: State<String>,
    pub recipient: State<String>,
    pub extra: State<String>,
    pub without: State<Vec<String>>,
    pub parts: State<Vec<(String, State<String>)>>,
    /// Where it goes as long as nobody changes it.
    given: State<String>,
}

/// The fields as the letter has them.
pub fn use_fields(view: &LetterView) -> Fields {
    let draft = &view.draft;
    let part = |part: &LetterPart| (part.id.clone(), State::new(part.text.clone()));
    let parts = use_hook(|| view.parts.iter().map(part).collect());
    Fields {
        name: state(draft.name.clone()),
        address: state(draft.address.clone()),
        contact: state(draft.contact.clone()),
        client: state(draft.client_name.clone()),
        client_address: state(draft.client_address.clone()),
        birth: state(draft.client_birth.map(input::plain_date).unwrap_or_default()),
        recipient: state(view.recipient.clone()),
        extra: state(draft.extra.join("\n")),
        without: state(draft.without.clone()),
        parts: state(parts),
        given: state(view.recipient.clone()),
    }
}

impl Fields {
    /// All of it as a draft. A birth date that is not finished is left out.
    pub fn draft(self, signer: LetterSigner, earlier: &LetterDraft) -> LetterDraft {
        let recipient = self.recipient.peek().trim().to_owned();
        let changed = recipient != self.given.peek().trim() || earlier.recipient.is_some();
        LetterDraft {
            signer,
            name: self.name.peek().clone(),
            address: self.address.peek().clone(),
            contact: self.contact.peek().clone(),
            client_name: self.client.peek().clone(),
            client_birth: input::date(&self.birth.peek(), today()),
            client_address: self.client_address.peek().clone(),
            recipient: Some(recipient).filter(|text| changed && !text.is_empty()),
            parts: self.parts.peek().iter().map(|(id, text)| (id.clone(), text.peek().clone())).collect(),
            without: self.without.peek().clone(),
            extra: self
                .extra
                .peek()
                .lines()
                .map(str::trim)
                .filter(|l| !l.is_empty())
                .map(str::to_owned)
                .collect(),
        }
    }
}
