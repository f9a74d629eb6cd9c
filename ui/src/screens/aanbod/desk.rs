use crate::components::{ButtonKind, IconName, Tone, badge, banner, out_link};
use crate::drawing::prelude::*;
use crate::screens::hulp::{channel_list, tel};
use crate::words::words;
use domain::call::view::{ChannelView, DeskView};

/// Where to go: the organisations that help, then the desk itself.
pub fn desk(view: &DeskView) -> Element {
    let w = words();
    if view.channels.is_empty() && view.organisations.is_empty() {
        return rsx! {
            p { {w.aanbod_desk_unknown()} }
        };
    }
    rsx! {
        div { class: "stack",
            for one in &view.organisations {
                div { key: "{one.name}", class: "stack-s",
                    p { class: "strong", "{one.name}" }
                    p { "{one.text}" }
                    {channel_list(&one.channels)}
                }
            }
            div { class: "stack-s",
                div { class: "row spread",
                    if let Some(name) = view.name.as_ref().or(view.gemeente.as_ref()) {
                        p { class: "strong", "{name}" }
                    }
                    if view.open_now {
                        {badge(Tone::Ok, Some(IconName::Check), w.hulp_open_now())}
                    }
                }
                {channel_list(&view.channels)}
            }
        }
    }
}

/// What cannot wait: the number comes before everything else.
pub fn call_first(title: String, view: Option<&DeskView>) -> Element {
    let w = words();
    let channels: &[ChannelView] = view.map_or(&[], |view| &view.channels);
    let phone =
        channels.iter().find(|channel| channel.kind == "telefoon").map(|channel| channel.value.clone());
    banner(
        Tone::Warn,
        Some(IconName::Phone),
        rsx! {
            p { class: "strong", "{title}" }
            p { {w.hulp_crisis_112()} }
            div { class: "row",
                if let Some(phone) = phone {
                    {out_link(tel(&phone), phone.clone())
                        .kind(ButtonKind::Primary)
                        .icon(IconName::Phone)
                        .named(format!("{}: {phone}", w.call()))
                        .number()}
                }
                {out_link("tel:112".to_owned(), w.hulp_call_112()).kind(ButtonKind::Danger)}
            }
        },
    )
}
