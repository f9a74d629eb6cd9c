//! Redeeming a code.

use super::grant::Asking;
use super::{qr, scopes, view};
use crate::context::Context;
use crate::net::{Ask, Failure};
use crate::picked;
use crate::sync;
use domain::call::view::{ReadCodeView, RedeemedView};
use domain::call::{AppError, ErrorCode, ReadCode, RedeemCode};
use municipal_api::{Inwisseling, Ontvangst, geweigerd, read_code, show_code};
use reqwest::Method;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Redeems a code; the dossier is synced before the answer.
///
/// # Errors
/// What is wrong with the code, `CodeUnknown` before anything is asked where it cannot be one; `CodeTries` where
/// too many were tried; `SignedOut` without a session; the network's.
pub async fn redeem(ctx: &Context, call: RedeemCode) -> Result<RedeemedView, AppError> {
    let code = read_code(&call.code).ok_or(ErrorCode::CodeUnknown)?;
    let asking = Asking::begin(ctx, &call.gemeente)?;
    let line = asking.line(ctx);
    // The same code by the same person is the same try, also after a restart: a lost answer costs nothing.
    let key = key(&asking.gateway.id, &asking.pass.person, &code);
    let ask = Ask::new(Method::POST, asking.gateway.inwisselen()?).json(&Inwisseling { code })?;
    let answer = line.send(ask.idempotency_key(key)).await.map_err(|failure| why(&failure))?;
    let receipt: Ontvangst = answer.json()?;
    sync::anew(ctx).await;
    let opened = view::held(ctx, &asking.gateway.id, &receipt.id).await?;
    // Redeemed, and withdrawn since.
    let toegang = opened.ok_or(ErrorCode::CodeWithdrawn)?.toegang;
    let machtiging = toegang.machtiging;
    Ok(RedeemedView {
        dossier: toegang.id,
        name: toegang.naam,
        scopes: machtiging.as_ref().map(|held| scopes(&held.bevoegdheden)).unwrap_or_default(),
        until: machtiging.and_then(|held| held.einddatum),
    })
}

/// Reads the QR code in a picture.
///
/// # Errors
/// `CodeNotFound` where there is none of ours; `TooLarge`; `InvalidField` for what is no picture.
pub async fn read(ctx: &Context, call: ReadCode) -> Result<ReadCodeView, AppError> {
    let (bytes, _) = picked::read(&call.file)?;
    let (code, gemeente) = crate::store::blocking(move || qr::find(&bytes)).await?;
    let known = ctx.config.gateways.iter().any(|gateway| gateway.id == gemeente);
    Ok(ReadCodeView { code: show_code(&code), gemeente: Some(gemeente).filter(|_| known) })
}

fn key(gemeente: &str, person: &str, code: &str) -> Uuid {
    let mut hash = Sha256::new();
    for part in ["inwisselen", gemeente, person, code] {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash.finalize()[..16]);
    uuid::Builder::from_random_bytes(bytes).into_uuid()
}

/// What a refusal means.
fn why(failure: &Failure) -> AppError {
    if failure.status == Some(429) {
        let minutes = failure.after.map_or(5, |after| after.as_secs().div_ceil(60).max(1));
        return AppError::new(ErrorCode::CodeTries).with("minutes", minutes);
    }
    let refused = failure.invalid.iter().find(|field| field.name == "code").map(|field| field.code.as_str());
    let code = match refused {
        Some(geweigerd::ONBEKEND) => ErrorCode::CodeUnknown,
        Some(geweigerd::VERLOPEN) => ErrorCode::CodeExpired,
        Some(geweigerd::GEBRUIKT) => ErrorCode::CodeUsed,
        Some(geweigerd::INGETROKKEN) => ErrorCode::CodeWithdrawn,
        Some(geweigerd::EIGEN) => ErrorCode::CodeOwn,
        _ => return failure.error.clone(),
    };
    code.into()
}
