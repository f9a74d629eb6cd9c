//! What somebody was awarded, from Open Product, with what is used of it (verbruiksobject).
//!
//! This API filters on a person by an address alone. A filter that it does not know it ignores, and then it
//! answers everybody's products: the owner of each one that comes back is checked.

mod named;

use super::{
    Bsn,
    municipal::{Award, Findings, Mark, ZaakRef, config::ProductenConfig},
    source::{Answer, Failure, Keeping, Kept, Part, only},
    zgw::{day, midnight, person},
};
use crate::{Clock, ConfigError};
use municipal_api::{Declaratie, Leveringsvorm, Omvang, PgbBudget, Resultaat, Voorziening};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::sync::Arc;
use uuid::Uuid;
use zgw::producten::{Product, ProductFilter, ProductStatus, Producten};

/// One Open Product.
pub(crate) struct ProductenSource {
    pub(crate) name: String,
    client: Producten,
    config: Arc<ProductenConfig>,
    clock: Arc<dyn Clock>,
    kept: Arc<Kept<Bsn, Awarded>>,
}

/// A person's products.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Awarded {
    pub(crate) awards: Vec<Award>,
    pub(crate) budgets: Vec<PgbBudget>,
}

impl Answer for Awarded {
    fn names(&self) -> Vec<Uuid> {
        self.awards.iter().filter_map(|award| award.row.id.parse().ok()).collect()
    }
}

/// What we read of a product's `verbruiksobject` (`objecttypen/verbruik.json`). Amounts are in cents.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Verbruik {
    toegekend: Option<i64>,
    besteed: Option<i64>,
    leveringsvorm: Option<Leveringsvorm>,
    peildatum: Option<jiff::civil::Date>,
}

/// What we read of a product's `dataobject` (`objecttypen/product.json`).
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Data {
    categorie: Option<String>,
    leverancier: Option<String>,
    leveringsvorm: Option<Leveringsvorm>,
    omvang: Option<Value>,
}

impl ProductenSource {
    /// Since when it does not answer; none while it does.
    pub(crate) fn failing(&self) -> Option<jiff::Timestamp> {
        self.kept.failing()
    }

    pub(crate) fn new(config: ProductenConfig, keeping: &Keeping<'_>) -> Result<Self, ConfigError> {
        let name = keeping.name;
        let endpoint = only(name, &config.root, &config.token, &config.calls)?;
        Ok(Self {
            name: name.to_owned(),
            client: Producten::new(endpoint),
            config: Arc::new(config),
            kept: Kept::new("producten", keeping),
            clock: keeping.clock.clone(),
        })
    }

    /// A person's products.
    pub(crate) async fn awarded(&self, client: &Bsn) -> Part<Awarded> {
        let (api, config, of) = (self.client.clone(), self.config.clone(), client.clone());
        let today = self.clock.today();
        self.kept
            .get(client.clone(), move || {
                Box::pin(async move {
                    let filter = ProductFilter { page_size: Some(100), ..ProductFilter::default() };
                    let own = api.of_person(&person(&of)?, &filter).await.map_err(Failure::from)?;
                    let shown = own.rows.into_iter().filter(|p| p.gepubliceerd && config.shows(p));
                    let mut awarded = Awarded::default();
                    for product in shown {
                        let award = award(&product, &config);
                        awarded.budgets.extend(budget(&product, &award.row, today));
                        awarded.awards.push(award);
                    }
                    Ok(awarded)
                })
            })
            .await
    }

    /// Tries it with a question about nobody.
    pub(crate) async fn check(&self, findings: &mut Findings) {
        let what = format!("{}, producten", self.name);
        let Some(nobody) = zgw::Bsn::new("999999990") else { return };
        let answer = self.client.of_person(&nobody, &ProductFilter::default()).await;
        if findings.tried(&what, answer, |_| "answers".to_owned()).is_some_and(|own| own.dropped > 0) {
            let words = "a search for nobody answered products: its filter on a person does not work. What is not \
                         the person's own is left out";
            findings.add(what, Mark::Wrong, words);
        }
    }
}

impl ProductenConfig {
    fn shows(&self, product: &Product) -> bool {
        self.producttypen.is_empty() || self.producttypen.contains_key(&product.producttype.code)
    }
}

/// An object of the shape that we know; nothing of one that has another.
fn read<T: for<'de> Deserialize<'de> + Default>(value: Option<&zgw::Redacted<Value>>) -> T {
    value.and_then(|value| T::deserialize(&value.0).ok()).unwrap_or_default()
}

fn award(product: &Product, config: &ProductenConfig) -> Award {
    let known = config.producttypen.get(&product.producttype.code);
    let (data, used): (Data, Verbruik) =
        (read(product.dataobject.as_ref()), read(product.verbruiksobject.as_ref()));
    let urns = product.zaken.iter().filter_map(|zaak| zaak.urn.as_deref());
    let urls = product.zaken.iter().filter_map(|zaak| zaak.url.as_ref());
    let zaken = urls
        .chain(&product.aanvraag_zaak_url)
        .filter_map(zgw::uuid_of)
        .chain(urns.chain(product.aanvraag_zaak_urn.as_deref()).filter_map(uuid_of_urn))
        .map(|id| ZaakRef::Id(id.to_string()))
        .collect();
    let naam = [&product.naam, &product.producttype.naam]
        .into_iter()
        .find(|text| !text.trim().is_empty())
        .unwrap_or(&product.producttype.code)
        .clone();
    Award {
        zaken,
        row: Voorziening {
            id: product.uuid.to_string(),
            aliassen: Vec::new(),
            naam,
            wet: known.and_then(|k| k.wet.clone()),
            categorie: known.and_then(|k| k.categorie.clone()).or(data.categorie),
            zaak_ids: Vec::new(),
            resultaat: result(product.status.as_ref()),
            leveringsvorm: used.leveringsvorm.or(data.leveringsvorm),
            ingangsdatum: product.start_datum,
            einddatum: product.eind_datum,
            leverancier: data.leverancier.filter(|text| !text.trim().is_empty()),
            omvang: data.omvang.and_then(|value| Omvang::deserialize(value).ok()),
            gebeurtenissen: Vec::new(),
            gewijzigd: product
                .update_datum
                .or(product.aanmaak_datum)
                .or(product.start_datum.map(midnight))
                .unwrap_or_default(),
        },
    }
}

