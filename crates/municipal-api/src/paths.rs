//! Every path of the citizen API. Ids are percent-encoded here, so that none can leave its segment.

use crate::Collectie;

/// Paths with their parameters in braces: for a router, and for the OpenAPI document.
pub mod template {
    /// The document that describes this API.
    pub const OPENAPI: &str = "/openapi.json";
    /// The public page.
    pub const GEMEENTE: &str = "/v1/gemeente";
    /// A melding for a person outside the dossiers.
    pub const MELDINGEN: &str = "/v1/meldingen";
    /// Who is signed in.
    pub const IK: &str = "/v1/ik";
    /// The ETags of a dossier.
    pub const DOSSIER: &str = "/v1/dossiers/{dossier}";
    /// A collection, and where new rows are posted.
    pub const COLLECTIE: &str = "/v1/dossiers/{dossier}/{collectie}";
    /// One row: changed with PATCH, withdrawn with DELETE.
    pub const RIJ: &str = "/v1/dossiers/{dossier}/{collectie}/{id}";
    /// A document's bytes.
    pub const INHOUD: &str = "/v1/dossiers/{dossier}/documenten/{id}/inhoud";
    /// Redeems a code that a client handed over.
    pub const INWISSELEN: &str = "/v1/machtigingen/inwisselen";
    /// Server-sent events.
    pub const GEBEURTENISSEN: &str = "/v1/dossiers/{dossier}/gebeurtenissen";
}

/// `POST` here reports a need: the segment under a dossier, besides the collections.
pub const MELDINGEN: &str = "meldingen";
/// `POST` here asks for a voorziening: the segment under a dossier, besides the collections.
pub const AANVRAGEN: &str = "aanvragen";

/// `/v1/dossiers/{dossier}`
pub fn dossier(dossier: &str) -> String {
    format!("/v1/dossiers/{}", segment(dossier))
}

/// `/v1/dossiers/{dossier}/{collectie}`: read it, and POST new rows to it.
pub fn collectie(dossier: &str, collectie: Collectie) -> String {
    format!("/v1/dossiers/{}/{}", segment(dossier), collectie.segment())
}

/// `/v1/dossiers/{dossier}/{collectie}/{id}`: PATCH an appointment or a task, DELETE a machtiging.
pub fn rij(dossier: &str, collectie: Collectie, id: &str) -> String {
    format!("/v1/dossiers/{}/{}/{}", segment(dossier), collectie.segment(), segment(id))
}

/// `/v1/dossiers/{dossier}/meldingen`
pub fn meldingen(dossier: &str) -> String {
    format!("/v1/dossiers/{}/{MELDINGEN}", segment(dossier))
}

/// `/v1/dossiers/{dossier}/aanvragen`
pub fn aanvragen(dossier: &str) -> String {
    format!("/v1/dossiers/{}/{AANVRAGEN}", segment(dossier))
}

/// `/v1/dossiers/{dossier}/documenten/{id}/inhoud`
pub fn inhoud(dossier: &str, document: &str) -> String {
    format!("/v1/dossiers/{}/documenten/{}/inhoud", segment(dossier), segment(document))
}

/// `/v1/dossiers/{dossier}/gebeurtenissen`
pub fn gebeurtenissen(dossier: &str) -> String {
    format!("/v1/dossiers/{}/gebeurtenissen", segment(dossier))
}

/// One path segment: everything but unreserved characters (RFC 3986) is percent-encoded, and so are
/// the dots of `.` and `..`, which a client would otherwise resolve.
fn segment(text: &str) -> String {
    if matches!(text, "." | "..") {
        return text.replace('.', "%2E");
    }
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_path_is_built_as_its_template_says() {
        for (built, template) in [
            (dossier("d"), template::DOSSIER),
            (collectie("d", Collectie::PgbBudgetten), template::COLLECTIE),
            (meldingen("d"), template::COLLECTIE),
            (aanvragen("d"), template::COLLECTIE),
            (rij("d", Collectie::Taken, "t"), template::RIJ),
            (inhoud("d", "x"), template::INHOUD),
            (gebeurtenissen("d"), template::GEBEURTENISSEN),
        ] {
            let (built, template): (Vec<_>, Vec<_>) =
                (built.split('/').collect(), template.split('/').collect());
            assert_eq!(built.len(), template.len());
            for (b, t) in built.iter().zip(template) {
                assert!(t.starts_with('{') || *b == t, "{b} is not {t}");
            }
        }
        assert_eq!(collectie("d", Collectie::PgbBudgetten), "/v1/dossiers/d/pgb-budgetten");
    }

    #[test]
    fn an_id_cannot_leave_its_segment() {
        assert_eq!(dossier("../ik?x=1#y"), "/v1/dossiers/..%2Fik%3Fx%3D1%23y");
        assert_eq!(dossier(".."), "/v1/dossiers/%2E%2E");
        assert_eq!(inhoud("a", "é/%"), "/v1/dossiers/a/documenten/%C3%A9%2F%25/inhoud");
    }
}
