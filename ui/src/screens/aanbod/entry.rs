use super::{call_first, desk, kind_name};
use crate::backend::use_ask;
use crate::components::{ButtonKind, IconName, Tone, badge, link_button, out_link, section_head};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::route::Route;
use crate::screens::voorzieningen::contribution_text;
use crate::words::{dates, words};
use domain::call::view::{AanbodKind, AanbodView, CostKind, CostView};
use domain::call::{GetAanbodEntry, Topic};
use domain::voorziening::Leveringsvorm;

/// One entry with all that is known.
#[component]
pub fn AanbodEntry(id: String) -> Element {
    let w = words();
    let ask = use_ask(GetAanbodEntry { id, gemeente: None }, &[Topic::App, Topic::Sync]);
    let title = ask.ready().map_or_else(|| w.aanbod_title(), |view| view.row.title.clone());
    rsx! {
        Page { title, back: (Route::Aanbod, w.aanbod_title()), {ask.view(|view| entry(view))} }
    }
}

fn entry(view: &AanbodView) -> Element {
    let w = words();
    let waardering = view.row.id == "mantelzorgwaardering";
    let code = view.row.category.map_or_else(|| "-".to_owned(), |category| category.code());
    rsx! {
        if view.urgent {
            {call_first(w.aanbod_call_first(), Some(&view.desk))}
        }
        div { class: "stack-s",
            div { class: "row", {badge(Tone::Brand, None, kind_name(Some(view.row.kind)))} }
            for text in &view.paragraphs {
                p { key: "{text}", "{text}" }
            }
            for one in &view.own {
                p { key: "{one.name}",
                    span { class: "strong", "{one.name}: " }
                    "{one.text}"
                }
            }
            if view.row.kind == AanbodKind::Algemeen {
                p { class: "strong", {w.aanbod_no_decision()} }
            }
        }
        if view.report {
            div { class: "row",
                {link_button(Route::MeldingOver { code }, w.aanbod_ask())
                    .kind(ButtonKind::Primary)
                    .icon(IconName::Hands)}
            }
        }
        if waardering {
            p { class: "strong",
                if let Some(day) = view.until {
                    {w.aanbod_until(dates::full(day))}
                } else {
                    {w.aanbod_until_unknown()}
                }
            }
        }
        if !view.who.is_empty() {
            section { class: "section",
                {section_head(w.aanbod_who(), None)}
                for text in &view.who {
                    p { key: "{text}", "{text}" }
                }
            }
        }
        if !view.forms.is_empty() {
            section { class: "section",
                {section_head(w.aanbod_forms(), None)}
                p {
                    {if view.forms == [Leveringsvorm::Pgb] { w.aanbod_form_pgb() } else { w.aanbod_form_both() }}
                }
            }
        }
        section { class: "section",
            {section_head(w.aanbod_cost(), None)}
            {cost(&view.cost)}
        }
        section { class: "section",
            {section_head(w.aanbod_desk(), None)}
            div { class: "card", {desk(&view.desk)} }
        }
        p { class: "muted small",
            {w.checked_on(dates::day(view.checked_on))}
            " · {w.aanbod_sources()}: "
            for (n, source) in view.sources.iter().enumerate() {
                span { key: "{source}",
                    if n > 0 {
                        ", "
                    }
                    if source.starts_with("https://") {
                        {out_link(source.clone(), host(source))}
                    } else {
                        "{source}"
                    }
                }
            }
        }
    }
}

/// The site of an address.
fn host(address: &str) -> String {
    address.trim_start_matches("https://").split('/').next().unwrap_or_default().to_owned()
}

fn cost(cost: &CostView) -> Element {
    let w = words();
    let exempt: Vec<String> = cost.exemptions.iter().filter_map(|reason| exemption(reason)).collect();
    rsx! {
        div { class: "stack-s",
            match (cost.kind, &cost.contribution) {
                (CostKind::Contribution | CostKind::Separate, Some(known)) => contribution_text(known),
                (CostKind::Free, _) => rsx! {
                    p { {w.aanbod_cost_free()} }
                },
                _ => rsx! {
                    p { {w.aanbod_cost_ask()} }
                },
            }
            if !exempt.is_empty() {
                p { {w.aanbod_cost_maybe()} }
                ul {
                    for reason in exempt {
                        li { key: "{reason}", "{reason}" }
                    }
                }
            }
        }
    }
}

/// Why a household may pay nothing.
fn exemption(reason: &str) -> Option<String> {
    let w = words();
    Some(match reason {
        "aow" => w.aanbod_exempt_aow(),
        "wheelchair" => w.aanbod_exempt_wheelchair(),
        "child" => w.aanbod_exempt_child(),
        "wlz" => w.aanbod_exempt_wlz(),
        "minimabeleid" => w.aanbod_exempt_minimabeleid(),
        _ => return None,
    })
}
