//! Documents: the list, one of them on the screen, and sending one.

mod list;
mod show;
mod upload;

pub use list::DocumentList;
pub use show::Document;
pub use upload::Upload;

use crate::backend::use_ask;
use crate::components::{ChoiceOption, IconName, choice, dossier_name, dossiers, empty_state, section_head};
use crate::layout::Page;
use crate::lean::state;
use crate::route::Route;
use crate::words::words;
use dioxus::prelude::*;
use domain::call::view::SourceKind;
use domain::call::{GetDocumenten, Topic};

/// All documents, and a way to send one.
#[component]
pub fn Documenten() -> Element {
    let w = words();
    let ask = use_ask(GetDocumenten { dossier: None }, &[Topic::Dossier, Topic::Outbox]);
    rsx! {
        Page {
            title: w.documenten_title(),
            intro: w.documenten_intro(),
            back: (Route::Voorzieningen, w.nav_voorzieningen()),
            {ask.view(|rows| rsx! {
                if rows.is_empty() {
                    div { class: "card",
                        {empty_state(IconName::Document, w.documenten_none(), w.documenten_none_text(), rsx! {})}
                    }
                } else {
                    DocumentList { rows: rows.as_ref().clone() }
                }
            })}
            UploadForSomebody {}
        }
    }
}

/// Sending a document where it may be about more than one person.
#[component]
fn UploadForSomebody() -> Element {
    let w = words();
    let mut chosen = state(None::<String>);
    let reachable: Vec<_> =
        dossiers().into_iter().filter(|row| row.source == SourceKind::Gemeente && !row.example).collect();
    let only = reachable.first().filter(|_| reachable.len() == 1).map(|row| row.id.clone());
    let options: Vec<ChoiceOption> =
        reachable.iter().map(|row| ChoiceOption::new(&row.id, dossier_name(row))).collect();
    if reachable.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { class: "section",
            {section_head(w.upload_title(), None)}
            div { class: "card stack",
                if only.is_none() {
                    {choice("upload-voor", w.upload_for(), options, chosen.cloned())
                        .on(move |id| chosen.set(Some(id)))}
                }
                if let Some(dossier) = only.or_else(|| chosen.cloned()) {
                    Upload { key: "{dossier}", dossier: dossier.clone(), voorziening: None::<String> }
                }
            }
        }
    }
}
