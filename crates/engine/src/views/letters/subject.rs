//! What a letter is about: all that the store knows for it.

use super::super::gemeenten;
use super::super::held::Held;
use super::super::kept::{OwnPerson, OwnTalk};
use super::super::snapshot::{Origin, Snapshot};
use crate::own::{self, Kind};
use crate::store::{Reader, Table};
use crate::sync::record::AccountRecord;
use domain::Date;
use domain::call::AppError;
use domain::call::view::{LetterDraft, LetterKind, LetterSigner, Talk};
use domain::letters::Case;
use domain::voorziening::Leveringsvorm;
use locales::content::{Arg, Content};
use municipal_api::{BriefSoort, Gemeente, KanaalSoort};

/// A letter's subject.
pub(super) struct Subject {
    pub today: Date,
    /// The voorziening's name.
    pub name: String,
    pub reference: Option<String>,
    pub pgb: bool,
    pub case: Case,
    pub page: Option<Gemeente>,
    /// Who sent the letters, where no page is known.
    pub sender: Option<String>,
    pub talk: Option<Talk>,
    pub draft: LetterDraft,
    /// A draft is kept.
    pub kept: bool,
}

impl Subject {
    /// Gathers it. `draft` takes the place of the one that is kept.
    pub fn load(
        r: &Reader<'_>,
        snapshot: &Snapshot,
        one: &Held<'_>,
        case: Case,
        draft: Option<LetterDraft>,
    ) -> Result<Self, AppError> {
        let kept = super::draft_of(snapshot, one, case.option.kind).map(|(_, letter)| letter.draft.clone());
        let is_kept = kept.is_some();
        let draft = match draft.or(kept) {
            Some(draft) => draft,
            None => first_draft(r, snapshot, one)?,
        };
        let talk: Option<OwnTalk> = super::super::talks::of(snapshot, one).cloned();
        Ok(Self {
            today: snapshot.today,
            name: one.name.to_owned(),
            reference: one.reference(),
            pgb: one.facts.form == Some(Leveringsvorm::Pgb),
            page: page(r, snapshot, one)?,
            sender: one.letters.last().map(|letter| letter.sender.clone()),
            talk: talk.map(|talk| talk.talk),
            case,
            draft,
            kept: is_kept,
        })
    }

    pub fn kind(&self) -> LetterKind {
        self.case.option.kind
    }

    /// Somebody else than the client signs.
    pub fn for_somebody(&self) -> bool {
        self.draft.signer == LetterSigner::Gemachtigde
    }

    /// The client's name, or words in its place.
    pub fn client(&self, dutch: &Content) -> String {
        let name = if self.for_somebody() { self.draft.client_name.trim() } else { self.draft.name.trim() };
        if name.is_empty() { dutch.get("letter-somebody").unwrap_or_default() } else { name.to_owned() }
    }

    /// The recipient, one line each.
    pub fn recipient(&self, dutch: &Content) -> Vec<String> {
        if let Some(own) = &self.draft.recipient {
            return own.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
        }
        let college = match &self.page {
            Some(page) => dutch.get_with("letter-recipient", &[("gemeente", Arg::Text(&page.naam))]),
            None => dutch.get("letter-recipient-unknown"),
        };
        let mut lines: Vec<String> = college.into_iter().collect();
        lines.extend(self.sender.clone().filter(|_| self.page.is_none()));
        lines.extend(
            self.address()
                .into_iter()
                .flat_map(|post| post.split(',').map(|line| line.trim().to_owned()).collect::<Vec<_>>()),
        );
        lines
    }

    /// The postal address on the municipality's page.
    fn address(&self) -> Option<String> {
        let post = self.page.as_ref()?.kanalen.iter().find(|kanaal| kanaal.soort == KanaalSoort::Post);
        post.map(|kanaal| kanaal.waarde.clone())
    }

    pub fn address_known(&self) -> bool {
        self.draft.recipient.is_some() || self.address().is_some()
    }

