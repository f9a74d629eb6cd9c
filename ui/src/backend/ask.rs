//! A question that a screen shows the answer of, asked again when what it is about changed.

use super::changes;
use crate::components::{error_view, loading};
use crate::lean::{effect, go};
use crate::state::{State, state};
use dioxus::prelude::*;
use domain::call::{AppError, Call, Topic};
use std::any::Any;
use std::marker::PhantomData;
use std::rc::Rc;

/// How a question stands. The answer's type is known to [`UseAsk`] alone: one copy of the code serves all.
#[derive(Clone)]
enum Ask {
    /// Asked, not yet answered.
    Loading,
    /// The latest answer.
    Ready(Rc<dyn Any>),
    /// The latest error.
    Failed(AppError),
}

type Decode = fn(&str) -> Result<Rc<dyn Any>, AppError>;

/// A question in a component; copying it copies the handle.
pub struct UseAsk<T: 'static> {
    state: State<Ask>,
    again: State<u32>,
    answer: PhantomData<T>,
}

impl<T> Clone for UseAsk<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for UseAsk<T> {}

impl<T: 'static> UseAsk<T> {
    /// The answer, where there is one.
    pub fn ready(self) -> Option<Rc<T>> {
        match &*self.state.read() {
            Ask::Ready(answer) => answer.clone().downcast().ok(),
            _ => None,
        }
    }

    /// Shows the answer, or that it is on its way, or what went wrong with a way to try again.
    pub fn view(self, show: impl FnOnce(&Rc<T>) -> Element) -> Element {
        match self.ready() {
            Some(answer) => show(&answer),
            None => waiting(self.state, self.again),
        }
    }
}

fn waiting(state: State<Ask>, mut again: State<u32>) -> Element {
    match state.get() {
        Ask::Failed(error) => error_view(&error, Some(Box::new(move |()| again += 1))),
        Ask::Loading | Ask::Ready(_) => loading(),
    }
}

/// Asks `call` now, and again when it differs or one of `topics` changes. The last answer stays in view while a
/// new one is on its way; an answer to an earlier question is dropped.
pub fn use_ask<C>(call: C, topics: &'static [Topic]) -> UseAsk<C::Reply>
where
    C: Call,
    C::Reply: 'static,
{
    // as text: what it was is compared and kept without code for every kind of question
    let question = super::text_of(&call.into());
    let (state, again) = use_asked(question, decode::<C::Reply>, topics);
    UseAsk { state, again, answer: PhantomData }
}

fn decode<T: serde::de::DeserializeOwned + 'static>(answer: &str) -> Result<Rc<dyn Any>, AppError> {
    let answer: T = super::decode(answer)?;
    Ok(Rc::new(answer))
}

fn use_asked(question: String, decode: Decode, topics: &'static [Topic]) -> (State<Ask>, State<u32>) {
    let mut answer = state(Ask::Loading);
    let again = state(0u32);
    let mut wanted = state(question.clone());
    let different = *wanted.peek() != question;
    if different {
        wanted.set(question);
    }
    let mut seen = state(changes::count_now(topics));
    let mut round = use_hook(|| CopyValue::new(0u32));
    // every topic wakes this up; only its own make it ask again
    effect(move || {
        let count = changes::count(topics);
        if *seen.peek() != count {
            seen.set(count);
        }
    });
    effect(move || {
        let (_, _) = (again.get(), seen.get());
        let question = wanted.read().clone();
        let mine = round.peek().wrapping_add(1);
        round.set(mine);
        go(async move {
            let reply = super::send(question).await.and_then(|answer| decode(&answer));
            if *round.peek() == mine {
                answer.set(reply.map_or_else(Ask::Failed, Ask::Ready));
            }
        });
    });
    (answer, again)
}
