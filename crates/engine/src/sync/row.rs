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
    let fits = match collectie {
        Collectie::Zaken => fits::<Zaak>,
        Collectie::Voorzieningen => fits::<Voorziening>,
        Collectie::PgbBudgetten => fits::<PgbBudget>,
        Collectie::Afspraken => fits::<Afspraak>,
        Collectie::Taken => fits::<Taak>,
        Collectie::Berichten => fits::<Bericht>,
        Collectie::Documenten => fits::<Document>,
        Collectie::Machtigingen => fits::<Machtiging>,
        Collectie::Inzagen => fits::<Inzage>,
    };
    let named: Option<Named> = serde_json::from_str(raw).ok();
    match named.map(|n| n.id).filter(|id| !id.is_empty() && id.len() <= LONGEST) {
        None => Row::Nameless,
        Some(id) if fits(raw) => Row::Good(id),
        Some(id) => Row::Broken(id),
    }
}

#[derive(Deserialize)]
struct Named {
    id: String,
}

fn fits<T: DeserializeOwned>(raw: &str) -> bool {
    serde_json::from_str::<T>(raw).is_ok()
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
