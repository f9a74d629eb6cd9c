//! Tips: the list by theme, and one tip with what can be done about it.

mod tip;

pub use tip::TipScreen;

use crate::backend::use_ask;
use crate::components::{Badge, Button, ButtonKind, Card, EmptyState, Icon, IconName, LinkButton, Tone};
use crate::layout::Page;
use crate::route::Route;
use crate::words::words;
use dioxus::prelude::*;
use dioxus_router::Link;
use domain::call::view::{TipMark, TipRow, TipsView};
use domain::call::{GetTips, Topic};

/// What the list shows.
#[derive(Clone, PartialEq)]
enum Filter {
    All,
    Theme(String),
    Saved,
}

/// The list.
#[component]
pub fn Tips() -> Element {
    let w = words();
    let filter = use_signal(|| Filter::All);
    // all of them at once: changing the theme asks nothing
    let ask = use_ask(GetTips { theme: None }, &[Topic::Tips, Topic::App, Topic::Dossier]);
    rsx! {
        Page { title: w.nav_tips(), intro: w.tips_intro(),
            {ask.view(|view| rsx! { List { view: view.as_ref().clone(), filter } })}
        }
    }
}

#[component]
fn List(view: TipsView, filter: Signal<Filter>) -> Element {
    let w = words();
    let chosen = filter();
    let saved = view.tips.iter().filter(|tip| tip.mark == TipMark::Saved).count();
    let shown: Vec<TipRow> = view
        .tips
        .iter()
        .filter(|tip| match &chosen {
            Filter::All => true,
            Filter::Theme(theme) => tip.theme == *theme,
            Filter::Saved => tip.mark == TipMark::Saved,
        })
        .cloned()
        .collect();
    rsx! {
        div { class: "filters", role: "group", "aria-label": w.nav_tips(),
            Button { pressed: chosen == Filter::All, onclick: move |()| filter.set(Filter::All), {w.tips_all()} }
            if saved > 0 {
                Button { pressed: chosen == Filter::Saved, onclick: move |()| filter.set(Filter::Saved), "{w.tips_saved()} ({saved})" }
            }
            for theme in view.themes.iter().filter(|theme| theme.count > 0) {
                Button {
                    key: "{theme.id}",
                    pressed: chosen == Filter::Theme(theme.id.clone()),
                    onclick: {
                        let id = theme.id.clone();
                        move |()| filter.set(Filter::Theme(id.clone()))
                    },
                    "{theme.name}"
                }
            }
        }
        if shown.is_empty() {
            Card {
                EmptyState { icon: IconName::Bulb, title: w.tips_empty_title(), text: w.tips_empty_text(),
                    LinkButton { to: Route::Situatie {}, kind: ButtonKind::Primary, {w.tips_profile()} }
                }
            }
        } else {
            div { class: "grid",
                for tip in shown {
                    Row { key: "{tip.id}", tip }
                }
            }
            div { class: "row",
                LinkButton { to: Route::Situatie {}, kind: ButtonKind::Subtle, icon: IconName::Pencil, {w.tips_profile()} }
            }
        }
    }
}

/// A tip's mark in words; nothing where nothing was done.
pub fn mark_text(mark: TipMark) -> Option<(Tone, IconName, String)> {
    let w = words();
    match mark {
        TipMark::Clear => None,
        TipMark::Saved => Some((Tone::Brand, IconName::Star, w.tip_saved())),
        TipMark::Done => Some((Tone::Ok, IconName::Check, w.tip_mark_done())),
        TipMark::Snoozed => Some((Tone::Plain, IconName::Clock, w.tip_mark_later())),
        TipMark::NotForMe => Some((Tone::Plain, IconName::Cross, w.tip_mark_not_for_me())),
    }
}

#[component]
fn Row(tip: TipRow) -> Element {
    let w = words();
    rsx! {
        Link { to: Route::TipScreen { id: tip.id.clone() }, class: "card card-link tip-card",
            span { class: "card-icon warm", Icon { name: IconName::Bulb } }
            span { class: "grow stack-s",
                span { class: "card-title", "{tip.title}" }
                if !tip.reason.is_empty() {
                    span { class: "muted small", "{tip.reason}" }
                }
                span { class: "row small muted",
                    span { {w.minutes(tip.minutes)} }
                    if tip.local {
                        Badge { icon: IconName::Pin, {w.tips_local()} }
                    }
                    if let Some((tone, icon, text)) = mark_text(tip.mark) {
                        Badge { tone, icon, "{text}" }
                    }
                }
            }
            span { class: "chevron", Icon { name: IconName::ChevronRight } }
        }
    }
}
