//! Meldingen and aanvragen. The municipality confirms both at once with a letter (Wmo 2015, art. 2.3.2
//! lid 1; Awb 4:3a).

use super::super::act::{Act, invalid, once, text};
use super::super::row::{failed, file_name, json, wire};
use super::super::{Inner, Result};
use super::new_id;
use crate::letters::{self, Brief, Over};
use gateway::registry::{Access, RegistryError};
use municipal_api::{Bevoegdheid, GebeurtenisSoort, NieuweAanvraag, NieuweMelding, Ontvangst, limits};
use rusqlite::{Connection, params};

/// A melding for this dossier, or for somebody who is in none of the actor's.
pub(crate) fn melding(
    conn: &mut Connection,
    inner: &Inner,
    access: &Access,
    key: &str,
    melding: &NieuweMelding,
) -> Result<Ontvangst> {
    text("omschrijving", &melding.omschrijving, limits::MELDING)?;
    once(conn, inner, access, (key, "melding"), melding, |act| {
        if melding.voor.is_some() {
            return for_somebody_else(act, melding);
        }
        act.needs(&[Bevoegdheid::Aanvragen])?;
        let id = new_zaak(act, &title(&melding.omschrijving), GebeurtenisSoort::MeldingOntvangen)?;
        say(act, &id.0, &melding.omschrijving)?;
        let (over, today) = (over(act, &id)?, act.inner.clock.today());
        confirm(act, &id.0, &letters::melding(&over, today))?;
        Ok(act.receipt(id.0, Some(id.1)))
    })
}

/// A receipt and nothing more: who reports does not get to see that person's record.
fn for_somebody_else(act: &Act<'_>, melding: &NieuweMelding) -> Result<Ontvangst> {
    let (id, kenmerk) = (new_id("melding"), act.number()?);
    act.tx
        .execute(
            "INSERT INTO melding_voor_ander (id, melder, kenmerk, melding, ontvangen) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![id, act.access.actor.reveal(), kenmerk, json(melding), act.now.to_string()],
        )
        .map_err(failed)?;
    Ok(act.receipt(id, Some(kenmerk)))
}

/// An aanvraag, in the zaak of its melding where there is one.
pub(crate) fn aanvraag(
    conn: &mut Connection,
    inner: &Inner,
    access: &Access,
    key: &str,
    aanvraag: &NieuweAanvraag,
) -> Result<Ontvangst> {
    text("tekst", &aanvraag.tekst, limits::AANVRAAG)?;
    once(conn, inner, access, (key, "aanvraag"), aanvraag, |act| {
        act.needs(&[Bevoegdheid::Aanvragen])?;
        let zaak = match &aanvraag.zaak_id {
            Some(id) => {
                act.zaak(id)?;
                in_zaak(act, id)?
            }
            None => new_zaak(act, &title(&aanvraag.tekst), GebeurtenisSoort::AanvraagOntvangen)?,
        };
        say(act, &zaak.0, &aanvraag.tekst)?;
        let (over, today) = (over(act, &zaak)?, act.inner.clock.today());
        confirm(act, &zaak.0, &letters::aanvraag(&over, today))?;
        Ok(act.receipt(zaak.0, Some(zaak.1)))
    })
}

/// A zaak's id and number.
pub(super) type Named = (String, String);

/// Adds the aanvraag to its zaak, unless there is one already.
pub(super) fn in_zaak(act: &Act<'_>, id: &str) -> Result<Named> {
    let word = wire(&GebeurtenisSoort::AanvraagOntvangen);
    let (number, there): (String, bool) = act
        .tx
        .query_row(
            "SELECT identificatie, EXISTS (SELECT 1 FROM gebeurtenis WHERE bij = zaak.id AND soort = ?2)
             FROM zaak WHERE id = ?1",
            params![id, word],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .map_err(failed)?;
    if there {
        return Err(RegistryError::Conflict);
    }
    event(act, id, &word)?;
    act.tx
        .execute(
            "UPDATE zaak SET status = 'Aanvraag ontvangen', gewijzigd = ?2 WHERE id = ?1",
            params![id, act.now.to_string()],
        )
        .map_err(failed)?;
    Ok((id.to_owned(), number))
}

fn new_zaak(act: &Act<'_>, omschrijving: &str, first: GebeurtenisSoort) -> Result<Named> {
    let (id, number) = (new_id("zaak"), act.number()?);
    let status = match first {
        GebeurtenisSoort::AanvraagOntvangen => "Aanvraag ontvangen",
        _ => "Melding ontvangen",
    };
    act.tx
        .execute(
            "INSERT INTO zaak (id, client, identificatie, omschrijving, categorie, startdatum, einddatum, status,
               behandelaar, adviescommissie, opvang, gewijzigd, eigen, wet)
             VALUES (?1, ?2, ?3, ?4, '', ?5, '', ?6, ?7, 0, 0, ?8, 1, 'wmo')",
            params![
                id,
                act.access.client.reveal(),
                number,
                omschrijving,
                act.inner.clock.today().to_string(),
                status,
                act.inner.profile.gemeente.team,
                act.now.to_string(),
            ],
        )
        .map_err(failed)?;
    event(act, &id, &wire(&first))?;
    Ok((id, number))
}

