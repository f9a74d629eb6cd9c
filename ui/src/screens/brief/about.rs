use super::draft::Draft;
use crate::backend::use_ask;
use crate::components::{ChoiceOption, Errors, select, text_field};
use crate::drawing::prelude::*;
use crate::words::{codes, words};
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
            {select("voorziening", w.brief_which(), which, voorziening.get().unwrap_or_default()).on(
                move |id: String| {
                    if let Some(row) = known.iter().find(|row| row.id == id) {
                        subject.set(row.name.clone());
                        draft.choose_category(row.kind);
                    }
                    voorziening.set((!id.is_empty()).then_some(id));
                },
            )}
        }
        {select(
            "category",
            w.brief_category(),
            categories,
            draft.category.get().map(Categorie::code).unwrap_or_default(),
        )
        .on(move |code: String| draft.choose_category(Categorie::from_code(&code)))}
        {text_field("subject", w.brief_subject(), subject)
            .hint(w.brief_subject_hint())
            .error(errors.of("subject"))}
        {text_field("sender", w.brief_sender(), draft.sender).error(errors.of("sender"))}
        {text_field("reference", w.brief_reference(), draft.reference)
            .error(errors.of("reference"))
            .max(100)
            .optional()}
    }
}
