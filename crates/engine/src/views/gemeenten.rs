//! Municipalities: what they publish, or what the app brings along before they are connected.

use super::hidden::category;
use crate::context::Context;
use crate::store::{Reader, Table};
use crate::sync::record::{self, AccountRecord, GemeenteRecord};
use domain::DateTime;
use domain::call::view::{ChannelView, GemeenteRow, GemeenteView, OfferView, OpeningView};
use domain::call::{AppError, ErrorCode, GetGemeente, GetGemeenten};
use municipal_api::{Aanbod, Gemeente, Kanaal, KanaalSoort, Openingstijd, Organisatie};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

include!(concat!(env!("OUT_DIR"), "/gemeenten.rs"));

/// The pages of `content/gemeenten/`, in order of name.
pub(crate) fn bundled() -> &'static [Gemeente] {
    static ALL: LazyLock<Vec<Gemeente>> = LazyLock::new(|| {
        let mut pages: Vec<Gemeente> = GEMEENTEN
            .iter()
            .filter_map(|(file, text)| {
                read_page(text)
                    .map_err(|error| tracing::error!(file, %error, "a municipality cannot be read"))
                    .ok()
            })
            .collect();
        pages.sort_by(|a, b| a.naam.cmp(&b.naam));
        pages
    });
    &ALL
}

/// A page as the app brings it along: all but how to sign in, which whoever connects it knows.
fn read_page(text: &str) -> Result<Gemeente, toml::de::Error> {
    let mut table: toml::Table = toml::from_str(text)?;
    table.entry("aanmelden").or_insert_with(|| {
        let mut aanmelden = toml::Table::new();
        aanmelden.insert("issuer".into(), String::new().into());
        aanmelden.insert("clientId".into(), String::new().into());
        aanmelden.insert("scopes".into(), toml::value::Array::new().into());
        aanmelden.into()
    });
    table.try_into()
}

/// What is known of a municipality: its own page as it was last read, or what the app brings along.
///
/// # Errors
/// The store's.
pub(crate) fn page(r: &Reader<'_>, id: &str) -> Result<Option<Gemeente>, AppError> {
    let kept = record::gemeente(r, id)?.and_then(|kept| kept.gemeente().ok());
    Ok(kept.or_else(|| bundled().iter().find(|page| page.id == id).cloned()))
}

/// The colours that the screens get: those of the only municipality that somebody signed in at; of several, of the one
/// that is in the profile. What cannot be read well is not among them.
///
/// # Errors
/// The store's.
pub(crate) fn colours(r: &Reader<'_>, own: Option<&str>) -> Result<String, AppError> {
    let accounts = r.list::<AccountRecord>(Table::Sessies, &[])?;
    let several = accounts.len() > 1;
    for (id, _) in accounts {
        let page = record::gemeente(r, &id)?.and_then(|kept| kept.gemeente().ok());
        let Some(page) = page.filter(|page| !several || own.is_some_and(|own| own == id || own == page.id))
        else {
            continue;
        };
        return Ok(page.huisstijl.map(|style| style.declaraties()).unwrap_or_default());
    }
    Ok(String::new())
}

/// The municipalities to choose from: first those that can be connected. Answered while locked too.
///
/// # Errors
/// The store's.
pub async fn list(ctx: &Context, _: GetGemeenten) -> Result<Vec<GemeenteRow>, AppError> {
    let signed_in = ctx.live.signed_in(ctx.now());
    let (accounts, pages) = ctx
        .read(|r| {
            let accounts: BTreeSet<String> =
                r.list::<AccountRecord>(Table::Sessies, &[])?.into_iter().map(|(id, _)| id).collect();
            let kept = r.list::<GemeenteRecord>(Table::Gemeenten, &[])?;
            let pages: BTreeMap<String, Gemeente> =
                kept.into_iter().filter_map(|(id, record)| Some((id, record.gemeente().ok()?))).collect();
            Ok((accounts, pages))
        })
        .await?;
    let mut rows: Vec<GemeenteRow> = Vec::new();
    let mut known: BTreeSet<&str> = BTreeSet::new();
    for gateway in &ctx.config.gateways {
        let page = pages.get(&gateway.id);
        known.extend([gateway.id.as_str()]);
        known.extend(page.map(|page| page.id.as_str()));
        rows.push(GemeenteRow {
            id: gateway.id.clone(),
            name: page.map_or_else(|| gateway.name.clone(), |page| page.naam.clone()),
            connected: accounts.contains(&gateway.id) || signed_in.contains_key(&gateway.id),
            connectable: true,
        });
    }
    rows.extend(bundled().iter().filter(|page| !known.contains(page.id.as_str())).map(|page| GemeenteRow {
        id: page.id.clone(),
        name: page.naam.clone(),
        connected: false,
        connectable: false,
    }));
    Ok(rows)
}

