//! What every user has, indexed once a language and kept in memory.

use super::begrippen::{BegripFile, ScreenFile};
use crate::tips::{self, Catalogue, Piece};
use crate::views::findable::Findable;
use crate::{aanbod, tips::paragraphs};
use domain::call::view::FoundKind;
use domain::search::{Crisis, CrisisFile, Document, Index, Language, SynonymFile, Synonyms, plain};
use locales::content::Content;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

include!(concat!(env!("OUT_DIR"), "/search.rs"));

/// A file as it was embedded: path below the repository, and text.
pub(crate) type Embedded = (&'static str, &'static str);

/// The files of the search as they were embedded.
pub(crate) fn files() -> [Embedded; 4] {
    [BEGRIPPEN, SCHERMEN, SYNONIEMEN, CRISISWOORDEN]
}

/// A file of the content; nothing where it cannot be read, which the check of the content holds does not happen.
fn read<T: DeserializeOwned>((path, text): Embedded) -> Option<T> {
    toml::from_str(text)
        .map_err(|error| tracing::error!(path, %error, "a file of the search cannot be read"))
        .ok()
}

/// What people say for what the pages call otherwise.
pub(super) fn synonyms() -> &'static Synonyms {
    static ALL: LazyLock<Synonyms> = LazyLock::new(|| {
        let groups = read::<SynonymFile>(SYNONIEMEN).map(|file| file.group);
        Synonyms::new(&groups.unwrap_or_default())
    });
    &ALL
}

/// Words of danger and despair.
pub(super) fn crisis() -> &'static Crisis {
    static ALL: LazyLock<Crisis> =
        LazyLock::new(|| Crisis::new(&read::<CrisisFile>(CRISISWOORDEN).unwrap_or_default()));
    &ALL
}

/// The documents of one language and their index.
#[derive(Debug)]
pub(super) struct Library {
    rows: Vec<Findable>,
    index: Index,
}

impl Library {
    /// That of the language of these words.
    pub fn of(words: &Content) -> &'static Self {
        static ALL: LazyLock<BTreeMap<&'static str, OnceLock<Library>>> =
            LazyLock::new(|| locales::content::languages().map(|tag| (tag, OnceLock::new())).collect());
        static NONE: LazyLock<Library> = LazyLock::new(|| Library::new(Vec::new()));
        match ALL.get(words.language()) {
            Some(slot) => slot.get_or_init(|| Self::new(rows(words))),
            None => &NONE,
        }
    }

    fn new(rows: Vec<Findable>) -> Self {
        let index = Index::new(rows.iter().map(|row| row.document.clone()));
        Self { rows, index }
    }

    pub fn index(&self) -> &Index {
        &self.index
    }

    pub fn row(&self, place: usize) -> Option<&Findable> {
        self.rows.get(place)
    }
}

/// All that every user has, in the language of these words, or in Dutch where they lack something.
fn rows(words: &Content) -> Vec<Findable> {
    let mut found = Vec::new();
    if let Ok(catalogue) = Catalogue::bundled() {
        for piece in catalogue.pieces() {
            let Piece::Own(tip) = piece else { continue };
            let key = |part: &str| format!("tip-{}-{part}", tip.id);
            let text = paragraphs(&words.get(&key("text")).unwrap_or_default()).join("\n\n");
            let row = told(words, FoundKind::Tip, &key("title"), text, format!("/tips/{}", tip.id));
            let theme = words.get(&format!("theme-{}", tip.theme)).unwrap_or_default();
            found.push(
                row.keys(format!("{} {theme}", plain(&tip.id)))
                    .with_source(Some(tip.source.clone()), tip.checked_on),
            );
        }
    }
    for entry in aanbod::entries() {
        let key = |part: &str| format!("aanbod-{}-{part}", entry.id);
        let word = |part: &str| words.get(&key(part)).unwrap_or_default();
        let text = [word("text"), word("who")].map(|text| paragraphs(&text).join("\n\n")).join("\n\n");
        let row = told(words, FoundKind::Aanbod, &key("title"), text, format!("/aanbod/{}", entry.id));
        found.push(
            row.keys(format!("{} {}", plain(&entry.id), word("search")))
                .with_source(Some(entry.source.clone()), entry.checked_on),
        );
    }
    for (contact, view) in tips::national(words) {
        let hours = view.hours.map(|hours| format!(" {hours}.")).unwrap_or_default();
        let key = format!("contact-{}-name", contact.id);
        let mut row =
            told(words, FoundKind::Contact, &key, format!("{}{hours}", view.text), "/hulp".to_owned());
        row.phone = view.phone;
        found.push(row.keys(plain(&contact.id)).with_source(contact.source.clone(), contact.checked_on));
    }
    for begrip in read::<BegripFile>(BEGRIPPEN).unwrap_or_default().begrip {
        let key = |part: &str| format!("begrip-{}-{part}", begrip.id);
        let text = words.get(&key("text")).unwrap_or_default();
        let row = told(words, FoundKind::Begrip, &key("title"), text, begrip.route.clone());
        found.push(
            row.keys(format!("{} {}", plain(&begrip.id), begrip.keys))
                .with_source(Some(begrip.source), begrip.checked_on),
        );
    }
    for screen in read::<ScreenFile>(SCHERMEN).unwrap_or_default().scherm {
        let key = |part: &str| format!("scherm-{}-{part}", screen.id);
        let text = words.get(&key("text")).unwrap_or_default();
        let row = told(words, FoundKind::Scherm, &key("title"), text, screen.route);
        found.push(row.keys(screen.id));
    }
    found
}

/// A row of our own words, with the language that they are in.
fn told(words: &Content, kind: FoundKind, title: &str, text: String, route: String) -> Findable {
    let translated = words.has(title);
    let language = if translated { Language::of(words.language()) } else { Language::Nl };
    let document =
        Document { title: words.get(title).unwrap_or_default(), keys: String::new(), text, language };
    let said = (!translated).then(|| "nl".to_owned());
    Findable { language: said, ..Findable::new(kind, document, route) }
}
