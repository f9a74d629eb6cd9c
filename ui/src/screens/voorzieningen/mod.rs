//! All help that was asked for or runs: the list, one voorziening with its chain and terms, and what helps now.

mod bijlagen;
mod contribution;
mod detail;
mod documents;
mod doen;
mod facts;
mod letters;
mod matching;

pub use bijlagen::Bijlagen;
pub use contribution::contribution_text;
pub use detail::{VoorzieningScreen, ahead};
pub use doen::Doen;

use crate::backend::use_ask_again;
use crate::components::{
    ButtonKind, IconName, button, chevron, dossier_name, dossiers, empty_state, icon, link_button,
    person_tag, section_head, stage_badge, term_badge,
};
use crate::dom;
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::lean::{Shared, go, later};
use crate::route::{Route, link};
use crate::screens::melding::Meldingen;
use crate::state::state;
use crate::words::{codes, dates, terms, words};
use domain::call::view::{SourceKind, VoorzieningRow};
use domain::call::{GetVoorzieningen, Topic};
use domain::voorziening::Categorie;
use std::rc::Rc;

/// The list.
#[component]
pub fn Voorzieningen() -> Element {
    let w = words();
    let mut dossier = state(None::<String>);
    let ask = use_ask_again(GetVoorzieningen { dossier: dossier.get() }, &[Topic::Dossier, Topic::Agenda]);
    let people = dossiers();
    rsx! {
        Page {
            title: w.nav_voorzieningen(),
            intro: w.voorzieningen_intro(),
            aside: rsx! {
                div { class: "row",
                    {link_button(Route::Melding, w.melding_title()).icon(IconName::Hands)}
                    {link_button(Route::BriefNew, w.voorzieningen_add()).icon(IconName::Plus)}
                }
            },
            if people.len() > 1 {
                div {
                    class: "filters",
                    role: "group",
                    "aria-label": w.voorzieningen_everyone(),
                    {button(w.voorzieningen_everyone())
                        .kind(ButtonKind::Secondary)
                        .pressed(dossier.get().is_none())
                        .on(move |()| dossier.set(None))}
                    for row in people {
                        Fragment { key: "{row.id}",
                            {button(dossier_name(&row))
                                .kind(ButtonKind::Secondary)
                                .pressed(dossier.get().as_ref() == Some(&row.id))
                                .on({
                                    let id = row.id.clone();
                                    move |()| dossier.set(Some(id.clone()))
                                })}
                        }
                    }
                }
            }
            Meldingen {}
            {ask.view(|rows| list(rows.clone()))}
            documents::Documents { dossier: dossier.get() }
        }
    }
}

fn list(rows: Rc<Vec<VoorzieningRow>>) -> Element {
    let w = words();
    if rows.is_empty() {
        return rsx! {
            div { class: "card",
                {empty_state(IconName::Hands, w.voorzieningen_empty_title(), w.voorzieningen_empty_text(), rsx! {
                    {link_button(Route::BriefNew, w.nav_brief()).kind(ButtonKind::Primary).icon(IconName::Letter)}
                    {link_button(Route::Melding, w.melding_title()).icon(IconName::Hands)}
                    {link_button(Route::Instellingen, w.settings_sign_in())}
                })}
            }
        };
    }
    rsx! {
        for (id, title, past) in [
            ("nu", w.voorzieningen_current(), false),
            ("eerder", w.voorzieningen_past(), true),
        ] {
            if half(&rows, past).next().is_some() {
                Half { id, title, rows: rows.clone(), past }
            }
        }
    }
}

/// What runs, or what is over.
fn half(rows: &[VoorzieningRow], past: bool) -> impl Iterator<Item = &VoorzieningRow> {
    rows.iter().filter(move |row| row.past == past)
}

/// So many cards are drawn, laid out and painted in one go: as many as a phone shows, in whole rows of one, two or three.
const PART: usize = 6;

/// So many parts come without being asked for.
const FIRST: usize = 2;

