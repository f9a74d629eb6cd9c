use crate::dom;
use crate::drawing::prelude::*;
use crate::state::{State, state};
use crate::words::errors;
use domain::call::AppError;

/// What is wrong in a form, by the name of the field; copying it copies the handle.
#[derive(Clone, Copy, PartialEq)]
pub struct Errors(State<Vec<(&'static str, String)>>);

/// A form without errors yet.
pub fn use_errors() -> Errors {
    Errors(state(Vec::new()))
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
            dom::focus_first_error();
        }
        fine
    }

    /// Shows the engine's error at the field that it names, where that is one of `fields` (the engine's name, then
    /// ours).
    ///
    /// # Errors
    /// Every error; the form shows what belongs to no field.
    pub fn take<T>(
        self,
        answer: Result<T, AppError>,
        fields: &[(&str, &'static str)],
    ) -> Result<T, AppError> {
        answer.inspect_err(|error| {
            let named = error.args.get("field");
            if let Some((_, field)) =
                fields.iter().find(|(theirs, _)| named.is_some_and(|name| name == theirs))
            {
                self.show(vec![(field, errors::message(error))]);
            }
        })
    }
}
