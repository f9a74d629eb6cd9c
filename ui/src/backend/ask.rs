//! A question that a screen shows the answer of, asked again when what it is about changed.

use super::changes;
use crate::components::{error_view, loading};
use crate::dom;
use crate::drawing::prelude::*;
use crate::lean::{effect, go};
use crate::state::{State, state};
use domain::call::{AppError, Call, Topic};
use std::any::Any;
use std::cell::RefCell;
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

/// An answer as it was last given.
#[derive(Clone)]
struct Answered {
    question: String,
    /// What [`changes::count`] of its topics was when it was asked.
    count: u32,
    text: String,
    answer: Rc<dyn Any>,
    /// It was asked for a screen that has not been drawn yet.
    ahead: bool,
}

/// So many are kept.
const KEPT: usize = 12;

thread_local! {
    // the latest last
    static LAST: RefCell<Vec<Answered>> = const { RefCell::new(Vec::new()) };
    static ASKING: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// The last answer, where nothing that it is about changed since.
fn recall(question: &str, count: u32) -> Option<Answered> {
    LAST.with_borrow(|last| {
        last.iter().find(|known| known.question == question && known.count == count).cloned()
    })
}

fn keep(answered: Answered) {
    LAST.with_borrow_mut(|last| {
        last.retain(|known| known.question != answered.question);
        if last.len() == KEPT {
            last.remove(0);
        }
        last.push(answered);
    });
}

/// True once for an answer that was asked ahead: the screen that shows it need not ask.
fn take_ahead(question: &str) -> bool {
    LAST.with_borrow_mut(|last| {
        let known = last.iter_mut().find(|known| known.question == question);
        known.is_some_and(|known| std::mem::take(&mut known.ahead))
    })
}

/// Lets go of all answers: the app was locked, or belongs to somebody else now.
pub(super) fn forget() {
    LAST.take();
}

fn in_view(shown: &Ask, last: Option<Answered>, text: &str) -> bool {
    match (shown, last) {
        (Ask::Ready(shown), Some(last)) => last.text == text && Rc::ptr_eq(shown, &last.answer),
        _ => false,
    }
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
    use_question(call, topics, false)
}

/// The same for a screen that people come back to: where nothing changed since it was last asked, that answer is
/// there in the first drawing. Not for what is written into: a draft changes nothing that anybody hears of.
pub fn use_ask_again<C>(call: C, topics: &'static [Topic]) -> UseAsk<C::Reply>
where
    C: Call,
    C::Reply: 'static,
{
    use_question(call, topics, true)
}

/// A question that is asked ahead, until it is answered or let go.
struct Asking(String);

impl Asking {
    /// None while the same question is on its way.
    fn begin(question: &str) -> Option<Self> {
        ASKING.with_borrow_mut(|asking| {
            let free = !asking.iter().any(|other| other == question);
            if free {
                asking.push(question.to_owned());
            }
            free.then(|| Self(question.to_owned()))
        })
    }
}

impl Drop for Asking {
    fn drop(&mut self) {
        ASKING.with_borrow_mut(|asking| asking.retain(|other| *other != self.0));
    }
}

/// Asks what the screen that comes next will show ([`use_ask_again`] with the same topics), so that its first drawing
/// has it. Whoever asks while the same question is on its way waits for its answer.
pub async fn ask_ahead<C>(call: C, topics: &'static [Topic])
where
    C: Call,
    C::Reply: 'static,
{
    let (question, count) = (super::text_of(&call.into()), changes::count_now(topics));
    let _asking = loop {
        match Asking::begin(&question) {
            Some(asking) => break asking,
            None => dom::wait(4).await,
        }
    };
    // an error is for the screen to ask and to show
    if recall(&question, count).is_none()
        && let Ok(text) = super::send(question.clone()).await
        && let Ok(answer) = decode::<C::Reply>(&text)
    {
        keep(Answered { question, count, text, answer, ahead: true });
    }
}

fn use_question<C>(call: C, topics: &'static [Topic], keeps: bool) -> UseAsk<C::Reply>
where
    C: Call,
    C::Reply: 'static,
{
    // as text: what it was is compared and kept without code for every kind of question
    let question = super::text_of(&call.into());
    let (state, again) = use_asked(question, decode::<C::Reply>, topics, keeps);
    UseAsk { state, again, answer: PhantomData }
}

fn decode<T: serde::de::DeserializeOwned + 'static>(answer: &str) -> Result<Rc<dyn Any>, AppError> {
    let answer: T = super::decode(answer)?;
    Ok(Rc::new(answer))
}

fn use_asked(
    question: String,
    decode: Decode,
    topics: &'static [Topic],
    keeps: bool,
) -> (State<Ask>, State<u32>) {
    let known = if keeps { recall(&question, changes::count_now(topics)) } else { None };
    let answered = known.is_some();
    let mut answer = state(known.map_or(Ask::Loading, |known| Ask::Ready(known.answer)));
    let again = state(0u32);
    let mut wanted = state(question.clone());
    let different = *wanted.peek() != question;
    if different {
        wanted.set(question);
    }
    let mut seen = state(changes::count_now(topics));
    let mut round = use_hook(|| CopyValue::new(0u32));
    let mut ahead = use_hook(|| CopyValue::new(answered && take_ahead(&wanted.peek())));
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
        if ahead.replace(false) {
            return;
        }
        let mine = round.peek().wrapping_add(1);
        round.set(mine);
        go(async move {
            let count = changes::count_now(topics);
            let reply = super::send(question.clone()).await;
            if *round.peek() != mine {
                return;
            }
            let next = match reply {
                Err(error) => Ask::Failed(error),
                // what is in view already is not drawn anew
                Ok(text) if keeps && in_view(&answer.peek(), recall(&question, count), &text) => return,
                Ok(text) => match decode(&text) {
                    Err(error) => Ask::Failed(error),
                    Ok(answer) => {
                        if keeps {
                            keep(Answered { question, count, text, answer: answer.clone(), ahead: false });
                        }
                        Ask::Ready(answer)
                    }
                },
            };
            answer.set(next);
        });
    });
    (answer, again)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(question: &str, count: u32, text: &str) -> Answered {
        Answered {
            question: question.into(),
            count,
            text: text.into(),
            answer: Rc::new(text.to_owned()),
            ahead: false,
        }
    }

    #[test]
    fn an_answer_is_known_until_what_it_is_about_changes() {
        keep(answered("a", 3, "een"));
        assert_eq!(recall("a", 3).map(|known| known.text).as_deref(), Some("een"));
        assert!(recall("a", 4).is_none() && recall("b", 3).is_none());
        keep(answered("a", 4, "twee"));
        assert_eq!(recall("a", 4).map(|known| known.text).as_deref(), Some("twee"));
        assert!(recall("a", 3).is_none(), "one answer a question");
        forget();
        assert!(recall("a", 4).is_none());
    }

    #[test]
    fn what_was_asked_ahead_is_not_asked_again_once() {
        keep(Answered { ahead: true, ..answered("ahead", 0, "een") });
        keep(answered("behind", 0, "een"));
        assert!(take_ahead("ahead") && !take_ahead("ahead"));
        assert!(!take_ahead("behind") && !take_ahead("never asked"));
        assert!(recall("ahead", 0).is_some(), "the answer stays");
    }

    #[test]
    fn a_question_is_asked_ahead_by_one_at_a_time() {
        let first = Asking::begin("which");
        assert!(first.is_some() && Asking::begin("which").is_none());
        assert!(Asking::begin("another").is_some());
        drop(first);
        assert!(Asking::begin("which").is_some(), "answered or let go");
    }

    #[test]
    fn the_latest_answers_are_kept() {
        for n in 0..=KEPT {
            keep(answered(&n.to_string(), 0, "x"));
        }
        assert!(recall("0", 0).is_none());
        assert!(recall("1", 0).is_some() && recall(&KEPT.to_string(), 0).is_some());
    }

    #[test]
    fn only_the_same_answer_in_view_is_not_drawn_anew() {
        let last = answered("a", 0, "een");
        let shown = Ask::Ready(last.answer.clone());
        assert!(in_view(&shown, Some(last.clone()), "een"));
        assert!(!in_view(&shown, Some(last.clone()), "twee"));
        assert!(!in_view(&shown, None, "een"), "something changed meanwhile");
        assert!(!in_view(&Ask::Loading, Some(last.clone()), "een"));
        // the answer to another question is in view still
        assert!(!in_view(&Ask::Ready(Rc::new("een".to_owned())), Some(last), "een"));
    }
}
