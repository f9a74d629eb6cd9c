//! Awards of several sources as one list. An award keeps the id under which the first source in the
//! configuration's order knows it; the other ids are its aliases, and its zaken are named in it.

use crate::registry::zgw::Case;
use municipal_api::{PgbBudget, Voorziening};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// An award as one source knows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Award {
    pub(crate) row: Voorziening,
    /// The zaken that led to it, as the source names them.
    pub(crate) zaken: Vec<ZaakRef>,
}

/// How a source names a zaak.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ZaakRef {
    /// By its id.
    Id(String),
    /// By a number: the zaak's own, or one that stands among its kenmerken.
    Number(String),
}

/// Merges awards that stand in the order of their sources.
pub(crate) fn merge<'a>(sources: impl IntoIterator<Item = &'a [Award]>, cases: &[&Case]) -> Vec<Voorziening> {
    let mut merged: Vec<Group> = Vec::new();
    for (source, awards) in sources.into_iter().enumerate() {
        let rows: Vec<Voorziening> = awards.iter().map(|award| resolved(award, cases)).collect();
        for (index, row) in rows.iter().enumerate() {
            let of_others: Vec<usize> =
                (0..merged.len()).filter(|at| !merged[*at].sources.contains(&source)).collect();
            let same_id = merged.iter().position(|group| group.row.id == row.id);
            // Two awards that both could be it are no evidence: then they stay apart.
            let fitting: Vec<usize> =
                of_others.into_iter().filter(|at| is_same(&merged[*at].row, row)).collect();
            let rivals = |at: usize| {
                rows.iter()
                    .enumerate()
                    .filter(|(i, other)| *i != index && is_same(&merged[at].row, other))
                    .count()
            };
            let found = same_id.or(match fitting.as_slice() {
                [only] if rivals(*only) == 0 => Some(*only),
                _ => None,
            });
            match found {
                Some(at) => merged[at].take(row, source),
                None => merged.push(Group { row: row.clone(), sources: vec![source] }),
            }
        }
    }
    merged.into_iter().map(|group| group.row).collect()
}

struct Group {
    row: Voorziening,
    sources: Vec<usize>,
}

impl Group {
    /// Takes in what another source knows of the same award; what was known first stays.
    fn take(&mut self, other: &Voorziening, source: usize) {
        self.sources.push(source);
        let row = &mut self.row;
        for id in std::iter::once(&other.id).chain(&other.aliassen) {
            if *id != row.id && !row.aliassen.contains(id) {
                row.aliassen.push(id.clone());
            }
        }
        for id in &other.zaak_ids {
            if !row.zaak_ids.contains(id) {
                row.zaak_ids.push(id.clone());
            }
        }
        for event in &other.gebeurtenissen {
            if !row.gebeurtenissen.contains(event) {
                row.gebeurtenissen.push(event.clone());
            }
        }
        row.gebeurtenissen.sort_by_key(|event| event.datum);
        row.wet = row.wet.take().or_else(|| other.wet.clone());
        row.categorie = row.categorie.take().or_else(|| other.categorie.clone());
        row.resultaat = row.resultaat.take().or_else(|| other.resultaat.clone());
        row.leveringsvorm = row.leveringsvorm.take().or_else(|| other.leveringsvorm.clone());
        row.ingangsdatum = row.ingangsdatum.or(other.ingangsdatum);
        row.einddatum = row.einddatum.or(other.einddatum);
        row.leverancier = row.leverancier.take().or_else(|| other.leverancier.clone());
        row.omvang = row.omvang.take().or_else(|| other.omvang.clone());
        row.gewijzigd = row.gewijzigd.max(other.gewijzigd);
    }
}

/// The award with the ids of its zaken, and what they say of it.
fn resolved(award: &Award, cases: &[&Case]) -> Voorziening {
    let mut row = award.row.clone();
    let named = award.zaken.iter().filter_map(|zaak| match zaak {
        ZaakRef::Id(id) => Some(id.clone()),
        ZaakRef::Number(number) => cases
            .iter()
            .find(|case| case.row.identificatie == *number || case.kenmerken.contains(number))
            .map(|case| case.row.id.clone()),
    });
    for id in named {
        if !row.zaak_ids.contains(&id) {
            row.zaak_ids.push(id);
        }
    }
    let led: Vec<&&Case> = cases.iter().filter(|case| row.zaak_ids.contains(&case.row.id)).collect();
    row.categorie = row.categorie.or_else(|| led.iter().find_map(|case| case.row.categorie.clone()));
    row.wet = row.wet.or_else(|| led.iter().find_map(|case| case.row.wet.clone()));
    row
}

