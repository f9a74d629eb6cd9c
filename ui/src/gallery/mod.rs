//! Every component in its states, for who works on them: `./x run --gallery`, at `/galerij`. No release has it in it. The
//! names of the components stand there as they are in the source; the words in them are those of the app.

mod forms;
mod states;

use crate::components::{ButtonKind, Toasts, button, section_head};
use crate::drawing::prelude::*;
use crate::layout::{Bare, set_theme};
use crate::lean::go;
use crate::words::{self, Language, words};
use domain::call::view::Theme;

/// True where the address asks for it.
pub fn is_here() -> bool {
    web_sys::window().and_then(|w| w.location().pathname().ok()).is_some_and(|path| path == "/galerij")
}

/// All of them, in the colours and the language that are chosen on top.
#[component]
pub fn Gallery() -> Element {
    let w = words();
    let colours = [
        (Theme::System, w.settings_theme_system()),
        (Theme::Light, w.settings_theme_light()),
        (Theme::Dark, w.settings_theme_dark()),
        (Theme::Contrast, w.settings_theme_contrast()),
    ];
    rsx! {
        Bare { title: "Galerij".to_owned(),
            div { class: "row",
                for (theme, label) in colours {
                    Fragment { key: "{label}",
                        {button(label).on(move |()| set_theme(theme))}
                    }
                }
            }
            div { class: "row",
                for language in Language::ALL {
                    Fragment { key: "{language}",
                        {button(language.language_name().to_owned())
                            .kind(ButtonKind::Subtle)
                            .on(move |()| go(async move {
                                let _ = words::use_language(language.tag()).await;
                            }))}
                    }
                }
            }
            forms::Forms {}
            states::States {}
        }
        Toasts {}
    }
}

/// A component by its name in the source, and how it looks.
fn shown(name: &str, states: Element) -> Element {
    rsx! {
        section { class: "section",
            {section_head(name.to_owned(), None)}
            div { class: "stack", {states} }
        }
    }
}
