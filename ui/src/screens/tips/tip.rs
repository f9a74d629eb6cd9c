use super::{direction, mark_text};
use crate::backend::{self, Act, changed, open_file, use_act, use_ask};
use crate::components::{
    ButtonKind, IconName, Tone, badge, button, hand_over, link_button, out_link, section_head, toast_undo,
};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::lean::Shared;
use crate::route::{Route, from_path};
use crate::screens::hulp::tel;
use crate::words::{dates, language, words};
use domain::call::view::{StepLink, TipMark, TipView};
use domain::call::{AppError, GetTip, MarkTip, PrintTip, Topic};
use domain::tips::numbered;

/// One tip.
#[component]
pub fn TipScreen(id: String) -> Element {
    let w = words();
    let ask = use_ask(GetTip { id }, &[Topic::Tips, Topic::App]);
    let title = ask.ready().map_or_else(|| w.nav_tips(), |view| view.row.title.clone());
    rsx! {
        Page { title, back: (Route::Tips, w.nav_tips()),
            {ask.view(|view| rsx! {
                Tip { key: "{view.row.id}", view: view.clone() }
            })}
        }
    }
}

/// Paragraphs; those that begin with a number are the steps of a how-to, and a list.
fn text(paragraphs: &[String]) -> Element {
    let plain = |part: &[String]| {
        rsx! {
            for (n, paragraph) in part.iter().enumerate() {
                p { key: "{n}", "{paragraph}" }
            }
        }
    };
    let first = paragraphs.iter().position(|one| numbered(one).is_some()).unwrap_or(paragraphs.len());
    let (before, rest) = paragraphs.split_at(first);
    let steps: Vec<&str> = rest.iter().map_while(|one| numbered(one)).collect();
    rsx! {
        {plain(before)}
        if !steps.is_empty() {
            ol { class: "stack-s",
                for (n, step) in steps.iter().enumerate() {
                    li { key: "{n}", "{step}" }
                }
            }
        }
        {plain(&rest[steps.len()..])}
    }
}

#[component]
fn Tip(#[props(into)] view: Shared<TipView>) -> Element {
    let w = words();
    let act = use_act();
    let row = &view.row;
    rsx! {
        div { class: "row",
            span { class: "muted", {w.minutes(row.minutes)} }
            if row.local {
                {badge(Tone::Plain, Some(IconName::Pin), w.tips_local())}
            }
            if row.language.is_some() {
                {badge(Tone::Plain, None, w.tips_in_dutch())}
            }
            if let Some((tone, icon, text)) = mark_text(row.mark) {
                {badge(tone, Some(icon), text)}
            }
        }
        if !row.reason.is_empty() {
            p { class: "reason",
                span { class: "strong", "{w.tips_why()}: " }
                "{row.reason}"
            }
        }
        div { class: "prose stack", lang: row.language.clone(), dir: direction(row),
            {text(&view.paragraphs)}
        }
        if row.language.is_none() && !language().is_reviewed() {
            p { class: "muted small", {w.language_unreviewed()} }
        }
        if !view.steps.is_empty() {
            section { class: "section",
                {section_head(w.tips_steps(), None)}
                div { class: "row",
                    for (n, step) in view.steps.iter().enumerate() {
                        {step_button(step.clone(), n == 0)}
                    }
                }
            }
        }
        div { class: "card stack",
            div { class: "row",
                for (mark, icon, label) in [
                    (TipMark::Saved, IconName::Star, w.tip_save()),
                    (TipMark::Done, IconName::Check, w.tip_done()),
                    (TipMark::Snoozed, IconName::Clock, w.tip_later()),
                    (TipMark::NotForMe, IconName::Cross, w.tip_not_for_me()),
                ] {
                    {mark_button(act, row.id.clone(), mark, row.mark, icon, label)}
                }
            }
            div { class: "row",
                {link_button(Route::AgendaTip { tip: row.id.clone() }, w.agenda_take())
                    .kind(ButtonKind::Subtle)
                    .icon(IconName::Calendar)}
                {button(w.document_share()).kind(ButtonKind::Subtle).icon(IconName::Copy).on({
                    let view = view.clone();
                    move |()| share(act, &view)
                })}
                {button(w.tip_print()).kind(ButtonKind::Subtle).icon(IconName::Document).busy(act.busy()).on({
                    let id = row.id.clone();
                    move |()| {
                        let id = id.clone();
                        act.run(async move {
                            open_file(&backend::call(PrintTip { id }).await?, false);
                            Ok(())
                        });
                    }
                })}
            }
        }
        {act.view()}
        p { class: "muted small",
            if view.source.starts_with("https://") {
                {out_link(view.source.clone(), w.tips_source())}
                " · "
            }
            {w.checked_on(dates::day(view.checked_on))}
        }
    }
}

/// Hands the tip to somebody else, without the reason why it is here: as text to another app, or to the clipboard.
fn share(act: Act, view: &TipView) {
    let title = view.row.title.clone();
    let mut text = title.clone();
    let steps = view.steps.iter().filter(|step| step.kind != "scherm" && step.target != view.source);
    let steps = steps.map(|step| &step.target).chain(std::iter::once(&view.source));
    for paragraph in view.paragraphs.iter().chain(steps) {
        text.push_str("\n\n");
        text.push_str(paragraph);
    }
    act.run(async move {
        hand_over(&title, &text, words().tip_share_none()).await;
        Ok(())
    });
}

fn mark_button(act: Act, id: String, mark: TipMark, was: TipMark, icon: IconName, label: String) -> Element {
    let pressed = was == mark;
    rsx! {
        {button(label).icon(icon).busy(act.busy()).pressed(pressed).on(move |()| {
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
        })}
    }
}

async fn set(id: String, mark: TipMark) -> Result<(), AppError> {
    backend::call(MarkTip { id, mark }).await?;
    changed(&[Topic::Tips]);
    Ok(())
}

fn step_button(step: StepLink, first: bool) -> Element {
    let kind = if first { ButtonKind::Primary } else { ButtonKind::Secondary };
    match step.kind.as_str() {
        "bel" => rsx! {
            {out_link(tel(&step.target), step.label).kind(kind).icon(IconName::Phone)}
        },
        "scherm" => match from_path(&step.target) {
            Some(to) => rsx! {
                {link_button(to, step.label).kind(kind)}
            },
            None => rsx! {},
        },
        "website" => rsx! {
            {out_link(step.target, step.label).kind(kind).icon(IconName::Out)}
        },
        // a kind of step that this version does not know
        _ => rsx! {},
    }
}
