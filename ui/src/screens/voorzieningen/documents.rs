use crate::backend::use_ask_again;
use crate::components::section_head;
use crate::drawing::prelude::*;
use crate::route::Route;
use crate::screens::documenten::DocumentList;
use crate::words::words;
use domain::call::{GetDocumenten, Topic};

/// How many of them stand here; the rest is on a screen of its own.
const FEW: u32 = 5;

/// The newest documents of one dossier or all.
#[component]
pub fn Documents(dossier: Option<String>) -> Element {
    let w = words();
    let ask = use_ask_again(GetDocumenten { dossier, most: Some(FEW) }, &[Topic::Dossier, Topic::Outbox]);
    match ask.ready() {
        Some(rows) if !rows.is_empty() => rsx! {
            section { class: "section",
                {section_head(w.documenten_title(), Some((Route::Documenten, w.documenten_all())))}
                DocumentList { rows: rows.as_ref().clone() }
            }
        },
        _ => rsx! {},
    }
}
