use crate::backend::{self, open_file, use_act};
use crate::components::{ButtonKind, IconName, Tone, banner, button};
use crate::drawing::prelude::*;
use crate::state::state;
use crate::words::words;
use domain::call::MakeBackup;
use domain::call::view::BackupView;

/// Makes a backup and shows its recovery words, once.
#[component]
pub fn Backup() -> Element {
    let w = words();
    let act = use_act();
    let mut made = state(None::<BackupView>);
    match made.get() {
        None => rsx! {
            div { class: "stack",
                p { {w.backup_text()} }
                {act.view()}
                div { class: "row",
                    {button(w.backup_make()).icon(IconName::Shield).busy(act.busy()).on(move |()| {
                        act.run(async move {
                            made.set(Some(backend::call(MakeBackup {}).await?));
                            Ok(())
                        })
                    })}
                }
            }
        },
        Some(view) => {
            let file = view.file.clone();
            rsx! {
                div { class: "stack",
                    h3 { {w.backup_words()} }
                    p { {w.backup_words_text()} }
                    ol { class: "recovery",
                        for (n, word) in view.words.iter().enumerate() {
                            li { key: "{n}", "{word}" }
                        }
                    }
                    {banner(Tone::Warn, None, rsx! {
                        p { {w.backup_words_warn()} }
                    })}
                    div { class: "row",
                        {button(w.backup_download())
                            .kind(ButtonKind::Primary)
                            .icon(IconName::Download)
                            .on(move |()| open_file(&file, true))}
                        {button(w.backup_written()).on(move |()| made.set(None))}
                    }
                }
            }
        }
    }
}
