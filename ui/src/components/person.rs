use crate::backend::{UseAsk, use_ask};
use crate::words::words;
use dioxus::prelude::*;
use domain::call::view::DossierRow;
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
    use_context::<Dossiers>().rows()
}

/// What a dossier is called.
pub fn dossier_name(row: &DossierRow) -> String {
    row.name.clone().unwrap_or_else(|| words().own_dossier())
}

/// Whose dossier something belongs to: name and colour. Nothing where there is one dossier only.
#[component]
pub fn PersonTag(dossier: String) -> Element {
    let rows = use_context::<Dossiers>().rows();
    if rows.len() < 2 {
        return rsx! {};
    }
    match rows.iter().find(|row| row.id == dossier) {
        Some(row) => {
            let colour = row.colour % 6;
            rsx! {
                span { class: "person person-{colour}",
                    span { class: "person-dot", "aria-hidden": "true" }
                    {dossier_name(row)}
                }
            }
        }
        None => rsx! {},
    }
}
