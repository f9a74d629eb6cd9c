use super::{Icon, IconName, Tone};
use dioxus::prelude::*;

/// A message that stands out, with what can be done about it.
#[component]
pub fn Banner(
    #[props(default)] tone: Tone,
    #[props(default)] icon: Option<IconName>,
    #[props(default)] title: Option<String>,
    /// Read aloud as soon as it appears.
    #[props(default)]
    live: bool,
    children: Element,
) -> Element {
    let (class, usual) = match tone {
        Tone::Plain | Tone::Brand => ("info", IconName::Info),
        Tone::Ok => ("ok", IconName::Check),
        Tone::Warn => ("warning", IconName::Warning),
        Tone::Bad => ("error", IconName::Warning),
    };
    rsx! {
        div {
            class: "utrecht-alert utrecht-alert--{class} banner",
            role: live.then_some(if tone == Tone::Bad { "alert" } else { "status" }),
            div { class: "utrecht-alert__icon banner-icon", Icon { name: icon.unwrap_or(usual) } }
            div { class: "utrecht-alert__content",
                div { class: "utrecht-alert__message",
                    if let Some(title) = title {
                        p { class: "strong", "{title}" }
                    }
                    {children}
                }
            }
        }
    }
}
