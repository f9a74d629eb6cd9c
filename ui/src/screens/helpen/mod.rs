//! Acting for somebody: who helps me, whom do I help.

mod code;
mod geven;
mod inzagen;
mod row;
mod uitleg;

pub use code::Inwisselen;
pub use geven::Geven;
pub use inzagen::Inzagen;
pub use uitleg::Uitleg;

use crate::backend::use_ask;
use crate::components::{
    ButtonKind, IconName, SignInButton, card_link, empty_state, link_button, section_head,
};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::route::Route;
use crate::words::words;
use domain::call::view::{MachtigingenView, OwnMachtigingen};
use domain::call::{GetMachtigingen, Topic};
use row::{Granted, Held};

/// Both sides on one screen: whoever helps somebody may be helped too.
#[component]
pub fn Helpen() -> Element {
    let w = words();
    let ask = use_ask(GetMachtigingen {}, &[Topic::Dossier, Topic::Sync]);
    rsx! {
        Page { title: w.helpen_title(), intro: w.helpen_intro(), wide: true,
            {ask.view(|view| both(view))}
        }
    }
}

fn both(view: &MachtigingenView) -> Element {
    let w = words();
    // who has clients and no own dossier came to help
    let helper = view.own.is_empty() && !view.held.is_empty();
    rsx! {
        div { class: "columns",
            div { class: "stack-l",
                if helper {
                    {them(view)}
                    {me(view)}
                } else {
                    {me(view)}
                }
            }
            div { class: "stack-l",
                if !helper {
                    {them(view)}
                }
                {card_link(Route::HelpenUitleg, IconName::Info, w.helpen_explain(), rsx! {
                    span { class: "muted", {w.helpen_explain_text()} }
                })}
                p { class: "muted small", {w.helpen_never()} }
            }
        }
    }
}

fn me(view: &MachtigingenView) -> Element {
    let w = words();
    let several = view.own.len() > 1;
    rsx! {
        section { class: "section",
            {section_head(w.helpen_me(), None)}
            if view.own.is_empty() {
                div { class: "card",
                    {empty_state(
                        IconName::Lock,
                        w.helpen_me_connect_title(),
                        w.helpen_me_connect(),
                        rsx! {
                            {link_button(Route::Instellingen, w.helpen_sign_in()).kind(ButtonKind::Primary)}
                        },
                    )}
                }
            }
            for own in view.own.iter().cloned() {
                Fragment { key: "{own.dossier}", {own_part(own, several)} }
            }
        }
    }
}

fn own_part(own: OwnMachtigingen, several: bool) -> Element {
    let w = words();
    let nobody = own.granted.iter().all(|row| row.past);
    rsx! {
        div { class: "stack",
            if several {
                h3 { {w.helpen_me_at(own.gemeente_name.as_str())} }
            }
            if nobody {
                p { class: "muted", {w.helpen_me_none()} }
            }
            for row in own.granted {
                Granted {
                    key: "{row.id}",
                    row,
                    dossier: own.dossier.clone(),
                    gemeente: own.gemeente.clone(),
                    signed_in: own.signed_in,
                }
            }
            div { class: "row",
                if own.signed_in {
                    {link_button(Route::HelpenGeven { dossier: own.dossier.clone() }, w.helpen_give())
                        .kind(ButtonKind::Primary)
                        .icon(IconName::Plus)}
                } else {
                    p { class: "muted", {w.helpen_sign_in_text()} }
                    SignInButton {
                        gemeente: own.gemeente.clone(),
                        label: w.helpen_sign_in(),
                        kind: ButtonKind::Primary,
                    }
                }
            }
            {card_link(
                Route::HelpenInzagen { dossier: own.dossier.clone() },
                IconName::Clock,
                w.helpen_who_looked(),
                rsx! {
                    span { class: "muted", {w.helpen_who_looked_text()} }
                },
            )}
        }
    }
}

fn them(view: &MachtigingenView) -> Element {
    let w = words();
    rsx! {
        section { class: "section",
            {section_head(w.helpen_them(), None)}
            if view.held.is_empty() {
                p { class: "muted", {w.helpen_them_none()} }
            }
            for held in view.held.iter().cloned() {
                Held { key: "{held.dossier}", held }
            }
            div { class: "row",
                {link_button(Route::HelpenCode, w.helpen_have_code()).icon(IconName::Plus)}
            }
        }
    }
}
