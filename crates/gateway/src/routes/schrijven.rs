//! What is sent and changed. Each call says what it needs, and hands the body to the registry with its
//! key: the registry makes sure that the same key never acts twice.

use super::extract::{Caller, Json, Key, PathOf, Version};
use crate::{
    App,
    access::{Deed, Shielded, Target, may_do},
    collection::View,
    problem::Fault,
    registry::{RegistryError, Rows},
    token::Session,
};
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use municipal_api::{
    AfspraakAntwoord, InvalidParam, NieuwBericht, NieuwDocument, NieuweAanvraag, NieuweAfspraak,
    NieuweMelding, NieuweTaak, Ontvangst, TaakWijziging,
};
use std::sync::Arc;

type Answer = Result<Response, Fault>;

/// `POST /v1/meldingen`: for a person outside of the caller's dossiers.
pub(super) async fn melding_voor_ander(
    State(app): State<Arc<App>>,
    Caller(session): Caller,
    Key(key): Key,
    Json(melding): Json<NieuweMelding>,
) -> Answer {
    if melding.voor.is_none() {
        return Err(refused("voor", "ontbreekt", "Vul in om wie het gaat."));
    }
    let write = Write { app: &app, target: Target::own(&session) };
    write.create(app.registry.post_melding(&write.target.access, &key, melding)).await
}

/// `POST …/meldingen`
pub(super) async fn melding(
    State(app): State<Arc<App>>,
    Caller(session): Caller,
    PathOf(dossier): PathOf<String>,
    Key(key): Key,
    Json(melding): Json<NieuweMelding>,
) -> Answer {
    if melding.voor.is_some() {
        return Err(refused("voor", "overbodig", "In een dossier is al duidelijk om wie het gaat."));
    }
    let write = Write::begin(&app, &session, &dossier, Deed::Melding).await?;
    write.create(app.registry.post_melding(&write.target.access, &key, melding)).await
}

/// `POST …/aanvragen`
pub(super) async fn aanvraag(
    State(app): State<Arc<App>>,
    Caller(session): Caller,
    PathOf(dossier): PathOf<String>,
    Key(key): Key,
    Json(aanvraag): Json<NieuweAanvraag>,
) -> Answer {
    let write = Write::begin(&app, &session, &dossier, Deed::Aanvraag).await?;
    write.names_zaak(&aanvraag.zaak_id).await?;
    write.create(app.registry.post_aanvraag(&write.target.access, &key, aanvraag)).await
}

/// `POST …/berichten`
pub(super) async fn bericht(
    State(app): State<Arc<App>>,
    Caller(session): Caller,
    PathOf(dossier): PathOf<String>,
    Key(key): Key,
    Json(bericht): Json<NieuwBericht>,
) -> Answer {
    let write = Write::begin(&app, &session, &dossier, Deed::Bericht).await?;
    if bericht.chat && app.ask(app.registry.gemeente()).await?.chat.is_none() {
        return Err(refused("chat", "onbekend", "Deze gemeente heeft hier geen chat."));
    }
    write.names_zaak(&bericht.zaak_id).await?;
    write.names_documents(&bericht.bijlagen).await?;
    write.create(app.registry.post_bericht(&write.target.access, &key, bericht)).await
}

/// `POST …/documenten`
pub(super) async fn document(
    State(app): State<Arc<App>>,
    Caller(session): Caller,
    PathOf(dossier): PathOf<String>,
    Key(key): Key,
    Json(document): Json<NieuwDocument>,
) -> Answer {
    // A letter acts for somebody; an ordinary document tells something.
    let deed = if document.soort.is_some() { Deed::Aanvraag } else { Deed::Document };
    let write = Write::begin(&app, &session, &dossier, deed).await?;
    if let Some(soort) = &document.soort
        && !app.ask(app.registry.gemeente()).await?.elektronisch.contains(soort)
    {
        return Err(refused("soort", "kanaal", "Deze brief neemt de gemeente alleen op papier aan."));
    }
    write.names_zaak(&document.zaak_id).await?;
    write.create(app.registry.post_document(&write.target.access, &key, document)).await
}

/// `POST …/afspraken`
pub(super) async fn afspraak(
    State(app): State<Arc<App>>,
    Caller(session): Caller,
    PathOf(dossier): PathOf<String>,
    Key(key): Key,
    Json(afspraak): Json<NieuweAfspraak>,
) -> Answer {
    let write = Write::begin(&app, &session, &dossier, Deed::Afspraak).await?;
    write.names_zaak(&afspraak.zaak_id).await?;
    write.create(app.registry.post_afspraak(&write.target.access, &key, afspraak)).await
}

/// `POST …/taken`
pub(super) async fn taak(
    State(app): State<Arc<App>>,
    Caller(session): Caller,
    PathOf(dossier): PathOf<String>,
    Key(key): Key,
    Json(taak): Json<NieuweTaak>,
) -> Answer {
    let write = Write::begin(&app, &session, &dossier, Deed::Taak).await?;
    write.create(app.registry.post_taak(&write.target.access, &key, taak)).await
}

