//! Who has to do with a zaak that is written: the client, and the mantelzorger as gemachtigde.

use super::{Inner, RegistryError, down, missing, plan::Plan};
use crate::registry::{Access, zgw::person};
use std::collections::HashSet;
use url::Url;
use zgw::{
    Redacted,
    zaken::{
        AuthenticatieContext, IndicatieMachtiging, Mandate, MandateService, NieuweRol, Representee, Rol,
        RolSoort,
    },
};

/// A rol to write, with what tells it from the others.
pub(super) struct Wanted {
    pub(super) rol: NieuweRol,
    who: zgw::Bsn,
    roltype: Url,
}

impl Inner {
    /// The rollen of a zaak that `access` asks for. The client is named first: without a second roltype the
    /// one that there is serves both.
    pub(super) fn rollen_of(&self, plan: &Plan, access: &Access) -> Result<Vec<Wanted>, RegistryError> {
        let initiator = plan
            .rol(&RolSoort::Initiator)
            .ok_or_else(|| missing(&format!("zaaktype {} has no initiator", plan.zaaktype.identificatie)))?;
        let (actor, client) = (person(&access.actor)?, person(&access.client)?);
        if !access.is_mandated() {
            let rol = NieuweRol::person(None, initiator.url.clone(), client.clone(), "inwoner");
            return Ok(vec![Wanted { rol, who: client, roltype: initiator.url.clone() }]);
        }
        let concerned = plan.rol(&RolSoort::Belanghebbende).unwrap_or(initiator);
        let mut of_client = NieuweRol::person(None, concerned.url.clone(), client.clone(), "client");
        of_client.indicatie_machtiging = Some(IndicatieMachtiging::Machtiginggever);
        let mut of_actor = NieuweRol::person(None, initiator.url.clone(), actor.clone(), "mantelzorger");
        of_actor.indicatie_machtiging = Some(IndicatieMachtiging::Gemachtigde);
        of_actor.authenticatie_context = self.context(&client)?;
        Ok(vec![
            Wanted { rol: of_client, who: client, roltype: concerned.url.clone() },
            Wanted { rol: of_actor, who: actor, roltype: initiator.url.clone() },
        ])
    }

    /// How the mantelzorger signed in, where the municipality says with what.
    fn context(&self, client: &zgw::Bsn) -> Result<Option<AuthenticatieContext>, RegistryError> {
        let write = self.writing()?;
        let Some(level) = &write.level_of_assurance else { return Ok(None) };
        let services = write.services.iter().map(|id| MandateService { id: id.clone() }).collect();
        Ok(Some(AuthenticatieContext {
            source: "digid".to_owned(),
            level_of_assurance: level.clone(),
            representee: Some(Representee {
                identifier_type: "bsn".to_owned(),
                identifier: Redacted(client.reveal().to_owned()),
            }),
            mandate: Some(Mandate { services }),
        }))
    }

    /// Writes the rollen that are not there, and takes away those that two instances wrote at once.
    pub(super) async fn ensure_rollen(&self, zaak: &Url, wanted: Vec<Wanted>) -> Result<(), RegistryError> {
        let there = self.zaken.rollen(zaak).await.map_err(down)?;
        let mut made = false;
        for Wanted { mut rol, who, roltype } in wanted {
            let same = |known: &Rol| known.is_of(&who) && known.roltype.as_ref() == Some(&roltype);
            if there.iter().any(same) {
                continue;
            }
            rol.zaak = Some(zaak.clone());
            self.zaken.create_rol(&rol).await.map_err(down)?;
            made = true;
        }
        if made { self.one_of_each(zaak).await } else { Ok(()) }
    }

    /// Of rollen for the same person and the same reason the one with the lowest address stays. Whoever
    /// looks last sees them all, so one stays whatever the order.
    async fn one_of_each(&self, zaak: &Url) -> Result<(), RegistryError> {
        let mut rollen = self.zaken.rollen(zaak).await.map_err(down)?;
        rollen.sort_by(|a, b| a.url.cmp(&b.url));
        let mut there: HashSet<(zgw::Bsn, Url)> = HashSet::new();
        for rol in rollen {
            let (Some(who), Some(roltype)) = (rol.bsn(), &rol.roltype) else { continue };
            if there.insert((who.clone(), roltype.clone())) {
                continue;
            }
            match self.zaken.delete_rol(&rol.url).await {
                Ok(()) => {}
                Err(error) if error.is_not_found() => {}
                Err(error) => return Err(down(error)),
            }
        }
        Ok(())
    }
}
