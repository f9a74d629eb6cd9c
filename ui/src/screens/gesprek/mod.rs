//! The talk: prepared in the user's own words, and compared afterwards with what came of it.

mod promises;
mod tasks;

use crate::app::today;
use crate::backend::{self, open_file, use_act, use_ask};
use crate::components::{
    ButtonKind, IconName, button, date_field, person_tag, section_head, text_area, text_field,
};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::lean::{Shared, listen};
use crate::route::Route;
use crate::state::state;
use crate::words::words;
use domain::call::view::{Talk, TalkPromise, TalkView};
use domain::call::{GetTalk, SaveTalk, TalkPdf, Topic};
use domain::input;
use promises::Promises;
use tasks::{Task, tasks};

/// The talk about a voorziening.
#[component]
pub fn TalkScreen(id: String) -> Element {
    let w = words();
    let ask = use_ask(GetTalk { voorziening: id.clone() }, &[Topic::Dossier]);
    let name = ask.ready().map_or_else(|| w.nav_voorzieningen(), |view| view.name.clone());
    rsx! {
        Page {
            title: w.talk_title(),
            intro: w.talk_intro(),
            back: (Route::Voorziening { id }, name),
            {ask.view(|view| rsx! {
                {person_tag(&view.dossier)}
                Editor { view: view.clone() }
            })}
        }
    }
}

#[component]
fn Editor(#[props(into)] view: Shared<TalkView>) -> Element {
    let w = words();
    let act = use_act();
    // keeping what was typed runs beside what a button does: leaving a field by pressing one does both
    let keeping = use_act();
    let talk = &view.talk;
    let date = state(talk.date.or(view.planned).map(input::plain_date).unwrap_or_default());
    let along = state(talk.along.clone());
    let situation = state(talk.situation.clone());
    let heavy = state(talk.heavy.clone());
    let asked = state(talk.asked.clone());
    let questions = state(talk.questions.clone());
    let rows = use_hook(|| Task::of(&talk.tasks));
    let rows = state(rows);
    let promises = state(talk.promises.clone());
    let id = view.voorziening.clone();
    let save = move || SaveTalk {
        voorziening: id.clone(),
        talk: Talk {
            date: input::date(&date.peek(), today()),
            along: along.peek().clone(),
            situation: situation.peek().clone(),
            tasks: rows.peek().iter().map(Task::read).collect(),
            heavy: heavy.peek().clone(),
            asked: asked.peek().clone(),
            questions: questions.peek().clone(),
            promises: promises.peek().clone(),
        },
    };
    let left = {
        let save = save.clone();
        move |_: FocusEvent| {
            let call = save();
            keeping.run(async move { backend::call(call).await.map(|_| ()) });
        }
    };
    let print = {
        let save = save.clone();
        move |()| {
            let call = save();
            act.run(async move {
                let view = backend::call(call).await?;
                let file = backend::call(TalkPdf { voorziening: view.voorziening }).await?;
                open_file(&file, false);
                Ok(())
            });
        }
    };
    let keep = move |list: Vec<TalkPromise>| {
        let mut promises = promises;
        promises.set(list);
        let call = save();
        act.run(async move {
            let view = backend::call(call).await?;
            promises.set(view.talk.promises);
            backend::changed(&[Topic::Dossier]);
            Ok(())
        });
    };
    rsx! {
        form { class: "stack-l", novalidate: true, onsubmit: listen(|event: FormEvent| event.prevent_default()),
            onfocusout: listen(left),
            div { class: "card stack",
                {date_field("date", w.talk_date(), date).optional()}
                {text_field("along", w.talk_along(), along).optional()}
                {text_area("situation", w.talk_situation(), situation).hint(w.talk_situation_hint())}
                {tasks(rows)}
                {text_area("heavy", w.talk_heavy(), heavy)}
                {text_area("asked", w.talk_asked(), asked)}
                {text_area("questions", w.talk_questions(), questions).optional()}
            }
        }
        p { class: "muted small", {w.schrijven_kept()} }
        {keeping.view()}
        {act.view()}
        div { class: "row",
            {button(w.talk_pdf()).kind(ButtonKind::Primary).icon(IconName::Document).busy(act.busy()).on(print)}
        }
        section { class: "section",
            {section_head(w.talk_check(), None)}
            p { class: "muted", {w.talk_check_intro()} }
            Promises { view: view.clone(), list: promises.get(), onchange: keep }
        }
    }
}