/// All that one publishes. Answered while locked too.
///
/// # Errors
/// `NotFound` for one that neither is connected nor comes with the app; the store's.
pub async fn get(ctx: &Context, call: GetGemeente) -> Result<GemeenteView, AppError> {
    let local = ctx.local();
    let page = ctx.read(move |r| page(r, &call.id).map(|page| page.map(|page| (call.id, page)))).await?;
    let (id, page) = page.ok_or(ErrorCode::NotFound)?;
    Ok(GemeenteView {
        id,
        open_now: is_open(&page.openingstijden, local),
        name: page.naam,
        toegang: page.toegang,
        channels: page.kanalen.into_iter().map(channel).collect(),
        opening: page.openingstijden.iter().map(opening).collect(),
        clientondersteuning: page.clientondersteuning.into_iter().map(organisation).collect(),
        vrijwilligers: page.vrijwilligers.into_iter().map(organisation).collect(),
        klachten: page.klachten.into_iter().map(channel).collect(),
        aanbod: page.aanbod.into_iter().map(offer).collect(),
        waardering: page.mantelzorgwaardering.map(organisation),
        stappen: page.stappen,
        eigen_bijdrage: page.eigen_bijdrage,
        checked_on: page.gecontroleerd_op,
        sources: page.bronnen,
    })
}

/// True where the desk is open without an appointment. On public holidays it is closed.
pub(crate) fn is_open(hours: &[Openingstijd], now: DateTime) -> bool {
    let weekday = now.date().weekday().to_monday_one_offset();
    domain::calendar::holiday(now.date()).is_none()
        && hours.iter().any(|hours| {
            i8::try_from(hours.dag) == Ok(weekday)
                && !hours.op_afspraak
                && (hours.van..hours.tot).contains(&now.time())
        })
}

pub(super) fn channel(kanaal: Kanaal) -> ChannelView {
    let kind = match kanaal.soort {
        KanaalSoort::Telefoon => "telefoon".to_owned(),
        KanaalSoort::Balie => "balie".to_owned(),
        KanaalSoort::Website => "website".to_owned(),
        KanaalSoort::Chat => "chat".to_owned(),
        KanaalSoort::Post => "post".to_owned(),
        KanaalSoort::Email => "email".to_owned(),
        KanaalSoort::Other(other) => other,
    };
    ChannelView { kind, value: kanaal.waarde, note: kanaal.toelichting }
}

pub(crate) fn opening(hours: &Openingstijd) -> OpeningView {
    OpeningView { day: hours.dag, from: hours.van, until: hours.tot, by_appointment: hours.op_afspraak }
}

pub(super) fn organisation(organisation: Organisatie) -> OfferView {
    OfferView {
        name: organisation.naam,
        text: organisation.omschrijving,
        general: true,
        category: None,
        channels: organisation.kanalen.into_iter().map(channel).collect(),
    }
}

pub(crate) fn offer(aanbod: Aanbod) -> OfferView {
    OfferView {
        name: aanbod.naam,
        text: aanbod.omschrijving,
        general: aanbod.algemeen,
        category: category(aanbod.categorie.as_deref()),
        channels: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_that_the_app_brings_along_can_be_read() {
        assert_eq!(bundled().len(), GEMEENTEN.len());
        let ids: Vec<&str> = bundled().iter().map(|page| page.id.as_str()).collect();
        assert_eq!(ids, ["assen", "emmen"]);
        for page in bundled() {
            assert!(!page.kanalen.is_empty() && !page.aanbod.is_empty() && !page.stappen.is_empty());
            let codes = page.aanbod.iter().filter_map(|aanbod| aanbod.categorie.as_deref());
            assert!(codes.into_iter().all(|code| category(Some(code)).is_some()), "{}", page.id);
        }
    }

    #[test]
    fn a_desk_is_open_in_its_hours_and_closed_on_holidays() {
        let assen = &bundled()[0].openingstijden;
        let open = |moment: &str| is_open(assen, moment.parse().unwrap());
        assert!(open("2026-11-23T08:30:00"));
        assert!(!open("2026-11-23T12:30:00"));
        assert!(!open("2026-11-22T10:00:00"), "Sunday");
        assert!(!open("2026-12-25T10:00:00"), "a Friday, but Christmas Day");
    }
}