    /// The desk, by its own name.
    pub fn desk(&self) -> Option<&str> {
        let kanalen = &self.page.as_ref()?.kanalen;
        kanalen.iter().find(|kanaal| kanaal.soort == KanaalSoort::Balie).map(|kanaal| kanaal.waarde.as_str())
    }

    /// The municipality designates its own channel for this letter.
    pub fn electronic(&self) -> bool {
        let soort = soort(self.kind());
        self.page.as_ref().is_some_and(|page| page.elektronisch.contains(&soort))
    }

    /// What is empty and becomes a line to fill in by hand.
    pub fn missing(&self) -> Vec<String> {
        let draft = &self.draft;
        let mut found = Vec::new();
        let mut look = |text: &str, field: &str| {
            if text.trim().is_empty() {
                found.push(field.to_owned());
            }
        };
        look(&draft.name, "name");
        look(&draft.address, "address");
        if self.for_somebody() {
            look(&draft.client_name, "clientName");
        }
        if !self.address_known() {
            found.push("recipient".to_owned());
        }
        found
    }
}

/// What the municipality calls a letter.
pub(super) fn soort(kind: LetterKind) -> BriefSoort {
    match kind {
        LetterKind::Aanvraag => BriefSoort::Aanvraag,
        LetterKind::Verslag => BriefSoort::CorrectieVerslag,
        LetterKind::Ingebrekestelling => BriefSoort::Ingebrekestelling,
        LetterKind::Bezwaar | LetterKind::Gronden => BriefSoort::Bezwaar,
    }
}

/// A draft as it begins: with the names that are known.
fn first_draft(r: &Reader<'_>, snapshot: &Snapshot, one: &Held<'_>) -> Result<LetterDraft, AppError> {
    let row = &one.dossier.row;
    let client: OwnPerson =
        own::get(r, Kind::LetterPerson, &OwnPerson::client_id(&row.id))?.unwrap_or_default();
    let named = |person: &OwnPerson, other: Option<String>| {
        if person.name.is_empty() { other.unwrap_or_default() } else { person.name.clone() }
    };
    if row.own {
        let name = named(&client, row.name.clone().or_else(|| snapshot.profile.name.clone()));
        return Ok(LetterDraft {
            signer: LetterSigner::Client,
            name,
            address: client.address,
            contact: client.contact,
            client_birth: client.birth,
            ..LetterDraft::default()
        });
    }
    let me: OwnPerson = own::get(r, Kind::LetterPerson, OwnPerson::ME)?.unwrap_or_default();
    let account: Option<AccountRecord> = match &row.gemeente {
        Some(gemeente) if one.dossier.origin == Origin::Synced => r.get(Table::Sessies, &[], gemeente)?,
        _ => None,
    };
    let name = named(&me, account.and_then(|a| a.naam).or_else(|| snapshot.profile.name.clone()));
    Ok(LetterDraft {
        signer: LetterSigner::Gemachtigde,
        name,
        address: me.address,
        contact: me.contact,
        client_name: named(&client, row.name.clone()),
        client_birth: client.birth,
        client_address: client.address,
        ..LetterDraft::default()
    })
}

/// The page of the municipality that decides: of the dossier, of who sent the letters, or the user's own.
fn page(r: &Reader<'_>, snapshot: &Snapshot, one: &Held<'_>) -> Result<Option<Gemeente>, AppError> {
    if one.dossier.origin == Origin::Synced
        && let Some(gemeente) = &one.dossier.row.gemeente
    {
        return gemeenten::page(r, gemeente);
    }
    if let Some(sender) = one.letters.last().map(|letter| letter.sender.to_lowercase()) {
        let words: Vec<&str> = sender.split(|c: char| !c.is_alphanumeric()).collect();
        let named =
            gemeenten::bundled().iter().find(|page| words.contains(&page.naam.to_lowercase().as_str()));
        // Who names its sender in full means that one, and no other.
        return match named {
            Some(page) => gemeenten::page(r, &page.id),
            None => Ok(None),
        };
    }
    match &snapshot.profile.gemeente {
        Some(gemeente) => gemeenten::page(r, gemeente),
        None => Ok(None),
    }
}
