use crate::backend::{self, changed, use_act};
use crate::components::{Button, ButtonKind, Card, IconName, LinkButton, Section, toast_undo};
use crate::route::Route;
use crate::words::{codes, dates, words};
use dioxus::prelude::*;
use dioxus_router::navigator;
use domain::call::view::Brief;
use domain::call::{DeleteBrief, SaveBrief, Topic};

/// The letters that the user keeps, to change or delete; a deleted one can be put back.
#[component]
pub fn Letters(voorziening: String, letters: Vec<Brief>) -> Element {
    let w = words();
    let act = use_act();
    let last = letters.len() == 1;
    rsx! {
        Section { title: w.voorziening_letters(),
            if !letters.is_empty() {
                Card { class: "rows",
                    ul { class: "plain",
                        for brief in letters {
                            li { key: "{brief.id:?}", class: "row-item",
                                span { class: "grow",
                                    span { class: "strong block", {codes::brief(brief.kind)} }
                                    span { class: "muted small block", "{brief.sender} · {dates::day(brief.sent)}" }
                                }
                                if let Some(id) = brief.id.clone() {
                                    LinkButton {
                                        to: Route::BriefEdit { voorziening: voorziening.clone(), id: id.clone() },
                                        kind: ButtonKind::Subtle,
                                        {w.edit()}
                                    }
                                    Button {
                                        kind: ButtonKind::SubtleDanger,
                                        busy: act.busy(),
                                        onclick: move |()| {
                                            let id = id.clone();
                                            act.run(async move {
                                                let brief = backend::call(DeleteBrief { id }).await?;
                                                toast_undo(words().brief_deleted(), move || put_back(brief.clone()));
                                                if last {
                                                    navigator().push(Route::Voorzieningen {});
                                                }
                                                changed(&[Topic::Dossier]);
                                                Ok(())
                                            });
                                        },
                                        {w.delete()}
                                    }
                                }
                            }
                        }
                    }
                }
            }
            {act.view()}
            div { class: "row",
                LinkButton { to: Route::BriefFor { voorziening: voorziening.clone() }, icon: IconName::Plus, {w.voorziening_letter_add()} }
            }
        }
    }
}

async fn put_back(brief: Brief) -> Result<(), domain::call::AppError> {
    backend::call(SaveBrief { brief }).await?;
    changed(&[Topic::Dossier]);
    Ok(())
}