/// The id at the end of a URN (`urn:nld:gemeente:zaak:<uuid>`).
fn uuid_of_urn(urn: &str) -> Option<uuid::Uuid> {
    urn.rsplit([':', '/']).next()?.parse().ok()
}

fn result(status: Option<&ProductStatus>) -> Option<Resultaat> {
    match status? {
        ProductStatus::Gereed | ProductStatus::Actief | ProductStatus::Verlopen => {
            Some(Resultaat::Toegewezen)
        }
        ProductStatus::Geweigerd => Some(Resultaat::Afgewezen),
        ProductStatus::Ingetrokken => Some(Resultaat::Ingetrokken),
        // Asked for, or in the making: nothing is decided.
        _ => None,
    }
}

/// The budget of a product that is a PGB with an amount and a period.
fn budget(product: &Product, row: &Voorziening, today: jiff::civil::Date) -> Option<PgbBudget> {
    let used: Verbruik = read(product.verbruiksobject.as_ref());
    if row.leveringsvorm != Some(Leveringsvorm::Pgb) {
        return None;
    }
    let known = used.peildatum.or(product.update_datum.map(day)).unwrap_or(today);
    let declared = used.besteed.filter(|cent| *cent > 0).map(|cent| Declaratie {
        id: format!("{}-besteed", product.uuid),
        datum: known,
        cent,
        overeenkomst_id: None,
    });
    Some(PgbBudget {
        id: product.uuid.to_string(),
        voorziening_id: Some(row.id.clone()),
        omschrijving: row.naam.clone(),
        categorie: row.categorie.clone(),
        toegekend_cent: used.toegekend?,
        ingangsdatum: product.start_datum?,
        einddatum: product.eind_datum?,
        overeenkomsten: Vec::new(),
        declaraties: declared.into_iter().collect(),
        peildatum: known,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn product(extra: Value) -> Product {
        let mut product = json!({
            "uuid": "8d239104-7737-4352-bb16-a81e303ac2a0",
            "url": "https://p.example/producten/8d239104-7737-4352-bb16-a81e303ac2a0",
            "naam": "Huishoudelijke hulp", "start_datum": "2026-01-01", "eind_datum": "2026-12-31",
            "update_datum": "2026-11-21T21:41:38.218163+01:00", "gepubliceerd": true, "status": "actief",
            "producttype": { "uuid": "ca78e08c-eaa0-4121-90d0-1a4f33f07bae", "code": "WMO-HH", "naam": "x" },
            "eigenaren": [{ "bsn": "999990019" }],
            "verbruiksobject": { "besteed": 95_000, "toegekend": 1_200_000, "leveringsvorm": "pgb" },
            "dataobject": { "omvang": "4 uur per week", "leverancier": "Cordaan" },
            "aanvraag_zaak_url": "https://z.example/zaken/d101aa82-3ad8-4f1e-9630-1e8404eef30a"
        });
        let (Value::Object(fields), Value::Object(extra)) = (&mut product, extra) else { panic!("objects") };
        fields.extend(extra);
        serde_json::from_value(product).unwrap()
    }

    fn config() -> ProductenConfig {
        toml::from_str(
            "root = 'https://p.example/'\ntoken = 'x'\nbsn_in_address = true\n[producttypen.WMO-HH]\ncategorie = '01'",
        )
        .unwrap()
    }

    #[test]
    fn a_product_is_an_award_and_a_pgb_is_a_budget() {
        let product = product(json!({}));
        let award = award(&product, &config());
        assert_eq!(award.zaken, [ZaakRef::Id("d101aa82-3ad8-4f1e-9630-1e8404eef30a".into())]);
        assert_eq!(award.row.categorie.as_deref(), Some("01"));
        assert_eq!(award.row.leverancier.as_deref(), Some("Cordaan"));
        assert_eq!(award.row.resultaat, Some(Resultaat::Toegewezen));
        let budget = budget(&product, &award.row, "2026-11-22".parse().unwrap()).unwrap();
        assert_eq!((budget.toegekend_cent, budget.declaraties[0].cent), (1_200_000, 95_000));
        assert_eq!(budget.peildatum.to_string(), "2026-11-21");
    }

    #[test]
    fn nulls_and_other_shapes_are_nothing() {
        let empty = product(json!({
            "verbruiksobject": null, "dataobject": ["x"], "naam": null, "start_datum": null, "eind_datum": null,
            "update_datum": null, "status": "in_aanvraag", "aanvraag_zaak_url": null, "zaken": null,
            "aanvraag_zaak_urn": "urn:nld:gemeente:zaak:d101aa82-3ad8-4f1e-9630-1e8404eef30a"
        }));
        let award = award(&empty, &config());
        assert_eq!(award.zaken.len(), 1);
        assert_eq!((award.row.naam.as_str(), award.row.resultaat.clone()), ("x", None));
        assert!(budget(&empty, &award.row, "2026-11-22".parse().unwrap()).is_none());
    }
}
