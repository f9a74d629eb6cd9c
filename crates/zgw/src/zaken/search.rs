//! Looking for zaken: in a body, so that no BSN stands in an address, and with what the server can do.

use super::{
    Support, Zaak, ZaakFilter, Zaken,
    filter::{EXPAND, MACHTIGING, PAGE_SIZE},
};
use crate::{
    Error, Kind,
    transport::{Call, Crs},
};

/// What of the extensions one try uses.
#[derive(Clone, Copy)]
struct Uses {
    zoek: bool,
    expand: bool,
    page_size: bool,
    machtiging: bool,
}

impl Zaken {
    /// All zaken that fit, over all pages.
    ///
    /// Extensions that the server turns out not to have are left out and remembered
    /// ([`Features`](super::Features)): without `expand` nothing comes along, without `rol__machtiging`
    /// more zaken come back. So check whose they are ([`crate::only`]) and fetch what is missing.
    pub async fn search(&self, filter: &ZaakFilter) -> Result<Vec<Zaak>, Error> {
        let known = &self.known;
        let mut uses = Uses {
            zoek: known.zoek.usable(),
            expand: !filter.expand.is_empty() && known.expand.usable(),
            page_size: filter.page_size.is_some() && known.page_size.usable(),
            machtiging: filter.machtiging.is_some() && known.machtiging.usable(),
        };
        loop {
            let error = match self.search_once(filter, uses).await {
                Ok(rows) => {
                    self.learn(uses, &rows);
                    return Ok(rows);
                }
                Err(error) => error,
            };
            let Some(less) = self.fall_back(uses, &error) else { return Err(error) };
            // A 404 may as well be a wrong root address: then that is what to say.
            if !less.zoek && filter.bsn.is_some() && !filter.allow_bsn_in_address && error.is_not_found() {
                return Err(error);
            }
            uses = less;
        }
    }

    async fn search_once(&self, filter: &ZaakFilter, uses: Uses) -> Result<Vec<Zaak>, Error> {
        let Uses { zoek, expand, page_size, machtiging } = uses;
        let resource = if zoek { "zaken/_zoek" } else { "zaken" };
        let mut url = self.endpoint.collection(resource)?;
        if let Some(size) = filter.page_size.filter(|_| page_size) {
            url.query_pairs_mut().append_pair(PAGE_SIZE, &size.to_string());
        }
        let call = if zoek {
            Call::search(resource, url, &filter.body(expand, machtiging))?
        } else {
            if filter.bsn.is_some() && !filter.allow_bsn_in_address {
                return Err(Error::BsnInAddress { resource });
            }
            if !filter.uuids.is_empty() {
                return Err(Error::Config("the server cannot search for several zaken at once"));
            }
            url.query_pairs_mut().extend_pairs(filter.query(expand, machtiging));
            Call::get(resource, url)
        };
        self.endpoint.all(call.crs(Crs::Yes)).await
    }

    /// What an answer shows of the server.
    fn learn(&self, uses: Uses, rows: &[Zaak]) {
        self.known.zoek.set(uses.zoek);
        if uses.page_size {
            self.known.page_size.set(true);
        }
        if uses.machtiging {
            self.known.machtiging.set(true);
        }
        // A server that ignores it says nothing: only what came along proves it.
        if uses.expand && rows.iter().any(|zaak| !zaak.expanded().is_empty()) {
            self.known.expand.set(true);
        }
    }

    /// The next try with less, or none where nothing can be left out. Each round leaves out something, so
    /// this ends.
    fn fall_back(&self, uses: Uses, error: &Error) -> Option<Uses> {
        let problem = error.problem()?;
        let mut less = uses;
        match problem.kind {
            Kind::UnknownParameters | Kind::Invalid => {
                let named = |used: bool, name: &str| used && problem.names(name);
                let all = problem.kind == Kind::UnknownParameters
                    && ![EXPAND, PAGE_SIZE, MACHTIGING].iter().any(|name| problem.names(name));
                if named(uses.expand, EXPAND) || (all && uses.expand) {
                    less.expand = false;
                    self.known.expand.set(false);
                }
                if named(uses.page_size, PAGE_SIZE) || (all && uses.page_size) {
                    less.page_size = false;
                    self.known.page_size.set(false);
                }
                if named(uses.machtiging, MACHTIGING) || (all && uses.machtiging) {
                    less.machtiging = false;
                    self.known.machtiging.set(false);
                }
            }
            Kind::NotSupported if uses.zoek => {
                less.zoek = false;
                self.known.zoek.set(false);
            }
            // Only where we never saw it work, and only remembered when the list does work.
            Kind::NotFound if uses.zoek && self.known.zoek.get() == Support::Unknown => less.zoek = false,
            // Some servers fail on what they cannot expand. Not remembered: a server also fails by itself.
            Kind::Failed if uses.expand => less.expand = false,
            _ => {}
        }
        let changed = less.expand != uses.expand
            || less.page_size != uses.page_size
            || less.machtiging != uses.machtiging
            || less.zoek != uses.zoek;
        changed.then_some(less)
    }
}
