//! What shows how something stands: badges, messages, cards, terms; and what stands where there is nothing.

use super::shown;
use crate::backend::json;
use crate::components::{
    IconName, Tone, badge, banner, card_link, empty_state, error_view, icon, link_button, loading,
    stage_badge, standing_card, step_list, term_card,
};
use crate::drawing::prelude::*;
use crate::route::Route;
use crate::words::words;
use domain::call::view::{StandingKind, StandingView, VoorzieningView};
use domain::call::{AppError, ErrorCode};
use domain::voorziening::Stage;

/// The voorziening by which the contract keeps its form: every field of it is filled in.
const EXAMPLE: &str = include_str!(
    "../../../crates/domain/src/call/tests/snapshots/domain__call__tests__views__VoorzieningView.snap"
);

const STAGES: [Stage; 11] = [
    Stage::Onbekend,
    Stage::Onderzoek,
    Stage::Verslag,
    Stage::Aanvraag,
    Stage::Opgeschort,
    Stage::Toegewezen,
    Stage::Levering,
    Stage::Afgewezen,
    Stage::Bezwaar,
    Stage::Beroep,
    Stage::Beeindigd,
];

fn example() -> Option<VoorzieningView> {
    json::read(EXAMPLE.splitn(3, "---\n").nth(2)?).ok()
}

/// Badges, banners, cards, terms, the chain, and empty, loading, failed and offline.
#[component]
pub fn States() -> Element {
    let w = words();
    let tones = [Tone::Plain, Tone::Brand, Tone::Ok, Tone::Warn, Tone::Bad];
    let icons = [IconName::Home, IconName::Letter, IconName::Calendar, IconName::Offline, IconName::Shield];
    rsx! {
        {shown("badge, stage_badge", rsx! {
            div { class: "row",
                for (n, tone) in tones.into_iter().enumerate() {
                    Fragment { key: "{n}", {badge(tone, Some(IconName::Clock), w.nav_vandaag())} }
                }
            }
            div { class: "row",
                for (n, stage) in STAGES.into_iter().enumerate() {
                    Fragment { key: "{n}", {stage_badge(stage)} }
                }
            }
        })}
        {shown("banner", rsx! {
            for (n, tone) in tones.into_iter().enumerate() {
                Fragment { key: "{n}",
                    {banner(tone, None, rsx! {
                        p { {w.vandaag_example_text()} }
                    })}
                }
            }
        })}
        {shown("card_link, icon", rsx! {
            {card_link(Route::Over, IconName::Info, w.about_title(), rsx! {
                span { class: "muted", {w.about_text()} }
            })}
            div { class: "row",
                for (n, drawing) in icons.into_iter().enumerate() {
                    Fragment { key: "{n}", {icon(drawing)} }
                }
            }
        })}
        {shown("person_tag", rsx! {
            div { class: "row",
                for n in 0..6 {
                    span { key: "{n}", class: "person person-{n}",
                        span { class: "person-dot", "aria-hidden": "true" }
                        "Jan"
                    }
                }
            }
        })}
        {shown("empty_state", empty_state(
            IconName::Letter,
            w.vandaag_agenda_empty(),
            w.about_text(),
            rsx! { {link_button(Route::BriefNew, w.nav_brief())} },
        ))}
        {shown("loading", loading())}
        {shown("error_view", rsx! {
            for code in ErrorCode::ALL {
                Fragment { key: "{code.as_str()}",
                    {error_view(&AppError::new(*code), Some(Box::new(|()| {})))}
                }
            }
        })}
        if let Some(view) = example() {
            if let Some(standing) = view.standing.clone() {
                {shown("standing_card", rsx! {
                    for (n, kind) in StandingKind::ALL.iter().enumerate() {
                        Fragment { key: "{n}",
                            {standing_card("x", &StandingView { kind: *kind, ..standing.clone() }, None)}
                        }
                    }
                })}
            }
            {shown("step_list", step_list("x", &view.steps))}
            {shown("term_card", rsx! {
                for (n, term) in view.terms.iter().enumerate() {
                    Fragment { key: "{n}", {term_card("x", term)} }
                }
            })}
        }
    }
}
