//! Machtigingen as records: granted with a code, redeemed once, withdrawn.
//!
//! Of two who redeem a code at once, one gets it: a redemption is a record of its own whose id follows from
//! the machtiging, and the registry makes no second one under the same id. The code itself is not kept.

use super::{Found, Inner, Soort, Whose};
use crate::registry::{
    Access, Bsn, Mandate, RegistryError,
    source::{Failure, refused, unavailable},
};
use jiff::{SignedDuration, Timestamp, civil::Date};
use municipal_api::{
    Machtiging, MachtigingCode, MachtigingSoort, NieuweMachtiging, Ontvangst, code_from, geweigerd, limits,
};
use serde_json::{Map, Value, json};
use zgw::objecten::{Comparison, DataMatch, ObjectFilter};

const REDEEMS: &str = "inwisselingVan";
const WITHDRAWN: &str = "ingetrokkenOp";
const HOLDER: &str = "gemachtigdeBsn";

/// A machtiging as it was found.
pub(crate) struct Granted {
    pub(crate) row: Machtiging,
    pub(crate) client: Bsn,
    /// The client's name.
    pub(crate) naam: Option<String>,
    /// Who holds it; none until somebody redeemed the code.
    pub(crate) holder: Option<Bsn>,
}

impl Granted {
    /// None for a redemption, for what was withdrawn, and for what is no machtiging.
    pub(crate) fn of(found: &Found) -> Option<Self> {
        if found.text(REDEEMS).is_some() || found.text(WITHDRAWN).is_some() {
            return None;
        }
        let mut row: Machtiging = found.row()?;
        let holder = found.text(HOLDER).and_then(Bsn::new);
        if holder.is_some() {
            row.code_geldig_tot = None;
        } else {
            row.gemachtigde = String::new();
        }
        Some(Self {
            row,
            client: Bsn::new(found.text("bsn")?)?,
            naam: found.text("naam").map(str::to_owned),
            holder,
        })
    }
}

impl Inner {
    /// The clients for whom this person may act, as it is now: a withdrawn machtiging ends at once.
    pub(crate) async fn mandates(&self, actor: &Bsn, today: Date) -> Result<Vec<Mandate>, Failure> {
        let found = self.search(Soort::Machtiging, Whose::Gemachtigde, actor).await?;
        let valid = |m: &Machtiging| m.ingangsdatum <= today && m.einddatum.is_none_or(|end| today <= end);
        Ok(found
            .iter()
            .filter_map(Granted::of)
            .filter(|granted| granted.holder.as_ref() == Some(actor) && valid(&granted.row))
            .map(|granted| Mandate {
                client: granted.client,
                naam: granted.naam.unwrap_or_default(),
                machtiging: granted.row,
            })
            .collect())
    }

    /// Keeps what a client hands over.
    pub(crate) async fn grant(
        &self,
        access: &Access,
        key: &str,
        new: &NieuweMachtiging,
        naam: &str,
    ) -> Result<MachtigingCode, RegistryError> {
        let code = self.code(&access.actor, key);
        let until = self.clock.now() + SignedDuration::from_hours(24 * limits::CODE_DAGEN);
        let data = json!({
            "soort": MachtigingSoort::Gemeente,
            "naam": naam,
            "gemachtigde": "",
            "bevoegdheden": new.bevoegdheden,
            "ingangsdatum": new.ingangsdatum.unwrap_or_else(|| self.clock.today()),
            "einddatum": new.einddatum,
            "codeVinger": self.hash(&code),
            "codeGeldigTot": until,
        });
        let made = self.once(Soort::Machtiging, access, key, new, data).await?;
        let geldig_tot = made.found.parsed("codeGeldigTot").unwrap_or(until);
        Ok(MachtigingCode { id: made.found.id, code, geldig_tot })
    }

