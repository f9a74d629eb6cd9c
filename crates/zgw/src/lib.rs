//! A typed client of the registries that Dutch municipalities run: the ZGW APIs (Zaken 1.5.1, Catalogi
//! 1.3, Besluiten 1.1, Documenten 1.4; Open Zaak and others), the Objects API 2 and Open Product 1.
//!
//! These registries trust the application, not the citizen. With one set of credentials all records of
//! all people can be read, so this crate belongs on a server, and what comes back is checked to belong
//! to the person asked for ([`only`]) before anybody sees it.
//!
//! ```no_run
//! # async fn example() -> Result<(), zgw::Error> {
//! use zgw::{Auth, Bsn, Endpoint, Gate, Http, Secret, User, zaken::{ZaakFilter, Zaken}};
//!
//! let http = Http::new()?; // one client for all registries
//! let auth = Auth::Jwt { client_id: "poort".into(), secret: Secret::new("from a file") };
//! let endpoint = Endpoint::builder("https://openzaak.example/zaken/api/v1/")
//!     .auth(auth)
//!     .http(http)
//!     .gate(Gate::new(32))
//!     .build()?;
//! let zaken = Zaken::new(endpoint);
//!
//! // For each person who asks:
//! let user = User { id: "pseudonym".into(), representation: "Inwoner via Naaste".into() };
//! let filter = ZaakFilter { bsn: Bsn::new("111222333"), ..ZaakFilter::default() };
//! let found = zaken.with_user(user).search(&filter).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # What it takes care of
//!
//! - **Nobody's number in an address, a log or an error.** Zaken are searched in a body (`_zoek`). Where
//!   a registry filters by an address alone ([`producten`]) the documentation says so. [`Bsn`],
//!   [`Secret`] and [`Redacted`] hide themselves; errors name fields, never values. Addresses are not
//!   logged by this crate; do not switch on the `TRACE` logs of HTTP libraries in production.
//! - **Links stay with the registry.** A `next` page or a record at another origin is
//!   [`Error::Foreign`]; redirects are not followed. What a registry calls itself can be told apart from
//!   how it is reached ([`EndpointBuilder::alias`]).
//! - **Errors are types.** [`Kind`] tells a wrong secret from a missing right though both are a 403, a
//!   page beyond the end from a record that is gone, and so on; [`Error::outcome`] says whether a write
//!   may have happened.
//! - **Only what changes nothing is tried again**, with jitter, within a deadline, honouring
//!   `Retry-After`. Calls at once are bounded ([`Gate`]), pages and bytes too ([`Limits`]).
//! - **A 304 is a hint.** A registry is known that keeps an `ETag` after a record changed, so no answer is
//!   kept here but the catalogue's; `…_if_changed` leaves the choice to the caller.
//! - **Real data is uneven.** Null, an empty text and a missing field mean the same; unknown fields are
//!   ignored; unknown words are kept in `Other`.

/// Compiles the example in the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod auth;
mod download;
mod error;
mod owner;
mod page;
mod problem;
mod redact;
mod retry;
mod transport;
mod value;

pub mod besluiten;
pub mod catalogi;
pub mod documenten;
pub mod objecten;
pub mod producten;
pub mod zaken;

pub use auth::{Auth, User};
pub use download::Download;
pub use error::{Error, Outcome};
pub use owner::{Checked, only};
pub use problem::{CredentialFault, InvalidParam, Kind, Problem};
pub use redact::{Bsn, Redacted, Secret};
pub use retry::RetryPolicy;
pub use transport::{CallReport, Endpoint, EndpointBuilder, Etag, Fetched, Gate, Http, Limits};
pub use value::{Termijn, Vertrouwelijkheid, uuid_of};
