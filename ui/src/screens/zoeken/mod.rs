//! The one search box: results while one types, and an answer to a question.

use crate::backend::use_ask;
use crate::components::{
    ButtonKind, IconName, Tone, badge, chevron, icon, out_link, section_head, text_field,
};
use crate::dom;
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::lean::{effect, go};
use crate::route::{from_path, link};
use crate::screens::hulp::{Crisis, contact, tel};
use crate::state::state;
use crate::words::{dates, words};
use domain::call::view::{FoundKind, FoundView, SearchView};
use domain::call::{Search, Topic};

/// Milliseconds without a key before the engine is asked.
const REST: i32 = 120;

/// Search.
#[component]
pub fn Zoeken() -> Element {
    let w = words();
    let typed = state(String::new());
    let mut asked = state(String::new());
    effect(move || {
        let text = typed.get();
        go(async move {
            dom::wait(REST).await;
            if *typed.peek() == text && *asked.peek() != text {
                asked.set(text);
            }
        });
    });
    let ask = use_ask(Search { text: asked.get() }, &[Topic::App, Topic::Dossier]);
    let begun = !asked.read().trim().is_empty();
    rsx! {
        Page { title: w.search_title(), intro: w.search_intro(),
            {text_field("zoek", w.search_label(), typed).hint(w.search_hint())}
            if begun {
                {ask.view(|view| found(view))}
            }
        }
    }
}

fn found(view: &SearchView) -> Element {
    let w = words();
    let nothing = view.answer.is_empty() && view.results.is_empty();
    rsx! {
        if view.crisis {
            Crisis { text: w.search_crisis_text() }
        }
        div { class: "stack-l", role: "status",
            if !view.answer.is_empty() {
                section { class: "section",
                    {section_head(w.search_answer(), None)}
                    div { class: "stack-s",
                        for one in &view.answer {
                            {card(one)}
                        }
                    }
                }
            }
            if let Some(desk) = &view.ask {
                section { class: "section",
                    {section_head(w.search_unknown(), None)}
                    p { {w.search_ask()} }
                    {contact(desk, false)}
                }
            } else if nothing && !view.crisis {
                p { {w.search_none()} }
            }
            if !view.results.is_empty() {
                section { class: "section",
                    {section_head(w.search_results(), None)}
                    div { class: "stack-s",
                        for one in &view.results {
                            {card(one)}
                        }
                    }
                }
            }
        }
    }
}

fn card(one: &FoundView) -> Element {
    let (kind, drawing) = kind(one.kind);
    let direction = one.language.as_ref().map(|_| "ltr");
    let head = rsx! {
        span { class: "card-icon", {icon(drawing)} }
        span { class: "grow stack-s", lang: one.language.clone(), dir: direction,
            span { class: "card-title", "{one.title}" }
            if !one.passage.is_empty() {
                span { class: "block",
                    for (n, part) in one.passage.iter().enumerate() {
                        if part.hit {
                            mark { key: "{n}", "{part.text}" }
                        } else {
                            Fragment { key: "{n}", "{part.text}" }
                        }
                    }
                }
            }
            span { class: "row", {badge(Tone::Plain, None, kind)} }
        }
    };
    rsx! {
        div { class: "stack-s",
            match from_path(&one.route) {
                Some(route) => link(route, "card card-link", rsx! {
                    {head}
                    {chevron()}
                }),
                None => rsx! {
                    div { class: "card card-link", {head} }
                },
            }
            {below(one)}
        }
    }
}

/// Where it comes from, and a number to call.
fn below(one: &FoundView) -> Element {
    let w = words();
    rsx! {
        div { class: "row",
            if let Some(phone) = &one.phone {
                {out_link(tel(phone), phone.clone())
                    .kind(ButtonKind::Secondary)
                    .icon(IconName::Phone)
                    .named(format!("{}: {phone}", w.hulp_call_name(&one.title)))
                    .number()}
            }
            if let Some(source) = &one.source {
                {out_link(source.clone(), w.search_source())
                    .kind(ButtonKind::Subtle)
                    .icon(IconName::Out)
                    .named(format!("{}: {}", w.search_source(), one.title))}
            }
            if let Some(day) = one.checked_on {
                span { class: "muted small", {w.checked_on(dates::day(day))} }
            }
        }
    }
}

fn kind(kind: FoundKind) -> (String, IconName) {
    let w = words();
    match kind {
        FoundKind::Tip => (w.found_tip(), IconName::Bulb),
        FoundKind::Aanbod => (w.found_aanbod(), IconName::House),
        FoundKind::Contact => (w.found_contact(), IconName::Phone),
        FoundKind::Voorziening => (w.found_voorziening(), IconName::Hands),
        FoundKind::Document => (w.found_document(), IconName::Document),
        FoundKind::Brief => (w.found_brief(), IconName::Letter),
        FoundKind::Pgb => (w.found_pgb(), IconName::Wallet),
        FoundKind::Afspraak => (w.found_afspraak(), IconName::Calendar),
        FoundKind::Begrip => (w.found_begrip(), IconName::Info),
        FoundKind::Scherm => (w.found_scherm(), IconName::Dots),
    }
}
