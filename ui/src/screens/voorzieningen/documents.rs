use crate::backend::{self, open_file, use_act, use_ask};
use crate::components::{IconName, chevron, icon, section_head};
use crate::words::{amounts, dates, words};
use dioxus::prelude::*;
use domain::call::view::DocumentRow;
use domain::call::{GetDocumenten, OpenDocument, Topic};

/// All documents of one dossier or all.
#[component]
pub fn Documents(dossier: Option<String>) -> Element {
    let w = words();
    let ask = use_ask(GetDocumenten { dossier }, &[Topic::Dossier]);
    match ask.ready() {
        Some(rows) if rows.is_empty() => rsx! {},
        Some(rows) => rsx! {
            section { class: "section",
                {section_head(w.documenten_title(), None)}
                DocumentList { rows: rows.as_ref().clone() }
            }
        },
        None => rsx! {},
    }
}

/// Documents to open, newest first as they come.
#[component]
pub fn DocumentList(rows: Vec<DocumentRow>) -> Element {
    let w = words();
    let act = use_act();
    rsx! {
        div { class: "card rows",
            ul { class: "plain",
                for row in rows {
                    li { key: "{row.id}",
                        button {
                            class: "row-item row-button",
                            r#type: "button",
                            "aria-disabled": act.busy().then_some("true"),
                            onclick: {
                                let id = row.id.clone();
                                move |_| {
                                    let id = id.clone();
                                    act.run(async move {
                                        let file = backend::call(OpenDocument { id }).await?;
                                        open_file(&file, false);
                                        Ok(())
                                    });
                                }
                            },
                            span { class: "muted", {icon(IconName::Document)} }
                            span { class: "grow",
                                span { class: "strong block", "{row.title}" }
                                span { class: "muted small block",
                                    {dates::day(row.date)}
                                    " · "
                                    {amounts::size(row.size)}
                                    " · "
                                    {if row.kept { w.document_kept() } else { w.document_fetch() }}
                                }
                            }
                            {chevron()}
                        }
                    }
                }
            }
        }
        {act.view()}
    }
}
