//! All help that was asked for or runs: the list, one voorziening with its chain and terms, and what helps now.

mod bijlagen;
mod contribution;
mod detail;
mod documents;
mod doen;
mod facts;
mod letters;
mod matching;

pub use contribution::contribution_text;
pub use detail::{VoorzieningScreen, ahead};
pub use doen::Doen;

use crate::backend::use_ask_again;
use crate::components::{
    ButtonKind, IconName, button, chevron, dossier_name, dossiers, empty_state, icon, link_button,
    person_tag, section_head, stage_badge, term_badge,
};
use crate::layout::Page;
use crate::lean::{Shared, use_later};
use crate::route::{Route, link};
use crate::screens::melding::Meldingen;
use crate::state::state;
use crate::words::{codes, dates, terms, words};
use dioxus::prelude::*;
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
        for (past, title) in [(false, w.voorzieningen_current()), (true, w.voorzieningen_past())] {
            if rows.iter().any(|row| row.past == past) {
                section { class: "section",
                    {section_head(title, None)}
                    div { class: "grid",
                        for part in 0..rows.iter().filter(|row| row.past == past).count().div_ceil(PART) {
                            Cards { rows: rows.clone(), past, part }
                        }
                    }
                }
            }
        }
    }
}

/// So many cards are drawn in one go: more than a screen shows.
const PART: usize = 16;

/// A part of a list. The first is drawn with the screen; each of the others a moment later, so that neither the screen
/// nor a tap waits for cards far below.
#[component]
fn Cards(#[props(into)] rows: Shared<Vec<VoorzieningRow>>, past: bool, part: usize) -> Element {
    if !use_later(part) {
        return rsx! {};
    }
    rsx! {
        for row in rows.iter().filter(|row| row.past == past).skip(part * PART).take(PART) {
            Fragment { key: "{row.id}", {card(row)} }
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
