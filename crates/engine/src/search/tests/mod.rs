//! The measured set, and what the search box answers.

mod questions;
