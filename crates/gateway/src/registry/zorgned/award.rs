//! From aanvragen to awards and letters. The data is taken as it is: what a back-office closed wrongly stays
//! so here, with the municipality as its source; nothing is guessed from the age of a record.

use super::value::{at, date, list, number, text};
use crate::registry::{
    municipal::{Award, ZaakRef},
    zgw::midnight,
};
use jiff::civil::Date;
use municipal_api::{
    Document, Eenheid, Gebeurtenis, GebeurtenisSoort, Leveringsvorm, Omvang, Resultaat, Voorziening, Wet,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// A letter with how the back-office knows it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Letter {
    pub(crate) row: Document,
    pub(crate) naam: String,
    pub(super) number: String,
    /// The number of its zaak, where the back-office names one.
    pub(crate) zaak: Option<String>,
    /// The product categories that its aanvraag is about.
    pub(crate) categories: Vec<String>,
}

/// The awards of all aanvragen. A product that two aanvragen share is one award of both.
pub(super) fn awards(aanvragen: &[&Value], today: Date) -> Vec<Award> {
    let mut all: BTreeMap<String, Award> = BTreeMap::new();
    for aanvraag in aanvragen.iter().filter(|a| is_wmo(a)) {
        for product in list(aanvraag, "beschikking.beschikteProducten") {
            let Some(award) = award(aanvraag, product, today) else { continue };
            match all.get_mut(&award.row.id) {
                None => drop(all.insert(award.row.id.clone(), award)),
                Some(known) => {
                    known.zaken.extend(award.zaken);
                    for event in award.row.gebeurtenissen {
                        if !known.row.gebeurtenissen.contains(&event) {
                            known.row.gebeurtenissen.push(event);
                        }
                    }
                    known.row.gebeurtenissen.sort_by_key(|g| g.datum);
                    known.row.gewijzigd = known.row.gewijzigd.max(award.row.gewijzigd);
                }
            }
        }
    }
    all.into_values().collect()
}

fn is_wmo(aanvraag: &Value) -> bool {
    text(aanvraag, "regeling.identificatie").is_none_or(|law| law.eq_ignore_ascii_case("wmo"))
}

fn award(aanvraag: &Value, product: &Value, today: Date) -> Option<Award> {
    let id = number(product, "identificatie")?;
    let toegewezen = at(product, "toegewezenProduct").unwrap_or(&Value::Null);
    let ingang = date(toegewezen, "datumIngangGeldigheid");
    let einde = date(toegewezen, "datumEindeGeldigheid");
    let vorm = match text(toegewezen, "leveringsvorm").map(str::to_lowercase).as_deref() {
        Some("zin") => Some(Leveringsvorm::Zin),
        Some("pgb") => Some(Leveringsvorm::Pgb),
        Some(other) => Some(Leveringsvorm::Other(other.to_owned())),
        None => None,
    };
    // Ended on the day that it began: it was called off.
    let cancelled = ingang.is_some() && ingang == einde;
    let resultaat = match text(product, "resultaat") {
        Some("toegewezen") if cancelled => Some(Resultaat::Ingetrokken),
        Some("toegewezen") => Some(Resultaat::Toegewezen),
        Some("afgewezen") => Some(Resultaat::Afgewezen),
        Some(other) => Some(Resultaat::Other(other.to_owned())),
        None => None,
    };
    let awarded = resultaat == Some(Resultaat::Toegewezen);
    let mut events = asked(aanvraag);
    if awarded {
        events.extend(delivered(product, toegewezen, vorm.as_ref()));
        if let Some(einde) = einde.filter(|day| *day < today) {
            events.push(event(GebeurtenisSoort::EindeRecht, einde));
        }
    }
    events.sort_by_key(|g| g.datum);
    let last = events
        .iter()
        .map(|g| g.datum)
        .chain(date(aanvraag, "beschikking.datumAfgifte"))
        .chain(date(aanvraag, "datumAanvraag"))
        .filter(|day| *day <= today)
        .max();
    Some(Award {
        zaken: zaken(aanvraag),
        row: Voorziening {
            id: format!("wmo-{id}"),
            aliassen: Vec::new(),
            naam: text(product, "product.omschrijving")
                .or_else(|| text(product, "productCategorie.omschrijving"))?
                .to_owned(),
            wet: Some(Wet::Wmo),
            categorie: categorie(product),
            zaak_ids: Vec::new(),
            resultaat,
            leveringsvorm: vorm,
            ingangsdatum: ingang,
            einddatum: einde,
            leverancier: text(toegewezen, "leverancier.omschrijving").map(str::to_owned),
            omvang: omvang(toegewezen),
            gebeurtenissen: events,
            gewijzigd: last.map(midnight).unwrap_or_default(),
        },
    })
}

fn categorie(product: &Value) -> Option<String> {
    number(product, "productCategorie.code").map(|code| format!("{code:0>2}"))
}

/// What is known of the asking. The date of the beschikking is left out: back-offices write there when they
/// began, and the letter says when it was sent.
fn asked(aanvraag: &Value) -> Vec<Gebeurtenis> {
    let mut events: Vec<Gebeurtenis> = Vec::new();
    let mut add = |soort, day: Option<Date>| events.extend(day.map(|day| event(soort, day)));
    let (melding, aanvraagdag) = (date(aanvraag, "datumAanmelding"), date(aanvraag, "datumAanvraag"));
    if melding != aanvraagdag {
        add(GebeurtenisSoort::MeldingOntvangen, melding);
    }
    add(GebeurtenisSoort::AanvraagOntvangen, aanvraagdag);
    for letter in list(aanvraag, "documenten") {
        let title = title(letter).unwrap_or_default().to_lowercase();
        let day = date(letter, "datumDefinitief");
        if title.starts_with("besluit:") {
            add(GebeurtenisSoort::BesluitVerzonden, day);
        } else if title.starts_with("verzoek:") {
            add(GebeurtenisSoort::InformatieGevraagd, day);
        }
    }
    events
}

