//! Handing over a machtiging, and withdrawing one.

use super::{bevoegdheid, qr, view};
use crate::context::Context;
use crate::net::{Ask, Failure, Gateway, Meter};
use crate::session::Pass;
use crate::store::Table;
use crate::sync::{self, Line, record::DossierRecord};
use domain::call::view::{CodeView, Scope};
use domain::call::{AppError, ErrorCode, GrantMachtiging, Topic, WithdrawMachtiging};
use jiff::civil::Date;
use municipal_api::{
    Collectie, Machtiging, MachtigingCode, MachtigingSoort, NieuweMachtiging, limits, read_code, show_code,
};
use reqwest::Method;
use std::sync::{Arc, Mutex, PoisonError};
use uuid::Uuid;

/// The key of a try whose answer did not come: the same wish again gets the same code, not a second one.
#[derive(Debug, Default)]
pub(crate) struct Granting(Mutex<Option<(Wish, Uuid)>>);

type Wish = (String, Vec<Scope>, Date);

impl Granting {
    fn key(&self, wish: &Wish) -> Uuid {
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match &*last {
            Some((earlier, key)) if earlier == wish => *key,
            _ => last.insert((wish.clone(), Uuid::new_v4())).1,
        }
    }

    fn done(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// The last day that a machtiging may have.
pub(super) fn latest(today: Date) -> Date {
    today.saturating_add(jiff::Span::new().years(limits::MACHTIGING_JAREN))
}

/// A session with a municipality, to ask something now.
pub(super) struct Asking {
    pub gateway: Arc<Gateway>,
    pub pass: Pass,
    pub meter: Meter,
}

impl Asking {
    /// # Errors
    /// `NotFound` for an unknown municipality; `SignedOut` without a session.
    pub fn begin(ctx: &Context, gemeente: &str) -> Result<Self, AppError> {
        let gateway = ctx.live.gateway(&ctx.config, gemeente)?;
        let pass = ctx.live.pass(&gateway.id, ctx.now()).ok_or(ErrorCode::SignedOut)?;
        Ok(Self { gateway, pass, meter: Meter::default() })
    }

    pub fn line<'a>(&'a self, ctx: &'a Context) -> Line<'a> {
        Line { ctx, gateway: &self.gateway, pass: &self.pass, meter: &self.meter }
    }
}

/// Hands over a machtiging and answers the code, which is kept nowhere.
///
/// # Errors
/// `InvalidField` with the field `scopes` where none is chosen; `InvalidDate` with the field `until` for a day
/// that has passed or lies too far ahead; `NotFound` where the dossier is no own one; `SignedOut`; the network's.
pub async fn grant(ctx: &Context, call: GrantMachtiging) -> Result<CodeView, AppError> {
    let today = ctx.today();
    let scopes: Vec<Scope> = Scope::ALL.iter().copied().filter(|scope| call.scopes.contains(scope)).collect();
    if scopes.is_empty() {
        return Err(AppError::new(ErrorCode::InvalidField).with("field", "scopes"));
    }
    if call.until < today || call.until > latest(today) {
        return Err(AppError::new(ErrorCode::InvalidDate).with("field", "until"));
    }
    let dossier = view::find(ctx, &call.dossier).await?;
    if !dossier.own() {
        return Err(ErrorCode::NotFound.into());
    }
    let asking = Asking::begin(ctx, &dossier.gemeente)?;
    let line = asking.line(ctx);
    let body = NieuweMachtiging {
        bevoegdheden: scopes.iter().copied().map(bevoegdheid).collect(),
        ingangsdatum: None,
        einddatum: call.until,
    };
    let wish = (call.dossier.clone(), scopes, call.until);
    let url = asking.gateway.collection(&call.dossier, Collectie::Machtigingen, None)?;
    let ask = Ask::new(Method::POST, url).json(&body)?.idempotency_key(ctx.live.granting.key(&wish));
    let sent = match line.send(ask).await {
        Ok(answer) => answer.json::<MachtigingCode>(),
        Err(failure) => Err(failure),
    };
    // A try that may have arrived keeps its key for the next one.
    if !sent.as_ref().is_err_and(|failure| failure.passes() || failure.code() == ErrorCode::BadAnswer) {
        ctx.live.granting.done();
    }
    let made = sent?;
    let code = read_code(&made.code).ok_or(ErrorCode::BadAnswer)?;
    refresh(ctx, &line, &call.dossier).await;
    let (qr, qr_size) = qr::draw(&asking.gateway.id, &code)?;
    let id = asking.gateway.id.clone();
    let gemeente_name =
        ctx.read(move |r| view::names(r, &id)).await?.unwrap_or_else(|| asking.gateway.name.clone());
    Ok(CodeView { id: made.id, code: show_code(&code), gemeente_name, until: made.geldig_tot, qr, qr_size })
}

/// Withdraws a machtiging that was granted, or gives up one that is held. One that is gone already is fine.
///
/// # Errors
/// `Conflict` where it changed meanwhile: the municipality's version is shown then, to look at and try again;
/// `Forbidden` for one of DigiD Machtigen, which ends there; `NotFound`, `SignedOut`, the network's.
pub async fn withdraw(ctx: &Context, call: WithdrawMachtiging) -> Result<(), AppError> {
    let dossier = view::find(ctx, &call.dossier).await?;
    let machtiging = machtiging(ctx, &dossier, &call.id).await?;
    if machtiging.soort == MachtigingSoort::Digid {
        return Err(ErrorCode::Forbidden.into());
    }
    let asking = Asking::begin(ctx, &dossier.gemeente)?;
    let line = asking.line(ctx);
    let url = asking.gateway.row(&call.dossier, Collectie::Machtigingen, &call.id)?;
    let sent = line.send(Ask::new(Method::DELETE, url).if_match(&machtiging.etag)?).await;
    match sent {
        Ok(_) => {}
        Err(failure) if failure.code() == ErrorCode::NotFound => {}
        Err(failure) => {
            if failure.code() == ErrorCode::Conflict {
                refresh(ctx, &line, &call.dossier).await;
            }
            return Err(failure.into());
        }
    }
    if dossier.own() {
        refresh(ctx, &line, &call.dossier).await;
    } else {
        // The dossier is closed now: its copy goes.
        sync::anew(ctx).await;
    }
    Ok(())
}

/// The machtiging as it was last seen.
async fn machtiging(ctx: &Context, dossier: &DossierRecord, id: &str) -> Result<Machtiging, AppError> {
    if let Some(held) = &dossier.toegang.machtiging {
        return Some(held.clone()).filter(|held| held.id == id).ok_or_else(|| ErrorCode::NotFound.into());
    }
    let (group, id) = ([dossier.gemeente.clone(), dossier.toegang.id.clone()], id.to_owned());
    let found = ctx
        .read(move |r| {
            r.get::<Machtiging>(Table::Wire, &[&group[0], &group[1], Collectie::Machtigingen.segment()], &id)
        })
        .await?;
    found.ok_or_else(|| ErrorCode::NotFound.into())
}

/// Reads the machtigingen of a dossier anew. A failure leaves the copy as it is: the next sync brings it.
async fn refresh(ctx: &Context, line: &Line<'_>, dossier: &str) {
    let fetched: Result<(), Failure> = sync::refresh(line, dossier, Collectie::Machtigingen).await;
    if let Err(failure) = fetched {
        tracing::info!(code = failure.code().as_str(), "machtigingen were not read anew");
    }
    ctx.changed(Topic::Dossier);
}
