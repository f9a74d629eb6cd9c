//! The chat: one line to one dossier's events while its screen is open. What is said becomes an ordinary message in
//! the store, so that it stays, sealed, and can be read without a network; what is written goes through the outbox.
//!
//! - [`open`] and [`close`] are what the screen asks; [`Lines`] holds the one line that runs;
//! - `run` keeps it up: it comes back after a failure, and ends with the session, the lock and the screen;
//! - `stream` reads server-sent events.

mod run;
mod stream;

use crate::context::Context;
use crate::outbox;
use crate::session::lock;
use crate::views::desk;
use domain::aanbod::Desk;
use domain::call::view::{ChatLine, ChatView};
use domain::call::{AppError, CloseChat, ErrorCode, OpenChat};
use municipal_api::{Bevoegdheid, Openingstijd};
use std::sync::Mutex;
use tokio::task::AbortHandle;

/// The one line.
#[derive(Default)]
pub(crate) struct Lines(Mutex<Option<Line>>);

struct Line {
    gemeente: String,
    dossier: String,
    /// Which session it is of: another one is another line.
    serial: u64,
    state: ChatLine,
    task: AbortHandle,
}

impl Lines {
    /// Ends it.
    pub fn stop(&self) {
        if let Some(line) = lock(&self.0).take() {
            line.task.abort();
        }
    }

    /// Ends it where it is with this municipality.
    pub fn stop_at(&self, gemeente: &str) {
        let mut held = lock(&self.0);
        if let Some(line) = held.take_if(|line| line.gemeente == gemeente) {
            line.task.abort();
        }
    }

    fn state(&self, dossier: &str) -> ChatLine {
        lock(&self.0).as_ref().filter(|line| line.dossier == dossier).map_or(ChatLine::Off, |line| line.state)
    }

    /// Notes how the line of this session stands. Answers whether that is new.
    fn stands(&self, serial: u64, state: ChatLine) -> bool {
        match &mut *lock(&self.0) {
            Some(line) if line.serial == serial => std::mem::replace(&mut line.state, state) != state,
            _ => false,
        }
    }

    /// Starts the line, unless this very one runs. Any other ends.
    fn start(&self, ctx: &Context, gemeente: &str, dossier: &str, serial: u64) {
        let mut held = lock(&self.0);
        let same = held.as_ref().is_some_and(|line| {
            line.gemeente == gemeente && line.dossier == dossier && line.serial == serial
        });
        if same {
            return;
        }
        if let Some(earlier) = held.take() {
            earlier.task.abort();
        }
        let work = run::run(ctx.clone(), gemeente.to_owned(), dossier.to_owned(), serial);
        *held = Some(Line {
            gemeente: gemeente.to_owned(),
            dossier: dossier.to_owned(),
            serial,
            state: ChatLine::Connecting,
            task: tokio::spawn(work).abort_handle(),
        });
    }
}

/// The chat about a dossier. Where somebody is there and this person may write, its line opens.
///
/// # Errors
/// `NotFound` for a dossier that no municipality shares; the store's.
pub async fn open(ctx: &Context, call: OpenChat) -> Result<ChatView, AppError> {
    let (now, local, dossier) = (ctx.now(), ctx.local(), call.dossier.clone());
    let (gemeente, may, page) = ctx
        .read(move |r| {
            let sender = outbox::sender(r, &dossier, now, &[])?;
            let may = match outbox::sender(r, &dossier, now, &[Bevoegdheid::Berichten]) {
                Ok(_) => true,
                Err(error) if error.code == ErrorCode::Forbidden => false,
                Err(error) => return Err(error),
            };
            let page = desk::page(r, &sender.gemeente)?;
            Ok((sender.gemeente, may, page))
        })
        .await?;
    let pass = ctx.live.pass(&gemeente, now);
    let chat = page.as_ref().and_then(|page| page.gemeente.chat.as_ref()).filter(|_| may);
    let hours: Vec<Openingstijd> = match (chat, &page) {
        (Some(chat), _) if !chat.openingstijden.is_empty() => chat.openingstijden.clone(),
        (_, Some(page)) => page.gemeente.openingstijden.clone(),
        _ => Vec::new(),
    };
    let (offered, is_open) = (chat.is_some(), chat.is_some() && desk::is_open(&hours, local));
    match &pass {
        Some(pass) if is_open => ctx.live.chat.start(ctx, &gemeente, &call.dossier, pass.serial),
        _ => ctx.live.chat.stop(),
    }
    Ok(ChatView {
        gemeente: page.as_ref().map_or_else(String::new, |page| page.gemeente.naam.clone()),
        offered,
        open: is_open,
        signed_in: pass.is_some(),
        line: ctx.live.chat.state(&call.dossier),
        opening: hours.iter().map(desk::opening).collect(),
        desk: desk::view(page.as_ref(), Desk::Toegang, local),
    })
}

/// The screen is gone: the line closes.
///
/// # Errors
/// None.
pub async fn close(ctx: &Context, _: CloseChat) -> Result<(), AppError> {
    ctx.live.chat.stop();
    Ok(())
}
