//! Zaken with their events, besluiten, voorzieningen and messages.

use super::{Event, Seed};
use crate::DemoError;
use crate::days::instant;
use crate::gemeente::{Inwoner, ZaakRow};
use crate::letters::weeks_after;
use crate::registry::{json, wire};
use jiff::civil::{Date, Time};
use municipal_api::GebeurtenisSoort;
use rusqlite::{Transaction, params};

/// When a registry changes something, in the morning of the day it happened.
const MORNING: Time = Time::constant(9, 0, 0, 0);

impl Seed<'_> {
    pub(super) fn zaak(
        &self,
        tx: &Transaction<'_>,
        inwoner: &Inwoner,
        zaak: &ZaakRow,
    ) -> Result<(), DemoError> {
        let events = self.events(zaak);
        let Some(last) = events.last() else { return Ok(()) };
        let start = events.first().map_or(self.days.today, |event| event.datum);
        let changed = instant(last.datum, MORNING).min(self.now).to_string();
        let (status, closed) = status(&last.soort);
        tx.prepare_cached(
            "INSERT INTO zaak (id, client, identificatie, omschrijving, categorie, startdatum, einddatum, status,
               behandelaar, adviescommissie, opvang, gewijzigd, eigen, wet)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, 0, ?13)",
        )?
        .execute(params![
            zaak.id,
            inwoner.person.bsn,
            self.identificatie(zaak),
            zaak.omschrijving,
            zaak.categorie.as_deref().unwrap_or_default(),
            start.to_string(),
            if closed || stopped(zaak) { last.datum.to_string() } else { String::new() },
            status,
            format!("{}, {}", zaak.behandelaar, self.profile.gemeente.team),
            zaak.adviescommissie,
            zaak.is_hidden(),
            changed,
            wire(&zaak.wet),
        ])?;
        for event in &events {
            insert_event(tx, &zaak.id, event)?;
        }
        self.besluiten(tx, zaak)?;
        self.voorziening(tx, inwoner, zaak, &changed)?;
        self.berichten(tx, inwoner, zaak)
    }

    fn besluiten(&self, tx: &Transaction<'_>, zaak: &ZaakRow) -> Result<(), DemoError> {
        let mut insert = tx.prepare_cached(
            "INSERT INTO besluit (id, zaak_id, datum, verzenddatum, uiterlijke_reactiedatum, resultaat, toelichting,
               document_id) VALUES (?1, ?2, ?3, ?3, ?4, ?5, ?6, ?7)",
        )?;
        for (index, besluit) in zaak.besluiten.iter().enumerate() {
            let date = self.days.working(besluit.dag);
            insert.execute(params![
                format!("b-{}-{}", zaak.id, index + 1),
                zaak.id,
                date.to_string(),
                weeks_after(date, 6).to_string(),
                wire(&besluit.resultaat),
                besluit.toelichting,
                super::brieven::besluit_id(zaak, index),
            ])?;
        }
        Ok(())
    }

    fn voorziening(
        &self,
        tx: &Transaction<'_>,
        inwoner: &Inwoner,
        zaak: &ZaakRow,
        changed: &str,
    ) -> Result<(), DemoError> {
        let Some(row) = &zaak.voorziening else { return Ok(()) };
        let resultaat = row.resultaat.as_ref().or(zaak.besluiten.last().map(|besluit| &besluit.resultaat));
        let date = |offset: Option<i32>| offset.map(|o| self.days.exact(o).to_string()).unwrap_or_default();
        let events: Vec<Event<'_>> = row.gebeurtenissen.iter().map(|event| self.event(event)).collect();
        let newest = events.iter().map(|event| instant(event.datum, MORNING).min(self.now).to_string()).max();
        let changed = newest.as_deref().unwrap_or(changed).max(changed);
        tx.prepare_cached(
            "INSERT INTO voorziening (id, client, zaak_id, aliassen, naam, categorie, resultaat, leveringsvorm,
               ingangsdatum, einddatum, leverancier, omvang, gewijzigd, wet)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
        )?
        .execute(params![
            row.id,
            inwoner.person.bsn,
            zaak.id,
            json(&row.aliassen),
            row.naam,
            zaak.categorie.as_deref().unwrap_or_default(),
            resultaat.map(wire).unwrap_or_default(),
            row.leveringsvorm.as_ref().map(wire).unwrap_or_default(),
            date(row.ingang),
            date(row.eind),
            row.leverancier.as_deref().unwrap_or_default(),
            row.omvang.as_ref().map(json).unwrap_or_default(),
            changed,
            wire(&zaak.wet),
        ])?;
        events.iter().try_for_each(|event| insert_event(tx, &row.id, event))
    }

    fn berichten(&self, tx: &Transaction<'_>, inwoner: &Inwoner, zaak: &ZaakRow) -> Result<(), DemoError> {
        let mut insert = tx.prepare_cached(
            "INSERT INTO bericht (id, client, zaak_id, van_gemeente, afzender, tekst, verzonden, bijlagen, gelezen,
               chat, eigen)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, '[]', ?8, '', 0)",
        )?;
        for (index, row) in zaak.berichten.iter().enumerate() {
            let by_gemeente = row.van == "gemeente";
            let day: Date = if by_gemeente { self.days.working(row.dag) } else { self.days.exact(row.dag) };
            let sender = if by_gemeente { zaak.behandelaar.as_str() } else { self.profile.name(&row.van) };
            let at = instant(day, row.tijd).min(self.now);
            // The municipality reads what it answered: when it did so.
            let answer = zaak.berichten.iter().skip(index + 1).find(|later| later.van == "gemeente");
            let read = answer.filter(|_| !by_gemeente).map(|answer| {
                instant(self.days.working(answer.dag), answer.tijd).min(self.now).max(at).to_string()
            });
            insert.execute(params![
                format!("r-{}-{}", zaak.id, index + 1),
                inwoner.person.bsn,
                zaak.id,
                by_gemeente,
                sender,
                row.tekst,
                at.to_string(),
                read.unwrap_or_default(),
            ])?;
        }
        Ok(())
    }
}

