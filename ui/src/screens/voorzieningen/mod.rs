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
pub use detail::VoorzieningScreen;
pub use doen::Doen;

use crate::backend::use_ask;
use crate::components::{
    ButtonKind, IconName, button, chevron, dossier_name, dossiers, empty_state, icon, link_button,
    person_tag, section_head, stage_badge, term_badge,
};
use crate::layout::Page;
use crate::route::{Route, link};
use crate::screens::melding::Meldingen;
use crate::state::state;
use crate::words::{codes, dates, terms, words};
use dioxus::prelude::*;
use domain::call::view::{SourceKind, VoorzieningRow};
use domain::call::{GetVoorzieningen, Topic};
use domain::voorziening::Categorie;

/// The list.
#[component]
pub fn Voorzieningen() -> Element {
    let w = words();
    let mut dossier = state(None::<String>);
    let ask = use_ask(GetVoorzieningen { dossier: dossier.get() }, &[Topic::Dossier, Topic::Agenda]);
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
            {ask.view(|rows| list(rows))}
            documents::Documents { dossier: dossier.get() }
        }
    }
}

fn list(rows: &[VoorzieningRow]) -> Element {
    let w = words();
    let (past, current): (Vec<_>, Vec<_>) = rows.iter().partition(|row| row.past);
    if past.is_empty() && current.is_empty() {
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
        if !current.is_empty() {
            section { class: "section",
                {section_head(w.voorzieningen_current(), None)}
                div { class: "grid",
                    for row in current {
                        Fragment { key: "{row.id}", {card(row)} }
                    }
                }
            }
        }
        if !past.is_empty() {
            section { class: "section",
                {section_head(w.voorzieningen_past(), None)}
                div { class: "grid",
                    for row in past {
                        Fragment { key: "{row.id}", {card(row)} }
                    }
                }
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
