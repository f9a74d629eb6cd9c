use super::backup::Backup;
use super::erase::Erase;
use super::restore::RestoreForm;
use crate::backend::{self, open_file, use_act};
use crate::components::{IconName, button, section_head};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::route::Route;
use crate::words::words;
use domain::call::ExportAll;

/// Keeping and leaving: backup, restore, export, erase.
#[component]
pub fn Gegevens() -> Element {
    let w = words();
    let act = use_act();
    rsx! {
        Page {
            title: w.settings_data(),
            back: (Route::Instellingen, w.nav_instellingen()),
            section { class: "section",
                {section_head(w.backup_title(), None)}
                div { class: "card", Backup {} }
            }
            section { class: "section",
                {section_head(w.restore_title(), None)}
                div { class: "card",
                    div { class: "stack",
                        p { {w.restore_text()} }
                        RestoreForm {}
                    }
                }
            }
            section { class: "section",
                {section_head(w.export_title(), None)}
                div { class: "card",
                    div { class: "stack",
                        p { {w.export_text()} }
                        {act.view()}
                        div { class: "row",
                            {button(w.export_go()).icon(IconName::Download).busy(act.busy()).on(
                                move |()| {
                                    act.run(async {
                                        let file = backend::call(ExportAll {}).await?;
                                        open_file(&file, true);
                                        Ok(())
                                    })
                                },
                            )}
                        }
                    }
                }
            }
            section { class: "section",
                {section_head(w.erase_title(), None)}
                div { class: "card", Erase {} }
            }
        }
    }
}
