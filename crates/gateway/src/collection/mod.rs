//! Collections: loaded from the registry for one caller, shielded, tagged, and remembered for a moment.

mod cache;
mod cursor;
mod etag;
mod loaded;

pub(crate) use cache::Collections;
pub(crate) use etag::{Etag, if_match, quoted};
pub(crate) use loaded::Loaded;

use crate::{
    App,
    access::{Shield, Shielded, Target, may_read},
    problem::Fault,
    registry::Rows,
};
use axum::http::StatusCode;
use futures::future::join_all;
use municipal_api::{Collectie, Dossier, Machtiging, Voorziening, Zaak};
use serde::Serialize;
use std::{collections::BTreeMap, sync::Arc};
use tokio::sync::OnceCell;

/// One dossier as one caller sees it, for the time of one request.
pub(crate) struct View<'a> {
    app: &'a App,
    target: &'a Target,
    shield: OnceCell<Shield>,
    attachments: OnceCell<Shield>,
}

/// The tag of a collection of which nothing can be told now. No answer carries it.
const AWAY: &str = "\"niet-bereikbaar\"";

impl<'a> View<'a> {
    pub(crate) fn new(app: &'a App, target: &'a Target) -> Self {
        Self { app, target, shield: OnceCell::new(), attachments: OnceCell::new() }
    }

    /// A collection, where the caller may read it.
    pub(crate) async fn collection(&self, collectie: Collectie) -> Result<Arc<Loaded>, Fault> {
        if !may_read(collectie, self.target.scopes()) {
            return Err(Fault::forbidden());
        }
        let access = &self.target.access;
        let version = self.app.registry.version(&access.client);
        self.app.collections.get(access, collectie, version, || Box::pin(self.load(collectie))).await
    }

    /// The tag of every collection that the caller may read. A tag that is missing means that the caller may not
    /// see the collection, so one that no registry can tell of now has [`AWAY`]: who asks for it hears that it is
    /// away, and the others are there. An error where nothing can be told of any.
    pub(crate) async fn dossier(&self) -> Result<Dossier, Fault> {
        let readable = Collectie::ALL.into_iter().filter(|c| may_read(*c, self.target.scopes()));
        let asked = join_all(readable.map(|c| async move { (c, self.collection(c).await) })).await;
        let (mut etags, mut told, mut away) = (BTreeMap::new(), false, None);
        for (collectie, answer) in asked {
            let etag = match answer {
                Ok(loaded) => {
                    told = true;
                    loaded.etag.as_str().to_owned()
                }
                Err(fault) if fault.status() == StatusCode::SERVICE_UNAVAILABLE => {
                    away.get_or_insert(fault);
                    AWAY.to_owned()
                }
                Err(fault) => return Err(fault),
            };
            etags.insert(collectie.segment().to_owned(), etag);
        }
        match away {
            Some(fault) if !told => Err(fault),
            _ => Ok(Dossier { id: self.target.id.clone(), etags }),
        }
    }

    /// What is hidden from this caller; none for the own dossier.
    pub(crate) async fn shield(&self) -> Result<Option<&Shield>, Fault> {
        if !self.target.access.is_mandated() {
            return Ok(None);
        }
        let shield = self.shield.get_or_try_init(|| async {
            let (app, access) = (self.app, &self.target.access);
            let (zaken, voorzieningen) =
                tokio::try_join!(async { seen(app.ask(app.registry.zaken(access)).await) }, async {
                    seen(app.ask(app.registry.voorzieningen(access)).await)
                },)?;
            Ok::<_, Fault>(Shield::of(&zaken, &voorzieningen))
        });
        shield.await.map(Some)
    }

    /// The same, for documents: it also hides what went along with hidden messages. Messages may stand in a
    /// registry of their own, which must not hide the rest when it is away.
    pub(crate) async fn shield_of_documents(&self) -> Result<Option<&Shield>, Fault> {
        let Some(shield) = self.shield().await? else { return Ok(None) };
        let whole = self.attachments.get_or_try_init(|| async {
            let (app, access) = (self.app, &self.target.access);
            let berichten = seen(app.ask(app.registry.berichten(access)).await)?;
            Ok::<_, Fault>(shield.clone().and_attachments(&berichten))
        });
        whole.await.map(Some)
    }

