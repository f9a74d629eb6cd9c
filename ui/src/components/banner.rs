use super::{IconName, Tone, icon};
use crate::drawing::prelude::*;

/// A message that stands out, with what can be done about it.
pub fn banner(tone: Tone, drawing: Option<IconName>, content: Element) -> Element {
    message(tone, drawing, None, content)
}

/// The same, read aloud as soon as it appears.
pub fn banner_live(tone: Tone, drawing: Option<IconName>, content: Element) -> Element {
    message(tone, drawing, Some(if tone == Tone::Bad { "alert" } else { "status" }), content)
}

fn message(tone: Tone, drawing: Option<IconName>, role: Option<&'static str>, content: Element) -> Element {
    let (class, usual) = match tone {
        Tone::Plain | Tone::Brand => ("info", IconName::Info),
        Tone::Ok => ("ok", IconName::Check),
        Tone::Warn => ("warning", IconName::Warning),
        Tone::Bad => ("error", IconName::Warning),
    };
    rsx! {
        div { class: "utrecht-alert utrecht-alert--{class} banner", role,
            div { class: "utrecht-alert__icon banner-icon", {icon(drawing.unwrap_or(usual))} }
            div { class: "utrecht-alert__content",
                div { class: "utrecht-alert__message", {content} }
            }
        }
    }
}
