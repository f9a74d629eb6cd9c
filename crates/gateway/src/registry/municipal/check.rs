//! `naaste-gateway check`: tries each registry and says in words what is wrong.

use super::{AwardSource, MunicipalRegistry};
use std::fmt;
use zgw::{CredentialFault, Error, Kind};

/// How a trial went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It works.
    Good,
    /// It works, and something about it should be known.
    Note,
    /// It does not work.
    Wrong,
}

/// What was found of one registry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Its name in the configuration, and the API.
    pub what: String,
    /// How it went.
    pub mark: Mark,
    /// In words.
    pub words: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = match self.mark {
            Mark::Good => "ok   ",
            Mark::Note => "note ",
            Mark::Wrong => "WRONG",
        };
        write!(f, "{mark} {}: {}", self.what, self.words)
    }
}

/// Collects findings.
#[derive(Default)]
pub(crate) struct Findings(Vec<Finding>);

impl Findings {
    pub(crate) fn add(&mut self, what: impl Into<String>, mark: Mark, words: impl Into<String>) {
        self.0.push(Finding { what: what.into(), mark, words: words.into() });
    }

    /// An answer, or what its error means.
    pub(crate) fn tried<T>(
        &mut self,
        what: &str,
        answer: Result<T, Error>,
        good: impl FnOnce(&T) -> String,
    ) -> Option<T> {
        match answer {
            Ok(value) => {
                self.add(what, Mark::Good, good(&value));
                Some(value)
            }
            Err(error) => {
                self.add(what, Mark::Wrong, in_words(&error));
                None
            }
        }
    }
}

impl MunicipalRegistry {
    /// Tries each registry with questions about nobody.
    pub async fn check(&self) -> Vec<Finding> {
        let mut findings = Findings::default();
        for source in &self.0.zgw {
            source.check(&mut findings).await;
        }
        for source in &self.0.objecten {
            source.check(&mut findings).await;
        }
        for source in &self.0.awards {
            match source {
                AwardSource::Producten(source) => source.check(&mut findings).await,
                AwardSource::Zorgned(source) => source.check(&mut findings).await,
            }
        }
        if let Some(style) = &self.0.gemeente.huisstijl {
            let [light, dark] = style.afgekeurd();
            if light.is_empty() && dark.is_empty() {
                findings.add("huisstijl", Mark::Good, "every colour can be read");
            }
            for (where_, refused) in [("light", light), ("dark", dark)] {
                for one in refused {
                    findings.add(
                        format!("huisstijl, {where_}"),
                        Mark::Note,
                        format!("{one}: the app keeps its own colours"),
                    );
                }
            }
        }
        if let Some(shared) = &self.0.shared {
            match shared.check().await {
                Ok(()) => findings.add("shared cache", Mark::Good, "keeps, gives back, and passes words on"),
                Err(why) => findings.add(
                    "shared cache",
                    Mark::Wrong,
                    format!("cannot be used, so each instance would go on alone: {why}"),
                ),
            }
        }
        findings.0
    }
}

/// What an error means, and what to do about it.
pub(crate) fn in_words(error: &Error) -> String {
    let advice = match error {
        Error::Connect { .. } => "no connection: look at the address, the firewall and the certificate",
        Error::Timeout { .. } => "no answer in time",
        Error::Busy { .. } => "all places for calls are taken",
        Error::Foreign { .. } => "it names its records under another root: add that root to `aliases`",
        Error::BsnInAddress { .. } => {
            "it has no search in a body: set bsn_in_address where nothing else can be done"
        }
        Error::Unreadable { .. } => "it answers something else than this API: look at the address",
        Error::Refused { problem, .. } => match &problem.kind {
            Kind::Credentials(CredentialFault::Signature) => "the secret is not the one that it has",
            Kind::Credentials(CredentialFault::Expired) => "the token is too old for it: compare the clocks",
            Kind::Credentials(CredentialFault::UnknownClient) => "it does not know this client_id",
            Kind::Credentials(_) => "it does not accept the credentials",
            Kind::Forbidden => "it knows us, and we lack the right: look at our authorisations there",
            Kind::NotFound => "nothing at this address: look at the root of the API",
            Kind::NotSupported => "it does not know this question",
            Kind::PreconditionFailed | Kind::NotAcceptable => "it does not take our headers: is it this API?",
            Kind::TooManyRequests => "it has had too many questions",
            Kind::Unavailable => "it is not available, or a proxy before it says so",
            Kind::Failed => "it fails",
            Kind::Redirected => "it answers elsewhere: give the address where it ends up",
            _ => "it says no",
        },
        _ => "it cannot be asked",
    };
    format!("{advice} ({error})")
}
