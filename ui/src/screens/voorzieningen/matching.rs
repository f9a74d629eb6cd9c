use crate::backend::{self, changed, use_act};
use crate::components::{ButtonKind, Tone, banner, button, stage_badge, toast};
use crate::drawing::prelude::*;
use crate::lean::Shared;
use crate::words::words;
use domain::call::view::VoorzieningRow;
use domain::call::{MatchVoorziening, Topic};

/// Asks whether a voorziening kept by hand and one of the municipality are the same.
#[component]
pub fn Matching(own: String, #[props(into)] candidate: Shared<VoorzieningRow>) -> Element {
    let w = words();
    let act = use_act();
    let synced = candidate.id.clone();
    let answer = move |same: bool| {
        let (own, synced) = (own.clone(), synced.clone());
        act.run(async move {
            backend::call(MatchVoorziening { own, synced, same }).await?;
            let w = words();
            toast(if same { w.match_toast_yes() } else { w.match_toast_no() });
            changed(&[Topic::Dossier]);
            Ok(())
        });
    };
    let no = answer.clone();
    rsx! {
        {banner(Tone::Brand, None, rsx! {
            p { class: "strong", {w.match_title()} }
            p { {w.match_text(&candidate.name)} }
            p { {stage_badge(candidate.stage)} }
            {act.view()}
            div { class: "row",
                {button(w.match_yes()).kind(ButtonKind::Primary).busy(act.busy()).on(move |()| answer(true))}
                {button(w.match_no()).busy(act.busy()).on(move |()| no(false))}
            }
        })}
    }
}
