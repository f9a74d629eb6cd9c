use super::bijlagen::Bijlagen;
use crate::backend::{self, changed, use_act};
use crate::components::{ButtonKind, IconName, button, link_button, section_head, toast_undo};
use crate::drawing::prelude::*;
use crate::lean::Shared;
use crate::route::{Route, go_to};
use crate::words::{codes, dates, words};
use domain::call::view::{BijlageRow, Brief};
use domain::call::{DeleteBrief, SaveBrief, Topic};

/// The letters that the user keeps, to change or delete; a deleted one can be put back.
#[component]
pub fn Letters(
    voorziening: String,
    #[props(into)] letters: Shared<Vec<Brief>>,
    #[props(into)] attachments: Shared<Vec<BijlageRow>>,
) -> Element {
    let w = words();
    let act = use_act();
    let last = letters.len() == 1;
    rsx! {
        section { class: "section",
            {section_head(w.voorziening_letters(), None)}
            if !letters.is_empty() {
                div { class: "card rows",
                    ul { class: "plain",
                        for brief in letters.iter() {
                            li { key: "{brief.id.as_deref().unwrap_or_default()}", class: "row-item wrap",
                                span { class: "grow",
                                    span { class: "strong block", {codes::brief(brief.kind)} }
                                    span { class: "muted small block",
                                        "{brief.sender} · {dates::day(brief.sent)}"
                                    }
                                }
                                if let Some(id) = brief.id.clone() {
                                    {link_button(
                                        Route::BriefEdit {
                                            voorziening: voorziening.clone(),
                                            id: id.clone(),
                                        },
                                        w.edit(),
                                    )
                                    .kind(ButtonKind::Subtle)}
                                    {button(w.delete()).kind(ButtonKind::SubtleDanger).busy(act.busy()).on(
                                        {
                                            let id = id.clone();
                                            move |()| {
                                            let id = id.clone();
                                            act.run(async move {
                                                let brief = backend::call(DeleteBrief { id }).await?;
                                                toast_undo(words().brief_deleted(), move || {
                                                    put_back(brief.clone())
                                                });
                                                if last {
                                                    go_to(Route::Voorzieningen);
                                                }
                                                changed(&[Topic::Dossier]);
                                                Ok(())
                                            });
                                            }
                                        },
                                    )}
                                    div { class: "full",
                                        Bijlagen {
                                            brief: id.clone(),
                                            rows: of_letter(&attachments, &id),
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            {act.view()}
            div { class: "row",
                {link_button(
                    Route::BriefFor { voorziening: voorziening.clone() },
                    w.voorziening_letter_add(),
                )
                .icon(IconName::Plus)}
                {link_button(Route::Letters { id: voorziening.clone() }, w.schrijven_title())
                    .icon(IconName::Letter)}
                {link_button(Route::Talk { id: voorziening.clone() }, w.talk_title()).icon(IconName::Message)}
            }
        }
    }
}

async fn put_back(brief: Brief) -> Result<(), domain::call::AppError> {
    backend::call(SaveBrief { brief }).await?;
    changed(&[Topic::Dossier]);
    Ok(())
}

fn of_letter(rows: &[BijlageRow], brief: &str) -> Vec<BijlageRow> {
    rows.iter().filter(|row| row.brief == brief).cloned().collect()
}
