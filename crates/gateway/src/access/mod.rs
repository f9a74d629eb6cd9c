//! Who may see which dossier, and what of it: the own one, and those of people who gave a machtiging.

mod dossier_id;
mod scope;
mod shield;

pub(crate) use dossier_id::Ids;
pub(crate) use scope::{Deed, may_do, may_read};
pub(crate) use shield::{Shield, Shielded};

use crate::{
    App,
    problem::Fault,
    registry::{Access, Bsn, Mandate, Rows, SINGLE_ZAKEN},
    token::Session,
};
use jiff::civil::Date;
use municipal_api::{Bevoegdheid, Machtiging, MachtigingSoort};

/// A dossier that the caller may see.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    /// Its id, as the caller spelled it.
    pub(crate) id: String,
    /// For the registries.
    pub(crate) access: Access,
    /// The machtiging, for somebody else's.
    pub(crate) machtiging: Option<Machtiging>,
}

impl Target {
    /// The caller's own dossier. It has no id of its own, for it needs none.
    pub(crate) fn own(session: &Session) -> Self {
        let access = Access { actor: session.actor.clone(), client: session.actor.clone(), mandate: None };
        Self { id: String::new(), access, machtiging: None }
    }

    fn mandated(id: String, session: &Session, mandate: Mandate) -> Self {
        let mut scopes = mandate.machtiging.bevoegdheden.clone();
        scopes.retain(|scope| scope.is_known() || narrows(scope));
        scopes.sort();
        scopes.dedup();
        let access = Access { actor: session.actor.clone(), client: mandate.client, mandate: Some(scopes) };
        Self { id, access, machtiging: Some(mandate.machtiging) }
    }

    /// The scopes of the machtiging; none for the own dossier.
    pub(crate) fn scopes(&self) -> Option<&[Bevoegdheid]> {
        self.access.mandate.as_deref()
    }
}

impl App {
    /// The dossier with this id, if the caller may see it. Somebody else's, and one that does not
    /// exist, give the same answer.
    pub(crate) async fn target(&self, session: &Session, id: &str) -> Result<Target, Fault> {
        if *session.own == *id || self.ids.is_for(id, &session.actor) {
            return Ok(Target { id: id.to_owned(), ..Target::own(session) });
        }
        // Asked every time: a withdrawn machtiging ends at once, on every instance.
        let Rows { rows, stale } = Box::pin(self.mandates(session)).await?;
        match rows.into_iter().find(|m| self.ids.is_for(id, &m.client)) {
            Some(mandate) => Ok(Target::mandated(id.to_owned(), session, mandate)),
            // A source that does not answer could tell of it.
            None if !stale.is_empty() => Err(Fault::registry_down()),
            None => Err(Fault::not_found()),
        }
    }

    /// The machtigingen that are valid today, one a client: those that the registry knows, and the
    /// person whom the token represents. With the sources that could not tell.
    pub(crate) async fn mandates(&self, session: &Session) -> Result<Rows<Mandate>, Fault> {
        let today = self.clock.today();
        let Rows { rows, stale } = self.ask(self.registry.mandates(&session.actor, today)).await?;
        let mut mandates: Vec<Mandate> = Vec::new();
        for mandate in rows {
            if is_valid(&mandate.machtiging, today) && mandate.client != session.actor {
                merge(&mut mandates, mandate);
            }
        }
        if let Some(client) = &session.represented
            && let Some(mandate) = self.represented(session, client, today).await?
        {
            merge(&mut mandates, mandate);
        }
        Ok(Rows { rows: mandates, stale })
    }

    /// The machtiging that the token itself stands for. It lasts as long as the session. None for
    /// somebody whom this municipality does not know.
    async fn represented(
        &self,
        session: &Session,
        client: &Bsn,
        today: Date,
    ) -> Result<Option<Mandate>, Fault> {
        let Some(naam) = self.name(client).await? else { return Ok(None) };
        Ok(Some(Mandate {
            client: client.clone(),
            naam,
            machtiging: Machtiging {
                id: format!("digid-{}", self.ids.id(client)),
                soort: MachtigingSoort::Digid,
                gemachtigde: self.name(&session.actor).await?.unwrap_or_default(),
                bevoegdheden: self.config.identity.represented_scopes.clone(),
                ingangsdatum: today,
                einddatum: Some(today),
                etag: String::new(),
                code_geldig_tot: None,
                laatst_gezien: None,
            },
        }))
    }

    /// The name of a person; none for one whom the municipality does not know, such as a mantelzorger
    /// who lives elsewhere.
    pub(crate) async fn name(&self, who: &Bsn) -> Result<Option<String>, Fault> {
        match self.ask(self.registry.naam(who)).await {
            Ok(name) => Ok(Some(name)),
            Err(fault) if fault == Fault::not_found() => Ok(None),
            Err(fault) => Err(fault),
        }
    }
}

/// True for the word that narrows a machtiging to single zaken.
fn narrows(scope: &Bevoegdheid) -> bool {
    matches!(scope, Bevoegdheid::Other(word) if word == SINGLE_ZAKEN)
}

/// Nobody holds a machtiging whose code was not redeemed, whatever a registry says.
fn is_valid(machtiging: &Machtiging, today: Date) -> bool {
    machtiging.code_geldig_tot.is_none()
        && machtiging.ingangsdatum <= today
        && machtiging.einddatum.is_none_or(|end| today <= end)
}

/// Two machtigingen for one client become one dossier with the scopes of both.
fn merge(mandates: &mut Vec<Mandate>, new: Mandate) {
    match mandates.iter_mut().find(|m| m.client == new.client) {
        None => mandates.push(new),
        Some(old) => {
            // A machtiging for the whole dossier widens one for single zaken.
            let narrow = |m: &Machtiging| m.bevoegdheden.iter().any(narrows);
            if !(narrow(&old.machtiging) && narrow(&new.machtiging)) {
                old.machtiging.bevoegdheden.retain(|scope| !narrows(scope));
            }
            for scope in new.machtiging.bevoegdheden.into_iter().filter(|scope| !narrows(scope)) {
                if !old.machtiging.bevoegdheden.contains(&scope) {
                    old.machtiging.bevoegdheden.push(scope);
                }
            }
        }
    }
}
