use super::{Banner, Button, IconName, Tone};
use crate::words::{errors, words};
use dioxus::prelude::*;
use domain::call::{AppError, ErrorCode};

/// What went wrong, what to do, and a way to try again.
#[component]
pub fn ErrorView(error: AppError, #[props(default)] onretry: Option<EventHandler<()>>) -> Element {
    let w = words();
    let (tone, icon) = match error.code {
        ErrorCode::Offline => (Tone::Warn, IconName::Offline),
        ErrorCode::SignedOut | ErrorCode::Locked => (Tone::Warn, IconName::Lock),
        ErrorCode::NotFound | ErrorCode::ReadOnly => (Tone::Brand, IconName::Info),
        _ => (Tone::Bad, IconName::Warning),
    };
    rsx! {
        Banner { tone, icon, live: true,
            p { {errors::message(&error)} }
            if let Some(onretry) = onretry {
                div { class: "row",
                    Button { icon: IconName::Refresh, onclick: move |()| onretry.call(()), {w.retry()} }
                }
            }
        }
    }
}
