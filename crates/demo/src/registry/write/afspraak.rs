//! Appointments: proposed by a resident, answered by a resident.

use super::super::act::{begin, invalid, once, text};
use super::super::row::{failed, wire};
use super::super::{Inner, Result, read};
use super::new_id;
use gateway::registry::{Access, RegistryError};
use municipal_api::{AfspraakAntwoord, Antwoord, Bevoegdheid, NieuweAfspraak, Ontvangst, limits};
use rusqlite::{Connection, params};

pub(crate) fn afspraak(
    conn: &mut Connection,
    inner: &Inner,
    access: &Access,
    key: &str,
    afspraak: &NieuweAfspraak,
) -> Result<Ontvangst> {
    text("titel", &afspraak.titel, limits::REGEL)?;
    if afspraak.duur_minuten == 0 || afspraak.duur_minuten > limits::AFSPRAAK_MINUTEN {
        return Err(invalid("duurMinuten", "range", "Deze duur kan niet."));
    }
    once(conn, inner, access, (key, "afspraak"), afspraak, |act| {
        act.needs(&[Bevoegdheid::Aanvragen])?;
        if afspraak.moment <= act.now {
            return Err(invalid("moment", "past", "Kies een moment dat nog komt."));
        }
        let zaak = afspraak.zaak_id.as_deref().unwrap_or_default();
        if !zaak.is_empty() {
            act.zaak(zaak)?;
        }
        let id = new_id("afspraak");
        act.tx
            .execute(
                "INSERT INTO afspraak (id, client, zaak_id, titel, moment, duur_minuten, plaats, met, antwoord, eigen)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, '', ?7, ?8, 1)",
                params![
                    id,
                    act.access.client.reveal(),
                    zaak,
                    afspraak.titel,
                    afspraak.moment.to_string(),
                    afspraak.duur_minuten,
                    act.inner.profile.gemeente.team,
                    wire(&Antwoord::Open),
                ],
            )
            .map_err(failed)?;
        Ok(act.receipt(id, None))
    })
}

/// Answers an appointment of this version.
pub(crate) fn answer_afspraak(
    conn: &mut Connection,
    inner: &Inner,
    access: &Access,
    id: &str,
    etag: &str,
    answer: &AfspraakAntwoord,
) -> Result<Ontvangst> {
    let other = answer.antwoord == Antwoord::AnderVoorstel;
    if matches!(answer.antwoord, Antwoord::Open | Antwoord::Other(_)) {
        return Err(invalid("antwoord", "invalid", "Kies een antwoord."));
    }
    if other != answer.voorstel.is_some() {
        return Err(invalid("voorstel", "invalid", "Bij een ander voorstel hoort een moment."));
    }
    let act = begin(conn, inner, access)?;
    act.needs(&[Bevoegdheid::Aanvragen])?;
    let rows = read::afspraken(&act.tx, access).map_err(failed)?;
    let row = rows.into_iter().find(|row| row.id == id).ok_or(RegistryError::NotFound)?;
    if row.etag != etag {
        return Err(RegistryError::PreconditionFailed);
    }
    act.tx
        .execute(
            "INSERT OR REPLACE INTO afspraak_antwoord (id, antwoord, voorstel, op) VALUES (?1, ?2, ?3, ?4)",
            params![
                id,
                wire(&answer.antwoord),
                answer.voorstel.map(|at| at.to_string()).unwrap_or_default(),
                act.now.to_string(),
            ],
        )
        .map_err(failed)?;
    let receipt = act.receipt(id, None);
    act.tx.commit().map_err(failed)?;
    Ok(receipt)
}
