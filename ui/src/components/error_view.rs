use super::{IconName, Tone, banner_live, button};
use crate::drawing::prelude::*;
use crate::words::{errors, words};
use domain::call::{AppError, ErrorCode};

/// What went wrong, what to do, and a way to try again.
pub fn error_view(error: &AppError, retry: Option<Box<dyn FnMut(())>>) -> Element {
    let (tone, drawing) = match error.code {
        ErrorCode::Offline => (Tone::Warn, IconName::Offline),
        ErrorCode::SignedOut | ErrorCode::Locked => (Tone::Warn, IconName::Lock),
        ErrorCode::NotFound | ErrorCode::ReadOnly => (Tone::Brand, IconName::Info),
        _ => (Tone::Bad, IconName::Warning),
    };
    banner_live(
        tone,
        Some(drawing),
        rsx! {
            p { {errors::message(error)} }
            if let Some(retry) = retry {
                div { class: "row", {button(words().retry()).icon(IconName::Refresh).on(retry)} }
            }
        },
    )
}
