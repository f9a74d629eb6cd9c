//! A row as it came is read once as its wire type, so that no screen meets one that cannot be read.

use municipal_api::{
    Afspraak, Bericht, Collectie, Document, Inzage, Machtiging, PgbBudget, Taak, Voorziening, Zaak,
};
use serde::{Deserialize, de::DeserializeOwned};

/// Longest id of a row.
const LONGEST: usize = 256;

/// What came of reading a row.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Row {
    /// As the contract says.
    Good(String),
    /// Not, but it tells which row it is.
    Broken(String),
    /// Not, and it could be any.
    Nameless,
}

/// Reads a row of this collection.
pub(super) fn read(collectie: Collectie, raw: &str) -> Row {
    let id = match collectie {
        Collectie::Zaken => typed(raw, |row: Zaak| row.id),
        Collectie::Voorzieningen => typed(raw, |row: Voorziening| row.id),
        Collectie::PgbBudgetten => typed(raw, |row: PgbBudget| row.id),
        Collectie::Afspraken => typed(raw, |row: Afspraak| row.id),
        Collectie::Taken => typed(raw, |row: Taak| row.id),
        Collectie::Berichten => typed(raw, |row: Bericht| row.id),
        Collectie::Documenten => typed(raw, |row: Document| row.id),
        Collectie::Machtigingen => typed(raw, |row: Machtiging| row.id),
        Collectie::Inzagen => typed(raw, |row: Inzage| row.id),
    };
    let names_it = |id: &String| !id.is_empty() && id.len() <= LONGEST;
    match id {
        Some(id) if names_it(&id) => Row::Good(id),
        Some(_) => Row::Nameless,
        None => typed(raw, |row: Named| row.id).filter(names_it).map_or(Row::Nameless, Row::Broken),
    }
}

#[derive(Deserialize)]
struct Named {
    id: String,
}

fn typed<T: DeserializeOwned>(raw: &str, id: impl FnOnce(T) -> String) -> Option<String> {
    serde_json::from_str(raw).ok().map(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_good_broken_or_nameless() {
        let taak = r#"{"id":"t1","titel":"Bellen","status":"opgepakt","etag":"\"1\"","nieuw":{"a":[1]}}"#;
        assert_eq!(read(Collectie::Taken, taak), Row::Good("t1".into()), "unknown fields are fine");
        let unknown = r#"{"id":"t1","titel":"Bellen","status":"uitgesteld","etag":"\"1\""}"#;
        assert_eq!(read(Collectie::Taken, unknown), Row::Good("t1".into()), "unknown values are fine");
        assert_eq!(read(Collectie::Taken, r#"{"id":"t1","titel":5}"#), Row::Broken("t1".into()));
        for nameless in ["null", "[]", "7", r#"{"id":7}"#, r#"{"id":""}"#, r#"{"titel":"x"}"#] {
            assert_eq!(read(Collectie::Taken, nameless), Row::Nameless, "{nameless}");
        }
        let long = format!(r#"{{"id":"{}"}}"#, "x".repeat(LONGEST + 1));
        assert_eq!(read(Collectie::Taken, &long), Row::Nameless);
    }
}
