//! What the user keeps by hand: letters, PGB administration, and which voorzieningen are the same.

use super::correcties::Correctie;
pub(super) use super::pgb::{OwnDeclaratie, OwnOvereenkomst};
use crate::melding::kept::Reported;
use crate::own::{self, Kind};
use crate::store::Reader;
use domain::Date;
use domain::call::AppError;
use domain::call::view::{Brief, LetterDraft, LetterHow, LetterKind, PgbInput, PgbSettings, Talk};
use domain::letters::Sent;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The dossier of all that is kept by hand.
pub(super) const OWN_DOSSIER: &str = "eigen";

/// Ids of voorzieningen that are kept by hand begin so.
const OWN_PREFIX: &str = "eigen-";

/// A new id of a voorziening kept by hand.
pub(super) fn new_voorziening() -> String {
    format!("{OWN_PREFIX}{}", new_id())
}

/// True for the id of a voorziening kept by hand, also of one whose last letter was deleted.
pub(super) fn is_own_voorziening(id: &str) -> bool {
    id.strip_prefix(OWN_PREFIX).is_some_and(is_id)
}

/// A new id of a record.
pub(super) fn new_id() -> String {
    uuid::Uuid::new_v4().simple().to_string()
}

/// True where this could be one of our ids: a deleted record may be put back under its own.
pub(super) fn is_id(id: &str) -> bool {
    id.len() == 32 && id.bytes().all(|b| b.is_ascii_hexdigit())
}

/// Whether two voorzieningen are the same. Its id is both ids.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Match {
    /// The one kept by hand.
    pub own: String,
    /// The synced one.
    pub synced: String,
    /// The same or not.
    pub same: bool,
}

impl Match {
    pub fn id(own: &str, synced: &str) -> String {
        format!("{own}|{synced}")
    }
}

/// A letter to the municipality.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct OwnLetter {
    /// The voorziening.
    pub voorziening: String,
    /// Which.
    pub kind: LetterKind,
    /// What was filled in and changed.
    #[serde(flatten)]
    pub draft: LetterDraft,
    /// When it was sent; none for a draft.
    pub date: Option<Date>,
    /// How.
    pub how: Option<LetterHow>,
    /// The day of receipt that the municipality confirmed.
    pub received: Option<Date>,
    /// The municipality confirmed it through the app: nobody takes it back.
    #[serde(default)]
    pub confirmed: bool,
    /// The number to quote.
    #[serde(default)]
    pub reference: Option<String>,
}

impl OwnLetter {
    /// A draft.
    pub fn new(voorziening: &str, kind: LetterKind, draft: LetterDraft) -> Self {
        Self {
            voorziening: voorziening.to_owned(),
            kind,
            draft,
            date: None,
            how: None,
            received: None,
            confirmed: false,
            reference: None,
        }
    }

    /// As the chain takes it, once it was sent.
    pub fn sent(&self) -> Option<Sent> {
        Some(Sent { kind: self.kind, date: self.date?, how: self.how?, received: self.received })
    }
}

/// Somebody whose name stands in letters.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct OwnPerson {
    /// Name.
    pub name: String,
    /// Address, one line each.
    pub address: String,
    /// Phone or e-mail.
    pub contact: String,
    /// Birth date.
    pub birth: Option<Date>,
}

impl OwnPerson {
    /// Whoever signs for somebody else.
    pub const ME: &str = "me";

    /// The client of a dossier.
    pub fn client_id(dossier: &str) -> String {
        format!("client-{dossier}")
    }
}

/// A talk.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct OwnTalk {
    /// The voorziening.
    pub voorziening: String,
    /// What was written.
    #[serde(flatten)]
    pub talk: Talk,
    /// The user took all tasks away: none are offered again.
    #[serde(default)]
    pub cleared: bool,
}

/// All of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Kept {
    pub letters: Vec<Brief>,
    pub budgets: Vec<PgbInput>,
    pub overeenkomsten: Vec<OwnOvereenkomst>,
    pub declaraties: Vec<OwnDeclaratie>,
    /// What holds for budgets, with their ids.
    pub pgb_settings: Vec<(String, PgbSettings)>,
    pub matches: Vec<Match>,
    /// Meldingen and plans that were sent or handed in.
    pub reported: Reported,
    pub correcties: Vec<Correctie>,
    /// Letters to the municipality, with their ids.
    pub outgoing: Vec<(String, OwnLetter)>,
    /// Talks, with their ids.
    pub talks: Vec<(String, OwnTalk)>,
}

impl Kept {
    pub fn load(r: &Reader<'_>) -> Result<Self, AppError> {
        // The id in the store is the truth; the one in the value is what the screen gets.
        let mut kept = Self::default();
        for (id, letter) in own::list::<Brief>(r, Kind::Brief)? {
            kept.letters.push(Brief { id: Some(id), ..letter });
        }
        kept.letters.sort_by(|a, b| (a.sent, &a.id).cmp(&(b.sent, &b.id)));
        for (id, budget) in own::list::<PgbInput>(r, Kind::Pgb)? {
            kept.budgets.push(PgbInput { id: Some(id), ..budget });
        }
        for (id, mut row) in own::list::<OwnOvereenkomst>(r, Kind::Overeenkomst)? {
            row.input.id = Some(id);
            kept.overeenkomsten.push(row);
        }
        for (id, mut row) in own::list::<OwnDeclaratie>(r, Kind::Declaratie)? {
            row.input.id = Some(id);
            kept.declaraties.push(row);
        }
        kept.pgb_settings = own::list(r, Kind::PgbSettings)?;
        kept.reported = Reported::load(r)?;
        kept.matches = own::list::<Match>(r, Kind::Match)?.into_iter().map(|(_, found)| found).collect();
        let correcties = own::list::<Correctie>(r, Kind::Correctie)?;
        kept.correcties = correcties.into_iter().map(|(_, found)| found).collect();
        kept.outgoing = own::list(r, Kind::Letter)?;
        kept.talks = own::list(r, Kind::Talk)?;
        Ok(kept)
    }

    /// The voorzieningen that letters and meldingen of our own name, each once, oldest letter first.
    pub fn voorzieningen(&self) -> Vec<&str> {
        let mut seen = BTreeSet::new();
        let named = self.letters.iter().filter_map(|letter| letter.voorziening.as_deref());
        let reported = self.reported.own.iter().map(|melding| melding.id.as_str());
        named.chain(reported).filter(|id| seen.insert(*id)).collect()
    }

    /// True where something of our own tells of this voorziening.
    pub fn tells_of(&self, voorziening: &str) -> bool {
        self.letters_of(voorziening).next().is_some() || self.reported.own(voorziening).is_some()
    }

    /// The letters of one voorziening, oldest first.
    pub fn letters_of<'a>(&'a self, voorziening: &'a str) -> impl Iterator<Item = &'a Brief> {
        self.letters.iter().filter(move |letter| letter.voorziening.as_deref() == Some(voorziening))
    }

    /// The synced voorziening that the user said is the same as this one.
    pub fn same_as(&self, own: &str) -> Option<&str> {
        self.matches.iter().find(|m| m.own == own && m.same).map(|m| m.synced.as_str())
    }

    /// True where the user said that the two are not the same.
    pub fn told_apart(&self, own: &str, synced: &str) -> bool {
        self.matches.iter().any(|m| m.own == own && m.synced == synced && !m.same)
    }
}
