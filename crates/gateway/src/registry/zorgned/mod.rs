//! Awards of a Wmo back-office, in the shape in which Zorgned answers: aanvragen, each with a beschikking and
//! its products.
//!
//! Every question is a POST with the BSN in its body. The answers name no person, so unlike elsewhere
//! the owner of a record cannot be checked after it came back: `naaste-gateway check` asks for somebody who
//! does not exist and must get nothing.

mod award;
mod call;
mod value;

pub(crate) use award::Letter;

use super::{
    Bsn, Content, RegistryError,
    municipal::{Award, Findings, Mark, config::ZorgnedConfig},
    source::{Answer, Failure, Keeping, Kept, Part},
};
use crate::{Clock, ConfigError};
use base64::{Engine, prelude::BASE64_STANDARD};
use call::Api;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::Arc;
use uuid::Uuid;
use value::{list, text};

/// One back-office.
pub(crate) struct ZorgnedSource {
    pub(crate) name: String,
    api: Arc<Api>,
    clock: Arc<dyn Clock>,
    kept: Arc<Kept<Bsn, Known>>,
    names: Arc<Kept<Bsn, Named>>,
}

/// What a back-office knows of one person.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Known {
    pub(crate) awards: Vec<Award>,
    pub(crate) letters: Vec<Letter>,
}

impl Answer for Known {
    /// It tells nobody of changes, so there is no record to look for.
    fn names(&self) -> Vec<Uuid> {
        Vec::new()
    }
}

/// A person's name, where the back-office knows it.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Named(Option<String>);

impl Answer for Named {
    fn names(&self) -> Vec<Uuid> {
        Vec::new()
    }
}

impl ZorgnedSource {
    /// Since when it does not answer; none while it does.
    pub(crate) fn failing(&self) -> Option<jiff::Timestamp> {
        self.kept.failing().into_iter().chain(self.names.failing()).min()
    }

    pub(crate) fn new(config: &ZorgnedConfig, keeping: &Keeping<'_>) -> Result<Self, ConfigError> {
        let name = keeping.name;
        Ok(Self {
            name: name.to_owned(),
            api: Arc::new(Api::new(name, config)?),
            kept: Kept::new("zorgned", keeping),
            names: Kept::new("namen", keeping),
            clock: keeping.clock.clone(),
        })
    }

    /// Forgets what is new of everybody.
    pub(crate) fn forget_all(&self) {
        self.kept.forget_all();
        self.names.forget_all();
    }

    /// What is known of a person.
    pub(crate) async fn known(&self, client: &Bsn) -> Part<Known> {
        let (api, of, today) = (self.api.clone(), client.clone(), self.clock.today());
        self.kept
            .get(client.clone(), move || {
                Box::pin(async move {
                    let answer = api.aanvragen(of.reveal()).await?;
                    let aanvragen = list(&answer, "_embedded.aanvraag");
                    Ok(Known {
                        awards: award::awards(&aanvragen, today),
                        letters: award::letters(&aanvragen),
                    })
                })
            })
            .await
    }

    /// A person's name; none where the back-office does not tell or does not know.
    pub(crate) async fn naam(&self, who: &Bsn) -> Option<String> {
        if !self.api.names {
            return None;
        }
        let (api, of) = (self.api.clone(), who.clone());
        let part = self.names.get(who.clone(), move || Box::pin(async move { name(&api, &of).await })).await;
        part.value()?.0.clone()
    }

    /// The bytes of a letter, which come whole, in JSON; for a person who is known to own it.
    pub(crate) async fn content(&self, letter: &Letter) -> Result<Content, RegistryError> {
        let body = json!({ "gemeentecode": self.api.gemeentecode, "documentidentificatie": letter.number });
        let answer = self.api.post("document", &body).await?.ok_or(RegistryError::NotFound)?;
        let encoded = text(&answer, "inhoud").ok_or(RegistryError::NotFound)?;
        let bytes = BASE64_STANDARD.decode(encoded).map_err(|_| Failure::new("document: no base64"))?;
        let formaat = text(&answer, "mimetype").unwrap_or(&letter.row.formaat);
        let naam = text(&answer, "bestandsnaam").unwrap_or(&letter.naam);
        Ok(Content::whole(formaat, naam, bytes))
    }

    /// Tries it with a question about nobody.
    pub(crate) async fn check(&self, findings: &mut Findings) {
        let what = format!("{}, aanvragen", self.name);
        match self.api.aanvragen("999999990").await {
            Err(failure) => findings.add(what, Mark::Wrong, format!("it does not answer ({failure})")),
            Ok(answer) if list(&answer, "_embedded.aanvraag").is_empty() => {
                findings.add(what, Mark::Good, "answers");
            }
            Ok(_) => {
                let words = "a search for nobody answered aanvragen: it ignores the BSN. Its answers name no person, \
                             so nothing can be checked: do not use it";
                findings.add(what, Mark::Wrong, words);
            }
        }
    }
}

async fn name(api: &Api, who: &Bsn) -> Result<Named, Failure> {
    let body = json!({ "burgerservicenummer": who.reveal(), "gemeentecode": api.gemeentecode });
    let Some(answer) = api.post("persoonsgegevensNAW", &body).await? else { return Ok(Named(None)) };
    let person = answer.get("persoon").unwrap_or(&answer);
    let at = |key: &str| text(person, key);
    let given = at("voornamen").or(at("voorletters"));
    let family = at("naam").or(at("achternaam")).or(at("geboortenaam"));
    let name: Vec<&str> = [given, at("voorvoegsel"), family].into_iter().flatten().collect();
    Ok(Named((!name.is_empty()).then(|| name.join(" "))))
}

/// Nothing, as the back-office says it of somebody whom it does not know.
fn nothing() -> Value {
    json!({ "_embedded": { "aanvraag": [] } })
}
