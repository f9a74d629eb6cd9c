//! A machtiging that a client hands over with a one-time code, and its redeeming.

use super::super::act::{invalid, once};
use super::super::row::{Columns, failed, json};
use super::super::{Inner, Result};
use super::new_id;
use gateway::registry::{Access, Bsn, RegistryError};
use jiff::{SignedDuration, Timestamp, civil::Date};
use municipal_api::{MachtigingCode, NieuweMachtiging, Ontvangst, code_from, geweigerd, limits};
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

/// Keeps what is handed over and answers its code. The code follows from a secret of this registry and the id,
/// so that the same key answers the same one although it is kept nowhere.
pub(crate) fn hand_over(
    conn: &mut Connection,
    inner: &Inner,
    access: &Access,
    key: &str,
    machtiging: &NieuweMachtiging,
) -> Result<MachtigingCode> {
    if access.is_mandated() {
        return Err(RegistryError::Forbidden);
    }
    let receipt = once(conn, inner, access, (key, "machtiging"), machtiging, |act| {
        let id = new_id("machtiging");
        let code = code(&act.tx, &id)?;
        let begins = machtiging.ingangsdatum.unwrap_or_else(|| act.inner.clock.today());
        act.tx
            .execute(
                "INSERT INTO machtiging_code (id, client, gemachtigde, bevoegdheden, ingangsdatum, einddatum, vinger, geldig_tot)
                 VALUES (?1, ?2, '', ?3, ?4, ?5, ?6, ?7)",
                params![
                    id,
                    act.access.client.reveal(),
                    json(&machtiging.bevoegdheden),
                    begins.to_string(),
                    machtiging.einddatum.to_string(),
                    finger(&code),
                    valid_until(act.now).to_string(),
                ],
            )
            .map_err(failed)?;
        Ok(act.receipt(id, None))
    })?;
    let code = code(conn, &receipt.id)?;
    Ok(MachtigingCode { geldig_tot: valid_until(receipt.ontvangen), code, id: receipt.id })
}

/// A code as it is kept.
struct Kept {
    id: String,
    client: Bsn,
    gemachtigde: String,
    until: Timestamp,
    ends: Date,
    withdrawn: bool,
}

/// Gives the actor what the code opens. One transaction takes the write lock first, so of two at once the
/// second finds it used.
pub(crate) fn redeem(
    conn: &mut Connection,
    inner: &Inner,
    actor: &Bsn,
    key: &str,
    code: &str,
) -> Result<(Bsn, Ontvangst)> {
    let own = Access { actor: actor.clone(), client: actor.clone(), mandate: None };
    let code = finger(code);
    let unknown = || refused(geweigerd::ONBEKEND, "Deze code kennen wij niet.");
    let client = find(conn, &code)?.ok_or_else(unknown)?.client;
    // A try whose answer was lost comes again with its key, and gets the first receipt.
    let receipt = once(conn, inner, &own, (key, "inwisselen"), &code, |act| {
        let kept = find(&act.tx, &code)?.ok_or_else(unknown)?;
        check(&kept, actor, act.now, inner.clock.today())?;
        let taken = act
            .tx
            .execute(
                "UPDATE machtiging_code SET gemachtigde = ?2
                 WHERE id = ?1 AND EXISTS (SELECT 1 FROM persoon WHERE bsn = ?2)",
                params![kept.id, actor.reveal()],
            )
            .map_err(failed)?;
        if taken == 0 { Err(RegistryError::Forbidden) } else { Ok(act.receipt(kept.id, None)) }
    })?;
    Ok((client, receipt))
}

fn find(conn: &Connection, finger: &str) -> Result<Option<Kept>> {
    let row = conn
        .query_row(
            "SELECT id, client, gemachtigde, geldig_tot, einddatum,
               EXISTS (SELECT 1 FROM machtiging_ingetrokken i WHERE i.id = m.id)
             FROM machtiging_code m WHERE vinger = ?1",
            [finger],
            |row| {
                Ok((
                    row.text(0)?,
                    row.text(1)?,
                    row.text(2)?,
                    row.parsed(3)?,
                    row.parsed(4)?,
                    row.get::<_, bool>(5)?,
                ))
            },
        )
        .optional()
        .map_err(failed)?;
    Ok(row.and_then(|(id, client, gemachtigde, until, ends, withdrawn)| {
        Some(Kept { id, client: Bsn::new(&client)?, gemachtigde, until, ends, withdrawn })
    }))
}

fn check(kept: &Kept, actor: &Bsn, now: Timestamp, today: Date) -> Result<()> {
    if kept.client == *actor {
        return Err(refused(geweigerd::EIGEN, "Deze code is van uzelf. Geef hem aan wie voor u zorgt."));
    }
    if kept.withdrawn {
        return Err(refused(geweigerd::INGETROKKEN, "Deze code is ingetrokken."));
    }
    if !kept.gemachtigde.is_empty() {
        return Err(refused(geweigerd::GEBRUIKT, "Deze code is al gebruikt."));
    }
    if now >= kept.until || today > kept.ends {
        return Err(refused(geweigerd::VERLOPEN, "Deze code is verlopen. Vraag een nieuwe."));
    }
    Ok(())
}

fn refused(code: &str, reason: &str) -> RegistryError {
    invalid("code", code, reason)
}

fn valid_until(made: Timestamp) -> Timestamp {
    made.saturating_add(SignedDuration::from_hours(24 * limits::CODE_DAGEN)).unwrap_or(made)
}

fn finger(code: &str) -> String {
    crate::digest::of(["machtigingscode", code])
}

/// The code of a machtiging.
fn code(conn: &Connection, id: &str) -> Result<String> {
    let fresh = format!("{}{}", uuid::Uuid::new_v4().simple(), uuid::Uuid::new_v4().simple());
    let secret: String = conn
        .query_row(
            "INSERT INTO stand (naam, waarde) VALUES ('codegeheim', ?1)
             ON CONFLICT (naam) DO UPDATE SET waarde = waarde RETURNING waarde",
            [fresh],
            |row| row.get(0),
        )
        .map_err(failed)?;
    let hash = Sha256::new()
        .chain_update(secret.as_bytes())
        .chain_update(b"/")
        .chain_update(id.as_bytes())
        .finalize();
    let mut random = [0; 7];
    random.copy_from_slice(&hash[..7]);
    Ok(code_from(random))
}
