use crate::backend::{UseAsk, use_ask};
use crate::drawing::prelude::*;
use crate::words::{codes, words};
use domain::call::view::{DossierRow, Scope};
use domain::call::{GetDossiers, Topic};

/// All dossiers; the layout asks once and every screen reads.
#[derive(Clone, Copy)]
pub struct Dossiers(UseAsk<Vec<DossierRow>>);

/// Asks for the dossiers and hands them to every screen below.
pub fn use_dossiers() {
    let ask = use_ask(GetDossiers {}, &[Topic::Dossier, Topic::Sync, Topic::App]);
    use_context_provider(|| Dossiers(ask));
}

impl Dossiers {
    /// The rows, empty until they are there.
    pub fn rows(self) -> Vec<DossierRow> {
        self.0.ready().map(|rows| rows.as_ref().clone()).unwrap_or_default()
    }
}

/// All dossiers that can be shown.
pub fn dossiers() -> Vec<DossierRow> {
    consume_context::<Dossiers>().rows()
}

/// What a dossier is called.
pub fn dossier_name(row: &DossierRow) -> String {
    let name = row.name.clone().unwrap_or_else(|| words().own_dossier());
    match &row.place {
        Some(place) => format!("{name} ({place})"),
        None => name,
    }
}

/// What the machtiging for a dossier, or for any, leaves out: a sentence for each client, with how that changes.
pub fn not_allowed(scope: Scope, dossier: Option<&str>) -> Element {
    let left_out = |row: &DossierRow| !row.scopes.contains(&scope) && dossier.is_none_or(|id| row.id == id);
    rsx! {
        for row in dossiers().into_iter().filter(left_out) {
            p { key: "{row.id}", class: "muted",
                {words().helpen_not_allowed(dossier_name(&row), codes::scope(scope))}
            }
        }
    }
}

/// Whose dossier something belongs to: name and colour. Nothing where there is one dossier only.
pub fn person_tag(dossier: &str) -> Element {
    let rows = dossiers();
    let found = rows.iter().find(|row| row.id == dossier).filter(|_| rows.len() > 1);
    rsx! {
        if let Some(row) = found {
            span { class: "person person-{row.colour % 6}",
                span { class: "person-dot", "aria-hidden": "true" }
                {dossier_name(row)}
            }
        }
    }
}
