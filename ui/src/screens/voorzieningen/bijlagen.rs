//! Photos and PDFs of a letter: shown back, added, thrown away.

use crate::backend::{self, Act, changed, open_file, use_act};
use crate::components::{ButtonKind, IconName, Sending, button, toast, use_pick};
use crate::drawing::prelude::*;
use crate::lean::Shared;
use crate::words::{amounts, words};
use domain::call::view::{BijlageRow, FileView};
use domain::call::{AddBijlage, DeleteBijlage, Topic};

/// The files of one letter or declaration.
#[component]
pub fn Bijlagen(brief: String, #[props(into)] rows: Shared<Vec<BijlageRow>>) -> Element {
    let w = words();
    let act = use_act();
    let pick = use_pick();
    let field = format!("bijlage-{brief}");
    let send = move |name, file| -> Sending {
        let brief = brief.clone();
        Box::pin(async move {
            backend::call(AddBijlage { brief, name, file }).await?;
            toast(words().bijlage_added());
            changed(&[Topic::Dossier, Topic::Pgb]);
            Ok(())
        })
    };
    rsx! {
        div { class: "stack-s",
            if !rows.is_empty() {
                ul { class: "plain stack-s",
                    for row in rows.iter() {
                        Fragment { key: "{row.id}", {file_row(row.clone(), act)} }
                    }
                }
            }
            {pick.field(&field, w.bijlage_add(), w.bijlage_hint(), send)}
            {act.view()}
        }
    }
}

fn file_row(row: BijlageRow, act: Act) -> Element {
    let w = words();
    let BijlageRow { id, name, media_type, size, path, .. } = row;
    rsx! {
        li { class: "row",
            match path {
                Some(path) => rsx! {
                    {button(name.clone()).kind(ButtonKind::Subtle).icon(IconName::Letter)
                        .named(w.bijlage_open(name.as_str()))
                        .on({
                            let file = FileView { name: name.clone(), media_type, path };
                            move |()| open_file(&file, false)
                        })}
                },
                None => rsx! {
                    span { "{name}" }
                    span { class: "muted small", {w.bijlage_elsewhere()} }
                },
            }
            span { class: "muted small", {amounts::size(size)} }
            {button(w.delete()).kind(ButtonKind::SubtleDanger).busy(act.busy())
                .named(w.bijlage_delete(name.as_str()))
                .on(move |()| {
                    let id = id.clone();
                    act.run(async move {
                        backend::call(DeleteBijlage { id }).await?;
                        toast(words().bijlage_deleted());
                        changed(&[Topic::Dossier, Topic::Pgb]);
                        Ok(())
                    });
                })}
        }
    }
}
