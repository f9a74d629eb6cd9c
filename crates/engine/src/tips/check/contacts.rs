//! The file of contacts.

use super::super::contacts::{Contact, ContactFile};
use super::{Fault, Problems, Source, line_at, line_with};
use domain::Date;
use std::collections::BTreeSet;

/// Reports what is wrong with the contacts, and answers those that can be read.
pub(super) fn check(source: &Source, today: Date, problems: &mut Problems) -> Vec<Contact> {
    let (file, text) = &source.contacts;
    let contacts = match toml::from_str::<ContactFile>(text) {
        Ok(read) => read.contact,
        Err(error) => {
            let line = error.span().map(|span| line_at(text, span.start));
            problems.error(file, line, Fault::Unreadable(error.message().to_owned()));
            return Vec::new();
        }
    };
    let mut ids = BTreeSet::new();
    for contact in &contacts {
        let line = line_with(text, &format!("\"{}\"", contact.id));
        if !ids.insert(&contact.id) {
            problems.error(file, line, Fault::DuplicateId(contact.id.clone()));
        }
        for address in contact.site.iter().chain(&contact.source) {
            problems.https(file, text, address);
        }
        if !contact.personal && contact.source.is_none() {
            problems.error(file, line, Fault::Missing(format!("source of {}", contact.id)));
        }
        problems.checked_on(file, line, contact.checked_on, today);
    }
    contacts
}
