use super::backup::Backup;
use super::erase::Erase;
use super::restore::RestoreForm;
use crate::backend::{self, open_file, use_act};
use crate::components::{Button, Card, IconName, Section};
use crate::layout::Page;
use crate::route::Route;
use crate::words::words;
use dioxus::prelude::*;
use domain::call::ExportAll;

/// Keeping and leaving: backup, restore, export, erase.
#[component]
pub fn Gegevens() -> Element {
    let w = words();
    let act = use_act();
    rsx! {
        Page { title: w.settings_data(), back: (Route::Instellingen {}, w.nav_instellingen()),
            Section { title: w.backup_title(), Card { Backup {} } }
            Section { title: w.restore_title(),
                Card {
                    div { class: "stack",
                        p { {w.restore_text()} }
                        RestoreForm {}
                    }
                }
            }
            Section { title: w.export_title(),
                Card {
                    div { class: "stack",
                        p { {w.export_text()} }
                        {act.view()}
                        div { class: "row",
                            Button {
                                icon: IconName::Download,
                                busy: act.busy(),
                                onclick: move |()| act.run(async {
                                    let file = backend::call(ExportAll {}).await?;
                                    open_file(&file, true);
                                    Ok(())
                                }),
                                {w.export_go()}
                            }
                        }
                    }
                }
            }
            Section { title: w.erase_title(), Card { Erase {} } }
        }
    }
}
