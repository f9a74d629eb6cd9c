//! The voorzieningen that the store holds, each with its chain.

use super::correcties::Correctie;
use super::facts::from_wire;
use super::letters::sent_about;
use super::snapshot::{Dossier, Origin, Snapshot};
use crate::melding::kept::add_plan;
use domain::Date;
use domain::call::view::{Brief, SourceKind, VoorzieningRow};
use domain::chain::{Chain, Facts, from_letters};
use domain::letters::add_sent;
use municipal_api::{Voorziening, Zaak};
use std::cell::OnceCell;
use std::collections::BTreeMap;

/// A voorziening with all that is known of it.
#[derive(Debug)]
pub(super) struct Held<'a> {
    pub id: &'a str,
    pub dossier: &'a Dossier,
    pub name: &'a str,
    /// The zaken that led to it, oldest first.
    pub zaken: Vec<&'a Zaak>,
    pub wire: Option<&'a Voorziening>,
    /// Letters kept by hand, oldest first.
    pub letters: Vec<&'a Brief>,
    /// The number on the receipt of a melding that no dossier shows.
    pub receipt: Option<&'a str>,
    pub facts: Facts,
    chain: OnceCell<Chain>,
    today: Date,
}

impl Held<'_> {
    /// The chain, read when somebody asks for it: a screen about one of two hundred needs no other.
    pub fn chain(&self) -> &Chain {
        self.chain.get_or_init(|| Chain::read(&self.facts, self.today))
    }

    /// True where only letters tell of it.
    pub fn is_own(&self) -> bool {
        self.wire.is_none() && self.zaken.is_empty()
    }

    /// The number that people may quote: of the newest zaak, or of the newest letter that has one.
    pub fn reference(&self) -> Option<String> {
        let zaak =
            self.zaken.last().map(|zaak| zaak.identificatie.clone()).filter(|number| !number.is_empty());
        let letter = || self.letters.iter().rev().find_map(|letter| letter.reference.clone());
        zaak.or_else(letter).or_else(|| self.receipt.map(str::to_owned))
    }

    pub fn row(&self) -> VoorzieningRow {
        VoorzieningRow {
            id: self.id.to_owned(),
            dossier: self.dossier.row.id.clone(),
            person: self.dossier.person(),
            name: self.name.to_owned(),
            kind: self.facts.category,
            stage: self.chain().stage,
            form: self.facts.form,
            law: self.facts.law,
            term: self.chain().term.clone(),
            updated: self.chain().updated,
            source: if self.is_own() { SourceKind::Zelf } else { SourceKind::Gemeente },
            past: self.chain().past,
        }
    }
}

/// All voorzieningen: of each dossier those of the municipality, zaken that have not led to one yet, and
/// those of which only letters tell.
pub(super) fn all(snapshot: &Snapshot) -> Vec<Held<'_>> {
    let letters = letters(snapshot);
    let mut found = Vec::new();
    for dossier in &snapshot.dossiers {
        match dossier.origin {
            Origin::Synced | Origin::Example => found.extend(of_dossier(snapshot, dossier, &letters)),
            Origin::Own => found.extend(own(snapshot, dossier)),
        }
    }
    found
}

/// The letters of each synced voorziening: those that name it, and those of a voorziening kept by hand that
/// is the same.
type Letters<'a> = BTreeMap<(&'a str, &'a str), Vec<&'a Brief>>;

fn letters(snapshot: &Snapshot) -> Letters<'_> {
    let mut found = Letters::new();
    for letter in &snapshot.kept.letters {
        let Some(id) = letter.voorziening.as_deref() else { continue };
        if let Some((dossier, synced)) = snapshot.synced_id(id) {
            found.entry((dossier.row.id.as_str(), synced)).or_default().push(letter);
        }
    }
    found
}

fn of_dossier<'a>(snapshot: &'a Snapshot, dossier: &'a Dossier, letters: &Letters<'a>) -> Vec<Held<'a>> {
    let mut led_to: BTreeMap<&str, usize> = BTreeMap::new();
    for id in dossier.voorzieningen.iter().flat_map(|v| &v.zaak_ids) {
        *led_to.entry(id.as_str()).or_default() += 1;
    }
    let by_id: BTreeMap<&str, &Zaak> = dossier.zaken.iter().map(|zaak| (zaak.id.as_str(), zaak)).collect();
    let hold = |id: &'a str, name: &'a str, mut zaken: Vec<&'a Zaak>, wire: Option<&'a Voorziening>| {
        zaken.sort_by_key(|zaak| zaak.startdatum);
        let letters = letters.get(&(dossier.row.id.as_str(), id)).cloned().unwrap_or_default();
        let shared = |zaak: &Zaak| led_to.get(zaak.id.as_str()).is_some_and(|count| *count > 1);
        let mut facts = from_wire(&zaken, wire, shared);
        add_letters(&mut facts, &letters);
        let mine = snapshot.kept.correcties.iter().filter(|c| snapshot.is_same(&c.voorziening, id));
        facts.corrections = mine.filter_map(Correctie::correction).collect();
        if let Some(plan) = snapshot.plan_of(id) {
            add_plan(&mut facts, plan);
        }
        add_sent(&mut facts, sent_about(snapshot, id));
        Held {
            id,
            dossier,
            name,
            zaken,
            wire,
            letters,
            receipt: None,
            facts,
            chain: OnceCell::new(),
            today: snapshot.today,
        }
    };
    let voorzieningen = dossier.voorzieningen.iter().map(|v| {
        let zaken = v.zaak_ids.iter().filter_map(|id| by_id.get(id.as_str()).copied()).collect();
        hold(&v.id, &v.naam, zaken, Some(v))
    });
    let zaken = dossier.zaken.iter().filter(|zaak| !led_to.contains_key(zaak.id.as_str()));
    voorzieningen.chain(zaken.map(|zaak| hold(&zaak.id, &zaak.omschrijving, vec![zaak], None))).collect()
}

/// Adds letters to what the municipality knows: events stand side by side with their source, and of the
/// rest the municipality's record counts.
fn add_letters(facts: &mut Facts, letters: &[&Brief]) {
    let told = from_letters(letters.iter().copied());
    facts.events.extend(told.events);
    facts.category = facts.category.or(told.category);
    facts.form = facts.form.or(told.form);
    facts.right_from = facts.right_from.or(told.right_from);
    facts.right_until = facts.right_until.or(told.right_until);
    facts.committee |= told.committee;
}

/// The voorzieningen of which only letters tell.
fn own<'a>(snapshot: &'a Snapshot, dossier: &'a Dossier) -> Vec<Held<'a>> {
    let loose = snapshot.kept.voorzieningen().into_iter().filter(|id| snapshot.synced_id(id).is_none());
    loose
        .map(|id| {
            let letters: Vec<&Brief> = snapshot.kept.letters_of(id).collect();
            let mut facts = from_letters(letters.iter().copied());
            let reported = snapshot.kept.reported.own(id);
            if let Some(melding) = reported {
                melding.add_to(&mut facts);
            }
            if let Some(plan) = snapshot.plan_of(id) {
                add_plan(&mut facts, plan);
            }
            add_sent(&mut facts, sent_about(snapshot, id));
            let name = letters.first().map(|letter| letter.subject.as_str());
            let name = name.or(reported.map(|melding| melding.name.as_str())).unwrap_or_default();
            let receipt = reported.and_then(|melding| melding.reference.as_deref());
            Held {
                id,
                dossier,
                name,
                zaken: Vec::new(),
                wire: None,
                letters,
                receipt,
                facts,
                chain: OnceCell::new(),
                today: snapshot.today,
            }
        })
        .collect()
}
