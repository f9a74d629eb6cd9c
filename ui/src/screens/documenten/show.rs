use crate::backend::{self, can_share, can_show, file_url, in_window, open_file, use_act, use_ask};
use crate::components::{ButtonKind, IconName, button, toast};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::lean::Shared;
use crate::route::Route;
use crate::words::words;
use domain::call::OpenDocument;
use domain::call::view::FileView;

/// One document on the screen, with ways to save and share it. Fetched once, it is there without a network.
#[component]
pub fn Document(id: String) -> Element {
    let w = words();
    let ask = use_ask(OpenDocument { id }, &[]);
    let title = ask.ready().map_or_else(|| w.document_title(), |file| file.name.clone());
    rsx! {
        Page { title, back: (Route::Documenten, w.documenten_title()), wide: true,
            {ask.view(|file| rsx! {
                Shown { file: file.clone() }
            })}
        }
    }
}

#[component]
fn Shown(#[props(into)] file: Shared<FileView>) -> Element {
    let w = words();
    let act = use_act();
    let url = file_url(&file.path);
    let (window, shows) = (in_window(), can_show(&file.media_type));
    let pdf = file.media_type == "application/pdf";
    let (saved, opened, shared) = (file.clone(), file.clone(), file.clone());
    rsx! {
        div { class: "row",
            {button(if window { w.document_save_window() } else { w.document_save() })
                .kind(ButtonKind::Primary)
                .icon(if window { IconName::Out } else { IconName::Download })
                .on(move |()| open_file(&saved, true))}
            if !window && (pdf || file.media_type.starts_with("image/")) {
                {button(w.document_new_tab()).icon(IconName::Out).on(move |()| open_file(&opened, false))}
            }
            if can_share() {
                {button(w.document_share()).busy(act.busy()).on(move |()| {
                    let file = shared.clone();
                    act.run(async move {
                        if !backend::share_file(&file).await? {
                            toast(words().document_share_refused());
                        }
                        Ok(())
                    });
                })}
            }
        }
        {act.view()}
        p { class: "muted small",
            {if window { w.document_save_window_hint() } else { w.document_save_hint() }}
            if !can_share() {
                " "
                {w.document_share_none()}
            }
        }
        if shows && pdf {
            iframe { class: "document-frame", src: "{url}", title: w.document_frame() }
        } else if shows {
            div { class: "card",
                img { class: "document-image", src: "{url}", alt: "{file.name}" }
            }
        } else {
            div { class: "card",
                p {
                    {
                        match (pdf, window) {
                            (true, true) => w.document_no_view(),
                            (true, false) => w.document_no_view_browser(),
                            _ => w.document_other_kind(),
                        }
                    }
                }
            }
        }
    }
}
