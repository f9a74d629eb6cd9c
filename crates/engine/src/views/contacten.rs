//! Whom to call.

use super::{gemeenten, snapshot};
use crate::context::Context;
use crate::own::{self, Kind};
use crate::{settings, tips};
use domain::call::view::{ContactView, Settings};
use domain::call::{AppError, GetContacten};
use locales::content::Content;
use municipal_api::{Gemeente, Kanaal, KanaalSoort, Organisatie};
use std::collections::BTreeSet;

/// For danger first, then the municipalities of this person's dossiers, then national ones. Answered while
/// locked too: then the municipality is not known.
///
/// # Errors
/// The store's.
pub async fn list(ctx: &Context, _: GetContacten) -> Result<Vec<ContactView>, AppError> {
    let (settings, pages) = snapshot::read(ctx, |r, snapshot| {
        let settings: Settings = own::get(r, Kind::Settings, "settings")?.unwrap_or_default();
        let told = snapshot.profile.gemeente.iter();
        let of_dossiers = snapshot.dossiers.iter().filter_map(|dossier| dossier.row.gemeente.as_ref());
        let ids: BTreeSet<&String> = told.chain(of_dossiers).collect();
        let mut pages = Vec::new();
        for id in ids {
            pages.extend(gemeenten::page(r, id)?);
        }
        Ok((settings, pages))
    })
    .await?;
    let words = Content::new(&settings::language(ctx, &settings));
    let (mut found, others): (Vec<ContactView>, Vec<ContactView>) =
        tips::contacts(&words).into_iter().partition(|contact| contact.crisis);
    found.extend(pages.iter().flat_map(local));
    found.extend(others);
    Ok(found)
}

/// The desk of a municipality and who helps there, as it says itself.
pub(super) fn local(page: &Gemeente) -> Vec<ContactView> {
    let note = page.kanalen.iter().find_map(|kanaal| kanaal.toelichting.clone()).unwrap_or_default();
    let name =
        if page.toegang.is_empty() { page.naam.clone() } else { format!("{}, {}", page.toegang, page.naam) };
    let mut found = vec![contact(page, page.id.clone(), name, note, &page.kanalen)];
    let helpers = page.clientondersteuning.iter().chain(&page.vrijwilligers);
    found.extend(helpers.enumerate().map(|(index, organisation): (usize, &Organisatie)| {
        let id = format!("{}-{index}", page.id);
        contact(page, id, organisation.naam.clone(), organisation.omschrijving.clone(), &organisation.kanalen)
    }));
    found
}

fn contact(page: &Gemeente, id: String, name: String, text: String, kanalen: &[Kanaal]) -> ContactView {
    let first = |soort: KanaalSoort| kanalen.iter().find(|k| k.soort == soort).map(|k| k.waarde.clone());
    ContactView {
        id: format!("gemeente-{id}"),
        name,
        text,
        phone: first(KanaalSoort::Telefoon),
        // Only an address that a browser may open.
        site: first(KanaalSoort::Website).filter(|site| site.starts_with("https://")),
        hours: None,
        crisis: false,
        local: true,
        gemeente: Some(page.id.clone()),
        checked_on: page.gecontroleerd_op,
    }
}
