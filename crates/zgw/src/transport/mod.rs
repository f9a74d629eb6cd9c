//! One registry: where it is, how it knows us, and how much of it we ask at once.

mod call;
mod endpoint;
mod http;

pub(crate) use call::{Call, Crs, decode};
pub use call::{CallReport, Etag, Fetched};
pub use endpoint::{Endpoint, EndpointBuilder, Gate, Limits};
pub use http::Http;
