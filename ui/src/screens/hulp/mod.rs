//! Whom to call: in danger first, then nearby, then in the whole country.

mod local;

use crate::backend::use_ask;
use crate::components::{ButtonKind, IconName, card_link, out_link, section_head};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::route::Route;
use crate::words::{dates, words};
use domain::call::view::ContactView;
use domain::call::{GetContacten, GetProfile, Topic};
use local::Local;
pub use local::{channel_list, opening_table};

/// Help and contact.
#[component]
pub fn Hulp() -> Element {
    let w = words();
    let ask = use_ask(GetContacten {}, &[Topic::App]);
    let profile = use_ask(GetProfile {}, &[Topic::App]);
    let gemeente = profile.ready().and_then(|profile| profile.gemeente.clone());
    rsx! {
        Page { title: w.nav_hulp(), intro: w.hulp_intro(), wide: true,
            Crisis {}
            div { class: "grid",
                {card_link(Route::Melding, IconName::Hands, w.aanbod_report(), rsx! {
                    span { class: "muted", {w.aanbod_report_text()} }
                })}
                {card_link(Route::Aanbod, IconName::House, w.aanbod_title(), rsx! {
                    span { class: "muted", {w.aanbod_intro()} }
                })}
                {card_link(Route::Wet, IconName::Info, w.aanbod_which_law(), rsx! {
                    span { class: "muted", {w.aanbod_which_law_text()} }
                })}
            }
            if let Some(id) = gemeente {
                Local { id }
            } else if ask.ready().is_some_and(|rows| rows.iter().all(|row| !row.local)) {
                p { class: "muted", {w.hulp_no_gemeente()} }
            }
            {ask.view(|rows| groups(rows))}
        }
    }
}

/// Whom to call in danger or despair. 112 needs no answer from the engine: it is there even when everything else fails.
#[component]
pub fn Crisis(#[props(default)] text: Option<String>) -> Element {
    let w = words();
    let ask = use_ask(GetContacten {}, &[Topic::App]);
    rsx! {
        section { class: "card crisis stack",
            h2 { {w.hulp_crisis()} }
            p { {text.unwrap_or_else(|| w.hulp_crisis_112())} }
            div { class: "row",
                {out_link("tel:112".to_owned(), w.hulp_call_112())
                    .kind(ButtonKind::Danger)
                    .icon(IconName::Phone)}
            }
            if let Some(rows) = ask.ready() {
                div { class: "grid",
                    for row in rows.iter().filter(|row| row.crisis && row.phone.as_deref() != Some("112")) {
                        Fragment { key: "{row.id}", {contact(row, true)} }
                    }
                }
                if let Some(day) = rows.iter().filter(|row| row.crisis).map(|row| row.checked_on).min() {
                    p { class: "muted small", {w.checked_on(dates::day(day))} }
                }
            }
        }
    }
}

fn groups(rows: &[ContactView]) -> Element {
    let w = words();
    let (near, far): (Vec<_>, Vec<_>) = rows.iter().filter(|row| !row.crisis).partition(|row| row.local);
    rsx! {
        if !near.is_empty() {
            section { class: "section",
                {section_head(w.hulp_local(), None)}
                div { class: "grid",
                    for row in near {
                        Fragment { key: "{row.id}", {contact(row, false)} }
                    }
                }
            }
        }
        section { class: "section",
            {section_head(w.hulp_national(), None)}
            div { class: "grid",
                for row in far {
                    Fragment { key: "{row.id}", {contact(row, false)} }
                }
            }
        }
    }
}

/// One organisation to call or visit; `plain` without a card of its own.
pub fn contact(row: &ContactView, plain: bool) -> Element {
    let w = words();
    let body = rsx! {
        div { class: "stack-s contact",
            p { class: "card-title", "{row.name}" }
            p { class: "muted", "{row.text}" }
            if let Some(hours) = &row.hours {
                p { class: "small", "{hours}" }
            }
            div { class: "row",
                if let Some(phone) = row.phone.clone() {
                    {out_link(tel(&phone), phone.clone())
                        .kind(ButtonKind::Secondary)
                        .icon(IconName::Phone)
                        .named(format!("{}: {phone}", w.hulp_call_name(&row.name)))
                        .number()}
                }
                if let Some(site) = row.site.clone() {
                    {out_link(site, w.website())
                        .kind(ButtonKind::Subtle)
                        .icon(IconName::Out)
                        .named(format!("{}: {}", w.website(), row.name))}
                }
            }
            if !plain {
                p { class: "muted small", {w.checked_on(dates::day(row.checked_on))} }
            }
        }
    };
    if plain {
        body
    } else {
        rsx! {
            div { class: "card", {body} }
        }
    }
}

/// The address that calls a number.
pub fn tel(phone: &str) -> String {
    let digits: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    format!("tel:{digits}")
}

#[cfg(test)]
mod tests {
    use super::tel;

    #[test]
    fn a_number_is_called_without_its_signs() {
        assert_eq!(tel("14 0592"), "tel:140592");
        assert_eq!(tel("030 760 60 55"), "tel:0307606055");
        assert_eq!(tel("+31 (0)30-1"), "tel:+310301");
    }
}
