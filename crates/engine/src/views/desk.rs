//! Where to go at a municipality: its desk, or the organisations that help there.

use super::gemeenten::{self, channel, organisation};
pub(crate) use super::gemeenten::{is_open, opening};
use crate::own::{self, Kind};
use crate::store::Reader;
use crate::sync::record;
use domain::DateTime;
use domain::aanbod::Desk;
use domain::call::AppError;
use domain::call::view::{DeskView, Profile};
use jiff::Timestamp;
use municipal_api::{Gemeente, Organisatie};

/// A municipality's page and the id under which this device knows it.
#[derive(Clone, Debug)]
pub(crate) struct DeskPage {
    pub id: String,
    pub gemeente: Gemeente,
}

/// The page of this municipality, where it is known.
pub(crate) fn page(r: &Reader<'_>, id: &str) -> Result<Option<DeskPage>, AppError> {
    Ok(gemeenten::page(r, id)?.map(|gemeente| DeskPage { id: id.to_owned(), gemeente }))
}

/// The municipality that the user told, or of the first dossier.
pub(crate) fn known(r: &Reader<'_>, now: Timestamp) -> Result<Option<DeskPage>, AppError> {
    let profile: Profile = own::get(r, Kind::Profile, "profile")?.unwrap_or_default();
    let told = profile.gemeente.into_iter();
    let of_dossiers = record::open_dossiers(r, now)?.into_iter().map(|dossier| dossier.gemeente);
    for id in told.chain(of_dossiers) {
        if let Some(found) = page(r, &id)? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// Where to go for something.
pub(crate) fn view(page: Option<&DeskPage>, desk: Desk, now: DateTime) -> DeskView {
    let Some(DeskPage { gemeente: page, .. }) = page else {
        return DeskView {
            gemeente: None,
            name: None,
            channels: Vec::new(),
            organisations: Vec::new(),
            open_now: false,
        };
    };
    let organisations: &[Organisatie] = match desk {
        Desk::Clientondersteuning => &page.clientondersteuning,
        Desk::Vrijwilligers => &page.vrijwilligers,
        Desk::Waardering => page.mantelzorgwaardering.as_slice(),
        Desk::Toegang | Desk::Klachten => &[],
    };
    // Where the municipality names no way of its own for it, its desk knows the way.
    let channels = match desk {
        Desk::Klachten if !page.klachten.is_empty() => &page.klachten,
        _ => &page.kanalen,
    };
    DeskView {
        gemeente: Some(page.naam.clone()),
        name: Some(page.toegang.clone()).filter(|name| !name.is_empty()),
        channels: channels.iter().cloned().map(channel).collect(),
        organisations: organisations.iter().cloned().map(organisation).collect(),
        open_now: is_open(&page.openingstijden, now),
    }
}
