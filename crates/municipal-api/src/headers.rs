//! Header names and media types of the citizen API, in lower case as HTTP/2 wants them.

/// Carries [`VERSION`] on every answer.
pub const API_VERSION: &str = "api-version";
/// The version of this contract. Its first number is in every path.
pub const VERSION: &str = "1.0.0";
/// Carried by every POST; the same key never acts twice.
pub const IDEMPOTENCY_KEY: &str = "idempotency-key";
/// The last event that a reader of the event stream saw: what was said after it is told first.
pub const LAST_EVENT_ID: &str = "last-event-id";
/// The id of a request, also [`crate::Problem::instance`].
pub const REQUEST_ID: &str = "x-request-id";
/// The media type of every error.
pub const PROBLEM_JSON: &str = "application/problem+json";
