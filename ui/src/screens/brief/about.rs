use super::draft::Draft;
use crate::backend::use_ask;
use crate::components::{ChoiceOption, Errors, SelectField, TextField};
use crate::words::{codes, words};
use dioxus::prelude::*;
use domain::call::GetVoorzieningen;
use domain::voorziening::Categorie;

/// What the letter is about, and who sent it.
#[component]
pub fn About(draft: Draft, errors: Errors) -> Element {
    let w = words();
    let rows = use_ask(GetVoorzieningen { dossier: None }, &[]);
    let (mut voorziening, mut subject) = (draft.voorziening, draft.subject);
    let mut which = vec![ChoiceOption::new("", w.brief_which_new())];
    let known = rows.ready().map(|rows| rows.as_ref().clone()).unwrap_or_default();
    which.extend(known.iter().map(|row| ChoiceOption::new(&row.id, row.name.clone())));
    let mut categories = vec![ChoiceOption::new("", w.brief_category_none())];
    categories
        .extend(Categorie::ALL.iter().map(|kind| ChoiceOption::new(&kind.code(), codes::categorie(*kind))));
    rsx! {
        if !known.is_empty() {
            SelectField {
                label: w.brief_which(),
                options: which,
                value: voorziening().unwrap_or_default(),
                onchoose: move |id: String| {
                    if let Some(row) = known.iter().find(|row| row.id == id) {
                        subject.set(row.name.clone());
                        draft.choose_category(row.kind);
                    }
                    voorziening.set((!id.is_empty()).then_some(id));
                },
            }
        }
        SelectField {
            label: w.brief_category(),
            options: categories,
            value: draft.category.cloned().map(Categorie::code).unwrap_or_default(),
            onchoose: move |code: String| draft.choose_category(Categorie::from_code(&code)),
        }
        TextField { label: w.brief_subject(), value: subject, hint: w.brief_subject_hint(), error: errors.of("subject") }
        TextField { label: w.brief_sender(), value: draft.sender, error: errors.of("sender") }
        TextField { label: w.brief_reference(), value: draft.reference, error: errors.of("reference"), optional: true, max: 100 }
    }
}