/// True where two sources mean the same award: it came of the same zaak, and nothing that both know differs.
fn is_same(a: &Voorziening, b: &Voorziening) -> bool {
    fn agree<T: PartialEq>(a: &Option<T>, b: &Option<T>) -> bool {
        a.is_none() || b.is_none() || a == b
    }
    a.zaak_ids.iter().any(|id| b.zaak_ids.contains(id))
        && agree(&a.ingangsdatum, &b.ingangsdatum)
        && agree(&number(&a.categorie), &number(&b.categorie))
        && agree(&a.leveringsvorm, &b.leveringsvorm)
}

fn number(categorie: &Option<String>) -> Option<u16> {
    categorie.as_deref()?.trim().parse().ok()
}

/// Budgets, each once: what an Objects API keeps is fuller than what a product tells. Each names its
/// voorziening by the id that it has now.
pub(crate) fn budgets(
    kept: Vec<PgbBudget>,
    of_products: Vec<PgbBudget>,
    voorzieningen: &[Voorziening],
) -> Vec<PgbBudget> {
    let now = |budget: &mut PgbBudget| {
        let Some(id) = &mut budget.voorziening_id else { return };
        let known = voorzieningen.iter().find(|v| v.aliassen.contains(id) || v.zaak_ids.contains(id));
        if !voorzieningen.iter().any(|v| v.id == *id)
            && let Some(known) = known
        {
            *id = known.id.clone();
        }
    };
    let mut all = kept;
    all.iter_mut().for_each(now);
    for mut budget in of_products {
        now(&mut budget);
        let there = all.iter().any(|known| {
            known.voorziening_id.is_some()
                && known.voorziening_id == budget.voorziening_id
                && known.ingangsdatum == budget.ingangsdatum
        });
        if !there {
            all.push(budget);
        }
    }
    all
}

/// The cases of all sources.
pub(crate) fn cases(snapshots: &[Arc<crate::registry::zgw::Snapshot>]) -> Vec<&Case> {
    snapshots.iter().flat_map(|snapshot| &snapshot.own).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn award(id: &str, zaak: &str, from: Option<&str>, categorie: Option<&str>) -> Award {
        let row = serde_json::from_value(json!({
            "id": id, "naam": id, "ingangsdatum": from, "categorie": categorie, "gewijzigd": "2026-01-01T00:00:00Z"
        }))
        .unwrap();
        Award { row, zaken: vec![ZaakRef::Id(zaak.into())] }
    }

    fn ids(rows: &[Voorziening]) -> Vec<(&str, Vec<&str>)> {
        rows.iter().map(|r| (r.id.as_str(), r.aliassen.iter().map(String::as_str).collect())).collect()
    }

    #[test]
    fn the_same_award_of_two_sources_is_one_with_its_first_id() {
        let first = [award("a", "z1", Some("2026-01-01"), Some("01")), award("b", "z2", None, None)];
        let second = [award("c", "z1", Some("2026-01-01"), Some("1")), award("d", "z3", None, None)];
        let rows = merge([first.as_slice(), &second], &[]);
        assert_eq!(ids(&rows), [("a", vec!["c"]), ("b", vec![]), ("d", vec![])]);
        let rows = merge([second.as_slice(), &first], &[]);
        assert_eq!(ids(&rows), [("c", vec!["a"]), ("d", vec![]), ("b", vec![])]);
    }

    #[test]
    fn what_could_be_two_stays_apart() {
        let first = [award("a", "z1", Some("2026-01-01"), None)];
        let two = [award("b", "z1", Some("2026-01-01"), None), award("c", "z1", Some("2026-01-01"), None)];
        assert_eq!(merge([first.as_slice(), &two], &[]).len(), 3);
        assert_eq!(merge([two.as_slice(), &first], &[]).len(), 3);
        let later = [award("d", "z1", Some("2026-02-01"), None)];
        assert_eq!(merge([first.as_slice(), &later], &[]).len(), 2);
        // Of one source they are never the same, whatever they share.
        assert_eq!(merge([two.as_slice()], &[]).len(), 2);
    }

    #[test]
    fn a_budget_names_its_voorziening_as_it_is_called_now() {
        let rows = merge(
            [
                [award("a", "z1", Some("2026-01-01"), None)].as_slice(),
                &[award("b", "z1", Some("2026-01-01"), None)],
            ],
            &[],
        );
        let budget = |id: &str, of: &str| -> PgbBudget {
            serde_json::from_value(json!({
                "id": id, "voorzieningId": of, "omschrijving": "x", "toegekendCent": 1, "ingangsdatum": "2026-01-01",
                "einddatum": "2026-12-31", "peildatum": "2026-01-01"
            }))
            .unwrap()
        };
        let all = budgets(vec![budget("k", "z1")], vec![budget("p", "b"), budget("q", "other")], &rows);
        let named: Vec<_> = all.iter().map(|b| (b.id.as_str(), b.voorziening_id.as_deref())).collect();
        assert_eq!(named, [("k", Some("a")), ("q", Some("other"))]);
    }
}