pub(super) fn event(act: &Act<'_>, zaak: &str, word: &str) -> Result<()> {
    act.tx
        .execute(
            "INSERT INTO gebeurtenis (bij, soort, datum, tot, toelichting, eigen) VALUES (?1, ?2, ?3, '', '', 1)",
            params![zaak, word, act.inner.clock.today().to_string()],
        )
        .map_err(failed)?;
    Ok(())
}

/// What was written, as the first message of its zaak: so that nobody has to guess what was sent.
fn say(act: &Act<'_>, zaak: &str, tekst: &str) -> Result<()> {
    super::bericht::insert(act, &new_id("bericht"), zaak, tekst, &[]).map(|_| ())
}

/// Stores the confirmation of receipt.
pub(super) fn confirm(act: &Act<'_>, zaak: &str, brief: &Brief) -> Result<()> {
    let bytes = brief.pdf().map_err(|error| {
        tracing::warn!(%error, "a confirmation could not be printed");
        RegistryError::Unavailable("letter".to_owned())
    })?;
    let today = act.inner.clock.today();
    act.tx
        .execute(
            "INSERT INTO document (id, client, zaak_id, titel, formaat, naam, datum, soort, inhoud, eigen)
             VALUES (?1, ?2, ?3, ?4, 'application/pdf', ?5, ?6, '', ?7, 1)",
            params![
                new_id("document"),
                act.access.client.reveal(),
                zaak,
                brief.titel,
                file_name(&brief.titel, today, "pdf"),
                today.to_string(),
                bytes,
            ],
        )
        .map_err(failed)?;
    Ok(())
}

pub(super) fn over(act: &Act<'_>, (zaak, number): &Named) -> Result<Over> {
    let gemeente = &act.inner.profile.gemeente;
    act.tx
        .query_row(
            "SELECT p.naam, p.briefnaam, p.adres, z.omschrijving FROM persoon p JOIN zaak z ON z.client = p.bsn
             WHERE z.id = ?1",
            [zaak],
            |row| {
                let adres: String = row.get(2)?;
                Ok(Over {
                    gemeente: act.inner.profile.page.naam.clone(),
                    team: gemeente.team.clone(),
                    telefoon: gemeente.telefoon.clone(),
                    naam: row.get(0)?,
                    briefnaam: row.get(1)?,
                    adres: serde_json::from_str(&adres).unwrap_or_default(),
                    kenmerk: number.clone(),
                    onderwerp: row.get(3)?,
                    behandelaar: gemeente.team.clone(),
                    datum: act.inner.clock.today(),
                })
            },
        )
        .map_err(failed)
        .map_err(|error| match error {
            RegistryError::Unavailable(_) => invalid("zaakId", "unknown", "Deze zaak is er niet."),
            other => other,
        })
}

/// The first line of what was written, cut at a word.
fn title(text: &str) -> String {
    const MOST: usize = 80;
    let line = text.trim().lines().next().unwrap_or_default().trim();
    if line.chars().count() <= MOST {
        return line.to_owned();
    }
    let cut: String = line.chars().take(MOST).collect();
    let cut = cut.rsplit_once(' ').map_or(cut.as_str(), |(head, _)| head);
    format!("{cut}…")
}

#[cfg(test)]
mod tests {
    use super::title;

    #[test]
    fn a_title_is_one_line_that_ends_at_a_word() {
        assert_eq!(title("  Hulp bij douchen\nSinds mei."), "Hulp bij douchen");
        let long = title(&"woord ".repeat(40));
        assert!(long.ends_with("woord…") && long.chars().count() <= 81, "{long}");
        assert_eq!(title(&"x".repeat(100)).chars().count(), 81);
    }
}
