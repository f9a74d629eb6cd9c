//! One voorziening as far as a melding or a persoonlijk plan needs it.

use super::held;
use super::snapshot::{self, Origin};
use super::voorzieningen::find;
use crate::context::Context;
use crate::melding::kept::KeptPlan;
use domain::Date;
use domain::call::view::{TermKind, TermView};
use domain::call::{AppError, ErrorCode};
use domain::chain::Event;

/// What is known of it.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The person it is about, told apart from others with the same name.
    pub person: Option<String>,
    /// The same as a letter calls them.
    pub client: Option<String>,
    /// The municipality.
    pub gemeente: Option<String>,
    /// The dossier, where a municipality shares it.
    pub dossier: Option<String>,
    /// Its newest zaak.
    pub zaak: Option<String>,
    /// The number to quote.
    pub reference: Option<String>,
    /// The day of the melding.
    pub reported: Option<Date>,
    /// All terms.
    pub terms: Vec<TermView>,
    /// The persoonlijk plan.
    pub plan: Option<KeptPlan>,
    /// Of the example dossier, which cannot be changed.
    pub example: bool,
}

/// The voorziening that this id means.
///
/// # Errors
/// `NotFound`; the store's.
pub(crate) async fn named(ctx: &Context, id: String) -> Result<Named, AppError> {
    snapshot::read(ctx, move |_, snapshot| {
        let all = held::all(snapshot);
        let one = find(snapshot, &all, &id).ok_or(ErrorCode::NotFound)?;
        let synced = one.dossier.origin == Origin::Synced;
        let reported = one.facts.events.iter().filter(|fact| fact.event == Event::Melding);
        Ok(Named {
            id: one.id.to_owned(),
            name: one.name.to_owned(),
            person: one.dossier.person(),
            client: one.dossier.row.name.clone(),
            gemeente: one.dossier.row.gemeente.clone(),
            dossier: Some(one.dossier.row.id.clone()).filter(|_| synced),
            zaak: one.zaken.last().map(|zaak| zaak.id.clone()).filter(|_| synced),
            reference: one.reference(),
            reported: reported.map(|fact| fact.date).max(),
            terms: one.chain().terms.clone(),
            plan: snapshot.plan_of(one.id).cloned(),
            example: one.dossier.origin == Origin::Example,
        })
    })
    .await
}

/// The terms that run from a melding; none where its voorziening is not (or no more) to be seen.
pub(crate) async fn melding_terms(ctx: &Context, id: String) -> Result<Vec<TermView>, AppError> {
    match named(ctx, id).await {
        Ok(one) => {
            let wanted =
                |term: &TermView| matches!(term.kind, TermKind::Onderzoek | TermKind::PersoonlijkPlan);
            Ok(one.terms.into_iter().filter(wanted).collect())
        }
        Err(error) if error.code == ErrorCode::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}
