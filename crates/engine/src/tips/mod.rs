//! Tips: what fits this person today, in their language, with the reason.
//!
//! `domain::tips` chooses; here are the files (`content/`), the words (`locales`), what the store knows about the
//! situation, and what the user did with each tip. [`check`] holds the content to its rules.

mod catalogue;
pub mod check;
mod contacts;
pub mod known;
mod local;
mod paper;
mod render;

#[cfg(test)]
mod tests;

pub use catalogue::{Catalogue, Piece};
pub use contacts::{Contact, contacts};
pub(crate) use contacts::{contact, national};
use render::DUTCH;
pub(crate) use render::paragraphs;
pub use render::{Own, REASON_ARGS, row, view};

use crate::context::Context;
use crate::own::{self, Kind};
use crate::print;
use crate::settings;
use crate::store::{Reader, blocking};
use crate::views::{gemeenten, situation};
use documents::letter::Letter;
use domain::call::view::*;
use domain::call::*;
use domain::tips::{History, Past, Ranking, Situation, Step, choose};
use locales::content::Content;
use municipal_api::KanaalSoort;

/// At most this many tips stand on the screen of today.
const TODAY: usize = 3;

/// Bytes of an id, at most.
const MAX_ID: usize = 500;

/// All tips that fit, best first; then what the user saved and fits no more, and last what was put away, so that a
/// mark can be taken back.
pub async fn list(ctx: &Context, call: GetTips) -> Result<TipsView, AppError> {
    let scene = Scene::load(ctx).await?;
    let ranking = scene.ranking();
    let mut themes: Vec<ThemeView> = Vec::new();
    let rows: Vec<TipRow> = ranking.tips.iter().filter_map(|chosen| scene.row(chosen)).collect();
    for theme in domain::tips::TipTheme::ALL {
        let count = rows.iter().filter(|row| row.theme == theme.as_str()).count();
        if count > 0 {
            let name = render::theme(&scene.words, *theme);
            themes.push(ThemeView { id: theme.to_string(), name, count: count as u32 });
        }
    }
    let put_away = ranking.hidden.iter().filter_map(|chosen| scene.row(chosen));
    let mut tips: Vec<TipRow> = rows.into_iter().chain(scene.saved(&ranking)).chain(put_away).collect();
    if let Some(theme) = call.theme {
        tips.retain(|row| row.theme == theme);
    }
    Ok(TipsView { tips, themes })
}

/// One tip, also where it does not fit (a saved tip, a link).
pub async fn get(ctx: &Context, call: GetTip) -> Result<TipView, AppError> {
    open(ctx, &Scene::load(ctx).await?, &call.id).await
}

/// A tip on paper, in the user's language where it has one and the fonts have its script, otherwise in Dutch.
///
/// # Errors
/// `NotFound`; `Internal` where it cannot be printed.
pub async fn print(ctx: &Context, call: PrintTip) -> Result<FileView, AppError> {
    let sheet = sheet(ctx, call).await?;
    let bytes = blocking(move || print::pdf(&sheet)).await?;
    Ok(ctx.files.add("tip.pdf", "application/pdf", bytes))
}

pub(crate) async fn sheet(ctx: &Context, call: PrintTip) -> Result<Letter, AppError> {
    let mut scene = Scene::load(ctx).await?;
    let today = ctx.today();
    let own = paper::sheet(&scene.words, &open(ctx, &scene, &call.id).await?, today);
    let (own, readable) = blocking(move || {
        let readable = print::readable(&own)?;
        Ok((own, readable))
    })
    .await?;
    if readable {
        return Ok(own);
    }
    scene.words = Content::new(DUTCH);
    Ok(paper::sheet(&scene.words, &open(ctx, &scene, &call.id).await?, today))
}

async fn open(ctx: &Context, scene: &Scene, id: &str) -> Result<TipView, AppError> {
    let piece = scene.catalogue.piece(id).ok_or(ErrorCode::NotFound)?;
    let ranking = scene.ranking();
    let chosen = ranking.tips.iter().chain(&ranking.hidden).find(|one| scene.catalogue.id(one.place) == id);
    let row = match chosen.and_then(|chosen| scene.row(chosen)) {
        Some(row) => row,
        None => scene.unfit(id).ok_or(ErrorCode::NotFound)?,
    };
    let mut own = Own { phone: scene.phone.clone(), letters: Vec::new() };
    for step in &piece.tip().steps {
        if let Step::Brief { letter } = *step {
            let now = ctx.now();
            let screen = ctx.read(move |r| situation::letter(r, now, letter)).await?;
            own.letters.extend(screen.map(|screen| (letter, screen)));
        }
    }
    Ok(view(&scene.words, piece, row, &own))
}

