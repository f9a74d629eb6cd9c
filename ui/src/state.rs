//! What a component remembers, and draws anew when it changes. The framework's signals have some forty functions for
//! each type that they hold; here every type is held as one.

use crate::drawing::prelude::*;
use std::any::Any;
use std::marker::PhantomData;
use std::ops::{AddAssign, Deref, DerefMut};

type Kept = Signal<Box<dyn Any>>;

/// A value that is remembered; copying it copies the handle. What reads it is drawn anew when it is written.
pub struct State<T: 'static> {
    kept: Kept,
    of: PhantomData<fn(T) -> T>,
}

/// A state of this component, which starts as `first`.
pub fn state<T: 'static>(first: T) -> State<T> {
    State { kept: hook(Box::new(first)), of: PhantomData }
}

#[inline(never)]
fn hook(first: Box<dyn Any>) -> Kept {
    use_signal(move || first)
}

#[inline(never)]
fn make(first: Box<dyn Any>) -> Kept {
    Signal::new(first)
}

#[inline(never)]
fn read(kept: Kept) -> ReadableRef<'static, Kept> {
    kept.read_unchecked()
}

#[inline(never)]
fn peek(kept: Kept) -> ReadableRef<'static, Kept> {
    kept.peek_unchecked()
}

#[inline(never)]
fn write(kept: Kept) -> WritableRef<'static, Kept> {
    kept.write_unchecked()
}

#[inline(never)]
fn set(kept: Kept, value: Box<dyn Any>) {
    *kept.write_unchecked() = value;
}

impl<T> State<T> {
    /// One that is no hook: for a list that grows.
    pub fn new(first: T) -> Self {
        Self { kept: make(Box::new(first)), of: PhantomData }
    }

    /// What it is; who asks is drawn anew when it changes.
    pub fn read(&self) -> Reading<T> {
        Reading { guard: read(self.kept), of: PhantomData }
    }

    /// What it is now.
    pub fn peek(&self) -> Reading<T> {
        Reading { guard: peek(self.kept), of: PhantomData }
    }

    /// To change it in its place.
    pub fn write(&mut self) -> Writing<T> {
        Writing { guard: write(self.kept), of: PhantomData }
    }

    /// The same, in one expression.
    pub fn with_mut(&mut self, change: impl FnOnce(&mut T)) {
        change(&mut *self.write());
    }

    /// Makes it something else.
    pub fn set(&mut self, value: T) {
        set(self.kept, Box::new(value));
    }
}

/// A state of the whole app.
pub struct AppState<T: 'static> {
    kept: GlobalSignal<Box<dyn Any>>,
    of: PhantomData<fn(T) -> T>,
}

/// A state of the whole app, which starts as what `first` puts in its box: a `T`. The framework would tell it from others
/// by its place in the source, which a build for size may leave out: no two may have the same name.
pub const fn global<T>(name: &'static str, first: fn() -> Box<dyn Any>) -> AppState<T> {
    AppState { kept: GlobalSignal::with_name(first, name), of: PhantomData }
}

impl<T> AppState<T> {
    fn state(&'static self) -> State<T> {
        State { kept: self.kept.resolve(), of: PhantomData }
    }

    /// What it is; who asks is drawn anew when it changes.
    pub fn read(&'static self) -> Reading<T> {
        self.state().read()
    }

    /// What it is now.
    pub fn peek(&'static self) -> Reading<T> {
        self.state().peek()
    }

    /// To change it in its place.
    pub fn write(&'static self) -> Writing<T> {
        self.state().write()
    }
}

impl<T: Clone> State<T> {
    /// A copy of what it is; who asks is drawn anew when it changes.
    pub fn get(&self) -> T {
        self.read().clone()
    }
}

impl<T> Clone for State<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for State<T> {}

impl<T> PartialEq for State<T> {
    fn eq(&self, other: &Self) -> bool {
        self.kept == other.kept
    }
}

impl<T: AddAssign> AddAssign<T> for State<T> {
    fn add_assign(&mut self, more: T) {
        *self.write() += more;
    }
}

/// What a state is, as long as it is looked at. Not to be held while something else is waited for.
pub struct Reading<T> {
    guard: ReadableRef<'static, Kept>,
    of: PhantomData<T>,
}

impl<T: 'static> Deref for Reading<T> {
    type Target = T;

    fn deref(&self) -> &T {
        match self.guard.downcast_ref() {
            Some(value) => value,
            // only `State<T>` puts something in, and only a T
            None => unreachable!(),
        }
    }
}

/// A state that is being changed. Not to be held while something else is waited for.
pub struct Writing<T> {
    guard: WritableRef<'static, Kept>,
    of: PhantomData<T>,
}

impl<T: 'static> Deref for Writing<T> {
    type Target = T;

    fn deref(&self) -> &T {
        match self.guard.downcast_ref() {
            Some(value) => value,
            None => unreachable!(),
        }
    }
}

impl<T: 'static> DerefMut for Writing<T> {
    fn deref_mut(&mut self) -> &mut T {
        match self.guard.downcast_mut() {
            Some(value) => value,
            None => unreachable!(),
        }
    }
}
