//! What is wrong with a step, before it is left.

use super::Step;
use super::form::Form;
use crate::app::today;
use crate::words::{errors, words};
use domain::call::view::{MeldingFor, MeldingView};
use domain::call::{AppError, ErrorCode};
use domain::input;
use domain::validate;

/// The engine's names of fields, and ours.
pub const FIELDS: &[(&str, &str)] = &[
    ("about", "about"),
    ("dossier", "dossier"),
    ("name", "name"),
    ("contact", "contact"),
    ("relation", "relation"),
    ("born", "born"),
    ("what", "what"),
    ("since", "since"),
    ("tried", "tried"),
    ("helpNow", "help"),
    ("hours", "hours"),
    ("carerNeeds", "carer"),
];

type Found = Vec<(&'static str, String)>;

/// What is wrong with the fields of this step.
pub fn step(form: &Form, view: &MeldingView, step: Step) -> Found {
    let w = words();
    let draft = form.draft();
    let mut found = Found::new();
    let mut must = |holds: bool, field: &'static str, text: String| {
        if !holds {
            found.push((field, text));
        }
    };
    let said = |text: &str| !text.trim().is_empty();
    match step {
        Step::Who => {
            must(draft.about.is_some(), "about", w.wet_choose());
            if draft.about == Some(MeldingFor::Client) {
                let known = view.targets.iter().any(|t| !t.own && Some(&t.dossier) == draft.dossier.as_ref());
                must(known, "dossier", w.wet_choose());
            }
            if draft.about == Some(MeldingFor::Other) {
                must(said(&draft.name), "name", w.field_missing(w.melding_name()));
                must(said(&draft.contact), "contact", w.field_missing(w.melding_contact()));
                must(said(&draft.relation), "relation", w.field_missing(w.melding_relation()));
                must(draft.knows.is_some(), "knows", w.wet_choose());
            }
            let typed = form.born.peek().trim().to_owned();
            let readable = typed.is_empty() || input::date(&typed, today()).is_some();
            must(readable, "born", errors::message(&AppError::new(ErrorCode::InvalidDate)));
        }
        Step::What => must(said(&draft.what), "what", w.field_missing(w.melding_what())),
        Step::Now => {
            let typed = form.hours.peek().trim().to_owned();
            let hours = typed.parse::<u32>().is_ok_and(|hours| hours <= validate::MAX_HOURS);
            must(typed.is_empty() || hours, "hours", w.melding_hours_wrong());
        }
        Step::Carer | Step::Talk | Step::Check => {}
    }
    found
}
