use crate::dom;
use dioxus::prelude::*;

/// What is wrong in a form, by the name of the field; copying it copies the handle.
#[derive(Clone, Copy, PartialEq)]
pub struct Errors(Signal<Vec<(&'static str, String)>>);

/// A form without errors yet.
pub fn use_errors() -> Errors {
    Errors(use_signal(Vec::new))
}

impl Errors {
    /// What is wrong with a field.
    pub fn of(self, field: &str) -> Option<String> {
        self.0.read().iter().find(|(name, _)| *name == field).map(|(_, text)| text.clone())
    }

    /// Shows these errors and moves to the first field that has one; true where there are none.
    pub fn show(mut self, found: Vec<(&'static str, String)>) -> bool {
        let fine = found.is_empty();
        self.0.set(found);
        if !fine {
            spawn(async {
                dom::wait(0).await;
                dom::focus("[aria-invalid='true']");
            });
        }
        fine
    }
}
