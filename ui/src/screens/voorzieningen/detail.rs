use super::contribution::Contribution;
use super::documents::DocumentList;
use super::facts::Facts;
use super::letters::Letters;
use super::matching::Matching;
use crate::backend::use_ask;
use crate::components::{
    Banner, ButtonKind, Card, LinkButton, PersonTag, Section, StageBadge, StepList, TermCardView, Tone,
};
use crate::layout::Page;
use crate::route::Route;
use crate::words::{codes, dates, terms, words};
use dioxus::prelude::*;
use domain::call::view::{Action, TermState, VoorzieningView};
use domain::call::{GetVoorziening, Topic};

/// One voorziening.
#[component]
pub fn VoorzieningScreen(id: String) -> Element {
    let w = words();
    let ask = use_ask(GetVoorziening { id }, &[Topic::Dossier, Topic::Sync]);
    let title = ask.ready().map_or_else(|| w.nav_voorzieningen(), |view| view.row.name.clone());
    rsx! {
        Page { title, back: (Route::Voorzieningen {}, w.nav_voorzieningen()), wide: true,
            {ask.view(|view| rsx! { Detail { key: "{view.row.id}", view: view.as_ref().clone() } })}
        }
    }
}

#[component]
fn Detail(view: VoorzieningView) -> Element {
    let w = words();
    let (now, rest): (Vec<_>, Vec<_>) = view
        .terms
        .iter()
        .cloned()
        .partition(|term| matches!(term.state, TermState::Running | TermState::Suspended));
    // what can be done about a term that passed is as much "now" as one that runs
    let (late, rest): (Vec<_>, Vec<_>) =
        rest.into_iter().partition(|term| term.state == TermState::Passed && term.action != Action::None);
    let id = view.row.id.clone();
    rsx! {
        div { class: "row",
            StageBadge { stage: view.row.stage }
            PersonTag { dossier: view.row.dossier.clone() }
            span { class: "muted small", {codes::source(view.row.source)} }
        }
        if let Some(candidate) = &view.candidate {
            Matching { own: id.clone(), candidate: candidate.clone() }
        }
        for (n, found) in view.contradictions.iter().enumerate() {
            Banner { key: "{n}", tone: Tone::Warn, title: w.contradiction_title(),
                p { {w.contradiction_text(codes::step(found.kind), dates::day(found.gemeente), dates::day(found.own))} }
            }
        }
        div { class: "columns",
            div { class: "stack-l",
                Section { title: w.voorziening_now(),
                    div { class: "stack-s",
                        if let Some(action) = terms::action(view.action) {
                            LinkButton {
                                to: Route::Doen { id: id.clone() },
                                kind: if view.action == Action::Bellen { ButtonKind::Secondary } else { ButtonKind::Primary },
                                wide: true,
                                "{action}"
                            }
                        }
                        for (n, term) in late.into_iter().chain(now).enumerate() {
                            Card { key: "{n}",
                                TermCardView { term }
                            }
                        }
                        if view.terms.iter().all(|term| term.state == TermState::Met || (term.state == TermState::Passed && term.action == Action::None)) {
                            p { class: "muted", {w.voorziening_no_term()} }
                        }
                    }
                }
                Section { title: w.voorziening_chain(),
                    Card { StepList { steps: view.steps.clone() } }
                }
            }
            div { class: "stack-l",
                Facts { view: view.clone() }
                Contribution { contribution: view.contribution.clone() }
                if !view.documents.is_empty() {
                    Section { title: w.voorziening_documents(), DocumentList { rows: view.documents.clone() } }
                }
                Letters { voorziening: id.clone(), letters: view.letters.clone() }
                if !rest.is_empty() {
                    Section { title: w.voorziening_terms(),
                        div { class: "stack-s",
                            for (n, term) in rest.into_iter().enumerate() {
                                Card { key: "{n}",
                                    TermCardView { term }
                                }
                            }
                        }
                    }
                }
            }
        }
        if let Some(at) = view.synced_at {
            p { class: "muted small", {w.voorziening_synced(dates::moment(at.as_millisecond()))} }
        }
    }
}
