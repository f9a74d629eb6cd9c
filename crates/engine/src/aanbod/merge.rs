//! The catalogue beside a municipality's own page. What it names under a category stands with that category; what
//! everybody may use, and what has no category, is an entry of its own.

use crate::tips::paragraphs;
use crate::views::desk::{self, DeskPage};
use crate::views::gemeenten::offer;
use domain::aanbod::{Desk, Entry, cost, forms};
use domain::call::view::{AanbodKind, AanbodRow, AanbodView};
use domain::voorziening::Categorie;
use domain::{Date, DateTime};
use locales::content::Content;
use municipal_api::{Aanbod, Gemeente};

/// What the ids of a municipality's own entries begin with.
const LOCAL: &str = "lokaal-";

/// One entry of the joined list.
pub(super) enum Item<'a> {
    /// Of the catalogue, with what the municipality offers of it.
    Known(&'a Entry, Vec<&'a Aanbod>),
    /// Of the municipality alone.
    Local(String, &'a Aanbod),
}

/// All entries. A municipality's order is kept among its own.
pub(super) fn items<'a>(entries: &'a [Entry], gemeente: Option<(&str, &'a Gemeente)>) -> Vec<Item<'a>> {
    let mut found: Vec<Item<'a>> = entries.iter().map(|entry| Item::Known(entry, Vec::new())).collect();
    let Some((id, page)) = gemeente else { return found };
    for (number, aanbod) in page.aanbod.iter().enumerate() {
        let category = category(aanbod).filter(|_| !aanbod.algemeen);
        let home = found.iter_mut().find_map(|item| match item {
            Item::Known(entry, own) if category.is_some() && entry.category() == category => Some(own),
            _ => None,
        });
        match home {
            Some(own) => own.push(aanbod),
            None => found.push(Item::Local(format!("{LOCAL}{id}-{number}"), aanbod)),
        }
    }
    found
}

fn category(aanbod: &Aanbod) -> Option<Categorie> {
    aanbod.categorie.as_deref().and_then(Categorie::from_code)
}

impl<'a> Item<'a> {
    /// What the municipality offers of it.
    pub fn own(&self) -> &[&'a Aanbod] {
        match self {
            Self::Known(_, own) => own,
            Self::Local(_, aanbod) => std::slice::from_ref(aanbod),
        }
    }

    pub fn id(&self) -> &str {
        match self {
            Self::Known(entry, _) => &entry.id,
            Self::Local(id, _) => id,
        }
    }

    pub fn kind(&self) -> AanbodKind {
        match self {
            Self::Known(entry, _) => entry.kind,
            Self::Local(_, aanbod) if aanbod.algemeen => AanbodKind::Algemeen,
            Self::Local(..) => AanbodKind::Maatwerk,
        }
    }

    /// All that a search looks at.
    pub fn haystack(&self, words: &Content) -> String {
        match self {
            Self::Known(entry, own) => {
                let mut text: String =
                    ["title", "text", "who", "search"].map(|part| word(words, entry, part)).join(" ");
                for aanbod in own {
                    text.push_str(&format!(" {} {}", aanbod.naam, aanbod.omschrijving));
                }
                text
            }
            Self::Local(_, aanbod) => {
                let general = if aanbod.algemeen {
                    word_of(words, "algemene-voorziening", "search")
                } else {
                    String::new()
                };
                format!("{} {} {general}", aanbod.naam, aanbod.omschrijving)
            }
        }
    }

    pub fn row(&self, words: &Content) -> AanbodRow {
        let (id, kind) = (self.id().to_owned(), self.kind());
        match self {
            Self::Known(entry, own) => AanbodRow {
                id,
                title: word(words, entry, "title"),
                summary: paragraphs(&word(words, entry, "text")).into_iter().next().unwrap_or_default(),
                kind,
                category: entry.category(),
                names: own.iter().map(|aanbod| aanbod.naam.clone()).collect(),
                local: !own.is_empty(),
            },
            Self::Local(_, aanbod) => AanbodRow {
                id,
                title: aanbod.naam.clone(),
                summary: aanbod.omschrijving.clone(),
                kind,
                category: category(aanbod),
                names: Vec::new(),
                local: true,
            },
        }
    }

    pub fn view(&self, words: &Content, page: Option<&DeskPage>, today: Date, now: DateTime) -> AanbodView {
        let row = self.row(words);
        let kind = row.kind;
        let gemeente = page.map(|page| &page.gemeente);
        let own_sources = gemeente.map(|page| page.bronnen.clone()).unwrap_or_default();
        match self {
            Self::Known(entry, own) => {
                let waardering = gemeente.filter(|_| entry.desk == Desk::Waardering);
                let until = waardering.and_then(|page| page.mantelzorgwaardering.as_ref()?.uiterlijk);
                let local = !own.is_empty();
                AanbodView {
                    paragraphs: paragraphs(&word(words, entry, "text")),
                    who: paragraphs(&word(words, entry, "who")),
                    forms: entry.forms().to_vec(),
                    cost: entry.cost(today),
                    own: own.iter().map(|aanbod| offer((*aanbod).clone())).collect(),
                    desk: desk::view(page, entry.desk, now),
                    until,
                    report: kind == AanbodKind::Maatwerk,
                    urgent: entry.urgent,
                    sources: [entry.source.clone()]
                        .into_iter()
                        .chain(own_sources.into_iter().filter(|_| local))
                        .collect(),
                    checked_on: entry.checked_on,
                    row,
                }
            }
            Self::Local(_, aanbod) => AanbodView {
                paragraphs: if aanbod.algemeen {
                    paragraphs(&word_of(words, "algemene-voorziening", "text"))
                } else {
                    Vec::new()
                },
                who: Vec::new(),
                forms: forms(kind).to_vec(),
                cost: cost(kind, category(aanbod), today),
                own: vec![offer((*aanbod).clone())],
                desk: desk::view(page, Desk::Toegang, now),
                until: None,
                report: kind == AanbodKind::Maatwerk,
                urgent: false,
                sources: own_sources,
                checked_on: gemeente.map_or(today, |page| page.gecontroleerd_op),
                row,
            },
        }
    }
}

fn word(words: &Content, entry: &Entry, part: &str) -> String {
    word_of(words, &entry.id, part)
}

/// In this language, or in Dutch where it is missing.
fn word_of(words: &Content, id: &str, part: &str) -> String {
    let key = format!("aanbod-{id}-{part}");
    words.get(&key).or_else(|| Content::new("nl").get(&key)).unwrap_or_default()
}
