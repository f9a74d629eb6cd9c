//! What the search box finds of the user's own: the rows that the screens show, and nothing else. What a
//! gemachtigde may not see is not among them.

use super::snapshot::{self, Snapshot};
use super::{agenda, contacten, documenten, gemeenten, held, pgb};
use crate::context::Context;
use crate::own::{self, Kind};
use crate::store::Reader;
use crate::tips::{Catalogue, Piece};
use crate::{aanbod, settings};
use domain::Date;
use domain::calendar::plus_days;
use domain::call::AppError;
use domain::call::view::{AgendaKind, ContactView, FoundKind, Settings};
use domain::search::{Document, Language};
use domain::voorziening::Categorie;
use locales::content::Content;
use municipal_api::Gemeente;
use std::collections::BTreeSet;

/// The language of what municipalities write.
const DUTCH: &str = "nl";

/// So many days ahead the next time of what repeats is looked for.
const SOON: i64 = 366;

/// A row that can be found.
#[derive(Clone, Debug)]
pub(crate) struct Findable {
    pub kind: FoundKind,
    pub document: Document,
    /// The path of its screen.
    pub route: String,
    pub phone: Option<String>,
    pub source: Option<String>,
    pub checked_on: Option<Date>,
    /// The language of its words, where that is not the one in use.
    pub language: Option<String>,
}

impl Findable {
    pub fn new(kind: FoundKind, document: Document, route: String) -> Self {
        Self { kind, document, route, phone: None, source: None, checked_on: None, language: None }
    }

    pub fn keys(mut self, keys: String) -> Self {
        self.document.keys = keys;
        self
    }

    pub fn with_source(mut self, source: Option<String>, checked_on: Date) -> Self {
        self.source = source.filter(|source| source.starts_with("https://"));
        self.checked_on = Some(checked_on);
        self
    }

    fn dutch(mut self, words: &Content) -> Self {
        self.language = (words.language() != DUTCH).then(|| DUTCH.to_owned());
        self
    }
}

/// A row of Dutch words, as municipalities and letters have.
fn row(kind: FoundKind, title: &str, text: String, route: String) -> Findable {
    let (title, keys) = (title.to_owned(), String::new());
    Findable::new(kind, Document { title, keys, text, language: Language::Nl }, route)
}

/// What a search starts from.
#[derive(Debug)]
pub(crate) struct Own {
    /// The words of the language in use.
    pub words: Content,
    /// All rows of this user.
    pub rows: Vec<Findable>,
    /// The desk of their municipality: the one that they told, else that of the first dossier.
    pub desk: Option<ContactView>,
}

/// Reads what is this user's own.
///
/// # Errors
/// The store's.
pub(crate) async fn own(ctx: &Context) -> Result<Own, AppError> {
    let context = ctx.clone();
    snapshot::read(ctx, move |r, snapshot| {
        let settings: Settings = own::get(r, Kind::Settings, "settings")?.unwrap_or_default();
        let words = Content::new(&settings::language(&context, &settings));
        let pages = pages(r, snapshot)?;
        let desk = pages.first().and_then(|page| contacten::local(page).into_iter().next());
        let mut rows = rows(r, snapshot, &words)?;
        rows.extend(pages.iter().flat_map(|page| published(page, &words)));
        Ok(Own { words, rows, desk })
    })
    .await
}

