use super::{IconName, icon};
use crate::backend::open_outside;
use crate::drawing::prelude::*;
use crate::lean::listen;
use crate::route::{Route, link_named};
use dioxus::core::{DynamicNode, IntoDynNode};

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
    /// A link in running text.
    Text,
}

impl ButtonKind {
    fn class(self) -> &'static str {
        match self {
            Self::Primary => "nl-button nl-button--primary",
            Self::Secondary => "nl-button nl-button--secondary",
            Self::Subtle => "nl-button nl-button--subtle",
            Self::Danger => "nl-button nl-button--primary nl-button--negative",
            Self::SubtleDanger => "nl-button nl-button--subtle nl-button--negative",
            Self::Text => "nl-link out",
        }
    }
}

enum What {
    Act(Box<dyn FnMut(())>),
    Submit,
    Inside(Route),
    Outside(String),
}

/// A button, or a link that looks like one. It goes into a screen as it is.
///
/// In a box, as all parts that are built up call by call: each call would move all of it otherwise, and the code of
/// those moves was a tenth of the screens.
pub struct Button(Box<Parts>);

struct Parts {
    what: What,
    kind: ButtonKind,
    label: String,
    icon: Option<IconName>,
    busy: bool,
    wide: bool,
    number: bool,
    pressed: Option<bool>,
    named: Option<String>,
}

/// A button that does something here.
pub fn button(label: String) -> Button {
    Button::new(What::Act(Box::new(|()| {})), ButtonKind::Secondary, label)
}

/// The button that sends a form.
pub fn submit_button(label: String) -> Button {
    Button::new(What::Submit, ButtonKind::Primary, label)
}

/// A link inside the app that looks like a button.
pub fn link_button(to: Route, label: String) -> Button {
    Button::new(What::Inside(to), ButtonKind::Secondary, label)
}

/// A link out of the app: a number to call, a site. With a kind it looks like a button.
pub fn out_link(href: String, label: String) -> Button {
    Button::new(What::Outside(href), ButtonKind::Text, label)
}

impl Button {
    fn new(what: What, kind: ButtonKind, label: String) -> Self {
        Self(Box::new(Parts {
            what,
            kind,
            label,
            icon: None,
            busy: false,
            wide: false,
            number: false,
            pressed: None,
            named: None,
        }))
    }

    /// What a click does.
    pub fn on(self, work: impl FnMut(()) + 'static) -> Self {
        self.on_boxed(Box::new(work))
    }

    #[inline(never)]
    fn on_boxed(mut self, work: Box<dyn FnMut(())>) -> Self {
        self.0.what = What::Act(work);
        self
    }

    /// How much attention it asks for.
    pub fn kind(mut self, kind: ButtonKind) -> Self {
        self.0.kind = kind;
        self
    }

    /// A drawing before the words.
    pub fn icon(mut self, icon: IconName) -> Self {
        self.0.icon = Some(icon);
        self
    }

    /// What it did is on its way: it waits.
    pub fn busy(mut self, busy: bool) -> Self {
        self.0.busy = busy;
        self
    }

    /// As wide as there is room.
    pub fn wide(self) -> Self {
        self.wide_if(true)
    }

    /// The same, where `wide` holds.
    pub fn wide_if(mut self, wide: bool) -> Self {
        self.0.wide = wide;
        self
    }

    /// Its words are a number: they stay on one line.
    pub fn number(mut self) -> Self {
        self.0.number = true;
        self
    }

    /// It is a switch that is on or off.
    pub fn pressed(mut self, on: bool) -> Self {
        self.0.pressed = Some(on);
        self
    }

    /// What a screen reader says instead, where the words alone say too little.
    pub fn named(mut self, name: String) -> Self {
        self.0.named = Some(name);
        self
    }

    fn view(self) -> Element {
        let Parts { what, kind, label, icon: drawing, busy, wide, number, pressed, named } = *self.0;
        let mut class = kind.class().to_owned();
        for (on, name) in
            [(wide, " wide"), (busy, " nl-button--busy"), (pressed == Some(true), " nl-button--pressed")]
        {
            if on {
                class.push_str(name);
            }
        }
        let words_class = match (kind, number) {
            (ButtonKind::Text, _) => None,
            (_, false) => Some("nl-button__label"),
            (_, true) => Some("nl-button__label number"),
        };
        let inside = rsx! {
            if let Some(drawing) = drawing {
                span { class: "nl-button__icon-start", {icon(drawing)} }
            }
            span { class: words_class, "{label}" }
        };
        match what {
            What::Inside(to) => link_named(to, &class, named, inside),
            What::Outside(href) => rsx! {
                a {
                    class,
                    href: "{href}",
                    rel: "noopener noreferrer",
                    "aria-label": named,
                    onclick: listen(move |event: MouseEvent| {
                        event.prevent_default();
                        open_outside(&href);
                    }),
                    {inside}
                }
            },
            What::Act(work) => push_button(class, "button", busy, pressed, named, work, inside),
            What::Submit => push_button(class, "submit", busy, pressed, named, Box::new(|()| {}), inside),
        }
    }
}

fn push_button(
    class: String,
    kind: &'static str,
    busy: bool,
    pressed: Option<bool>,
    named: Option<String>,
    mut work: Box<dyn FnMut(())>,
    inside: Element,
) -> Element {
    rsx! {
        button {
            class,
            r#type: kind,
            "aria-disabled": busy.then_some("true"),
            "aria-pressed": pressed.map(|on| if on { "true" } else { "false" }),
            "aria-label": named,
            onclick: listen(move |_: MouseEvent| {
                if !busy {
                    work(());
                }
            }),
            {inside}
        }
    }
}

impl IntoDynNode for Button {
    #[inline(never)]
    fn into_dyn_node(self) -> DynamicNode {
        self.view().into_dyn_node()
    }
}
