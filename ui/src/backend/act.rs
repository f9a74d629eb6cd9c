//! Something that a person does: one at a time, with what went wrong beside it.

use crate::components::error_view;
use crate::drawing::prelude::*;
use crate::lean::go;
use crate::state::{State, state};
use domain::call::AppError;
use std::future::Future;
use std::pin::Pin;

/// The state of an action; copying it copies the handle.
#[derive(Clone, Copy, PartialEq)]
pub struct Act {
    busy: State<bool>,
    error: State<Option<AppError>>,
}

/// A fresh action.
pub fn use_act() -> Act {
    Act { busy: state(false), error: state(None) }
}

impl Act {
    /// Runs `work` unless something runs already; its error is kept for [`Act::view`].
    pub fn run(self, work: impl Future<Output = Result<(), AppError>> + 'static) {
        // boxed: one copy of the code for all actions
        self.run_boxed(Box::pin(work));
    }

    fn run_boxed(mut self, work: Pin<Box<dyn Future<Output = Result<(), AppError>>>>) {
        if *self.busy.peek() {
            return;
        }
        self.busy.set(true);
        self.error.set(None);
        go(async move {
            let outcome = work.await;
            self.busy.set(false);
            self.error.set(outcome.err());
        });
    }

    /// True while it runs.
    pub fn busy(self) -> bool {
        *self.busy.read()
    }

    /// What went wrong, if anything.
    pub fn view(self) -> Element {
        match self.error.read().clone() {
            Some(error) => error_view(&error, None),
            None => rsx! {},
        }
    }
}
