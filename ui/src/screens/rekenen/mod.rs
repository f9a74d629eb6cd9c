//! "Reken het na": a term counted off on the calendar, and a date of the municipality that is wrong.

mod calendar;
mod datum;
mod list;

pub use datum::{Datum, is_theirs};

use crate::backend::use_ask;
use crate::components::{IconName, Tone, banner, empty_state, link_button, person_tag, section_head};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::route::Route;
use crate::words::{dates, terms, words};
use domain::call::view::{LeadingReason, TermDaysView, TermKind, TermView};
use domain::call::{GetTermDays, Topic};

/// One term, day by day.
#[component]
pub fn Reken(id: String, term: String) -> Element {
    let w = words();
    let back = (Route::Voorziening { id: id.clone() }, w.back());
    let Some(kind) = TermKind::from_slug(&term) else {
        return rsx! {
            Page { title: w.reken_title(), back,
                {empty_state(IconName::Calendar, w.error_not_found(), w.not_found_text(), rsx! {
                    {link_button(Route::Voorzieningen, w.nav_voorzieningen())}
                })}
            }
        };
    };
    let ask = use_ask(GetTermDays { voorziening: id, kind }, &[Topic::Dossier]);
    rsx! {
        Page {
            title: w.reken_title(),
            intro: w.reken_intro(),
            back,
            wide: true,
            {ask.view(|view| counted(view))}
        }
    }
}

fn counted(view: &TermDaysView) -> Element {
    let w = words();
    rsx! {
        div { class: "row",
            {person_tag(&view.dossier)}
            span { class: "strong", "{terms::name(view.term.kind)} · {view.name}" }
        }
        {both_dates(&view.term, view.why)}
        if !view.certain {
            {banner(Tone::Warn, None, rsx! {
                p { {w.reken_uncertain()} }
            })}
        }
        div { class: "columns",
            section { class: "section",
                {section_head(w.reken_calendar(), None)}
                {calendar::months(view)}
            }
            section { class: "section",
                {section_head(w.reken_list(), None)}
                {list::days(view)}
            }
        }
    }
}

/// The day that leads, the others beside it, and why it leads.
fn both_dates(term: &TermView, why: LeadingReason) -> Element {
    let w = words();
    let mut rows = vec![(w.reken_start(), term.start), (w.reken_raw(), term.raw_end)];
    rows.extend(term.reaction_date.map(|day| (w.reken_letter(), day)));
    rows.push((w.reken_formal(), term.end));
    let reason = match why {
        LeadingReason::Safe => w.reken_why_safe(),
        LeadingReason::Letter => w.reken_why_letter(),
        LeadingReason::Formal => w.reken_why_formal(),
        LeadingReason::Fixed => w.reken_why_fixed(),
    };
    rsx! {
        div { class: "card stack-s",
            p { class: "muted small", {w.reken_leads()} }
            p { class: "reken-leading", {dates::full(term.leading)} }
            p { "{reason}" }
            if let Some(theirs) = &term.gemeente {
                p { class: "strong",
                    {w.term_by_gemeente(dates::day(theirs.start), dates::day(theirs.leading))}
                }
            }
            dl { class: "utrecht-data-list utrecht-data-list--rows facts",
                for (name, day) in rows {
                    div { key: "{name}", class: "utrecht-data-list__item",
                        dt { class: "utrecht-data-list__item-key", "{name}" }
                        dd { class: "utrecht-data-list__item-value", {dates::full(day)} }
                    }
                }
            }
        }
    }
}
