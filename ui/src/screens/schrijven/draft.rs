//! What is filled in, while it is being filled in.

use crate::app::today;
use crate::lean::state;
use dioxus::prelude::*;
use domain::call::view::{LetterDraft, LetterPart, LetterSigner, LetterView};
use domain::input;

/// The fields of a letter; copying it copies the handles.
#[derive(Clone, Copy)]
pub struct Fields {
    pub name: Signal<String>,
    pub address: Signal<String>,
    pub contact: Signal<String>,
    pub client: Signal<String>,
    pub client_address: Signal<String>,
    pub birth: Signal<String>,
    pub recipient: Signal<String>,
    pub extra: Signal<String>,
    pub without: Signal<Vec<String>>,
    pub parts: Signal<Vec<(String, Signal<String>)>>,
    /// Where it goes as long as nobody changes it.
    given: Signal<String>,
}

/// The fields as the letter has them.
pub fn use_fields(view: &LetterView) -> Fields {
    let draft = &view.draft;
    let part = |part: &LetterPart| (part.id.clone(), Signal::new(part.text.clone()));
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
