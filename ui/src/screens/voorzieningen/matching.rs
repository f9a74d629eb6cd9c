use crate::backend::{self, changed, use_act};
use crate::components::{Banner, Button, ButtonKind, StageBadge, Tone, toast};
use crate::words::words;
use dioxus::prelude::*;
use domain::call::view::VoorzieningRow;
use domain::call::{MatchVoorziening, Topic};

/// Asks whether a voorziening kept by hand and one of the municipality are the same.
#[component]
pub fn Matching(own: String, candidate: VoorzieningRow) -> Element {
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
        Banner { tone: Tone::Brand, title: w.match_title(),
            p { {w.match_text(&candidate.name)} }
            p { StageBadge { stage: candidate.stage } }
            {act.view()}
            div { class: "row",
                Button { kind: ButtonKind::Primary, busy: act.busy(), onclick: move |()| answer(true), {w.match_yes()} }
                Button { busy: act.busy(), onclick: move |()| no(false), {w.match_no()} }
            }
        }
    }
}
