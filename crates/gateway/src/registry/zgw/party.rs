//! Who has to do with a zaak, and so who may see it. Two layouts are in use for a zaak that a mantelzorger
//! filed for a client, and both are read: the mantelzorger is initiator and gemachtigde with the client as
//! belanghebbende and machtiginggever, or the client is initiator and machtiginggever.

use crate::registry::Bsn;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use zgw::zaken::{BetrokkeneType, IndicatieMachtiging, Rol, RolSoort};

/// A person with a part in a zaak.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Party {
    #[serde(with = "crate::registry::sealed")]
    pub(crate) bsn: Bsn,
    pub(crate) soort: Option<RolSoort>,
    pub(crate) machtiging: Option<IndicatieMachtiging>,
    /// For whom this person signed in.
    #[serde(with = "crate::registry::sealed::optional")]
    pub(crate) represents: Option<Bsn>,
    pub(crate) name: Option<String>,
}

impl Party {
    /// The person of a rol that counts today; none for another sort of party.
    pub(crate) fn of(rol: &Rol, today: Date) -> Option<Self> {
        let began = rol.begin_geldigheid.is_none_or(|first| first <= today);
        let ended = rol.einde_geldigheid.is_some_and(|last| last < today);
        if !began || ended {
            return None;
        }
        Some(Self {
            bsn: Bsn::new(rol.bsn()?.reveal())?,
            soort: rol.omschrijving_generiek.clone(),
            machtiging: rol.indicatie_machtiging.clone(),
            represents: rol.represents().and_then(|bsn| Bsn::new(bsn.reveal())),
            name: rol.betrokkene_identificatie.as_ref().and_then(|b| b.display_name()),
        })
    }

    /// True where the zaak is this person's own: asked for, or concerned by it, and not on behalf of
    /// somebody else.
    pub(crate) fn is_own(&self) -> bool {
        // One vendor leaves the sort out of its rollen; a sort that we do not know is no reason to show it.
        let concerned = matches!(
            self.soort,
            None | Some(RolSoort::Initiator | RolSoort::MedeInitiator | RolSoort::Belanghebbende)
        );
        concerned && matches!(self.machtiging, None | Some(IndicatieMachtiging::Machtiginggever))
    }

    /// True where this person acts for somebody else.
    pub(crate) fn is_gemachtigde(&self) -> bool {
        self.machtiging == Some(IndicatieMachtiging::Gemachtigde)
    }
}

/// For whom a gemachtigde acts in a zaak: whom the token named at the time, or the only one who gave a
/// machtiging in it. None where that is not clear.
pub(crate) fn client_of<'a>(gemachtigde: &Party, parties: &'a [Party]) -> Option<&'a Party> {
    let mut givers = parties.iter().filter(|p| p.bsn != gemachtigde.bsn && p.is_own());
    match &gemachtigde.represents {
        Some(client) => givers.find(|p| p.bsn == *client),
        None => {
            let only = givers.find(|p| p.machtiging == Some(IndicatieMachtiging::Machtiginggever))?;
            let another = givers
                .any(|p| p.bsn != only.bsn && p.machtiging == Some(IndicatieMachtiging::Machtiginggever));
            (!another).then_some(only)
        }
    }
}

/// Who handles it, as far as a registry tells.
pub(crate) fn behandelaar(rollen: &[Rol]) -> Option<String> {
    rollen
        .iter()
        .filter(|rol| rol.betrokkene_type != BetrokkeneType::NatuurlijkPersoon)
        .find(|rol| rol.omschrijving_generiek == Some(RolSoort::Behandelaar))
        .and_then(|rol| rol.betrokkene_identificatie.as_ref()?.display_name())
}
