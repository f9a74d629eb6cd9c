//! To whom a melding goes, and how it gets there.

use super::kept::{KeptMelding, SentTo};
use crate::context::Context;
use crate::own::{self, Kind};
use crate::store::{Reader, Table};
use crate::sync::record::{self, AccountRecord, DossierRecord};
use crate::views::desk::{self, DeskPage};
use domain::call::AppError;
use domain::call::view::{MeldingDraft, MeldingFor, MeldingTarget, Profile, SendRoute};
use jiff::Timestamp;
use municipal_api::{Bevoegdheid, BriefSoort};

/// Where something of the user's goes.
pub(super) struct Target {
    /// The municipality's page, where it is known.
    pub page: Option<DeskPage>,
    /// Where the app sends it; none where it has to go by phone, letter or desk.
    pub to: Option<SentTo>,
}

impl Target {
    pub fn route(&self) -> SendRoute {
        if self.to.is_some() { SendRoute::Online } else { SendRoute::ByHand }
    }

    /// The municipality that takes it through the app.
    pub fn gemeente(&self) -> Option<String> {
        self.to.as_ref().map(|to| to.gemeente.clone())
    }

    /// Signed in there now.
    pub fn signed_in(&self, ctx: &Context) -> bool {
        self.to.as_ref().is_some_and(|to| ctx.live.pass(&to.gemeente, ctx.now()).is_some())
    }

    /// A place of this municipality, if it takes this letter through the app.
    pub fn at(
        r: &Reader<'_>,
        gemeente: Option<&str>,
        dossier: Option<&str>,
        letter: &BriefSoort,
    ) -> Result<Self, AppError> {
        let Some(id) = gemeente else { return Ok(Self { page: None, to: None }) };
        let page = desk::page(r, id)?;
        let takes = page.as_ref().is_some_and(|page| page.gemeente.elektronisch.contains(letter));
        let known: Option<AccountRecord> = r.get(Table::Sessies, &[], id)?;
        let to = SentTo { gemeente: id.to_owned(), dossier: dossier.map(str::to_owned) };
        Ok(Self { page, to: Some(to).filter(|_| takes && known.is_some()) })
    }
}

/// The dossiers for which this person may report: own ones, and those of clients with a machtiging for it.
pub(super) fn targets(r: &Reader<'_>, now: Timestamp) -> Result<Vec<MeldingTarget>, AppError> {
    let mut found = dossiers(r, now)?;
    found.sort_by_key(|dossier| !dossier.own());
    let target = |dossier: DossierRecord| MeldingTarget {
        own: dossier.own(),
        name: Some(dossier.toegang.naam).filter(|name| !name.is_empty()),
        dossier: dossier.toegang.id,
        gemeente: dossier.gemeente,
    };
    Ok(found.into_iter().map(target).collect())
}

fn dossiers(r: &Reader<'_>, now: Timestamp) -> Result<Vec<DossierRecord>, AppError> {
    let mut found = record::open_dossiers(r, now)?;
    found.retain(|dossier| {
        let machtiging = dossier.toegang.machtiging.as_ref();
        machtiging.is_none_or(|machtiging| machtiging.bevoegdheden.contains(&Bevoegdheid::Aanvragen))
    });
    Ok(found)
}

/// Where this melding goes: where it went already, or what the draft says so far.
pub(super) fn of(r: &Reader<'_>, melding: &KeptMelding, now: Timestamp) -> Result<Target, AppError> {
    if let Some(to) = &melding.sent_to {
        return Ok(Target { page: desk::page(r, &to.gemeente)?, to: Some(to.clone()) });
    }
    let draft = &melding.draft;
    let found = dossiers(r, now)?.into_iter().filter(|dossier| match draft.about {
        Some(MeldingFor::Own) => dossier.own() && fits(draft, dossier),
        Some(MeldingFor::Client) => !dossier.own() && draft.dossier.as_ref() == Some(&dossier.toegang.id),
        Some(MeldingFor::Other) | None => false,
    });
    let dossier = found.into_iter().next();
    let told = || -> Result<Option<String>, AppError> {
        if draft.gemeente.is_some() {
            return Ok(draft.gemeente.clone());
        }
        let profile: Profile = own::get(r, Kind::Profile, "profile")?.unwrap_or_default();
        Ok(profile.gemeente)
    };
    match dossier {
        Some(dossier) => {
            let id = Some(dossier.toegang.id.as_str());
            Target::at(r, Some(&dossier.gemeente), id, &BriefSoort::Melding)
        }
        None if draft.about == Some(MeldingFor::Other) => {
            Target::at(r, told()?.as_deref(), None, &BriefSoort::Melding)
        }
        None => {
            let page = match told()? {
                Some(id) => desk::page(r, &id)?,
                None => desk::known(r, now)?,
            };
            Ok(Target { page, to: None })
        }
    }
}

/// Somebody may have a dossier in two municipalities: the one that was named counts.
fn fits(draft: &MeldingDraft, dossier: &DossierRecord) -> bool {
    let named = draft.dossier.as_ref().is_none_or(|id| *id == dossier.toegang.id);
    named && draft.gemeente.as_ref().is_none_or(|id| *id == dossier.gemeente)
}