    /// Machtigingen with their tags: all for the person, only the own one for a gemachtigde.
    pub(crate) async fn machtigingen(&self) -> Result<Rows<Machtiging>, Fault> {
        let (app, access) = (self.app, &self.target.access);
        let mut rows = app.ask(app.registry.machtigingen(access)).await?;
        if access.is_mandated() {
            let own = self.target.machtiging.as_ref().map(|m| m.id.as_str());
            rows.rows.retain(|m| Some(m.id.as_str()) == own);
        }
        for machtiging in &mut rows.rows {
            tag(machtiging)?;
            if access.is_mandated() {
                // When somebody last looked is for the person whose dossier it is.
                machtiging.laatst_gezien = None;
            }
        }
        Ok(rows)
    }

    async fn load(&self, collectie: Collectie) -> Result<Loaded, Fault> {
        let (app, access) = (self.app, &self.target.access);
        let registry = &app.registry;
        let shield = self.shield().await?;
        match collectie {
            Collectie::Zaken => {
                self.shielded(app.ask(registry.zaken(access)).await?, |r: &Zaak| &r.id, shield)
            }
            Collectie::Voorzieningen => {
                self.shielded(app.ask(registry.voorzieningen(access)).await?, |r: &Voorziening| &r.id, shield)
            }
            Collectie::PgbBudgetten => {
                self.shielded(app.ask(registry.pgb_budgetten(access)).await?, |r| &r.id, shield)
            }
            Collectie::Berichten => {
                self.shielded(app.ask(registry.berichten(access)).await?, |r| &r.id, shield)
            }
            Collectie::Documenten => {
                let shield = self.shield_of_documents().await?;
                self.shielded(app.ask(registry.documenten(access)).await?, |r| &r.id, shield)
            }
            Collectie::Afspraken => {
                let mut rows = app.ask(registry.afspraken(access)).await?;
                rows.rows.iter_mut().for_each(|row| row.etag = quoted(&row.etag));
                self.shielded(rows, |r| &r.id, shield)
            }
            Collectie::Taken => {
                let mut rows = app.ask(registry.taken(access)).await?;
                rows.rows.iter_mut().for_each(|row| row.etag = quoted(&row.etag));
                Loaded::new(&rows.rows, |r| &r.id, rows.stale)
            }
            Collectie::Machtigingen => {
                let rows = self.machtigingen().await?;
                Loaded::new(&rows.rows, |r| &r.id, rows.stale)
            }
            Collectie::Inzagen => {
                let rows = app.ask(registry.inzagen(access)).await?;
                Loaded::new(&rows.rows, |r| &r.id, rows.stale)
            }
        }
    }

    fn shielded<T: Serialize + Shielded>(
        &self,
        mut rows: Rows<T>,
        id: impl Fn(&T) -> &str,
        shield: Option<&Shield>,
    ) -> Result<Loaded, Fault> {
        if let Some(shield) = shield {
            rows.rows.retain(|row| row.is_shown(shield));
        }
        Loaded::new(&rows.rows, id, rows.stale)
    }
}

/// The rows of a part that this caller's machtiging may not open: none, and what hangs on them stays
/// hidden.
fn seen<T>(rows: Result<Rows<T>, Fault>) -> Result<Vec<T>, Fault> {
    match rows {
        Ok(rows) => Ok(rows.rows),
        Err(fault) if fault == Fault::forbidden() => Ok(Vec::new()),
        Err(fault) => Err(fault),
    }
}

/// Gives a machtiging its tag: the registry's, or one made from its content.
pub(crate) fn tag(machtiging: &mut Machtiging) -> Result<(), Fault> {
    if machtiging.etag.is_empty() {
        // A look changes nothing about what was granted.
        let seen = machtiging.laatst_gezien.take();
        let json = serde_json::to_vec(machtiging).map_err(|_| Fault::broken())?;
        machtiging.etag = Etag::of([json.as_slice()]).as_str().to_owned();
        machtiging.laatst_gezien = seen;
    } else {
        machtiging.etag = quoted(&machtiging.etag);
    }
    Ok(())
}
