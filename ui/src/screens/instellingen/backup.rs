use crate::backend::{self, open_file, use_act};
use crate::components::{Banner, Button, ButtonKind, IconName, Tone};
use crate::words::words;
use dioxus::prelude::*;
use domain::call::MakeBackup;
use domain::call::view::BackupView;

/// Makes a backup and shows its recovery words, once.
#[component]
pub fn Backup() -> Element {
    let w = words();
    let act = use_act();
    let mut made = use_signal(|| None::<BackupView>);
    match made() {
        None => rsx! {
            div { class: "stack",
                p { {w.backup_text()} }
                {act.view()}
                div { class: "row",
                    Button {
                        icon: IconName::Shield,
                        busy: act.busy(),
                        onclick: move |()| act.run(async move {
                            made.set(Some(backend::call(MakeBackup {}).await?));
                            Ok(())
                        }),
                        {w.backup_make()}
                    }
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
                    Banner { tone: Tone::Warn, p { {w.backup_words_warn()} } }
                    div { class: "row",
                        Button {
                            kind: ButtonKind::Primary,
                            icon: IconName::Download,
                            onclick: move |()| open_file(&file, true),
                            {w.backup_download()}
                        }
                        Button { onclick: move |()| made.set(None), {w.backup_written()} }
                    }
                }
            }
        }
    }
}
