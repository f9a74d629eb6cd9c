//! One municipality's gateway: addresses of the citizen API.

use super::{Failure, Http, Limits, may_be_asked};
use domain::call::ErrorCode;
use municipal_api::{Collectie, paths};
use url::Url;

/// Longest cursor and longest id that we send back.
const LONGEST: usize = 2048;

/// A gateway and the client that asks it. Every address is made below the configured one, so no answer
/// can send a token elsewhere.
#[derive(Clone)]
pub struct Gateway {
    /// The municipality's id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The client, with this municipality's roots.
    pub http: Http,
    base: Url,
}

impl Gateway {
    /// A gateway at this address; `/v1/…` comes below its path.
    ///
    /// # Errors
    /// `Internal` where the address is neither https nor on this machine, or the roots are no certificates:
    /// both come from the app's own configuration.
    pub fn new(id: &str, name: &str, base: &Url, limits: Limits, roots_pem: &[u8]) -> Result<Self, Failure> {
        if !may_be_asked(base) {
            tracing::error!("a gateway's address is neither https nor loopback");
            return Err(ErrorCode::Internal.into());
        }
        let mut base = base.clone();
        base.set_query(None);
        base.set_fragment(None);
        Ok(Self { id: id.to_owned(), name: name.to_owned(), http: Http::new(limits, roots_pem)?, base })
    }

    /// `GET /v1/gemeente`
    pub fn gemeente(&self) -> Result<Url, Failure> {
        self.at(paths::template::GEMEENTE, &[])
    }

    /// `GET /v1/ik`
    pub fn ik(&self) -> Result<Url, Failure> {
        self.at(paths::template::IK, &[])
    }

    /// `POST /v1/meldingen`, or for a dossier `POST /v1/dossiers/{id}/meldingen`.
    pub fn meldingen(&self, dossier: Option<&str>) -> Result<Url, Failure> {
        match dossier {
            Some(dossier) => self.at(&paths::meldingen(dossier), &[dossier]),
            None => self.at(paths::template::MELDINGEN, &[]),
        }
    }

    /// `POST /v1/dossiers/{id}/aanvragen`
    pub fn aanvragen(&self, dossier: &str) -> Result<Url, Failure> {
        self.at(&paths::aanvragen(dossier), &[dossier])
    }

    /// `POST /v1/machtigingen/inwisselen`
    pub fn inwisselen(&self) -> Result<Url, Failure> {
        self.at(paths::template::INWISSELEN, &[])
    }

    /// `GET /v1/dossiers/{id}`
    pub fn dossier(&self, dossier: &str) -> Result<Url, Failure> {
        self.at(&paths::dossier(dossier), &[dossier])
    }

    /// `/v1/dossiers/{id}/{collection}`, with the cursor of a page.
    pub fn collection(
        &self,
        dossier: &str,
        collectie: Collectie,
        cursor: Option<&str>,
    ) -> Result<Url, Failure> {
        let mut url = self.at(&paths::collectie(dossier, collectie), &[dossier])?;
        if let Some(cursor) = cursor {
            if cursor.is_empty() || cursor.len() > LONGEST {
                return Err(Failure::bad("cursor"));
            }
            url.query_pairs_mut().append_pair("cursor", cursor);
        }
        Ok(url)
    }

    /// `/v1/dossiers/{id}/{collection}/{row}`
    pub fn row(&self, dossier: &str, collectie: Collectie, row: &str) -> Result<Url, Failure> {
        self.at(&paths::rij(dossier, collectie, row), &[dossier, row])
    }

    /// `GET /v1/dossiers/{id}/documenten/{id}/inhoud`
    pub fn inhoud(&self, dossier: &str, document: &str) -> Result<Url, Failure> {
        self.at(&paths::inhoud(dossier, document), &[dossier, document])
    }

    /// `GET /v1/dossiers/{id}/gebeurtenissen`
    pub fn gebeurtenissen(&self, dossier: &str) -> Result<Url, Failure> {
        self.at(&paths::gebeurtenissen(dossier), &[dossier])
    }

    fn at(&self, path: &str, ids: &[&str]) -> Result<Url, Failure> {
        // `.` and `..` are steps up and down to a URL parser, percent-encoded or not.
        if ids.iter().any(|id| id.is_empty() || *id == "." || *id == ".." || id.len() > LONGEST) {
            return Err(Failure::bad("id"));
        }
        let mut url = self.base.clone();
        url.set_path(&format!("{}{path}", self.base.path().trim_end_matches('/')));
        Ok(url)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn gateway(base: &str) -> Gateway {
        Gateway::new("assen", "Assen", &Url::parse(base).unwrap(), Limits::default(), b"").unwrap()
    }

    #[test]
    fn addresses_stand_below_the_configured_one() {
        let gateway = gateway("https://api.example/naaste/?x=1#y");
        assert_eq!(gateway.ik().unwrap().as_str(), "https://api.example/naaste/v1/ik");
        let page = gateway.collection("a b/c", Collectie::PgbBudgetten, Some("x&y=1")).unwrap();
        assert_eq!(
            page.as_str(),
            "https://api.example/naaste/v1/dossiers/a%20b%2Fc/pgb-budgetten?cursor=x%26y%3D1"
        );
        assert!(gateway.dossier("..").is_err());
        assert!(gateway.dossier("").is_err());
        assert!(gateway.collection("d", Collectie::Zaken, Some("")).is_err());
    }

    #[test]
    fn a_gateway_elsewhere_needs_https() {
        let base = Url::parse("http://api.example/").unwrap();
        assert!(Gateway::new("x", "X", &base, Limits::default(), b"").is_err());
    }

    proptest! {
        #[test]
        fn no_id_or_cursor_leaves_the_origin(dossier in ".{1,40}", row in ".{1,40}", cursor in ".{1,40}") {
            let gateway = gateway("https://api.example/naaste");
            for url in [
                gateway.dossier(&dossier),
                gateway.row(&dossier, Collectie::Afspraken, &row),
                gateway.inhoud(&dossier, &row),
                gateway.gebeurtenissen(&dossier),
                gateway.collection(&dossier, Collectie::Zaken, Some(&cursor)),
            ].into_iter().flatten() {
                prop_assert_eq!(url.origin(), gateway.base.origin());
                prop_assert!(url.path().starts_with("/naaste/v1/dossiers/"));
                prop_assert!(url.path_segments().unwrap().count() >= 4);
            }
        }
    }
}
