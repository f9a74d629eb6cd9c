//! What zaken to look for.

use super::{RolSoort, Vertrouwelijkheid};
use crate::{redact::Bsn, value::open_enum};
use jiff::civil::Date;
use serde_json::{Map, Value, json};
use url::Url;
use uuid::Uuid;

open_enum! {
    /// Related records to send along.
    Expand {
        /// The zaaktype.
        Zaaktype = "zaaktype",
        /// The last status.
        Status = "status",
        /// The last status with its statustype.
        Statustype = "status.statustype",
        /// The result.
        Resultaat = "resultaat",
        /// The result with its resultaattype.
        Resultaattype = "resultaat.resultaattype",
        /// The rollen.
        Rollen = "rollen",
        /// The eigenschappen.
        Eigenschappen = "eigenschappen",
        /// The links to documents.
        ZaakInformatieObjecten = "zaakinformatieobjecten",
        /// The parts.
        Deelzaken = "deelzaken",
        /// The zaak that it is a part of.
        Hoofdzaak = "hoofdzaak",
    }
}

open_enum! {
    /// In which part a person takes part in a zaak (`rol__machtiging`: Open Zaak only, experimental).
    RolMachtiging {
        /// For oneself.
        Eigen = "eigen",
        /// For somebody else.
        Gemachtigde = "gemachtigde",
        /// Somebody else acts.
        Machtiginggever = "machtiginggever",
    }
}

/// What to look for. What is none does not filter.
///
/// ```
/// use zgw::{Bsn, Vertrouwelijkheid, zaken::{Expand, ZaakFilter}};
/// let filter = ZaakFilter {
///     bsn: Bsn::new("111222333"),
///     max_vertrouwelijkheid: Some(Vertrouwelijkheid::Zaakvertrouwelijk),
///     expand: vec![Expand::Zaaktype, Expand::Statustype],
///     ..ZaakFilter::default()
/// };
/// ```
#[derive(Clone, Debug, Default)]
pub struct ZaakFilter {
    /// A person who has a rol in it.
    pub bsn: Option<Bsn>,
    /// In which part. Where the server does not know this filter it is left out, and more zaken come
    /// back: look at their rollen.
    pub machtiging: Option<RolMachtiging>,
    /// What that person has to do with it. Careful: `initiator` hides what somebody else asked for a
    /// client, and Open Zaak applies it to the same rol as the BSN.
    pub rol: Option<RolSoort>,
    /// Not more secret than this.
    pub max_vertrouwelijkheid: Option<Vertrouwelijkheid>,
    /// Only open (true) or ended (false) ones.
    pub open: Option<bool>,
    /// The number that people know.
    pub identificatie: Option<String>,
    /// RSIN of the organisation that made it.
    pub bronorganisatie: Option<String>,
    /// The zaaktype.
    pub zaaktype: Option<Url>,
    /// These zaken alone.
    pub uuids: Vec<Uuid>,
    /// Begun on this day or later.
    pub startdatum_from: Option<Date>,
    /// Begun on this day or earlier.
    pub startdatum_to: Option<Date>,
    /// Newest first (`-startdatum`) or another order of the standard. It goes as a list, as Open Zaak wants
    /// it; the standard's own text leaves that open, so sort by yourself where other servers are met.
    pub ordering: Option<String>,
    /// What to send along. What lies above is added: `status.statustype` without `status` yields nothing.
    pub expand: Vec<Expand>,
    /// Rows a page (at most 500), where the server lets us choose; else it sends 100.
    pub page_size: Option<u16>,
    /// Allows the BSN in an address where the server has no search in a body. It then stands in the logs
    /// of every machine between us and the server: only for a closed network, and only if it must.
    pub allow_bsn_in_address: bool,
}

pub(super) const EXPAND: &str = "expand";
pub(super) const PAGE_SIZE: &str = "pageSize";
pub(super) const MACHTIGING: &str = "rol__machtiging";

impl ZaakFilter {
    /// The filter as the body of a search, where `expand` is a list: a text there makes Open Zaak fail.
    pub(super) fn body(&self, expand: bool, machtiging: bool) -> Map<String, Value> {
        let mut body = Map::new();
        let mut put = |key: &str, value: Option<Value>| {
            if let Some(value) = value {
                body.insert(key.to_owned(), value);
            }
        };
        put(
            "rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn",
            self.bsn.as_ref().map(|b| json!(b.reveal())),
        );
        put(MACHTIGING, self.machtiging.as_ref().filter(|_| machtiging).map(|m| json!(m.as_str())));
        put("rol__omschrijvingGeneriek", self.rol.as_ref().map(|r| json!(r.as_str())));
        put(
            "maximaleVertrouwelijkheidaanduiding",
            self.max_vertrouwelijkheid.as_ref().map(|v| json!(v.as_str())),
        );
        put("einddatum__isnull", self.open.map(|o| json!(o)));
        put("identificatie", self.identificatie.as_ref().map(|i| json!(i)));
        put("bronorganisatie", self.bronorganisatie.as_ref().map(|b| json!(b)));
        put("zaaktype", self.zaaktype.as_ref().map(|z| json!(z.as_str())));
        put("uuid__in", (!self.uuids.is_empty()).then(|| json!(self.uuids)));
        put("startdatum__gte", self.startdatum_from.map(|d| json!(d.to_string())));
        put("startdatum__lte", self.startdatum_to.map(|d| json!(d.to_string())));
        put("ordering", self.ordering.as_ref().map(|o| json!([o])));
        let paths = self.expand_paths();
        put(EXPAND, (expand && !paths.is_empty()).then(|| json!(paths)));
        body
    }

    /// The filter as query parameters; lists are joined by commas. `uuid__in` exists in a body alone.
    pub(super) fn query(&self, expand: bool, machtiging: bool) -> Vec<(String, String)> {
        let text = |value: Value| match value {
            Value::String(text) => text,
            Value::Array(parts) => parts.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(","),
            other => other.to_string(),
        };
        let body = self.body(expand, machtiging);
        body.into_iter().filter(|(key, _)| key != "uuid__in").map(|(key, value)| (key, text(value))).collect()
    }

    /// The paths to expand with everything above them, each once.
    fn expand_paths(&self) -> Vec<&str> {
        let mut paths = Vec::new();
        for path in self.expand.iter().map(Expand::as_str) {
            let ends = path.match_indices('.').map(|(at, _)| at).chain([path.len()]);
            for part in ends.map(|end| &path[..end]) {
                if !paths.contains(&part) {
                    paths.push(part);
                }
            }
        }
        paths
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expand_is_a_list_with_what_lies_above() {
        let filter = ZaakFilter {
            expand: vec![Expand::Statustype, Expand::Status, Expand::Zaaktype],
            ..ZaakFilter::default()
        };
        assert_eq!(filter.body(true, true)["expand"], json!(["status", "status.statustype", "zaaktype"]));
        assert!(!filter.body(false, true).contains_key("expand"));
        let query = filter.query(true, true);
        assert_eq!(query, [("expand".to_owned(), "status,status.statustype,zaaktype".to_owned())]);
    }

    #[test]
    fn a_filter_does_not_print_the_bsn() {
        let filter = ZaakFilter { bsn: Bsn::new("111222333"), ..ZaakFilter::default() };
        assert!(!format!("{filter:?}").contains("111222333"));
    }
}