/// Milliseconds after which the first part that was asked for is there.
const FIRST_NEW: i32 = 100;

/// One half of the list. Nobody reads two hundred cards: the first come, the others when they are asked for.
#[component]
fn Half(
    id: &'static str,
    title: String,
    #[props(into)] rows: Shared<Vec<VoorzieningRow>>,
    past: bool,
) -> Element {
    let mut all = state(false);
    let count = half(&rows, past).count();
    let shown = if all.get() { count } else { count.min(FIRST * PART) };
    rsx! {
        section { class: "section",
            {section_head(title, None)}
            div { id, class: "parts",
                for part in 0..shown.div_ceil(PART) {
                    {later(place(past, part), {
                        let rows = rows.clone();
                        move || cards(&rows, past, part)
                    })}
                }
            }
            if count > shown {
                {button(words().voorzieningen_all(count as i64)).wide().on(move |()| {
                    all.set(true);
                    // the button goes: who came with the keyboard goes on at the first card that is new
                    go(async move {
                        dom::wait(FIRST_NEW).await;
                        dom::focus(&format!("#{id} > :nth-child({}) > a", FIRST + 1));
                    });
                })}
            }
        }
    }
}

/// When a part is drawn: first what runs, then what is over; what is asked for comes soon after it was.
fn place(past: bool, part: usize) -> usize {
    match (part.checked_sub(FIRST), past) {
        (Some(asked), _) => asked + 1,
        (None, true) => FIRST + part,
        (None, false) => part,
    }
}

/// A part of a list.
fn cards(rows: &[VoorzieningRow], past: bool, part: usize) -> Element {
    rsx! {
        div { class: "grid part",
            for row in half(rows, past).skip(part * PART).take(PART) {
                Fragment { key: "{row.id}", {card(row)} }
            }
        }
    }
}

fn card(row: &VoorzieningRow) -> Element {
    let w = words();
    rsx! {
        {link(Route::Voorziening { id: row.id.clone() }, "card card-link two-rows", rsx! {
            span { class: "card-icon", {icon(category_icon(row.kind))} }
            span { class: "head",
                {person_tag(&row.dossier)}
                span { class: "card-title block", "{row.name}" }
            }
            span { class: "body stack-s",
                span { class: "row",
                    {stage_badge(row.stage)}
                    if let Some(term) = &row.term {
                        {term_badge(term)}
                    }
                }
                if let Some(term) = &row.term {
                    span { {terms::line(term)} }
                } else if let Some(updated) = row.updated {
                    span { class: "muted small", {w.voorziening_updated(dates::day(updated))} }
                }
                if row.source == SourceKind::Zelf {
                    span { class: "muted small", {codes::source(row.source)} }
                }
            }
            {chevron()}
        })}
    }
}

/// A drawing for a kind of help.
pub fn category_icon(kind: Option<Categorie>) -> IconName {
    match kind {
        Some(Categorie::HulpBijHetHuishouden | Categorie::Woondiensten | Categorie::Woonvoorzieningen) => {
            IconName::House
        }
        Some(Categorie::Vervoerdiensten | Categorie::Vervoervoorzieningen) => IconName::Car,
        Some(Categorie::Rolstoelen | Categorie::OverigeHulpmiddelen) => IconName::Wheel,
        Some(Categorie::Dagbesteding | Categorie::OverigeGroepsgerichteOndersteuning) => IconName::Sun,
        Some(Categorie::PersoonlijkeVerzorging | Categorie::Begeleiding) => IconName::Person,
        Some(
            Categorie::KortdurendVerblijf
            | Categorie::BeschermdWonen
            | Categorie::Opvang
            | Categorie::Spoedopvang
            | Categorie::OverigeBeschermdWonenEnOpvang,
        ) => IconName::Shield,
        Some(Categorie::OverigeOndersteuning | Categorie::OverigeMaatwerkarrangementen) | None => {
            IconName::Hands
        }
    }
}
