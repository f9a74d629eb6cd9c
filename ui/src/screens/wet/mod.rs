//! "Which law is this?": at most five questions, then where to go and why.

mod names;

use crate::backend::use_ask;
use crate::components::{
    ButtonKind, ChoiceOption, IconName, Tone, banner, button, choice, link_button, out_link, section_head,
    submit_button, use_errors,
};
use crate::dom;
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::lean::{Shared, effect, listen};
use crate::route::Route;
use crate::screens::hulp::tel;
use crate::state::{State, state};
use crate::words::{codes, words};
use domain::call::GetContacten;
use domain::wet::{Answer, MOST_QUESTIONS, Next, Question, Step, Verdict, step};

/// The questions and the verdict. Nothing is kept: it is over in a minute.
#[component]
pub fn Wet() -> Element {
    let w = words();
    let mut answers = state(Vec::<Answer>::new());
    effect(move || {
        if !answers.read().is_empty() {
            dom::focus("#stap");
        }
    });
    let given = answers.read().len();
    let now = step(&answers.read());
    rsx! {
        Page { title: w.wet_title(), intro: w.wet_intro(), back: (Route::Aanbod, w.aanbod_title()),
            match now {
                Some(Step::Ask(question)) => rsx! {
                    Ask { key: "{given}", question, answers }
                },
                Some(Step::Done(verdict)) => rsx! {
                    Outcome { verdict }
                },
                None => rsx! {},
            }
            if given > 0 {
                div { class: "row",
                    {button(w.back()).kind(ButtonKind::Subtle).on(move |()| {
                        answers.write().pop();
                    })}
                    {button(w.wet_again()).kind(ButtonKind::Subtle).on(move |()| answers.set(Vec::new()))}
                }
            }
            p { class: "muted small", {w.wet_note()} }
        }
    }
}

#[component]
fn Ask(question: Question, answers: State<Vec<Answer>>) -> Element {
    let w = words();
    let mut chosen = state(None::<String>);
    let errors = use_errors();
    let mut answers = answers;
    let number = answers.peek().len() + 1;
    let options = question
        .answers()
        .iter()
        .enumerate()
        .map(|(n, answer)| ChoiceOption::new(&n.to_string(), names::answer(*answer)))
        .collect();
    let submit = move |event: FormEvent| {
        event.prevent_default();
        let answer = chosen
            .peek()
            .as_ref()
            .and_then(|n| n.parse::<usize>().ok())
            .and_then(|n| question.answers().get(n).copied());
        match answer {
            Some(answer) => answers.write().push(answer),
            None => {
                errors.show(vec![("answer", words().wet_choose())]);
            }
        }
    };
    rsx! {
        form { class: "stack-l", novalidate: true, onsubmit: listen(submit),
            p { class: "muted small", role: "status", {w.wet_progress(number, MOST_QUESTIONS)} }
            h2 { id: "stap", tabindex: "-1", {names::question(question)} }
            {choice("antwoord", names::question(question), options, chosen.get())
                .hide_legend()
                .error(errors.of("answer"))
                .on(move |value: String| chosen.set(Some(value)))}
            div { class: "row", {submit_button(w.next())} }
        }
    }
}

#[component]
fn Outcome(#[props(into)] verdict: Shared<Verdict>) -> Element {
    let w = words();
    let contacts = use_ask(GetContacten {}, &[]);
    let ciz = contacts
        .ready()
        .and_then(|rows| rows.iter().find(|row| row.id == "ciz").and_then(|row| row.phone.clone()));
    let also = verdict.also.iter().map(|law| codes::law(*law)).collect::<Vec<_>>().join(", ");
    rsx! {
        h2 { id: "stap", tabindex: "-1",
            {verdict.law.map_or_else(|| w.wet_unsure(), |law| w.wet_verdict(codes::law(law)))}
        }
        if !also.is_empty() {
            p { class: "strong", {w.wet_also(also)} }
        }
        if !verdict.sure {
            {banner(Tone::Warn, None, rsx! {
                p { {if verdict.law.is_some() { w.wet_unsure_some() } else { w.wet_unsure_text() }} }
            })}
        }
        section { class: "section",
            {section_head(w.wet_why(), None)}
            ul {
                for reason in &verdict.reasons {
                    li { key: "{*reason as u8}", {names::reason(*reason)} }
                }
            }
        }
        section { class: "section",
            {section_head(w.wet_next(), None)}
            ol { class: "do-steps",
                for next in &verdict.next {
                    li { key: "{*next as u8}", {names::next(*next)} }
                }
            }
            div { class: "row",
                if verdict.next.contains(&Next::Gemeente) {
                    {link_button(Route::Melding, w.aanbod_report()).kind(ButtonKind::Primary)}
                }
                if let Some(phone) = ciz.filter(|_| verdict.next.contains(&Next::Ciz)) {
                    {out_link(tel(&phone), format!("CIZ: {phone}"))
                        .kind(ButtonKind::Secondary)
                        .icon(IconName::Phone)
                        .number()}
                }
                {link_button(Route::AanbodEntry { id: "clientondersteuning".to_owned() }, w.hulp_support())}
            }
        }
    }
}
