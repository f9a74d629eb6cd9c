//! The persoonlijk plan: a few questions, kept at every tap, then sent or printed.

use crate::app::today;
use crate::backend::{self, changed, open_file, use_act, use_ask};
use crate::components::{
    ButtonKind, ChoiceOption, IconName, SignInButton, Tone, banner, button, choice, date_field,
    submit_button, term_card, text_area, use_errors,
};
use crate::dom;
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::lean::{Shared, effect, go, listen};
use crate::route::Route;
use crate::state::state;
use crate::words::{dates, words};
use domain::call::view::{PlanDraft, PlanView, SendRoute, SendState};
use domain::call::{DidPlan, GetPlan, PrintPlan, SavePlan, SendPlan, Topic};
use domain::input;
use domain::voorziening::Leveringsvorm;

/// Milliseconds without a change after which what was typed is kept.
const PAUSE: i32 = 400;

/// The plan of one voorziening.
#[component]
pub fn Plan(voorziening: String) -> Element {
    let w = words();
    let ask = use_ask(GetPlan { voorziening: voorziening.clone() }, &[Topic::Outbox, Topic::Dossier]);
    let name = ask.ready().map_or_else(|| w.nav_voorzieningen(), |view| view.name.clone());
    rsx! {
        Page {
            title: w.plan_title(),
            intro: w.plan_intro(),
            back: (Route::Voorziening { id: voorziening }, name),
            {ask.view(|view| rsx! {
                {standing(view)}
                if let Some(term) = &view.term {
                    {term_card(&view.draft.voorziening, term)}
                }
                if matches!(view.state, SendState::Draft | SendState::ByHand) {
                    Write { key: "{view.draft.id}", view: view.clone() }
                }
            })}
        }
    }
}

/// Where it stands.
fn standing(view: &PlanView) -> Element {
    let w = words();
    let on = view.handed_in.map(dates::full).unwrap_or_default();
    let (tone, text) = match view.state {
        SendState::Draft => return rsx! {},
        SendState::Waiting => (Tone::Warn, w.plan_waiting()),
        SendState::Refused => (Tone::Bad, w.plan_refused()),
        SendState::Received => (Tone::Ok, w.plan_received(on)),
        SendState::ByHand => (Tone::Ok, w.plan_handed_in(on)),
    };
    rsx! {
        {banner(tone, None, rsx! {
            p { class: "strong", "{text}" }
        })}
        if view.state == SendState::Waiting && !view.signed_in {
            if let Some(gemeente) = view.gemeente.clone() {
                div { class: "row", SignInButton { gemeente, label: w.melding_sign_in() } }
            }
        }
    }
}

#[component]
fn Write(#[props(into)] view: Shared<PlanView>) -> Element {
    let w = words();
    let text = |text: &str| state(text.to_owned());
    let (situation, goals) = (text(&view.draft.situation), text(&view.draft.goals));
    let (network, wanted) = (text(&view.draft.network), text(&view.draft.wanted));
    let carer = text(&view.draft.carer_needs);
    let mut form = state(view.draft.form);
    let day = state(input::plain_date(today()));
    let mut kept = state(view.draft.clone());
    let (act, errors) = (use_act(), use_errors());
    let first = view.draft.clone();
    let draft = move || PlanDraft {
        situation: situation.get(),
        goals: goals.get(),
        network: network.get(),
        wanted: wanted.get(),
        carer_needs: carer.get(),
        form: form.get(),
        ..first.clone()
    };
    let mut round = use_hook(|| CopyValue::new(0u32));
    let now = draft.clone();
    effect(move || {
        let draft = now();
        if draft == *kept.peek() {
            return;
        }
        let mine = round.peek().wrapping_add(1);
        round.set(mine);
        go(async move {
            dom::wait(PAUSE).await;
            if *round.peek() == mine && backend::call(SavePlan { draft: draft.clone() }).await.is_ok() {
                kept.set(draft);
            }
        });
    });
    let id = view.draft.voorziening.clone();
    let (send_id, did_id) = (id.clone(), id.clone());
    let (to_send, to_print) = (draft.clone(), draft);
    let empty = move |draft: &PlanDraft| {
        let said = [&draft.situation, &draft.goals, &draft.network, &draft.wanted, &draft.carer_needs];
        let nothing = said.iter().all(|text| text.trim().is_empty());
        if nothing {
            errors.show(vec![("situation", words().plan_empty())]);
        }
        nothing
    };
    let forms = vec![
        ChoiceOption::new("zin", w.plan_form_zin()),
        ChoiceOption::new("pgb", w.plan_form_pgb()),
        ChoiceOption::new("", w.plan_form_none()),
    ];
    let chosen = match form.get() {
        Some(Leveringsvorm::Pgb) => "pgb",
        Some(_) => "zin",
        None => "",
    };
    let online = view.route == SendRoute::Online;
    let handed_in = move |event: FormEvent| {
        event.prevent_default();
        let Some(on) = input::date(&day.peek(), today()) else {
            errors.show(vec![("on", words().field_missing(words().plan_did_on()))]);
            return;
        };
        let voorziening = did_id.clone();
        act.run(async move {
            errors.take(backend::call(DidPlan { voorziening, on }).await, &[("on", "on")])?;
            changed(&[Topic::Dossier]);
            Ok(())
        });
    };
    rsx! {
        div { class: "stack-l",
            {text_area("situation", w.plan_situation(), situation)
                .hint(w.plan_situation_hint())
                .error(errors.of("situation"))}
            {text_area("goals", w.plan_goals(), goals)}
            {text_area("network", w.plan_network(), network)}
            {text_area("wanted", w.plan_wanted(), wanted).hint(w.plan_wanted_hint())}
            {choice("vorm", w.plan_form(), forms, Some(chosen.to_owned())).on(move |value: String| {
                form.set(match value.as_str() {
                    "pgb" => Some(Leveringsvorm::Pgb),
                    "zin" => Some(Leveringsvorm::Zin),
                    _ => None,
                });
            })}
            {text_area("carer", w.plan_carer(), carer)}
            {act.view()}
            div { class: "row",
                if online {
                    {button(w.plan_send()).kind(ButtonKind::Primary).busy(act.busy()).on(move |()| {
                        let (draft, voorziening) = (to_send(), send_id.clone());
                        if empty(&draft) {
                            return;
                        }
                        act.run(async move {
                            backend::call(SavePlan { draft }).await?;
                            backend::call(SendPlan { voorziening }).await?;
                            changed(&[Topic::Dossier, Topic::Outbox]);
                            Ok(())
                        });
                    })}
                }
                {button(w.plan_print()).icon(IconName::Document).busy(act.busy()).on(move |()| {
                    let (draft, voorziening) = (to_print(), id.clone());
                    if empty(&draft) {
                        return;
                    }
                    act.run(async move {
                        backend::call(SavePlan { draft }).await?;
                        open_file(&backend::call(PrintPlan { voorziening }).await?, false);
                        Ok(())
                    });
                })}
            }
            if !online {
                p { {w.plan_by_hand()} }
            }
            form { class: "stack", novalidate: true, onsubmit: listen(handed_in),
                {date_field("ingeleverd", w.plan_did_on(), day).error(errors.of("on"))}
                div { class: "row", {submit_button(w.plan_did()).busy(act.busy())} }
            }
            p { class: "muted small", {w.melding_draft_note()} }
        }
    }
}
