//! The eigen bijdrage: which amount, from when, why or why not, month by month.

mod months;
mod price;
mod questions;

use crate::backend::use_ask;
use crate::components::{IconName, out_link, person_tag, section_head};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::route::Route;
use crate::screens::hulp::tel;
use crate::screens::voorzieningen::contribution_text;
use crate::words::{dates, words};
use domain::call::view::BijdrageView;
use domain::call::{GetBijdrage, Topic};

/// The eigen bijdrage of one voorziening.
#[component]
pub fn Bijdrage(id: String) -> Element {
    let w = words();
    let ask = use_ask(GetBijdrage { voorziening: id.clone() }, &[Topic::Dossier]);
    let name = ask.ready().map_or_else(|| w.nav_voorzieningen(), |view| view.name.clone());
    rsx! {
        Page {
            title: w.bijdrage_title(),
            back: (Route::Voorziening { id: id.clone() }, name),
            {ask.view(|view| whole(&id, view))}
        }
    }
}

fn whole(id: &str, view: &BijdrageView) -> Element {
    let w = words();
    rsx! {
        div { class: "row",
            {person_tag(&view.dossier)}
            span { class: "strong", "{view.name}" }
        }
        div { class: "card", {contribution_text(&view.contribution)} }
        if !view.questions.is_empty() {
            questions::Questions {
                dossier: view.dossier.clone(),
                asked: view.questions.clone(),
                kept: view.huishouden,
            }
        }
        if !view.months.is_empty() || view.contribution.state == "due" {
            section { class: "section",
                {section_head(w.bijdrage_when(), None)}
                div { class: "card stack-s",
                    match (view.start, view.months.first()) {
                        (Some(start), Some(first)) => rsx! {
                            p { {w.bijdrage_first(dates::day(start), dates::month(first.month))} }
                        },
                        _ => rsx! {
                            p { {w.bijdrage_no_start()} }
                        },
                    }
                    p { {w.bijdrage_collect()} }
                }
            }
        }
        if view.has_cost_price {
            price::Price { key: "{view.cost_cents.unwrap_or(-1)}", id: id.to_owned(), kept: view.cost_cents }
        }
        {months::months(view)}
        if let Some(cak) = &view.ask {
            section { class: "section",
                {section_head(w.bijdrage_ask(), None)}
                div { class: "row",
                    if let Some(phone) = cak.phone.clone() {
                        {out_link(tel(&phone), format!("{}: {phone}", cak.name))
                            .kind(crate::components::ButtonKind::Secondary)
                            .icon(IconName::Phone)}
                    }
                    if let Some(site) = cak.site.clone() {
                        {out_link(site, w.website())}
                    }
                }
                p { class: "muted small", {w.checked_on(dates::day(cak.checked_on))} }
            }
        }
    }
}