    /// Gives the actor what a code opens.
    pub(crate) async fn redeem(
        &self,
        actor: &Bsn,
        code: &str,
        naam: &str,
    ) -> Result<(Bsn, Ontvangst), RegistryError> {
        let no = |why: &str, reason: &str| Err(refused("code", why, reason));
        let Some((found, granted)) = self.of_code(code).await? else {
            return no(geweigerd::ONBEKEND, "Wij kennen deze code niet.");
        };
        let Some(granted) = granted else {
            return no(geweigerd::INGETROKKEN, "Deze machtiging is ingetrokken.");
        };
        if granted.client == *actor {
            return no(geweigerd::EIGEN, "Deze code hoort bij uw eigen dossier.");
        }
        let used = || no(geweigerd::GEBRUIKT, "Deze code is al gebruikt.");
        if granted.holder.as_ref().is_some_and(|holder| holder != actor) {
            return used();
        }
        let (now, today) = (self.clock.now(), self.clock.today());
        let until: Timestamp = found.parsed("codeGeldigTot").unwrap_or(now);
        let ended = granted.row.einddatum.is_some_and(|end| end < today);
        // Whoever redeemed it in time may ask again later: the answer may have been lost.
        if granted.holder.is_none() && (until <= now || ended) {
            return no(geweigerd::VERLOPEN, "Deze code is verlopen.");
        }
        let lock = self.keys.uuid_of("redeem", &[found.id.as_bytes()]);
        let print = self.keys.fingerprint(actor, "inwisseling", &found.id);
        let data = json!({ REDEEMS: found.id, "doorBsn": actor.reveal() });
        let made = match self.once_as(Soort::Machtiging, &granted.client, lock, &print, data).await {
            Err(RegistryError::Conflict) => return used(),
            other => other?,
        };
        if granted.holder.is_none() {
            let change = Map::from_iter([
                (HOLDER.to_owned(), json!(actor.reveal())),
                ("gemachtigde".to_owned(), json!(naam)),
            ]);
            self.patch(Soort::Machtiging, &found, change).await?;
        }
        Ok((granted.client, Ontvangst { id: found.id, kenmerk: None, ontvangen: made.received }))
    }

    /// Ends a machtiging of the municipality's own; one of DigiD ends at DigiD.
    pub(crate) async fn withdraw(&self, client: &Bsn, id: &str, etag: &str) -> Result<(), RegistryError> {
        let found = self.one(Soort::Machtiging, client, id).await?;
        if found.text(WITHDRAWN).is_some() {
            return Ok(());
        }
        let granted = Granted::of(&found).ok_or(RegistryError::NotFound)?;
        if granted.row.soort != MachtigingSoort::Gemeente {
            return Err(RegistryError::Forbidden);
        }
        let today = self.clock.today().to_string();
        let change = Map::from_iter([(WITHDRAWN.to_owned(), Value::String(today))]);
        self.change(Soort::Machtiging, client, id, etag, change).await.map(drop)
    }

    /// The record that a code belongs to; its machtiging is none where it was withdrawn.
    async fn of_code(&self, code: &str) -> Result<Option<(Found, Option<Granted>)>, RegistryError> {
        let Some((url, _)) = self.of(Soort::Machtiging) else { return Ok(None) };
        let hash = self.hash(code);
        let filter = ObjectFilter {
            objecttype: Some(url.clone()),
            data: vec![DataMatch::new("codeVinger", &Comparison::Exact, &hash).map_err(unavailable)?],
            ..ObjectFilter::default()
        };
        let rows = self.objecten.search(&filter).await.map_err(unavailable)?;
        let mut found = rows
            .into_iter()
            .filter(|object| crate::registry::zgw::same(&object.objecttype, url))
            .map(Found::from)
            .filter(|found| found.text("codeVinger") == Some(&hash));
        Ok(found.next().map(|found| {
            let granted = Granted::of(&found);
            (found, granted)
        }))
    }

    fn code(&self, actor: &Bsn, key: &str) -> String {
        let bytes = self.keys.digest("code", &[actor.reveal().as_bytes(), key.as_bytes()]);
        let mut random = [0; 7];
        random.copy_from_slice(&bytes[..7]);
        code_from(random)
    }

    fn hash(&self, code: &str) -> String {
        let bytes = self.keys.digest("code-hash", &[code.as_bytes()]);
        bytes[..16].iter().map(|byte| format!("{byte:02x}")).collect()
    }
}
