//! What exists: the catalogue of the files in `content/voorzieningen/`, joined with what a municipality offers under
//! its own names.

mod catalogue;
mod merge;
mod search;
#[cfg(test)]
mod tests;

pub(crate) use catalogue::{entries, files};

use crate::context::Context;
use crate::own::{self, Kind};
use crate::settings;
use crate::store::Reader;
use crate::views::desk::{self, DeskPage};
use domain::call::view::{AanbodList, AanbodView, Settings};
use domain::call::{AppError, ErrorCode, GetAanbod, GetAanbodEntry};
use locales::content::Content;
use merge::Item;
use municipal_api::{Aanbod, Gemeente};

/// The catalogue, or what of it fits a search: what the municipality names itself first.
///
/// # Errors
/// The store's.
pub async fn list(ctx: &Context, call: GetAanbod) -> Result<AanbodList, AppError> {
    let scene = Scene::load(ctx, call.gemeente).await?;
    let wanted = search::Query::new(&call.query);
    let mut rows = Vec::new();
    for item in scene.items() {
        let kind = call.kind.is_none_or(|kind| item.kind() == kind);
        if kind && wanted.fits(&item.haystack(&scene.words)) {
            rows.push(item.row(&scene.words));
        }
    }
    rows.sort_by_key(|row| (!row.local, row.kind, row.category.is_none(), row.category));
    let page = scene.page.as_ref();
    Ok(AanbodList {
        rows,
        gemeente: page.map(|page| page.gemeente.naam.clone()),
        checked_on: page.map(|page| page.gemeente.gecontroleerd_op),
    })
}

/// One entry with all that is known.
///
/// # Errors
/// `NotFound` for an id that neither the catalogue nor the municipality's page has; the store's.
pub async fn get(ctx: &Context, call: GetAanbodEntry) -> Result<AanbodView, AppError> {
    let scene = Scene::load(ctx, call.gemeente).await?;
    let item = scene.items().into_iter().find(|item| item.id() == call.id).ok_or(ErrorCode::NotFound)?;
    Ok(item.view(&scene.words, scene.page.as_ref(), ctx.today(), ctx.local()))
}

/// What a municipality offers under a name of its own, each with the id of the entry where it stands.
pub(crate) fn offers(page: &Gemeente) -> Vec<(String, &Aanbod)> {
    let mut found = Vec::new();
    for item in merge::items(entries(), Some((&page.id, page))) {
        let id = item.id().to_owned();
        found.extend(item.own().iter().map(|offer| (id.clone(), *offer)));
    }
    found
}

/// What every answer starts from.
struct Scene {
    words: Content,
    page: Option<DeskPage>,
}

impl Scene {
    async fn load(ctx: &Context, gemeente: Option<String>) -> Result<Self, AppError> {
        let now = ctx.now();
        let (settings, page) = ctx
            .read(move |r| {
                let settings: Settings = own::get(r, Kind::Settings, "settings")?.unwrap_or_default();
                Ok((settings, page(r, gemeente, now)?))
            })
            .await?;
        Ok(Self { words: Content::new(&settings::language(ctx, &settings)), page })
    }

    fn items(&self) -> Vec<Item<'_>> {
        let gemeente: Option<(&str, &Gemeente)> =
            self.page.as_ref().map(|page| (page.id.as_str(), &page.gemeente));
        merge::items(entries(), gemeente)
    }
}

fn page(
    r: &Reader<'_>,
    gemeente: Option<String>,
    now: jiff::Timestamp,
) -> Result<Option<DeskPage>, AppError> {
    match gemeente {
        Some(id) => desk::page(r, &id),
        None => desk::known(r, now),
    }
}
