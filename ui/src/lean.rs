//! The framework's hooks and handlers are generic over every closure that they get. With hundreds of them that is
//! more than half of the download. What stands here boxes the closure first, so that the code behind it is there
//! once.

use crate::backend;
use crate::dom;
use crate::drawing::prelude::*;
use crate::state::state;
use dioxus::core::{Runtime, ScopeId, current_scope_id, spawn_forever};
use domain::call::Request;
use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

/// Runs after the first drawing, and again when a signal that it reads changes.
pub fn effect(work: impl FnMut() + 'static) {
    effect_boxed(Box::new(work));
}

#[inline(never)]
fn effect_boxed(work: Box<dyn FnMut()>) {
    use_effect(work);
}

/// Runs something that waits, for as long as the component is there.
pub fn go(work: impl Future<Output = ()> + 'static) {
    go_boxed(Box::pin(work));
}

#[inline(never)]
fn go_boxed(work: Pin<Box<dyn Future<Output = ()>>>) {
    spawn(work);
}

/// Runs something that waits, for as long as the app runs.
pub fn always(work: impl Future<Output = ()> + 'static) {
    always_boxed(Box::pin(work));
}

#[inline(never)]
fn always_boxed(work: Pin<Box<dyn Future<Output = ()>>>) {
    spawn_forever(work);
}

/// Changes what takes long to draw, once the tap that asked for it has been answered.
pub fn soon(work: impl FnOnce() + 'static) {
    go(async {
        dom::painted().await;
        work();
    });
}

/// Draws what comes first (0) with the screen, and each next one a moment after the one before: what stands far below makes
/// neither the screen nor a tap wait. One component for all of them; `draw` runs in it and has no hooks of its own.
pub fn later(place: usize, draw: impl Fn() -> Element + 'static) -> Element {
    rsx! {
        Later { place, draw: Draw(Rc::new(draw)) }
    }
}

#[derive(Clone)]
struct Draw(Rc<dyn Fn() -> Element>);

impl PartialEq for Draw {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

#[component]
fn Later(place: usize, draw: Draw) -> Element {
    let mut due = state(place == 0);
    effect(move || {
        if !*due.peek() {
            go(async move {
                dom::wait(i32::try_from(place * 30).unwrap_or(i32::MAX)).await;
                due.set(true);
            });
        }
    });
    if due.get() {
        (draw.0)()
    } else {
        rsx! {}
    }
}

/// Asks the engine something when the component goes away: what is on its way then is not stopped with it.
pub fn leave(work: impl FnMut() -> Option<Request> + 'static) {
    leave_boxed(Box::new(work));
}

#[inline(never)]
fn leave_boxed(given: Box<dyn FnMut() -> Option<Request>>) {
    let held = use_hook(|| Rc::new(RefCell::new(None::<Box<dyn FnMut() -> Option<Request>>>)));
    *held.borrow_mut() = Some(given);
    use_drop(move || {
        let request = held.borrow_mut().as_mut().and_then(|work| work());
        if let Some(request) = request {
            backend::tell(request);
        }
    });
}

/// What a component is given to show. It is handed on, not copied, and compared by which it is: no code that copies
/// and compares each kind of answer comes along.
#[derive(Default)]
pub struct Shared<T>(Rc<T>);

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> std::ops::Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> From<T> for Shared<T> {
    fn from(own: T) -> Self {
        Self(Rc::new(own))
    }
}

impl<T> From<Rc<T>> for Shared<T> {
    fn from(shared: Rc<T>) -> Self {
        Self(shared)
    }
}

type Work<T> = Box<dyn FnMut(T)>;

/// What a component calls when something happens in it. It runs in the component that handed it over, as the
/// framework's own handlers do.
pub struct Handler<T: 'static = ()> {
    origin: ScopeId,
    work: Rc<RefCell<Work<T>>>,
}

impl<T> Handler<T> {
    /// Calls it.
    pub fn call(&self, what: T) {
        Runtime::current().in_scope(self.origin, || (self.work.borrow_mut())(what));
    }
}

impl<T, F: FnMut(T) + 'static> From<F> for Handler<T> {
    fn from(work: F) -> Self {
        Self::boxed(Box::new(work))
    }
}

impl<T: 'static> Handler<T> {
    #[inline(never)]
    fn boxed(work: Work<T>) -> Self {
        Self { origin: current_scope_id(), work: Rc::new(RefCell::new(work)) }
    }
}

impl<T> Clone for Handler<T> {
    fn clone(&self) -> Self {
        Self { origin: self.origin, work: self.work.clone() }
    }
}

impl<T> PartialEq for Handler<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.work, &other.work)
    }
}

impl<T> Default for Handler<T> {
    fn default() -> Self {
        Self::from(|_| {})
    }
}

/// A listener for an element's event.
pub fn listen<T: 'static>(work: impl FnMut(Event<T>) + 'static) -> dioxus::core::ListenerCallback<T> {
    listen_boxed(Box::new(work))
}

#[inline(never)]
fn listen_boxed<T: 'static>(mut work: Box<dyn FnMut(Event<T>)>) -> dioxus::core::ListenerCallback<T> {
    dioxus::core::ListenerCallback::new(move |event: Event<T>| work(event))
}
