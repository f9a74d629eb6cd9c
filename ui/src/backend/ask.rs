//! A question that a screen shows the answer of, asked again when what it is about changed.

use super::changes;
use crate::components::{ErrorView, Loading};
use dioxus::prelude::*;
use domain::call::{AppError, Call, Topic};
use std::rc::Rc;

/// How a question stands.
pub enum Ask<T> {
    /// Asked, not yet answered.
    Loading,
    /// The latest answer.
    Ready(Rc<T>),
    /// The latest error.
    Failed(AppError),
}

/// A question in a component; copying it copies the handle.
pub struct UseAsk<T: 'static> {
    state: Signal<Ask<T>>,
    again: Signal<u32>,
}

// by hand: the derive would ask for `T: Clone`, and an Rc needs none
impl<T> Clone for Ask<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Loading => Self::Loading,
            Self::Ready(answer) => Self::Ready(answer.clone()),
            Self::Failed(error) => Self::Failed(error.clone()),
        }
    }
}

impl<T> Clone for UseAsk<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for UseAsk<T> {}

impl<T> PartialEq for UseAsk<T> {
    fn eq(&self, other: &Self) -> bool {
        self.state == other.state
    }
}

impl<T: 'static> UseAsk<T> {
    /// The answer, where there is one.
    pub fn ready(self) -> Option<Rc<T>> {
        match &*self.state.read() {
            Ask::Ready(answer) => Some(answer.clone()),
            _ => None,
        }
    }

    /// Asks once more.
    pub fn retry(mut self) {
        self.again += 1;
    }

    /// Shows the answer, or that it is on its way, or what went wrong with a way to try again.
    pub fn view(self, show: impl FnOnce(&Rc<T>) -> Element) -> Element {
        let state = self.state.read().clone();
        match state {
            Ask::Loading => rsx! { Loading {} },
            Ask::Failed(error) => rsx! { ErrorView { error, onretry: move |()| self.retry() } },
            Ask::Ready(answer) => show(&answer),
        }
    }
}

/// Asks `call` now, and again when it differs or one of `topics` changes. The last answer stays in view while a
/// new one is on its way; an answer to an earlier question is dropped.
pub fn use_ask<C>(call: C, topics: &'static [Topic]) -> UseAsk<C::Reply>
where
    C: Call + Clone + PartialEq + 'static,
    C::Reply: 'static,
{
    let mut state = use_signal(|| Ask::Loading);
    let again = use_signal(|| 0u32);
    let mut wanted = use_signal(|| call.clone());
    let different = *wanted.peek() != call;
    if different {
        wanted.set(call);
    }
    let changes = use_memo(move || changes::count(topics));
    let mut round = use_hook(|| CopyValue::new(0u32));
    use_effect(move || {
        let (_, _) = (again(), changes());
        let call = wanted.read().clone();
        let mine = round.peek().wrapping_add(1);
        round.set(mine);
        spawn(async move {
            let answer = super::call(call).await;
            if *round.peek() == mine {
                state.set(match answer {
                    Ok(answer) => Ask::Ready(Rc::new(answer)),
                    Err(error) => Ask::Failed(error),
                });
            }
        });
    });
    UseAsk { state, again }
}
