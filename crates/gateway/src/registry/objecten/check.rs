//! Tries one Objects API with questions about nobody.

use super::{ObjectenSource, Soort};
use crate::registry::municipal::{Findings, Mark};
use zgw::objecten::{DataMatch, ObjectFilter, PermissionMode};

const NOBODY: &str = "999999990";

impl ObjectenSource {
    pub(crate) async fn check(&self, findings: &mut Findings) {
        let what = |soort: Soort| format!("{}, {}", self.name, soort.name());
        let client = self.inner.client();
        // Not every server tells; then the questions below say it.
        let rights = client.permissions().await.unwrap_or_default();
        for soort in Soort::ALL {
            let Some((url, _)) = self.inner.of(soort) else { continue };
            let person = zgw::Bsn::new(NOBODY).and_then(|bsn| DataMatch::person("bsn", &bsn).ok());
            let filter = ObjectFilter {
                objecttype: Some(url.clone()),
                data: person.into_iter().collect(),
                ..ObjectFilter::default()
            };
            let found = findings.tried(&what(soort), client.search(&filter).await, |_| "answers".to_owned());
            if found.is_some_and(|rows| !rows.is_empty()) {
                let words = "a search for nobody answered records: its filter on `bsn` does not work. What is not \
                             the person's own is left out";
                findings.add(what(soort), Mark::Wrong, words);
            }
            let right = rights.iter().find(|right| crate::registry::zgw::same(&right.objecttype, url));
            if !rights.is_empty() {
                match right.map(|right| &right.mode) {
                    Some(PermissionMode::ReadAndWrite) => {}
                    Some(_) if soort == Soort::PgbBudget => {}
                    Some(_) => {
                        findings.add(what(soort), Mark::Note, "our token only reads: nothing can be sent")
                    }
                    None => {
                        findings.add(what(soort), Mark::Wrong, "our token has no right to this objecttype")
                    }
                }
            }
        }
    }
}