/// What the user did with a tip.
pub async fn mark(ctx: &Context, call: MarkTip) -> Result<(), AppError> {
    // A local tip may be gone from its page by now; its mark may stay.
    let local = call.id.starts_with(local::PREFIX) && call.id.len() <= MAX_ID;
    if !local && Catalogue::bundled()?.piece(&call.id).is_none() {
        return Err(ErrorCode::NotFound.into());
    }
    let (now, today) = (ctx.now(), ctx.today());
    ctx.write(move |w| {
        let mut history = History::default();
        if let Some(past) = own::get::<Past>(w, Kind::TipMark, &call.id)? {
            history.insert(call.id.clone(), past);
        }
        history.mark(&call.id, call.mark, today);
        match history.get(&call.id) {
            Some(past) => own::save(w, now, Kind::TipMark, &call.id, past),
            None => Ok(false),
        }
    })
    .await?;
    ctx.changed(Topic::Tips);
    Ok(())
}

/// The tips of the day, at most three. Notes that they were shown, so that others get their turn tomorrow; all day
/// the choice stays the same.
pub async fn today(ctx: &Context) -> Result<Vec<TipRow>, AppError> {
    let mut scene = Scene::load(ctx).await?;
    let ranking = scene.ranking();
    let chosen = &ranking.tips[..ranking.tips.len().min(TODAY)];
    let rows: Vec<TipRow> = chosen.iter().filter_map(|chosen| scene.row(chosen)).collect();
    let (now, today) = (ctx.now(), ctx.today());
    let noted: Vec<(String, Past)> = rows
        .iter()
        .filter(|row| scene.history.show(&row.id, today))
        .map(|row| row.id.clone())
        .collect::<Vec<_>>()
        .into_iter()
        .filter_map(|id| scene.history.get(&id).cloned().map(|past| (id, past)))
        .collect();
    if !noted.is_empty() {
        ctx.write(move |w| {
            for (id, past) in &noted {
                own::save(w, now, Kind::TipMark, id, past)?;
            }
            Ok(())
        })
        .await?;
    }
    Ok(rows)
}

/// All that a choice needs, read at one moment.
struct Scene {
    catalogue: Catalogue,
    words: Content,
    situation: Situation,
    history: History,
    /// The number of the person's own municipality.
    phone: Option<String>,
}

impl Scene {
    async fn load(ctx: &Context) -> Result<Self, AppError> {
        let now = ctx.now();
        let (settings, history, situation, catalogue, phone) = ctx
            .read(move |r| {
                let settings: Settings = own::get(r, Kind::Settings, "settings")?.unwrap_or_default();
                let situation = situation::read(r, now)?;
                let phone = phone(r, &situation)?;
                let catalogue = catalogue(r, &situation)?;
                Ok((settings, history(r)?, situation, catalogue, phone))
            })
            .await?;
        let words = Content::new(&settings::language(ctx, &settings));
        Ok(Self { catalogue, words, situation, history, phone })
    }

    fn ranking(&self) -> Ranking {
        choose(self.catalogue.rules(), &self.situation, &self.history)
    }

    fn row(&self, chosen: &domain::tips::Chosen) -> Option<TipRow> {
        row(&self.words, &self.catalogue, &self.situation, chosen)
    }

    /// A row for a tip that does not fit today.
    fn unfit(&self, id: &str) -> Option<TipRow> {
        let mark = self.history.mark_of(id);
        Some(render::plain_row(&self.words, self.catalogue.piece(id)?, mark))
    }

    /// Saved tips that fit no more.
    fn saved(&self, ranking: &Ranking) -> Vec<TipRow> {
        let fits = |id: &str| ranking.tips.iter().any(|one| self.catalogue.id(one.place) == id);
        let saved = self.history.iter().filter(|(id, past)| past.mark == TipMark::Saved && !fits(id));
        saved.filter_map(|(id, _)| self.unfit(id)).collect()
    }
}

/// What was shown and marked.
fn history(r: &Reader<'_>) -> Result<History, AppError> {
    let mut history = History::default();
    for (id, past) in own::list::<Past>(r, Kind::TipMark)? {
        history.insert(id, past);
    }
    Ok(history)
}

/// Our tips, and those of this person's municipalities, as they published them or as the app brings them along.
fn catalogue(r: &Reader<'_>, situation: &Situation) -> Result<Catalogue, AppError> {
    let own = Catalogue::bundled()?;
    let mut pages = Vec::new();
    for id in situation.gemeenten() {
        pages.extend(
            gemeenten::page(r, id)?.filter(|page| !page.tips.is_empty()).map(|page| (id.as_str(), page)),
        );
    }
    Ok(match pages.is_empty() {
        true => own.clone(),
        false => own.with_local(pages.iter().map(|(id, page)| (*id, page))),
    })
}

/// The number of the first municipality of this person that has one.
fn phone(r: &Reader<'_>, situation: &Situation) -> Result<Option<String>, AppError> {
    for id in situation.gemeenten() {
        let channels = gemeenten::page(r, id)?.map(|page| page.kanalen).unwrap_or_default();
        if let Some(channel) = channels.into_iter().find(|channel| channel.soort == KanaalSoort::Telefoon) {
            return Ok(Some(channel.waarde));
        }
    }
    Ok(None)
}
