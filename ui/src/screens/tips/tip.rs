use super::mark_text;
use crate::backend::{self, Act, changed, use_act, use_ask};
use crate::components::{
    Badge, Button, ButtonKind, Card, IconName, LinkButton, OutLink, Section, toast_undo,
};
use crate::layout::Page;
use crate::route::{Route, from_path};
use crate::screens::hulp::tel;
use crate::words::{dates, words};
use dioxus::prelude::*;
use domain::call::view::{StepLink, TipMark, TipView};
use domain::call::{AppError, GetTip, MarkTip, Topic};

/// One tip.
#[component]
pub fn TipScreen(id: String) -> Element {
    let w = words();
    let ask = use_ask(GetTip { id }, &[Topic::Tips, Topic::App]);
    let title = ask.ready().map_or_else(|| w.nav_tips(), |view| view.row.title.clone());
    rsx! {
        Page { title, back: (Route::Tips {}, w.nav_tips()),
            {ask.view(|view| rsx! { Tip { key: "{view.row.id}", view: view.as_ref().clone() } })}
        }
    }
}

#[component]
fn Tip(view: TipView) -> Element {
    let w = words();
    let act = use_act();
    let row = &view.row;
    rsx! {
        div { class: "row",
            span { class: "muted", {w.minutes(row.minutes)} }
            if row.local {
                Badge { icon: IconName::Pin, {w.tips_local()} }
            }
            if let Some((tone, icon, text)) = mark_text(row.mark) {
                Badge { tone, icon, "{text}" }
            }
        }
        if !row.reason.is_empty() {
            p { class: "reason",
                span { class: "strong", "{w.tips_why()}: " }
                "{row.reason}"
            }
        }
        div { class: "prose stack",
            for (n, paragraph) in view.paragraphs.iter().enumerate() {
                p { key: "{n}", "{paragraph}" }
            }
        }
        if !view.steps.is_empty() {
            Section { title: w.tips_steps(),
                div { class: "row",
                    for (n, step) in view.steps.iter().enumerate() {
                        Step { key: "{n}", step: step.clone(), first: n == 0 }
                    }
                }
            }
        }
        Card {
            div { class: "row",
                for (mark, icon, label) in [
                    (TipMark::Saved, IconName::Star, w.tip_save()),
                    (TipMark::Done, IconName::Check, w.tip_done()),
                    (TipMark::Snoozed, IconName::Clock, w.tip_later()),
                    (TipMark::NotForMe, IconName::Cross, w.tip_not_for_me()),
                ] {
                    MarkButton { key: "{label}", act, id: row.id.clone(), mark, was: row.mark, icon, label }
                }
            }
        }
        {act.view()}
        p { class: "muted small",
            if view.source.starts_with("https://") {
                OutLink { href: view.source.clone(), "{w.tips_source()}" }
                " · "
            }
            {w.checked_on(dates::day(view.checked_on))}
        }
    }
}

#[component]
fn MarkButton(act: Act, id: String, mark: TipMark, was: TipMark, icon: IconName, label: String) -> Element {
    let pressed = was == mark;
    rsx! {
        Button {
            icon,
            pressed,
            busy: act.busy(),
            onclick: move |()| {
                let id = id.clone();
                let mark = if pressed { TipMark::Clear } else { mark };
                act.run(async move {
                    set(id.clone(), mark).await?;
                    let w = words();
                    let said = match mark {
                        TipMark::Clear => w.tip_toast_clear(),
                        TipMark::Saved => w.tip_toast_save(),
                        TipMark::Done => w.tip_toast_done(),
                        TipMark::Snoozed => w.tip_toast_later(),
                        TipMark::NotForMe => w.tip_toast_not_for_me(),
                    };
                    toast_undo(said, move || set(id.clone(), was));
                    Ok(())
                });
            },
            "{label}"
        }
    }
}

async fn set(id: String, mark: TipMark) -> Result<(), AppError> {
    backend::call(MarkTip { id, mark }).await?;
    changed(&[Topic::Tips]);
    Ok(())
}

#[component]
fn Step(step: StepLink, first: bool) -> Element {
    let kind = if first { ButtonKind::Primary } else { ButtonKind::Secondary };
    match step.kind.as_str() {
        "bel" => rsx! {
            OutLink { href: tel(&step.target), kind, icon: IconName::Phone, "{step.label}" }
        },
        "scherm" => match from_path(&step.target) {
            Some(to) => rsx! { LinkButton { to, kind, "{step.label}" } },
            None => rsx! {},
        },
        "website" => rsx! {
            OutLink { href: step.target, kind, icon: IconName::Out, "{step.label}" }
        },
        // a kind of step that this version does not know
        _ => rsx! {},
    }
}