/// Order and delivery: a thing is delivered, a service begins and stops, a PGB has neither.
fn delivered(product: &Value, toegewezen: &Value, vorm: Option<&Leveringsvorm>) -> Vec<Gebeurtenis> {
    let paid = vorm == Some(&Leveringsvorm::Pgb) || text(product, "product.productsoortCode") == Some("AOV");
    if paid {
        return Vec::new();
    }
    let toewijzingen = list(toegewezen, "toewijzingen");
    let leveringen: Vec<&Value> = toewijzingen.iter().flat_map(|t| list(t, "leveringen")).collect();
    let ordered = toewijzingen.iter().filter_map(|t| date(t, "datumOpdracht")).min();
    let began = leveringen.iter().filter_map(|l| date(l, "begindatum")).min();
    // Stopped where none goes on.
    let open = leveringen.iter().any(|l| date(l, "einddatum").is_none());
    let stopped = leveringen.iter().filter_map(|l| date(l, "einddatum")).max().filter(|_| !open);
    let thing = matches!(categorie(product).as_deref(), Some("11" | "12" | "13" | "14"));
    let mut events: Vec<Gebeurtenis> = Vec::new();
    let mut add = |soort, day: Option<Date>| events.extend(day.map(|day| event(soort, day)));
    if thing {
        add(GebeurtenisSoort::OpdrachtGegeven, ordered);
        add(GebeurtenisSoort::Geleverd, began);
    } else {
        add(GebeurtenisSoort::LeveringGestart, began);
        add(GebeurtenisSoort::LeveringGestopt, stopped);
    }
    events
}

fn event(soort: GebeurtenisSoort, datum: Date) -> Gebeurtenis {
    Gebeurtenis { soort, datum, tot: None, toelichting: None }
}

/// How much, where volume and unit are known (units and frequencies of the iWmo code lists).
fn omvang(toegewezen: &Value) -> Option<Omvang> {
    let omvang = at(toegewezen, "omvang")?;
    let volume = at(omvang, "volume")?;
    let eenheid = match text(omvang, "eenheid.code")? {
        "01" => Eenheid::Minuut,
        "04" => Eenheid::Uur,
        "14" => Eenheid::Etmaal,
        "16" => Eenheid::Dagdeel,
        "82" => Eenheid::Stuk,
        // The volume is in cents.
        "83" => Eenheid::Euro,
        _ => Eenheid::Other(text(omvang, "eenheid.omschrijving")?.to_lowercase()),
    };
    let frequentie = match text(omvang, "frequentie.code")? {
        "1" => "dag".to_owned(),
        "2" => "week".to_owned(),
        "3" => "vierWeken".to_owned(),
        "4" => "maand".to_owned(),
        "6" => "beschikking".to_owned(),
        _ => text(omvang, "frequentie.omschrijving")?.to_lowercase(),
    };
    Some(Omvang { volume: volume.as_i64()?, eenheid, frequentie })
}

/// Numbers by which the zaak may be found.
fn zaken(aanvraag: &Value) -> Vec<ZaakRef> {
    let of_letters = list(aanvraag, "documenten").into_iter().filter_map(|d| number(d, "zaakidentificatie"));
    let own = ["identificatie", "procesIdentificatie", "casusIdentificatie", "beschikking.beschikkingNummer"];
    let mut numbers: Vec<String> =
        of_letters.chain(own.iter().filter_map(|path| number(aanvraag, path))).collect();
    numbers.sort();
    numbers.dedup();
    numbers.into_iter().map(ZaakRef::Number).collect()
}

fn title(letter: &Value) -> Option<&str> {
    text(letter, "omschrijvingclientportaal").or_else(|| text(letter, "omschrijving"))
}

/// The letters of all aanvragen, each once. One without a day of being final is not sent yet.
pub(super) fn letters(aanvragen: &[&Value]) -> Vec<Letter> {
    let mut all: BTreeMap<String, Letter> = BTreeMap::new();
    for aanvraag in aanvragen.iter().filter(|a| is_wmo(a)) {
        let categories: Vec<String> =
            list(aanvraag, "beschikking.beschikteProducten").into_iter().filter_map(categorie).collect();
        for letter in list(aanvraag, "documenten") {
            let Some(number) = number(letter, "documentidentificatie") else { continue };
            let (Some(datum), Some(titel)) = (date(letter, "datumDefinitief"), title(letter)) else {
                continue;
            };
            let naam = text(letter, "bestandsnaam").map_or_else(|| format!("{number}.pdf"), str::to_owned);
            let formaat = match naam.rsplit('.').next().map(str::to_lowercase).as_deref() {
                Some("pdf") => "application/pdf",
                Some("docx") => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                _ => "application/octet-stream",
            };
            let row = Document {
                id: format!("wmo-{number}"),
                titel: titel.to_owned(),
                formaat: formaat.to_owned(),
                // The back-office does not say beforehand.
                grootte: 0,
                datum,
                zaak_id: None,
                soort: None,
            };
            let zaak = super::value::number(letter, "zaakidentificatie");
            let new = Letter { row, naam, number: number.clone(), zaak, categories: categories.clone() };
            match all.get_mut(&number) {
                None => drop(all.insert(number, new)),
                Some(known) => known.categories.extend(new.categories),
            }
        }
    }
    all.into_values().collect()
}
