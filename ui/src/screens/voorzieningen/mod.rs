//! All help that was asked for or runs: the list, one voorziening with its chain and terms, and what helps now.

mod contribution;
mod detail;
mod documents;
mod doen;
mod facts;
mod letters;
mod matching;

pub use detail::VoorzieningScreen;
pub use doen::Doen;

use crate::backend::use_ask;
use crate::components::{
    Button, ButtonKind, Card, EmptyState, Icon, IconName, LinkButton, PersonTag, Section, StageBadge,
    TermBadge, dossier_name, dossiers,
};
use crate::layout::Page;
use crate::route::Route;
use crate::words::{codes, dates, terms, words};
use dioxus::prelude::*;
use dioxus_router::Link;
use domain::call::view::{SourceKind, VoorzieningRow};
use domain::call::{GetVoorzieningen, Topic};
use domain::voorziening::Categorie;

/// The list.
#[component]
pub fn Voorzieningen() -> Element {
    let w = words();
    let mut dossier = use_signal(|| None::<String>);
    let ask = use_ask(GetVoorzieningen { dossier: dossier() }, &[Topic::Dossier, Topic::Agenda]);
    let people = dossiers();
    rsx! {
        Page {
            title: w.nav_voorzieningen(),
            intro: w.voorzieningen_intro(),
            aside: rsx! {
                LinkButton { to: Route::BriefNew {}, icon: IconName::Plus, {w.voorzieningen_add()} }
            },
            if people.len() > 1 {
                div { class: "filters", role: "group", "aria-label": w.voorzieningen_everyone(),
                    Button { kind: ButtonKind::Secondary, pressed: dossier().is_none(), onclick: move |()| dossier.set(None), {w.voorzieningen_everyone()} }
                    for row in people {
                        Button {
                            key: "{row.id}",
                            kind: ButtonKind::Secondary,
                            pressed: dossier().as_ref() == Some(&row.id),
                            onclick: {
                                let id = row.id.clone();
                                move |()| dossier.set(Some(id.clone()))
                            },
                            {dossier_name(&row)}
                        }
                    }
                }
            }
            {ask.view(|rows| rsx! { List { rows: rows.as_ref().clone() } })}
            documents::Documents { dossier: dossier() }
        }
    }
}

#[component]
fn List(rows: Vec<VoorzieningRow>) -> Element {
    let w = words();
    let (past, current): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| row.past);
    if past.is_empty() && current.is_empty() {
        return rsx! {
            Card {
                EmptyState { icon: IconName::Hands, title: w.voorzieningen_empty_title(), text: w.voorzieningen_empty_text(),
                    LinkButton { to: Route::BriefNew {}, kind: ButtonKind::Primary, icon: IconName::Letter, {w.nav_brief()} }
                    LinkButton { to: Route::Instellingen {}, {w.settings_sign_in()} }
                }
            }
        };
    }
    rsx! {
        if !current.is_empty() {
            Section { title: w.voorzieningen_current(),
                div { class: "grid",
                    for row in current {
                        Row { key: "{row.id}", row }
                    }
                }
            }
        }
        if !past.is_empty() {
            Section { title: w.voorzieningen_past(),
                div { class: "grid",
                    for row in past {
                        Row { key: "{row.id}", row }
                    }
                }
            }
        }
    }
}

#[component]
fn Row(row: VoorzieningRow) -> Element {
    let w = words();
    rsx! {
        Link { to: Route::VoorzieningScreen { id: row.id.clone() }, class: "card card-link two-rows",
            span { class: "card-icon", Icon { name: category_icon(row.kind) } }
            span { class: "head",
                PersonTag { dossier: row.dossier.clone() }
                span { class: "card-title block", "{row.name}" }
            }
            span { class: "body stack-s",
                span { class: "row",
                    StageBadge { stage: row.stage }
                    if let Some(term) = &row.term {
                        TermBadge { term: term.clone() }
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
            span { class: "chevron", Icon { name: IconName::ChevronRight } }
        }
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
