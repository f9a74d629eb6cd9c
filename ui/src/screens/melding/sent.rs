//! After the last step: it waits, it was received, or it was said by phone. Each with its day and what comes next.

use super::Guide;
use crate::backend::use_ask;
use crate::components::{
    ButtonKind, IconName, SignInButton, Tone, banner, link_button, section_head, term_card,
};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::route::Route;
use crate::screens::aanbod::{call_first, desk};
use crate::words::{dates, words};
use domain::call::view::{MeldingView, SendState, TermKind, TermState};
use domain::call::{GetMelding, Topic};

/// One melding: its receipt, or the steps where it was not sent yet.
#[component]
pub fn MeldingShow(id: String) -> Element {
    let ask = use_ask(GetMelding { id: Some(id.clone()) }, &[Topic::Outbox, Topic::Dossier, Topic::Sync]);
    match ask.ready() {
        Some(view) if view.state == SendState::Draft => rsx! {
            Guide { key: "{id}", view: view.clone() }
        },
        Some(view) => receipt(&view),
        None => rsx! {
            Page { title: words().melding_title(), {ask.view(|_| rsx! {})} }
        },
    }
}

fn receipt(view: &MeldingView) -> Element {
    let w = words();
    let gemeente = view.desk.as_ref().and_then(|desk| desk.gemeente.clone()).unwrap_or_default();
    let (tone, drawing, title) = match view.state {
        SendState::Received => (Tone::Ok, IconName::Check, w.melding_received_title(gemeente)),
        SendState::ByHand => (Tone::Ok, IconName::Check, w.melding_by_hand_title()),
        SendState::Refused => (Tone::Bad, IconName::Warning, w.melding_refused_title()),
        SendState::Waiting | SendState::Draft => (Tone::Warn, IconName::Clock, w.melding_waiting_title()),
    };
    let lines: Vec<String> = match (&view.receipt, view.state) {
        (Some(receipt), SendState::ByHand) => vec![w.melding_said_on(dates::full(receipt.received))],
        (Some(receipt), _) => [Some(w.melding_received_on(dates::full(receipt.received)))]
            .into_iter()
            .chain([receipt.reference.as_ref().map(|number| w.melding_reference(number))])
            .flatten()
            .collect(),
        (None, SendState::Refused) => vec![w.melding_refused_text()],
        (None, _) => vec![w.melding_waiting_text()],
    };
    rsx! {
        Page { title, back: (Route::Voorzieningen, w.nav_voorzieningen()),
            if view.draft.urgent {
                {call_first(w.melding_urgent_call(), view.desk.as_ref())}
            }
            {banner(tone, Some(drawing), rsx! {
                for line in lines {
                    p { key: "{line}", class: "strong", "{line}" }
                }
            })}
            if view.state == SendState::Waiting && !view.signed_in {
                if let Some(gemeente) = view.gemeente.clone() {
                    div { class: "row",
                        SignInButton { gemeente, label: w.melding_sign_in(), kind: ButtonKind::Primary }
                    }
                }
            }
            if view.state == SendState::Refused {
                div { class: "row", {link_button(Route::Berichten, w.nav_berichten()).kind(ButtonKind::Primary)} }
            }
            if let Some(receipt) = &view.receipt {
                section { class: "section",
                    {section_head(w.melding_next(), None)}
                    ol { class: "do-steps",
                        li { {w.melding_next_call()} }
                        li { {w.melding_next_plan()} }
                    }
                    div { class: "row",
                        {link_button(
                            Route::Voorziening { id: receipt.voorziening.clone() },
                            w.melding_to_voorziening(),
                        )
                        .kind(ButtonKind::Primary)}
                        if receipt.terms.iter().any(|term| {
                            term.kind == TermKind::PersoonlijkPlan && term.state == TermState::Running
                        }) {
                            {link_button(Route::Plan { voorziening: receipt.voorziening.clone() }, w.melding_plan())}
                        }
                    }
                    div { class: "grid",
                        for term in &receipt.terms {
                            Fragment { key: "{term.kind as u8}", {term_card(&receipt.voorziening, term)} }
                        }
                    }
                }
            }
            if let Some(view) = &view.desk {
                section { class: "section",
                    {section_head(w.aanbod_desk(), None)}
                    div { class: "card", {desk(view)} }
                }
            }
        }
    }
}
