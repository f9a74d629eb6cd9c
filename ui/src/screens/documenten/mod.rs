//! Documents: the list, one of them on the screen, and sending one.

mod list;
mod show;
mod upload;

pub use list::DocumentList;
pub use show::Document;
pub use upload::Upload;

use crate::backend::use_ask;
use crate::components::{
    ChoiceOption, IconName, button, choice, dossier_name, dossiers, empty_state, section_head,
};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::route::Route;
use crate::state::state;
use crate::words::words;
use domain::call::view::{DossierRow, Scope, SourceKind};
use domain::call::{GetDocumenten, Topic};

/// All documents, and a way to send one: a button above the list, which may be long.
#[component]
pub fn Documenten() -> Element {
    let w = words();
    let ask = use_ask(GetDocumenten { dossier: None, most: None }, &[Topic::Dossier, Topic::Outbox]);
    let mut sends = state(false);
    let to: Vec<_> = dossiers().into_iter().filter(takes).collect();
    rsx! {
        Page {
            title: w.documenten_title(),
            intro: w.documenten_intro(),
            back: (Route::Voorzieningen, w.nav_voorzieningen()),
            aside: (!sends.get() && !to.is_empty()).then(|| rsx! {
                {button(w.upload_title()).icon(IconName::Plus).on(move |()| sends.set(true))}
            }),
            if sends.get() {
                UploadForSomebody { to }
            }
            {ask.view(|rows| rsx! {
                if rows.is_empty() {
                    div { class: "card",
                        {empty_state(IconName::Document, w.documenten_none(), w.documenten_none_text(), rsx! {})}
                    }
                } else {
                    DocumentList { rows: rows.clone() }
                }
            })}
        }
    }
}

/// True for a dossier whose municipality takes documents from this person.
fn takes(row: &DossierRow) -> bool {
    let may = row.scopes.contains(&Scope::Talk) || row.scopes.contains(&Scope::Ask);
    row.source == SourceKind::Gemeente && !row.example && may
}

/// Sending a document where it may be about more than one person.
#[component]
fn UploadForSomebody(to: Vec<DossierRow>) -> Element {
    let w = words();
    let mut chosen = state(None::<String>);
    let only = to.first().filter(|_| to.len() == 1).map(|row| row.id.clone());
    let options: Vec<ChoiceOption> =
        to.iter().map(|row| ChoiceOption::new(&row.id, dossier_name(row))).collect();
    rsx! {
        section { class: "section",
            {section_head(w.upload_title(), None)}
            div { class: "card stack",
                if only.is_none() {
                    {choice("upload-voor", w.upload_for(), options, chosen.get())
                        .on(move |id| chosen.set(Some(id)))}
                }
                if let Some(dossier) = only.or_else(|| chosen.get()) {
                    Upload { key: "{dossier}", dossier: dossier.clone(), voorziening: None::<String> }
                }
            }
        }
    }
}
