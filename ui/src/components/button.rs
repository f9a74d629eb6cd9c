use super::{Icon, IconName};
use crate::backend::open_outside;
use crate::route::Route;
use dioxus::prelude::*;
use dioxus_router::Link;

/// How much a button asks for attention: one `Primary` a screen.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one thing to do here.
    Primary,
    /// Another thing to do.
    #[default]
    Secondary,
    /// A small thing beside something else.
    Subtle,
    /// Takes something away, for good.
    Danger,
    /// Takes something away that can be put back.
    SubtleDanger,
}

impl ButtonKind {
    fn class(self) -> &'static str {
        match self {
            Self::Primary => "nl-button nl-button--primary",
            Self::Secondary => "nl-button nl-button--secondary",
            Self::Subtle => "nl-button nl-button--subtle",
            Self::Danger => "nl-button nl-button--primary nl-button--negative",
            Self::SubtleDanger => "nl-button nl-button--subtle nl-button--negative",
        }
    }
}

/// A button that does something here.
#[component]
pub fn Button(
    #[props(default)] kind: ButtonKind,
    #[props(default)] icon: Option<IconName>,
    #[props(default)] busy: bool,
    #[props(default)] wide: bool,
    #[props(default)] submit: bool,
    #[props(default)] pressed: Option<bool>,
    #[props(default)] onclick: Option<EventHandler<()>>,
    children: Element,
) -> Element {
    let mut class = kind.class().to_owned();
    if wide {
        class.push_str(" wide");
    }
    if busy {
        class.push_str(" nl-button--busy");
    }
    if pressed == Some(true) {
        class.push_str(" nl-button--pressed");
    }
    rsx! {
        button {
            class,
            r#type: if submit { "submit" } else { "button" },
            "aria-disabled": busy.then_some("true"),
            "aria-pressed": pressed.map(|on| if on { "true" } else { "false" }),
            onclick: move |_| {
                if let (false, Some(handler)) = (busy, onclick) {
                    handler.call(());
                }
            },
            if let Some(name) = icon {
                span { class: "nl-button__icon-start", Icon { name } }
            }
            span { class: "nl-button__label", {children} }
        }
    }
}

/// A link inside the app that looks like a button.
#[component]
pub fn LinkButton(
    to: Route,
    #[props(default)] kind: ButtonKind,
    #[props(default)] icon: Option<IconName>,
    #[props(default)] wide: bool,
    children: Element,
) -> Element {
    let class = if wide { format!("{} wide", kind.class()) } else { kind.class().to_owned() };
    rsx! {
        Link { to, class,
            if let Some(name) = icon {
                span { class: "nl-button__icon-start", Icon { name } }
            }
            span { class: "nl-button__label", {children} }
        }
    }
}

/// A link out of the app: a number to call, a site. With a kind it looks like a button.
#[component]
pub fn OutLink(
    href: String,
    #[props(default)] kind: Option<ButtonKind>,
    #[props(default)] icon: Option<IconName>,
    #[props(default)] wide: bool,
    /// What a screen reader says instead, where the words alone say too little.
    #[props(default)]
    label: Option<String>,
    children: Element,
) -> Element {
    let mut class = kind.map_or("nl-link out", ButtonKind::class).to_owned();
    if wide {
        class.push_str(" wide");
    }
    let to = href.clone();
    rsx! {
        a {
            class,
            href,
            rel: "noopener noreferrer",
            "aria-label": label,
            onclick: move |event: MouseEvent| {
                event.prevent_default();
                open_outside(&to);
            },
            if let Some(name) = icon {
                span { class: "nl-button__icon-start", Icon { name } }
            }
            span { class: kind.map(|_| "nl-button__label"), {children} }
        }
    }
}
