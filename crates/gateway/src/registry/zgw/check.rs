//! Tries one ZGW source with questions about nobody.

use super::ZgwSource;
use crate::registry::municipal::{Findings, Mark};
use zgw::zaken::{Expand, Support, ZaakFilter};

/// Passes the eleven test and is given to nobody: numbers with nine in front are for tests.
const NOBODY: &str = "999999990";

impl ZgwSource {
    pub(crate) async fn check(&self, findings: &mut Findings) {
        let inner = self.inner();
        let what = |api: &str| format!("{}, {api}", self.name);
        let nobody = zgw::Bsn::new(NOBODY);
        let filter = ZaakFilter {
            bsn: nobody,
            expand: vec![Expand::Statustype, Expand::Rollen],
            max_vertrouwelijkheid: Some(inner.rules.limit.clone()),
            page_size: Some(500),
            allow_bsn_in_address: inner.config.bsn_in_address,
            ..ZaakFilter::default()
        };
        let zaken = findings.tried(&what("zaken"), inner.zaken.search(&filter).await, |_| {
            let version =
                inner.zaken.endpoint().api_version().unwrap_or_else(|| "of unknown version".to_owned());
            format!("answers (API {version})")
        });
        if zaken.is_some_and(|rows| !rows.is_empty()) {
            let words = "a search for nobody answered zaken: its filter on a person does not work. What is not the \
                         person's own is left out, and nothing is shown wrongly, but every search reads everything";
            findings.add(what("zaken"), Mark::Wrong, words);
        }
        let features = inner.zaken.features();
        if features.zoek == Support::No {
            findings.add(what("zaken"), Mark::Note, "has no search in a body: a BSN stands in addresses");
        }
        if features.expand == Support::No {
            findings.add(
                what("zaken"),
                Mark::Note,
                "sends nothing along (expand): a dossier takes more calls",
            );
        }
        let mut types: Vec<&str> = inner.config.zaaktypen.keys().map(String::as_str).collect();
        if let Some(write) = &inner.config.write {
            types.extend([write.melding.as_str(), write.aanvraag.as_str()]);
            types.extend(write.melding_voor_ander.as_deref());
        }
        types.sort_unstable();
        types.dedup();
        if types.is_empty() {
            types.push("naaste-check");
        }
        for identificatie in types {
            let found = inner.catalogi.zaaktypen(identificatie).await;
            let there =
                findings.tried(&what("catalogi"), found, |_| format!("answers about {identificatie}"));
            if there.is_some_and(|rows| rows.is_empty()) && identificatie != "naaste-check" {
                let words = format!("has no zaaktype {identificatie}, which the configuration names");
                findings.add(what("catalogi"), Mark::Wrong, words);
            }
        }
        if let Some(write) = &inner.config.write {
            let kinds = [Some(&write.melding), Some(&write.aanvraag), write.melding_voor_ander.as_ref()];
            for identificatie in kinds.into_iter().flatten() {
                match inner.can_write(identificatie).await {
                    Ok(()) => {
                        findings.add(what("write"), Mark::Good, format!("{identificatie} can be written"))
                    }
                    Err(error) => findings.add(what("write"), Mark::Wrong, error.to_string()),
                }
            }
        }
        // A record that is not there: whoever may not look gets another answer than whoever may.
        let nothing = "00000000-0000-4000-8000-000000000000";
        if let Some(besluiten) = &inner.besluiten {
            let of = inner.zaken.endpoint().base().join(&format!("zaken/{nothing}"));
            match of {
                Ok(of) => match besluiten.of_zaak(&of).await {
                    // The zaak that we named is not there, and it says so: then it answers.
                    Err(error) if error.problem().is_some_and(|p| p.status == 400) => {
                        findings.add(what("besluiten"), Mark::Good, "answers");
                    }
                    answer => drop(findings.tried(&what("besluiten"), answer, |_| "answers".to_owned())),
                },
                Err(_) => findings.add(what("besluiten"), Mark::Wrong, "the root of zaken is no root"),
            }
        }
        if let Some(documenten) = &inner.documenten {
            let answer = documenten.find("000000000", "naaste-check").await;
            findings.tried(&what("documenten"), answer, |_| "answers".to_owned());
        }
    }
}
