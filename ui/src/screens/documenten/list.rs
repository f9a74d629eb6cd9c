use crate::components::{IconName, Tone, badge, chevron, icon, person_tag};
use crate::drawing::prelude::*;
use crate::lean::Shared;
use crate::route::{Route, link};
use crate::words::{amounts, codes, dates, errors, words};
use domain::call::view::{Delivery, DocumentRow};

/// Documents to open, as they come.
#[component]
pub fn DocumentList(#[props(into)] rows: Shared<Vec<DocumentRow>>) -> Element {
    // the documents of one dossier stand on a screen that names it
    let mixed = rows.first().is_some_and(|first| rows.iter().any(|row| row.dossier != first.dossier));
    rsx! {
        div { class: "card rows",
            ul { class: "plain",
                for row in rows.iter() {
                    li { key: "{row.id}", {document_row(row, mixed)} }
                }
            }
        }
    }
}

fn document_row(row: &DocumentRow, mixed: bool) -> Element {
    let w = words();
    let refused = row.sending == Some(Delivery::Parked);
    let to = if refused { Route::Berichten } else { Route::Document { id: row.id.clone() } };
    link(
        to,
        "row-item row-button",
        rsx! {
            span { class: "muted", {icon(IconName::Document)} }
            span { class: "grow",
                if mixed {
                    {person_tag(&row.dossier)}
                }
                span { class: "strong block", "{row.title}" }
                span { class: "muted small block",
                    {dates::day(row.date)}
                    " · "
                    {amounts::size(row.size)}
                    if row.sending.is_none() {
                        " · "
                        {if row.kept { w.document_kept() } else { w.document_fetch() }}
                    }
                }
                if let Some(sending) = row.sending {
                    {
                        let (tone, drawing) = match sending {
                            Delivery::Parked => (Tone::Bad, IconName::Warning),
                            Delivery::Waiting => (Tone::Plain, IconName::Clock),
                            _ => (Tone::Ok, IconName::Check),
                        };
                        badge(tone, Some(drawing), codes::upload(sending))
                    }
                }
                if let Some(error) = row.error.as_ref().filter(|_| refused) {
                    span { class: "small block", {errors::message(error)} }
                    span { class: "small block strong", {w.upload_refused_link()} }
                }
            }
            {chevron()}
        },
    )
}
