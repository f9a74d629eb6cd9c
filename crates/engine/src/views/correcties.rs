//! Dates of the municipality that the user corrected.

use super::example;
use super::held;
use super::snapshot::{Origin, Snapshot};
use super::voorzieningen::find;
use crate::context::Context;
use crate::own::{self, Kind};
use domain::Date;
use domain::call::view::{SourceKind, StepKind};
use domain::call::{AppError, CorrectDate, ErrorCode, Topic};
use domain::chain::{Correction, Event};
use domain::validate;
use serde::{Deserialize, Serialize};

/// What a corrected date is shown in.
const TOPICS: [Topic; 3] = [Topic::Dossier, Topic::Agenda, Topic::Tips];

/// A date of the municipality that the user corrected. Its id is the voorziening and the step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Correctie {
    /// The voorziening, or the zaak that it was then.
    pub voorziening: String,
    /// Which step.
    pub step: StepKind,
    /// What the municipality said then.
    pub was: Date,
    /// What the user says.
    pub date: Date,
}

impl Correctie {
    pub fn id(&self) -> String {
        format!("{}|{}", self.voorziening, Event::of_step(self.step).map_or("", Event::name))
    }

    /// As the chain takes it.
    pub fn correction(&self) -> Option<Correction> {
        Some(Correction { event: Event::of_step(self.step)?, was: self.was, date: self.date })
    }
}

/// Keeps the user's date of a step beside the municipality's, or takes it back. The municipality's own date,
/// typed in again, takes it back too.
///
/// # Errors
/// `NotFound` where the voorziening is gone or the municipality gave no date for this step (what a letter
/// says is changed in the letter); what is wrong with the date; `ReadOnly` for the example; the store's.
pub async fn correct(ctx: &Context, call: CorrectDate) -> Result<(), AppError> {
    let now = ctx.now();
    ctx.write(move |w| {
        let snapshot = Snapshot::load(w, now)?;
        let all = held::all(&snapshot);
        let one = find(&snapshot, &all, &call.voorziening).ok_or(ErrorCode::NotFound)?;
        if one.dossier.origin == Origin::Example {
            return Err(example::refusal());
        }
        let earlier: Vec<&Correctie> = snapshot
            .kept
            .correcties
            .iter()
            .filter(|c| c.step == call.step && snapshot.is_same(&c.voorziening, one.id))
            .collect();
        let told = one.chain().steps.iter().find(|step| step.kind == call.step);
        let theirs = told.and_then(|step| {
            step.gemeente.or(step.date.filter(|_| step.source == Some(SourceKind::Gemeente)))
        });
        let Some(date) = call.date.filter(|date| Some(*date) != theirs) else {
            for correctie in earlier {
                own::delete(w, now, Kind::Correctie, &correctie.id())?;
            }
            return Ok(());
        };
        let was = theirs.ok_or(ErrorCode::NotFound)?;
        validate::correction(call.step, date, &one.chain().steps, snapshot.today)?;
        let correctie = Correctie { voorziening: one.id.to_owned(), step: call.step, was, date };
        for other in earlier.into_iter().filter(|other| other.voorziening != correctie.voorziening) {
            own::delete(w, now, Kind::Correctie, &other.id())?;
        }
        own::save(w, now, Kind::Correctie, &correctie.id(), &correctie)?;
        Ok(())
    })
    .await?;
    TOPICS.into_iter().for_each(|topic| ctx.changed(topic));
    Ok(())
}
