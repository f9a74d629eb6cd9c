//! The one search box: what the app knows, what is the user's own, and an answer where there is one.
//!
//! What every user has (tips, catalogue, contacts, words, screens) is indexed once a language; what is this user's own
//! (voorzieningen, documents, letters, budgets, appointments, what their municipality publishes) at each search, from
//! the rows that the screens may show. Neither is ever written to disk, and nothing of a search is kept.
//! `domain::search` ranks; `docs/search.md` says how.

mod ask;
mod begrippen;
mod library;
#[cfg(test)]
mod tests;

pub(crate) use begrippen::{BegripFile, ScreenFile};
pub(crate) use library::files;

use crate::context::Context;
use crate::views::findable::{self, Own};
use domain::call::view::{FoundKind, FoundView, SearchView};
use domain::call::{AppError, Search};
use domain::search::{self, Hit, Index, Language, Query};
use library::Library;

/// Passages of an answer, at most.
const ANSWERS: usize = 3;

/// Results, at most.
const RESULTS: usize = 30;

/// Documents that are looked at, the best first.
const LOOKED_AT: usize = 200;

/// How much of a question a piece must speak of, by weight, to be an answer to it.
const COVERAGE: f32 = 0.55;

/// The same, of its title and the words to find it by.
const HEAD: f32 = 0.45;

/// A piece that speaks of this much of it needs no such title.
const WHOLE: f32 = 0.85;

/// A second or third answer has at least this much of the points of the first.
const BESIDE: f32 = 0.45;

/// Answers what was typed so far.
///
/// # Errors
/// The store's.
pub async fn search(ctx: &Context, call: Search) -> Result<SearchView, AppError> {
    let cut = call.text.char_indices().nth(search::MAX_TEXT).map_or(call.text.len(), |(at, _)| at);
    let text = call.text.get(..cut).unwrap_or_default().to_owned();
    if text.trim().is_empty() {
        return Ok(nothing());
    }
    let own = findable::own(ctx).await?;
    Ok(find(&own, &text))
}

fn nothing() -> SearchView {
    SearchView { crisis: false, answer: Vec::new(), results: Vec::new(), ask: None }
}

/// What is found, and who to ask where a question has no answer.
fn find(own: &Own, text: &str) -> SearchView {
    let library = Library::of(&own.words);
    let language = Language::of(own.words.language());
    let crisis = library::crisis().is_in(text);
    let query = Query::new(text, language, library::synonyms());
    let mine = Index::new(own.rows.iter().map(|row| row.document.clone()));
    let parts = [library.index(), &mine];
    let search = search::Search::new(&parts, &query);
    let hits = search.hits(LOOKED_AT);
    let row = |hit: &Hit| match hit.part {
        0 => library.row(hit.document),
        _ => own.rows.get(hit.document),
    };
    let found = |hit: &Hit| -> Option<FoundView> {
        let row = row(hit)?;
        Some(FoundView {
            kind: row.kind,
            title: row.document.title.clone(),
            passage: search.passage(hit),
            route: row.route.clone(),
            phone: row.phone.clone(),
            source: row.source.clone(),
            checked_on: row.checked_on,
            language: row.language.clone(),
        })
    };
    let mut answer: Vec<&Hit> = Vec::new();
    let matter = ask::Matter::of(&query, crisis);
    if query.question && matter != ask::Matter::Medisch {
        for hit in hits.iter().filter(|hit| row(hit).is_some_and(|row| answers(row.kind))) {
            let good = hit.coverage >= WHOLE || (hit.coverage >= COVERAGE && hit.head >= HEAD);
            let beside = answer.first().is_none_or(|first| hit.score >= first.score * BESIDE);
            if good && beside && answer.len() < ANSWERS {
                answer.push(hit);
            }
        }
    }
    let others = hits.iter().filter(|hit| !answer.contains(hit)).take(RESULTS);
    let results = others.filter_map(found).collect();
    let unknown = query.question && answer.is_empty();
    let ask = if unknown { ask::desk(own, matter) } else { None };
    let answer = answer.into_iter().filter_map(found).collect();
    SearchView { crisis, answer, results, ask }
}

/// What may be an answer: what has a source and a date, or is somebody to call.
fn answers(kind: FoundKind) -> bool {
    matches!(kind, FoundKind::Tip | FoundKind::Aanbod | FoundKind::Begrip | FoundKind::Contact)
}
