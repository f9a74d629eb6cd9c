//! The user's own rows as they are stored: every field by itself, so that two devices merge to the newest of each.

use domain::Date;
use domain::call::view::{DeclaratieDetails, DeclaratieInput, OvereenkomstInput, OvereenkomstTerms};
use serde::{Deserialize, Serialize};

/// An agreement of the own administration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(from = "StoredOvereenkomst", into = "StoredOvereenkomst")]
pub(in crate::views) struct OwnOvereenkomst {
    /// The budget.
    pub pgb: String,
    /// What was typed in.
    pub input: OvereenkomstInput,
}

/// A declaration of the own administration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(from = "StoredDeclaratie", into = "StoredDeclaratie")]
pub(in crate::views) struct OwnDeclaratie {
    /// The budget.
    pub pgb: String,
    /// What was typed in.
    pub input: DeclaratieInput,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct StoredOvereenkomst {
    pgb: String,
    id: Option<String>,
    carer: String,
    carer_kind: String,
    tariff_cents: i64,
    minutes_by_weekday: [u32; 7],
    on_holidays: bool,
    from: Date,
    until: Option<Date>,
    #[serde(flatten)]
    terms: OvereenkomstTerms,
}

#[derive(Serialize, Deserialize)]
struct StoredDeclaratie {
    pgb: String,
    id: Option<String>,
    date: Date,
    cents: i64,
    overeenkomst: Option<String>,
    carer: Option<String>,
    #[serde(flatten)]
    details: DeclaratieDetails,
}

impl From<StoredOvereenkomst> for OwnOvereenkomst {
    fn from(row: StoredOvereenkomst) -> Self {
        let StoredOvereenkomst {
            pgb,
            id,
            carer,
            carer_kind,
            tariff_cents,
            minutes_by_weekday,
            on_holidays,
            from,
            until,
            terms,
        } = row;
        let input = OvereenkomstInput {
            id,
            carer,
            carer_kind,
            tariff_cents,
            minutes_by_weekday,
            on_holidays,
            from,
            until,
            terms,
        };
        Self { pgb, input }
    }
}

impl From<OwnOvereenkomst> for StoredOvereenkomst {
    fn from(row: OwnOvereenkomst) -> Self {
        let OvereenkomstInput {
            id,
            carer,
            carer_kind,
            tariff_cents,
            minutes_by_weekday,
            on_holidays,
            from,
            until,
            terms,
        } = row.input;
        Self {
            pgb: row.pgb,
            id,
            carer,
            carer_kind,
            tariff_cents,
            minutes_by_weekday,
            on_holidays,
            from,
            until,
            terms,
        }
    }
}

impl From<StoredDeclaratie> for OwnDeclaratie {
    fn from(row: StoredDeclaratie) -> Self {
        let StoredDeclaratie { pgb, id, date, cents, overeenkomst, carer, details } = row;
        Self { pgb, input: DeclaratieInput { id, date, cents, overeenkomst, carer, details } }
    }
}

impl From<OwnDeclaratie> for StoredDeclaratie {
    fn from(row: OwnDeclaratie) -> Self {
        let DeclaratieInput { id, date, cents, overeenkomst, carer, details } = row.input;
        Self { pgb: row.pgb, id, date, cents, overeenkomst, carer, details }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[test]
    fn rows_from_before_are_read_and_every_field_stands_by_itself() {
        let old = json!({
            "pgb": "p1", "id": "r1", "date": "2026-11-20", "cents": 4_000, "overeenkomst": null, "carer": "Bea",
        });
        let row: OwnDeclaratie = serde_json::from_value(old.clone()).unwrap();
        assert_eq!(row.input.details, DeclaratieDetails::default());
        assert_eq!(serde_json::to_value(&row).unwrap(), old, "and written as they were");
        let new = OwnDeclaratie {
            input: DeclaratieInput {
                details: DeclaratieDetails { note: Some("laat".into()), ..DeclaratieDetails::default() },
                ..row.input
            },
            ..row
        };
        let text = serde_json::to_value(&new).unwrap();
        assert_eq!(text["note"], Value::from("laat"));
        assert_eq!(serde_json::from_value::<OwnDeclaratie>(text).unwrap(), new);

        let old = json!({
            "pgb": "p1", "id": "o1", "carer": "Bea", "carerKind": "zzp", "tariffCents": 2_000,
            "minutesByWeekday": [60, 0, 0, 0, 0, 0, 0], "onHolidays": true, "from": "2026-01-01", "until": null,
        });
        let row: OwnOvereenkomst = serde_json::from_value(old).unwrap();
        assert_eq!(row.input.terms, OvereenkomstTerms::default());
        let text = serde_json::to_value(&row).unwrap();
        assert_eq!(text["unit"], Value::from("uur"));
        assert_eq!(serde_json::from_value::<OwnOvereenkomst>(text).unwrap(), row);
    }
}
