//! What was promised, and whether the papers keep it.

use crate::components::{
    ButtonKind, ChoiceOption, IconName, button, choice, link_button, submit_button, text_area, text_field,
};
use crate::drawing::prelude::*;
use crate::lean::{Handler, Shared, listen};
use crate::route::Route;
use crate::screens::schrijven::letter_route;
use crate::state::{State, state};
use crate::words::words;
use domain::call::view::{LetterKind, PromiseState, TalkPromise, TalkView};

const STATES: [(PromiseState, &str); 4] = [
    (PromiseState::Open, "open"),
    (PromiseState::Same, "same"),
    (PromiseState::Missing, "missing"),
    (PromiseState::Different, "different"),
];

/// The promises, each beside the papers that are there, and a form for one more.
#[component]
pub fn Promises(
    #[props(into)] view: Shared<TalkView>,
    #[props(into)] list: Shared<Vec<TalkPromise>>,
    #[props(into)] onchange: Handler<Vec<TalkPromise>>,
) -> Element {
    let w = words();
    let mut text = state(String::new());
    let mut by = state(String::new());
    let add = {
        let (list, onchange) = (list.clone(), onchange.clone());
        move |event: FormEvent| {
            event.prevent_default();
            if text.peek().trim().is_empty() {
                return;
            }
            let mut list = list.to_vec();
            list.push(TalkPromise {
                id: String::new(),
                text: text.peek().trim().to_owned(),
                by: by.peek().trim().to_owned(),
                verslag: PromiseState::Open,
                verslag_says: String::new(),
                beschikking: PromiseState::Open,
                beschikking_says: String::new(),
            });
            text.set(String::new());
            by.set(String::new());
            onchange.call(list);
        }
    };
    rsx! {
        div { class: "stack",
            for promise in list.iter().cloned() {
                Promise {
                    key: "{promise.id}",
                    verslag: view.verslag.is_some(),
                    besluit: view.beschikking.is_some(),
                    promise,
                    onchange: {
                        let (list, onchange) = (list.clone(), onchange.clone());
                        move |changed: (String, Option<TalkPromise>)| {
                            let (id, new) = changed;
                            let kept = list.iter().filter_map(|old| {
                                if old.id == id { new.clone() } else { Some(old.clone()) }
                            });
                            onchange.call(kept.collect());
                        }
                    },
                }
            }
            form { class: "card stack", novalidate: true, onsubmit: listen(add),
                {text_area("promise", w.talk_promise(), text).rows(2)}
                {text_field("promiseBy", w.talk_promise_by(), by).optional()}
                div { class: "row",
                    {submit_button(w.talk_promise_add()).kind(ButtonKind::Secondary).icon(IconName::Plus)}
                }
            }
            div { class: "row",
                if view.correction {
                    {link_button(letter_route(&view.voorziening, LetterKind::Verslag), w.talk_to_correction())
                        .icon(IconName::Letter)}
                }
                if view.grounds {
                    {link_button(Route::Letters { id: view.voorziening.clone() }, w.talk_to_letters())
                        .icon(IconName::Letter)}
                }
            }
        }
    }
}

#[component]
fn Promise(
    #[props(into)] promise: Shared<TalkPromise>,
    verslag: bool,
    besluit: bool,
    #[props(into)] onchange: Handler<(String, Option<TalkPromise>)>,
) -> Element {
    let w = words();
    let said = state(promise.verslag_says.clone());
    let decided = state(promise.beschikking_says.clone());
    let change = {
        let (promise, onchange) = (promise.clone(), onchange.clone());
        move |verslag: PromiseState, beschikking: PromiseState| {
            let new = TalkPromise {
                verslag,
                verslag_says: said.peek().trim().to_owned(),
                beschikking,
                beschikking_says: decided.peek().trim().to_owned(),
                ..(*promise).clone()
            };
            if new != *promise {
                onchange.call((promise.id.clone(), Some(new)));
            }
        }
    };
    let (state_verslag, state_besluit) = (promise.verslag, promise.beschikking);
    let left = {
        let change = change.clone();
        move |_: FocusEvent| change(state_verslag, state_besluit)
    };
    let id = promise.id.clone();
    rsx! {
        div { class: "card stack", onfocusout: listen(left),
            p { class: "strong", "{promise.text}" }
            if !promise.by.is_empty() {
                p { class: "muted small", "{promise.by}" }
            }
            if verslag {
                {asked(&format!("v-{id}"), w.talk_against_verslag(), state_verslag, said, {
                    let change = change.clone();
                    move |state| change(state, state_besluit)
                })}
            }
            if besluit {
                {asked(&format!("b-{id}"), w.talk_against_besluit(), state_besluit, decided, {
                    let change = change.clone();
                    move |state| change(state_verslag, state)
                })}
            }
            div { class: "row",
                {button(w.delete()).kind(ButtonKind::SubtleDanger).on(move |()| onchange.call((id.clone(), None)))}
            }
        }
    }
}

fn asked(
    id: &str,
    question: String,
    now: PromiseState,
    says: State<String>,
    mut change: impl FnMut(PromiseState) + 'static,
) -> Element {
    let w = words();
    let labels = [w.talk_open(), w.talk_same(), w.talk_missing(), w.talk_different()];
    let options =
        STATES.iter().zip(labels).map(|((_, name), label)| ChoiceOption::new(name, label)).collect();
    let chosen = STATES.iter().find(|(state, _)| *state == now).map(|(_, name)| (*name).to_owned());
    rsx! {
        {choice(id, question, options, chosen).on(move |value| {
            if let Some((state, _)) = STATES.iter().find(|(_, name)| *name == value) {
                change(*state);
            }
        })}
        if now == PromiseState::Different {
            {text_area(&format!("says-{id}"), w.talk_says(), says).rows(2).optional()}
        }
    }
}
