//! The parts that screens are made of: one file each.

mod badge;
mod banner;
mod button;
mod card;
mod choice;
mod date_field;
mod dialog;
mod empty_state;
mod error_view;
mod errors;
mod field;
mod icon;
mod loading;
mod person;
mod sign_in;
mod step_list;
mod term;
mod toast;

pub use badge::{Badge, StageBadge, TermBadge, Tone, term_tone};
pub use banner::Banner;
pub use button::{Button, ButtonKind, LinkButton, OutLink};
pub use card::{Card, CardLink, Section};
pub use choice::{Check, Choice, ChoiceOption, SelectField};
pub use date_field::DateField;
pub use dialog::Dialog;
pub use empty_state::EmptyState;
pub use error_view::ErrorView;
pub use errors::{Errors, use_errors};
pub use field::{MoneyField, TextArea, TextField};
pub use icon::{Icon, IconName};
pub use loading::Loading;
pub use person::{PersonTag, dossier_name, dossiers, use_dossiers};
pub use sign_in::SignInButton;
pub use step_list::StepList;
pub use term::TermCardView;
pub use toast::{Toasts, toast, toast_undo};

use std::cell::Cell;

/// A fresh id for linking a label, a hint and an error to a field.
fn fresh_id() -> String {
    thread_local!(static NEXT: Cell<u32> = const { Cell::new(0) });
    let id = NEXT.get();
    NEXT.set(id.wrapping_add(1));
    format!("veld-{id}")
}