/// `PATCH …/afspraken/{id}`
pub(super) async fn antwoord_afspraak(
    State(app): State<Arc<App>>,
    Caller(session): Caller,
    PathOf((dossier, id)): PathOf<(String, String)>,
    Version(version): Version,
    Json(antwoord): Json<AfspraakAntwoord>,
) -> Answer {
    let write = Write::begin(&app, &session, &dossier, Deed::Afspraak).await?;
    if write.is_mandated()
        && write.hides(app.registry.afspraken(&write.target.access), |a| a.id == id).await?
    {
        return Err(Fault::not_found());
    }
    write.change(app.registry.patch_afspraak(&write.target.access, &id, &version, antwoord)).await
}

/// `PATCH …/taken/{id}`
pub(super) async fn wijzig_taak(
    State(app): State<Arc<App>>,
    Caller(session): Caller,
    PathOf((dossier, id)): PathOf<(String, String)>,
    Version(version): Version,
    Json(wijziging): Json<TaakWijziging>,
) -> Answer {
    let write = Write::begin(&app, &session, &dossier, Deed::Taak).await?;
    write.change(app.registry.patch_taak(&write.target.access, &id, &version, wijziging)).await
}

/// `DELETE …/machtigingen/{id}`: by the person who granted it, or by the one who holds it.
pub(super) async fn beeindig_machtiging(
    State(app): State<Arc<App>>,
    Caller(session): Caller,
    PathOf((dossier, id)): PathOf<(String, String)>,
    Version(version): Version,
) -> Answer {
    let target = app.target(&session, &dossier).await?;
    // A gemachtigde's list holds the own machtiging alone, so another's is simply not there.
    let rows = View::new(&app, &target).machtigingen().await?.rows;
    let machtiging = rows.iter().find(|m| m.id == id).ok_or_else(Fault::not_found)?;
    if machtiging.etag.trim_matches('"') != version {
        return Err(Fault::changed_meanwhile());
    }
    let write = Write { app: &app, target };
    write.change(app.registry.delete_machtiging(&write.target.access, &id, &version)).await
}

/// A write to a dossier that the caller may see, with the scope that it needs.
struct Write<'a> {
    app: &'a App,
    target: Target,
}

impl<'a> Write<'a> {
    async fn begin(app: &'a App, session: &Session, dossier: &str, deed: Deed) -> Result<Self, Fault> {
        let target = app.target(session, dossier).await?;
        if may_do(deed, target.scopes()) { Ok(Self { app, target }) } else { Err(Fault::forbidden()) }
    }

    fn is_mandated(&self) -> bool {
        self.target.access.is_mandated()
    }

    /// Refuses a zaak that a gemachtigde may not see, in the words for one that does not exist. Whether
    /// it belongs to the dossier at all is for the registry.
    async fn names_zaak(&self, id: &Option<String>) -> Result<(), Fault> {
        let Some(id) = id else { return Ok(()) };
        match View::new(self.app, &self.target).shield().await? {
            Some(shield) if !shield.shows_zaak(id) => {
                Err(refused("zaakId", "onbekend", "Wij kennen deze zaak niet."))
            }
            _ => Ok(()),
        }
    }

    /// The same for documents that go along.
    async fn names_documents(&self, ids: &[String]) -> Result<(), Fault> {
        if !self.is_mandated() || ids.is_empty() {
            return Ok(());
        }
        if self.hides(self.app.registry.documenten(&self.target.access), |d| ids.contains(&d.id)).await? {
            return Err(refused("bijlagen", "onbekend", "Wij kennen een van deze bijlagen niet."));
        }
        Ok(())
    }

    /// True where one of these rows is hidden from the caller. Read from the registry itself: what was
    /// sent a moment ago, through whichever instance, counts.
    async fn hides<T: Shielded>(
        &self,
        rows: impl Future<Output = Result<Rows<T>, RegistryError>>,
        which: impl Fn(&T) -> bool,
    ) -> Result<bool, Fault> {
        let rows = match self.app.ask(rows).await {
            Ok(rows) => rows.rows,
            Err(fault) if fault == Fault::forbidden() => return Ok(false),
            Err(fault) => return Err(fault),
        };
        let view = View::new(self.app, &self.target);
        Ok(match view.shield_of_documents().await? {
            Some(shield) => rows.iter().any(|row| which(row) && !row.is_shown(shield)),
            None => false,
        })
    }

    async fn create(&self, deed: impl Future<Output = Result<Ontvangst, RegistryError>>) -> Answer {
        Ok((StatusCode::CREATED, axum::Json(self.run(deed).await?)).into_response())
    }

    async fn change(&self, deed: impl Future<Output = Result<Ontvangst, RegistryError>>) -> Answer {
        Ok(axum::Json(self.run(deed).await?).into_response())
    }

    async fn run(
        &self,
        deed: impl Future<Output = Result<Ontvangst, RegistryError>>,
    ) -> Result<Ontvangst, Fault> {
        // Also where it fails or the caller hangs up: it may have been done all the same.
        let _forget = Forget(self);
        self.app.ask_slowly(deed).await
    }
}

/// Forgets what is remembered of a dossier when a write to it ends, however it ends.
struct Forget<'a>(&'a Write<'a>);

impl Drop for Forget<'_> {
    fn drop(&mut self) {
        self.0.app.collections.changed(&self.0.target.access.client);
    }
}

fn refused(name: &str, code: &str, reason: &str) -> Fault {
    Fault::invalid(vec![InvalidParam {
        name: name.to_owned(),
        code: code.to_owned(),
        reason: reason.to_owned(),
    }])
}