fn rows(r: &Reader<'_>, snapshot: &Snapshot, words: &Content) -> Result<Vec<Findable>, AppError> {
    let mut found = Vec::new();
    let held = held::all(snapshot);
    for one in &held {
        let route = format!("/voorzieningen/{}", one.id);
        let person = one.dossier.person().unwrap_or_default();
        let kind = one.facts.category.map(|category| category_words(words, category)).unwrap_or_default();
        let number = one.reference().unwrap_or_default();
        let supplier = one.wire.and_then(|v| v.leverancier.clone()).unwrap_or_default();
        let text = sentences(&[&person, &supplier, &number]);
        found.push(row(FoundKind::Voorziening, one.name, text, route.clone()).keys(kind));
        for letter in &one.letters {
            let text = sentences(&[&letter.sender, letter.reference.as_deref().unwrap_or_default(), &person]);
            found.push(row(FoundKind::Brief, &letter.subject, text, route.clone()));
        }
    }
    for dossier in &snapshot.dossiers {
        let person = dossier.person().unwrap_or_default();
        for document in documenten::rows(r, snapshot, dossier, None)? {
            let route = format!("/documenten/{}", document.id);
            found.push(row(FoundKind::Document, &document.title, person.clone(), route));
        }
    }
    for purse in pgb::all(snapshot) {
        let view = purse.view(snapshot.today);
        let route = format!("/pgb/{}", view.id);
        let text = view.person.unwrap_or_default();
        found.push(
            row(FoundKind::Pgb, &view.name, text, route).keys("pgb budget persoonsgebonden".to_owned()),
        );
    }
    // One that repeats is found once: the next time that it is.
    let soon = snapshot.today..=plus_days(snapshot.today, SOON);
    let mut entries = agenda::entries(r, snapshot, &held, &soon)?;
    entries.sort_by_key(|entry| entry.item.date);
    let mut seen = BTreeSet::new();
    for item in entries.into_iter().map(|entry| entry.item) {
        if item.title.is_empty() || item.series.as_ref().is_some_and(|series| !seen.insert(series.clone())) {
            continue;
        }
        let part = |text: &Option<String>| text.clone().unwrap_or_default();
        let text = sentences(&[
            &part(&item.with),
            &part(&item.driver),
            &part(&item.place),
            &part(&item.person),
            &part(&item.notes),
        ]);
        let route = match item.kind {
            AgendaKind::Eigen => format!("/agenda/{}/{}", item.date, item.id),
            _ => "/agenda".to_owned(),
        };
        found.push(row(FoundKind::Afspraak, &item.title, text, route).keys(item.date.to_string()));
    }
    Ok(found)
}

/// What a municipality publishes: who to call, its own offers, its tips.
fn published(page: &Gemeente, words: &Content) -> Vec<Findable> {
    let source = || page.bronnen.iter().find(|source| source.starts_with("https://")).cloned();
    let mut found = Vec::new();
    for contact in contacten::local(page) {
        let mut one = row(FoundKind::Contact, &contact.name, contact.text, "/hulp".to_owned());
        one.phone = contact.phone;
        found.push(one.keys(page.naam.clone()).with_source(source(), page.gecontroleerd_op));
    }
    for (id, offer) in aanbod::offers(page) {
        let one = row(FoundKind::Aanbod, &offer.naam, offer.omschrijving.clone(), format!("/aanbod/{id}"));
        found.push(one.with_source(source(), page.gecontroleerd_op));
    }
    if let Ok(bundled) = Catalogue::bundled() {
        for piece in bundled.with_local([(page.id.as_str(), page)]).pieces() {
            let Piece::Local(tip, said) = piece else { continue };
            let route = format!("/tips/{}", tip.id.replace('/', "%2F"));
            let one = row(FoundKind::Tip, &said.title, said.paragraphs.join("\n\n"), route);
            found.push(one.with_source(Some(tip.source.clone()), tip.checked_on));
        }
    }
    found.into_iter().map(|one| one.dutch(words)).collect()
}

/// The pages of this person's municipalities, each once: the one that they told first.
fn pages(r: &Reader<'_>, snapshot: &Snapshot) -> Result<Vec<Gemeente>, AppError> {
    let told = snapshot.profile.gemeente.iter();
    let of_dossiers = snapshot.dossiers.iter().filter_map(|dossier| dossier.row.gemeente.as_ref());
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for id in told.chain(of_dossiers).filter(|id| seen.insert(id.as_str())) {
        found.extend(gemeenten::page(r, id)?);
    }
    Ok(found)
}

/// How the catalogue names a category, so that a scootmobiel is found by what it is.
fn category_words(words: &Content, category: Categorie) -> String {
    let entry = aanbod::entries().iter().find(|entry| entry.category() == Some(category));
    entry.and_then(|entry| words.get(&format!("aanbod-{}-title", entry.id))).unwrap_or_default()
}

fn sentences(parts: &[&str]) -> String {
    let parts: Vec<String> = parts
        .iter()
        .map(|part| part.trim())
        .filter(|part| !part.is_empty())
        .map(|part| format!("{part}."))
        .collect();
    parts.join(" ")
}
