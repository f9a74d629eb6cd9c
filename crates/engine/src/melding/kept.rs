//! What is kept of meldingen and plans, and what it says about voorzieningen.

use crate::outbox::Item;
use crate::own::{self, Kind};
use crate::store::{Reader, Table, Writer};
use domain::Date;
use domain::call::AppError;
use domain::call::view::{MeldingDraft, MeldingFile, MeldingFor, PlanDraft, SourceKind};
use domain::chain::{Event, Fact, Facts};
use domain::voorziening::Categorie;
use jiff::Timestamp;
use municipal_api::{Collectie, Gebeurtenis, GebeurtenisSoort, Ontvangst, Zaak};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Ids of voorzieningen that are kept by hand begin so.
const OWN_PREFIX: &str = "eigen-";

/// A melding as it is kept; its id is the draft's.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct KeptMelding {
    /// What is written.
    #[serde(flatten)]
    pub draft: MeldingDraft,
    /// Files that go along.
    #[serde(default)]
    pub files: Vec<MeldingFile>,
    /// Where it was sent.
    #[serde(default)]
    pub sent_to: Option<SentTo>,
    /// The receipt.
    #[serde(default)]
    pub receipt: Option<Receipt>,
    /// Made by phone, letter or at the desk on this day.
    #[serde(default)]
    pub by_hand: Option<Date>,
    /// The synced copy has shown it: from then on the copy alone counts.
    #[serde(default)]
    pub seen: bool,
}

/// Where something was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SentTo {
    /// The municipality.
    pub gemeente: String,
    /// The dossier; none for a person outside the dossiers.
    pub dossier: Option<String>,
}

/// A receipt of the municipality.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Receipt {
    /// The zaak, or what was made.
    pub id: String,
    /// The number to quote.
    pub kenmerk: Option<String>,
    /// When it was received, UTC.
    pub received: Timestamp,
}

impl Receipt {
    /// The day of receipt in the Netherlands: terms run from it.
    pub fn day(&self) -> Date {
        domain::agenda::civil(self.received).date()
    }
}

/// A persoonlijk plan as it is kept; its id is the draft's.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct KeptPlan {
    /// What is written.
    #[serde(flatten)]
    pub draft: PlanDraft,
    /// The receipt.
    #[serde(default)]
    pub receipt: Option<Receipt>,
    /// Handed in by letter or at the desk on this day.
    #[serde(default)]
    pub by_hand: Option<Date>,
}

impl KeptPlan {
    /// The day on which it was handed in, and who says so.
    pub fn handed_in(&self) -> Option<(Date, SourceKind)> {
        let received = self.receipt.as_ref().map(|receipt| (receipt.day(), SourceKind::Gemeente));
        received.or_else(|| self.by_hand.map(|on| (on, SourceKind::Zelf)))
    }
}

impl KeptMelding {
    /// The voorziening that it became: the municipality's zaak, or one of our own where the municipality shows none.
    pub fn voorziening(&self) -> Option<String> {
        let in_dossier = self.sent_to.as_ref().is_some_and(|to| to.dossier.is_some());
        match &self.receipt {
            Some(receipt) if in_dossier => Some(receipt.id.clone()),
            None if self.by_hand.is_none() => None,
            _ => Some(format!("{OWN_PREFIX}{}", self.draft.id)),
        }
    }

    /// The first line of what is difficult, cut at a word; the person's name before it where it is about another.
    pub fn name(&self) -> String {
        const MOST: usize = 80;
        let line = self.draft.what.trim().lines().next().unwrap_or_default().trim();
        let line = match line.char_indices().nth(MOST) {
            None => line.to_owned(),
            Some((end, _)) => {
                let cut = &line[..end];
                format!("{}…", cut.rsplit_once(' ').map_or(cut, |(head, _)| head))
            }
        };
        match self.draft.about {
            Some(MeldingFor::Other) => format!("{}: {line}", self.draft.name.trim()),
            _ => line,
        }
    }

    /// The zaak in a dossier that the synced copy does not hold yet.
    fn zaak(&self) -> Option<(String, Zaak)> {
        let dossier = self.sent_to.as_ref()?.dossier.clone()?;
        let receipt = self.receipt.as_ref().filter(|_| !self.seen)?;
        let received = Gebeurtenis {
            soort: GebeurtenisSoort::MeldingOntvangen,
            datum: receipt.day(),
            tot: None,
            toelichting: None,
        };
        let zaak = Zaak {
            id: receipt.id.clone(),
            identificatie: receipt.kenmerk.clone().unwrap_or_default(),
            omschrijving: self.name(),
            wet: None,
            categorie: self.draft.category.map(Categorie::code),
            startdatum: receipt.day(),
            einddatum: None,
            status: None,
            behandelaar: None,
            adviescommissie: false,
            gebeurtenissen: vec![received],
            besluiten: Vec::new(),
            gewijzigd: receipt.received,
        };
        Some((dossier, zaak))
    }

