use super::contribution::contribution_part;
use super::facts::facts;
use super::letters::Letters;
use super::matching::Matching;
use crate::backend::{ask_ahead, use_ask_again};
use crate::components::{
    ButtonKind, IconName, Tone, banner, link_button, person_tag, section_head, stage_badge, standing_card,
    step_list, term_card,
};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::lean::later;
use crate::route::Route;
use crate::screens::berichten::NO_ZAAK;
use crate::screens::documenten::{DocumentList, Upload};
use crate::words::{codes, dates, terms, words};
use domain::call::view::{Action, ContradictionView, TermState, TermView, VoorzieningView};
use domain::call::{GetVoorziening, Topic};
use std::rc::Rc;

const TOPICS: &[Topic] = &[Topic::Dossier, Topic::Sync];

/// Fetches what [`VoorzieningScreen`] shows first.
pub async fn ahead(id: String) {
    ask_ahead(GetVoorziening { id }, TOPICS).await;
}

/// One voorziening.
#[component]
pub fn VoorzieningScreen(id: String) -> Element {
    let w = words();
    let ask = use_ask_again(GetVoorziening { id }, TOPICS);
    let title = ask.ready().map_or_else(|| w.nav_voorzieningen(), |view| view.row.name.clone());
    rsx! {
        Page {
            title,
            back: (Route::Voorzieningen, w.nav_voorzieningen()),
            wide: true,
            {ask.view(detail)}
        }
    }
}

fn detail(view: &Rc<VoorzieningView>) -> Element {
    let w = words();
    let (now, rest): (Vec<_>, Vec<_>) = view.terms.iter().cloned().partition(runs);
    // what can be done about a term that passed is as much "now" as one that runs
    let late = rest.into_iter().filter(is_late);
    let id = view.row.id.clone();
    rsx! {
        div { class: "row",
            {stage_badge(view.row.stage)}
            {person_tag(&view.row.dossier)}
            span { class: "muted small", {codes::source(view.row.source)} }
        }
        if let Some(standing) = &view.standing {
            {standing_card(&id, standing, None)}
        }
        if let Some(candidate) = &view.candidate {
            Matching { own: id.clone(), candidate: candidate.clone() }
        }
        for found in &view.contradictions {
            {banner(Tone::Warn, None, rsx! {
                p { class: "strong", {w.contradiction_title()} }
                p { {contradiction(found)} }
            })}
        }
        div { class: "columns",
            div { class: "stack-l",
                section { class: "section",
                    {section_head(w.voorziening_now(), None)}
                    div { class: "stack-s",
                        // one button: the card above has it where they are late or said no
                        if let Some(action) = terms::action(view.action).filter(|_| view.standing.is_none()) {
                            {link_button(Route::Doen { id: id.clone() }, action)
                                .kind(if view.action == Action::Bellen {
                                    ButtonKind::Secondary
                                } else {
                                    ButtonKind::Primary
                                })
                                .wide()}
                        }
                        for term in late.chain(now) {
                            {term_card(&id, &term)}
                        }
                        if view.terms
                            .iter()
                            .all(|term| {
                                term.state == TermState::Met
                                    || (term.state == TermState::Passed && term.action == Action::None)
                            })
                        {
                            p { class: "muted", {w.voorziening_no_term()} }
                        }
                    }
                }
                section { class: "section",
                    {section_head(w.voorziening_chain(), None)}
                    div { class: "card", {step_list(&id, &view.steps)} }
                }
            }
            {later(1, {
                let view = view.clone();
                move || below(&view)
            })}
        }
        if let Some(at) = view.synced_at {
            p { class: "muted small", {w.voorziening_synced(dates::moment(at.as_millisecond()))} }
        }
    }
}

fn runs(term: &TermView) -> bool {
    matches!(term.state, TermState::Running | TermState::Suspended)
}

fn is_late(term: &TermView) -> bool {
    term.state == TermState::Passed && term.action != Action::None
}

/// What stands below the first screen of a phone.
fn below(view: &VoorzieningView) -> Element {
    let w = words();
    let id = view.row.id.clone();
    let rest: Vec<_> = view.terms.iter().filter(|term| !runs(term) && !is_late(term)).collect();
    rsx! {
        div { class: "stack-l",
            {facts(view)}
            {contribution_part(&id, &view.contribution)}
            if !view.documents.is_empty() || view.post.is_some() {
                section { class: "section",
                    {section_head(w.voorziening_documents(), None)}
                    if !view.documents.is_empty() {
                        DocumentList { rows: view.documents.clone() }
                    }
                    {post_part(view)}
                }
            }
            Letters {
                voorziening: id.clone(),
                letters: view.letters.clone(),
                attachments: view.attachments.clone(),
            }
            if !rest.is_empty() {
                section { class: "section",
                    {section_head(w.voorziening_terms(), None)}
                    div { class: "stack-s",
                        for term in rest {
                            {term_card(&id, term)}
                        }
                    }
                }
            }
        }
    }
}

/// What can be sent to the municipality about it.
fn post_part(view: &VoorzieningView) -> Element {
    let w = words();
    let Some(post) = &view.post else { return rsx! {} };
    let dossier = view.row.dossier.clone();
    rsx! {
        if post.documents {
            div { class: "card",
                Upload { dossier: dossier.clone(), voorziening: view.row.id.clone() }
            }
        }
        if post.messages {
            div { class: "row",
                {link_button(
                    Route::Gesprek { dossier, zaak: post.zaak.clone().unwrap_or_else(|| NO_ZAAK.to_owned()) },
                    w.berichten_about(),
                )
                .icon(IconName::Message)}
            }
        }
    }
}

/// Two dates that differ: by a letter, or because the user corrected one.
fn contradiction(found: &ContradictionView) -> String {
    let w = words();
    let (step, gemeente, own) = (codes::step(found.kind), dates::day(found.gemeente), dates::day(found.own));
    if found.corrected {
        w.correct_shown(step, gemeente, own)
    } else {
        w.contradiction_text(step, gemeente, own)
    }
}
