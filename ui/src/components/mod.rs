//! The parts that screens are made of: one file each. Most are plain functions; a component has a scope of its own,
//! with code of its own, and only what keeps state or runs effects needs one.

mod badge;
mod banner;
mod button;
mod card;
mod choice;
mod dialog;
mod empty_state;
mod error_view;
mod errors;
mod field;
mod file_pick;
mod icon;
mod loading;
mod person;
mod sign_in;
mod standing;
mod step_list;
#[cfg(test)]
mod styles;
mod term;
mod toast;

pub use badge::{Tone, badge, stage_badge, term_badge, term_tone};
pub use banner::{banner, banner_live};
pub use button::{Button, ButtonKind, button, link_button, out_link, submit_button};
pub use card::{card_link, chevron, section_head};
pub use choice::{ChoiceOption, check, choice, select};
pub use dialog::Dialog;
pub use empty_state::empty_state;
pub use error_view::error_view;
pub use errors::{Errors, use_errors};
pub use field::{date_field, money_field, text_area, text_field};
pub use file_pick::{Sending, use_calendar_pick, use_pick, use_table_pick};
pub use icon::{IconName, icon};
pub use loading::loading;
pub use person::{dossier_name, dossiers, not_allowed, person_tag, use_dossiers};
pub use sign_in::SignInButton;
pub use standing::standing_card;
pub use step_list::step_list;
pub use term::term_card;
pub use toast::{Toasts, hand_over, toast, toast_undo};
