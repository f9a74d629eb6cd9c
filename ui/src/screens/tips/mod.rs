//! Tips: the list by theme, and one tip with what can be done about it.

mod known;
mod tip;

pub use known::Known;
pub use tip::TipScreen;

use crate::backend::use_ask_again;
use crate::components::{ButtonKind, IconName, Tone, badge, button, chevron, empty_state, icon, link_button};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::route::{Route, link};
use crate::state::{State, state};
use crate::words::words;
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
    let filter = state(Filter::All);
    // all of them at once: changing the theme asks nothing
    let ask = use_ask_again(GetTips { theme: None }, &[Topic::Tips, Topic::App, Topic::Dossier]);
    rsx! {
        Page {
            title: w.nav_tips(),
            intro: w.tips_intro(),
            aside: rsx! {
                {link_button(Route::Zoeken, w.search_title()).icon(IconName::Search)}
            },
            {ask.view(|view| list(view, filter))}
        }
    }
}

fn list(view: &TipsView, mut filter: State<Filter>) -> Element {
    let w = words();
    let chosen = filter.get();
    let saved = view.tips.iter().filter(|tip| tip.mark == TipMark::Saved).count();
    let shown: Vec<&TipRow> = view
        .tips
        .iter()
        .filter(|tip| match &chosen {
            Filter::All => true,
            Filter::Theme(theme) => tip.theme == *theme,
            Filter::Saved => tip.mark == TipMark::Saved,
        })
        .collect();
    rsx! {
        div { class: "filters", role: "group", "aria-label": w.nav_tips(),
            {button(w.tips_all()).pressed(chosen == Filter::All).on(move |()| filter.set(Filter::All))}
            if saved > 0 {
                {button(format!("{} ({saved})", w.tips_saved()))
                    .pressed(chosen == Filter::Saved)
                    .on(move |()| filter.set(Filter::Saved))}
            }
            for theme in view.themes.iter().filter(|theme| theme.count > 0) {
                Fragment { key: "{theme.id}",
                    {button(theme.name.clone()).pressed(chosen == Filter::Theme(theme.id.clone())).on({
                        let id = theme.id.clone();
                        move |()| filter.set(Filter::Theme(id.clone()))
                    })}
                }
            }
        }
        if shown.is_empty() {
            div { class: "card",
                {empty_state(IconName::Bulb, w.tips_empty_title(), w.tips_empty_text(), rsx! {
                    {link_button(Route::Situatie, w.tips_profile()).kind(ButtonKind::Primary)}
                })}
            }
        } else {
            div { class: "grid",
                for tip in shown {
                    Fragment { key: "{tip.id}", {row(tip)} }
                }
            }
            div { class: "row",
                {link_button(Route::Known, w.known_title()).kind(ButtonKind::Subtle).icon(IconName::Info)}
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

/// The direction of its words, where they are in another language than the screen.
fn direction(tip: &TipRow) -> Option<&'static str> {
    tip.language.as_ref().map(|_| "ltr")
}

fn row(tip: &TipRow) -> Element {
    let w = words();
    rsx! {
        {link(Route::Tip { id: tip.id.clone() }, "card card-link tip-card", rsx! {
            span { class: "card-icon warm", {icon(IconName::Bulb)} }
            span { class: "grow stack-s",
                span { class: "card-title", lang: tip.language.clone(), dir: direction(tip), "{tip.title}" }
                if !tip.reason.is_empty() {
                    span { class: "muted small", "{tip.reason}" }
                }
                span { class: "row small muted",
                    span { {w.minutes(tip.minutes)} }
                    if tip.local {
                        {badge(Tone::Plain, Some(IconName::Pin), w.tips_local())}
                    }
                    if tip.language.is_some() {
                        {badge(Tone::Plain, None, w.tips_in_dutch())}
                    }
                    if let Some((tone, icon, text)) = mark_text(tip.mark) {
                        {badge(tone, Some(icon), text)}
                    }
                }
            }
            {chevron()}
        })}
    }
}