    /// What it says where no dossier of the municipality will show it.
    fn own(&self) -> Option<OwnMelding> {
        let in_dossier = self.sent_to.as_ref().is_some_and(|to| to.dossier.is_some());
        let (date, source) = match &self.receipt {
            Some(receipt) if !in_dossier => (receipt.day(), SourceKind::Gemeente),
            Some(_) => return None,
            None => (self.by_hand?, SourceKind::Zelf),
        };
        Some(OwnMelding {
            id: self.voorziening()?,
            name: self.name(),
            category: self.draft.category,
            reference: self.receipt.as_ref().and_then(|receipt| receipt.kenmerk.clone()),
            fact: Fact::new(Event::Melding, date, source),
        })
    }
}

/// A melding as a voorziening of our own.
#[derive(Clone, Debug)]
pub(crate) struct OwnMelding {
    pub id: String,
    pub name: String,
    pub category: Option<Categorie>,
    pub reference: Option<String>,
    pub fact: Fact,
}

impl OwnMelding {
    /// Adds what it says.
    pub fn add_to(&self, facts: &mut Facts) {
        facts.events.push(self.fact.clone());
        facts.category = facts.category.or(self.category);
    }
}

/// What meldingen and plans say about voorzieningen.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reported {
    zaken: Vec<(String, Zaak)>,
    pub own: Vec<OwnMelding>,
    pub plans: Vec<KeptPlan>,
}

impl Reported {
    pub fn load(r: &Reader<'_>) -> Result<Self, AppError> {
        let meldingen = own::list::<KeptMelding>(r, Kind::Melding)?;
        let plans = own::list::<KeptPlan>(r, Kind::Plan)?;
        Ok(Self {
            zaken: meldingen.iter().filter_map(|(_, melding)| melding.zaak()).collect(),
            own: meldingen.iter().filter_map(|(_, melding)| melding.own()).collect(),
            plans: plans.into_iter().map(|(_, plan)| plan).collect(),
        })
    }

    /// The zaken of a dossier that are received and not in its copy.
    pub fn zaken(&self, dossier: &str, known: impl Fn(&str) -> bool) -> Vec<Zaak> {
        let mine = self.zaken.iter().filter(|(of, zaak)| of == dossier && !known(&zaak.id));
        mine.map(|(_, zaak)| zaak.clone()).collect()
    }

    /// The one with this id.
    pub fn own(&self, id: &str) -> Option<&OwnMelding> {
        self.own.iter().find(|melding| melding.id == id)
    }
}

/// Adds that a plan was handed in, unless the municipality says so itself.
pub(crate) fn add_plan(facts: &mut Facts, plan: &KeptPlan) {
    let told = |fact: &Fact| fact.event == Event::PersoonlijkPlan && fact.source == SourceKind::Gemeente;
    if let Some((date, source)) = plan.handed_in().filter(|_| !facts.events.iter().any(told)) {
        facts.events.push(Fact::new(Event::PersoonlijkPlan, date, source));
    }
}

/// The id of a record as a key of the outbox.
pub(super) fn key(id: &str) -> Result<Uuid, AppError> {
    Uuid::parse_str(id).map_err(|_| domain::call::ErrorCode::NotFound.into())
}

impl From<&Ontvangst> for Receipt {
    fn from(ontvangst: &Ontvangst) -> Self {
        Self { id: ontvangst.id.clone(), kenmerk: ontvangst.kenmerk.clone(), received: ontvangst.ontvangen }
    }
}

/// The receipt of a melding; what waited for it is sent: files name the zaak.
pub(crate) fn received(
    w: &Writer<'_>,
    now: Timestamp,
    item: &Item,
    ontvangst: &Ontvangst,
) -> Result<(), AppError> {
    let id = item.record();
    let Some(mut melding) = own::get::<KeptMelding>(w, Kind::Melding, &id)? else { return Ok(()) };
    melding.receipt.get_or_insert(ontvangst.into());
    own::save(w, now, Kind::Melding, &id, &melding)?;
    super::files::send(w, now, item, &melding)
}

/// The receipt of a persoonlijk plan.
pub(crate) fn plan_received(
    w: &Writer<'_>,
    now: Timestamp,
    item: &Item,
    ontvangst: &Ontvangst,
) -> Result<(), AppError> {
    let id = item.record();
    let Some(mut plan) = own::get::<KeptPlan>(w, Kind::Plan, &id)? else { return Ok(()) };
    plan.receipt.get_or_insert(ontvangst.into());
    own::save(w, now, Kind::Plan, &id, &plan).map(|_| ())
}

/// Notes which meldingen the synced copy shows now.
pub(crate) fn settle(w: &Writer<'_>, gemeente: &str, now: Timestamp) -> Result<(), AppError> {
    for (id, melding) in own::list::<KeptMelding>(w, Kind::Melding)? {
        let Some((to, receipt)) = melding.sent_to.as_ref().zip(melding.receipt.as_ref()) else { continue };
        let Some(dossier) = to.dossier.as_deref().filter(|_| to.gemeente == gemeente && !melding.seen) else {
            continue;
        };
        let group = [gemeente, dossier, Collectie::Zaken.segment()];
        if w.get::<serde::de::IgnoredAny>(Table::Wire, &group, &receipt.id)?.is_some() {
            own::save(w, now, Kind::Melding, &id, &KeptMelding { seen: true, ..melding })?;
        }
    }
    Ok(())
}