/// The right ended: the back-office says so, the zaak follows.
fn stopped(zaak: &ZaakRow) -> bool {
    zaak.voorziening
        .as_ref()
        .is_some_and(|v| v.gebeurtenissen.iter().any(|event| event.soort == GebeurtenisSoort::EindeRecht))
}

fn insert_event(tx: &Transaction<'_>, at: &str, event: &Event<'_>) -> Result<(), DemoError> {
    tx.prepare_cached(
        "INSERT INTO gebeurtenis (bij, soort, datum, tot, toelichting, eigen) VALUES (?1, ?2, ?3, ?4, ?5, 0)",
    )?
    .execute(params![
        at,
        wire(&event.soort),
        event.datum.to_string(),
        event.tot.map(|tot| tot.to_string()).unwrap_or_default(),
        event.toelichting.unwrap_or_default(),
    ])?;
    Ok(())
}

/// The status in the registry's words, and whether the zaak is closed.
fn status(last: &GebeurtenisSoort) -> (&'static str, bool) {
    use GebeurtenisSoort as G;
    match last {
        G::MeldingOntvangen | G::PersoonlijkPlanOntvangen => ("Melding ontvangen", false),
        G::OnderzoekGestart | G::Gesprek => ("In onderzoek", false),
        G::VerslagVerzonden => ("Verslag verzonden", false),
        G::AanvraagOntvangen => ("Aanvraag ontvangen", false),
        G::InformatieGevraagd => ("Meer informatie nodig", false),
        G::InformatieOntvangen | G::BeslistermijnVerlengd | G::IngebrekestellingOntvangen => {
            ("In behandeling", false)
        }
        G::BesluitVerzonden => ("Besluit genomen", false),
        G::BezwaarOntvangen => ("Bezwaar in behandeling", false),
        G::BeslissingOpBezwaarVerzonden => ("Beslissing op bezwaar genomen", false),
        G::BeroepIngesteld => ("Beroep bij de rechtbank", false),
        G::HeronderzoekGestart => ("Wordt opnieuw bekeken", false),
        G::Ingetrokken => ("Ingetrokken", true),
        G::EindeRecht => ("Einde recht", true),
        _ => ("In behandeling", false),
    }
}
