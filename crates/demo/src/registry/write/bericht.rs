//! Messages, and documents sent along.

use super::super::act::{Act, invalid, once, text};
use super::super::row::{failed, file_name, json, wire};
use super::super::{Inner, Result};
use super::new_id;
use base64::{Engine, engine::general_purpose::STANDARD};
use gateway::registry::Access;
use municipal_api::{Bevoegdheid, NieuwBericht, NieuwDocument, Ontvangst, limits};
use rusqlite::{Connection, params};

pub(crate) fn bericht(
    conn: &mut Connection,
    inner: &Inner,
    access: &Access,
    key: &str,
    bericht: &NieuwBericht,
) -> Result<Ontvangst> {
    text("tekst", &bericht.tekst, limits::BERICHT)?;
    if bericht.bijlagen.len() > limits::BIJLAGEN {
        return Err(invalid("bijlagen", "too-many", "Dit zijn te veel bijlagen."));
    }
    once(conn, inner, access, (key, "bericht"), bericht, |act| {
        act.needs(&[Bevoegdheid::Berichten])?;
        let zaak = bericht.zaak_id.as_deref().unwrap_or_default();
        if !zaak.is_empty() {
            act.zaak(zaak)?;
        }
        for bijlage in &bericht.bijlagen {
            // one cannot send along what one cannot see
            if super::super::read::inhoud(&act.tx, act.access, bijlage).is_err() {
                return Err(invalid("bijlagen", "unknown", "Deze bijlage is er niet."));
            }
        }
        let id = new_id("bericht");
        insert(act, &id, zaak, &bericht.tekst, &bericht.bijlagen)?;
        if bericht.chat {
            act.tx
                .execute("UPDATE bericht SET chat = ?2 WHERE id = ?1", params![id, act.access.actor.reveal()])
                .map_err(failed)?;
        }
        Ok(act.receipt(id, None))
    })
}

/// Stores a message by whoever acts.
pub(super) fn insert(act: &Act<'_>, id: &str, zaak: &str, tekst: &str, bijlagen: &[String]) -> Result<usize> {
    act.tx
        .execute(
            "INSERT INTO bericht (id, client, zaak_id, van_gemeente, afzender, tekst, verzonden, bijlagen, gelezen,
               chat, eigen)
             SELECT ?1, ?2, ?3, 0, naam, ?5, ?6, ?7, '', '', 1 FROM persoon WHERE bsn = ?4",
            params![
                id,
                act.access.client.reveal(),
                zaak,
                act.access.actor.reveal(),
                tekst,
                act.now.to_string(),
                json(&bijlagen),
            ],
        )
        .map_err(failed)
}

pub(crate) fn document(
    conn: &mut Connection,
    inner: &Inner,
    access: &Access,
    key: &str,
    document: &NieuwDocument,
) -> Result<Ontvangst> {
    text("titel", &document.titel, limits::REGEL)?;
    let bytes = STANDARD
        .decode(&document.inhoud)
        .map_err(|_| invalid("inhoud", "invalid", "Dit bestand is niet goed aangekomen."))?;
    if bytes.is_empty() || bytes.len() > limits::DOCUMENT_BYTES {
        return Err(invalid("inhoud", "size", "Dit bestand is leeg of te groot."));
    }
    let Some(extension) = extension(&document.formaat, &bytes) else {
        return Err(invalid("formaat", "unsupported", "Stuur een pdf, jpeg of png."));
    };
    once(conn, inner, access, (key, "document"), document, |act| {
        act.needs(&[Bevoegdheid::Aanvragen, Bevoegdheid::Berichten])?;
        let zaak = document.zaak_id.as_deref().unwrap_or_default();
        if !zaak.is_empty() {
            act.zaak(zaak)?;
        }
        let (id, today) = (new_id("document"), act.inner.clock.today());
        act.tx
            .execute(
                "INSERT INTO document (id, client, zaak_id, titel, formaat, naam, datum, soort, inhoud, eigen)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 1)",
                params![
                    id,
                    act.access.client.reveal(),
                    zaak,
                    document.titel,
                    document.formaat,
                    file_name(&document.titel, today, extension),
                    today.to_string(),
                    document.soort.as_ref().map(wire).unwrap_or_default(),
                    bytes,
                ],
            )
            .map_err(failed)?;
        match &document.soort {
            Some(soort) => Ok(act.receipt(id, super::brief::received(act, zaak, soort)?)),
            None => Ok(act.receipt(id, None)),
        }
    })
}

/// The extension of a media type that the first bytes agree with.
fn extension(format: &str, bytes: &[u8]) -> Option<&'static str> {
    match format {
        "application/pdf" if bytes.starts_with(b"%PDF-") => Some("pdf"),
        "image/jpeg" if bytes.starts_with(&[0xff, 0xd8, 0xff]) => Some("jpg"),
        "image/png" if bytes.starts_with(&[0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a]) => Some("png"),
        _ => None,
    }
}
