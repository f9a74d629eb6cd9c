//! Today.

use super::held::{self, Held};
use super::{agenda, berichten, pgb, snapshot};
use crate::context::Context;
use crate::{reminders, sync, tips};
use domain::call::view::{Action, DayPart, PgbView, TermCard, TermKind, VandaagView};
use domain::call::{AppError, GetSync, GetVandaag};

/// So many terms and so many items stand on the screen of today. The list of voorzieningen and the agenda have all of them.
const TERMS: usize = 6;
const ITEMS: usize = 12;

/// What matters today: one read of the store, and the tips of the day.
///
/// # Errors
/// The store's.
pub async fn get(ctx: &Context, _: GetVandaag) -> Result<VandaagView, AppError> {
    let sync = sync::get(ctx, GetSync {}).await?;
    let tips = tips::today(ctx).await?;
    let part = DayPart::at(domain::agenda::civil(ctx.now()).time());
    let mut view = snapshot::read(ctx, move |r, snapshot| {
        let held = held::all(snapshot);
        let tomorrow = domain::calendar::plus_days(snapshot.today, 1);
        let purses = pgb::all(snapshot);
        let views = purses.iter().map(|purse| purse.view(snapshot.today));
        let mut pgb: Vec<PgbView> = views.filter(|view| view.until >= snapshot.today).collect();
        pgb.sort_by(|a, b| (a.sufficient, a.until, &a.id).cmp(&(b.sufficient, b.until, &b.id)));
        let mut terms = cards(&held);
        let more_terms = terms.len() > TERMS;
        terms.truncate(TERMS);
        let mut agenda = agenda::items(r, snapshot, &held, snapshot.today, tomorrow)?;
        agenda.truncate(ITEMS);
        Ok(VandaagView {
            today: snapshot.today,
            part,
            name: snapshot.profile.name.clone(),
            sync,
            terms,
            more_terms,
            tips: Vec::new(),
            agenda,
            pgb,
            missed: reminders::missed(r)?,
            unread: berichten::unread(r, snapshot)?,
            voorzieningen: u32::try_from(held.iter().filter(|one| !one.chain().past).count())
                .unwrap_or(u32::MAX),
        })
    })
    .await?;
    view.tips = tips;
    Ok(view)
}

/// The term of each voorziening that runs or is late: what the user can do something about first, then by
/// the day that leads. A last day for bezwaar is left out where all was awarded.
fn cards(held: &[Held<'_>]) -> Vec<TermCard> {
    let mut found: Vec<(bool, TermCard)> = held
        .iter()
        .filter_map(|one| {
            let term = one.chain().term.clone()?;
            let last_day_to_object =
                matches!(term.kind, TermKind::Bezwaar | TermKind::Beroep | TermKind::HogerBeroep);
            if last_day_to_object && !one.chain().adverse {
                return None;
            }
            let card = TermCard {
                voorziening: one.id.to_owned(),
                name: one.name.to_owned(),
                dossier: one.dossier.row.id.clone(),
                person: one.dossier.person(),
                term,
                standing: one.chain().standing.clone(),
            };
            Some((card.term.action == Action::None, card))
        })
        .collect();
    found.sort_by(|(calm_a, a), (calm_b, b)| {
        (calm_a, a.term.leading, &a.name, &a.voorziening).cmp(&(
            calm_b,
            b.term.leading,
            &b.name,
            &b.voorziening,
        ))
    });
    found.into_iter().map(|(_, card)| card).collect()
}
