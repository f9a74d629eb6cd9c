//! Whom to call: one file, one number for each, used by the tips and by the screen of help.

use super::catalogue;
use domain::Date;
use domain::call::view::ContactView;
use locales::content::Content;
use serde::Deserialize;
use std::sync::LazyLock;

/// A contact of `content/contacten.toml`. Its words are `contact-<id>-name`, `contact-<id>-text` and, where hours are
/// known, `contact-<id>-hours`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Its id.
    pub id: String,
    /// Phone as shown; none where no number is certain or each person has another.
    #[serde(default)]
    pub phone: Option<String>,
    /// https address.
    #[serde(default)]
    pub site: Option<String>,
    /// In danger or crisis: shown first.
    #[serde(default)]
    pub crisis: bool,
    /// Each person has an own one (the municipality, the huisarts).
    #[serde(default)]
    pub personal: bool,
    /// Where number and site come from, https; none for a personal one.
    #[serde(default)]
    pub source: Option<String>,
    /// When a person last checked them there.
    pub checked_on: Date,
}

/// The file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ContactFile {
    pub contact: Vec<Contact>,
}

/// All contacts, in the order of the file.
pub(super) fn all() -> &'static [Contact] {
    static ALL: LazyLock<Vec<Contact>> = LazyLock::new(|| {
        let (path, text) = catalogue::contacts_file();
        let read: Result<ContactFile, _> = toml::from_str(text);
        read.map(|file| file.contact).unwrap_or_else(|error| {
            tracing::error!(path, %error, "the contacts cannot be read");
            Vec::new()
        })
    });
    &ALL
}

/// The contact with this id.
pub(super) fn find(id: &str) -> Option<&'static Contact> {
    all().iter().find(|contact| contact.id == id)
}

/// The national contacts in the language of these words: for danger first, then in the order of the file. The
/// municipality's own desks come from the municipality.
pub fn contacts(words: &Content) -> Vec<ContactView> {
    let mut views: Vec<ContactView> =
        all().iter().filter(|contact| !contact.personal).map(|contact| view(words, contact)).collect();
    views.sort_by_key(|view| !view.crisis);
    views
}

/// The contact with this id, also one that each person has of their own.
pub(crate) fn contact(words: &Content, id: &str) -> Option<ContactView> {
    find(id).map(|contact| view(words, contact))
}

/// The national contacts with what their file says, in its order.
pub(crate) fn national(words: &Content) -> impl Iterator<Item = (&'static Contact, ContactView)> {
    all().iter().filter(|contact| !contact.personal).map(|contact| (contact, view(words, contact)))
}

fn view(words: &Content, contact: &Contact) -> ContactView {
    let word = |part: &str| words.get(&format!("contact-{}-{part}", contact.id));
    ContactView {
        id: contact.id.clone(),
        name: word("name").unwrap_or_else(|| contact.id.clone()),
        text: word("text").unwrap_or_default(),
        phone: contact.phone.clone(),
        site: contact.site.clone(),
        hours: word("hours"),
        crisis: contact.crisis,
        local: false,
        gemeente: None,
        checked_on: contact.checked_on,
    }
}
